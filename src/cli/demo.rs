//! `kiosk demo`: an invented town hall as a child process, and the settings of a kiosk that stands in it.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::SocketAddr,
    process::{Command, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, getppid, set_parent_process_death_signal};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

use super::{
    DemoCity, PortalArguments,
    exit::{Exit, Failure},
    start::runtime,
};
use crate::{
    config::{LogTarget, PortalSettings, Settings, Surroundings},
    demo::{
        city::{City, Plan},
        place, portal,
    },
    domain::language::Language,
    log,
    run::again::Heritage,
};

/// What others have booked in the demo town.
const SEED: u64 = 1;
/// Longest first line of the portal, in bytes.
const LINE_BYTES_MAX: u64 = 200;

/// The address of the demo portal: the one that the process image before us has started, or a new one.
pub fn address(heritage: &Heritage, city: DemoCity) -> Result<SocketAddr, Failure> {
    let running = heritage.demo_portal.as_deref();
    if let Some(address) = running.and_then(|it| it.parse().ok()) {
        return Ok(address);
    }
    start_child(city).map_err(|error| {
        let words = format!("The demo portal does not start: {error}.");
        Failure::new(Exit::CannotMake, words)
    })
}

/// A child process, not a thread: what it holds must outlive the visits, and we do not.
fn start_child(city: DemoCity) -> io::Result<SocketAddr> {
    let city = match city {
        DemoCity::Krefeld => "krefeld",
        DemoCity::Large => "large",
    };
    let mut child = Command::new("/proc/self/exe")
        .args(["demo-portal", "--listen", "127.0.0.1:0", "--city", city])
        .args(["--ends-with", &std::process::id().to_string()])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out.take(LINE_BYTES_MAX)).read_line(&mut line)?;
    }
    line.trim()
        .parse()
        .map_err(|_| io::Error::other("it did not tell its address"))
}

/// Ends this process when the one that has started it ends, however that ends.
fn end_with(parent: i32) -> io::Result<()> {
    set_parent_process_death_signal(Some(Signal::TERM))?;
    // It may have ended before we asked.
    if getppid().map(Pid::as_raw_pid) == Some(parent) {
        Ok(())
    } else {
        Err(io::Error::other("the kiosk that started us is gone"))
    }
}

/// Runs the invented portal until we are told to stop. The first line printed is its address.
fn run_portal<S, F>(arguments: &PortalArguments, serve: S) -> Result<Exit, Failure>
where
    S: FnOnce(TcpListener) -> F,
    F: Future<Output = io::Result<()>>,
{
    let cannot = |words: String| Failure::new(Exit::CannotMake, words);
    if let Some(parent) = arguments.ends_with {
        end_with(parent).map_err(|error| cannot(format!("Nobody to serve: {error}.")))?;
    }
    runtime()?.block_on(async {
        let listener = TcpListener::bind(arguments.listen).await.map_err(|error| {
            let address = arguments.listen;
            cannot(format!("The portal cannot listen on {address}: {error}."))
        })?;
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        writeln!(io::stdout(), "{}", listener.local_addr()?)?;
        tokio::select! {
            ended = serve(listener) => ended?,
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        Ok(Exit::Good)
    })
}

/// A kiosk in this town.
pub fn settings(
    address: SocketAddr,
    city: DemoCity,
    language: Option<Language>,
    surroundings: &Surroundings,
) -> Result<Settings, Failure> {
    let broken = |error: &dyn std::fmt::Display| {
        Failure::new(
            Exit::Fault,
            format!("The demo town cannot be built: {error}."),
        )
    };
    let city = City::from(city);
    let plan = Plan::of(city, SEED).map_err(|it| broken(&it))?;
    let mut place =
        place::place(city, &plan, &format!("http://{address}/")).map_err(|it| broken(&it))?;
    if let Some(first) = language {
        place.languages.sort_by_key(|it| *it != first);
    }
    Ok(Settings {
        place,
        portal: PortalSettings {
            base_url: format!("http://{address}"),
            ca_file: None,
            client_identity_file: None,
            proxy: None,
            requests_per_minute: 60,
            catalogue_max_age: Duration::from_hours(1),
        },
        sources: vec![],
        guide: place::guide(city).map_err(|it| broken(&it))?,
        log: LogTarget::Automatic,
        runtime_dir: surroundings.runtime_dir.clone(),
    })
}

/// Serves the invented town as told on the command line.
pub fn serve(arguments: &PortalArguments) -> Result<Exit, Failure> {
    log::start(&LogTarget::Stderr, false).map_err(|error| {
        Failure::new(
            Exit::CannotMake,
            format!("Logs cannot be written: {error}."),
        )
    })?;
    let settings = portal::Settings {
        city: City::from(arguments.city),
        seed: arguments.seed,
        today: arguments.today,
        ..portal::Settings::default()
    };
    run_portal(arguments, |listener| portal::serve(listener, settings))
}

impl From<DemoCity> for City {
    fn from(city: DemoCity) -> Self {
        match city {
            DemoCity::Krefeld => Self::Krefeld,
            DemoCity::Large => Self::Large,
        }
    }
}
