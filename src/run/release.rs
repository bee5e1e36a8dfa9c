//! Plans how reservations that nobody needs any more are given back: one at a time, again after a while, and not
//! for ever. Pure; the asking is done by the errands.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{
    event::Now,
    journal::Open,
    portal::{Fault, Refusal, Reply},
};

/// The first wait after a failure.
const WAIT_FIRST: Duration = Duration::from_secs(2);
/// The longest wait between two tries while the portal still holds the time.
const WAIT_MAX: Duration = Duration::from_mins(1);
/// The longest wait afterwards.
const WAIT_LATE_MAX: Duration = Duration::from_mins(5);
/// How long after its end a reservation is asked for that was to be let go whatever it has become: it may be an
/// appointment by now, which the portal does not let go by itself.
const LATE: SignedDuration = SignedDuration::from_hours(24);

/// Reservations to be given back.
#[derive(Debug, Default)]
pub struct Releases {
    owed: Vec<Owed>,
    /// The number that is being asked for now.
    asked: Option<u64>,
}

#[derive(Debug)]
struct Owed {
    open: Open,
    tries: u32,
    due: Duration,
}

impl Releases {
    /// Takes one in. One whose time is over is asked for, too: our clock may be wrong.
    pub fn owe(&mut self, open: Open, now: Now) {
        self.owe_after(open, Duration::ZERO, now);
    }

    /// Takes one in that must not be asked for before this time has passed.
    pub fn owe_after(&mut self, open: Open, wait: Duration, now: Now) {
        self.owed.retain(|it| it.open.key.number != open.key.number);
        self.owed.push(Owed {
            open,
            tries: 0,
            due: now.moment + wait,
        });
    }

    /// The next one to ask for, if it is time. The answer must be told by [`Self::answered`].
    pub fn next(&mut self, now: Now) -> Option<Open> {
        if self.asked.is_some() {
            return None;
        }
        let owed = self.owed.iter().find(|it| it.due <= now.moment)?;
        self.asked = Some(owed.open.key.number);
        Some(owed.open.clone())
    }

    /// When [`Self::next`] has something.
    pub fn due(&self) -> Option<Duration> {
        if self.asked.is_some() {
            return None;
        }
        self.owed.iter().map(|it| it.due).min()
    }

    /// Takes the portal's answer. True when this one is done with and can be forgotten.
    pub fn answered(&mut self, number: u64, answer: &Result<Reply, Fault>, now: Now) -> bool {
        if self.asked == Some(number) {
            self.asked = None;
        }
        let Some(owed) = self.owed.iter_mut().find(|it| it.open.key.number == number) else {
            return false;
        };
        if last_try(&owed.open) <= now.wall || is_settled(answer) {
            self.owed.retain(|it| it.open.key.number != number);
            return true;
        }
        let wait = match answer {
            Err(Fault::Busy(seconds)) => Duration::from_secs(u64::from(*seconds).max(1)),
            Ok(_) | Err(_) => WAIT_FIRST.saturating_mul(1 << owed.tries.min(8)),
        };
        let wait_max = if owed.open.until <= now.wall {
            WAIT_LATE_MAX
        } else {
            WAIT_MAX
        };
        owed.tries += 1;
        owed.due = now.moment + wait.min(wait_max);
        false
    }

    /// True when this number is to be given back.
    pub fn owes(&self, number: u64) -> bool {
        self.owed.iter().any(|it| it.open.key.number == number)
    }

    /// True when nothing is owed.
    pub const fn is_empty(&self) -> bool {
        self.owed.is_empty()
    }
}

/// From when on a try is the last one.
fn last_try(open: &Open) -> Timestamp {
    if open.is_told || open.instead_of.is_some() {
        open.until.saturating_add(LATE).unwrap_or(open.until)
    } else {
        open.until
    }
}

/// True when asking again could not change anything: it is cancelled, is not there, or does not open with our key.
fn is_settled(answer: &Result<Reply, Fault>) -> bool {
    match answer {
        Ok(_) => true,
        Err(Fault::Refused(reasons)) => reasons.iter().any(|it| match it {
            Refusal::Gone
            | Refusal::WrongKey
            | Refusal::NotReserved
            | Refusal::NotPreconfirmed
            | Refusal::Called
            | Refusal::Past => true,
            Refusal::Taken
            | Refusal::MailLimit
            | Refusal::Answer(_)
            | Refusal::Needed(_)
            | Refusal::NotHere
            | Refusal::TooMuch
            | Refusal::NothingFree
            | Refusal::NoMatch
            | Refusal::TooManyTries(_)
            | Refusal::Captcha
            | Refusal::CaptchaExpired
            | Refusal::Maintenance
            | Refusal::Backend
            | Refusal::Blocked
            | Refusal::SetUp(_)
            | Refusal::Technical(_) => false,
        }),
        Err(
            Fault::Unreachable | Fault::TooSlow | Fault::Garbled | Fault::Unknown | Fault::Busy(_),
        ) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{appointment::Key, private::Private};

    fn open(number: u64) -> Open {
        Open {
            key: Key {
                number,
                secret: Private::new("a1b2".to_owned()),
            },
            until: "2026-11-24T09:30:00Z".parse().unwrap(),
            is_told: true,
            instead_of: None,
        }
    }

    fn at(moment_s: u64) -> Now {
        let start: jiff::Timestamp = "2026-11-24T09:15:00Z".parse().unwrap();
        let moment = Duration::from_secs(moment_s);
        Now {
            moment,
            wall: start + moment,
        }
    }

    fn number(next: Option<Open>) -> Option<u64> {
        next.map(|it| it.key.number)
    }

    #[test]
    fn reservations_are_given_back_one_at_a_time() {
        let mut releases = Releases::default();
        releases.owe(open(1), at(0));
        releases.owe(open(2), at(0));

        assert_eq!(number(releases.next(at(0))), Some(1));
        assert_eq!(number(releases.next(at(0))), None);
        assert_eq!(releases.due(), None);
        assert!(releases.answered(1, &Ok(Reply::Cancelled), at(1)));
        assert_eq!(number(releases.next(at(1))), Some(2));
        let gone = Err(Fault::Refused(vec![Refusal::Gone]));
        assert!(releases.answered(2, &gone, at(2)));
        assert!(releases.is_empty());
    }

    /// The seconds at which one is asked for that the portal never answers for.
    fn tries(open: Open) -> Vec<u64> {
        let mut releases = Releases::default();
        releases.owe(open, at(0));
        let mut moments = vec![];
        while let Some(due) = releases.due() {
            moments.push(due.as_secs());
            assert!(moments.len() < 1_000);
            let now = at(due.as_secs());
            releases.next(now);
            releases.answered(1, &Err(Fault::Unreachable), now);
        }
        assert!(releases.is_empty());
        moments
    }

    #[test]
    fn a_failed_try_is_repeated_ever_more_seldom_until_the_portal_has_let_go_itself() {
        let moments = tries(Open {
            is_told: false,
            ..open(1)
        });

        assert_eq!(moments[..8], [0, 2, 6, 14, 30, 62, 122, 182]);
        assert!(moments.last().is_some_and(|it| (900..=960).contains(it)));
    }

    #[test]
    fn what_may_have_become_an_appointment_is_asked_for_a_day_longer() {
        let moments = tries(open(1));

        let day_later = 900 + 24 * 3_600;
        let last = moments.last().unwrap();
        assert!((day_later..=day_later + 300).contains(last), "{last}");
        let late: Vec<&u64> = moments.iter().filter(|it| **it > 900).collect();
        assert!(late.windows(2).all(|it| it[1] - it[0] == 300));
    }

    #[test]
    fn what_takes_the_place_of_another_is_asked_for_a_day_longer_too() {
        let moments = tries(Open {
            is_told: false,
            instead_of: Some(open(2).key),
            ..open(1)
        });

        let last = moments.last().unwrap();
        assert!(*last >= 900 + 24 * 3_600, "{last}");
    }

    #[test]
    fn one_that_must_wait_holds_up_no_other() {
        let mut releases = Releases::default();
        releases.owe_after(open(1), Duration::from_secs(30), at(0));
        releases.owe(open(2), at(0));

        assert_eq!(number(releases.next(at(0))), Some(2));
        assert!(releases.answered(2, &Ok(Reply::Cancelled), at(1)));
        assert_eq!(number(releases.next(at(29))), None);
        assert_eq!(releases.due(), Some(Duration::from_secs(30)));
        assert_eq!(number(releases.next(at(30))), Some(1));
    }

    #[test]
    fn the_portals_word_ends_it_late_as_well() {
        for reason in [Refusal::Gone, Refusal::WrongKey, Refusal::Past] {
            let mut releases = Releases::default();
            releases.owe(open(1), at(0));
            releases.next(at(5_000));
            assert!(!releases.answered(1, &Err(Fault::TooSlow), at(5_000)));
            releases.next(at(5_300));
            assert!(releases.answered(1, &Err(Fault::Refused(vec![reason])), at(5_300)));
            assert!(releases.is_empty());
        }
    }

    #[test]
    fn a_busy_portal_is_asked_when_it_said() {
        let mut releases = Releases::default();
        releases.owe(open(1), at(0));
        releases.next(at(0));

        assert!(!releases.answered(1, &Err(Fault::Busy(45)), at(0)));

        assert_eq!(releases.due(), Some(Duration::from_secs(45)));
    }
}
