//! What citizens tell about themselves: names as in their passports, one name or two, an address with a slip.

use super::visitor::Visitor;
use crate::{
    domain::private::Private,
    event::Input,
    page::{Field, Target},
    portal::Request,
    text::{Text, Voice},
};

/// The fields that are shown: label and value, with the error in words.
fn fields(visitor: &Visitor) -> Vec<(String, String, Option<String>)> {
    let voice = Voice::new(visitor.kiosk.language()).unwrap();
    let read = |it: &Field| {
        (
            voice.say(&it.label),
            it.value.reveal().clone(),
            it.error.as_ref().map(|it| voice.say(it)),
        )
    };
    let page = visitor.kiosk.page();
    let targets = page.targets();
    let fields = targets.iter().filter_map(|it| match it {
        Target::Field(field) => Some(read(field)),
        Target::Choice(_) | Target::Day(..) => None,
    });
    fields.collect()
}

fn paste(visitor: &mut Visitor, target: usize, words: &str) {
    visitor.input(Input::Choose(target));
    visitor.input(Input::Paste(Private::new(words.to_owned())));
}

fn offers(visitor: &Visitor) -> bool {
    let page = visitor.kiosk.page();
    page.targets().iter().any(
        |it| matches!(it, Target::Choice(choice) if matches!(choice.label, Text::MailOffer { .. })),
    )
}

/// Where a choice comes among all that the focus can be on.
fn place_of(visitor: &Visitor, label: &Text) -> Option<usize> {
    let page = visitor.kiosk.page();
    page.targets()
        .iter()
        .position(|it| matches!(it, Target::Choice(choice) if choice.label == *label))
}

#[test]
fn lang_14_a_sign_that_no_name_has_is_named_and_everything_typed_stays() {
    let mut visitor = Visitor::hold_a_time();

    visitor.fill(&["Łucja", "Шевченко"]);

    let shown = fields(&visitor);
    assert_eq!(shown[0], ("Vorname(n)".into(), "Łucja".into(), None));
    assert_eq!(shown[1].1, "Шевченко");
    let error = shown[1].2.clone().unwrap();
    assert!(
        error.contains("lateinische") && error.contains('Ш'),
        "{error}"
    );
    assert_eq!(visitor.kiosk.focus(), 1);
}

#[test]
fn lang_14_a_sign_that_cannot_be_seen_is_told_by_its_number() {
    let mut visitor = Visitor::hold_a_time();

    visitor.fill(&["Anna\u{A0}Maria", "Beispiel"]);

    let error = fields(&visitor)[0].2.clone().unwrap();
    assert!(error.contains("U+00A0"), "{error}");
}

#[test]
fn lang_17_a_name_that_is_too_long_for_the_portal_is_told_and_not_cut() {
    let mut visitor = Visitor::hold_a_time();
    let long = "Ö".repeat(150);

    visitor.fill(&[&long, &long]);

    for (_, value, error) in fields(&visitor) {
        assert_eq!(value, long);
        assert!(error.unwrap().contains("200"));
    }
}

#[test]
fn lang_17_a_field_takes_a_hundred_letters_of_three_code_points() {
    let mut visitor = Visitor::hold_a_time();
    let long = "u\u{308}\u{304}".repeat(100);

    visitor.fill(&["", &long]);

    assert_eq!(visitor.sees(), Text::ReachTitle);
}

#[test]
fn lang_16_one_name_is_enough_and_switching_loses_nothing() {
    let mut visitor = Visitor::hold_a_time();
    paste(&mut visitor, 0, "Anna");
    paste(&mut visitor, 1, "Beispiel");

    visitor.press("Ich habe nur einen Namen");
    assert_eq!(fields(&visitor), [("Name".into(), "Beispiel".into(), None)]);
    visitor.press("Ich habe Vor- und Familiennamen");
    let kept: Vec<String> = fields(&visitor).into_iter().map(|it| it.1).collect();
    assert_eq!(kept, ["Anna", "Beispiel"]);

    visitor.press("Ich habe nur einen Namen");
    visitor.press("Weiter");
    visitor.fill(&["anna@example.org"]);
    visitor.press("Weiter");
    visitor.press("Termin verbindlich buchen");
    let Some(Request::Update(_, details)) = visitor.asks() else {
        panic!("{:?}", visitor.asks());
    };
    assert_eq!(details.name.reveal(), "Beispiel");
}

#[test]
fn lang_16_what_was_typed_as_given_name_is_the_one_name() {
    let mut visitor = Visitor::hold_a_time();
    paste(&mut visitor, 0, "Sukarno");

    visitor.press("Ich habe nur einen Namen");

    assert_eq!(fields(&visitor), [("Name".into(), "Sukarno".into(), None)]);
    visitor.press("Weiter");
    assert_eq!(visitor.sees(), Text::ReachTitle);
}

#[test]
fn lang_16_a_missing_one_name_is_told_with_its_own_label() {
    let mut visitor = Visitor::hold_a_time();
    visitor.press("Ich habe nur einen Namen");

    visitor.press("Weiter");

    let error = fields(&visitor)[0].2.clone().unwrap();
    assert!(error.contains("„Name“"), "{error}");
}

#[test]
fn another_end_of_an_address_is_offered_once_and_nobody_is_asked_again() {
    let mut visitor = Visitor::hold_a_time();
    visitor.fill(&["Łucja", "Beispiel"]);
    paste(&mut visitor, 0, "lucja@gmial.com");
    assert!(!offers(&visitor), "not while it is being typed");
    let going_on = place_of(&visitor, &Text::Continue);

    visitor.press("Weiter");
    assert_eq!(visitor.sees(), Text::ReachTitle, "an offer is no error");
    assert!(offers(&visitor));
    assert_eq!(
        place_of(&visitor, &Text::Continue),
        going_on,
        "a second tap where Continue was must not take the offer"
    );
    assert_eq!(
        visitor.kiosk.focus(),
        0,
        "nothing is taken by a second Enter"
    );

    visitor.press("Weiter");
    assert_ne!(visitor.sees(), Text::ReachTitle);
    assert_eq!(
        visitor.kiosk.visit().unwrap().draft.contact.email.reveal(),
        "lucja@gmial.com"
    );
}

#[test]
fn the_end_that_is_offered_takes_the_place_of_what_was_written() {
    let mut visitor = Visitor::hold_a_time();
    visitor.fill(&["Łucja", "Beispiel"]);
    visitor.fill(&["lucja@web.d"]);
    assert!(fields(&visitor)[0].2.is_some(), "it is no address at all");

    visitor.press("„web.de“ statt „web.d“ schreiben");

    assert_eq!(fields(&visitor)[0].1, "lucja@web.de");
    assert_eq!(fields(&visitor)[0].2, None);
    assert!(!offers(&visitor));
    visitor.press("Weiter");
    assert_ne!(visitor.sees(), Text::ReachTitle);
}
