//! Says when an answer goes out, so that the time it took tells nothing (PRIV-10).

use std::time::Duration;

/// Answers go out at the floor, or at the next step after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    /// No answer goes out earlier. It should be above what the source usually takes.
    pub floor: Duration,
    /// The distance of later ones; not zero.
    pub step: Duration,
}

impl Level {
    /// When an answer goes out that was ready after `took`, both since the question came.
    pub fn due(&self, took: Duration) -> Duration {
        let late = took.saturating_sub(self.floor).as_nanos();
        let steps = late.div_ceil(self.step.as_nanos().max(1));
        let steps = u32::try_from(steps).unwrap_or(u32::MAX);
        self.floor.saturating_add(self.step.saturating_mul(steps))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_go_out_at_the_floor_or_at_a_step_after_it() {
        let level = Level {
            floor: Duration::from_millis(400),
            step: Duration::from_millis(200),
        };
        for (took_us, due_ms) in [
            (0, 400),
            (399_999, 400),
            (400_000, 400),
            (400_001, 600),
            (600_000, 600),
            (4_999_999, 5_000),
        ] {
            let due = level.due(Duration::from_micros(took_us));
            assert_eq!(due, Duration::from_millis(due_ms), "{took_us}");
        }
        assert!(level.due(Duration::MAX) > Duration::from_secs(1_000_000));
    }
}
