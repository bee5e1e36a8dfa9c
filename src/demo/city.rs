//! What a demo town offers: its offices, its services, and which office offers which.

use jiff::civil::Time;
use serde::Deserialize;

use super::county;
use crate::domain::catalogue::{OfficeId, ServiceId};

/// Which town.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum City {
    /// Krefeld in demo form: the town hall and six district offices.
    #[default]
    Krefeld,
    /// A town of Munich's size, generated: 100 offices, 150 services.
    Large,
}

/// All that can be booked in a town.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The town's name.
    pub city: String,
    /// The town's full name, as the portal tells it.
    pub organization: String,
    /// Its offices, in the portal's order.
    #[serde(rename = "office")]
    pub offices: Vec<Office>,
    /// Its services, by number.
    #[serde(rename = "service")]
    pub services: Vec<Service>,
}

/// An office, with what the portal tells of it and what the demo makes of it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// The portal's number.
    pub id: OfficeId,
    /// The number of its scope.
    pub scope: u32,
    /// The name clerks use.
    pub name: String,
    /// The name citizens know.
    pub display_name: String,
    /// The department.
    pub unit: String,
    /// Street.
    pub street: String,
    /// House number.
    pub house_number: String,
    /// Postcode.
    pub postal_code: String,
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub lon: f64,
    /// Minutes of one slot.
    pub slot_minutes: u16,
    /// Slots that one appointment may have.
    pub slots_max: Option<u16>,
    /// Higher comes first.
    #[serde(default = "one")]
    pub priority: i32,
    /// How many citizens can be received at the same time.
    pub stations: u16,
    /// How much of the agenda is taken two weeks ahead, in per cent.
    pub load: u16,
    /// How many days ahead appointments are opened.
    pub released_days: i32,
    /// What is put before the number that is shown.
    #[serde(default)]
    pub number_prefix: String,
    /// Where to go.
    pub hint: Option<String>,
    /// True when an e-mail address is demanded.
    pub email_required: bool,
    /// Whether the phone number is asked.
    #[serde(default)]
    pub telephone: Asked,
    /// Whether the first further text is asked.
    #[serde(default)]
    pub text1: Asked,
    /// Its label.
    pub text1_label: Option<String>,
    /// Whether the second further text is asked.
    #[serde(default)]
    pub text2: Asked,
    /// Its label.
    pub text2_label: Option<String>,
    /// True when calendar and reservation want a captcha token.
    #[serde(default)]
    pub captcha: bool,
    /// How many appointments one e-mail address may hold.
    pub mails_max: Option<u16>,
    /// How long a reservation holds.
    pub reservation_minutes: u16,
    /// How long activation may take.
    pub activation_minutes: u16,
    /// Notice for those who have an appointment.
    pub notice_for_appointment: Option<String>,
    /// Notice on when appointments are opened.
    pub notice_on_release: Option<String>,
    /// Services this office hides.
    #[serde(default)]
    pub hides: Vec<ServiceId>,
    /// Offices among which a hidden service may be mixed with others.
    pub hides_mix: Option<Vec<OfficeId>>,
    /// When it is open.
    pub hours: Vec<Hours>,
}

/// Whether an office wants an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asked {
    /// It is not asked.
    #[default]
    No,
    /// It may be given.
    May,
    /// It must be given.
    Must,
}

/// Opening hours on some days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Monday is 1, Sunday is 7.
    pub weekdays: Vec<i8>,
    /// Opens at.
    pub from: Time,
    /// Closes at.
    pub until: Time,
    /// True when this holds only in the first week of a month.
    #[serde(default)]
    pub first_of_month: bool,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The portal's number.
    pub id: ServiceId,
    /// The portal's name for it, in German.
    pub name: String,
    /// How often it can be booked in one appointment.
    #[serde(default = "one_unit")]
    pub quantity_max: u8,
    /// How long one takes.
    pub minutes: u16,
    /// Where it is offered; everywhere when nothing is said.
    #[serde(default)]
    pub at: Vec<OfficeId>,
    /// Services with the same word can be booked in one appointment.
    pub set: Option<String>,
    /// For so many days to come there is nothing free.
    #[serde(default)]
    pub booked_out_days: i32,
    /// Offices with a limit of their own.
    #[serde(default)]
    pub limits: Vec<Limit>,
}

/// An office's own limit on how often a service can be booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// The office.
    pub office: OfficeId,
    /// Its limit.
    pub max: u8,
}

const KREFELD: &str = include_str!("../../assets/krefeld/portal.toml");

impl Plan {
    /// The plan of this town.
    pub fn of(city: City, seed: u64) -> Result<Self, toml::de::Error> {
        match city {
            City::Krefeld => toml::from_str(KREFELD),
            City::Large => Ok(county::plan(seed)),
        }
    }

    /// The office with this number.
    pub fn office(&self, id: OfficeId) -> Option<&Office> {
        self.offices.iter().find(|it| it.id == id)
    }

    /// The service with this number.
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.iter().find(|it| it.id == id)
    }

    /// Services that can be booked together with this one, itself first, each with the offices where this holds.
    pub fn companions(&self, service: &Service) -> Vec<(ServiceId, Vec<OfficeId>)> {
        let Some(set) = &service.set else {
            return vec![];
        };
        let others = self
            .services
            .iter()
            .filter(|it| it.id != service.id && it.set.as_ref() == Some(set));
        std::iter::once(service)
            .chain(others)
            .map(|other| {
                let offices = self.offices.iter().map(|it| it.id);
                let both = offices.filter(|it| service.is_offered(*it) && other.is_offered(*it));
                (other.id, both.collect())
            })
            .collect()
    }
}

impl Office {
    /// Slots that one unit of this service takes here.
    pub fn slots(&self, service: &Service) -> u32 {
        u32::from(service.minutes.div_ceil(self.slot_minutes.max(1)).max(1))
    }
}

impl Service {
    /// True when this office offers it.
    pub fn is_offered(&self, office: OfficeId) -> bool {
        self.at.is_empty() || self.at.contains(&office)
    }

    /// The office's own limit; 0 when it has none.
    pub fn limit(&self, office: OfficeId) -> u8 {
        self.limits
            .iter()
            .find(|it| it.office == office)
            .map_or(0, |it| it.max)
    }
}

impl Asked {
    /// True when the question is asked.
    pub const fn is_asked(self) -> bool {
        matches!(self, Self::May | Self::Must)
    }

    /// True when there must be an answer.
    pub const fn is_required(self) -> bool {
        matches!(self, Self::Must)
    }
}

const fn one() -> i32 {
    1
}

const fn one_unit() -> u8 {
    1
}
