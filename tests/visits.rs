//! Visits told in plain words: each `tests/visits/*.visit` is a script that a clerk can read, played on the real core,
//! the real portal client and the demo town. What a line can say is told by `Script::line`.

#![cfg(test)]
#![cfg(feature = "demo")]

#[path = "world/brought.rs"]
mod brought;
#[path = "world/citizen.rs"]
mod citizen;
#[path = "world/hall.rs"]
mod hall;
#[path = "world/line.rs"]
mod line;
#[path = "world/pad.rs"]
mod pad;
#[path = "world/scans.rs"]
mod scans;
#[path = "world/script.rs"]
mod script;
#[path = "world/source.rs"]
mod source;
#[path = "world/told.rs"]
mod told;
#[path = "world/words.rs"]
mod words;
#[path = "world/writing.rs"]
mod writing;

use std::{fs, path::Path};

use script::Script;

#[test]
fn every_visit_goes_as_it_is_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/visits");
    let mut played = 0;
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "visit"));
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        println!("{name}");
        Script::play(&name, &fs::read_to_string(&path).unwrap());
        played += 1;
    }
    assert!(played >= 70, "only {played} visits found");
}

#[test]
#[should_panic(expected = "does not see")]
fn a_visit_that_goes_otherwise_is_found_out() {
    Script::play("otherwise", "press any key\nsees Auf Wiedersehen\n");
}
