//! `kiosk demo`: an invented town hall as a child process, and the settings of a kiosk that stands in it.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    net::SocketAddr,
    process::{Command, Stdio},
    time::Duration,
};

use jiff::{civil::time, tz::TimeZone};
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
    domain::{
        catalogue::{OfficeId, ServiceId},
        guide::Guide,
        language::Language,
        place::{Hours, PhoneLinks, Place, Policy},
        words::Words,
    },
    run::again::Heritage,
};

/// Longest first line of the portal, in bytes.
const LINE_BYTES_MAX: u64 = 200;

/// What the invented town says of itself.
#[derive(Clone, Debug)]
pub struct Town {
    /// Services shown first.
    pub quick_links: Vec<ServiceId>,
    /// The office the kiosk stands in.
    pub office: Option<OfficeId>,
    /// The number to call.
    pub phone: String,
    /// What there is to know about its services.
    pub guide: Guide,
}

/// The address of the demo portal: the one that the process image before us has started, or a new one.
pub fn portal(heritage: &Heritage, city: DemoCity) -> Result<SocketAddr, Failure> {
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
pub fn run_portal<S, F>(arguments: &PortalArguments, serve: S) -> Result<Exit, Failure>
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

/// A kiosk in the town hall of Krefeld, in demo form.
pub fn settings(
    address: SocketAddr,
    language: Option<Language>,
    town: Town,
    surroundings: &Surroundings,
) -> Settings {
    let mut languages = Language::ALL.to_vec();
    if let Some(first) = language {
        languages.sort_by_key(|it| *it != first);
    }
    let until = |weekday| match weekday {
        4 => time(18, 0, 0, 0),
        5 => time(12, 30, 0, 0),
        _ => time(16, 0, 0, 0),
    };
    let place = Place {
        city: "Krefeld".to_owned(),
        name: "Rathaus".to_owned(),
        kiosk_id: "DEMO".to_owned(),
        is_demo: true,
        time_zone: TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC),
        languages,
        quick_links: town.quick_links,
        office: town.office,
        hours: (1..=5)
            .map(|weekday| Hours {
                weekday,
                from: time(8, 0, 0, 0),
                until: until(weekday),
            })
            .collect(),
        desk: Words::german("Info-Theke im Foyer")
            .and(Language::English, "Information desk in the entrance hall"),
        phone: town.phone,
        policy: Policy::Both,
        idle_after: Duration::from_secs(90),
        warn_for: Duration::from_secs(30),
        phone_links: PhoneLinks {
            portal: format!("http://{address}/"),
            compact: None,
            spoken: address.to_string(),
        },
    };
    Settings {
        place,
        portal: PortalSettings {
            base_url: format!("http://{address}"),
            ca_file: None,
            client_identity_file: None,
            proxy: None,
            requests_per_minute: 60,
            catalogue_max_age: Duration::from_mins(30),
        },
        guide: town.guide,
        log: LogTarget::Automatic,
        runtime_dir: surroundings.runtime_dir.clone(),
    }
}
