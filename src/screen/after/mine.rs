//! Where an answer about the citizen's own appointment leads. At no point are they left without an appointment they
//! believe they have, or with two they do not know of.

use super::{Asking, put, sorry};
use crate::{
    domain::{
        appointment::{Appointment, Status},
        draft::Change,
        mine::{Mine, MineChange, Stage},
    },
    portal::{Fault, Refusal, Reply, Request},
    screen::{
        Scene, Screen, Step,
        cancel::Cancel,
        check::send,
        find_mine::{Failure, FindMine},
        mine::Standing,
    },
};

/// The step of an answer to a question about this appointment.
pub fn after(asking: &Asking<'_>, mine: &Mine, answer: Result<Reply, Fault>) -> Step {
    match (asking.request, answer) {
        (Request::Look(_), Ok(Reply::Appointment(found))) => looked(asking, mine, found),
        (Request::Cancel(_), Ok(Reply::Cancelled)) => let_go(mine, asking.scene),
        (Request::Confirm(_), Ok(Reply::Appointment(found))) => shown(asking.screen, found),
        (_, Ok(_)) => failed(asking, mine, Fault::Garbled),
        (_, Err(fault)) => failed(asking, mine, fault),
    }
}

/// The old appointment is gone, and the citizen wanted it so.
fn let_go(mine: &Mine, scene: &Scene<'_>) -> Step {
    match mine.stage {
        Stage::Seen => stage(Stage::Cancelled, Step::open(Screen::Cancelled)),
        Stage::Moving => {
            let hold = scene.draft.hold.as_ref();
            let next = hold.map_or_else(|| Step::swap(Screen::Expired), |it| send(scene, &it.key));
            stage(Stage::GoneFirst, next)
        }
        Stage::Rebooked | Stage::Both => stage(Stage::Moved, Step::open(Screen::Done)),
        Stage::GoneFirst | Stage::Moved | Stage::Cancelled => Step::Stay,
    }
}

fn looked(asking: &Asking<'_>, mine: &Mine, found: Box<Appointment>) -> Step {
    if !mine.is_sent {
        return shown(asking.screen, found);
    }
    if found.status == Status::Gone {
        return let_go(mine, asking.scene);
    }
    match mine.stage {
        // It has begun meanwhile, or nobody can say: to offer its cancellation once more would lead nowhere.
        Stage::Seen | Stage::Moving if !Standing::of(&found, asking.scene).can_change() => {
            let known = Change::Mine(MineChange::Found(found));
            Step::then(known, stage(Stage::Seen, Step::swap(Screen::Mine)))
        }
        Stage::Seen
        | Stage::Moving
        | Stage::GoneFirst
        | Stage::Rebooked
        | Stage::Both
        | Stage::Moved
        | Stage::Cancelled => {
            let known = Change::Mine(MineChange::CancelAnswered);
            Step::then(known, stands(asking.screen, mine))
        }
    }
}

fn shown(screen: &Screen, found: Box<Appointment>) -> Step {
    let next = if is_about_mine(screen) {
        Step::swap(Screen::Mine)
    } else {
        put(screen, Screen::Mine)
    };
    Step::then(Change::Mine(MineChange::Found(found)), next)
}

/// The old appointment was not cancelled.
fn stands(screen: &Screen, mine: &Mine) -> Step {
    match mine.stage {
        Stage::Rebooked | Stage::Both => stage(Stage::Both, both(screen)),
        Stage::Seen | Stage::Moving | Stage::GoneFirst | Stage::Moved | Stage::Cancelled => {
            Step::swap(Screen::Cancel(Cancel::NotDone))
        }
    }
}

/// Nobody can say whether it was cancelled.
fn unsure(screen: &Screen, mine: &Mine) -> Step {
    match mine.stage {
        Stage::Rebooked | Stage::Both => stage(Stage::Both, both(screen)),
        Stage::Seen | Stage::Moving | Stage::GoneFirst | Stage::Moved | Stage::Cancelled => {
            Step::swap(Screen::Cancel(Cancel::Unsure))
        }
    }
}

fn both(screen: &Screen) -> Step {
    if *screen == Screen::Both {
        Step::Stay
    } else {
        Step::open(Screen::Both)
    }
}

fn stage(stage: Stage, next: Step) -> Step {
    Step::then(Change::Mine(MineChange::Stage(stage)), next)
}

fn failed(asking: &Asking<'_>, mine: &Mine, fault: Fault) -> Step {
    let (screen, request) = (asking.screen, asking.request);
    let refusal = fault.refusal().cloned();
    let is_gone = matches!(refusal, Some(Refusal::Gone | Refusal::WrongKey));
    match request {
        Request::Cancel(_) if is_gone => let_go(mine, asking.scene),
        // Nothing is sent a second time: the portal is asked how it stands (SEC-09).
        Request::Cancel(key) if fault == Fault::Unknown => Step::then(
            Change::Mine(MineChange::CancelSent),
            Step::Ask(Request::Look(key.clone())),
        ),
        Request::Cancel(_) if matches!(mine.stage, Stage::Rebooked | Stage::Both) => {
            stands(screen, mine)
        }
        Request::Look(_) if mine.is_sent && is_gone => let_go(mine, asking.scene),
        Request::Look(_) if mine.is_sent => unsure(screen, mine),
        Request::Look(_) | Request::Confirm(_) if is_gone => {
            not_found(screen, mine, refusal.as_ref())
        }
        Request::Confirm(key)
            if fault == Fault::Unknown || refusal == Some(Refusal::NotPreconfirmed) =>
        {
            Step::Ask(Request::Look(key.clone()))
        }
        Request::Catalogue
        | Request::Calendar(_)
        | Request::Reserve { .. }
        | Request::Update(..)
        | Request::Preconfirm(_)
        | Request::Confirm(_)
        | Request::Cancel(_)
        | Request::Look(_)
        | Request::Status(_) => sorry(screen, fault, request),
    }
}

/// There is no such appointment, or its key has changed. Who typed is not told which (PRIV-10).
fn not_found(screen: &Screen, mine: &Mine, refusal: Option<&Refusal>) -> Step {
    let failure = match refusal {
        _ if mine.is_typed => Failure::NoMatch,
        Some(Refusal::WrongKey) => Failure::KeyChanged,
        _ => Failure::Gone,
    };
    let page = Screen::FindMine(FindMine {
        slips: vec![],
        failure: Some(failure),
    });
    let next = if is_about_mine(screen) {
        Step::swap(page)
    } else {
        put(screen, page)
    };
    if mine.is_typed {
        Step::then(Change::NoMatch, next)
    } else {
        next
    }
}

const fn is_about_mine(screen: &Screen) -> bool {
    matches!(screen, Screen::Mine | Screen::FindMine(_))
}
