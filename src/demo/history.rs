//! Appointments that are in the books before anybody comes, so that "my appointment" can be tried: their numbers and
//! keys are known to everybody.

use jiff::{SignedDuration, Timestamp, ToSpan, Zoned, civil::Date};

use super::{
    city::{Office, Service},
    entry::{Details, Entry, Status},
    holidays::is_closed,
    place::OFFICE,
    state::{Town, slots_of},
};
use crate::domain::catalogue::ServiceId;

/// How far ahead a free time is looked for, in days.
const AHEAD_DAYS_MAX: i32 = 60;
/// How far back a day of work is looked for, in days.
const BACK_DAYS_MAX: i32 = 14;
/// Citizens of the past came at this time of day: hours and minutes after midnight.
const PAST_AT: (i8, i8) = (10, 20);

/// An appointment that everybody may open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// Its number.
    pub number: u32,
    /// Its key: 64 hexadecimal digits, or 4 as in old mails.
    pub key: &'static str,
    /// What it is an example of.
    pub example: Example,
    /// What for.
    pub service: ServiceId,
    /// Who comes; invented.
    pub name: &'static str,
}

/// What an appointment is an example of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Example {
    /// Booked; the time lies so many days ahead or more.
    Booked(i32),
    /// Booked, and not activated yet; so many days ahead or more.
    Waiting(i32),
    /// Its time was so many days ago or more.
    Past(i32),
    /// The citizen is being called in now.
    Called,
    /// The citizen was called in on an earlier day and did not come.
    Missed,
}

/// Every one of them, by number.
pub const KNOWN: [Known; 6] = [
    Known {
        number: 100_001,
        key: "a1b2",
        example: Example::Booked(5),
        service: ServiceId(2_050_206),
        name: "Ada Musterfrau",
    },
    Known {
        number: 100_002,
        key: "abd7db2ac9a842666a00d234f218c88a4d3b3def7e0bb59cddc3239979cb2f25",
        example: Example::Booked(9),
        service: ServiceId(2_050_201),
        name: "Bela Beispiel",
    },
    Known {
        number: 100_003,
        key: "aeef55834a1ea9f92f7741660bda7f49693985941d15b535026619b6cef390f1",
        example: Example::Waiting(7),
        service: ServiceId(2_050_203),
        name: "Cem Beispiel",
    },
    Known {
        number: 100_004,
        key: "c3d4",
        example: Example::Past(6),
        service: ServiceId(2_050_101),
        name: "Dora Musterfrau",
    },
    Known {
        number: 100_005,
        key: "e5f6",
        example: Example::Called,
        service: ServiceId(2_050_206),
        name: "Emil Beispiel",
    },
    Known {
        number: 100_006,
        key: "134e9195e51bd718d09650a223fec6f49d34be1f8b99833225fb938968d7514e",
        example: Example::Missed,
        service: ServiceId(2_050_105),
        name: "Fatma Beispiel",
    },
];

impl Town {
    /// The same town with these appointments in its books.
    #[must_use]
    pub fn with_history(mut self, now: Timestamp) -> Self {
        for known in &KNOWN {
            if let Some(entry) = self.made(now, known) {
                self.put_history(entry);
            }
        }
        self
    }

    /// What is known of this appointment, if it is one that everybody may open and it still stands.
    pub fn known(&self, number: u32) -> Option<&'static Known> {
        let known = KNOWN.iter().find(|it| it.number == number)?;
        let entry = self.entry(number).ok()?;
        (self.is_history(number) && entry.ended.is_none()).then_some(known)
    }

    fn made(&self, now: Timestamp, known: &Known) -> Option<Entry> {
        let plan = &self.plan;
        let office = plan.office(OFFICE).or(plan.offices.first())?;
        let offered = |it: &&Service| it.is_offered(office.id);
        let wanted = plan.service(known.service).filter(offered);
        let service = wanted.or_else(|| plan.services.iter().find(offered))?;
        let services = [(service, 1)];
        let start = match known.example {
            Example::Booked(days) | Example::Waiting(days) => {
                self.first_start(now, office, service, days)?
            }
            Example::Past(days) => self.back(now, days)?,
            Example::Missed => self.back(now, 1)?,
            Example::Called => {
                let length = i64::from(office.slot_minutes.max(1)) * 60;
                Timestamp::from_second(now.as_second() / length * length).ok()?
            }
        };
        let made_at = now.min(start) - SignedDuration::from_hours(24 * 12);
        let is_waiting = matches!(known.example, Example::Waiting(_));
        let since = if is_waiting { now } else { made_at };
        let first_name = known.name.split(' ').next()?.to_lowercase();
        Some(Entry {
            number: known.number,
            key: known.key.to_owned(),
            office: office.id,
            start,
            items: vec![(service.id, 1)],
            slots: slots_of(office, &services),
            status: match known.example {
                Example::Booked(_) | Example::Past(_) => Status::Confirmed,
                Example::Waiting(_) => Status::Preconfirmed,
                Example::Called => Status::Called,
                Example::Missed => Status::Missed,
            },
            details: Details {
                name: known.name.to_owned(),
                email: Some(format!("{first_name}@example.org")),
                ..Details::default()
            },
            reserved_at: since,
            preconfirmed_at: Some(since),
            confirmed_at: (!is_waiting).then_some(since),
            ended: None,
        })
    }

    /// The first free time from this many days ahead on.
    fn first_start(
        &self,
        now: Timestamp,
        office: &Office,
        service: &Service,
        days: i32,
    ) -> Option<Timestamp> {
        (days..days + AHEAD_DAYS_MAX).find_map(|days| {
            let day = self.today(now).checked_add(days.days()).ok()?;
            let starts = self.starts(now, office, &[(service, 1)], day);
            starts.first().copied()
        })
    }

    /// A morning of work, so many days ago or more.
    fn back(&self, now: Timestamp, days: i32) -> Option<Timestamp> {
        let day = (days..days + BACK_DAYS_MAX)
            .filter_map(|it| self.today(now).checked_sub(it.days()).ok())
            .find(|it| is_workday(*it))?;
        let start = day.at(PAST_AT.0, PAST_AT.1, 0, 0);
        start
            .to_zoned(self.zone.clone())
            .map(|it: Zoned| it.timestamp())
            .ok()
    }
}

/// True on days on which the town hall works.
pub fn is_workday(day: Date) -> bool {
    day.weekday().to_monday_one_offset() <= 5 && !is_closed(day)
}
