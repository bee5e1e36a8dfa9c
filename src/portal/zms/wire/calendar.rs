//! `/available-calendar/` as on the wire (wire contract §2.2).

use serde::Deserialize;

use super::loose::{List, Object, Scalar, present};

/// Most days we read; the horizon has at most 366.
pub const DAYS_MAX: usize = 400;
/// Most offices of one day.
pub const OFFICES_MAX: usize = 1_000;
/// Most times of one office on one day: one each minute.
pub const TIMES_MAX: usize = 1_440;

/// The whole answer. Without `availableDays` it is no answer to our question.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct CalendarWire {
    /// First day whose times were computed.
    pub slots_start_date: Scalar,
    /// Last day whose times were computed.
    pub slots_end_date: Scalar,
    /// The last bookable day before those listed.
    pub prev_bookable_date: Scalar,
    /// The first bookable day after those listed.
    pub next_bookable_date: Scalar,
    /// Days with something free.
    #[serde(deserialize_with = "present")]
    pub available_days: Option<List<Object<DayWire>, DAYS_MAX>>,
}

/// A day with something free.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct DayWire {
    /// The day.
    pub date: Scalar,
    /// Offices, separated by commas.
    #[serde(rename = "providerIDs")]
    pub provider_ids: Scalar,
    /// Their times; empty when they were not computed.
    pub offices: List<Object<DayOfficeWire>, OFFICES_MAX>,
}

/// An office's times on one day.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct DayOfficeWire {
    /// Office; a string here.
    pub office_id: Scalar,
    /// Unix seconds.
    pub appointments: List<Scalar, TIMES_MAX>,
}
