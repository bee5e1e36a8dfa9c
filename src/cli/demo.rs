//! `kiosk demo`: an invented town hall as a child process, and the settings of a kiosk that stands in it.

pub mod doors; // where its portal listens

use std::{
    collections::BTreeMap,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr},
    process::{Command, Stdio},
    time::Duration,
};

use rustix::process::{Pid, Signal, getppid, set_parent_process_death_signal};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
};

use self::doors::{Doors, listen, own_address};
use super::{
    DemoArguments, DemoCity, PortalArguments,
    exit::{Exit, Failure},
    start::runtime,
};
use crate::{
    config::{
        LogTarget, PortalSettings, Settings, Surroundings,
        status::{Interface, SourceSettings},
    },
    demo::{
        city::{City, Plan},
        gateway, open311, place, portal,
    },
    domain::{
        private::Private,
        status::{Kind, Subject},
    },
    log,
    run::again::Heritage,
};

/// What others have booked in the demo town.
const SEED: u64 = 1;
/// Longest first line of the portal, in bytes.
const LINE_BYTES_MAX: u64 = 200;

/// The doors of the demo portal: of the one that the process image before us has started, or of a new one.
pub fn doors(heritage: &Heritage, arguments: &DemoArguments) -> Result<Doors, Failure> {
    let running = heritage.demo_portal.as_deref();
    if let Some(doors) = running.and_then(Doors::from_word) {
        return Ok(doors);
    }
    let cannot = |words: String| Failure::new(Exit::CannotMake, words);
    let lan = match arguments.lan {
        None => None,
        Some(Some(address)) if !address.is_unspecified() => Some(address),
        Some(_) => Some(own_address().map_err(|error| {
            cannot(format!(
                "There is no network to open the demo to: {error}. Name one of its addresses: --lan=192.168.1.20."
            ))
        })?),
    };
    let doors = start_child(arguments.city, lan)
        .map_err(|error| cannot(format!("The demo portal does not start: {error}.")))?;
    if let Some(phones) = doors.phones {
        tell_what_is_open(phones)?;
    }
    Ok(doors)
}

/// Said before the first picture; it stands on the terminal again when the demo has ended.
fn tell_what_is_open(phones: SocketAddr) -> io::Result<()> {
    writeln!(
        io::stderr(),
        "Open to your network until this demo ends: http://{phones}/\n\
         Everybody in this network can open the demo's pages there, on this address and port only. All data there is \
         invented; do not type your own. The connection is not encrypted."
    )
}

/// A child process, not a thread: what it holds must outlive the visits, and we do not.
fn start_child(city: DemoCity, lan: Option<Ipv4Addr>) -> io::Result<Doors> {
    let city = match city {
        DemoCity::Krefeld => "krefeld",
        DemoCity::Large => "large",
    };
    let lan = lan.map(|it| format!("--lan={it}"));
    let mut child = Command::new("/proc/self/exe")
        .args(["demo-portal", "--listen", "127.0.0.1:0", "--city", city])
        .args(["--ends-with", &std::process::id().to_string()])
        .args(lan)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out.take(LINE_BYTES_MAX)).read_line(&mut line)?;
    }
    Doors::from_word(&line).ok_or_else(|| io::Error::other("it did not tell its address"))
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
    S: FnOnce(TcpListener, Option<TcpListener>) -> F,
    F: Future<Output = io::Result<()>>,
{
    let cannot = |words: String| Failure::new(Exit::CannotMake, words);
    if let Some(parent) = arguments.ends_with {
        end_with(parent).map_err(|error| cannot(format!("Nobody to serve: {error}.")))?;
    }
    runtime()?.block_on(async {
        let (listener, phones) =
            listen(arguments.listen, arguments.lan)
                .await
                .map_err(|error| {
                    let address = arguments.listen;
                    cannot(format!("The portal cannot listen on {address}: {error}."))
                })?;
        let mut terminate = signal(SignalKind::terminate())?;
        let mut interrupt = signal(SignalKind::interrupt())?;
        let doors = Doors {
            kiosk: listener.local_addr()?,
            phones: phones.as_ref().map(TcpListener::local_addr).transpose()?,
        };
        writeln!(io::stdout(), "{}", doors.to_word())?;
        tokio::select! {
            ended = serve(listener, phones) => ended?,
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        Ok(Exit::Good)
    })
}

/// A kiosk in this town.
pub fn settings(
    doors: Doors,
    arguments: &DemoArguments,
    surroundings: &Surroundings,
) -> Result<Settings, Failure> {
    let broken = |error: &dyn std::fmt::Display| {
        Failure::new(
            Exit::Fault,
            format!("The demo town cannot be built: {error}."),
        )
    };
    let city = City::from(arguments.city);
    let plan = Plan::of(city, SEED).map_err(|it| broken(&it))?;
    let public = format!("http://{}/", doors.public());
    let mut place = place::place(city, &plan, &public).map_err(|it| broken(&it))?;
    if let Some(phones) = doors.phones {
        // The header of every screen tells what is open.
        place.name = format!("{} · {phones}", place.name);
    }
    if let Some(first) = arguments.lang {
        place.languages.sort_by_key(|it| *it != first);
    }
    let sources = sources(doors, &place.subjects);
    let guide = place::guide(city).map_err(|it| broken(&it))?;
    Ok(Settings {
        place: place.worded(&guide),
        portal: PortalSettings {
            base_url: format!("http://{}", doors.kiosk),
            ca_file: None,
            client_identity_file: None,
            proxy: None,
            requests_per_minute: 60,
            catalogue_max_age: Duration::from_hours(1),
        },
        sources,
        wordings: BTreeMap::new(),
        scripts: None,
        guide,
        log: LogTarget::Automatic,
        runtime_dir: surroundings.runtime_dir.clone(),
    })
}

/// Where the demo kiosk asks how these things stand: one source for each.
pub fn sources(doors: Doors, subjects: &[Subject]) -> Vec<SourceSettings> {
    let source = |path: &str, interface| SourceSettings {
        base_url: format!("http://{}/{path}", doors.kiosk),
        ca_file: None,
        proxy: None,
        interface,
    };
    let of_kind = |kind| match kind {
        Kind::Document | Kind::Application => {
            let secret = Private::new(gateway::KIOSK_SECRET.to_owned());
            source(gateway::PATH, Interface::Gateway(secret))
        }
        Kind::Defect => {
            let interface = Interface::Open311 {
                jurisdiction_id: None,
                has_extensions: true,
            };
            source(open311::PATH, interface)
        }
    };
    subjects.iter().map(|it| of_kind(it.kind)).collect()
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
    run_portal(arguments, |listener, phones| {
        portal::serve(listener, phones, settings)
    })
}

impl From<DemoCity> for City {
    fn from(city: DemoCity) -> Self {
        match city {
            DemoCity::Krefeld => Self::Krefeld,
            DemoCity::Large => Self::Large,
        }
    }
}
