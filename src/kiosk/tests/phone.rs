//! The code for the phone: shown when it is asked for, and gone when its time is over (PRIV-13).

use super::visitor::Visitor;
use crate::{
    domain::appointment::Status,
    event::{Effect, Input},
    example::town,
    page::{Block, Qr, Stroke},
    portal::Reply,
    text::Text,
};

fn code(visitor: &Visitor) -> Option<Qr> {
    let page = visitor.kiosk.page();
    for block in page.body.into_iter().chain(page.aside) {
        if let Block::Qr(qr) = block {
            return Some(qr);
        }
    }
    None
}

fn left(visitor: &Visitor) -> Option<u32> {
    for block in &visitor.kiosk.page().body {
        if let Block::Say(Text::PhoneLeft { seconds }) = block {
            return Some(*seconds);
        }
    }
    None
}

#[test]
fn priv_13_a_code_goes_after_a_minute_and_counts_down_to_it() {
    let mut visitor = Visitor::fill_in();
    assert!(code(&visitor).is_none());
    visitor.input(Input::Stroke(Stroke::Phone));
    assert_eq!(left(&visitor), Some(60));

    visitor.wait(25);
    assert_eq!(left(&visitor), Some(40));
    visitor.wait(34);
    assert_eq!(left(&visitor), Some(10));
    visitor.wait(1);

    assert!(code(&visitor).is_none());
    assert_eq!(visitor.sees(), Text::CheckTitle);
}

#[test]
fn priv_13_a_code_is_shown_for_longer_by_one_press_and_removed_by_another() {
    let mut visitor = Visitor::mine();
    visitor.input(Input::Stroke(Stroke::Phone));
    visitor.wait(50);
    visitor.press("Code länger zeigen");
    assert_eq!(left(&visitor), Some(60));
    visitor.wait(50);
    assert!(code(&visitor).is_some());

    visitor.press("Code entfernen");
    assert!(code(&visitor).is_none());
    assert_eq!(visitor.sees(), Text::MineTitle);

    visitor.input(Input::Stroke(Stroke::Phone));
    visitor.input(Input::Stroke(Stroke::Escape));
    assert_eq!(visitor.sees(), Text::MineTitle, "Back takes it away");
}

#[test]
fn priv_13_a_code_left_alone_is_gone_before_anybody_is_asked_for() {
    let mut visitor = Visitor::mine();
    visitor.input(Input::Stroke(Stroke::Phone));

    visitor.wait(61);
    assert_eq!(visitor.sees(), Text::MineTitle);
    assert!(code(&visitor).is_none());
    visitor.wait(61);
    assert_eq!(visitor.sees(), Text::StillThereTitle);
    visitor.input(Input::Touch);

    assert_eq!(visitor.sees(), Text::MineTitle);
    assert!(code(&visitor).is_none());
}

#[test]
fn priv_13_leaving_takes_the_code_away() {
    let mut visitor = Visitor::fill_in();
    visitor.input(Input::Stroke(Stroke::Phone));
    assert!(code(&visitor).is_some());
    visitor.input(Input::Stroke(Stroke::Finish));
    assert!(code(&visitor).is_none(), "while it is asked about");
    visitor.input(Input::Stroke(Stroke::Escape));
    assert!(code(&visitor).is_none(), "nor when somebody stays");
    visitor.input(Input::Stroke(Stroke::Finish));
    visitor.press("Ja, beenden und löschen");
    assert!(visitor.kiosk.is_free());
    assert!(
        visitor
            .effects
            .iter()
            .any(|it| matches!(it, Effect::End(_)))
    );
}

#[test]
fn a_code_for_a_time_that_ran_out_goes_with_it() {
    let mut visitor = Visitor::fill_in();
    for _ in 0..14 {
        visitor.wait(60);
        visitor.input(Input::Touch);
    }
    visitor.wait(30);
    visitor.input(Input::Stroke(Stroke::Phone));
    assert!(code(&visitor).is_some());

    visitor.wait(40);

    assert_eq!(visitor.sees(), Text::ExpiredTitle);
    assert!(code(&visitor).is_none());
}

#[test]
fn the_code_goes_when_the_phone_has_confirmed() {
    let mut visitor = Visitor::fill_in();
    visitor.press("Buchen und mit dem Handy bestätigen");
    let held = |status| Ok(Reply::Appointment(Box::new(town::appointment(status))));
    visitor.answer(held(Status::Reserved));
    visitor.answer(held(Status::Preconfirmed));
    visitor.press("Code für das Handy zeigen");
    assert!(code(&visitor).is_some());

    visitor.wait(16);
    visitor.answer(held(Status::Confirmed));

    assert_eq!(visitor.sees(), Text::DoneTitle);
    assert!(code(&visitor).is_none());
}

#[test]
fn ux_21_without_a_smartphone_there_is_a_way_on() {
    let mut visitor = Visitor::mine();
    visitor.input(Input::Stroke(Stroke::Phone));
    visitor.press("Ich habe kein Smartphone");
    assert_eq!(visitor.sees(), Text::NoPhoneTitle);
    visitor.press("Zurück zur vorigen Seite");
    assert_eq!(visitor.sees(), Text::MineTitle);
}
