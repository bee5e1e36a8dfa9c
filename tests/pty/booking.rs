//! A whole booking at the real binary, by keys only, and what becomes of its processes.

use rustix::process::{Pid, Signal, kill_process};

use super::{
    code::{scanned, scanned_by_zbar},
    process::{End, children},
    town::{account, get},
    visitor::{Demo, book, finish, hide_code, hold_a_time, show_code, tell_all},
};

const IDA: [&str; 3] = ["Ida", "Beispiel", "ida@example.org"];
const LUCJA: [&str; 3] = ["Łucja", "Özdemir-Süß", "lucja@example.org"];

#[test]
fn a_citizen_books_by_keys_and_the_phone_finds_the_appointment_by_the_code() {
    let mut demo = Demo::start();
    let process = demo.terminal.pid();
    let portals = children(process.as_raw_pid());
    assert_eq!(portals.len(), 1);

    hold_a_time(&mut demo.terminal);
    tell_all(&mut demo.terminal, IDA);
    book(&mut demo.terminal);

    // The code leads to the appointment.
    let portal = demo.portal();
    show_code(&mut demo.terminal);
    let link = demo.terminal.look(scanned);
    let read_by_zbar = demo
        .terminal
        .look(|it| scanned_by_zbar(it, demo.folder.path()));
    assert!(read_by_zbar.is_none_or(|it| it == link));
    hide_code(&mut demo.terminal);
    let (_, behind) = link.split_once("//").unwrap();
    let (host, path) = behind.split_once('/').unwrap();
    assert_eq!(host, portal);
    let page = get(&portal, &format!("/{path}")).unwrap();
    assert!(page.contains("Ihr Termin ist gebucht."), "{page}");
    let told = account(&portal).unwrap();
    let entries = told["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 1, "{told}");
    assert_eq!(entries[0]["status"], "confirmed");
    assert_eq!(entries[0]["ended"], serde_json::Value::Null);
    assert_eq!(entries[0]["name"], "Ida Beispiel");
    assert_eq!(entries[0]["email"], "ida@example.org");
    let number = entries[0]["display_number"].as_str().unwrap();
    demo.terminal
        .look(|it| assert!(it.contents().contains(number), "{number}"));
    assert!(page.contains(number), "{page}");
    // The end of the visit: the same process, afresh; its portal stays.
    finish(&mut demo.terminal);
    assert_eq!(demo.terminal.pid(), process);
    assert_eq!(children(process.as_raw_pid()), portals);

    // The next citizen: the catalogue is on the shelf.
    hold_a_time(&mut demo.terminal);
    tell_all(&mut demo.terminal, LUCJA);
    book(&mut demo.terminal);
    finish(&mut demo.terminal);

    let told = account(&portal).unwrap();
    assert_eq!(told["requests"]["offices-and-services"], 1, "{told}");
    let entries = told["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 2, "{told}");
    assert!(entries.iter().all(|it| it["status"] == "confirmed"));
    assert_eq!(entries[1]["name"], "Łucja Özdemir-Süß");
    super::assert_stays_on_the_screen(&demo.terminal.written());
    super::picture::assert_whole_pictures(&demo.terminal.written());
}

#[test]
fn the_demo_portal_ends_with_the_kiosk_however_that_ends() {
    for signal in [Signal::KILL, Signal::TERM] {
        for visits in 0..2 {
            // Below a shell that stays: otherwise the terminal would hang up on the portal, too.
            let mut demo = Demo::start_by("\"$0\" demo 2>\"$1\"; read line");
            for _ in 0..visits {
                demo.terminal.press(b" ");
                demo.terminal.wait_for_text("Welche Sprache");
                finish(&mut demo.terminal);
            }
            let kiosk = only(&children(demo.terminal.pid().as_raw_pid()));
            let portal = End::of(only(&children(kiosk)));
            assert!(!portal.has_come());

            kill_process(Pid::from_raw(kiosk).unwrap(), signal).unwrap();

            assert!(portal.comes(), "{signal:?} after {visits} visits");
        }
    }
}

fn only(processes: &[i32]) -> i32 {
    assert_eq!(processes.len(), 1, "{processes:?}");
    processes[0]
}
