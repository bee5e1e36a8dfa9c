//! The demo open to a network: here a second address of this very machine.

use std::fs;

use super::{
    code::scanned,
    town::{account, get},
    visitor::{Demo, book_by_phone, finish, hold_a_time, show_code, tell_all},
};

const ADDRESS: &str = "127.0.0.2";
const LUCJA: [&str; 3] = ["Łucja", "Özdemir-Süß", "lucja@example.org"];

#[test]
fn the_codes_of_an_open_demo_lead_to_the_address_in_the_network_also_after_a_visit() {
    let mut demo = Demo::start_by("exec \"$0\" demo --lan=127.0.0.2 2>\"$1\"");
    // What is open is told before the first picture, and in the header of every screen.
    let told = fs::read_to_string(demo.folder.path().join("log")).unwrap();
    let (_, behind) = told.split_once("http://127.0.0.2:").unwrap();
    let port = behind.split('/').next().unwrap();
    let open = format!("{ADDRESS}:{port}");
    assert!(
        told.starts_with("Open to your network until this demo ends"),
        "{told}"
    );
    demo.terminal.wait_for_text(&open);

    for _ in 0..2 {
        hold_a_time(&mut demo.terminal);
        demo.terminal.wait_for_text(&open);
        tell_all(&mut demo.terminal, LUCJA);
        book_by_phone(&mut demo.terminal);
        show_code(&mut demo.terminal);
        let code = demo.terminal.look(scanned);
        let path = code.to_lowercase().replace(&format!("http://{open}"), "");
        assert!(
            get(&open, &path).unwrap().contains("Noch nicht gebucht."),
            "{code}"
        );
        finish(&mut demo.terminal);
    }

    assert_eq!(demo.portal(), format!("127.0.0.1:{port}"));
    let entries = account(&demo.portal()).unwrap()["entries"].clone();
    assert_eq!(entries.as_array().map(Vec::len), Some(2));
    let told = fs::read_to_string(demo.folder.path().join("log")).unwrap();
    assert_eq!(told.matches("Open to your network").count(), 1);
}
