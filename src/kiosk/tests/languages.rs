//! How a visit comes to its language.

use super::visitor::Visitor;
use crate::{domain::language::Language, event::Input, example::town, screen::Screen, text::Text};

#[test]
fn lang_01_a_touch_on_the_name_of_a_language_begins_in_it_at_home() {
    for (index, language) in Language::ALL.iter().enumerate() {
        let mut visitor = Visitor::arrive();

        visitor.input(Input::Press(index));
        assert!(visitor.kiosk.is_free(), "the finger has not been lifted");
        visitor.input(Input::Choose(index));

        assert_eq!(visitor.kiosk.language(), *language);
        assert_eq!(visitor.sees(), Text::HomeTitle, "{language:?}");
    }
}

#[test]
fn any_key_asks_for_the_language() {
    for input in [
        Input::Touch,
        Input::Accept,
        Input::Type('3'),
        Input::Choose(99),
    ] {
        let mut visitor = Visitor::arrive();

        visitor.input(input);

        let screen = visitor.kiosk.visit().map(|it| it.screen.clone());
        assert_eq!(screen, Some(Screen::Languages));
        assert_eq!(visitor.kiosk.language(), Language::German);
    }
}

#[test]
fn lang_25_the_language_ends_with_the_visit() {
    let mut visitor = Visitor::arrive();
    visitor.input(Input::Choose(5));

    visitor.input(Input::Stroke(crate::page::Stroke::Finish));

    assert!(visitor.kiosk.is_free());
    visitor.input(Input::Touch);
    assert_eq!(visitor.kiosk.language(), Language::German);
}

#[test]
fn where_one_language_is_spoken_any_touch_begins_at_home() {
    let mut visitor = Visitor::at(town::place(vec![Language::German]));

    visitor.input(Input::Choose(0));

    assert_eq!(visitor.sees(), Text::HomeTitle);
}
