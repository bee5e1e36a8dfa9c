//! The kiosk's command line.

use std::{
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

use clap::Parser;
#[cfg(feature = "gateway")]
use kiosk::cli::gateway;
#[cfg(feature = "demo")]
use kiosk::cli::{DemoArguments, demo};
use kiosk::{
    cli::{
        Arguments, Command,
        exit::{Exit, Failure},
        preview, start,
    },
    config::{self, Settings},
    domain::language::Language,
    run::{again::Heritage, brush::Brush},
    terminal::tty::Tty,
};

fn main() -> ExitCode {
    let end = match Arguments::parse().command {
        Command::Run(config) => run(&config.config),
        #[cfg(feature = "demo")]
        Command::Demo(arguments) => run_demo(&arguments),
        #[cfg(feature = "demo")]
        Command::DemoPortal(arguments) => demo::serve(&arguments),
        Command::Preview(arguments) => preview::print(&arguments),
        Command::Check(config) => check(&config.config),
        #[cfg(feature = "gateway")]
        Command::Gateway(config) => gateway::serve(&config.config),
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
    start_kiosk(settings, tty, &heritage)
}

#[cfg(feature = "demo")]
fn run_demo(arguments: &DemoArguments) -> Result<Exit, Failure> {
    let mut heritage = Heritage::read();
    let tty = start::terminal(&heritage)?;
    let surroundings = start::surroundings()?;
    let doors = demo::doors(&heritage, arguments)?;
    heritage.demo_portal = Some(doors.to_word());
    let settings = demo::settings(doors, arguments, &surroundings)?;
    start_kiosk(settings, tty, &heritage)
}

fn start_kiosk(mut settings: Settings, tty: Tty, heritage: &Heritage) -> Result<Exit, Failure> {
    let hidden = start::hide_undrawn(&mut settings);
    let first = settings
        .place
        .languages
        .first()
        .copied()
        .unwrap_or(Language::German);
    let brush = Brush::worded(first, settings.wordings.clone())
        .map_err(|it| Failure::new(Exit::Fault, it.to_string()))?;
    let hall = start::town_hall(&settings)?;
    start::start(settings, &hidden, tty, heritage, hall, brush)
}

fn check(file: &Path) -> Result<Exit, Failure> {
    match config::read(file, &start::surroundings()?) {
        Ok(settings) => start::check(&settings, &start::town_hall(&settings)?),
        Err(problems) => {
            let mut out = io::stdout().lock();
            for problem in problems {
                writeln!(out, "{problem}")?;
            }
            Ok(Exit::Config)
        }
    }
}
