//! The real binary on a terminal, and the way through its screens by keys.

use std::{fs, path::PathBuf};

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use super::{
    harness::Terminal,
    town::{KIOSK, Town},
};

pub const DOWN: &[u8] = b"\x1b[B";
pub const UP: &[u8] = b"\x1b[A";
pub const F3: &[u8] = b"\x1bOR";
pub const F6: &[u8] = b"\x1b[17~";
pub const F10: &[u8] = b"\x1b[21~";
pub const F12: &[u8] = b"\x1b[24~";

/// `kiosk demo` on a terminal of 80×24, with a runtime directory and a log of its own.
pub struct Demo {
    pub terminal: Terminal,
    pub folder: TempDir,
}

impl Demo {
    /// Starts it and waits for its first picture.
    pub fn start() -> Self {
        // Its log goes to a file: on its terminal it logs nothing.
        Self::start_by("exec \"$0\" demo 2>\"$1\"")
    }

    /// The same, started by these words of a shell: `$0` is the kiosk, `$1` its log.
    pub fn start_by(words: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let runtime = folder.path().join("runtime");
        fs::create_dir(&runtime).unwrap();
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", words, KIOSK]);
        command.arg(folder.path().join("log"));
        command.env("RUNTIME_DIRECTORY", runtime);
        command.env("TERM", "xterm-256color");
        let terminal = Terminal::start(command, 80, 24);
        terminal.wait_for_text("Willkommen bei der Stadt Krefeld");
        Self { terminal, folder }
    }

    /// Where its portal listens, as told by what it keeps of that portal. The catalogue must have come.
    pub fn portal(&self) -> String {
        let kept = fs::read(self.folder.path().join("runtime/catalogue")).unwrap();
        let kept = String::from_utf8_lossy(&kept);
        let head = kept.lines().next().unwrap();
        let (_, address) = head.split_once("http://").unwrap();
        address.trim_end_matches('/').to_owned()
    }
}

/// `kiosk run` in this town.
pub fn run(town: &Town) -> Terminal {
    let mut command = CommandBuilder::new(KIOSK);
    command.args(["run".into(), "--config".into(), town.configuration()] as [PathBuf; 3]);
    command.env("RUNTIME_DIRECTORY", town.runtime_dir());
    command.env("TERM", "xterm-256color");
    let terminal = Terminal::start(command, 80, 24);
    terminal.wait_for_text("Willkommen bei der Stadt Krefeld");
    terminal
}

/// From the first screen to the question for the name: a time is held now.
pub fn hold_a_time(terminal: &mut Terminal) {
    terminal.press(b" ");
    terminal.wait_for_text("Welche Sprache");
    terminal.enter("Was möchten Sie tun?");
    terminal.enter("Oft gebraucht");
    terminal.send(DOWN);
    terminal.wait_for_text("▶ 2  Personalausweis beantragen");
    terminal.send(UP);
    terminal.wait_for_text("▶ 1  Wohnsitz anmelden");
    terminal.enter("▶ Termin buchen");
    terminal.enter("Zu welchem Standort");
    // Not "anywhere": which office is earliest, and what it asks for, depends on the day.
    terminal.send(DOWN);
    terminal.wait_for_text("▶ 2  Hier: Rathaus");
    terminal.enter("Die nächsten freien Tage");
    terminal.enter("Um wie viel Uhr");
    terminal.enter("Wie heißen Sie?");
    terminal.wait_for_text("Wir halten Ihre Uhrzeit");
}

/// Tells the name; the cursor stands on Continue.
pub fn tell_name(terminal: &mut Terminal, given: &str, family: &str) {
    terminal.send(given.as_bytes());
    terminal.send(DOWN);
    terminal.send(family.as_bytes());
    terminal.send(DOWN);
    terminal.wait_for_text(family);
    terminal.wait_for_text("▶ Weiter");
}

/// From the question for the name to the check of the answers.
pub fn tell_all(terminal: &mut Terminal, [given, family, mail]: [&str; 3]) {
    tell_name(terminal, given, family);
    terminal.enter("Wie erreichen wir Sie?");
    terminal.send(mail.as_bytes());
    terminal.wait_for_text(mail);
    terminal.send(DOWN);
    terminal.send(DOWN);
    terminal.wait_for_text("▶ Weiter");
    terminal.press(b"\r");
    // Some offices ask for more, of which nothing is needed.
    let more = "Was möchten Sie dem Amt noch mitteilen?";
    terminal.wait_for("the next page", |it| {
        let page = it.contents();
        page.contains(more) || page.contains(TO_CHECK)
    });
    if terminal.look(|it| it.contents().contains(more)) {
        terminal.send(DOWN);
        terminal.wait_for_text("▶ Weiter");
        terminal.enter(TO_CHECK);
    }
}

const TO_CHECK: &str = "Noch nicht gebucht.";

/// Books what was told.
pub fn book(terminal: &mut Terminal) {
    go_down_to(terminal, "Termin verbindlich buchen");
    terminal.enter("Ihr Termin ist gebucht");
}

/// Books what was told, to be confirmed with the phone.
pub fn book_by_phone(terminal: &mut Terminal) {
    go_down_to(terminal, "Buchen und mit dem Handy bestätigen");
    terminal.enter("Bestätigen Sie den Termin");
}

/// From the page of a booked appointment to the code for the phone, which the citizen has to ask for (PRIV-13).
pub fn show_code(terminal: &mut Terminal) {
    terminal.press(F6);
    terminal.wait_for("a code", |it| it.contents().contains('▀'));
}

/// From the code back to the page.
pub fn hide_code(terminal: &mut Terminal) {
    terminal.press(b"\r");
    terminal.wait_for("no code", |it| !it.contents().contains('▀'));
}

fn go_down_to(terminal: &mut Terminal, words: &str) {
    for _ in 0..20 {
        let focus = terminal.look(focused);
        if focus.contains(words) {
            break;
        }
        terminal.send(DOWN);
        terminal.wait_for("another focus", |it| focused(it) != focus);
    }
}

/// The line of what is looked at.
fn focused(screen: &vt100::Screen) -> String {
    let contents = screen.contents();
    let focused = contents.lines().find(|it| it.contains('▶'));
    focused.unwrap_or_default().to_owned()
}

/// Ends the visit; the fresh process has said farewell and waits for the next citizen.
pub fn finish(terminal: &mut Terminal) {
    terminal.press(F10);
    terminal.wait_for_text("Auf Wiedersehen");
    terminal.wait_for_text("▶ Deutsch");
}
