//! The only async code, and the only place where time passes: input, answers and deadlines go into the core, effects
//! and pictures come out.

pub mod again;
pub mod brush;
pub mod clock;
pub mod directory;
pub mod errands;
pub mod farewell;
pub mod release;
pub mod service;
pub mod stops;
pub mod view;

use std::{io, time::Duration};

use crossterm::event::Event as Report;
use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::oneshot,
    time::{sleep_until, timeout},
};

use self::{
    clock::{Clock, next_minute},
    errands::Errands,
    service::Service,
    stops::Stops,
    view::{Painter, View},
};
use crate::{
    domain::language::Language,
    event::{Event, Now},
    kiosk::Kiosk,
    portal::Portal,
    terminal::{
        Screen,
        guard::Guard,
        keys::{Act, act},
        reports::Reports,
        watch,
    },
};

/// How long the end of a visit waits for an answer that may change something at the portal.
pub const END_WAIT: Duration = Duration::from_secs(15);
/// How long a stop may take; systemd's patience ends at 5 s (OPS-13).
const STOP_WAIT: Duration = Duration::from_millis(4_500);
/// Keeps a deadline that does not move on from turning the loop without rest.
const TIME_APART: Duration = Duration::from_millis(50);

/// Why the loop has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The visit is over: become a fresh process.
    Again,
    /// We were told to stop.
    Stopped,
    /// The terminal is gone.
    Lost,
}

/// Everything that runs.
pub struct Shell<P, V: Painter> {
    /// The core.
    pub kiosk: Kiosk,
    /// What is done outside.
    pub errands: Errands<P>,
    /// What the citizen sees.
    pub view: View<V>,
    /// The cells.
    pub screen: Screen,
    /// The time.
    pub clock: Clock,
    /// Who started us.
    pub service: Service,
    /// The language in which to say farewell first.
    pub farewell: Option<Language>,
    /// True when something has happened that the picture does not show yet.
    pub is_stale: bool,
}

/// What has happened while we waited.
enum Happened {
    Stop,
    Lost,
    Resized,
    Back(errands::Back),
    Time,
    Reports(Vec<Report>),
}

struct Sources {
    reports: Reports,
    stops: Stops,
    /// The library that reads the terminal hears of a new size only once it reads; a terminal under a compositor gets
    /// its size a moment after the start.
    sizes: Signal,
    hang_up: oneshot::Receiver<()>,
}

impl<P: Portal + Send + Sync + 'static, V: Painter> Shell<P, V> {
    /// Runs until a visit is over or the kiosk stops. On [`Outcome::Again`] the terminal is still ours; otherwise it
    /// has been given back and everything held has been let go.
    pub async fn run(&mut self) -> io::Result<Outcome> {
        let mut sources = Sources {
            reports: Reports::default(),
            stops: Stops::listen()?,
            sizes: signal(SignalKind::window_change())?,
            hang_up: watch::hang_up()?,
        };
        // The size may have changed between our start and our listening.
        self.screen.resize()?;
        // What fails in a turn is the terminal: it takes no picture, or does not tell its size.
        let outcome = self.turn(&mut sources).await.unwrap_or_else(|error| {
            tracing::warn!(kind = %error.kind(), "the terminal is gone");
            Outcome::Lost
        });
        if outcome != Outcome::Again {
            self.service.stops();
            self.screen.tty().restore();
            let now = self.clock.now();
            if timeout(STOP_WAIT, self.errands.stop(now)).await.is_err() {
                tracing::warn!("reservations are still held; the next start lets them go");
            }
        }
        Ok(outcome)
    }

    async fn turn(&mut self, sources: &mut Sources) -> io::Result<Outcome> {
        let mut guard = Guard::default();
        let mut now = self.clock.now();
        let mut minute = next_minute(now);
        let mut time_told = Duration::ZERO;
        let farewell = self.farewell.take();
        self.tell(Event::Started(farewell), now);
        loop {
            self.errands.give_back(now);
            // Before anything is shown: the next process says farewell, and this one only where it has to wait.
            if let Some((since, waits)) = self.errands.over()
                && (!waits || now.moment >= since + END_WAIT)
            {
                return Ok(Outcome::Again);
            }
            self.show()?;
            now = self.clock.now();
            self.service.turned(now.moment);
            let wake = self.wake(minute, time_told);
            let happened = self.wait(sources, wake).await;
            now = self.clock.now();
            match happened {
                Happened::Stop => return Ok(Outcome::Stopped),
                Happened::Lost => return Ok(Outcome::Lost),
                Happened::Resized => {
                    self.is_stale = true;
                    self.screen.resize()?;
                }
                Happened::Back(back) => {
                    if let Some(event) = self.errands.take_back(back, now) {
                        self.tell(event, now);
                    }
                }
                Happened::Time => {
                    let is_due = self.kiosk.deadline().is_some_and(|it| it <= now.moment);
                    if is_due || minute <= now.moment {
                        minute = next_minute(now);
                        time_told = now.moment;
                        self.tell(Event::Time, now);
                    }
                }
                Happened::Reports(reports) => {
                    for report in reports {
                        self.take_report(report, &mut guard)?;
                    }
                }
            }
        }
    }

    /// Stop, answers and time come before input: they are few, and a flood of keys must not starve them.
    async fn wait(&mut self, sources: &mut Sources, wake: Duration) -> Happened {
        let is_under_way = self.errands.is_under_way();
        tokio::select! {
            biased;
            // A terminal that hangs up is told by a signal as well, perhaps first.
            () = sources.stops.told() => if watch::is_gone() { Happened::Lost } else { Happened::Stop },
            _ = &mut sources.hang_up => Happened::Lost,
            _ = sources.sizes.recv() => Happened::Resized,
            back = self.errands.back(), if is_under_way => Happened::Back(back),
            () = sleep_until(self.clock.instant(wake)) => Happened::Time,
            reports = sources.reports.next() => match reports {
                Ok(reports) if !reports.is_empty() => Happened::Reports(reports),
                Ok(_) | Err(_) => Happened::Lost,
            },
        }
    }

    /// When the loop must turn at the latest.
    fn wake(&self, minute: Duration, time_told: Duration) -> Duration {
        let over = self.errands.over().map(|(since, _)| since + END_WAIT);
        let deadline = self.kiosk.deadline();
        let deadline = deadline.map(|it| it.max(time_told + TIME_APART));
        [deadline, self.errands.due(), self.service.due(), over]
            .into_iter()
            .flatten()
            .fold(minute, Duration::min)
    }

    fn take_report(&mut self, report: Report, guard: &mut Guard) -> io::Result<()> {
        let now = self.clock.now();
        let Some(act) = act(report) else {
            return Ok(());
        };
        let act = guard.pass(act, now.moment);
        if act == Act::Resize {
            self.is_stale = true;
            return self.screen.resize();
        }
        // Keys typed while a visit ends belong to nobody (PRIV-05).
        if self.errands.over().is_some() {
            return Ok(());
        }
        // What depends on the picture must meet the page as it has become by the reports before. The citizen sees it
        // once all of them are taken.
        if self.is_stale && act.needs_picture() {
            self.paint();
        }
        let input = self.view.take(act, self.kiosk.focus());
        self.tell(Event::Input(input), now);
        Ok(())
    }

    /// Tells the core, and does what it wants done. An effect may have its answer at once; that is told, too.
    fn tell(&mut self, event: Event, now: Now) {
        self.is_stale = true;
        let mut events = vec![event];
        while let Some(event) = events.pop() {
            for effect in self.kiosk.update(now, event) {
                events.extend(self.errands.take(effect, now));
            }
        }
    }

    fn show(&mut self) -> io::Result<()> {
        let cursor = self.paint();
        self.screen.show(cursor)
    }

    /// Paints without showing; gives the place of the cursor.
    fn paint(&mut self) -> Option<(u16, u16)> {
        self.is_stale = false;
        self.view.paint(&self.kiosk, self.screen.blank())
    }
}
