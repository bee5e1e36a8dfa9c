//! The kiosk as a whole, with answers given by hand.

mod board;
mod languages;
mod names;
mod own;
mod phone;
mod scanning;
mod visitor;

use crate::{
    domain::{
        appointment::{Appointment, Status},
        contact::Entry,
        language::Language,
        private::Private,
    },
    event::{Effect, Event, Input},
    example::town,
    page::{Stroke, Target},
    portal::{Fault, Refusal, Reply, Request},
    text::Text,
};
use visitor::Visitor;

fn appointment(status: Status) -> Reply {
    let found = Appointment {
        family_name: Private::new("Łucja Beispiel".into()),
        ..town::appointment(status)
    };
    Reply::Appointment(Box::new(found))
}

#[test]
fn a_booking_goes_from_the_first_screen_to_the_last() {
    let mut visitor = Visitor::fill_in();
    assert_eq!(visitor.sees(), Text::CheckTitle);

    visitor.press("Termin verbindlich buchen");
    visitor.answer(Ok(appointment(Status::Reserved)));
    assert!(matches!(visitor.asks(), Some(Request::Confirm(_))));
    visitor.answer(Ok(appointment(Status::Confirmed)));

    assert_eq!(visitor.sees(), Text::DoneTitle);
    assert_eq!(visitor.released(), 0, "what is booked is not let go");
    assert!(visitor.effects.contains(&Effect::Settle(100_661)));
}

#[test]
fn sec_09_after_a_lost_answer_the_portal_is_asked_what_is_true() {
    for (status, title) in [
        (Status::Confirmed, Text::DoneTitle),
        (Status::Preconfirmed, Text::ActivateTitle),
        (Status::Reserved, Text::NotBookedTitle),
        (Status::Gone, Text::SorryTitle),
    ] {
        let mut visitor = Visitor::fill_in();
        visitor.press("Termin verbindlich buchen");
        visitor.answer(Ok(appointment(Status::Reserved)));

        visitor.answer(Err(Fault::Unknown));
        assert!(
            matches!(visitor.asks(), Some(Request::Look(_))),
            "nothing is sent twice"
        );
        visitor.answer(Ok(appointment(status)));

        assert_eq!(visitor.sees(), title);
    }
}

#[test]
fn sec_09_when_nobody_can_say_the_kiosk_says_so() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Termin verbindlich buchen");

    visitor.answer(Err(Fault::Unknown));
    visitor.answer(Err(Fault::Unreachable));
    assert_eq!(visitor.sees(), Text::UnsureTitle);

    visitor.press("Noch einmal nachfragen");
    visitor.answer(Ok(appointment(Status::Reserved)));
    assert_eq!(visitor.sees(), Text::NotBookedTitle);
    visitor.press("Zurück zu Ihren Angaben");
    assert_eq!(visitor.sees(), Text::CheckTitle);
}

#[test]
fn ux_20_activation_is_noticed_and_not_called_success_before() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Buchen und mit dem Handy bestätigen");
    visitor.answer(Ok(appointment(Status::Reserved)));
    visitor.answer(Ok(appointment(Status::Preconfirmed)));
    assert_eq!(visitor.sees(), Text::ActivateTitle);

    visitor.wait(16);
    assert!(matches!(visitor.asks(), Some(Request::Look(_))));
    visitor.answer(Ok(appointment(Status::Preconfirmed)));
    assert_eq!(visitor.sees(), Text::ActivateTitle);

    visitor.wait(20);
    visitor.answer(Ok(appointment(Status::Confirmed)));
    assert_eq!(visitor.sees(), Text::DoneTitle);
}

#[test]
fn a_slot_lost_while_looking_is_told_and_nothing_typed_is_lost() {
    let mut visitor = Visitor::fill_in();
    for _ in 0..15 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }
    assert_eq!(visitor.sees(), Text::ExpiredTitle);
    assert_eq!(visitor.released(), 1);

    visitor.press("Dieselbe Uhrzeit noch einmal freihalten");
    visitor.answer(Err(Fault::Refused(vec![Refusal::Taken])));
    visitor.answer(Ok(Reply::Calendar(town::calendar())));
    assert!(matches!(visitor.sees(), Text::TimesTitle { .. }));

    visitor.press("10:00");
    visitor.answer(Ok(appointment(Status::Reserved)));
    assert_eq!(visitor.sees(), Text::CheckTitle, "all is still answered");
}

#[test]
fn ux_19_a_new_hold_is_taken_before_the_old_one_is_let_go() {
    let mut visitor = Visitor::hold_a_time();

    visitor.input(Input::Stroke(Stroke::Renew));
    assert_eq!(visitor.released(), 0);
    visitor.answer(Err(Fault::Refused(vec![Refusal::Taken])));
    assert_eq!(visitor.released(), 0, "what we have we keep");
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(visitor.sees(), Text::NamesTitle);

    visitor.input(Input::Stroke(Stroke::Renew));
    visitor.answer(Ok(appointment(Status::Reserved)));
    assert_eq!(visitor.released(), 1);
    assert_eq!(visitor.sees(), Text::NamesTitle);
}

#[test]
fn going_back_or_leaving_lets_go_of_the_time() {
    let mut back = Visitor::hold_a_time();
    back.input(Input::Stroke(Stroke::Escape));
    assert_eq!(back.released(), 1);

    let mut leave = Visitor::hold_a_time();
    leave.input(Input::Stroke(Stroke::Finish));
    assert_eq!(leave.sees(), Text::LeaveTitle, "something would be lost");
    leave.press("Ja, beenden und löschen");
    assert_eq!(leave.released(), 1);
    assert!(leave.effects.contains(&Effect::End(Some(Language::German))));
    assert!(leave.kiosk.is_free());
    assert_eq!(leave.sees(), Text::FarewellTitle);
    leave.wait(20);
    assert_eq!(
        leave.sees(),
        Text::FarewellTitle,
        "until the fresh process says it"
    );

    let mut help = Visitor::hold_a_time();
    help.input(Input::Stroke(Stroke::Help));
    help.input(Input::Stroke(Stroke::Escape));
    assert_eq!(help.released(), 0, "looking at the help loses nothing");
}

#[test]
fn priv_01_02_nobody_there_is_asked_and_then_all_is_wiped() {
    let mut visitor = Visitor::fill_in();

    visitor.wait(91);
    assert_eq!(visitor.sees(), Text::StillThereTitle);
    let page = format!("{:?}", visitor.kiosk.page());
    assert!(!page.contains("lucja"));

    visitor.input(Input::Type('x'));
    assert_eq!(visitor.sees(), Text::CheckTitle, "any key says yes");
    visitor.wait(121);
    assert!(visitor.kiosk.is_free());
    assert_eq!(visitor.released(), 1);
    assert!(visitor.effects.contains(&Effect::End(None)));
}

#[test]
fn a_29_a_citizen_may_say_yes_as_often_as_they_like() {
    let mut visitor = Visitor::hold_a_time();
    for _ in 0..12 {
        visitor.wait(100);
        visitor.input(Input::Accept);
    }
    assert!(!visitor.kiosk.is_free());
}

#[test]
fn a_late_answer_is_not_shown_to_the_next_citizen() {
    let mut visitor = Visitor::hold_a_time();
    visitor.input(Input::Stroke(Stroke::Renew));
    let (ticket, _) = visitor.asked.pop().unwrap();
    visitor.wait(1);
    visitor.input(Input::Stroke(Stroke::Finish));
    visitor.wait(300);
    let before = visitor.released();
    visitor.input(Input::Touch);

    visitor.send(Event::Answer(ticket, Ok(appointment(Status::Reserved))));

    assert_eq!(visitor.sees(), Text::LanguagesTitle);
    assert_eq!(
        visitor.released(),
        before + 1,
        "a time that nobody waits for is let go"
    );
}

#[test]
fn lang_02_another_language_keeps_screen_and_words() {
    let mut visitor = Visitor::hold_a_time();
    visitor.input(Input::Choose(1));
    visitor.input(Input::Paste(Private::new("Beispiel".to_owned())));
    let before = visitor.kiosk.page();

    visitor.input(Input::Stroke(Stroke::Language));
    // By its number: a touch would say that there is no keyboard, and the page would explain how to write.
    visitor.input(Input::Type('3'));

    assert_eq!(visitor.kiosk.language(), Language::English);
    assert_eq!(visitor.kiosk.page(), before);
    assert_eq!(visitor.kiosk.focus(), 1);
}

#[test]
fn ux_05_06_mistakes_are_told_on_continue_with_the_focus_on_them() {
    let mut visitor = Visitor::hold_a_time();
    assert!(!format!("{:?}", visitor.kiosk.page()).contains("Problem"));

    visitor.press("Weiter");

    assert!(matches!(visitor.sees(), Text::FormErrorTitle { .. }));
    assert_eq!(visitor.kiosk.focus(), 1, "the family name is missing");
}

#[test]
fn a_second_press_while_asking_does_nothing() {
    let mut visitor = Visitor::fill_in();
    let asked = visitor.asked.len();

    visitor.press("Termin verbindlich buchen");
    visitor.input(Input::Accept);
    visitor.input(Input::Accept);

    assert_eq!(visitor.asked.len(), asked + 1);
}

#[test]
fn what_the_portal_refuses_stands_beside_the_field() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Termin verbindlich buchen");

    visitor.answer(Err(Fault::Refused(vec![Refusal::Answer(Entry::Email)])));

    assert!(matches!(visitor.sees(), Text::FormErrorTitle { .. }));
    visitor.press("Weiter");
    assert_eq!(visitor.sees(), Text::CheckTitle);
}

#[test]
fn another_basket_lets_go_of_the_time_held_for_the_old_one() {
    let mut visitor = Visitor::fill_in();

    visitor.press("Anliegen: Personalausweis beantragen");
    visitor.press("Dazunehmen: Reisepass beantragen");

    assert_eq!(visitor.released(), 1);
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_ne!(
        visitor.sees(),
        Text::CheckTitle,
        "without a time there is nothing to book"
    );
}

#[test]
fn nothing_personal_shows_in_debug_output() {
    let visitor = Visitor::fill_in();

    let everything = format!(
        "{:?} {:?} {:?}",
        visitor.kiosk, visitor.effects, visitor.asked
    );

    assert!(
        !everything.contains("lucja") && !everything.contains("Beispiel"),
        "{everything}"
    );
}

#[test]
fn a_time_that_runs_out_behind_the_help_is_told_on_the_way_back() {
    let mut visitor = Visitor::hold_a_time();
    for _ in 0..13 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }
    visitor.input(Input::Stroke(Stroke::Help));
    for _ in 0..2 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }

    visitor.input(Input::Stroke(Stroke::Escape));

    assert_eq!(visitor.sees(), Text::ExpiredTitle);
}

#[test]
fn sec_09_while_nobody_knows_nothing_is_held_anew_or_let_go() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Termin verbindlich buchen");
    visitor.answer(Ok(appointment(Status::Reserved)));
    visitor.answer(Err(Fault::Unknown));
    visitor.answer(Err(Fault::Unreachable));
    assert_eq!(visitor.sees(), Text::UnsureTitle);
    let asked = visitor.asked.len();

    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(
        visitor.sees(),
        Text::UnsureTitle,
        "there is no way back to \"not booked yet\""
    );
    visitor.input(Input::Stroke(Stroke::Renew));
    visitor.input(Input::Stroke(Stroke::Help));
    for _ in 0..16 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }
    visitor.input(Input::Stroke(Stroke::Escape));

    assert_eq!(visitor.sees(), Text::UnsureTitle);
    assert_eq!((visitor.released(), visitor.asked.len()), (0, asked));
}

#[test]
fn an_answer_the_catalogue_does_not_know_of_is_asked_for() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Termin verbindlich buchen");

    visitor.answer(Err(Fault::Refused(vec![Refusal::Needed(Entry::Text2)])));

    let fields = visitor
        .kiosk
        .page()
        .targets()
        .iter()
        .filter(|it| matches!(it, Target::Field(_)))
        .count();
    assert_eq!(fields, 2, "the second text, too");
    visitor.press("Weiter");
    assert!(
        matches!(visitor.sees(), Text::FormErrorTitle { .. }),
        "and it must be given"
    );
}

#[test]
fn letters_typed_beside_the_fields_change_no_answer() {
    let mut visitor = Visitor::hold_a_time();
    visitor.input(Input::Paste(Private::new("Ida".to_owned())));
    visitor.input(Input::Focus(2));

    visitor.input(Input::Type('x'));

    let page = visitor.kiosk.page();
    let written = page.targets().iter().find_map(|it| match it {
        Target::Field(field) => Some(field.value.reveal().clone()),
        Target::Choice(_) | Target::Day(..) => None,
    });
    assert_eq!(written.as_deref(), Some("Ida"));
}

#[test]
fn lang_02_the_wait_can_be_read_in_another_language() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Termin verbindlich buchen");
    visitor.wait(1);
    assert_eq!(visitor.sees(), Text::WaitingBook);

    visitor.input(Input::Stroke(Stroke::Language));
    assert_eq!(visitor.kiosk.language(), Language::EasyGerman);
    visitor.answer(Ok(appointment(Status::Reserved)));
    visitor.answer(Ok(appointment(Status::Confirmed)));

    assert_eq!(visitor.sees(), Text::DoneTitle);
}
