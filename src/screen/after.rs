//! Where an answer of the portal leads. Every request meets every outcome here, once.

use jiff::{Timestamp, ToSpan};

use super::{
    Scene, Screen, Step,
    check::make_firm,
    days::Days,
    form::{self, Form},
    parts::calendar_request,
    sorry::Sorry,
    times::Times,
};
use crate::{
    domain::{
        appointment::{Appointment, Key, Reservation, Status},
        calendar::{Calendar, Slot},
        draft::{Change, Sent},
    },
    portal::{Fault, Refusal, Reply, Request, Search},
};

/// How long a reservation holds where the portal does not say, in minutes: the shortest seen (wire contract §6).
const RESERVATION_MINUTES: u16 = 10;

/// The step an answer takes. `asked` is when the question was asked, on the wall.
pub fn after(
    screen: &Screen,
    request: &Request,
    answer: Result<Reply, Fault>,
    asked: Timestamp,
    scene: &Scene<'_>,
) -> Step {
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
            booked_as(booked, scene, request)
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
    match search.window {
        Some((day, until)) if day == until => {
            let is_free = calendar
                .day(day)
                .and_then(|it| it.slots.as_ref())
                .is_some_and(|it| !it.is_empty());
            let times = Screen::Times(Times { day, part: 0 });
            let next = if !is_free {
                open(Screen::Days(Days {
                    month: day.first_of_month(),
                    full: Some(day),
                }))
            } else if matches!(screen, Screen::Times(_) | Screen::Expired) {
                Step::swap(times)
            } else {
                Step::open(times)
            };
            Step::then(Change::MoreCalendar(calendar), next)
        }
        Some((first, _)) => {
            let month = calendar
                .first()
                .map_or(first, |it| it.date)
                .first_of_month();
            Step::then(
                Change::MoreCalendar(calendar),
                open(Screen::Days(Days { month, full: None })),
            )
        }
        None if calendar.days.is_empty() => {
            Step::then(Change::Calendar(calendar), open(Screen::NothingFree))
        }
        None => {
            let days = Screen::Days(Days::first(scene, &calendar));
            Step::then(Change::Calendar(calendar), open(days))
        }
    }
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
    };
    let next = if *screen == Screen::Expired {
        Step::Back
    } else if screen.keeps_hold() {
        Step::Stay
    } else {
        Step::open(form::next(scene))
    };
    Step::Hold(reservation, Box::new(next))
}

fn booked_as(booked: Box<Appointment>, scene: &Scene<'_>, request: &Request) -> Step {
    match booked.status {
        Status::Confirmed | Status::Called => {
            Step::then(Change::Booked(booked), Step::open(Screen::Done))
        }
        Status::Preconfirmed => Step::then(Change::Booked(booked), Step::open(Screen::Activate)),
        Status::Reserved | Status::Missed | Status::Gone | Status::Other => {
            ask_what_is_true(scene, request)
        }
    }
}

/// What the portal says is true, after a lost answer or while waiting for activation.
fn looked(screen: &Screen, found: Box<Appointment>, scene: &Scene<'_>, request: &Request) -> Step {
    match (found.status, scene.draft.sent) {
        (Status::Confirmed | Status::Called, _) => {
            Step::then(Change::Booked(found), Step::open(Screen::Done))
        }
        (Status::Preconfirmed, None) if *screen == Screen::Activate => {
            Step::then(Change::Looked, Step::Stay)
        }
        (Status::Preconfirmed, _) => {
            Step::then(Change::Booked(found), Step::open(Screen::Activate))
        }
        // The answers arrived: nothing was lost but the word that they did.
        (Status::Reserved, Some(Sent::Update))
            if found.family_name == scene.draft.contact.full_name() =>
        {
            make_firm(scene, &found.key)
        }
        (Status::Reserved, _) => Step::open(Screen::NotBooked),
        (Status::Gone, _) => lost(Refusal::Gone, request),
        (Status::Missed | Status::Other, _) => Step::open(Screen::Unsure),
    }
}

fn failed(screen: &Screen, request: &Request, fault: Fault, scene: &Scene<'_>) -> Step {
    let first = match &fault {
        Fault::Refused(refusals) => refusals.first().cloned(),
        Fault::Unreachable | Fault::TooSlow | Fault::Garbled | Fault::Unknown | Fault::Busy(_) => {
            None
        }
    };
    match (request, first) {
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
                Refusal::Answer(entry) | Refusal::Needed(entry) => {
                    Step::open(Screen::Form(Form::refused(entry)))
                }
                Refusal::Gone | Refusal::WrongKey => lost(refusal, request),
                Refusal::NotReserved | Refusal::NotPreconfirmed => ask_what_is_true(scene, request),
                Refusal::Taken
                | Refusal::MailLimit
                | Refusal::NotHere
                | Refusal::TooMuch
                | Refusal::Called
                | Refusal::Past
                | Refusal::NothingFree
                | Refusal::Captcha
                | Refusal::CaptchaExpired
                | Refusal::Maintenance
                | Refusal::Backend
                | Refusal::Blocked
                | Refusal::SetUp(_)
                | Refusal::Technical(_) => sorry(fault, request),
            }
        }
        (Request::Update(..) | Request::Preconfirm(_) | Request::Confirm(_), None)
            if fault == Fault::Unknown =>
        {
            ask_what_is_true(scene, request)
        }
        (Request::Look(_), Some(refusal @ (Refusal::Gone | Refusal::WrongKey))) => {
            lost(refusal, request)
        }

        (Request::Look(_), _) if scene.draft.sent.is_some() => {
            if *screen == Screen::Unsure {
                Step::Stay
            } else {
                Step::open(Screen::Unsure)
            }
        }
        _ => sorry(fault, request),
    }
}

/// After a lost answer nothing is sent again: the portal is asked how the appointment stands (SEC-09).
fn ask_what_is_true(scene: &Scene<'_>, request: &Request) -> Step {
    let key: Option<&Key> = match request {
        Request::Update(key, _)
        | Request::Preconfirm(key)
        | Request::Confirm(key)
        | Request::Cancel(key)
        | Request::Look(key) => Some(key),
        Request::Catalogue | Request::Calendar(_) | Request::Reserve { .. } => {
            scene.draft.hold.as_ref().map(|it| &it.key)
        }
    };
    key.map_or_else(
        || sorry(Fault::Unknown, request),
        |it| Step::Ask(Request::Look(it.clone())),
    )
}

/// The portal no longer knows it: cancelled elsewhere, or cleaned up. There is nothing to let go of.
fn lost(refusal: Refusal, request: &Request) -> Step {
    Step::then(Change::Lost, sorry(Fault::Refused(vec![refusal]), request))
}

fn sorry(fault: Fault, request: &Request) -> Step {
    Step::open(Screen::Sorry(Sorry {
        fault,
        request: request.clone(),
    }))
}
