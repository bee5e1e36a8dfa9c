//! A reservation or appointment as the demo town keeps it.

use jiff::Timestamp;

use crate::domain::catalogue::{OfficeId, ServiceId};

/// The e-mail address of a fresh reservation, as the real server sends it.
pub const PLACEHOLDER_EMAIL: &str = "test@muenchen.de";
/// The name that stands in a cancelled appointment.
pub const CANCELLED_NAME: &str = "(abgesagt)";

/// A reservation or appointment, past ones included.
pub struct Entry {
    /// The portal's number.
    pub number: u32,
    /// The key in force.
    pub key: String,
    /// Where.
    pub office: OfficeId,
    /// When it begins.
    pub start: Timestamp,
    /// What for, the main service first.
    pub items: Vec<(ServiceId, u8)>,
    /// How long, in slots of the office.
    pub slots: u32,
    /// How it stands.
    pub status: Status,
    /// Who comes.
    pub details: Details,
    /// When it was reserved, preconfirmed and confirmed.
    pub reserved_at: Timestamp,
    /// When it was preconfirmed.
    pub preconfirmed_at: Option<Timestamp>,
    /// When it was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// How it ended, and when.
    pub ended: Option<(End, Timestamp)>,
}

/// Who comes, as told. Empty before anything was told.
#[derive(Clone, Default)]
pub struct Details {
    /// The name.
    pub name: String,
    /// The e-mail address; `None` before it was told.
    pub email: Option<String>,
    /// The phone number.
    pub telephone: String,
    /// First further text.
    pub text1: String,
    /// Second further text.
    pub text2: String,
}

/// How an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Held.
    Reserved,
    /// Booked, to be activated.
    Preconfirmed,
    /// Booked.
    Confirmed,
    /// Staff have called the citizen in.
    Called,
    /// The citizen was called in and did not come.
    Missed,
    /// Cancelled after it was booked.
    Deleted,
}

/// How an entry ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum End {
    /// The reservation was let go of.
    Released,
    /// The appointment was cancelled.
    Cancelled,
    /// The reservation ran out.
    ReservationExpired,
    /// The appointment was not activated in time.
    ActivationExpired,
}

/// What a citizen wants to reserve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Where.
    pub office: OfficeId,
    /// When.
    pub start: Timestamp,
    /// What for, the main service first.
    pub items: Vec<(ServiceId, u8)>,
}
