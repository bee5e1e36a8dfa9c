//! Talks to the service manager: that we are ready, that we are alive, that we stop.

use std::time::Duration;

use sd_notify::NotifyState;

/// What the service manager wants to hear.
#[derive(Debug)]
pub struct Service {
    ping_every: Option<Duration>,
    ping_at: Duration,
    is_ready: bool,
}

impl Service {
    /// `watchdog_us` is the manager's `$WATCHDOG_USEC`. Whose process it names is not looked at: under a compositor
    /// the kiosk is not the main process, and is the one to watch all the same.
    pub fn new(watchdog_us: Option<&str>) -> Self {
        let period = watchdog_us
            .and_then(|it| it.parse().ok())
            .map(Duration::from_micros);
        Self {
            ping_every: period.filter(|it| !it.is_zero()).map(|it| it / 2),
            ping_at: Duration::ZERO,
            is_ready: false,
        }
    }

    /// A turn of the loop is done and the picture is shown. Says ready once, and alive when it is time.
    pub fn turned(&mut self, moment: Duration) {
        if !self.is_ready {
            self.is_ready = true;
            tell(NotifyState::Ready);
        }
        if let Some(every) = self.ping_every
            && moment >= self.ping_at
        {
            self.ping_at = moment + every;
            tell(NotifyState::Watchdog);
        }
    }

    /// When the loop must turn at the latest.
    pub fn due(&self) -> Option<Duration> {
        self.ping_every.map(|_| self.ping_at)
    }

    /// We stop of our own will.
    pub fn stops(&self) {
        tell(NotifyState::Stopping);
    }
}

/// A manager that does not listen is no reason to stop serving citizens.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(kind = %error.kind(), "the service manager does not listen");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_watchdog_hears_us_twice_in_its_period() {
        let mut service = Service::new(Some("20000000"));

        service.turned(Duration::from_secs(3));
        assert_eq!(service.due(), Some(Duration::from_secs(13)));
        service.turned(Duration::from_secs(5));
        assert_eq!(service.due(), Some(Duration::from_secs(13)));
        service.turned(Duration::from_secs(13));
        assert_eq!(service.due(), Some(Duration::from_secs(23)));
    }

    #[test]
    fn without_a_watchdog_nothing_wakes_us() {
        for word in [None, Some(""), Some("0"), Some("soon")] {
            let mut service = Service::new(word);
            service.turned(Duration::from_secs(3));
            assert_eq!(service.due(), None);
        }
    }
}
