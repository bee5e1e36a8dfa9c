//! Where this kiosk stands and how the town wants it to behave: the configuration as the core sees it.

use std::time::Duration;

use jiff::{civil::Time, tz::TimeZone};

use super::{
    catalogue::{OfficeId, ServiceId},
    language::Language,
    status::Subject,
    words::Words,
};

/// The town's settings for one kiosk. Plain values, checked before they come here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The town ("Krefeld").
    pub city: String,
    /// The building or hall ("Rathaus").
    pub name: String,
    /// Which kiosk this is, for staff ("K-01").
    pub kiosk_id: String,
    /// True when everything is invented: every screen says so.
    pub is_demo: bool,
    /// The town's time zone; all appointments are shown in it.
    pub time_zone: TimeZone,
    /// Languages offered, in order; at least one.
    pub languages: Vec<Language>,
    /// Services shown first.
    pub quick_links: Vec<ServiceId>,
    /// The office this kiosk stands in, for "here" and "nearest".
    pub office: Option<OfficeId>,
    /// When staff are here.
    pub hours: Vec<Hours>,
    /// Where in the building people find help.
    pub desk: Words,
    /// The phone number people call for help.
    pub phone: String,
    /// How an appointment becomes firm.
    pub policy: Policy,
    /// How long nobody may touch anything before we ask.
    pub idle_after: Duration,
    /// How long the question "Are you still there?" stands.
    pub warn_for: Duration,
    /// How the phone gets to the appointment.
    pub phone_links: PhoneLinks,
    /// What can be asked after here; empty when the town has no source of states.
    pub subjects: Vec<Subject>,
    /// True when the portal has keys of four digits, which people can type (wire contract §3).
    pub has_short_keys: bool,
    /// The sign that the hand scanner sends first, where it is set to send one.
    pub scan_prefix: Option<char>,
}

/// Opening hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Monday is 1, Sunday is 7.
    pub weekday: i8,
    /// Opens at.
    pub from: Time,
    /// Closes at.
    pub until: Time,
}

/// How an appointment becomes firm (wire contract §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// The citizen activates it with their phone or by the link in the mail.
    #[default]
    Phone,
    /// It is confirmed at the kiosk.
    Kiosk,
    /// The citizen chooses.
    Both,
}

/// Addresses that a QR code may hold (QR-06): nothing else is ever encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneLinks {
    /// The portal's page for citizens, without a fragment (`https://termin.krefeld.de/`).
    pub portal: String,
    /// The town's short form, in capital letters, where it has one ("HTTPS://TERMIN.KREFELD.DE/T"): number and key
    /// are added as path, which makes a code small enough for 78×22 (QR-03).
    pub compact: Option<String>,
    /// The address people can type, at most 30 characters (QR-05).
    pub spoken: String,
    /// The one host, with its port, that plain http may lead to besides this very machine: the demo's own address in
    /// the visitor's network. No configuration can set it.
    pub demo_host: Option<String>,
}
