//! A time that is held when the kiosk ends, in whatever way, is given back.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::Value;

use super::{
    town::Town,
    visitor::{hold_a_time, run},
};

/// How long the town may take to hear of it, in looks at its account.
const LOOKS: u32 = 100;

#[test]
fn a_time_held_when_the_power_fails_is_given_back_by_the_next_start() {
    let town = Town::open().unwrap();
    let mut terminal = run(&town);
    hold_a_time(&mut terminal);
    assert_eq!(ends(&town), [Value::Null]);

    terminal.signal(Signal::KILL);
    terminal.end();
    assert_eq!(ends(&town), [Value::Null]);
    let next = run(&town);

    for _ in 0..LOOKS {
        if ends(&town) != [Value::Null] {
            break;
        }
        next.watch(Duration::from_millis(100));
    }
    assert_eq!(ends(&town), ["released"]);
}

#[test]
fn told_to_stop_the_kiosk_gives_back_what_is_held_and_the_terminal() {
    let town = Town::open().unwrap();
    let mut terminal = run(&town);
    hold_a_time(&mut terminal);

    let told = Instant::now();
    terminal.signal(Signal::TERM);

    assert_eq!(terminal.end(), 0);
    assert!(told.elapsed() < Duration::from_secs(5));
    assert_eq!(ends(&town), ["released"]);
    super::assert_given_back(&terminal);
    assert!(!town.runtime_dir().join("open-reservations").exists());
}

fn ends(town: &Town) -> Vec<Value> {
    let account = town.account().unwrap();
    let entries = account["entries"].as_array().unwrap();
    entries.iter().map(|it| it["ended"].clone()).collect()
}
