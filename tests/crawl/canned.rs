//! What the portal of the crawl can answer: each good answer to a question, and each way to have none.

use kiosk::{
    domain::{
        appointment::{Appointment, Status},
        calendar::Calendar,
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
            .map(|it| Reply::Appointment(Box::new(appointment(it))))
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
        Request::Confirm(_) | Request::Look(_) => all(Status::Confirmed),
        Request::Cancel(_) => vec![Reply::Cancelled],
        Request::Status(lookup) => {
            let kind = cases::subjects()[lookup.subject].kind;
            let all = [State::Ready, State::WaitingForYou, State::Unknown];
            all.map(|it| Reply::Status(Box::new(cases::case(kind, it))))
                .to_vec()
        }
    }
}

fn appointment(status: Status) -> Appointment {
    town::appointment(status)
}
