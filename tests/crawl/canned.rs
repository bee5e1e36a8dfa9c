//! What the portal of the crawl can answer: each good answer to a question, and each way to have none.

use jiff::SignedDuration;
use kiosk::{
    domain::{
        appointment::{Appointment, Status},
        calendar::{Calendar, Slot},
        contact::Entry,
        status::State,
    },
    example::{cases, town},
    portal::{Fault, Refusal, Reply, Request},
};

/// How an appointment can stand.
const STATUSES: [Status; 7] = [
    Status::Reserved,
    Status::Preconfirmed,
    Status::Confirmed,
    Status::Called,
    Status::Missed,
    Status::Gone,
    Status::Other,
];

/// How a case can stand; the one that leads on first.
const STATES: [State; 11] = [
    State::Ready,
    State::Received,
    State::InWork,
    State::WaitingForYou,
    State::Suspended,
    State::Decided,
    State::InProduction,
    State::AtOffice,
    State::Finished,
    State::Rejected,
    State::Unknown,
];

/// Every answer to this question that is worth a look: the good ones first, then a wrong one, then the faults.
pub fn answers(request: &Request) -> Vec<Result<Reply, Fault>> {
    let mut answers: Vec<Result<Reply, Fault>> = good(request).into_iter().map(Ok).collect();
    answers.extend(faults().into_iter().map(Err));
    answers
}

/// The answer that leads on.
pub fn best(request: &Request) -> Reply {
    good(request).swap_remove(0)
}

/// Every fault, and a refusal for every reason.
pub fn faults() -> Vec<Fault> {
    let mut faults = vec![
        Fault::Unreachable,
        Fault::TooSlow,
        Fault::Garbled,
        Fault::Unknown,
        Fault::Busy(45),
    ];
    faults.extend(refusals().into_iter().map(|it| Fault::Refused(vec![it])));
    faults
}

/// A refusal for every reason. A new reason does not compile until it stands in the chain below.
pub fn refusals() -> Vec<Refusal> {
    let mut refusals = vec![Refusal::Taken];
    while let Some(next) = refusals.last().and_then(after) {
        refusals.push(next);
    }
    refusals
}

fn after(refusal: &Refusal) -> Option<Refusal> {
    Some(match refusal {
        Refusal::Taken => Refusal::Gone,
        Refusal::Gone => Refusal::WrongKey,
        Refusal::WrongKey => Refusal::MailLimit,
        Refusal::MailLimit => Refusal::Answer(Entry::GivenNames),
        Refusal::Answer(Entry::GivenNames) => Refusal::Answer(Entry::FamilyName),
        Refusal::Answer(Entry::FamilyName) => Refusal::Answer(Entry::Email),
        Refusal::Answer(Entry::Email) => Refusal::Answer(Entry::Telephone),
        Refusal::Answer(Entry::Telephone) => Refusal::Answer(Entry::Text1),
        Refusal::Answer(Entry::Text1) => Refusal::Answer(Entry::Text2),
        Refusal::Answer(Entry::Text2 | Entry::Search | Entry::Paper(_)) => {
            Refusal::Needed(Entry::Email)
        }
        Refusal::Needed(Entry::Email) => Refusal::Needed(Entry::Telephone),
        Refusal::Needed(_) => Refusal::NotHere,
        Refusal::NotHere => Refusal::TooMuch,
        Refusal::TooMuch => Refusal::NotReserved,
        Refusal::NotReserved => Refusal::NotPreconfirmed,
        Refusal::NotPreconfirmed => Refusal::Called,
        Refusal::Called => Refusal::Past,
        Refusal::Past => Refusal::NothingFree,
        Refusal::NothingFree => Refusal::NoMatch,
        Refusal::NoMatch => Refusal::TooManyTries(280),
        Refusal::TooManyTries(_) => Refusal::Captcha,
        Refusal::Captcha => Refusal::CaptchaExpired,
        Refusal::CaptchaExpired => Refusal::Maintenance,
        Refusal::Maintenance => Refusal::Backend,
        Refusal::Backend => Refusal::Blocked,
        Refusal::Blocked => Refusal::SetUp("scopeNotFound".to_owned()),
        Refusal::SetUp(_) => Refusal::Technical("invalidSchema".to_owned()),
        Refusal::Technical(_) => return None,
    })
}

/// The good answers to a question; the first leads on.
fn good(request: &Request) -> Vec<Reply> {
    let all = |first: Status| {
        let mut statuses = STATUSES.to_vec();
        statuses.sort_by_key(|it| *it != first);
        statuses
            .into_iter()
            .map(|it| appointment(request, it))
            .collect()
    };
    match request {
        Request::Catalogue => vec![Reply::Catalogue(Box::new(town::catalogue()), town::now())],
        Request::Calendar(_) => vec![
            Reply::Calendar(town::calendar()),
            Reply::Calendar(Calendar {
                days: vec![],
                ..town::calendar()
            }),
        ],
        Request::Reserve { .. } | Request::Update(..) => all(Status::Reserved),
        Request::Preconfirm(_) => all(Status::Preconfirmed),
        Request::Confirm(_) => all(Status::Confirmed),
        Request::Look(_) => {
            let mut answers = all(Status::Confirmed);
            answers.extend(over_or_bare(request));
            answers
        }
        Request::Cancel(_) => vec![Reply::Cancelled],
        Request::Status(lookup) => {
            let kind = cases::subjects()[lookup.subject].kind;
            STATES
                .map(|it| Reply::Status(Box::new(cases::case(kind, it))))
                .to_vec()
        }
    }
}

/// The citizen's own appointment whose time has passed, and one of which the portal says next to nothing.
fn over_or_bare(request: &Request) -> Vec<Reply> {
    if !is_brought(request) {
        return vec![];
    }
    let brought = found(request, Status::Confirmed);
    let over = Slot {
        start: town::now() - SignedDuration::from_hours(24),
        ..town::reservation().slot
    };
    let with_slot = |slot| Appointment {
        slot,
        ..brought.clone()
    };
    let bare = Appointment {
        services: vec![],
        ..with_slot(None)
    };
    [with_slot(Some(over)), bare]
        .map(|it| Reply::Appointment(Box::new(it)))
        .to_vec()
}

fn appointment(request: &Request, status: Status) -> Reply {
    Reply::Appointment(Box::new(found(request, status)))
}

/// The appointment that the question is about: the one that is held and booked here, or the one that the citizen
/// brought, which lies elsewhere in time.
fn found(request: &Request, status: Status) -> Appointment {
    let held = town::appointment(status);
    let Some(key) = request.key().filter(|_| is_brought(request)) else {
        return held;
    };
    Appointment {
        key: key.clone(),
        display_number: key.number.to_string(),
        slot: held.slot.map(|it| Slot {
            start: it.start + SignedDuration::from_hours(97),
            ..it
        }),
        ..held
    }
}

/// True for a question about the appointment that the citizen brought.
fn is_brought(request: &Request) -> bool {
    request
        .key()
        .is_some_and(|it| *it != town::reservation().key)
}
