//! Does what the core wants done outside: asks the portal, keeps the journal, gives reservations back.

use std::{collections::BTreeMap, io, sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::task::JoinSet;

use super::release::Releases;
use crate::{
    domain::{
        appointment::{Appointment, Key, Status},
        language::Language,
    },
    event::{Effect, Event, Now, Ticket},
    journal::{Journal, Open},
    portal::{Fault, Portal, Refusal, Reply, Request},
};

/// Most questions under way at once; a citizen has one.
const UNDER_WAY_MAX: usize = 16;
/// How long a reservation is taken to hold where the portal does not say, in minutes.
const HOLD_MIN: u16 = 15;
/// How long after a start a move that the last process left open is not yet decided: its cancellation of the old
/// appointment may still be on its way, and would then take the one that was kept. More than twice as long as an answer
/// is waited for.
const MOVE_WAIT: Duration = Duration::from_secs(30);

/// The errands under way.
pub struct Errands<P> {
    portal: Arc<P>,
    under_way: JoinSet<Done>,
    /// What was asked by which ticket, as far as it matters when the answer comes after the visit.
    asked: BTreeMap<Ticket, Asked>,
    journal: Journal,
    releases: Releases,
    /// Since when the visit is over.
    over_since: Option<Duration>,
    /// The language of the farewell, if somebody is here to read it.
    farewell: Option<Language>,
}

/// An errand that has come back.
#[derive(Debug)]
enum Done {
    Answer(Ticket, Result<Reply, Fault>),
    Released(u64, Result<Reply, Fault>),
}

#[derive(Clone, Copy, Debug)]
struct Asked {
    changes_something: bool,
    at: Timestamp,
}

impl<P: Portal + Send + Sync + 'static> Errands<P> {
    /// Nothing under way yet. What the last process held is given back first.
    pub fn new(portal: P, journal: Journal, now: Now) -> Self {
        let mut releases = Releases::default();
        for open in journal.open() {
            let wait = if open.instead_of.is_some() {
                MOVE_WAIT
            } else {
                Duration::ZERO
            };
            releases.owe_after(open.clone(), wait, now);
        }
        Self {
            portal: Arc::new(portal),
            under_way: JoinSet::new(),
            asked: BTreeMap::new(),
            journal,
            releases,
            over_since: None,
            farewell: None,
        }
    }

    /// Does one thing, or starts it. May have an answer at once.
    pub fn take(&mut self, effect: Effect, now: Now) -> Option<Event> {
        match effect {
            Effect::Ask(ticket, request) => return self.ask(ticket, request, now),
            Effect::Remember(reservation) => self.remember(reservation.into()),
            Effect::Settle(number) => self.forget(number),
            Effect::Release(reservation) => {
                let open = Open {
                    is_told: true,
                    ..Open::from(reservation)
                };
                // First to disk: should the visit end before the portal answers, the next process does it.
                self.remember(open.clone());
                self.releases.owe(open, now);
            }
            Effect::End(farewell) => {
                self.farewell = farewell;
                self.over_since.get_or_insert(now.moment);
            }
        }
        None
    }

    /// Starts to give back what is due. Not once the visit is over: the next process does it from the journal.
    pub fn give_back(&mut self, now: Now) {
        if self.over_since.is_some() {
            return;
        }
        while let Some(open) = self.releases.next(now) {
            self.cancel(open);
        }
    }

    /// When [`Self::give_back`] has something to do.
    pub fn due(&self) -> Option<Duration> {
        self.releases.due().filter(|_| self.over_since.is_none())
    }

    /// True when something is under way.
    pub fn is_under_way(&self) -> bool {
        !self.under_way.is_empty()
    }

    /// Waits for the next errand to come back; nothing is lost when the waiting is given up. Never returns while
    /// nothing is under way, so ask [`Self::is_under_way`] first.
    pub async fn back(&mut self) -> Back {
        loop {
            match self.under_way.join_next().await {
                Some(Ok(done)) => return Back(done),
                // A panic ends the process by its hook, and nothing cancels an errand.
                Some(Err(_)) => {}
                None => std::future::pending().await,
            }
        }
    }

    /// Takes in what came back. An answer goes on to the core while the visit lasts.
    pub fn take_back(&mut self, back: Back, now: Now) -> Option<Event> {
        match back.0 {
            Done::Answer(ticket, answer) => {
                let asked = self.asked.remove(&ticket);
                if self.over_since.is_none() {
                    return Some(Event::Answer(ticket, answer));
                }
                if let (Some(asked), Ok(Reply::Appointment(appointment))) = (asked, answer) {
                    self.take_late(*appointment, asked);
                }
            }
            Done::Released(number, answer) => {
                if self.releases.answered(number, &answer, now) {
                    self.forget(number);
                }
            }
        }
        None
    }

    /// The language in which the next process image says farewell.
    pub const fn farewell(&self) -> Option<Language> {
        self.farewell
    }

    /// Since when the visit is over, and whether a question that changes something is still open.
    pub fn over(&self) -> Option<(Duration, bool)> {
        let waits = self.asked.values().any(|it| it.changes_something);
        self.over_since.map(|since| (since, waits))
    }

    /// The kiosk stops: gives back all that the journal holds, the citizen's own reservation too, as soon as no
    /// question is open that may still change it.
    pub async fn stop(&mut self, now: Now) {
        self.over_since.get_or_insert(now.moment);
        while self.over().is_some_and(|(_, waits)| waits) {
            let back = self.back().await;
            self.take_back(back, now);
        }
        for open in self.journal.open().to_vec() {
            self.releases.owe(open, now);
        }
        while !self.journal.open().is_empty() {
            match self.releases.next(now) {
                Some(open) => self.cancel(open),
                None if !self.is_under_way() => return,
                None => {
                    let back = self.back().await;
                    self.take_back(back, now);
                }
            }
        }
    }

    fn ask(&mut self, ticket: Ticket, request: Request, now: Now) -> Option<Event> {
        if self.under_way.len() >= UNDER_WAY_MAX {
            return Some(Event::Answer(ticket, Err(Fault::Busy(1))));
        }
        if let Request::Cancel(key) = &request {
            self.clear_for(key, now);
        }
        let asked = Asked {
            changes_something: request.changes_something(),
            at: now.wall,
        };
        self.asked.insert(ticket, asked);
        let portal = Arc::clone(&self.portal);
        self.under_way
            .spawn(async move { Done::Answer(ticket, portal.answer(request).await) });
        None
    }

    /// The citizen decides about this appointment now. What an earlier move has left in its place goes, whatever it has
    /// become: once this one is cancelled it would stay, beside a newer one or for nobody.
    fn clear_for(&mut self, old: &Key, now: Now) {
        let is_left = |it: &&Open| {
            let is_its = it.instead_of.as_ref().map(|it| it.number) == Some(old.number);
            is_its && self.releases.owes(it.key.number)
        };
        let left: Vec<Open> = self
            .journal
            .open()
            .iter()
            .filter(is_left)
            .cloned()
            .collect();
        for open in left {
            let open = Open {
                is_told: true,
                instead_of: None,
                ..open
            };
            self.remember(open.clone());
            self.releases.owe(open, now);
        }
    }

    fn cancel(&mut self, open: Open) {
        let Open {
            key,
            is_told,
            instead_of,
            ..
        } = open;
        let number = key.number;
        let portal = Arc::clone(&self.portal);
        self.under_way.spawn(async move {
            let answer = if let Some(old) = instead_of {
                keep_one(&*portal, key, old).await
            } else if is_told {
                portal.answer(Request::Cancel(key)).await
            } else {
                cancel_if_held(&*portal, key).await
            };
            Done::Released(number, answer)
        });
    }

    /// An answer for somebody who has left. A time that is held for nobody is to be given back; an appointment that
    /// has been booked stays, since its mail is on the way.
    fn take_late(&mut self, appointment: Appointment, asked: Asked) {
        let number = appointment.key.number;
        // A move is decided by how the old appointment stands, not by this one.
        let is_move = |it: &Open| it.key.number == number && it.instead_of.is_some();
        if self.journal.open().iter().any(is_move) {
            return;
        }
        match appointment.status {
            // One that was merely looked at is somebody's own.
            Status::Reserved if !asked.changes_something => {}
            Status::Reserved => {
                let minutes = appointment.reservation_minutes.unwrap_or(HOLD_MIN);
                let hold = Duration::from_secs(u64::from(minutes) * 60);
                self.remember(Open {
                    key: appointment.key,
                    is_told: false,
                    instead_of: None,
                    until: asked.at.saturating_add(hold).unwrap_or(asked.at),
                });
            }
            Status::Preconfirmed
            | Status::Confirmed
            | Status::Called
            | Status::Missed
            | Status::Gone => self.forget(number),
            Status::Other => {}
        }
    }

    fn remember(&mut self, open: Open) {
        let number = open.key.number;
        told(self.journal.remember(open), number);
    }

    fn forget(&mut self, number: u64) {
        told(self.journal.forget(number), number);
    }
}

/// Cancels what is merely held; an appointment that was booked stays, and is done with as far as we are concerned.
async fn cancel_if_held<P: Portal>(portal: &P, key: Key) -> Result<Reply, Fault> {
    let answer = portal.answer(Request::Look(key.clone())).await?;
    let is_held = match &answer {
        Reply::Appointment(it) => it.status == Status::Reserved,
        Reply::Catalogue(..) | Reply::Calendar(_) | Reply::Cancelled | Reply::Status(_) => false,
    };
    if is_held {
        portal.answer(Request::Cancel(key)).await
    } else {
        Ok(answer)
    }
}

/// A move that was broken off: the old appointment stays as long as it stands, and the new one goes, whatever it has
/// become; if the old one is gone the new one stays, if it was booked.
async fn keep_one<P: Portal>(portal: &P, new: Key, old: Key) -> Result<Reply, Fault> {
    let is_gone = match portal.answer(Request::Look(old)).await {
        Ok(Reply::Appointment(it)) => it.status == Status::Gone,
        Ok(Reply::Catalogue(..) | Reply::Calendar(_) | Reply::Cancelled | Reply::Status(_)) => {
            return Err(Fault::Garbled);
        }
        Err(fault) => match fault.refusal() {
            Some(Refusal::Gone | Refusal::WrongKey) => true,
            Some(_) | None => return Err(fault),
        },
    };
    if is_gone {
        cancel_if_held(portal, new).await
    } else {
        portal.answer(Request::Cancel(new)).await
    }
}

/// An errand that has come back, to be handed to [`Errands::take_back`].
#[derive(Debug)]
pub struct Back(Done);

/// A full or read-only disk must not end a visit: the portal lets go by itself after a quarter of an hour.
fn told(written: io::Result<()>, number: u64) {
    if let Err(error) = written {
        let kind = error.kind();
        tracing::error!(number, %kind, "the journal of open reservations cannot be written");
    }
}

#[cfg(test)]
mod tests;
