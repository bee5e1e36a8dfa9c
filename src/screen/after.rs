//! Where an answer of the portal leads. Every request meets every outcome here, once.

mod mine;
mod status;

use jiff::{Timestamp, ToSpan, civil::Date};

use super::{
    Scene, Screen, Step,
    check::make_firm,
    days::Days,
    form::{self, Form, Question},
    parts::calendar_request,
    sorry::Sorry,
    times::Times,
};
use crate::{
    domain::{
        appointment::{Appointment, Reservation, Status},
        calendar::{Calendar, Slot},
        contact::Entry,
        draft::{Change, Pace},
        mine::{MineChange, Stage},
    },
    portal::{Fault, Refusal, Reply, Request, Search},
};

/// How long a reservation holds where the portal does not say, in minutes: the shortest seen (wire contract §6).
const RESERVATION_MINUTES: u16 = 10;

/// A question, with where it was asked.
struct Asking<'a> {
    screen: &'a Screen,
    request: &'a Request,
    scene: &'a Scene<'a>,
}

/// The step an answer takes. `asked` is when the question was asked, on the wall.
pub fn after(
    screen: &Screen,
    request: &Request,
    answer: Result<Reply, Fault>,
    asked: Timestamp,
    scene: &Scene<'_>,
) -> Step {
    let asking = Asking {
        screen,
        request,
        scene,
    };
    if let Some(mine) = &scene.draft.mine
        && request.key() == Some(&mine.key)
    {
        return mine::after(&asking, mine, answer);
    }
    if let Request::Status(lookup) = request {
        return status::after(&asking, lookup, answer);
    }
    match (request, answer) {
        (Request::Catalogue, Ok(Reply::Catalogue(..))) => Step::open(Screen::Find),
        (Request::Calendar(search), Ok(Reply::Calendar(calendar))) => {
            show(screen, search, calendar, scene)
        }
        (Request::Reserve { slot, .. }, Ok(Reply::Appointment(held))) => {
            hold(screen, *slot, &held, asked, scene)
        }
        (Request::Update(key, _), Ok(Reply::Appointment(_))) => make_firm(scene, key),
        (Request::Preconfirm(_) | Request::Confirm(_), Ok(Reply::Appointment(booked))) => {
            booked_as(screen, booked, scene, request)
        }
        (Request::Look(_), Ok(Reply::Appointment(found))) => looked(screen, found, scene, request),
        (Request::Cancel(_), Ok(Reply::Cancelled)) => Step::Stay,
        (_, Ok(_)) => failed(screen, request, Fault::Garbled, scene),
        (_, Err(fault)) => failed(screen, request, fault, scene),
    }
}

/// All bookable days, a month of them, or the times of one day.
fn show(screen: &Screen, search: &Search, calendar: Calendar, scene: &Scene<'_>) -> Step {
    let is_time_screen = matches!(
        screen,
        Screen::Days(_) | Screen::Times(_) | Screen::Expired | Screen::NothingFree
    );
    let open = |screen| {
        if is_time_screen {
            Step::swap(screen)
        } else {
            Step::open(screen)
        }
    };
    let known = &scene.draft.calendar;
    match search.window {
        Some((day, until)) if day == until => {
            let is_free = calendar
                .day(day)
                .and_then(|it| it.slots.as_ref())
                .is_some_and(|it| !it.is_empty());
            let times = Screen::Times(Times { day, part: 0 });
            let next = if !is_free {
                let merged = known.clone().updated(calendar.clone());
                open(days_or_nothing(&merged, day, Some(day)))
            } else if matches!(screen, Screen::Times(_) | Screen::Expired) {
                Step::swap(times)
            } else {
                Step::open(times)
            };
            Step::then(Change::MoreCalendar(calendar), next)
        }
        Some((first, _)) => {
            let month = calendar.first().map_or(first, |it| it.date);
            let merged = known.clone().updated(calendar.clone());
            let next = open(days_or_nothing(&merged, month, None));
            Step::then(Change::MoreCalendar(calendar), next)
        }
        None if calendar.days.is_empty() => {
            Step::then(Change::Calendar(calendar), open(Screen::NothingFree))
        }
        None if scene.draft.pace == Pace::Soon => {
            let day = calendar.first().map_or_else(|| scene.today(), |it| it.date);
            let offices = &scene.draft.offices;
            let ask = Step::Ask(calendar_request(scene, offices, Some((day, day))));
            Step::then(Change::Calendar(calendar), ask)
        }
        None => {
            let days = Screen::Days(Days::first(scene, &calendar));
            Step::then(Change::Calendar(calendar), open(days))
        }
    }
}

/// The days of a month, or the word that there are none at all.
fn days_or_nothing(calendar: &Calendar, day: Date, full: Option<Date>) -> Screen {
    if calendar.days.iter().all(|it| Some(it.date) == full) {
        return Screen::NothingFree;
    }
    Screen::Days(Days {
        month: day.first_of_month(),
        full,
    })
}

fn hold(
    screen: &Screen,
    slot: Slot,
    held: &Appointment,
    asked: Timestamp,
    scene: &Scene<'_>,
) -> Step {
    let own = scene
        .office(slot.office)
        .and_then(|it| it.scope.as_ref())
        .map(|it| it.reservation_minutes)
        .filter(|it| *it > 0);
    let minutes = held
        .reservation_minutes
        .or(own)
        .unwrap_or(RESERVATION_MINUTES);
    // Counted from the question, not the answer: never longer than the portal keeps it.
    let until = asked
        .checked_add(i64::from(minutes).minutes())
        .unwrap_or(asked);
    let reservation = Reservation {
        key: held.key.clone(),
        slot,
        until,
        instead_of: scene
            .draft
            .moving()
            .filter(|it| it.stage == Stage::Moving)
            .map(|it| it.key.clone()),
    };
    let next = if *screen == Screen::Expired {
        Step::Back
    } else if screen.keeps_hold() {
        Step::Stay
    } else if scene.draft.moving().is_some() {
        Step::open(Screen::MoveCheck)
    } else {
        Step::open(form::next(scene))
    };
    Step::Hold(reservation, Box::new(next))
}

fn booked_as(
    screen: &Screen,
    booked: Box<Appointment>,
    scene: &Scene<'_>,
    request: &Request,
) -> Step {
    match booked.status {
        Status::Confirmed | Status::Called => firm(booked, scene),
        Status::Preconfirmed => Step::then(Change::Booked(booked), Step::open(Screen::Activate)),
        Status::Reserved | Status::Missed | Status::Gone | Status::Other => {
            ask_what_is_true(screen, scene, request)
        }
    }
}

/// It is booked. One that takes the place of another is done with only when the old one is cancelled.
fn firm(booked: Box<Appointment>, scene: &Scene<'_>) -> Step {
    match &scene.draft.mine {
        Some(mine) if mine.stage == Stage::Moving => Step::then(
            Change::Mine(MineChange::Rebooked(booked)),
            Step::Ask(Request::Cancel(mine.key.clone())),
        ),
        Some(_) | None => Step::then(Change::Booked(booked), Step::open(Screen::Done)),
    }
}

/// What the portal says is true, after a lost answer or while waiting for activation.
fn looked(screen: &Screen, found: Box<Appointment>, scene: &Scene<'_>, request: &Request) -> Step {
    match (found.status, scene.draft.is_sent) {
        (Status::Confirmed | Status::Called, _) => firm(found, scene),
        (Status::Preconfirmed, false) if *screen == Screen::Activate => {
            Step::then(Change::Looked, Step::Stay)
        }
        (Status::Preconfirmed, _) => {
            Step::then(Change::Booked(found), Step::open(Screen::Activate))
        }
        // Not even when only who comes was lost is it booked from here: of what was told we can compare but a part.
        (Status::Reserved, _) => Step::then(Change::Answered, put(screen, Screen::NotBooked)),
        (Status::Gone, _) => lost(screen, Refusal::Gone, request),
        (Status::Missed | Status::Other, _) => unsure(screen),
    }
}

fn failed(screen: &Screen, request: &Request, fault: Fault, scene: &Scene<'_>) -> Step {
    match (request, fault.refusal().cloned()) {
        (Request::Reserve { slot, .. }, Some(Refusal::Taken)) if !screen.keeps_hold() => {
            let day = scene.date(slot.start);
            let reload = Step::Ask(calendar_request(
                scene,
                &scene.draft.offices,
                Some((day, day)),
            ));
            Step::then(Change::Taken(*slot), reload)
        }
        (Request::Update(..) | Request::Preconfirm(_) | Request::Confirm(_), Some(refusal)) => {
            match refusal {
                Refusal::Answer(entry) if is_asked(entry, scene) => ask_again(entry),
                Refusal::Answer(entry) | Refusal::Needed(entry) => {
                    Step::then(Change::Needed(entry), ask_again(entry))
                }
                Refusal::Gone | Refusal::WrongKey => lost(screen, refusal, request),
                Refusal::NotReserved | Refusal::NotPreconfirmed => {
                    ask_what_is_true(screen, scene, request)
                }
                Refusal::Taken
                | Refusal::MailLimit
                | Refusal::NotHere
                | Refusal::TooMuch
                | Refusal::Called
                | Refusal::Past
                | Refusal::NothingFree
                | Refusal::NoMatch
                | Refusal::TooManyTries(_)
                | Refusal::Captcha
                | Refusal::CaptchaExpired
                | Refusal::Maintenance
                | Refusal::Backend
                | Refusal::Blocked
                | Refusal::SetUp(_)
                | Refusal::Technical(_) => sorry(screen, fault, request),
            }
        }
        (Request::Update(..) | Request::Preconfirm(_) | Request::Confirm(_), None)
            if fault == Fault::Unknown =>
        {
            ask_what_is_true(screen, scene, request)
        }
        (Request::Look(_), Some(refusal @ (Refusal::Gone | Refusal::WrongKey))) => {
            lost(screen, refusal, request)
        }

        (Request::Look(_), _) if scene.draft.is_sent => unsure(screen),
        _ => sorry(screen, fault, request),
    }
}

/// After a lost answer nothing is sent again: the portal is asked how the appointment stands (SEC-09).
fn ask_what_is_true(screen: &Screen, scene: &Scene<'_>, request: &Request) -> Step {
    let key = request
        .key()
        .or_else(|| scene.draft.hold.as_ref().map(|it| &it.key));
    key.map_or_else(
        || sorry(screen, Fault::Unknown, request),
        |it| Step::Ask(Request::Look(it.clone())),
    )
}

/// The portal no longer knows it: cancelled elsewhere, or cleaned up. There is nothing to let go of, and no page of
/// it to go back to.
fn lost(screen: &Screen, refusal: Refusal, request: &Request) -> Step {
    let page = Screen::Sorry(Sorry {
        fault: Fault::Refused(vec![refusal]),
        request: request.clone(),
    });
    let next = if *screen == Screen::Activate {
        Step::swap(page)
    } else {
        put(screen, page)
    };
    Step::then(Change::Lost, next)
}

fn unsure(screen: &Screen) -> Step {
    Step::then(Change::Unsure, put(screen, Screen::Unsure))
}

/// The question whose answer the portal did not take.
fn ask_again(entry: Entry) -> Step {
    Step::then(
        Change::Answered,
        Step::open(Screen::Form(Form::refused(entry))),
    )
}

fn is_asked(entry: Entry, scene: &Scene<'_>) -> bool {
    let scope = scene.scope();
    Question::all(&scope)
        .iter()
        .any(|it| it.entries(&scope).contains(&entry))
}

/// A definite failure: what was sent has not been done.
fn sorry(screen: &Screen, fault: Fault, request: &Request) -> Step {
    let page = Screen::Sorry(Sorry {
        fault,
        request: request.clone(),
    });
    // A look that fails says nothing about what was sent before it.
    if matches!(request, Request::Look(_)) {
        return put(screen, page);
    }
    Step::then(Change::Answered, put(screen, page))
}

/// One page about something that went wrong takes the place of another: Back leads to what the citizen did last.
fn put(now: &Screen, next: Screen) -> Step {
    if matches!(now, Screen::Sorry(_) | Screen::Unsure | Screen::NotBooked) {
        Step::swap(next)
    } else {
        Step::open(next)
    }
}
