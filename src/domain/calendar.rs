//! Free times: which days, and on one day which times at which offices.

use jiff::{Timestamp, civil::Date};

use super::catalogue::OfficeId;

/// How far ahead the portal lets us look, in days (more is refused with 520, wire contract §2.2).
pub const HORIZON_DAYS_MAX: i32 = 365;

/// The portal's answer to "when is there something free?".
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Calendar {
    /// Days with something free, in order. Times are loaded for at most one of them.
    pub days: Vec<Day>,
    /// The last bookable day before the months listed, if the portal names one.
    pub previous: Option<Date>,
    /// The first bookable day after the months listed, if the portal names one.
    pub next: Option<Date>,
}

/// A day with something free.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// The day in the town's time zone.
    pub date: Date,
    /// Offices that have something free on it.
    pub offices: Vec<OfficeId>,
    /// The free times, earliest first, or `None` while they are not loaded. Loaded and empty means: taken meanwhile.
    pub slots: Option<Vec<Slot>>,
}

/// A time that can be reserved at an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// When it begins.
    pub start: Timestamp,
    /// Where.
    pub office: OfficeId,
}

impl Calendar {
    /// The day with this date.
    pub fn day(&self, date: Date) -> Option<&Day> {
        self.days.iter().find(|it| it.date == date)
    }

    /// The earliest day with something free.
    pub fn first(&self) -> Option<&Day> {
        self.days.first()
    }

    /// Takes over what a later answer knows: its days replace ours. Days it does not name stay: it
    /// lists one month or one day only, and a day that is full turns out to be when its times are loaded.
    #[must_use]
    pub fn updated(mut self, newer: Self) -> Self {
        for day in newer.days {
            match self.days.iter_mut().find(|it| it.date == day.date) {
                Some(known) if day.slots.is_none() => known.offices = day.offices,
                Some(known) => *known = day,
                None => self.days.push(day),
            }
        }
        self.days.sort_by_key(|it| it.date);
        self.previous = newer.previous.filter(|it| self.day(*it).is_none());
        self.next = newer.next.filter(|it| self.day(*it).is_none());
        self
    }
}
