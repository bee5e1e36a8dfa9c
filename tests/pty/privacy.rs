//! Nothing of a citizen is left once their visit has ended: not in memory, on disk, in the log or on the screen.

use std::{fs, io::ErrorKind, os::unix::net::UnixListener, path::Path};

use super::{
    child::LINE,
    harness::Terminal,
    process::{self, in_memory, within},
    visitor::{DOWN, Demo, F10, book, finish, hold_a_time, tell_all},
};

/// Words that are nowhere but in what this citizen tells.
const CANARIES: [&str; 3] = ["Zwergkanari", "Quittengelb", "piep.qv7@example.org"];

#[test]
fn priv_04_nothing_of_a_visit_is_in_memory_on_disk_or_in_the_log_once_it_has_ended() {
    let mut demo = Demo::start();
    let id = demo.terminal.pid().as_raw_pid();
    hold_a_time(&mut demo.terminal);
    tell_all(&mut demo.terminal, CANARIES);

    // While the visit lasts they are there: the search can find them.
    match in_memory(id, &CANARIES) {
        Ok(found) => assert_eq!(found.len(), CANARIES.len(), "{found:?}"),
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            println!("skipped: the memory of the kiosk may not be read by this user");
            return;
        }
        Err(error) => panic!("{error}"),
    }
    assert_nowhere_outside(id, demo.folder.path());
    book(&mut demo.terminal);
    assert_nowhere_outside(id, demo.folder.path());
    finish(&mut demo.terminal);

    let none: [&str; 0] = [];
    assert_eq!(in_memory(id, &CANARIES).unwrap(), none);
    assert_nowhere_outside(id, demo.folder.path());
    let screen = demo.terminal.look(vt100::Screen::contents);
    assert_eq!(within(screen.as_bytes(), &CANARIES), none);
    // The same for a visit that is left in the middle.
    hold_a_time(&mut demo.terminal);
    tell_all(&mut demo.terminal, CANARIES);
    demo.terminal.press(F10);
    demo.terminal
        .wait_for_text("Beenden und alle Angaben löschen?");
    demo.terminal.send(DOWN);
    demo.terminal.wait_for_text("▶ 1  Ja, beenden und löschen");
    demo.terminal.enter("Auf Wiedersehen");
    assert_eq!(in_memory(id, &CANARIES).unwrap(), none);
    assert_nowhere_outside(id, demo.folder.path());
}

#[test]
fn priv_05_keys_typed_while_a_visit_ends_do_not_reach_the_next() {
    let mut demo = Demo::start();
    demo.terminal.press(b" ");
    demo.terminal.wait_for_text("Welche Sprache");

    // One piece: the end of the visit, and more than one process reads at once.
    let mut keys = F10.to_vec();
    for _ in 0..600 {
        keys.extend_from_slice(b"x\r");
        keys.extend_from_slice(DOWN);
    }
    demo.terminal.send(&keys);
    demo.terminal.wait_for_text("Auf Wiedersehen");

    let is_over = |text: &str| text.contains("Willkommen") || text.contains("Welche Sprache");
    demo.terminal
        .wait_for("the end of the farewell", |it| is_over(&it.contents()));
    let screen = demo.terminal.look(vt100::Screen::contents);
    assert!(screen.contains("▶ Deutsch"), "{screen}");
}

#[test]
fn priv_05_keys_typed_before_the_first_picture_is_seen_are_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    let listener = UnixListener::bind(folder.path().join(LINE)).unwrap();
    let mut terminal = Terminal::start(super::command("slow", folder.path()), 80, 24);
    assert!(process::comes(&listener));
    let (painting, _) = listener.accept().unwrap();

    terminal.send(b"xyz\r");
    drop(painting);
    terminal.wait_for_text("Krefeld row 0 first 80x24 free");

    terminal.resize(81, 24);
    terminal.wait_for_text("81x24");
    terminal.resize(82, 24);
    terminal.wait_for_text("82x24 free");
    terminal.send(b"x");
    terminal.wait_for_text("82x24 taken");
}

/// The files, the log, the command line and the environment.
fn assert_nowhere_outside(id: i32, folder: &Path) {
    let proc = Path::new("/proc").join(id.to_string());
    let mut files = vec![proc.join("cmdline"), proc.join("environ")];
    files.push(folder.join("log"));
    for entry in fs::read_dir(folder.join("runtime")).unwrap() {
        files.push(entry.unwrap().path());
    }
    for file in files {
        let found = within(&fs::read(&file).unwrap(), &CANARIES);
        assert!(found.is_empty(), "{found:?} in {}", file.display());
    }
}
