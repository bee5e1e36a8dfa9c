//! Reservations and appointments of the demo town, and how they change (wire contract §6). Pure: it is told the time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use ring::hmac;

use super::{
    agenda::{self, Slot},
    captcha::{Captcha, hex},
    cases::Cases,
    chance::below,
    city::{Office, Plan, Service},
    entry::{Details, End, Entry, Status, Wish},
    faults::Faults,
    gateway::Tries,
    rate::{REQUESTS_MAX, Rate},
    refusal::Refusal,
};
use crate::domain::{
    catalogue::{OfficeId, ServiceId},
    guide::Guide,
};

/// The time zone of every demo town.
pub const TIME_ZONE: &str = "Europe/Berlin";
const FIRST_NUMBER: u32 = 100_000;

/// The town hall with everything it holds. It has no `Debug`: citizens' names are in it.
pub struct Town {
    /// What it offers.
    pub plan: Plan,
    /// Its time zone.
    pub zone: TimeZone,
    /// The address citizens' links lead to, with a slash at the end.
    pub public_url: String,
    /// How many requests an address may make in a minute.
    pub requests_max: u32,
    /// Faults in force.
    pub faults: Faults,
    /// The captcha.
    pub captcha: Captcha,
    /// Requests counted for each address.
    pub rate: Rate,
    /// What the town tells of its services; nothing unless somebody fills it.
    pub guide: Guide,
    /// What citizens have applied for and reported; nothing unless somebody fills it.
    pub cases: Cases,
    /// Wrong tries at the status gateway.
    pub tries: Tries,
    /// Requests counted for each endpoint.
    pub asked: BTreeMap<&'static str, u64>,
    seed: u64,
    secret: hmac::Key,
    keys_made: u64,
    entries: BTreeMap<u32, Entry>,
    /// The numbers of appointments that were there before anybody came.
    history: BTreeSet<u32>,
    /// How many desks are taken at a slot, by us and by those whom a fault let go first.
    taken: BTreeMap<(OfficeId, Timestamp), u16>,
}

/// An office with services it offers, and how often each is wanted.
pub type Place<'a> = (&'a Office, Vec<(&'a Service, u8)>);

impl Town {
    /// An empty town hall. Keys are made from the secret; what others have booked, from the seed.
    pub fn new(
        plan: Plan,
        seed: u64,
        secret: &[u8],
        public_url: String,
    ) -> Result<Self, jiff::Error> {
        Ok(Self {
            plan,
            zone: TimeZone::get(TIME_ZONE)?,
            public_url,
            requests_max: REQUESTS_MAX,
            faults: Faults::default(),
            captcha: Captcha::new(secret),
            rate: Rate::default(),
            guide: Guide::default(),
            cases: Cases::default(),
            tries: Tries::default(),
            asked: BTreeMap::new(),
            seed,
            secret: hmac::Key::new(hmac::HMAC_SHA256, secret),
            keys_made: 0,
            entries: BTreeMap::new(),
            history: BTreeSet::new(),
            taken: BTreeMap::new(),
        })
    }

    /// Every entry, by number.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// The entry with this number, ended or not.
    pub fn entry(&self, number: u32) -> Result<&Entry, Refusal> {
        self.entries.get(&number).ok_or(Refusal::Gone)
    }

    /// True for an appointment that was there before anybody came.
    pub fn is_history(&self, number: u32) -> bool {
        self.history.contains(&number)
    }

    /// Puts an appointment into the books that was made before anybody came.
    pub(super) fn put_history(&mut self, entry: Entry) {
        self.change_taken(&entry, |it| it.saturating_add(1));
        self.history.insert(entry.number);
        self.entries.insert(entry.number, entry);
    }

    /// The day in the town.
    pub fn today(&self, now: Timestamp) -> Date {
        now.to_zoned(self.zone.clone()).date()
    }

    /// The services of a wish with their counts, when the office offers all of them.
    pub fn services<'a>(
        &'a self,
        office: OfficeId,
        items: &[(ServiceId, u8)],
    ) -> Result<Place<'a>, Refusal> {
        let place = self.plan.office(office).ok_or(Refusal::NotHere)?;
        let services = items
            .iter()
            .map(|(id, count)| {
                let service = self.plan.service(*id).filter(|it| it.is_offered(office));
                service.map(|it| (it, *count)).ok_or(Refusal::NotHere)
            })
            .collect::<Result<_, _>>()?;
        Ok((place, services))
    }

    /// The times on a day at which these services can begin at this office.
    pub fn starts(
        &self,
        now: Timestamp,
        office: &Office,
        services: &[(&Service, u8)],
        day: Date,
    ) -> Vec<Timestamp> {
        let today = self.today(now);
        let booked_out = services
            .iter()
            .map(|it| it.0.booked_out_days)
            .max()
            .unwrap_or(0);
        if agenda::days_between(today, day) < booked_out {
            return vec![];
        }
        let mut slots: Vec<Slot> = agenda::slots(&self.zone, self.seed, office, day, today);
        slots.retain(|it| it.start > now);
        for slot in &mut slots {
            let taken = self
                .taken
                .get(&(office.id, slot.start))
                .copied()
                .unwrap_or(0);
            slot.free = slot.free.saturating_sub(taken);
        }
        agenda::free_starts(&slots, slots_of(office, services), office.slot_minutes)
    }

    /// Holds a time.
    pub fn reserve(&mut self, now: Timestamp, wish: &Wish) -> Result<&Entry, Refusal> {
        let (office, services) = self.services(wish.office, &wish.items)?;
        let day = wish.start.to_zoned(self.zone.clone()).date();
        if !self
            .starts(now, office, &services, day)
            .contains(&wish.start)
        {
            return Err(Refusal::NotAvailable);
        }
        let slots = slots_of(office, &services);
        let last = self
            .entries
            .last_key_value()
            .map_or(FIRST_NUMBER, |it| *it.0);
        let number = last + 1 + u32::try_from(below(17, self.seed, &[last.into()])).unwrap_or(0);
        let entry = Entry {
            number,
            key: self.new_key(),
            office: wish.office,
            start: wish.start,
            items: wish.items.clone(),
            slots,
            status: Status::Reserved,
            details: Details::default(),
            reserved_at: now,
            preconfirmed_at: None,
            confirmed_at: None,
            ended: None,
        };
        self.change_taken(&entry, |it| it.saturating_add(1));
        Ok(self.entries.entry(number).or_insert(entry))
    }

    /// Lets somebody else take a time, all desks of it.
    pub fn lose(&mut self, office: OfficeId, start: Timestamp) {
        self.taken.insert((office, start), u16::MAX);
    }

    /// The entry that this number and key open.
    pub fn find(&self, number: u32, key: &str) -> Result<&Entry, Refusal> {
        let entry = self.entry(number)?;
        match entry.ended {
            Some((End::ReservationExpired | End::ActivationExpired, _)) => Err(Refusal::Gone),
            Some((End::Cancelled, _)) | None if entry.key == key => Ok(entry),
            Some((End::Released | End::Cancelled, _)) | None => Err(Refusal::WrongKey),
        }
    }

    /// Writes down who comes. What was told must have been checked.
    pub fn update(&mut self, number: u32, key: &str, details: Details) -> Result<&Entry, Refusal> {
        let entry = self.find(number, key)?;
        match entry.status {
            Status::Reserved | Status::Preconfirmed => {}
            // The real server stumbles over a foreign key here.
            Status::Confirmed | Status::Called | Status::Missed | Status::Deleted => {
                return Err(Refusal::Unknown);
            }
        }
        self.check_mail_limit(entry, details.email.as_deref())?;
        self.change(number, |it| it.details = details)
    }

    /// Books, to be activated.
    pub fn preconfirm(
        &mut self,
        now: Timestamp,
        number: u32,
        key: &str,
    ) -> Result<&Entry, Refusal> {
        let entry = self.find(number, key)?;
        if entry.status != Status::Reserved {
            return Err(Refusal::NotReserved);
        }
        self.check_mail_limit(entry, entry.details.email.as_deref())?;
        self.change(number, |it| {
            it.status = Status::Preconfirmed;
            it.preconfirmed_at = Some(now);
        })
    }

    /// Books firmly; straight from a reservation too, as the real server does.
    pub fn confirm(&mut self, now: Timestamp, number: u32, key: &str) -> Result<&Entry, Refusal> {
        match self.find(number, key)?.status {
            Status::Reserved | Status::Preconfirmed => {}
            Status::Confirmed | Status::Called | Status::Missed | Status::Deleted => {
                return Err(Refusal::NotPreconfirmed);
            }
        }
        self.change(number, |it| {
            it.status = Status::Confirmed;
            it.confirmed_at = Some(now);
        })
    }

    /// Stands for the citizen who opens the link in the mail.
    pub fn activate(&mut self, now: Timestamp, number: u32) -> Result<&Entry, Refusal> {
        let entry = self.entry(number)?;
        if entry.status != Status::Preconfirmed {
            return Err(Refusal::NotPreconfirmed);
        }
        let key = entry.key.clone();
        self.confirm(now, number, &key)
    }

    /// Lets go of a reservation or cancels an appointment.
    pub fn cancel(&mut self, now: Timestamp, number: u32, key: &str) -> Result<&Entry, Refusal> {
        let entry = self.find(number, key)?;
        if entry.status == Status::Deleted {
            return Err(Refusal::Gone);
        }
        if entry.start <= now {
            return Err(Refusal::Past);
        }
        let new_key = self.new_key();
        self.change(number, |it| match it.status {
            Status::Reserved => it.ended = Some((End::Released, now)),
            Status::Preconfirmed
            | Status::Confirmed
            | Status::Called
            | Status::Missed
            | Status::Deleted => {
                it.status = Status::Deleted;
                it.key = new_key;
                it.ended = Some((End::Cancelled, now));
            }
        })?;
        self.free(number)
    }

    /// What the real server does each minute: only here do reservations and activations run out.
    pub fn minute_job(&mut self, now: Timestamp) {
        let over = |since: Timestamp, minutes: u16| {
            since + SignedDuration::from_mins(minutes.into()) <= now
        };
        let mut ended = vec![];
        // What was there before anybody came waits as long as the demo lasts.
        let is_new = |it: &&Entry| !self.history.contains(&it.number);
        for entry in self
            .entries
            .values()
            .filter(|it| it.ended.is_none())
            .filter(is_new)
        {
            let Some(office) = self.plan.office(entry.office) else {
                continue;
            };
            let waiting_since = entry.preconfirmed_at.unwrap_or(entry.reserved_at);
            match entry.status {
                Status::Reserved if over(entry.reserved_at, office.reservation_minutes) => {
                    ended.push((entry.number, End::ReservationExpired));
                }
                Status::Preconfirmed if over(waiting_since, office.activation_minutes) => {
                    ended.push((entry.number, End::ActivationExpired));
                }
                Status::Reserved
                | Status::Preconfirmed
                | Status::Confirmed
                | Status::Called
                | Status::Missed
                | Status::Deleted => {}
            }
        }
        for (number, end) in ended {
            // The numbers were found a moment ago.
            let _ = self.change(number, |it| it.ended = Some((end, now)));
            let _ = self.free(number);
        }
    }

    fn check_mail_limit(&self, entry: &Entry, email: Option<&str>) -> Result<(), Refusal> {
        let (Some(email), Some(office)) = (
            email.filter(|it| !it.is_empty()),
            self.plan.office(entry.office),
        ) else {
            return Ok(());
        };
        let others = self.entries.values().filter(|it| {
            it.number != entry.number
                && it.office == entry.office
                && it.ended.is_none()
                && matches!(it.status, Status::Preconfirmed | Status::Confirmed)
                && it.details.email.as_deref() == Some(email)
        });
        match office.mails_max {
            Some(max) if others.count() >= usize::from(max) => Err(Refusal::MailLimit),
            Some(_) | None => Ok(()),
        }
    }

    fn change(&mut self, number: u32, change: impl FnOnce(&mut Entry)) -> Result<&Entry, Refusal> {
        let entry = self.entries.get_mut(&number).ok_or(Refusal::Gone)?;
        change(entry);
        Ok(entry)
    }

    /// Gives the time of an entry back.
    fn free(&mut self, number: u32) -> Result<&Entry, Refusal> {
        if let Some(entry) = self.entries.remove(&number) {
            self.change_taken(&entry, |it| it.saturating_sub(1));
            self.entries.insert(number, entry);
        }
        self.entry(number)
    }

    fn change_taken(&mut self, entry: &Entry, change: impl Fn(u16) -> u16) {
        let minutes = self
            .plan
            .office(entry.office)
            .map_or(0, |it| it.slot_minutes);
        let mut start = entry.start;
        for _ in 0..entry.slots {
            let taken = self.taken.entry((entry.office, start)).or_default();
            *taken = change(*taken);
            start += SignedDuration::from_mins(minutes.into());
        }
    }

    fn new_key(&mut self) -> String {
        self.keys_made += 1;
        let words = format!("key {}", self.keys_made);
        hex(hmac::sign(&self.secret, words.as_bytes()).as_ref())
    }
}

/// How many slots these services take at this office.
pub fn slots_of(office: &Office, services: &[(&Service, u8)]) -> u32 {
    services
        .iter()
        .map(|(service, count)| office.slots(service) * u32::from(*count))
        .sum()
}
