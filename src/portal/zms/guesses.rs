//! Keeps people from guessing short keys, at any number of visits: after a few that open nothing, looks with a short key
//! rest (PRIV-10). Four digits are 65 536 keys; at one try in ten minutes they last for a year.

use jiff::{SignedDuration, Timestamp};

/// How many may miss before the kiosk rests.
const MISSES_MAX: i64 = 5;
/// How long it takes until one miss is forgiven.
const FORGIVEN_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// The misses that are not forgiven yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guesses {
    /// When the last of them is forgiven.
    clear_at: Option<Timestamp>,
}

impl Guesses {
    /// What the process image before us has left.
    pub fn read(left: &[u8]) -> Self {
        let seconds = str::from_utf8(left)
            .ok()
            .and_then(|it| it.trim().parse().ok());
        Self {
            clear_at: seconds.and_then(|it| Timestamp::from_second(it).ok()),
        }
    }

    /// What to leave for the next process image.
    pub fn to_text(self) -> String {
        self.clear_at
            .map_or_else(String::new, |it| it.as_second().to_string())
    }

    /// After how many seconds a look with a short key may be tried; `None` for at once.
    pub fn rest_s(self, now: Timestamp) -> Option<u32> {
        let left = self.clear_at?.duration_since(now);
        // A clock that was put back must not keep people out for longer than it takes to forgive all.
        let left = left.min(FORGIVEN_AFTER * i32::try_from(MISSES_MAX).unwrap_or(5));
        let free = FORGIVEN_AFTER * i32::try_from(MISSES_MAX - 1).unwrap_or(4);
        let rest = left.checked_sub(free)?;
        u32::try_from(rest.as_secs()).ok().filter(|it| *it > 0)
    }

    /// One more that opened nothing.
    #[must_use]
    pub fn missed(self, now: Timestamp) -> Self {
        let from = self.clear_at.filter(|it| *it > now).unwrap_or(now);
        Self {
            clear_at: from.checked_add(FORGIVEN_AFTER).ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn priv_10_five_misses_make_it_rest_and_ten_minutes_forgive_one() {
        let start: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
        let after = |minutes| start + SignedDuration::from_mins(minutes);
        let mut guesses = Guesses::default();

        for _ in 0..5 {
            assert_eq!(guesses.rest_s(start), None);
            guesses = guesses.missed(start);
        }

        assert_eq!(guesses.rest_s(start), Some(600));
        assert_eq!(guesses.rest_s(after(9)), Some(60));
        assert_eq!(guesses.rest_s(after(10)), None);
        let guesses = guesses.missed(after(10));
        assert_eq!(guesses.rest_s(after(10)), Some(600));
        let text = guesses.to_text();
        assert_eq!(Guesses::read(text.as_bytes()), guesses);
        assert_eq!(
            guesses.rest_s(start - SignedDuration::from_hours(9)),
            Some(600)
        );
        assert_eq!(Guesses::read(b"x"), Guesses::default());
    }
}
