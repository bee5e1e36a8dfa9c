//! The town hall's account: every reservation and appointment it holds and held, for tests (`GET /demo/account`).

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::{
    bodies::display_number,
    entry::{End, Entry, Status},
    state::Town,
};
use crate::domain::catalogue::{OfficeId, ServiceId};

/// The whole account. It has no `Debug`: citizens' names are in it.
#[derive(Clone, Serialize)]
pub struct Account {
    /// The portal's time.
    pub now: Timestamp,
    /// Requests that arrived, for each endpoint.
    pub requests: BTreeMap<&'static str, u64>,
    /// Every entry since the portal began, by number.
    pub entries: Vec<Line>,
    /// The appointments that were there before, by number.
    pub history: Vec<Line>,
}

/// One reservation or appointment.
#[derive(Clone, Serialize)]
pub struct Line {
    /// The portal's number.
    pub number: u32,
    /// The number that is shown.
    pub display_number: String,
    /// How it stands, or stood when it ended.
    pub status: Status,
    /// Where.
    pub office: OfficeId,
    /// What for, the main service first, with the counts.
    pub services: Vec<(ServiceId, u8)>,
    /// When it begins.
    pub start: Timestamp,
    /// How long, in slots.
    pub slots: u32,
    /// The name as told.
    pub name: String,
    /// The e-mail address as told; `None` before it was told.
    pub email: Option<String>,
    /// The phone number as told.
    pub telephone: String,
    /// When it was reserved.
    pub reserved_at: Timestamp,
    /// When it was preconfirmed.
    pub preconfirmed_at: Option<Timestamp>,
    /// When it was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// How it ended; `None` while it stands.
    pub ended: Option<End>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

impl Town {
    /// The account as it stands.
    pub fn account(&self, now: Timestamp) -> Account {
        let (history, entries): (Vec<&Entry>, Vec<&Entry>) =
            self.entries().partition(|it| self.is_history(it.number));
        let lines = |of: Vec<&Entry>| of.into_iter().map(|it| self.line(it)).collect();
        Account {
            now,
            requests: self.asked.clone(),
            entries: lines(entries),
            history: lines(history),
        }
    }

    fn line(&self, entry: &Entry) -> Line {
        Line {
            number: entry.number,
            display_number: display_number(self, entry),
            status: entry.status,
            office: entry.office,
            services: entry.items.clone(),
            start: entry.start,
            slots: entry.slots,
            name: entry.details.name.clone(),
            email: entry.details.email.clone(),
            telephone: entry.details.telephone.clone(),
            reserved_at: entry.reserved_at,
            preconfirmed_at: entry.preconfirmed_at,
            confirmed_at: entry.confirmed_at,
            ended: entry.ended.map(|it| it.0),
            ended_at: entry.ended.map(|it| it.1),
        }
    }
}
