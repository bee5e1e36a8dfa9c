//! Counts questions and failed tries, and says when somebody has to wait (PRIV-10).
//!
//! Both counts are bounded by construction. A count of tries lives for a day after the last one, and a kiosk can try in
//! vain only so often in that time: what found a case or had no answer leaves no count. The room is for all of it. So a
//! flood of invented references fills memory no further than that, and nothing has to be thrown out: a rest stays.

use std::{collections::HashMap, time::Duration};

use super::seal::Mark;

/// Time since the gateway began.
pub type Moment = Duration;

/// Failed tries that a reference allows, known or not.
pub const TRIES_MAX: u8 = 5;
/// How long a reference rests after its first tries, and after each further ones within a day; then always as last.
pub const RESTS: [Duration; 4] = [
    Duration::from_mins(5),
    Duration::from_mins(15),
    Duration::from_hours(1),
    Duration::from_hours(4),
];
/// How often what is over is cleared away.
const SWEEP_EVERY: Duration = Duration::from_mins(1);
/// Days of a kiosk that the day of a count can touch.
const DAYS_TOUCHED: usize = 3;
/// Minutes that a count can be in the table: a day, and some until it is cleared away.
const MINUTES_IN_TABLE: usize = 1_450;
/// How long failures of a kiosk are added up, and those of a reference after the last one.
const DAY: Duration = Duration::from_hours(24);
/// How far apart the questions of a kiosk must be once it had its day's failures.
const SLOW: Duration = Duration::from_mins(1);

/// The failed tries of each reference.
#[derive(Debug)]
pub struct Tries {
    table: HashMap<Mark, Count>,
    room: usize,
    sweep_at: Moment,
}

#[derive(Clone, Copy, Debug)]
struct Count {
    /// Since it rested last.
    begun: u8,
    /// How often it has rested, as far as [`RESTS`] goes.
    rested: usize,
    last: Moment,
}

impl Tries {
    /// Room for all that so many kiosks can try in vain.
    pub fn new(kiosks: usize, limits: &PaceLimits) -> Self {
        let size = |number| usize::try_from(number).unwrap_or(usize::MAX);
        let a_minute = size(limits.questions_per_minute);
        let fast = size(limits.failures_per_day).saturating_mul(DAYS_TOUCHED);
        // Then one a minute; what is on its way when a day's failures are full comes on top.
        let slowed = fast
            .saturating_add(MINUTES_IN_TABLE)
            .saturating_add(a_minute.saturating_mul(DAYS_TOUCHED));
        let each = slowed.min(a_minute.saturating_mul(MINUTES_IN_TABLE));
        Self {
            table: HashMap::new(),
            room: kiosks.saturating_mul(each),
            sweep_at: SWEEP_EVERY,
        }
    }

    /// Begins a try, or says how long to wait. It counts as failed from now on, so that many at once are no way around
    /// the limit; [`Self::found`] and [`Self::unanswered`] take it back.
    pub fn begin(&mut self, now: Moment, reference: Mark) -> Result<(), Duration> {
        if now >= self.sweep_at {
            self.sweep_at = now + SWEEP_EVERY;
            self.table.retain(|_, it| now < it.last + DAY);
        }
        if self.table.len() >= self.room && !self.table.contains_key(&reference) {
            return Err(SWEEP_EVERY);
        }
        let afresh = Count {
            begun: 0,
            rested: 0,
            last: now,
        };
        let count = self.table.entry(reference).or_insert(afresh);
        if now >= count.last + DAY {
            *count = afresh;
        } else if count.begun >= TRIES_MAX {
            let rest = RESTS.get(count.rested).or(RESTS.last());
            let rested_at = count.last + rest.copied().unwrap_or(DAY);
            if now < rested_at {
                return Err(rested_at.saturating_sub(now));
            }
            count.begun = 0;
            count.rested = (count.rested + 1).min(RESTS.len() - 1);
        }
        count.begun += 1;
        count.last = now;
        Ok(())
    }

    /// The factor was right: the reference starts afresh.
    pub fn found(&mut self, reference: &Mark) {
        self.table.remove(reference);
    }

    /// The source had no answer: that was no try.
    pub fn unanswered(&mut self, reference: &Mark) {
        if let Some(count) = self.table.get_mut(reference) {
            count.begun = count.begun.saturating_sub(1);
            if count.begun == 0 && count.rested == 0 {
                self.table.remove(reference);
            }
        }
    }

    /// True once this reference has used up its tries and rests.
    pub fn is_used_up(&self, reference: &Mark) -> bool {
        self.table
            .get(reference)
            .is_some_and(|it| it.begun >= TRIES_MAX)
    }

    /// How many references are counted.
    pub fn count(&self) -> usize {
        self.table.len()
    }
}

/// How fast a kiosk asks, and how often in vain.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// When the minute's allowance is whole again.
    whole_at: Moment,
    failures: u32,
    day_began: Moment,
}

/// How fast a kiosk may ask, and how often in vain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaceLimits {
    /// Questions in a minute.
    pub questions_per_minute: u32,
    /// Failures in a day; then the log has an alert and the kiosk a question a minute until the day is over.
    pub failures_per_day: u32,
}

impl Pace {
    /// Nothing asked yet.
    pub const fn new() -> Self {
        Self {
            whole_at: Moment::ZERO,
            failures: 0,
            day_began: Moment::ZERO,
        }
    }

    /// Lets a question through, or says how long to wait.
    pub fn ask(&mut self, now: Moment, limits: &PaceLimits) -> Result<(), Duration> {
        self.turn_day(now);
        let (apart, burst) = if self.failures >= limits.failures_per_day {
            (SLOW, Duration::ZERO)
        } else {
            let apart = SLOW / limits.questions_per_minute.max(1);
            (apart, SLOW.saturating_sub(apart))
        };
        let early = self.whole_at.saturating_sub(now).saturating_sub(burst);
        if early > Duration::ZERO {
            return Err(early.min(SLOW));
        }
        self.whole_at = self.whole_at.max(now) + apart;
        Ok(())
    }

    /// A question was in vain. True when that was the last one of the day.
    pub fn fail(&mut self, now: Moment, limits: &PaceLimits) -> bool {
        self.turn_day(now);
        self.failures = self.failures.saturating_add(1);
        self.failures == limits.failures_per_day
    }

    fn turn_day(&mut self, now: Moment) {
        if now >= self.day_began + DAY {
            self.day_began = now;
            self.failures = 0;
        }
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{private::Private, status::Kind},
        gateway::seal::Seal,
    };

    const LIMITS: PaceLimits = PaceLimits {
        questions_per_minute: 30,
        failures_per_day: 200,
    };

    fn mark(number: usize) -> Mark {
        let reference = Private::new(number.to_string());
        Seal::new(&[7; 32]).tries(Kind::Document, &reference)
    }

    const fn at(s: u64) -> Moment {
        Duration::from_secs(s)
    }

    #[test]
    fn priv_10_five_tries_then_five_minutes() {
        let mut tries = Tries::new(1, &LIMITS);
        for s in 0..5 {
            assert!(!tries.is_used_up(&mark(1)));
            assert_eq!(tries.begin(at(s), mark(1)), Ok(()));
        }

        assert!(tries.is_used_up(&mark(1)));
        assert_eq!(tries.begin(at(4), mark(1)), Err(at(300)));
        assert_eq!(
            tries.begin(at(303), mark(1)),
            Err(at(1)),
            "asking does not prolong it"
        );
        assert_eq!(
            tries.begin(at(4), mark(2)),
            Ok(()),
            "others are not affected"
        );
        assert_eq!(tries.begin(at(304), mark(1)), Ok(()));
        assert!(!tries.is_used_up(&mark(1)));
    }

    #[test]
    fn many_tries_at_once_are_no_way_around() {
        let mut tries = Tries::new(1, &LIMITS);

        let begun = (0..20)
            .filter(|_| tries.begin(at(0), mark(1)).is_ok())
            .count();

        assert_eq!(begun, 5);
    }

    #[test]
    fn what_was_right_or_not_answered_is_no_failed_try() {
        let mut tries = Tries::new(1, &LIMITS);
        for _ in 0..20 {
            tries.begin(at(0), mark(1)).unwrap();
            tries.unanswered(&mark(1));
        }
        for _ in 0..4 {
            tries.begin(at(0), mark(1)).unwrap();
        }
        tries.begin(at(0), mark(1)).unwrap();
        tries.found(&mark(1));

        assert_eq!(tries.count(), 0);
        assert_eq!(tries.begin(at(0), mark(1)), Ok(()));
    }

    #[test]
    fn priv_10_a_reference_rests_longer_each_time_until_it_had_a_quiet_day() {
        let mut tries = Tries::new(1, &LIMITS);
        let mut now = at(0);
        for minutes in [5, 15, 60, 240, 240, 240] {
            for _ in 0..5 {
                assert_eq!(tries.begin(now, mark(1)), Ok(()));
                now += at(1);
            }
            let left = Duration::from_mins(minutes).saturating_sub(at(1));
            assert_eq!(tries.begin(now, mark(1)), Err(left));
            now += left;
            // That the source does not answer neither shortens a rest nor begins one.
            tries.begin(now, mark(1)).unwrap();
            tries.unanswered(&mark(1));
        }
        for _ in 0..4 {
            tries.begin(now, mark(1)).unwrap();
            now += Duration::from_mins(6);
        }
        tries.begin(now, mark(1)).unwrap();
        assert!(
            tries.begin(now, mark(1)).is_err(),
            "slow ones count as well"
        );

        now += DAY;
        for _ in 0..5 {
            assert_eq!(tries.begin(now, mark(1)), Ok(()));
        }
        assert_eq!(tries.begin(now, mark(1)), Err(at(300)));
    }

    #[test]
    fn sec_08_a_flood_of_references_neither_grows_without_end_nor_ends_a_rest() {
        let (mut tries, mut pace) = (Tries::new(1, &LIMITS), Pace::new());
        for _ in 0..5 {
            tries.begin(at(0), mark(0)).unwrap();
        }

        let (mut most, mut flood) = (0, 0);
        for s in 0..3 * 24 * 3_600 {
            if pace.ask(at(s), &LIMITS).is_ok() {
                flood += 1;
                assert_eq!(
                    tries.begin(at(s), mark(flood)),
                    Ok(()),
                    "there is room at {s} s"
                );
                pace.fail(at(s), &LIMITS);
            }
            if s < 299 {
                assert!(tries.begin(at(s), mark(0)).is_err());
            }
            most = most.max(tries.count());
        }

        assert!(flood > 4_000 && most <= tries.room, "{most} of {flood}");
        let all = (0..10_000).filter(|it| tries.begin(at(3 * 86_400), mark(*it)).is_ok());
        assert!(all.count() <= 2_140, "there is an end to the room");
    }

    #[test]
    fn a_kiosk_asks_so_often_in_a_minute() {
        let limits = PaceLimits {
            questions_per_minute: 30,
            failures_per_day: 200,
        };
        let mut pace = Pace::new();

        let passed = (0..100)
            .filter(|_| pace.ask(at(5), &limits).is_ok())
            .count();

        assert_eq!(passed, 30);
        assert_eq!(pace.ask(at(5), &limits), Err(at(2)));
        assert_eq!(pace.ask(at(7), &limits), Ok(()));
        assert!(pace.ask(at(7), &limits).is_err());
    }

    #[test]
    fn after_a_days_failures_a_kiosk_is_slow_until_the_day_is_over() {
        let limits = PaceLimits {
            questions_per_minute: 30,
            failures_per_day: 3,
        };
        let mut pace = Pace::new();

        let alerts: Vec<bool> = (0..4).map(|_| pace.fail(at(10), &limits)).collect();

        assert_eq!(alerts, [false, false, true, false]);
        assert_eq!(pace.ask(at(60), &limits), Ok(()));
        assert_eq!(pace.ask(at(90), &limits), Err(at(30)));
        assert_eq!(pace.ask(at(120), &limits), Ok(()));
        let next_day = 24 * 3_600;
        assert_eq!(pace.ask(at(next_day), &limits), Ok(()));
        assert_eq!(pace.ask(at(next_day), &limits), Ok(()));
    }
}
