//! From the answer on the wire to a [`Reply`] or a [`Fault`], for the request it answers. Pure.

use jiff::Zoned;

use crate::{
    domain::{
        appointment::{Appointment, Key, Status},
        private::Private,
    },
    portal::{Fault, Refusal, Reply, Request, transport::WireAnswer, transport::WireQuestion},
};

use super::{
    convert, question,
    refusal::{Stake, fault_of, fault_of_nonsense},
    wire::{self, read_object},
};

/// What is at stake when the answer to this request is lost.
pub const fn stake(request: &Request) -> Stake {
    if request.changes_something() {
        Stake::Change
    } else {
        Stake::Question
    }
}

/// The question for this request, or why it is not even sent.
pub fn question(request: &Request, token: Option<&Private<String>>) -> Result<WireQuestion, Fault> {
    match request {
        Request::Catalogue => Ok(question::catalogue()),
        Request::Calendar(search) => question::calendar(search, token),
        Request::Reserve { basket, slot, .. } => question::reserve(basket, *slot, token),
        Request::Update(key, details) => question::update(key, details),
        Request::Preconfirm(key) => question::preconfirm(key),
        Request::Confirm(key) => question::confirm(key),
        Request::Cancel(key) => question::cancel(key),
        Request::Look(key) => question::look(key),
        // ZMS knows appointments only; the town hall asks a status source instead.
        Request::Status(_) => Err(Refusal::SetUp("status".to_owned())),
    }
    .map_err(|it| Fault::Refused(vec![it]))
}

/// What this answer says to this request. `now` is when it came, as the town's clocks have it.
pub fn read(request: &Request, answer: &WireAnswer, now: &Zoned) -> Result<Reply, Fault> {
    let stake = stake(request);
    let body = answer.body.reveal();
    if let Some(fault) = fault_of(answer.status, body, stake) {
        return Err(fault);
    }
    let reply = match request {
        Request::Catalogue => read_object::<wire::catalogue::CatalogueWire>(body)
            .and_then(|it| convert::catalogue::catalogue(&it))
            .map(|it| Reply::Catalogue(Box::new(it), now.timestamp())),
        Request::Calendar(search) => read_object::<wire::calendar::CalendarWire>(body)
            .and_then(|it| convert::calendar::calendar(&it, search, now.time_zone()))
            .map(Reply::Calendar),
        // Anything but "reserved" does not tell that the time is held; nor does it tell that it is not.
        Request::Reserve { .. } => read_appointment(body, None)
            .filter(|it| it.status == Status::Reserved)
            .map(told),
        Request::Update(key, _)
        | Request::Preconfirm(key)
        | Request::Confirm(key)
        | Request::Look(key) => read_appointment(body, Some(key)).map(told),
        Request::Cancel(key) => read_appointment(body, Some(key))
            .filter(|it| is_let_go(it.status))
            .map(|_| Reply::Cancelled),
        Request::Status(_) => None,
    };
    reply.ok_or_else(|| fault_of_nonsense(stake))
}

fn told(appointment: Appointment) -> Reply {
    Reply::Appointment(Box::new(appointment))
}

fn read_appointment(body: &[u8], asked: Option<&Key>) -> Option<Appointment> {
    convert::appointment::appointment(&read_object(body)?, asked)
}

/// A reservation that was let go still says "reserved" (wire contract §6).
const fn is_let_go(status: Status) -> bool {
    match status {
        Status::Reserved | Status::Gone => true,
        Status::Preconfirmed
        | Status::Confirmed
        | Status::Called
        | Status::Missed
        | Status::Other => false,
    }
}
