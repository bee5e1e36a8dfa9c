//! Gets a captcha token from the portal by doing the work it asks for (wire contract §5).

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::task::spawn_blocking;

use crate::{
    domain::private::Private,
    portal::{
        Fault, Refusal,
        budget::Urgency,
        captcha::{ROUNDS_MAX, Solution},
        clock::Clock,
        transport::Transport,
    },
};

use super::{
    ZmsPortal, question,
    refusal::Stake,
    token::{Challenge, Token},
};

/// How long a captcha may take: asking for it, working on it, and having it verified. The question that wants it
/// follows, and all must end in time ([`question::TIME_OUT_LONG`]).
pub const CAPTCHA: Duration = Duration::from_secs(6);
/// What of this is left for having it verified.
const VERIFYING: Duration = Duration::from_secs(1);
/// A question refused for want of a captcha is asked once more only when no more time than this has gone by.
pub const AGAIN_WITHIN: Duration = Duration::from_secs(6);

impl<T: Transport, C: Clock> ZmsPortal<T, C> {
    /// A captcha token that still lasts, or a new one.
    pub(super) async fn token(&self) -> Result<Private<String>, Fault> {
        let now = self.clock.moment();
        let lasting = self.memory().token.clone().filter(|it| now < it.until);
        if let Some(token) = lasting {
            return Ok(token.text);
        }
        let refused = || Fault::Refused(vec![Refusal::Captcha]);
        let question = question::captcha_challenge();
        let answer = self
            .ask(question, Urgency::CanWait, Stake::Question)
            .await?;
        let challenge = Challenge::read(answer.body.reveal()).ok_or_else(refused)?;
        let solution = self.solution(&challenge, now).await.ok_or_else(refused)?;
        let took = self.clock.moment().saturating_sub(now);
        // The last key begun may have taken longer than there was time.
        let left = CAPTCHA.checked_sub(took).ok_or_else(refused)?;
        let question = question::captcha_verify(&challenge.payload(&solution, took), left);
        let answer = self
            .ask(question, Urgency::CanWait, Stake::Question)
            .await?;
        let now = self.clock.moment();
        let token = Token::read(answer.body.reveal(), now).ok_or_else(refused)?;
        self.memory().token = Some(token.clone());
        Ok(token.text)
    }

    /// Works on its own thread, so that the screen goes on; stops when nobody waits any more.
    async fn solution(&self, challenge: &Challenge, start: Duration) -> Option<Solution> {
        let nobody_waits = StopWhenDropped(Arc::default());
        let stopped = Arc::clone(&nobody_waits.0);
        let clock = Arc::clone(&self.clock);
        let puzzle = challenge.puzzle.clone();
        spawn_blocking(move || {
            puzzle.solve(ROUNDS_MAX, || {
                let took = clock.moment().saturating_sub(start);
                stopped.load(Ordering::Relaxed) || took > CAPTCHA.saturating_sub(VERIFYING)
            })
        })
        .await
        .ok()?
        .ok()
    }
}

struct StopWhenDropped(Arc<AtomicBool>);

impl Drop for StopWhenDropped {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}
