//! Nobody is told what the portal did not say: each result is held against the answer that led to it, and what is
//! offered against how the appointment stands.

use kiosk::{
    domain::{
        appointment::{Appointment, Status},
        draft::{Change, Draft},
        mine::{MineChange, Stage},
        status::State,
    },
    event::{Now, Ticket},
    page::{Mood, Page, Target},
    portal::{Fault, Refusal, Reply, Request},
    screen::{Screen, Step},
    text::Text,
};

use super::{checks::reading::said, place::Place};

/// Words of the page about the old appointment, while a new time is looked for.
const STANDS: [&str; 5] = [
    // The question itself: only what stands can be cancelled.
    "cancel-title",
    "move-stands",
    "cancel-first-why",
    "cancel-not-done",
    "cancel-unsure",
];

/// Holds the rules for the page of this place.
pub fn check(place: &Place, page: &Page<Step>) {
    let screen = place.screen();
    let Some(draft) = place.kiosk.visit().map(|it| &it.draft) else {
        return;
    };
    check_success(place, page, draft);
    check_moving(place, page, draft);
    if offers_change(page) {
        let found = draft.mine.as_ref().and_then(|it| it.found.as_ref());
        let can_change = found.is_none_or(|it| can_change(it, place.now));
        assert!(
            can_change,
            "{screen} offers to move or cancel what cannot be: {:#?}",
            place.way
        );
    }
    if screen == "cancel" {
        let targets = page.targets();
        let first = targets.first().and_then(Target::step).unwrap();
        assert!(
            !parts(first)
                .iter()
                .any(|it| matches!(it, Step::Ask(Request::Cancel(_)))),
            "UX-03: the first answer is no: {page:#?}"
        );
    }
}

/// Success is told of what is booked, moved, cancelled or ready, and of nothing else.
fn check_success(place: &Place, page: &Page<Step>, draft: &Draft) {
    if page.mood != Mood::Done {
        return;
    }
    let stage = draft.mine.as_ref().map(|it| it.stage);
    let booked = draft.booked.as_ref().map(|it| it.status);
    let known = draft.case.as_ref().map(|it| it.state);
    let is_firm = matches!(booked, Some(Status::Confirmed | Status::Called));
    let is_true = match place.screen() {
        "done" => is_firm && !matches!(stage, Some(Stage::Moving | Stage::Rebooked | Stage::Both)),
        "cancelled" => stage == Some(Stage::Cancelled),
        "case" => matches!(known, Some(State::Ready | State::Finished)),
        _ => false,
    };
    assert!(
        is_true,
        "{} tells of success: {booked:?} {stage:?} {known:?} by {:#?}",
        place.screen(),
        place.way
    );
}

/// Whoever moves an appointment is told on every page whether the old one stands.
fn check_moving(place: &Place, page: &Page<Step>, draft: &Draft) {
    let screen = place.screen();
    let said = said(page, true);
    let ids: Vec<&str> = said.iter().map(Text::id).collect();
    let tells_gone = ids.contains(&"move-gone");
    let tells_stands = ids.iter().any(|it| STANDS.contains(it));
    let Some(mine) = draft.moving() else {
        assert!(
            !tells_gone && !ids.contains(&"move-stands"),
            "{screen} speaks of a move that there is not: {:#?}",
            place.way
        );
        return;
    };
    // These lie over the page, or show the old appointment itself; an answer under way decides first.
    let is_asked = place.kiosk.visit().is_some_and(|it| it.asked.is_some());
    if is_asked
        || matches!(
            screen,
            "still-there" | "waiting" | "phone" | "board" | "mine"
        )
    {
        return;
    }
    if mine.is_sent {
        let is_honest = ids.contains(&"cancel-unsure-title") && !ids.contains(&"move-stands");
        assert!(
            is_honest,
            "{screen} knows more than anybody: {:#?}",
            place.way
        );
        return;
    }
    let is_gone = mine.stage == Stage::GoneFirst;
    assert_eq!(
        (tells_gone, tells_stands),
        // Where the new one is booked, the page of the result tells of both.
        if screen == "done" && is_gone {
            (false, false)
        } else {
            (is_gone, !is_gone)
        },
        "{screen} does not tell how the old appointment stands ({:?}): {:#?}",
        mine.stage,
        place.way
    );
}

/// Holds what is shown after an answer against the answer, if anybody waited for it.
pub fn check_answered(
    from: &Place,
    (ticket, request): (Ticket, &Request),
    answer: &Result<Reply, Fault>,
    to: &Place,
) {
    let waits_for = from.kiosk.visit().and_then(|it| it.asked.as_ref());
    if waits_for.is_none_or(|it| it.ticket != ticket) {
        return;
    }
    let goes_on = to.kiosk.visit().is_some_and(|it| it.asked.is_some());
    if goes_on {
        return; // the next answer decides
    }
    let page = to.kiosk.page();
    let title = page.title.id();
    let is_new = to.screen() != from.screen();
    let told = || format!("{title} after {request:?}: {answer:?} by {:#?}", to.way);
    match to.screen() {
        "cancelled" => assert!(!is_new || says_gone(request, answer), "{}", told()),
        "done" if title == "moved-title" => {
            assert!(
                !is_new || says_gone(request, answer) || says_firm(answer),
                "{}",
                told()
            );
        }
        "done" => assert!(!is_new || says_firm(answer), "{}", told()),
        "cancel" if title == "cancel-not-done-title" => {
            assert!(says_stands(request, answer), "{}", told());
        }
        "cancel" if title == "cancel-unsure-title" => {
            assert!(
                !says_gone(request, answer) && !says_stands(request, answer),
                "{}",
                told()
            );
        }
        "both" => {
            let mine = to.kiosk.visit().unwrap().draft.mine.as_ref().unwrap();
            assert!(!says_gone(request, answer), "{}", told());
            assert_eq!(mine.is_sent, !says_stands(request, answer), "{}", told());
        }
        _ => {}
    }
    let is_own = from.kiosk.visit().is_some_and(|it| {
        let key = it.draft.mine.as_ref().map(|it| &it.key);
        key.is_some() && key == request.key()
    });
    // Where the new one is booked the old one may be tried once more, whatever was said of it.
    if is_own && to.screen() != "both" && says_no_change(answer, to.now) {
        assert!(!offers_change(&page), "offers to change it: {}", told());
    }
}

/// The portal says that the appointment is not there, or no longer.
fn says_gone(request: &Request, answer: &Result<Reply, Fault>) -> bool {
    match answer {
        Ok(Reply::Cancelled) => matches!(request, Request::Cancel(_)),
        Ok(Reply::Appointment(found)) => found.status == Status::Gone,
        Ok(Reply::Catalogue(..) | Reply::Calendar(_) | Reply::Status(_)) => false,
        Err(fault) => matches!(fault.refusal(), Some(Refusal::Gone | Refusal::WrongKey)),
    }
}

/// The portal says that the appointment is there, or that it was not cancelled.
fn says_stands(request: &Request, answer: &Result<Reply, Fault>) -> bool {
    match answer {
        Ok(Reply::Appointment(found)) => found.status != Status::Gone,
        Ok(Reply::Cancelled | Reply::Catalogue(..) | Reply::Calendar(_) | Reply::Status(_)) => {
            false
        }
        // What was not done with a word, or without the question having arrived, leaves it as it was.
        Err(fault) => {
            matches!(request, Request::Cancel(_))
                && *fault != Fault::Unknown
                && !says_gone(request, answer)
        }
    }
}

fn says_firm(answer: &Result<Reply, Fault>) -> bool {
    matches!(answer, Ok(Reply::Appointment(found))
        if matches!(found.status, Status::Confirmed | Status::Called))
}

fn says_no_change(answer: &Result<Reply, Fault>, now: Now) -> bool {
    match answer {
        Ok(Reply::Appointment(found)) => !can_change(found, now),
        Ok(_) => false,
        Err(fault) => matches!(fault.refusal(), Some(Refusal::Past | Refusal::Called)),
    }
}

/// Only what lies ahead can be moved or cancelled (wire contract §6).
fn can_change(found: &Appointment, now: Now) -> bool {
    let is_ahead = found.slot.is_none_or(|it| it.start > now.wall);
    is_ahead && matches!(found.status, Status::Confirmed | Status::Preconfirmed)
}

fn offers_change(page: &Page<Step>) -> bool {
    let targets = page.targets();
    targets
        .iter()
        .filter_map(Target::step)
        .flat_map(parts)
        .any(changes)
}

fn changes(step: &Step) -> bool {
    if let Step::Open(screen) | Step::Swap(screen) = step {
        return matches!(**screen, Screen::Cancel(_));
    }
    matches!(
        step,
        Step::Ask(Request::Cancel(_)) | Step::Then(Change::Mine(MineChange::Move), _)
    )
}

/// A step with those that it goes on to.
fn parts(step: &Step) -> Vec<&Step> {
    let mut parts = vec![step];
    while let Some(Step::Then(_, next) | Step::Hold(_, next)) = parts.last() {
        parts.push(next);
    }
    parts
}
