//! The examples about the citizen's own appointment, what they applied for, and their phone.

use crate::{
    domain::{
        appointment::{Appointment, Key, Status},
        draft::{Change, Draft},
        mine::{Mine, MineChange, Stage},
        papers::{Paper, Papers, Slip},
        private::Private,
        status::{Kind, State},
    },
    screen::{
        Screen,
        cancel::Cancel,
        find_mine::{Failure, FindMine},
        inquiry::Inquiry,
    },
};

use super::{cases, town};

/// What the citizen is looking at in this example.
pub fn screen(name: &str) -> Option<Screen> {
    let find = |slips, failure| Screen::FindMine(FindMine { slips, failure });
    Some(match name {
        "find-mine" => find(vec![], None),
        "find-mine-problem" => find(vec![(Paper::Code, Slip::NotACode)], None),
        "find-mine-changed" => find(vec![], Some(Failure::KeyChanged)),
        "mine" | "mine-past" | "mine-waiting" => Screen::Mine,
        "move-check" => Screen::MoveCheck,
        "moved" | "phone" => Screen::Done,
        "both" | "both-unsure" => Screen::Both,
        "cancel" => Screen::Cancel(Cancel::Ask),
        "cancel-unsure" => Screen::Cancel(Cancel::Unsure),
        "cancelled" => Screen::Cancelled,
        "subjects" => Screen::Subjects,
        "inquiry" => Screen::Inquiry(Inquiry::new(0)),
        "inquiry-problem" => Screen::Inquiry(Inquiry {
            slips: vec![(Paper::Reference, Slip::SerialCheck)],
            ..Inquiry::new(0)
        }),
        "inquiry-no-match" => Screen::Inquiry(Inquiry {
            is_no_match: true,
            ..Inquiry::new(1)
        }),
        "case-ready" | "case-waiting" | "case-defect" | "case-suspended" => Screen::Case,
        "no-phone" => Screen::NoPhone,
        "phone-service" => Screen::Leaflet(town::CARD),
        _ => return None,
    })
}

/// What the citizen of this example has put together by then.
pub fn fill(name: &str, draft: &mut Draft) {
    match name {
        "mine" | "cancel" => draft.mine = Some(mine(Status::Confirmed, Stage::Seen)),
        "mine-waiting" => draft.mine = Some(mine(Status::Preconfirmed, Stage::Seen)),
        "mine-past" => draft.mine = Some(mine(Status::Missed, Stage::Seen)),
        "cancelled" => draft.mine = Some(mine(Status::Confirmed, Stage::Cancelled)),
        "cancel-unsure" => {
            draft.mine = Some(mine(Status::Confirmed, Stage::Seen));
            draft.apply(Change::Mine(MineChange::CancelSent));
        }
        "move-check" => {
            draft.mine = Some(mine(Status::Confirmed, Stage::Moving));
            draft.contact = town::contact();
            draft.hold = Some(town::reservation());
        }
        "moved" => draft.mine = Some(mine(Status::Confirmed, Stage::Moved)),
        "both" => draft.mine = Some(mine(Status::Confirmed, Stage::Both)),
        "both-unsure" => {
            draft.mine = Some(mine(Status::Confirmed, Stage::Rebooked));
            draft.apply(Change::Mine(MineChange::CancelSent));
            draft.apply(Change::Mine(MineChange::Stage(Stage::Both)));
        }
        "case-ready" => draft.apply(case(Kind::Document, State::Ready)),
        "case-waiting" => draft.apply(case(Kind::Application, State::WaitingForYou)),
        "case-suspended" => draft.apply(case(Kind::Application, State::Suspended)),
        "case-defect" => draft.apply(case(Kind::Defect, State::InWork)),
        "inquiry-problem" => draft.papers = papers("L01X00T47"),
        _ => {}
    }
    if matches!(
        name,
        "moved" | "both" | "both-unsure" | "phone" | "no-phone"
    ) {
        draft.booked = Some(Box::new(town::appointment(Status::Confirmed)));
    }
    if name.starts_with("case-") {
        draft.papers = papers("L01X00T471");
    }
}

fn case(kind: Kind, state: State) -> Change {
    Change::Case(Box::new(cases::case(kind, state)))
}

fn papers(reference: &str) -> Papers {
    Papers {
        reference: Private::new(reference.to_owned()),
        ..Papers::default()
    }
}

/// The appointment that this citizen brought, a week before the one that is held.
fn mine(status: Status, stage: Stage) -> Mine {
    let key = Key {
        number: 100_500,
        secret: Private::new("fedcba9876543210".repeat(4)),
    };
    let booked = town::appointment(status);
    let slot = booked.slot.map(|mut it| {
        it.start -= jiff::SignedDuration::from_hours(46);
        it
    });
    Mine {
        found: Some(Box::new(Appointment {
            key: key.clone(),
            display_number: "100500".to_owned(),
            slot,
            ..booked
        })),
        stage,
        ..Mine::new(key, false)
    }
}
