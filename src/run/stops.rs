//! The signals that tell the kiosk to stop: all that would otherwise end it at once, with the form still to be read and
//! the terminal not given back.

use std::io;

use tokio::signal::unix::{Signal, SignalKind, signal};

/// Listens to those signals.
#[derive(Debug)]
pub struct Stops {
    terminate: Signal,
    interrupt: Signal,
    quit: Signal,
    hang_up: Signal,
}

impl Stops {
    /// Begins to listen.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            quit: signal(SignalKind::quit())?,
            hang_up: signal(SignalKind::hangup())?,
        })
    }

    /// Waits for one of them; nothing is lost when the waiting is given up.
    pub async fn told(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
            _ = self.quit.recv() => {}
            _ = self.hang_up.recv() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use rustix::process::{Signal as Sent, getpid, kill_process};

    use super::*;

    #[test]
    fn each_of_them_is_heard_and_ends_nothing_at_once() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            for sent in [Sent::TERM, Sent::INT, Sent::QUIT, Sent::HUP] {
                let mut stops = Stops::listen().unwrap();
                kill_process(getpid(), sent).unwrap();
                let told = tokio::time::timeout(Duration::from_secs(5), stops.told());
                assert!(told.await.is_ok(), "{sent:?}");
            }
        });
    }
}
