//! Starts the kiosk on this terminal, and ends it or becomes a fresh process.

use std::{panic, path::Path, process, sync::Arc};

use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use tokio::runtime::Runtime;

use super::exit::{Exit, Failure};
use crate::{
    check::{self, Verdict},
    config::{
        self, Settings, Surroundings, shown,
        status::{Interface, SourceSettings},
    },
    domain::{private::Private, status::Kind},
    journal::Journal,
    kiosk::Kiosk,
    log,
    portal::{
        Portal,
        http::{Address, Http},
        transport::Transport,
        zms::ZmsPortal,
    },
    run::{
        Outcome, Shell,
        again::{Heritage, again},
        clock::Clock,
        directory::runtime_dir,
        errands::Errands,
        farewell,
        service::Service,
        view::{Painter, View},
    },
    status::{
        TownHall,
        gateway::Gateway,
        open311::{Open311, Terms},
        sources::{Source, Sources},
    },
    terminal::{Screen, palette, tty::Tty},
};

/// The terminal we were started on, taken over from the process image before us if there was one.
pub fn terminal(heritage: &Heritage) -> Result<Tty, Failure> {
    let Some(tty) = Tty::find() else {
        let words = "The kiosk needs a terminal; without one, \"kiosk preview\" prints its screens and \"kiosk \
                     demo-portal\" runs its demo portal.";
        return Err(Failure::new(Exit::NoTerminal, words));
    };
    Ok(match heritage.modes {
        Some(modes) => tty.taken_over(modes),
        None => tty,
    })
}

/// What the environment says.
#[expect(clippy::disallowed_methods, reason = "this is the shell")]
pub fn surroundings() -> Result<Surroundings, Failure> {
    let runtime_dir = runtime_dir().map_err(|error| {
        let words = format!("There is no directory for open reservations: {error}.");
        Failure::new(Exit::CannotMake, words)
    })?;
    Ok(Surroundings {
        runtime_dir,
        credentials_dir: std::env::var("CREDENTIALS_DIRECTORY").ok().map(Into::into),
    })
}

/// The settings, or all mistakes in them.
pub fn settings(file: &Path, surroundings: &Surroundings) -> Result<Settings, Failure> {
    config::read(file, surroundings).map_err(|problems| {
        let mut words = match problems.len() {
            1 => "The configuration has a mistake.".to_owned(),
            count => format!("The configuration has {count} mistakes."),
        };
        for problem in problems {
            words.push('\n');
            words.push_str(&problem.to_string());
        }
        Failure::new(Exit::Config, words)
    })
}

/// Takes away the languages that this terminal cannot draw (LANG-11); gives what staff are told of each.
#[expect(clippy::disallowed_methods, reason = "this is the shell")]
pub fn hide_undrawn(settings: &mut Settings) -> Vec<String> {
    let term = std::env::var("TERM").ok();
    let scripts = settings.scripts.as_deref();
    let shown = shown::shown(&settings.place.languages, term.as_deref(), scripts);
    settings.place.languages = shown.offered;
    let hidden = shown.hidden.iter();
    hidden
        .map(|(language, lack)| shown::told(*language, *lack))
        .collect()
}

/// Runs the kiosk until it stops. When a visit ends, this does not return: the process starts afresh.
#[expect(clippy::disallowed_methods, reason = "this is the shell")]
pub fn start<P, V>(
    settings: Settings,
    hidden: &[String],
    tty: Tty,
    heritage: &Heritage,
    portal: P,
    painter: V,
) -> Result<Exit, Failure>
where
    P: Portal + Send + Sync + 'static,
    V: Painter,
{
    let tty = Arc::new(tty);
    restore_on_panic(Arc::clone(&tty));
    // A core dump would hold what the citizen told us (PRIV-06).
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(std::io::Error::from)?;
    let variable = |name| std::env::var(name).ok();
    if let Err(error) = log::start(&settings.log, variable("JOURNAL_STREAM").is_some()) {
        let words = format!("Logs cannot be written: {error}. Look at [log] in the configuration.");
        return Err(Failure::new(Exit::Config, words));
    }
    // Once, not after every visit.
    for hidden in hidden.iter().filter(|_| heritage.modes.is_none()) {
        tracing::warn!("{hidden}");
    }
    let clock = Clock::new();
    let journal = journal(&settings)?;
    let runtime_dir = settings.runtime_dir;
    // One that nobody took is too old to be said.
    let farewell = farewell::take(&runtime_dir).filter(|_| heritage.modes.is_some());
    let mut shell = Shell {
        kiosk: Kiosk::new(settings.place, settings.guide, clock.now()),
        errands: Errands::new(portal, journal, clock.now()),
        view: View::new(painter, palette(variable("TERM").as_deref())),
        screen: Screen::enter(Arc::clone(&tty))?,
        clock,
        service: Service::new(variable("WATCHDOG_USEC").as_deref()),
        farewell,
        is_stale: true,
    };
    let outcome = run_to_end(shell.run())??;
    match outcome {
        Outcome::Stopped => Ok(Exit::Good),
        Outcome::Lost => Ok(Exit::TerminalLost),
        Outcome::Again => {
            let farewell = shell.errands.farewell();
            let farewell = farewell.map(|it| (runtime_dir.as_path(), it));
            let error = again(tty.modes(), heritage.demo_portal.as_deref(), farewell);
            drop(shell);
            let words = format!("The kiosk cannot start afresh after a visit: {error}.");
            Err(Failure::new(Exit::Fault, words))
        }
    }
}

fn journal(settings: &Settings) -> Result<Journal, Failure> {
    Journal::read(&settings.runtime_dir).map_err(|error| {
        let place = settings.runtime_dir.display();
        let words = format!("The open reservations in {place} cannot be read: {error}.");
        Failure::new(Exit::CannotMake, words)
    })
}

/// Nothing may be left on the screen, and what is told of a panic is where, not with which values (PRIV-06).
fn restore_on_panic(tty: Arc<Tty>) {
    panic::set_hook(Box::new(move |panic| {
        tty.restore();
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "the kiosk has a fault and ends");
        process::exit(Exit::Fault.number().into());
    }));
}

/// Asks the portal and the sources of states, and tells what does not fit, for `kiosk check`.
pub fn check<P: Portal, T: Transport>(
    settings: &Settings,
    hall: &TownHall<P, Sources<T>>,
) -> Result<Exit, Failure> {
    let mut out = std::io::stdout().lock();
    let verdict = run_to_end(check::check(settings, hall, &mut out))??;
    Ok(match verdict {
        Verdict::Good => Exit::Good,
        Verdict::Differs => Exit::Differs,
        Verdict::NoAnswer => Exit::NoAnswer,
    })
}

/// Everything runs on one thread: the core needs no more, and a fresh start ends one only.
pub fn runtime() -> std::io::Result<Runtime> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
}

/// Runs this to its end. What still works in threads then (a captcha being solved, a name being looked up) is not waited
/// for: that may take minutes, and ends with the process image.
fn run_to_end<F: Future>(work: F) -> std::io::Result<F::Output> {
    let runtime = runtime()?;
    let output = runtime.block_on(work);
    runtime.shutdown_background();
    Ok(output)
}

/// The town hall that is set: the appointment portal, and the sources of states beside it.
pub fn town_hall(settings: &Settings) -> Result<TownHall<ZmsPortal<Http>, Sources<Http>>, Failure> {
    let subjects = settings.place.subjects.iter().zip(&settings.sources);
    let sources = subjects.map(|(subject, set)| source(subject.kind, set, settings));
    Ok(TownHall {
        appointments: portal(settings)?,
        sources: Sources::new(sources.collect::<Result<_, _>>()?),
    })
}

/// The client of the portal that is set, with the files it needs read.
fn portal(settings: &Settings) -> Result<ZmsPortal<Http>, Failure> {
    let set = &settings.portal;
    let identity = set.client_identity_file.as_deref().map(read).transpose()?;
    let address = Address {
        base: set.base_url.clone(),
        authority: set.ca_file.as_deref().map(read).transpose()?,
        identity: identity.map(Private::new),
        proxy: set.proxy.clone().map(Private::new),
    };
    Ok(ZmsPortal::new(http("[portal]", address)?)
        .with_requests_max(set.requests_per_minute)
        .with_catalogue_age(set.catalogue_max_age)
        .with_time_zone(settings.place.time_zone.clone())
        .with_shelf(settings.runtime_dir.clone(), &set.base_url))
}

/// The client of one source. It has a connection of its own: the portal's budget and time are not touched.
fn source(kind: Kind, set: &SourceSettings, settings: &Settings) -> Result<Source<Http>, Failure> {
    let address = Address {
        base: set.base_url.clone(),
        authority: set.ca_file.as_deref().map(read).transpose()?,
        identity: None,
        proxy: set.proxy.clone().map(Private::new),
    };
    let http = http("[[status]]", address)?;
    Ok(match &set.interface {
        Interface::Open311 {
            jurisdiction_id,
            has_extensions,
        } => {
            let terms = Terms {
                jurisdiction_id: jurisdiction_id.clone(),
                has_extensions: *has_extensions,
            };
            Source::Open311(Open311::new(http, terms, settings.place.time_zone.clone()))
        }
        Interface::Gateway(secret) => Source::Gateway(Gateway::new(http, kind, secret.clone())),
    })
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| {
        let words = format!("{} cannot be read: {error}.", file.display());
        Failure::new(Exit::Config, words)
    })
}

fn http(table: &str, address: Address) -> Result<Http, Failure> {
    Http::new(address).map_err(|error| Failure::new(Exit::Config, format!("{table} {error}.")))
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{
            atomic::{AtomicBool, Ordering},
            mpsc,
        },
        time::Duration,
    };

    use super::*;

    #[test]
    fn a_thread_that_still_works_does_not_keep_the_kiosk_from_ending() {
        let (answer, waits) = mpsc::channel::<()>();
        let is_done = Arc::new(AtomicBool::new(false));
        let done = Arc::clone(&is_done);

        run_to_end(async move {
            tokio::task::spawn_blocking(move || {
                let _ = waits.recv_timeout(Duration::from_secs(5));
                done.store(true, Ordering::SeqCst);
            });
        })
        .unwrap();

        assert!(!is_done.load(Ordering::SeqCst));
        drop(answer);
    }
}
