//! The kiosk's command line.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use clap::Parser;
#[cfg(feature = "demo")]
use kiosk::cli::{DemoArguments, PortalArguments, demo};
use kiosk::{
    cli::{
        Arguments, Command, PreviewArguments,
        exit::{Exit, Failure},
        start,
    },
    config::{self, Settings},
    run::again::Heritage,
    terminal::tty::Tty,
};

fn main() -> ExitCode {
    let end = match Arguments::parse().command {
        Command::Run(config) => run(&config.config),
        #[cfg(feature = "demo")]
        Command::Demo(arguments) => run_demo(&arguments),
        #[cfg(feature = "demo")]
        Command::DemoPortal(arguments) => run_demo_portal(&arguments),
        Command::Preview(arguments) => preview(&arguments),
        Command::Check(config) => check(&config.config),
    };
    match end {
        Ok(exit) => exit.into(),
        Err(failure) => {
            // Where there is nobody to tell it to, the number remains.
            let _ = writeln!(io::stderr(), "{failure}");
            failure.exit.into()
        }
    }
}

fn run(file: &Path) -> Result<Exit, Failure> {
    let heritage = Heritage::read();
    let tty = start::terminal(&heritage)?;
    let settings = start::settings(file, &start::surroundings()?)?;
    start_kiosk(settings, tty, None)
}

#[cfg(feature = "demo")]
fn run_demo(arguments: &DemoArguments) -> Result<Exit, Failure> {
    let heritage = Heritage::read();
    let tty = start::terminal(&heritage)?;
    let surroundings = start::surroundings()?;
    let address = demo::portal(&heritage, arguments.city)?;
    let settings = demo::settings(address, arguments.lang, town()?, &surroundings);
    start_kiosk(settings, tty, Some(&address.to_string()))
}

fn check(file: &Path) -> Result<Exit, Failure> {
    match config::read(file, &start::surroundings()?) {
        Ok(settings) => check_portal(&settings),
        Err(problems) => {
            let mut out = io::stdout().lock();
            for problem in problems {
                writeln!(out, "{problem}")?;
            }
            Ok(Exit::Config)
        }
    }
}

// What follows joins the shell to painter, portal and demo town. Each is one call.

fn start_kiosk(settings: Settings, tty: Tty, demo_portal: Option<&str>) -> Result<Exit, Failure> {
    // start::start(settings, tty, demo_portal, portal, painter)
    let _ = (settings, tty, demo_portal);
    Err(unfinished("screens and a portal client"))
}

fn check_portal(settings: &Settings) -> Result<Exit, Failure> {
    // start::check(settings, &portal)
    let _ = settings;
    Err(unfinished("a portal client"))
}

fn preview(arguments: &PreviewArguments) -> Result<Exit, Failure> {
    let _ = arguments;
    Err(unfinished("screens"))
}

#[cfg(feature = "demo")]
fn town() -> Result<demo::Town, Failure> {
    Err(unfinished("a demo town"))
}

#[cfg(feature = "demo")]
fn run_demo_portal(arguments: &PortalArguments) -> Result<Exit, Failure> {
    // demo::run_portal(arguments, |listener| kiosk::demo::portal::serve(listener, settings))
    let _ = arguments;
    Err(unfinished("a demo portal"))
}

fn unfinished(what: &str) -> Failure {
    Failure::new(Exit::Fault, format!("This build has no {what}."))
}
