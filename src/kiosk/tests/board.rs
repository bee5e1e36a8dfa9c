//! The keyboard on the screen: when it comes, what it writes, and when it goes.

use super::visitor::Visitor;
use crate::{
    domain::{contact::Entry, private::Private},
    event::{Input, Way},
    keyboard::{Layer, Press},
    page::{Stroke, Target},
    screen::Step,
    text::Text,
};

/// Somebody at the question for the name who has touched the first field.
fn opened() -> Visitor {
    let mut visitor = Visitor::hold_a_time();
    visitor.input(Input::Choose(0));
    visitor
}

fn is_open(visitor: &Visitor) -> bool {
    visitor.kiosk.page().board.is_some()
}

fn press(visitor: &mut Visitor, wanted: Press) {
    visitor.wait(1);
    let page = visitor.kiosk.page();
    let step = Step::Press(wanted);
    let at = page
        .targets()
        .iter()
        .position(|it| it.step() == Some(&step));
    let at = at.unwrap_or_else(|| panic!("no {wanted:?}"));
    visitor.input(Input::Focus(at));
    visitor.input(Input::Choose(at));
}

fn write(visitor: &mut Visitor, words: &str) {
    for letter in words.chars() {
        press(visitor, Press::Letter(letter));
    }
}

fn written(visitor: &Visitor, entry: Entry) -> String {
    let visit = visitor.kiosk.visit().unwrap();
    visit.draft.contact.entry(entry).unwrap().reveal().clone()
}

fn looked_at(visitor: &Visitor) -> Option<Step> {
    let page = visitor.kiosk.page();
    let targets = page.targets();
    targets.get(visitor.kiosk.focus())?.step().cloned()
}

#[test]
fn a11y_12_a_touch_or_ok_on_a_field_brings_the_keyboard() {
    let visitor = opened();
    assert!(is_open(&visitor));
    assert_eq!(visitor.sees(), Text::LabelGivenNames);
    assert_eq!(looked_at(&visitor), Some(Step::Press(Press::Letter('h'))));

    let mut visitor = Visitor::hold_a_time();
    assert!(visitor.kiosk.page().pen.is_explained);
    visitor.input(Input::Accept);
    assert!(is_open(&visitor));
}

#[test]
fn letters_are_written_and_a_capital_is_one_only() {
    let mut visitor = opened();
    press(&mut visitor, Press::Shift);
    write(&mut visitor, "Ida");

    assert_eq!(written(&visitor, Entry::GivenNames), "Ida");
    assert_eq!(looked_at(&visitor), Some(Step::Press(Press::Letter('a'))));
}

#[test]
fn the_cursor_moves_and_letters_go() {
    let mut visitor = opened();
    write(&mut visitor, "iad");
    press(&mut visitor, Press::Left);
    press(&mut visitor, Press::Left);
    press(&mut visitor, Press::Erase);
    write(&mut visitor, "h");
    press(&mut visitor, Press::Right);
    write(&mut visitor, "n");
    assert_eq!(written(&visitor, Entry::GivenNames), "hand");

    press(&mut visitor, Press::Show(Layer::Signs));
    press(&mut visitor, Press::Clear);
    assert_eq!(written(&visitor, Entry::GivenNames), "");
}

#[test]
fn lang_13_a_letter_is_replaced_by_one_like_it() {
    let mut visitor = opened();
    write(&mut visitor, "malgorzata");
    for _ in 0..7 {
        press(&mut visitor, Press::Left);
    }
    press(&mut visitor, Press::Like);
    press(&mut visitor, Press::Instead("ł"));
    assert_eq!(written(&visitor, Entry::GivenNames), "małgorzata");

    press(&mut visitor, Press::Show(Layer::Signs));
    press(&mut visitor, Press::Letter('ʹ'));
    press(&mut visitor, Press::Show(Layer::Letters));
    press(&mut visitor, Press::Like);
    let board = visitor.kiosk.page().board.unwrap();
    assert!(matches!(
        board.field.hint,
        Some(Text::BoardNoAccents { .. })
    ));
    assert_eq!(looked_at(&visitor), Some(Step::Press(Press::Like)));
}

#[test]
fn the_next_field_has_its_own_keyboard_and_done_leads_back_to_the_field() {
    let mut visitor = opened();
    write(&mut visitor, "ida");
    press(&mut visitor, Press::Next);
    assert_eq!(visitor.sees(), Text::LabelFamilyName);
    write(&mut visitor, "b");
    press(&mut visitor, Press::Done);

    assert!(!is_open(&visitor));
    let page = visitor.kiosk.page();
    let targets = page.targets();
    let focus = targets.get(visitor.kiosk.focus());
    assert!(matches!(focus, Some(Target::Field(field)) if field.entry == Entry::FamilyName));
    assert_eq!(written(&visitor, Entry::FamilyName), "b");
}

#[test]
fn back_hides_the_keyboard_and_keeps_what_was_typed() {
    let mut visitor = opened();
    write(&mut visitor, "ida");
    visitor.input(Input::Stroke(Stroke::Escape));

    assert_eq!(visitor.sees(), Text::NamesTitle);
    assert_eq!(written(&visitor, Entry::GivenNames), "ida");
}

#[test]
fn a_keyboard_of_the_citizen_takes_over() {
    let mut visitor = opened();
    write(&mut visitor, "i");
    visitor.wait(1);
    visitor.input(Input::Type('d'));

    assert!(!is_open(&visitor));
    assert_eq!(written(&visitor, Entry::GivenNames), "id");
    visitor.wait(1);
    visitor.input(Input::Accept);
    assert!(!is_open(&visitor), "Enter goes to the next field");
    assert_eq!(visitor.kiosk.focus(), 1);
    visitor.input(Input::Choose(1));
    assert!(is_open(&visitor), "a finger brings it again");
}

#[test]
fn digits_are_written_and_choose_nothing() {
    let mut visitor = opened();
    visitor.input(Input::Type('1'));

    assert!(is_open(&visitor));
    assert_eq!(written(&visitor, Entry::GivenNames), "1");
}

#[test]
fn sec_10_a_scanner_is_no_keyboard_and_its_end_presses_no_key() {
    let mut visitor = opened();
    visitor.input(Input::Stroke(Stroke::Escape));
    visitor.wait(1);
    visitor.scan("ABCDEFGHIJKLMN");
    visitor.input(Input::Accept);
    assert!(!is_open(&visitor));

    visitor.wait(1);
    visitor.input(Input::Accept);
    assert!(
        is_open(&visitor),
        "the citizen themselves has typed nothing"
    );
    visitor.wait(1);
    visitor.scan("123456");
    visitor.input(Input::Accept);
    assert!(is_open(&visitor));
}

#[test]
fn priv_02_the_question_whether_somebody_is_there_covers_the_keyboard() {
    let mut visitor = opened();
    write(&mut visitor, "ida");
    visitor.wait(95);
    assert_eq!(visitor.kiosk.page().board, None);
    visitor.input(Input::Touch);
    assert!(is_open(&visitor));
    assert_eq!(written(&visitor, Entry::GivenNames), "ida");

    visitor.wait(300);
    assert!(visitor.kiosk.is_free());
}

#[test]
fn colours_change_below_the_keyboard_and_help_takes_its_place() {
    let mut visitor = opened();
    visitor.input(Input::Stroke(Stroke::Colours));
    assert!(is_open(&visitor));
    visitor.input(Input::Stroke(Stroke::Help));
    assert_eq!(visitor.sees(), Text::HelpTitle);
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(visitor.sees(), Text::NamesTitle);
}

#[test]
fn the_cursor_of_a_field_moves_by_the_keys_of_a_keyboard() {
    let mut visitor = Visitor::hold_a_time();
    visitor.input(Input::Paste(Private::new("Idaa".to_owned())));
    for input in [
        Input::Caret(Way::Start),
        Input::Delete,
        Input::Type('A'),
        Input::Caret(Way::End),
        Input::Caret(Way::Left),
        Input::Erase,
    ] {
        visitor.wait(1);
        visitor.input(input);
    }

    assert_eq!(written(&visitor, Entry::GivenNames), "Ada");
    let pen = visitor.kiosk.page().pen;
    assert_eq!((pen.behind, pen.is_explained), (1, false));
}

#[test]
fn a_keyboard_goes_with_the_time_that_was_held() {
    let mut visitor = opened();
    for _ in 0..20 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }
    assert_eq!(visitor.sees(), Text::ExpiredTitle);
}
