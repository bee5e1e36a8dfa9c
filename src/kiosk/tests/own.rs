//! The citizen's own appointment, moved and cancelled, with every answer lost once.

use super::visitor::Visitor;
use crate::{
    domain::appointment::Status,
    event::{Effect, Input},
    example::town,
    page::{Mood, Stroke},
    portal::{Fault, Refusal, Reply, Request},
    screen::Screen,
    text::Text,
};

fn held(status: Status) -> Reply {
    Reply::Appointment(Box::new(town::appointment(status)))
}

fn refused<T>(refusal: Refusal) -> Result<T, Fault> {
    Err(Fault::Refused(vec![refusal]))
}

/// What is remembered on disk: whether the last hold is one in the place of another.
fn remembered(visitor: &Visitor) -> Vec<Option<u64>> {
    let mut holds = vec![];
    for effect in &visitor.effects {
        if let Effect::Remember(hold) = effect {
            holds.push(hold.instead_of.as_ref().map(|it| it.number));
        }
    }
    holds
}

#[test]
fn cancelling_is_asked_about_and_then_told() {
    let mut visitor = Visitor::mine();
    visitor.press("Termin absagen");
    assert_eq!(visitor.sees(), Text::CancelTitle);
    visitor.wait(1);
    visitor.input(Input::Accept);
    assert_eq!(visitor.sees(), Text::MineTitle, "UX-03: Enter keeps it");
    visitor.press("Termin absagen");

    visitor.press("Ja, Termin absagen");
    assert!(matches!(visitor.asks(), Some(Request::Cancel(key)) if key.number == 100_500));
    visitor.answer(Ok(Reply::Cancelled));

    assert_eq!(visitor.sees(), Text::CancelledTitle);
    visitor.press("Neuen Termin buchen");
    assert_eq!(visitor.sees(), Text::OfficesTitle);
}

#[test]
fn sec_09_after_a_lost_cancellation_the_portal_is_asked() {
    for (answer, title) in [
        (Visitor::mine().brought(Status::Gone), Text::CancelledTitle),
        (
            Visitor::mine().brought(Status::Confirmed),
            Text::CancelNotDoneTitle,
        ),
        (Visitor::mine().brought(Status::Called), Text::MineTitle),
    ] {
        let mut visitor = Visitor::mine();
        visitor.press("Termin absagen");
        visitor.press("Ja, Termin absagen");
        visitor.answer(Err(Fault::Unknown));
        assert!(
            matches!(visitor.asks(), Some(Request::Look(_))),
            "nothing is sent twice"
        );

        visitor.answer(Ok(answer));

        assert_eq!(visitor.sees(), title);
    }
    for (answer, title) in [
        (
            Fault::Refused(vec![Refusal::WrongKey]),
            Text::CancelledTitle,
        ),
        (Fault::TooSlow, Text::CancelUnsureTitle),
    ] {
        let mut visitor = Visitor::mine();
        visitor.press("Termin absagen");
        visitor.press("Ja, Termin absagen");
        visitor.answer(Err(Fault::Unknown));
        visitor.answer(Err(answer));
        assert_eq!(visitor.sees(), title);
    }
}

#[test]
fn sec_09_asking_what_became_of_it_cannot_be_stopped() {
    let mut visitor = Visitor::mine();
    visitor.press("Termin absagen");
    visitor.press("Ja, Termin absagen");
    visitor.answer(Err(Fault::Unknown));
    visitor.wait(1);
    assert_eq!(visitor.sees().id(), Text::WaitingLook.id());

    visitor.input(Input::Accept);
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(visitor.sees().id(), Text::WaitingLook.id());
    visitor.wait(25);

    assert_eq!(visitor.sees(), Text::CancelUnsureTitle);
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(
        visitor.sees(),
        Text::CancelUnsureTitle,
        "Mine would say that it stands"
    );
}

#[test]
fn moving_books_the_new_one_before_the_old_one_is_cancelled() {
    let mut visitor = Visitor::move_check();
    assert_eq!(remembered(&visitor), [Some(100_500)]);

    visitor.press("Termin verbindlich verschieben");
    assert!(matches!(visitor.asks(), Some(Request::Update(..))));
    visitor.answer(Ok(held(Status::Reserved)));
    assert!(matches!(visitor.asks(), Some(Request::Confirm(key)) if key.number == 100_661));
    visitor.answer(Ok(held(Status::Confirmed)));
    assert!(matches!(visitor.asks(), Some(Request::Cancel(key)) if key.number == 100_500));
    assert!(
        !visitor.effects.contains(&Effect::Settle(100_661)),
        "a crash now must still find both"
    );
    visitor.answer(Ok(Reply::Cancelled));

    assert_eq!(visitor.sees(), Text::MovedTitle);
    assert!(visitor.effects.contains(&Effect::Settle(100_661)));
    assert_eq!(visitor.released(), 0);
}

#[test]
fn a_move_whose_new_time_is_refused_leaves_the_old_one() {
    let mut visitor = Visitor::move_check();
    visitor.press("Termin verbindlich verschieben");

    visitor.answer(refused(Refusal::Maintenance));
    visitor.press("Zurück zu Ihren Angaben");
    assert_eq!(visitor.sees(), Text::MoveTitle);
    visitor.press("Nicht verschieben");

    assert_eq!(visitor.sees(), Text::MineTitle);
    assert_eq!(visitor.released(), 1);
    let cancelled = visitor
        .asked
        .iter()
        .any(|it| matches!(it.1, Request::Cancel(_)));
    assert!(!cancelled);
}

#[test]
fn sec_09_a_move_whose_confirmation_is_lost_is_asked_about() {
    let mut visitor = Visitor::move_check();
    visitor.press("Termin verbindlich verschieben");
    visitor.answer(Ok(held(Status::Reserved)));
    visitor.answer(Err(Fault::Unknown));
    assert!(matches!(visitor.asks(), Some(Request::Look(key)) if key.number == 100_661));

    visitor.answer(Ok(held(Status::Confirmed)));
    assert!(matches!(visitor.asks(), Some(Request::Cancel(key)) if key.number == 100_500));
    visitor.answer(Ok(Reply::Cancelled));

    assert_eq!(visitor.sees(), Text::MovedTitle);
}

#[test]
fn two_appointments_are_told_of_until_one_is_gone() {
    let mut visitor = Visitor::both();
    assert_eq!(visitor.kiosk.page().mood, Mood::Attention);
    assert!(
        visitor.effects.contains(&Effect::Settle(100_661)),
        "told, and booked"
    );

    visitor.press("Alten Termin jetzt absagen");
    visitor.answer(Err(Fault::Unknown));
    visitor.answer(Err(Fault::TooSlow));
    assert_eq!(visitor.sees(), Text::BothTitle);
    visitor.press("Noch einmal nachfragen");
    visitor.answer(refused(Refusal::WrongKey));

    assert_eq!(visitor.sees(), Text::MovedTitle);
    assert_eq!(visitor.released(), 0, "what is booked is never let go");
}

#[test]
fn where_only_one_is_allowed_the_old_one_goes_first_and_it_is_said() {
    let mut visitor = Visitor::move_check();
    visitor.press("Termin verbindlich verschieben");
    visitor.answer(refused(Refusal::MailLimit));
    visitor.press("Zuerst den alten Termin absagen");
    assert_eq!(visitor.sees(), Text::CancelFirstTitle);

    visitor.press("Ja, Termin absagen");
    visitor.answer(Ok(Reply::Cancelled));
    assert_eq!(
        remembered(&visitor),
        [Some(100_500), None],
        "what is held now stands for itself"
    );
    assert!(matches!(visitor.asks(), Some(Request::Update(..))));
    visitor.answer(Err(Fault::Unreachable));
    visitor.press("Zurück zu Ihren Angaben");
    assert_eq!(
        visitor.sees(),
        Text::MoveTitle,
        "not the question whether to cancel"
    );
    let page = format!("{:?}", visitor.kiosk.page());
    assert!(
        page.contains("MoveGone") && !page.contains("MoveNo"),
        "{page}"
    );

    visitor.press("Termin verbindlich verschieben");
    visitor.answer(Ok(held(Status::Reserved)));
    visitor.answer(Ok(held(Status::Confirmed)));
    assert_eq!(visitor.sees(), Text::MovedTitle);
}

#[test]
fn ux_19_a_time_that_runs_out_before_the_old_one_is_cancelled_is_told() {
    let mut visitor = Visitor::move_check();
    visitor.press("Termin verbindlich verschieben");
    visitor.answer(refused(Refusal::MailLimit));
    visitor.press("Zuerst den alten Termin absagen");

    for _ in 0..15 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }

    assert_eq!(visitor.sees(), Text::ExpiredTitle);
    assert_eq!(visitor.released(), 1);
    visitor.input(Input::Stroke(Stroke::Escape));
    let page = format!("{:?}", visitor.kiosk.page());
    assert!(
        !page.contains("MoveCancelFirst"),
        "it promises the new time"
    );
}

#[test]
fn a_move_that_was_called_back_is_no_move() {
    let mut visitor = Visitor::mine();
    visitor.press("Termin verschieben");
    visitor.answer(Ok(Reply::Calendar(town::calendar())));
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(visitor.sees(), Text::MineTitle);

    visitor.press("Termin absagen");
    assert_eq!(visitor.sees(), Text::CancelTitle);
    visitor.press("Ja, Termin absagen");
    visitor.answer(Ok(Reply::Cancelled));

    assert_eq!(visitor.sees(), Text::CancelledTitle);
}

#[test]
fn leaving_a_move_lets_go_of_the_new_time_only() {
    let mut visitor = Visitor::move_check();

    visitor.input(Input::Stroke(Stroke::Finish));
    assert_eq!(visitor.sees(), Text::LeaveTitle);
    visitor.press("Ja, beenden und löschen");

    let is_new = |it: &Effect| matches!(it, Effect::Release(hold) if hold.key.number == 100_661 && hold.instead_of.is_some());
    assert!(visitor.effects.iter().any(is_new));
    assert_eq!(visitor.released(), 1);
}

#[test]
fn the_phones_confirmation_of_a_moved_one_cancels_the_old_one_too() {
    let mut visitor = Visitor::move_check();
    visitor.press("Termin verbindlich verschieben");
    visitor.answer(Ok(held(Status::Reserved)));
    visitor.answer(Ok(held(Status::Preconfirmed)));
    assert_eq!(visitor.sees(), Text::ActivateTitle);

    visitor.wait(16);
    visitor.answer(Ok(held(Status::Confirmed)));

    assert!(matches!(visitor.asks(), Some(Request::Cancel(key)) if key.number == 100_500));
    visitor.answer(Ok(Reply::Cancelled));
    assert_eq!(visitor.sees(), Text::MovedTitle);
}

#[test]
fn ux_10_who_moves_is_asked_nothing_again() {
    let visitor = Visitor::move_check();

    assert_eq!(visitor.sees(), Text::MoveTitle);
    let screen = visitor.kiosk.visit().map(|it| it.screen.clone());
    assert_eq!(screen, Some(Screen::MoveCheck));
}
