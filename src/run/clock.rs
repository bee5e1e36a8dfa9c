//! The only clock: reads the time and tells it to the core.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::event::Now;

/// Counts from the start of the process.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    start: Instant,
}

impl Clock {
    /// Starts to count.
    #[expect(
        clippy::disallowed_methods,
        clippy::new_without_default,
        reason = "this is the shell's clock"
    )]
    pub fn new() -> Self {
        Self {
            start: Instant::from_std(std::time::Instant::now()),
        }
    }

    /// What time it is.
    #[expect(clippy::disallowed_methods, reason = "this is the shell's clock")]
    pub fn now(&self) -> Now {
        Now {
            moment: self.start.elapsed(),
            wall: Timestamp::now(),
        }
    }

    /// The runtime's instant of a moment.
    pub fn instant(&self, moment: Duration) -> Instant {
        self.start + moment
    }
}

/// The moment at which the wall clock shows the next minute.
pub fn next_minute(now: Now) -> Duration {
    const MINUTE_NS: i128 = 60_000_000_000;
    let into = now.wall.as_nanosecond().rem_euclid(MINUTE_NS);
    let rest = u64::try_from(MINUTE_NS - into).unwrap_or_default();
    now.moment + Duration::from_nanos(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_looked_at_when_the_minute_changes() {
        let now = |wall: &str| Now {
            moment: Duration::from_secs(100),
            wall: wall.parse().unwrap(),
        };

        assert_eq!(
            next_minute(now("2026-11-24T09:15:59.5Z")),
            Duration::from_millis(100_500)
        );
        assert_eq!(
            next_minute(now("2026-11-24T09:15:00Z")),
            Duration::from_secs(160)
        );
    }
}
