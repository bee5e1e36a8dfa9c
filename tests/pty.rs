//! The program on a real terminal: what it leaves behind, what it survives, what it never writes.

#![expect(
    clippy::disallowed_methods,
    reason = "the tests read the environment that they set"
)]

#[cfg(test)]
#[path = "pty/booking.rs"]
mod booking;
#[cfg(test)]
#[cfg(feature = "demo")]
#[path = "pty/browser.rs"]
mod browser;
#[cfg(test)]
#[path = "pty/child.rs"]
mod child;
#[cfg(test)]
#[cfg(feature = "demo")]
#[path = "pty/chromium.rs"]
mod chromium;
#[cfg(test)]
#[path = "pty/code.rs"]
mod code;
#[cfg(test)]
#[path = "pty/harness.rs"]
mod harness;
#[cfg(test)]
#[path = "pty/holding.rs"]
mod holding;
#[cfg(test)]
#[path = "pty/lan.rs"]
mod lan;
#[cfg(test)]
#[path = "pty/picture.rs"]
mod picture;
#[cfg(test)]
#[path = "pty/privacy.rs"]
mod privacy;
#[cfg(test)]
#[path = "pty/process.rs"]
mod process;
#[cfg(test)]
#[path = "pty/town.rs"]
mod town;
#[cfg(test)]
#[path = "pty/visitor.rs"]
mod visitor;

use std::path::Path;

use harness::Terminal;
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use vt100::{MouseProtocolEncoding, MouseProtocolMode};

const PAGE_DOWN: &[u8] = b"\x1b[6~";

/// Not a test by itself: the others start it on their terminals.
#[test]
fn the_child() {
    if let Ok(role) = std::env::var(child::ROLE) {
        child::play(&role);
    }
}

#[cfg(test)]
fn command(role: &str, folder: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "the_child", "--nocapture"]);
    prepare(&mut command, role, folder);
    command
}

#[cfg(test)]
fn prepare(command: &mut CommandBuilder, role: &str, folder: &Path) {
    command.env(child::ROLE, role);
    command.env(child::FOLDER, folder);
    command.env("TERM", "xterm-256color");
    command.env("RUST_TEST_THREADS", "1");
}

#[cfg(test)]
/// Runs a test on a terminal with the program started on it.
fn on_terminal(role: &str, test: impl FnOnce(&mut Terminal)) {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(command(role, folder.path()), 80, 24);
    terminal.wait_for_text("Krefeld row 0");
    // A visit begins: its first page starts at its top.
    terminal.send(b" ");
    test(&mut terminal);
}

#[cfg(test)]
fn assert_given_back(terminal: &Terminal) {
    terminal.look(|screen| {
        assert!(!screen.alternate_screen());
        assert!(!screen.hide_cursor());
        assert!(!screen.bracketed_paste());
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None);
        assert!(!screen.contents().contains("Krefeld"));
    });
    assert!(terminal.line_is_as_before());
}

#[cfg(test)]
/// No title, clipboard, notification or hyperlink; no device strings; no motion of the mouse; no questions to the
/// terminal (PRIV-07).
fn assert_stays_on_the_screen(written: &[u8]) {
    for forbidden in [
        b"\x1b]".as_slice(),
        b"\xc2\x9d",
        b"\x1bP",
        b"\x1b_",
        b"\x1b^",
        b"?1003h",
        b"\x1b[c",
        b"\x1b[6n",
    ] {
        assert_eq!(count(written, forbidden), 0, "{forbidden:?}");
    }
}

#[cfg(test)]
fn count(written: &[u8], needle: &[u8]) -> usize {
    let places = written.windows(needle.len());
    places.filter(|it| *it == needle).count()
}

#[test]
fn the_terminal_is_taken_over_and_given_back_as_it_was() {
    on_terminal("run", |terminal| {
        terminal.look(|screen| {
            assert!(screen.alternate_screen());
            assert!(screen.hide_cursor());
            assert!(!screen.bracketed_paste());
            assert_eq!(
                screen.mouse_protocol_mode(),
                MouseProtocolMode::PressRelease
            );
            assert_eq!(screen.mouse_protocol_encoding(), MouseProtocolEncoding::Sgr);
        });
        assert!(!terminal.line_is_as_before());

        terminal.signal(Signal::TERM);

        assert_eq!(terminal.end(), 0);
        assert_given_back(terminal);
    });
}

#[test]
fn keys_wheel_touch_and_size_reach_the_picture() {
    on_terminal("run", |terminal| {
        terminal.send(PAGE_DOWN);
        terminal.wait_for_text("row 10 ");
        terminal.wait_for("the cursor in the field", |it| {
            !it.hide_cursor() && it.cursor_position() == (2, 2)
        });
        terminal.send(b"\x1b[<65;5;5M");
        terminal.wait_for_text("row 13 ");
        terminal.send(b"\x1b[<0;5;4M\x1b[<0;5;4m");
        terminal.wait_for_text("row 33 ");
        terminal.send(b"\x1b[B\x1b[B\x1b[B");
        terminal.wait_for_text("row 36 ");
        terminal.resize(57, 16);
        terminal.wait_for_text("57x16");
        terminal.resize(160, 50);
        terminal.wait_for_text("160x50");
    });
}

#[test]
fn sec_03_no_key_ends_the_kiosk_and_no_flood_of_garbage_does() {
    on_terminal("run", |terminal| {
        terminal.send(b"\x03\x1a\x1c\x11\x13\x04\x1b\x1bc\x1b[15;5~");
        let mut state = 1_u32;
        for _ in 0..24 {
            let mut garbage = vec![];
            for _ in 0..4096 {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                garbage.push(state.to_be_bytes()[0]);
            }
            terminal.send(&garbage);
        }
        terminal.send(b"\x1b[201~\x1b[200~");
        terminal.send("x".repeat(40_000).as_bytes());
        terminal.send(b"\x1b[201~");
        for _ in 0..500 {
            terminal.send(b"\x1b[<0;9;9M\x1b[<0;9;9m\x1b[<35;9;9M");
        }
        terminal.send(b"\x1b[5~");
        terminal.wait_for_text("row 0 ");

        terminal.send(PAGE_DOWN);
        terminal.wait_for_text("row 10 ");
        terminal.signal(Signal::TERM);
        assert_eq!(terminal.end(), 0);
    });
}

#[test]
fn priv_07_nothing_is_written_that_reaches_beyond_the_screen() {
    on_terminal("run", |terminal| {
        terminal.send(PAGE_DOWN);
        terminal.wait_for_text("row 10 ");
        terminal.signal(Signal::INT);
        assert_eq!(terminal.end(), 0);

        let written = terminal.written();
        assert_stays_on_the_screen(&written);
        let count = |needle: &[u8]| count(&written, needle);
        assert!(count(b"\x1b[?2026h") >= 2);
        assert_eq!(count(b"\x1b[8l"), 1);
        assert_eq!(count(b"\x1b[8h"), 1);
        assert_eq!(count(b"\x1b[?1049h"), 1);
    });
}

#[test]
fn a_fresh_process_takes_the_terminal_over_unseen_and_gives_it_back_as_the_first_found_it() {
    on_terminal("again", |terminal| {
        let process = terminal.pid();
        terminal.wait_for_text("second");

        let written = terminal.written();
        let text = String::from_utf8_lossy(&written).into_owned();
        assert_eq!(text.matches("\x1b[?1049h").count(), 1);
        assert_eq!(text.matches("\x1b[?1049l").count(), 0);
        assert_eq!(text.matches("\x1b[2J").count(), 0);
        assert_eq!(terminal.pid(), process);

        terminal.signal(Signal::TERM);
        assert_eq!(terminal.end(), 0);
        assert_given_back(terminal);
    });
}

#[test]
fn a_panic_gives_the_terminal_back_and_tells_nothing() {
    on_terminal("panic", |terminal| {
        terminal.send(PAGE_DOWN);

        assert_eq!(terminal.end(), 70);
        assert_given_back(terminal);
        let written = terminal.written();
        assert!(!String::from_utf8_lossy(&written).contains("Yilmaz"));
    });
}

#[test]
fn a_terminal_that_is_gone_ends_the_kiosk_even_where_hang_up_is_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let this = std::env::current_exe().unwrap();
    let mut command = CommandBuilder::new("sh");
    command.arg("-c");
    command.arg("trap '' HUP; exec \"$0\" --exact the_child --nocapture");
    command.arg(this);
    prepare(&mut command, "run", folder.path());
    let mut terminal = Terminal::start(command, 80, 24);
    terminal.wait_for_text("Krefeld row 0");
    terminal.send(b" ");

    terminal.hang_up(PAGE_DOWN);

    assert_eq!(terminal.wait_for_exit(), 69);
}
