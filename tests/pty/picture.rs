//! What the real binary paints: whole pictures and no others, at any size, where fingers and mice point.

use std::time::Duration;

use rustix::process::Signal;

use super::{
    harness::Terminal,
    process::rests,
    visitor::{Demo, F3, F12, hold_a_time, tell_name},
};

const BEGIN: &str = "\x1b[?2026h";
const END: &str = "\x1b[?2026l";
/// What stands before the first picture, and behind the last.
const MODES: [&str; 12] = [
    "?1049h", "?25l", "?1000h", "?1006h", "?2004h", "8l", "8h", "?2004l", "?1006l", "?1000l",
    "?25h", "?1049l",
];

/// How long the kiosk must rest without a single wake-up, and how often that is tried.
const STRETCH: Duration = Duration::from_secs(4);
const STRETCHES_MAX: usize = 6;

/// Nothing is painted outside of a synchronized picture.
pub fn assert_whole_pictures(written: &[u8]) {
    let text = String::from_utf8(written.to_vec()).unwrap();
    let mut pictures = text.split(BEGIN);
    let before = pictures.next().unwrap();
    let outside = |text: &str| {
        text.split("\x1b[")
            .filter(|it| !it.is_empty() && !MODES.contains(it))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(outside(before), [""; 0]);
    let mut count = 0;
    for picture in pictures {
        let (_, behind) = picture.split_once(END).expect("a picture without an end");
        assert_eq!(outside(behind), [""; 0]);
        count += 1;
    }
    assert!(count > 20, "only {count} pictures");
}

fn pictures(terminal: &Terminal) -> usize {
    let written = terminal.written();
    String::from_utf8_lossy(&written).matches(BEGIN).count()
}

#[test]
fn nothing_is_painted_when_nothing_has_changed() {
    let mut demo = Demo::start();
    demo.terminal.press(b" ");
    demo.terminal.wait_for_text("Welche Sprache");
    let before = pictures(&demo.terminal);

    // Keys that mean nothing, then one that does.
    for _ in 0..30 {
        demo.terminal.send(F12);
        demo.terminal.send(b"\x1b[<35;9;9M");
    }
    demo.terminal.send(b"\x1b[B");
    demo.terminal.wait_for_text("▶ 5  Українська");

    // The clock may have changed meanwhile.
    assert!((1..=2).contains(&(pictures(&demo.terminal) - before)));
}

#[test]
fn a11y_14_a_finger_acts_where_it_went_down_and_up_and_nowhere_else() {
    let mut demo = Demo::start();
    let terminal = &mut demo.terminal;
    // Beside the names of the languages, which begin a visit each.
    terminal.press(b"\x1b[<0;40;22M\x1b[<0;40;22m");
    terminal.wait_for_text("Welche Sprache");
    let (column, row) = place(terminal, "English");

    // Down on a choice, out of it, and up: nothing is taken. The colours tell that all of it was read.
    terminal.press(format!("\x1b[<0;{column};{row}M").as_bytes());
    terminal.wait_for_text("▶ 3  English");
    terminal.send(b"\x1b[<32;3;20M\x1b[<0;3;20m");
    let colours = terminal.look(|it| it.cell(5, 5).unwrap().bgcolor());
    terminal.send(F3);
    terminal.wait_for("other colours", |it| {
        it.cell(5, 5).unwrap().bgcolor() != colours
    });
    terminal.look(|it| assert!(it.contents().contains("Welche Sprache")));

    // Down and up on it, with a finger that trembles by a cell.
    let next = column + 1;
    terminal.press(format!("\x1b[<0;{column};{row}M\x1b[<0;{next};{row}m").as_bytes());
    terminal.wait_for_text("What would you like to do?");
}

#[test]
fn another_size_in_the_middle_keeps_what_was_typed() {
    let mut demo = Demo::start();
    let terminal = &mut demo.terminal;
    hold_a_time(terminal);
    tell_name(terminal, "Ida", "Beispiel");

    for (columns, rows) in [(57, 16), (160, 50), (40, 12), (80, 24)] {
        terminal.resize(columns, rows);
        terminal.wait_for_text("Beispiel");
        terminal.wait_for_text("▶ Weiter");
    }
    terminal.look(|it| assert!(it.contents().contains("Ida")));
    for (columns, rows) in [(20, 5), (1, 1), (9, 2), (20, 40), (200, 3)] {
        terminal.resize(columns, rows);
        terminal.wait_for("no answers on a screen that is too small", |it| {
            !it.contents().contains("Beispiel")
        });
    }
    terminal.resize(30, 8);
    terminal.wait_for_text("Die Anzeige ist zu klein");
    terminal.resize(80, 24);
    terminal.wait_for_text("▶ Weiter");
    terminal.look(|it| assert!(it.contents().contains("Ida")));
    terminal.enter("Wie erreichen wir Sie?");
}

#[test]
fn sec_03_the_real_kiosk_outlives_a_flood_of_garbage() {
    let mut demo = Demo::start();
    let terminal = &mut demo.terminal;
    let process = terminal.pid();
    let mut state = 7_u32;

    for _ in 0..8 {
        let mut garbage = vec![];
        for _ in 0..4_000 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            garbage.push(state.to_be_bytes()[0]);
        }
        terminal.send(&garbage);
    }
    terminal.send(b"\x1b[201~");

    // It is at some screen in some language, and paints it at another size.
    terminal.resize(30, 8);
    terminal.wait_for("the notice that it is too small", |it| {
        let notice = it.contents();
        notice.contains("zu klein") || notice.contains("too small")
    });
    terminal.resize(80, 24);
    terminal.wait_for_text("Krefeld · Rathaus");
    assert_eq!(terminal.pid(), process);
    super::assert_stays_on_the_screen(&terminal.written());
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.end(), 0);
    super::assert_given_back(terminal);
}

#[test]
fn without_a_citizen_the_kiosk_rests() {
    let demo = Demo::start();
    let process = demo.terminal.pid().as_raw_pid();
    // After the start the catalogue is asked for in the background, and its connection ends after a while; the clock
    // changes once at most.
    let mut stretches = vec![];
    for _ in 0..STRETCHES_MAX {
        let before = rests(process);
        let bytes = demo.terminal.watch(STRETCH);
        stretches.push((rests(process).abs_diff(before), bytes));
        if stretches.last() == Some(&(0, 0)) {
            return;
        }
    }
    panic!("it wakes up all the time: {stretches:?}");
}

/// Where this text begins, counted from 1.
fn place(terminal: &Terminal, text: &str) -> (usize, usize) {
    terminal.look(|screen| {
        let rows = screen.rows(0, screen.size().1.get());
        for (row, line) in rows.enumerate() {
            if let Some((before, _)) = line.split_once(text) {
                return (before.chars().count() + 1, row + 1);
            }
        }
        panic!("no {text} on\n{}", screen.contents())
    })
}
