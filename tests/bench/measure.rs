//! Measures the real binary in a terminal, in release: `cargo bench --bench terminal`. It prints a table and fails nothing; what is
//! promised in bytes, wake-ups and packages is held by tests.
//!
//! `cargo bench --bench terminal -- READY PROGRAM ARGUMENT..` measures any other full-screen program the same way, without a booking.

#![expect(clippy::print_stdout, reason = "the table is what a bench is for")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

mod process;
mod terminal;

use std::{env, time::Duration};

use anyhow::{Result, bail};
use terminal::Terminal;

/// The kiosk's command line behind the binary.
const ARGUMENTS: &[&str] = &["demo", "--city", "krefeld", "--lang", "de"];

/// What the first screen shows.
const READY: &str = "Termin";

/// A booking: keys, and what is seen after them. To be kept in step with the screens.
const BOOKING: &[(&str, &str)] = &[];

/// The grid it is measured on.
const GRID: (u16, u16) = (80, 24);

/// How often it is started.
const STARTS: usize = 30;

/// Keys that are pressed in turn on the first screen, and how often each.
const KEYS: &[&str] = &["\x1b[B", "\x1b[A"];
const KEY_ROUNDS: usize = 100;

/// How long nobody touches anything: longer than a minute, so that the clock changes at least once.
const IDLE: Duration = Duration::from_secs(70);

/// How long a program may still be busy after what it was told.
const SETTLE: Duration = Duration::from_millis(500);

/// A line of the table.
struct Line {
    what: &'static str,
    figure: f64,
    unit: &'static str,
    /// What is promised.
    at_most: f64,
}

fn main() -> Result<()> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    if !arguments.iter().any(|it| it == "--bench") {
        println!("measures under `cargo bench` only");
        return Ok(());
    }
    arguments.retain(|it| it != "--bench");
    let (ready, command, booking) = match arguments.split_first() {
        None => {
            let binary = [env!("CARGO_BIN_EXE_kiosk")];
            let command = binary
                .iter()
                .chain(ARGUMENTS)
                .map(|it| (*it).to_owned())
                .collect();
            (READY.to_owned(), command, BOOKING)
        }
        Some((ready, command)) if !command.is_empty() => {
            (ready.clone(), command.to_vec(), &[] as &[_])
        }
        Some(_) => bail!("say the text that shows that the program is ready, and its command"),
    };
    let mut lines = vec![];
    measure_starts(&command, &ready, &mut lines)?;
    measure_keys(&command, &ready, &mut lines)?;
    if !booking.is_empty() {
        measure_booking(&command, &ready, booking, &mut lines)?;
    }
    measure_idling(&command, &ready, &mut lines)?;
    println!("{} in {}×{}\n", command.join(" "), GRID.0, GRID.1);
    println!("{:<36}{:>10}  {:<5}{:>10}", "", "measured", "", "at most");
    for line in lines {
        let verdict = if line.figure > line.at_most {
            "over"
        } else {
            ""
        };
        println!(
            "{:<36}{:>10.2}  {:<5}{:>10}  {verdict}",
            line.what, line.figure, line.unit, line.at_most
        );
    }
    Ok(())
}

fn measure_starts(command: &[String], ready: &str, lines: &mut Vec<Line>) -> Result<()> {
    let mut starts = vec![];
    for _ in 0..STARTS {
        let mut terminal = Terminal::start(command, GRID.0, GRID.1)?;
        starts.push(milliseconds(terminal.expect(ready)?));
    }
    lines.push(line(
        "exec to first frame, median",
        quantile(&mut starts, 50),
        "ms",
        30.0,
    ));
    lines.push(line(
        "exec to first frame, p95",
        quantile(&mut starts, 95),
        "ms",
        50.0,
    ));
    Ok(())
}

fn measure_keys(command: &[String], ready: &str, lines: &mut Vec<Line>) -> Result<()> {
    let mut terminal = Terminal::start(command, GRID.0, GRID.1)?;
    terminal.expect(ready)?;
    terminal.watch(SETTLE)?;
    let (mut settled, mut bytes) = (vec![], vec![]);
    for _ in 0..KEY_ROUNDS {
        for key in KEYS {
            let reaction = terminal.press(key)?;
            settled.extend(reaction.settled.map(milliseconds));
            bytes.push(float(reaction.bytes as u64));
        }
    }
    if settled.is_empty() {
        bail!("no key changed anything on the screen");
    }
    lines.push(line(
        "key to settled screen, median",
        quantile(&mut settled, 50),
        "ms",
        2.0,
    ));
    lines.push(line(
        "key to settled screen, p99",
        quantile(&mut settled, 99),
        "ms",
        10.0,
    ));
    lines.push(line(
        "bytes per key, median",
        quantile(&mut bytes, 50),
        "B",
        500.0,
    ));
    lines.push(line(
        "bytes per key, most",
        quantile(&mut bytes, 100),
        "B",
        500.0,
    ));
    Ok(())
}

fn measure_booking(
    command: &[String],
    ready: &str,
    booking: &[(&str, &str)],
    lines: &mut Vec<Line>,
) -> Result<()> {
    let mut terminal = Terminal::start(command, GRID.0, GRID.1)?;
    terminal.expect(ready)?;
    let process = terminal.process()?;
    // The time of a thread is told when it sleeps.
    terminal.watch(SETTLE)?;
    let before = process::computed(process)?;
    for (keys, seen) in booking {
        terminal.send(keys)?;
        terminal.expect(seen)?;
    }
    terminal.watch(SETTLE)?;
    let computed = process::computed(process)?.saturating_sub(before);
    let memory = float(process::memory(process)?) / 1024.0 / 1024.0;
    lines.push(line(
        "computing time of a booking",
        milliseconds(computed),
        "ms",
        60.0,
    ));
    lines.push(line("memory (PSS) after a booking", memory, "MiB", 16.0));
    Ok(())
}

fn measure_idling(command: &[String], ready: &str, lines: &mut Vec<Line>) -> Result<()> {
    let mut terminal = Terminal::start(command, GRID.0, GRID.1)?;
    terminal.expect(ready)?;
    terminal.watch(SETTLE)?;
    let process = terminal.process()?;
    let (switches, computed) = (process::switches(process)?, process::computed(process)?);
    let bytes = terminal.watch(IDLE)?;
    let switches = process::switches(process)? - switches;
    let computed = process::computed(process)?.saturating_sub(computed);
    lines.push(line(
        "wake-ups in 70 s without a citizen",
        float(switches),
        "",
        2.0,
    ));
    lines.push(line(
        "computing time in these 70 s",
        milliseconds(computed),
        "ms",
        1.0,
    ));
    lines.push(line("bytes in these 70 s", float(bytes as u64), "B", 500.0));
    let memory = float(process::memory(process)?) / 1024.0 / 1024.0;
    lines.push(line("memory (PSS) while idle", memory, "MiB", 16.0));
    Ok(())
}

const fn line(what: &'static str, figure: f64, unit: &'static str, at_most: f64) -> Line {
    Line {
        what,
        figure,
        unit,
        at_most,
    }
}

/// The figure that so many of a hundred do not exceed.
fn quantile(figures: &mut [f64], percent: usize) -> f64 {
    figures.sort_by(f64::total_cmp);
    let rank = (figures.len() * percent).div_ceil(100).saturating_sub(1);
    figures.get(rank).copied().unwrap_or(f64::NAN)
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

#[expect(
    clippy::cast_precision_loss,
    reason = "figures of a bench are far below 2^52"
)]
const fn float(count: u64) -> f64 {
    count as f64
}
