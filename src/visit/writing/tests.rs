//! Letters and the cursor in a field.

use std::time::Duration;

use jiff::Timestamp;

use super::*;
use crate::{domain::language::Language, event::Now, screen::Screen};

fn visit() -> Visit {
    let now = Now {
        moment: Duration::ZERO,
        wall: Timestamp::UNIX_EPOCH,
    };
    Visit::begin(now, Language::German, Screen::Home)
}

fn write(visit: &mut Visit, words: &str) {
    for letter in words.chars() {
        visit.write(Entry::FamilyName, letter);
    }
}

fn written(visit: &Visit) -> &str {
    visit.draft.contact.family_name.reveal()
}

fn before(visit: &Visit) -> Private<String> {
    let family_name = &visit.draft.contact.family_name;
    letter_before(family_name, visit.behind(Entry::FamilyName))
}

fn go(visit: &mut Visit, ways: &[Way]) {
    for way in ways {
        visit.move_caret(Entry::FamilyName, *way);
    }
}

#[test]
fn letters_come_in_and_go_out_at_the_cursor() {
    let mut visit = visit();
    write(&mut visit, "Ylmaz");
    go(&mut visit, &[Way::Start, Way::Right]);
    write(&mut visit, "ı");
    assert_eq!(written(&visit), "Yılmaz");

    visit.erase_behind(Entry::FamilyName);
    assert_eq!(written(&visit), "Yımaz");
    visit.erase(Entry::FamilyName);
    assert_eq!(written(&visit), "Ymaz");
    go(&mut visit, &[Way::End, Way::Right, Way::Left]);
    write(&mut visit, "!");
    assert_eq!(written(&visit), "Yma!z");
    go(&mut visit, &[Way::Start, Way::Left]);
    visit.erase(Entry::FamilyName);
    assert_eq!(written(&visit), "Yma!z");
    visit.clear(Entry::FamilyName);
    write(&mut visit, "a");
    assert_eq!(written(&visit), "a");
}

#[test]
fn a_letter_and_its_marks_are_one_step_of_the_cursor() {
    let mut visit = visit();
    write(&mut visit, "aK\u{35f}Hb");
    go(&mut visit, &[Way::Left, Way::Left, Way::Left]);
    assert_eq!(before(&visit).reveal(), "a");
    go(&mut visit, &[Way::Right]);
    assert_eq!(before(&visit).reveal(), "K\u{35f}");
    visit.erase(Entry::FamilyName);
    assert_eq!(written(&visit), "aHb");
}

#[test]
fn what_is_typed_in_parts_is_composed_and_nothing_else_changes() {
    for (typed, expected) in [
        ("Mu\u{308}ller", "Müller"),
        ("s\u{323}\u{307}", "ṩ"),
        ("C\u{308}", "C\u{308}"),
        ("A\u{328}\u{301}", "Ą\u{301}"),
        ("\u{301}a", "\u{301}a"),
        ("a\u{7}\u{1b}\u{202e}b", "ab"),
    ] {
        let mut visit = visit();
        write(&mut visit, typed);
        assert_eq!(written(&visit), expected, "{typed:?}");
    }
}

#[test]
fn where_words_run_to_the_left_the_cursor_does_too() {
    let mut visit = visit();
    write(&mut visit, "سلام");
    go(&mut visit, &[Way::Right]);
    assert_eq!(visit.behind(Entry::FamilyName), 1);
    go(&mut visit, &[Way::Left]);
    assert_eq!(visit.behind(Entry::FamilyName), 0);
}

#[test]
fn lang_21_an_address_of_any_length_is_taken_and_one_without_end_is_not() {
    let mut visit = visit();
    write(&mut visit, &"a".repeat(5_000));
    assert_eq!(written(&visit).len(), TYPED_CHARS_MAX);
}

#[test]
fn another_field_has_its_cursor_at_its_end() {
    let mut visit = visit();
    write(&mut visit, "Beispiel");
    go(&mut visit, &[Way::Start]);
    visit.write(Entry::GivenNames, 'A');
    visit.write(Entry::GivenNames, 'b');

    assert_eq!(visit.draft.contact.given_names.reveal(), "Ab");
    write(&mut visit, "!");
    assert_eq!(written(&visit), "Beispiel!");
}
