//! `kiosk gateway`: the status gateway as a service.

use std::{
    future,
    io::{self, Write},
    panic,
    path::{Path, PathBuf},
    pin::Pin,
    sync::Arc,
    time::Duration,
};

use jiff::Timestamp;
use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use tokio::{net::TcpListener, sync::oneshot};

use super::{
    exit::{Exit, Failure},
    start::runtime,
};
use crate::{
    config::LogTarget,
    gateway::{
        config::{self, Settings, SourceSettings, Surroundings, zgw::ZgwSettings},
        drop_folder::{DropFolder, DropSettings, intake::Intake, keep_looking, store::Store},
        seal::Seal,
        server::{self, Gateway},
        source::Source,
        zgw::Zgw,
    },
    log,
    portal::{clock::SystemClock, http::Http},
    run::{service::Service, stops::Stops},
};

/// What a source does besides answering; it ends only with a fault.
type Besides = Pin<Box<dyn Future<Output = ()>>>;

/// Serves until told to stop. The first line printed is the address.
#[expect(clippy::disallowed_methods, reason = "this is the shell")]
pub fn serve(file: &Path) -> Result<Exit, Failure> {
    let directory = |name| std::env::var_os(name).map(PathBuf::from);
    let surroundings = Surroundings {
        state_dir: directory("STATE_DIRECTORY"),
        credentials_dir: directory("CREDENTIALS_DIRECTORY"),
    };
    let settings = config::read(file, &surroundings).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Failure::new(Exit::Config, told.join("\n"))
    })?;
    // A core dump would hold what citizens asked (PRIV-06), and a panic tells where, not with which values.
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(io::Error::from)?;
    panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "the gateway has a fault");
    }));
    let is_under_systemd = std::env::var_os("JOURNAL_STREAM").is_some();
    let target = if is_under_systemd {
        LogTarget::Journal
    } else {
        LogTarget::Stderr
    };
    log::start(&target, is_under_systemd)?;
    let watchdog = std::env::var("WATCHDOG_USEC").ok();
    let runtime = runtime()?;
    let ended = runtime.block_on(run(settings, Service::new(watchdog.as_deref())));
    // A delivery that is being written is undone and read again after the next start.
    runtime.shutdown_timeout(Duration::from_secs(1));
    ended
}

async fn run(settings: Settings, mut service: Service) -> Result<Exit, Failure> {
    let listener = TcpListener::bind(settings.listen).await.map_err(|error| {
        let words = format!("The gateway cannot listen on {}: {error}.", settings.listen);
        Failure::new(Exit::CannotMake, words)
    })?;
    let mut stops = Stops::listen()?;
    let (source, mut besides) = source(&settings.source, &settings.seal)?;
    let gateway = Gateway::new(
        settings.desk(),
        source,
        settings.level,
        settings.source_wait,
    );
    writeln!(io::stdout(), "{}", listener.local_addr()?)?;
    let (stop, is_told) = oneshot::channel::<()>();
    let serving = server::serve(listener, Arc::new(gateway), async {
        let _ = is_told.await;
    });
    let mut serving = std::pin::pin!(serving);
    let began = tokio::time::Instant::now();
    loop {
        service.turned(began.elapsed());
        let due = service.due().unwrap_or(Duration::MAX);
        tokio::select! {
            ended = &mut serving => {
                ended?;
                return Ok(Exit::Good);
            }
            () = &mut besides => {
                let words = "Looking into the drop folder had a fault; the log says where.";
                return Err(Failure::new(Exit::Fault, words));
            }
            () = tokio::time::sleep(due.saturating_sub(began.elapsed())) => {}
            () = stops.told() => break,
        }
    }
    service.stops();
    tracing::info!("told to stop");
    let _ = stop.send(());
    serving.await?;
    Ok(Exit::Good)
}

/// The back end that is set, and what it does besides answering.
fn source(settings: &SourceSettings, seal: &Seal) -> Result<(Source, Besides), Failure> {
    match settings {
        SourceSettings::DropFolder(drop) => {
            let (folder, intake) = drop_folder(drop, seal)?;
            let looking = keep_looking(intake, drop.look_every, now);
            Ok((Source::DropFolder(folder), Box::pin(looking)))
        }
        SourceSettings::Zgw(settings) => {
            let client = Arc::new(case_system(settings)?);
            let knocking = Arc::clone(&client);
            let knock = async move {
                knocking.knock().await;
                future::pending::<()>().await;
            };
            Ok((Source::Zgw(client), Box::pin(knock)))
        }
    }
}

fn case_system(settings: &ZgwSettings) -> Result<Zgw<Http, SystemClock>, Failure> {
    let fault =
        |fault: &dyn std::fmt::Display| Failure::new(Exit::Config, format!("[source] {fault}."));
    let http = Http::new(settings.address.clone()).map_err(|it| fault(&it))?;
    Zgw::new(http, SystemClock::start(), settings.system.clone()).map_err(|it| fault(&it))
}

fn drop_folder(settings: &DropSettings, seal: &Seal) -> Result<(DropFolder, Intake), Failure> {
    let fault = |fault: &dyn std::fmt::Display| {
        let words = format!("{}: {fault}.", settings.store.display());
        Failure::new(Exit::CannotMake, words)
    };
    let store = Store::open(&settings.store, &seal.store()).map_err(|it| fault(&it))?;
    let folder = DropFolder::open(&settings.store, seal.clone()).map_err(|it| fault(&it))?;
    Ok((folder, Intake::new(settings.intake.clone(), store)))
}

#[expect(clippy::disallowed_methods, reason = "the clock of the intake")]
fn now() -> Timestamp {
    Timestamp::now()
}
