//! The time as the portal client is told it. Only [`SystemClock`] reads a real clock; tests bring their own.

use std::time::{Duration, Instant};

use jiff::Timestamp;

/// Tells the time.
pub trait Clock: Send + Sync + 'static {
    /// Since some fixed moment; never goes back.
    fn moment(&self) -> Duration;
    /// On the wall; may be set.
    fn wall(&self) -> Timestamp;
}

/// The clocks of this machine.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    started: Instant,
}

impl SystemClock {
    /// A clock whose moments count from now.
    #[expect(
        clippy::disallowed_methods,
        reason = "the portal client belongs to the shell"
    )]
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn moment(&self) -> Duration {
        self.started.elapsed()
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the portal client belongs to the shell"
    )]
    fn wall(&self) -> Timestamp {
        Timestamp::now()
    }
}
