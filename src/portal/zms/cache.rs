//! The catalogue at hand: in memory while it is young, taken up from the last process image, and an older one when the
//! portal fails.

use std::time::Duration;

use jiff::Timestamp;
use tokio::task::spawn_blocking;

use crate::{
    domain::{catalogue::Catalogue, private::Private},
    portal::{Fault, Reply, budget::Urgency, clock::Clock, transport::Transport},
};

use super::{ZmsPortal, convert, question, refusal::Stake, shelf::Kind, wire};

/// How long a catalogue is young unless the town says otherwise; the portal keeps its own as long
/// (`SOURCE_CACHE_TTL`).
pub(super) const YOUNG: Duration = Duration::from_hours(1);
/// How long a catalogue is better than none, while the portal fails.
const USABLE_S: i64 = 24 * 60 * 60;
/// After the portal failed to tell the catalogue, an old one serves this long without asking again.
const PAUSE: Duration = Duration::from_mins(1);

impl<T: Transport, C: Clock> ZmsPortal<T, C> {
    /// The catalogue: from memory while it is young, else from the portal, else an older one.
    pub(super) async fn catalogue(&self) -> Result<Reply, Fault> {
        self.read_shelf().await;
        let kept = self.memory().catalogue.clone();
        let age_s = kept.as_ref().map_or(i64::MAX, |it| self.age_s(it.1));
        let now = self.clock.moment();
        let failed_just_now = self
            .memory()
            .failed
            .is_some_and(|it| now.saturating_sub(it) < PAUSE);
        let young_s = i64::try_from(self.young.as_secs()).unwrap_or(i64::MAX);
        let usable = kept.filter(|_| age_s <= USABLE_S);
        if let Some((catalogue, at)) = &usable
            && (age_s <= young_s || failed_just_now)
        {
            return Ok(Reply::Catalogue(Box::new(catalogue.clone()), *at));
        }
        match self.fetch_catalogue().await {
            Ok((catalogue, at)) => {
                let mut memory = self.memory();
                memory.failed = None;
                memory.catalogue = Some((catalogue.clone(), at));
                Ok(Reply::Catalogue(Box::new(catalogue), at))
            }
            Err(fault) => {
                self.memory().failed = Some(now);
                usable.map_or(Err(fault), |(catalogue, at)| {
                    Ok(Reply::Catalogue(Box::new(catalogue), at))
                })
            }
        }
    }

    async fn fetch_catalogue(&self) -> Result<(Catalogue, Timestamp), Fault> {
        let question = question::catalogue();
        let answer = self
            .ask(question, Urgency::CanWait, Stake::Question)
            .await?;
        let (catalogue, body) = read_catalogue(answer.body).await.ok_or(Fault::Garbled)?;
        self.leave(Kind::Catalogue, body.reveal());
        Ok((catalogue, self.clock.wall()))
    }

    /// Takes up, once, the catalogue that the last process image left.
    async fn read_shelf(&self) {
        if std::mem::replace(&mut self.memory().shelf_was_read, true) {
            return;
        }
        let Some(left) = self.shelf.as_ref().and_then(|it| it.take(Kind::Catalogue)) else {
            return;
        };
        if let Some((catalogue, _)) = read_catalogue(Private::new(left.body)).await {
            self.memory().catalogue = Some((catalogue, left.at));
        }
    }

    /// Seconds since then; a time yet to come tells that the clock was put back, and nothing about the age.
    fn age_s(&self, at: Timestamp) -> i64 {
        let age_s = self.clock.wall().as_second() - at.as_second();
        if age_s < 0 { i64::MAX } else { age_s }
    }
}

/// Some hundred kilobytes are read on a thread of their own, so that no key press waits for them.
async fn read_catalogue(body: Private<Vec<u8>>) -> Option<(Catalogue, Private<Vec<u8>>)> {
    spawn_blocking(move || {
        let wire = wire::read_object(body.reveal())?;
        Some((convert::catalogue::catalogue(&wire)?, body))
    })
    .await
    .ok()?
}
