//! How many questions we may still ask. The portal counts per address, and its counter falls only after a whole
//! minute without an allowed request (wire contract §7): asking slowly does not help, being silent does.

use std::time::Duration;

/// How long the portal must not hear from us until it counts from nought again.
pub const SILENCE: Duration = Duration::from_mins(1);
/// What the portal allows in its delivery state, to all terminals behind one address together.
pub const REQUESTS_MAX: u32 = 60;
/// Requests kept back for those who have something held: they must be able to finish, and to let go.
pub const KEPT_BACK: u32 = 10;

/// Whether a question may use what is kept back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// It can wait: looking for something, or starting to hold it.
    CanWait,
    /// Somebody has something held: finishing it, letting go of it, looking how it stands.
    Pressing,
}

/// Our own count of what we asked. Pure; it is told the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    requests_max: u32,
    used: u32,
    last: Option<Duration>,
}

impl Budget {
    /// A fresh budget of so many requests.
    pub const fn new(requests_max: u32) -> Self {
        Self {
            requests_max,
            used: 0,
            last: None,
        }
    }

    /// A budget that goes on where another one stopped so long ago (before this process image began).
    #[must_use]
    pub fn continued(self, used: u32, ago: Duration, now: Duration) -> Self {
        if ago >= SILENCE {
            return self;
        }
        Self {
            used: used.min(self.requests_max),
            last: Some(now.saturating_add(SILENCE).saturating_sub(ago)),
            ..self
        }
    }

    /// How many requests are used of the portal's counter as we know it.
    pub const fn used(&self) -> u32 {
        self.used
    }

    /// Takes one request from the budget, or says in how many seconds to ask again.
    pub fn spend(&mut self, now: Duration, urgency: Urgency) -> Result<(), u32> {
        let quiet = self.quiet_for(now);
        if quiet >= SILENCE {
            self.used = 0;
        }
        let limit = match urgency {
            Urgency::CanWait => self.requests_max.saturating_sub(self.kept_back()),
            Urgency::Pressing => self.requests_max,
        };
        if self.used >= limit {
            return Err(seconds_up(SILENCE.saturating_sub(quiet)));
        }
        self.used = self.used.saturating_add(1);
        self.last = Some(now.saturating_add(SILENCE));
        Ok(())
    }

    /// The portal refused for asking too much (429); others behind our address have used it up. What can wait must
    /// wait for a minute of silence; what presses may still try, since a refused request does no harm.
    pub fn refused(&mut self, now: Duration) -> u32 {
        self.used = self
            .used
            .max(self.requests_max.saturating_sub(self.kept_back()));
        self.last = Some(now.saturating_add(SILENCE));
        seconds_up(SILENCE)
    }

    /// A very small budget is not eaten up by what is kept back.
    const fn kept_back(&self) -> u32 {
        let half = self.requests_max / 2;
        if half < KEPT_BACK { half } else { KEPT_BACK }
    }

    /// `last` lies one [`SILENCE`] later than it was, so that a moment before our own start can be told.
    fn quiet_for(&self, now: Duration) -> Duration {
        self.last.map_or(SILENCE, |last| {
            now.saturating_add(SILENCE).saturating_sub(last)
        })
    }
}

/// Whole seconds, at least one, so that whoever waits that long has waited long enough.
fn seconds_up(wait: Duration) -> u32 {
    let whole = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX);
    whole
        .saturating_add(u32::from(wait.subsec_nanos() > 0))
        .max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn asked(budget: &mut Budget, now: Duration, urgency: Urgency) -> u32 {
        (0..100)
            .take_while(|_| budget.spend(now, urgency).is_ok())
            .count()
            .try_into()
            .expect("at most 100")
    }

    #[test]
    fn the_last_requests_are_kept_for_those_who_hold_something() {
        let mut budget = Budget::new(60);

        assert_eq!(asked(&mut budget, s(5), Urgency::CanWait), 50);
        assert_eq!(budget.spend(s(5), Urgency::CanWait), Err(60));
        assert_eq!(asked(&mut budget, s(5), Urgency::Pressing), 10);
        assert_eq!(budget.spend(s(25), Urgency::Pressing), Err(40));
    }

    #[test]
    fn only_a_minute_of_silence_brings_the_requests_back() {
        let mut budget = Budget::new(20);

        for minute in 0..10 {
            assert_eq!(budget.spend(s(minute * 30), Urgency::CanWait), Ok(()));
        }
        assert_eq!(
            budget.spend(s(300), Urgency::CanWait),
            Err(30),
            "asking each half minute renews the portal's counter"
        );
        assert_eq!(budget.spend(s(330), Urgency::CanWait), Ok(()));
        assert_eq!(budget.used(), 1);
    }

    #[test]
    fn after_a_429_what_can_wait_waits_a_minute() {
        let mut budget = Budget::new(60);
        assert_eq!(budget.spend(s(1), Urgency::CanWait), Ok(()));

        assert_eq!(budget.refused(s(2)), 60);

        assert_eq!(budget.spend(s(3), Urgency::CanWait), Err(59));
        assert_eq!(budget.spend(s(3), Urgency::Pressing), Ok(()));
        assert_eq!(budget.spend(s(63), Urgency::CanWait), Ok(()));
    }

    #[test]
    fn trying_again_and_again_after_a_429_has_an_end() {
        let mut budget = Budget::new(60);

        let tries = (0..1_000)
            .filter(|_| {
                let may = budget.spend(s(1), Urgency::Pressing).is_ok();
                if may {
                    budget.refused(s(1));
                }
                may
            })
            .count();

        assert_eq!(tries, 11, "one, and then those kept back");
    }

    #[test]
    fn a_fresh_process_goes_on_counting() {
        let fresh = Budget::new(60);

        let mut soon = fresh.continued(50, s(20), s(0));
        let late = fresh.continued(50, s(60), s(0));

        assert_eq!(soon.spend(s(1), Urgency::CanWait), Err(39));
        assert_eq!(soon.spend(s(40), Urgency::CanWait), Ok(()));
        assert_eq!(late.used(), 0);
    }

    #[test]
    fn a_small_budget_still_lets_something_be_found() {
        let mut budget = Budget::new(4);

        assert_eq!(asked(&mut budget, s(0), Urgency::CanWait), 2);
        assert_eq!(asked(&mut budget, s(0), Urgency::Pressing), 2);
    }
}
