//! The town hall's portal as it speaks: the ZMS citizen API over some transport. Asks each question once, keeps the
//! catalogue while it is young, counts its requests, and solves the captcha where an office wants one.

pub mod answer;
mod cache;
pub mod codes;
pub mod convert;
pub mod guesses;
pub mod question;
pub mod refusal;
pub mod shelf;
mod solve;
pub mod token;
pub mod wire;

use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use jiff::{Timestamp, tz::TimeZone};

use crate::domain::{catalogue::Catalogue, private::Private, scan::is_short};

use super::{
    Fault, Portal, Refusal, Reply, Request,
    budget::{Budget, REQUESTS_MAX, Urgency},
    clock::{Clock, SystemClock},
    transport::{Transport, WireAnswer, WireQuestion},
};
use guesses::Guesses;
use refusal::{Stake, fault_of, fault_of_broken};
use shelf::{Kind, Left, Shelf};
use token::Token;

/// The portal of a town that runs ZMS.
#[derive(Debug)]
pub struct ZmsPortal<T, C = SystemClock> {
    transport: T,
    clock: Arc<C>,
    shelf: Option<Shelf>,
    /// How long the catalogue is taken as it is.
    young: Duration,
    /// Where the days of the calendar begin.
    zone: TimeZone,
    memory: Mutex<Memory>,
}

#[derive(Debug)]
struct Memory {
    budget: Budget,
    token: Option<Token>,
    guesses: Guesses,
    catalogue: Option<(Catalogue, Timestamp)>,
    /// When the portal last failed to tell the catalogue.
    failed: Option<Duration>,
    shelf_was_read: bool,
}

impl<T: Transport> ZmsPortal<T> {
    /// The portal behind this transport, by this machine's clocks.
    pub fn new(transport: T) -> Self {
        Self::with_clock(transport, SystemClock::start())
    }
}

impl<T: Transport, C: Clock> ZmsPortal<T, C> {
    /// The portal behind this transport, by this clock.
    pub fn with_clock(transport: T, clock: C) -> Self {
        Self {
            transport,
            clock: Arc::new(clock),
            shelf: None,
            young: cache::YOUNG,
            zone: TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC),
            memory: Mutex::new(Memory {
                budget: Budget::new(REQUESTS_MAX),
                token: None,
                guesses: Guesses::default(),
                catalogue: None,
                failed: None,
                shelf_was_read: false,
            }),
        }
    }

    /// The same with another number of requests that the portal allows.
    #[must_use]
    pub fn with_requests_max(self, requests_max: u32) -> Self {
        self.memory().budget = Budget::new(requests_max);
        self
    }

    /// The same with another age up to which the catalogue is taken as it is.
    #[must_use]
    pub const fn with_catalogue_age(mut self, age_max: Duration) -> Self {
        self.young = age_max;
        self
    }

    /// The same for a town with another time zone than Berlin's.
    #[must_use]
    pub fn with_time_zone(mut self, zone: TimeZone) -> Self {
        self.zone = zone;
        self
    }

    /// The same, leaving what is worth keeping in this directory for the next process image, and taking up what the
    /// last one left. `portal` is the portal's address.
    #[must_use]
    pub fn with_shelf(mut self, directory: PathBuf, portal: &str) -> Self {
        let board = Shelf::new(directory, portal);
        if let Some((used, ago)) = board.take(Kind::Requests).and_then(|it| self.spent(&it)) {
            let now = self.clock.moment();
            let mut memory = self.memory();
            memory.budget = memory.budget.continued(used, ago, now);
        }
        if let Some(left) = board.take(Kind::Guesses) {
            self.memory().guesses = Guesses::read(&left.body);
        }
        self.shelf = Some(board);
        self
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        // What is remembered is whole at every moment, also when a thread ended in between.
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn spent(&self, left: &Left) -> Option<(u32, Duration)> {
        let used = str::from_utf8(&left.body).ok()?.trim().parse().ok()?;
        let ago = self.clock.wall().as_second() - left.at.as_second();
        // A clock that was put back since says nothing: then it may have been just now.
        Some((used, Duration::from_secs(ago.max(0).unsigned_abs())))
    }

    /// Sends one question, once, within the budget; what comes back is free of errors.
    async fn ask(
        &self,
        question: WireQuestion,
        urgency: Urgency,
        stake: Stake,
    ) -> Result<WireAnswer, Fault> {
        self.spend(urgency)?;
        let answer = self
            .transport
            .send(question)
            .await
            .map_err(|it| fault_of_broken(it, stake))?;
        match fault_of(answer.status, answer.body.reveal(), stake) {
            None => Ok(answer),
            Some(Fault::Busy(_)) => {
                let now = self.clock.moment();
                Err(Fault::Busy(self.memory().budget.refused(now)))
            }
            Some(fault) => Err(fault),
        }
    }

    fn spend(&self, urgency: Urgency) -> Result<(), Fault> {
        let now = self.clock.moment();
        let used = {
            let budget = &mut self.memory().budget;
            budget.spend(now, urgency).map_err(Fault::Busy)?;
            budget.used()
        };
        self.leave(Kind::Requests, used.to_string().as_bytes());
        Ok(())
    }

    fn leave(&self, kind: Kind, body: &[u8]) {
        if let Some(shelf) = &self.shelf
            && let Err(error) = shelf.leave(kind, self.clock.wall(), body)
        {
            tracing::warn!(?kind, error = %error.kind(), "nothing can be left in the runtime directory");
        }
    }

    /// Asks with a captcha token where one is wanted. A question refused for want of a good token has changed nothing:
    /// it is asked once more with a new one, also when our catalogue, which may be old, knows of no captcha.
    async fn with_token(&self, request: &Request) -> Result<Reply, Fault> {
        let start = self.clock.moment();
        // What we refuse ourselves needs no work first.
        answer::question(request, None)?;
        let token = if wants_captcha(request) {
            Some(self.token().await?)
        } else {
            None
        };
        let reply = self.plain(request, token.as_ref()).await;
        if !is_about_captcha(&reply) {
            return reply;
        }
        if token.is_some() {
            self.memory().token = None;
        }
        if self.clock.moment().saturating_sub(start) > solve::AGAIN_WITHIN {
            return reply;
        }
        let token = self.token().await?;
        let reply = self.plain(request, Some(&token)).await;
        if is_about_captcha(&reply) {
            self.memory().token = None;
        }
        reply
    }

    /// A look with a key that can be guessed: after a few misses it rests (PRIV-10).
    async fn look_by_short_key(&self, request: &Request) -> Result<Reply, Fault> {
        let now = self.clock.wall();
        if let Some(seconds) = self.memory().guesses.rest_s(now) {
            return Err(Fault::Refused(vec![Refusal::TooManyTries(seconds)]));
        }
        let reply = self.plain(request, None).await;
        let is_miss = matches!(&reply, Err(fault) if matches!(fault.refusal(), Some(Refusal::Gone | Refusal::WrongKey)));
        if is_miss {
            let guesses = {
                let memory = &mut self.memory();
                memory.guesses = memory.guesses.missed(now);
                memory.guesses
            };
            self.leave(Kind::Guesses, guesses.to_text().as_bytes());
        }
        reply
    }

    async fn plain(
        &self,
        request: &Request,
        token: Option<&Private<String>>,
    ) -> Result<Reply, Fault> {
        let question = answer::question(request, token)?;
        let answer = self
            .ask(question, urgency(request), answer::stake(request))
            .await?;
        let now = self.clock.wall().to_zoned(self.zone.clone());
        answer::read(request, &answer, &now)
    }
}

impl<T: Transport, C: Clock> Portal for ZmsPortal<T, C> {
    async fn answer(&self, request: Request) -> Result<Reply, Fault> {
        match &request {
            Request::Catalogue => self.catalogue().await,
            Request::Calendar(_) | Request::Reserve { .. } => self.with_token(&request).await,
            Request::Look(key) if is_short(key) => self.look_by_short_key(&request).await,
            Request::Update(..)
            | Request::Preconfirm(_)
            | Request::Confirm(_)
            | Request::Cancel(_)
            | Request::Look(_)
            | Request::Status(_) => self.plain(&request, None).await,
        }
    }
}

/// Who holds something goes first.
fn urgency(request: &Request) -> Urgency {
    match request {
        Request::Catalogue
        | Request::Calendar(_)
        | Request::Reserve { .. }
        | Request::Status(_) => Urgency::CanWait,
        // Somebody who tries keys must not use up what is kept for those who hold something.
        Request::Look(key) if is_short(key) => Urgency::CanWait,
        Request::Update(..)
        | Request::Preconfirm(_)
        | Request::Confirm(_)
        | Request::Cancel(_)
        | Request::Look(_) => Urgency::Pressing,
    }
}

const fn wants_captcha(request: &Request) -> bool {
    match request {
        Request::Calendar(search) => search.captcha,
        Request::Reserve { captcha, .. } => *captcha,
        Request::Catalogue
        | Request::Update(..)
        | Request::Preconfirm(_)
        | Request::Confirm(_)
        | Request::Cancel(_)
        | Request::Look(_)
        | Request::Status(_) => false,
    }
}

fn is_about_captcha(reply: &Result<Reply, Fault>) -> bool {
    let is_about = |it: &Refusal| matches!(it, Refusal::Captcha | Refusal::CaptchaExpired);
    matches!(reply, Err(Fault::Refused(refusals)) if refusals.iter().any(is_about))
}
