//! A hand scanner types: what is taken as a scan, and what it may never do.

use super::visitor::Visitor;
use crate::{
    domain::{appointment::Status, language::Language, private::Private},
    event::{Event, Input},
    example::town,
    page::{Block, Stroke},
    portal::{Fault, Refusal, Reply, Request},
    screen::{Screen, find_mine::Failure},
    text::Text,
};

const KEY: &str = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210";

fn link() -> String {
    format!("https://termin.example.org/T/100500/{}", KEY.to_uppercase())
}

fn sought(visitor: &Visitor) -> Option<u64> {
    if let Some(Request::Look(key)) = visitor.asks() {
        Some(key.number)
    } else {
        None
    }
}

fn failure(visitor: &Visitor) -> Option<Failure> {
    if let Screen::FindMine(it) = &visitor.kiosk.visit()?.screen {
        it.failure
    } else {
        None
    }
}

#[test]
fn a_scan_is_taken_from_attract_from_home_and_where_it_is_asked_for() {
    let mut visitor = Visitor::arrive();
    visitor.scan(&link());
    visitor.input(Input::Accept);
    assert_eq!(sought(&visitor), Some(100_500), "nobody was here");

    let mut visitor = Visitor::at_home();
    visitor.scan(&link());
    visitor.input(Input::Accept);
    assert_eq!(sought(&visitor), Some(100_500));

    let mut visitor = Visitor::at_home();
    visitor.press("Meinen Termin ansehen oder ändern");
    visitor.scan(&link());
    visitor.input(Input::Accept);
    assert_eq!(sought(&visitor), Some(100_500), "in the number's field");
}

#[test]
fn a_scanner_without_enter_is_understood_once_it_is_quiet() {
    let mut visitor = Visitor::at_home();
    visitor.scan(&link());
    assert_eq!(sought(&visitor), None);

    visitor.wait(1);

    assert_eq!(sought(&visitor), Some(100_500));
}

#[test]
fn a_prefix_makes_a_scan_of_what_begins_with_a_digit() {
    let mut place = town::place(Language::ALL.to_vec());
    place.scan_prefix = Some('~');
    let mut visitor = Visitor::at(place);
    visitor.input(Input::Touch);
    visitor.press("Deutsch");

    visitor.scan("~4006381333931");
    assert_eq!(visitor.sees(), Text::HomeTitle, "its digits choose nothing");
    visitor.input(Input::Accept);

    assert_eq!(failure(&visitor), Some(Failure::Unreadable));
}

#[test]
fn what_is_typed_slowly_is_no_scan() {
    let mut visitor = Visitor::at_home();
    for letter in link().chars().filter(|it| !it.is_ascii_digit()) {
        visitor.input(Input::Type(letter));
        visitor.pause(200);
    }

    visitor.input(Input::Accept);

    assert_eq!((sought(&visitor), failure(&visitor)), (None, None));
    assert_ne!(
        visitor.sees(),
        Text::HomeTitle,
        "Enter pressed what it stands on"
    );
}

#[test]
fn sec_10_digits_of_a_scan_choose_nothing_and_its_enter_presses_nothing() {
    let mut visitor = Visitor::at_home();

    visitor.scan("WIFI:S:2;P:12345678;;");
    assert_eq!(visitor.sees(), Text::HomeTitle);
    visitor.input(Input::Accept);

    assert_eq!(failure(&visitor), Some(Failure::Unreadable));
}

#[test]
fn sec_10_a_scan_while_a_time_is_held_changes_nothing() {
    for mut visitor in [Visitor::fill_in(), Visitor::move_check()] {
        // What is held is told to the full minute.
        visitor.pause(900);
        visitor.send(Event::Time);
        let (before, asked) = (visitor.kiosk.page(), visitor.asked.len());

        visitor.scan(&link());
        visitor.input(Input::Accept);
        visitor.wait(1);

        assert_eq!(visitor.kiosk.page(), before);
        assert_eq!((visitor.asked.len(), visitor.released()), (asked, 0));
    }
}

#[test]
fn a_scan_while_two_appointments_stand_changes_nothing() {
    let mut visitor = Visitor::both();
    let asked = visitor.asked.len();

    visitor.scan(&link().replace("100500", "100661"));
    visitor.input(Input::Accept);

    assert_eq!(visitor.sees(), Text::BothTitle);
    assert_eq!(visitor.asked.len(), asked);
}

#[test]
fn no_result_is_shown_again_with_another_appointment() {
    let mut visitor = Visitor::mine();
    visitor.press("Termin absagen");
    visitor.press("Ja, Termin absagen");
    visitor.answer(Ok(Reply::Cancelled));
    assert_eq!(visitor.sees(), Text::CancelledTitle);
    visitor.input(Input::Stroke(Stroke::Help));

    visitor.scan(&link().replace("100500", "100501"));
    visitor.input(Input::Accept);
    visitor.answer(Ok(visitor.brought(Status::Confirmed)));
    assert_eq!(visitor.sees(), Text::MineTitle);

    for _ in 0..4 {
        visitor.input(Input::Stroke(Stroke::Escape));
        assert_ne!(visitor.sees(), Text::CancelledTitle);
    }
}

#[test]
fn sec_10_hostile_codes_open_nothing() {
    let long = "A".repeat(5_000);
    let nested = "%25".repeat(400) + "x";
    for text in [
        "https://evil.example/#/appointment/confirm/",
        "javascript:alert(document.cookie)",
        "\u{1b}]52;c;aGFsbG8=\u{7}",
        "{\"id\":100500,\"authKey\":\"../../x\"}",
        "https://termin.example.org/T/100500/' OR 1=1",
        "https://termin.example.org/T/99999999999999999999999/FEDC",
        long.as_str(),
        nested.as_str(),
    ] {
        let mut visitor = Visitor::at_home();
        visitor.scan(text);
        visitor.input(Input::Accept);

        assert_eq!(sought(&visitor), None, "{text}");
        assert_eq!(failure(&visitor), Some(Failure::Unreadable), "{text}");
        let kept = visitor.kiosk.visit().and_then(|it| it.scan.as_ref());
        assert!(kept.is_none(), "nothing of it is kept");
    }
}

#[test]
fn what_is_scanned_shows_in_no_debug_output() {
    let mut visitor = Visitor::at_home();
    visitor.scan(&link());

    let everything = format!("{:?}", visitor.kiosk).to_lowercase();

    assert!(!everything.contains(&KEY[..16]));
}

#[test]
fn priv_10_a_scan_tells_what_a_typed_number_does_not() {
    for (refusal, told) in [
        (Refusal::WrongKey, Failure::KeyChanged),
        (Refusal::Gone, Failure::Gone),
    ] {
        let mut visitor = Visitor::at_home();
        visitor.scan(&link());
        visitor.input(Input::Accept);
        visitor.answer(Err(Fault::Refused(vec![refusal.clone()])));
        assert_eq!(failure(&visitor), Some(told));

        let mut visitor = Visitor::at_home();
        visitor.press("Meinen Termin ansehen oder ändern");
        visitor.fill(&["100500", "fedc"]);
        visitor.answer(Err(Fault::Refused(vec![refusal])));
        assert_eq!(failure(&visitor), Some(Failure::NoMatch));
    }
}

#[test]
fn priv_10_after_five_tries_there_is_no_sixth() {
    let mut visitor = Visitor::at_home();
    visitor.press("Meinen Termin ansehen oder ändern");
    visitor.fill(&["100500", "fedc"]);
    for tried in 1..=5 {
        visitor.answer(Err(Fault::Refused(vec![Refusal::WrongKey])));
        if tried < 5 {
            visitor.press("Weiter");
        }
    }

    let says = |visitor: &Visitor, text| {
        let page = visitor.kiosk.page();
        page.body.contains(&Block::Say(text))
    };
    assert!(says(&visitor, Text::TriesOver));
    let asked = visitor.asked.len();
    visitor.input(Input::Stroke(Stroke::Escape));
    visitor.press("Wie weit ist mein Antrag?");
    visitor.press("Ausweis oder Reisepass");
    assert!(says(&visitor, Text::TriesOver), "nor with something else");
    assert_eq!(visitor.asked.len(), asked);
    visitor.send(Event::Time);
    visitor.input(Input::Paste(Private::new("x".to_owned())));
    assert_eq!(visitor.asked.len(), asked);
}

#[test]
fn a11y_16_a_key_that_is_held_down_and_a_burst_of_digits_choose_once() {
    let mut visitor = Visitor::mine();
    visitor.wait(1);

    // "Cancel the appointment", held down: 300 ms, then every 33 ms.
    visitor.input(Input::Type('2'));
    assert_eq!(visitor.sees(), Text::CancelTitle);
    visitor.pause(300);
    for _ in 0..60 {
        visitor.input(Input::Type('2'));
        visitor.pause(33);
    }
    assert_eq!(visitor.sees(), Text::CancelTitle, "yes was never chosen");

    visitor.wait(1);
    for letter in "4006381333931".chars() {
        visitor.input(Input::Type(letter));
        visitor.pause(8);
    }
    visitor.input(Input::Accept);
    assert_eq!(visitor.sees(), Text::CancelTitle);
    visitor.wait(1);
    visitor.input(Input::Type('2'));
    assert!(matches!(visitor.asks(), Some(Request::Cancel(_))));
}
