//! Measures the real binary in a terminal, in release: `cargo bench --bench terminal`. It prints a table and fails nothing; what is
//! promised in bytes, wake-ups and packages is held by tests.
//!
//! `cargo bench --bench terminal -- READY PROGRAM ARGUMENT..` measures any other full-screen program the same way, without a booking.

#![expect(clippy::print_stdout, reason = "the table is what a bench is for")]
#![expect(clippy::disallowed_methods, reason = "a bench reads the clock")]

mod process;
mod terminal;
#[path = "../pty/town.rs"]
mod town;

use std::{env, fs, time::Duration};

use anyhow::{Result, bail};
use terminal::Terminal;
use town::{KIOSK, Town};

/// What the first screen shows.
const READY: &str = "▶ Deutsch";

/// The way to a list: keys, and what is seen after them. To be kept in step with the screens, as the booking.
const TO_LIST: &[(&str, &str)] = &[
    (" ", "Welche Sprache"),
    (ENTER, "Was möchten Sie tun?"),
    (ENTER, "Oft gebraucht"),
];

/// A booking from there.
const BOOKING: &[(&str, &str)] = &[
    (ENTER, "▶ Termin buchen"),
    (ENTER, "Zu welchem Standort"),
    ("\x1b[B", "▶ 2  Hier: Rathaus"),
    (ENTER, "Die nächsten freien Tage"),
    (ENTER, "Um wie viel Uhr"),
    (ENTER, "Wie heißen Sie?"),
    ("Ida\x1b[BBeispiel\x1b[B", "▶ Weiter"),
    (ENTER, "Wie erreichen wir Sie?"),
    ("ida@example.org\x1b[B\x1b[B", "▶ Weiter"),
    (ENTER, "Was möchten Sie dem Amt"),
    ("\x1b[B", "▶ Weiter"),
    (ENTER, "Noch nicht gebucht."),
    (
        "\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B\x1b[B",
        "▶ Termin verbindlich buchen",
    ),
    (ENTER, "Ihr Termin ist gebucht"),
];

/// What ends a visit, and what a fresh process says then.
const FINISH: &str = "\x1b[21~";
const FAREWELL: &str = "Auf Wiedersehen";

const ENTER: &str = "\r";

/// The grid it is measured on.
const GRID: (u16, u16) = (80, 24);

/// How often it is started.
const STARTS: usize = 30;

/// How often a visit is ended.
const ENDS: usize = 10;

/// Keys that are pressed in turn on a list, and how often each.
const KEYS: &[&str] = &["\x1b[B", "\x1b[A"];
const KEY_ROUNDS: usize = 100;

/// How long nobody touches anything, from one change of the clock to behind the next.
const IDLE: Duration = Duration::from_secs(61);

/// How long a program may still tidy up after it was started: connections, threads.
const TIDY_UP: Duration = Duration::from_secs(12);

/// How long a program may still be busy after what it was told.
const SETTLE: Duration = Duration::from_millis(500);

/// Between two keys.
const APART: Duration = Duration::from_millis(200);

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
    let mut lines = vec![];
    let name = match arguments.split_first() {
        None => {
            measure_kiosk(&mut lines)?;
            "kiosk run".to_owned()
        }
        Some((ready, command)) if !command.is_empty() => {
            measure_other(command, ready, &mut lines)?;
            command.join(" ")
        }
        Some(_) => bail!("say the text that shows that the program is ready, and its command"),
    };
    println!("{name} in {}×{}\n", GRID.0, GRID.1);
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

/// The kiosk alone: the town's portal is a process that is not measured.
fn measure_kiosk(lines: &mut Vec<Line>) -> Result<()> {
    let town = Town::open()?;
    let configuration = town.configuration();
    let command = [KIOSK, "run", "--config", &configuration.to_string_lossy()].map(str::to_owned);
    // The directory that systemd gives it.
    let directory = town.runtime_dir();
    let start = || {
        let directory = ("RUNTIME_DIRECTORY", directory.as_path());
        Terminal::start(&command, GRID.0, GRID.1, Some(directory))
    };
    measure_starts(&start, READY, lines)?;
    measure_keys(start()?, READY, TO_LIST, lines)?;
    measure_booking(start()?, lines)?;
    let account = town.account()?;
    let entries = account.get("entries").map(ToString::to_string);
    if !entries.unwrap_or_default().contains("confirmed") {
        bail!("the town knows of no booking: {account}");
    }
    measure_ends(start()?, lines)?;
    measure_idling(start()?, READY, lines)?;
    let size = float(fs::metadata(KIOSK)?.len()) / 1e6;
    lines.push(line("size of the binary", size, "MB", 12.0));
    Ok(())
}

fn measure_other(command: &[String], ready: &str, lines: &mut Vec<Line>) -> Result<()> {
    let start = || Terminal::start(command, GRID.0, GRID.1, None);
    measure_starts(&start, ready, lines)?;
    measure_keys(start()?, ready, &[], lines)?;
    measure_idling(start()?, ready, lines)
}

fn measure_starts(
    start: &impl Fn() -> Result<Terminal>,
    ready: &str,
    lines: &mut Vec<Line>,
) -> Result<()> {
    let mut starts = vec![];
    for _ in 0..STARTS {
        let mut terminal = start()?;
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

fn measure_keys(
    mut terminal: Terminal,
    ready: &str,
    way: &[(&str, &str)],
    lines: &mut Vec<Line>,
) -> Result<()> {
    terminal.expect(ready)?;
    terminal.watch(SETTLE)?;
    go(&mut terminal, way)?;
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
    terminal.resize(GRID.0 - 1, GRID.1)?;
    terminal.watch(SETTLE)?;
    terminal.resize(GRID.0, GRID.1)?;
    let whole = float(terminal.watch(SETTLE)? as u64);
    lines.push(line("bytes of a whole picture", whole, "B", 4_000.0));
    Ok(())
}

fn measure_booking(mut terminal: Terminal, lines: &mut Vec<Line>) -> Result<()> {
    terminal.expect(READY)?;
    let process = terminal.process()?;
    // The time of a thread is told when it sleeps.
    terminal.watch(SETTLE)?;
    let before = process::computed(process)?;
    go(&mut terminal, TO_LIST)?;
    go(&mut terminal, BOOKING)?;
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

/// From the key that ends a visit to the farewell of the fresh process.
fn measure_ends(mut terminal: Terminal, lines: &mut Vec<Line>) -> Result<()> {
    terminal.expect(READY)?;
    let mut ends = vec![];
    for _ in 0..ENDS {
        terminal.watch(SETTLE)?;
        go(&mut terminal, TO_LIST)?;
        terminal.watch(SETTLE)?;
        let pressed = terminal.now();
        terminal.send(FINISH)?;
        let told = terminal.expect(FAREWELL)?;
        ends.push(milliseconds(told.saturating_sub(pressed)));
        terminal.expect(READY)?;
    }
    lines.push(line(
        "end of a visit to farewell, median",
        quantile(&mut ends, 50),
        "ms",
        50.0,
    ));
    Ok(())
}

/// Presses keys as people do: what was asked for is seen before the next key.
fn go(terminal: &mut Terminal, way: &[(&str, &str)]) -> Result<()> {
    for (keys, seen) in way {
        terminal.send(keys)?;
        terminal.expect(seen)?;
        // Two Enters in less than 150 ms are one that is held down.
        terminal.watch(APART)?;
    }
    Ok(())
}

fn measure_idling(mut terminal: Terminal, ready: &str, lines: &mut Vec<Line>) -> Result<()> {
    terminal.expect(ready)?;
    terminal.watch(TIDY_UP)?;
    // To the next change of the clock, for those that show one.
    for _ in 0..IDLE.as_secs() {
        if terminal.watch(Duration::from_secs(1))? > 0 {
            break;
        }
    }
    let process = terminal.process()?;
    let (switches, computed) = (process::switches(process)?, process::computed(process)?);
    let bytes = terminal.watch(IDLE)?;
    let switches = process::switches(process)?.saturating_sub(switches);
    let computed = process::computed(process)?.saturating_sub(computed);
    // The clock changes once; the timer of the runtime comes near it in steps.
    lines.push(line(
        "wake-ups in 61 s without a citizen",
        float(switches),
        "",
        3.0,
    ));
    lines.push(line(
        "computing time in these 61 s",
        milliseconds(computed),
        "ms",
        2.0,
    ));
    lines.push(line("bytes in these 61 s", float(bytes as u64), "B", 500.0));
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
