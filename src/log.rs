//! Where logs go: counts, durations, ticket numbers and names of faults, nothing personal.

use std::{
    fs::OpenOptions,
    io::{self, IsTerminal},
    sync::Mutex,
};

use tracing::level_filters::LevelFilter;
use tracing_subscriber::{
    Layer, Registry, filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt,
};

use crate::config::LogTarget;

/// Where logs go once the surroundings are known.
#[derive(Debug, PartialEq, Eq)]
enum Sink {
    Journal,
    Stderr,
    Nowhere,
}

/// Starts logging. Says why not, where that fails; the kiosk runs all the same.
pub fn start(target: &LogTarget, is_under_systemd: bool) -> io::Result<()> {
    // Our own words only: libraries may log what they send and receive.
    let ours = Targets::new().with_target("kiosk", LevelFilter::INFO);
    let layer: Box<dyn Layer<Registry> + Send + Sync> = match target {
        LogTarget::File(path) => {
            let file = OpenOptions::new().append(true).create(true).open(path)?;
            fmt::layer()
                .with_ansi(false)
                .with_writer(Mutex::new(file))
                .boxed()
        }
        LogTarget::Automatic | LogTarget::Journal | LogTarget::Stderr => {
            match sink(target, is_under_systemd, io::stderr().is_terminal()) {
                Sink::Journal => tracing_journald::layer()?.boxed(),
                Sink::Stderr => fmt::layer()
                    .with_ansi(false)
                    .with_writer(io::stderr)
                    .boxed(),
                Sink::Nowhere => return Ok(()),
            }
        }
    };
    Registry::default()
        .with(layer.with_filter(ours))
        .try_init()
        .map_err(io::Error::other)
}

/// The standard error output of a terminal is the citizen's screen: one line there breaks the picture.
const fn sink(target: &LogTarget, is_under_systemd: bool, stderr_is_terminal: bool) -> Sink {
    match target {
        LogTarget::Journal => Sink::Journal,
        LogTarget::Stderr => Sink::Stderr,
        LogTarget::Automatic | LogTarget::File(_) => {
            if is_under_systemd {
                Sink::Journal
            } else if stderr_is_terminal {
                Sink::Nowhere
            } else {
                Sink::Stderr
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_logged_onto_the_citizens_screen_unless_asked_for() {
        assert_eq!(sink(&LogTarget::Automatic, false, true), Sink::Nowhere);
        assert_eq!(sink(&LogTarget::Automatic, false, false), Sink::Stderr);
        assert_eq!(sink(&LogTarget::Automatic, true, true), Sink::Journal);
        assert_eq!(sink(&LogTarget::Stderr, true, true), Sink::Stderr);
    }
}
