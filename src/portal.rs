//! What we ask the town hall, and what it answers: the appointment portal in the kiosk's own words.
//!
//! One request is one question; nothing is repeated behind the caller's back. What the wire looks like, and the rules
//! it has, are the business of the modules below `portal/`.

pub mod budget; // how many questions we may still ask
pub mod captcha; // the proof of work that some offices want
pub mod clock; // the time as the modules here are told it
pub mod http; // the real network
pub mod transport; // bytes out, bytes in
pub mod zms; // the town hall's portal, as it speaks

use std::future::Future;

use jiff::{Timestamp, civil::Date};

use crate::domain::{
    appointment::{Appointment, Key},
    basket::Basket,
    calendar::{Calendar, Slot},
    catalogue::{Catalogue, OfficeId},
    contact::Entry,
    private::Private,
    status::{Case, Lookup},
};

/// A question to the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// What can be booked, and where? Answered from a cache while it is young.
    Catalogue,
    /// When is something free?
    Calendar(Search),
    /// Hold this time.
    Reserve {
        /// What for.
        basket: Basket,
        /// Which time, where.
        slot: Slot,
        /// True when the office wants a captcha token (`captchaActivatedRequired`).
        captcha: bool,
    },
    /// Write down who comes.
    Update(Key, Details),
    /// Book, to be activated by the link in the mail.
    Preconfirm(Key),
    /// Book firmly.
    Confirm(Key),
    /// Let go of a reservation, or cancel an appointment.
    Cancel(Key),
    /// How does the appointment stand?
    Look(Key),
    /// How does something stand that was applied for or reported? Answered by a status source, never by the
    /// appointment portal.
    Status(Lookup),
}

/// Where to look for free times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search {
    /// What for.
    pub basket: Basket,
    /// At which offices; every one of them offers all of the basket.
    pub offices: Vec<OfficeId>,
    /// The first day that counts.
    pub from: Date,
    /// The last day that counts, at most [`crate::domain::calendar::HORIZON_DAYS_MAX`] after the first.
    pub until: Date,
    /// The days whose times or month are wanted (`slotsStartDate`, `slotsEndDate`); `None` asks for all bookable days.
    pub window: Option<(Date, Date)>,
    /// True when an office among them wants a captcha token.
    pub captcha: bool,
}

/// Who comes, as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Details {
    /// Given and family name.
    pub name: Private<String>,
    /// E-mail address; empty when none was given.
    pub email: Private<String>,
    /// Phone number in the portal's form; empty when none was given or asked.
    pub telephone: Private<String>,
    /// First further text; empty when not asked.
    pub text1: Private<String>,
    /// Second further text; empty when not asked.
    pub text2: Private<String>,
}

/// An answer of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Request::Catalogue`]: what can be booked, and when the portal said so.
    Catalogue(Box<Catalogue>, Timestamp),
    /// To [`Request::Calendar`].
    Calendar(Calendar),
    /// To [`Request::Cancel`]: it is cancelled.
    Cancelled,
    /// To [`Request::Status`].
    Status(Box<Case>),
    /// To all others: the appointment as it now stands.
    Appointment(Box<Appointment>),
}

/// Why a question has no good answer. Each is a sentence we can say to a citizen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No connection: nothing was asked, nothing has changed.
    Unreachable,
    /// No answer in time, to a question that changes nothing.
    TooSlow,
    /// An answer we do not understand, to a question that changes nothing.
    Garbled,
    /// The question may or may not have done its work: the answer was lost (SEC-09).
    Unknown,
    /// The budget of requests is used up (ours, or the portal's 429): ask again after so many seconds.
    Busy(u32),
    /// The portal says no; at least one reason, the weightiest first.
    Refused(Vec<Refusal>),
}

/// Why the portal says no, by meaning. [`Refusal::of`] maps every `errorCode` of the wire to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The time was taken meanwhile (`appointmentNotAvailable`).
    Taken,
    /// There is no such appointment (any more), or its time ran out (`appointmentNotFound`, `preconfirmationExpired`).
    Gone,
    /// The key does not open it: wrong, or replaced by a cancellation (`authKeyMismatch`).
    WrongKey,
    /// The e-mail address has as many appointments as it may (`tooManyAppointmentsWithSameMail`).
    MailLimit,
    /// One of the answers is not accepted.
    Answer(Entry),
    /// An answer is missing that must be given (`emailIsRequired`, `telephoneIsRequired`).
    Needed(Entry),
    /// The office does not offer this (`invalidLocationAndServiceCombination`).
    NotHere,
    /// Too much for one appointment (`tooManySlotsPerAppointment`, `tooManyServicesPerAppointment`).
    TooMuch,
    /// It is no longer merely reserved (`processNotReservedAnymore`): perhaps booked already.
    NotReserved,
    /// It no longer waits for activation (`processNotPreconfirmedAnymore`): perhaps activated already.
    NotPreconfirmed,
    /// The citizen was already called (`processAlreadyCalled`).
    Called,
    /// It cannot be cancelled, since it lies in the past (`appointmentCanNotBeCanceled`).
    Past,
    /// Nothing is free here (`noAppointmentForThisDay`, `noAppointmentForThisScope`).
    NothingFree,
    /// The proof for the captcha could not be given, or was not accepted.
    Captcha,
    /// The proof for the captcha is no longer valid (`captchaExpired`).
    CaptchaExpired,
    /// The portal is in maintenance (`serviceUnavailable`).
    Maintenance,
    /// What stands behind the portal does not answer (`zmsClientCommunicationError`).
    Backend,
    /// The portal does not let this kiosk in (`ipBlacklisted`, `unauthorized`, certificates).
    Blocked,
    /// There is nothing to be told about this number and this second proof (PRIV-10).
    NoMatch,
    /// This number was tried too often; after so many seconds it may be tried again (PRIV-10).
    TooManyTries(u32),
    /// Something is missing in the town hall's set-up (`scopeNotFound` and its like).
    SetUp(String),
    /// Our question was not understood, or their system failed; the portal's own word for it.
    Technical(String),
}

impl Fault {
    /// The weightiest reason, where the portal says no.
    pub const fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusals) => refusals.as_slice().first(),
            Self::Unreachable | Self::TooSlow | Self::Garbled | Self::Unknown | Self::Busy(_) => {
                None
            }
        }
    }
}

/// The town hall. The real one speaks HTTP; tests bring their own.
pub trait Portal {
    /// Asks one question, once.
    fn answer(&self, request: Request) -> impl Future<Output = Result<Reply, Fault>> + Send;
}

impl Request {
    /// The key of the appointment that it is about.
    pub const fn key(&self) -> Option<&Key> {
        match self {
            Self::Update(key, _)
            | Self::Preconfirm(key)
            | Self::Confirm(key)
            | Self::Cancel(key)
            | Self::Look(key) => Some(key),
            Self::Catalogue | Self::Calendar(_) | Self::Reserve { .. } | Self::Status(_) => None,
        }
    }

    /// True when asking may change something at the portal: then a lost answer is [`Fault::Unknown`].
    pub const fn changes_something(&self) -> bool {
        match self {
            Self::Catalogue | Self::Calendar(_) | Self::Look(_) | Self::Status(_) => false,
            Self::Reserve { .. }
            | Self::Update(..)
            | Self::Preconfirm(_)
            | Self::Confirm(_)
            | Self::Cancel(_) => true,
        }
    }
}
