//! The drop folder from laying down to asking: nothing is lost, nothing personal stays.

use std::{fs, os::unix::fs::PermissionsExt};

use kiosk::{
    domain::status::{Kind, State},
    gateway::{
        drop_folder::{
            intake::{Happened, IntakeFault, Ready},
            report::Report,
            store::{Store, StoreFault},
        },
        seal::Seal,
    },
};

use crate::town::{DAY, NOW, Town, intake_rules, open};

const HEAD: &str = "Seriennummer;factor;state;title\n";
const PASS: &str = "L01X00T47;03.02.1980;eingetroffen;Reisepass\n";
const CARD: &str = "LZ6311T47;1971-12-05;bestellt;Personalausweis\n";

fn taken(happened: Happened) -> Report {
    let Happened::Taken(report) = happened else {
        panic!("nothing was taken: {happened:?}");
    };
    report
}

fn refused(happened: &Happened) -> String {
    let Happened::Refused(name, fault) = happened else {
        panic!("nothing was refused: {happened:?}");
    };
    format!("{name}: {fault}")
}

fn csv(rows: &[&str]) -> String {
    HEAD.to_owned() + &rows.concat()
}

#[test]
fn what_is_delivered_can_be_asked_and_the_original_is_gone() {
    let mut town = Town::new();
    town.lay("ausweise-2026-11-24.csv", csv(&[PASS, CARD]));

    let report = town.take();

    assert_eq!((report.stored, report.rejected_count()), (2, 0));
    assert!(town.there().is_empty());
    let case = town.find("l01x 00-t47", "1980-02-03").unwrap();
    assert_eq!((case.kind, case.state), (Kind::Document, State::Ready));
    assert_eq!(case.as_of.as_second(), NOW);
    assert_eq!(
        town.find("LZ6311T47", "1971-12-05").unwrap().state,
        State::InProduction
    );
    assert_eq!(town.find("L01X00T47", "1971-12-05"), None);
    assert_eq!(town.find("L99999999", "1980-02-03"), None);
    town.restart();
    assert!(town.find("L01X00T47", "1980-02-03").is_some());
    assert!(town.look().is_empty());
}

#[test]
fn priv_06_neither_reference_nor_birthday_nor_name_is_in_any_file() {
    let mut town = Town::new();
    let rows = "L01X00T47;1980-02-03;ready;Beispiel\nL02X00T47;xx;ready;Muster\n";
    town.lay("a.csv", format!("reference;factor;state;Nachname\n{rows}"));
    town.take();
    town.lay("a.csv", csv(&[PASS]));
    town.take();
    town.now += 61 * DAY;
    assert!(matches!(town.look()[..], [Happened::Forgotten(1)]));

    for folder in [town.state.path(), town.folder.path()] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            for word in ["L01X", "L02X", "1980", "Beispiel", "Muster", "Reisepass"] {
                let has = bytes.windows(word.len()).any(|it| it == word.as_bytes());
                assert!(!has, "{word} is in {}", path.display());
            }
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert!(
                mode & 0o777 == 0o600 || folder == town.folder.path(),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn a_bad_row_does_not_lose_the_good_ones_and_is_told_without_what_stood_there() {
    let mut town = Town::new();
    town.lay("a.csv", csv(&[PASS, "L77;Beispiel;ready;x\n", CARD]));

    let report = town.take();

    assert_eq!((report.stored, report.rejected_count()), (2, 1));
    assert_eq!(town.there(), ["a.csv.rejected.txt"]);
    let text = fs::read_to_string(town.folder.path().join("a.csv.rejected.txt")).unwrap();
    assert!(
        text.ends_with("\nline 3 has something in factor that is not understood\n"),
        "{text}"
    );
    assert!(!text.contains("L77") && !text.contains("Beispiel"));
    town.lay("a.csv", csv(&[PASS, CARD]));
    town.take();
    assert!(
        town.there().is_empty(),
        "a good delivery takes the report away"
    );
}

#[test]
fn only_complete_deliveries_with_plain_names_are_looked_at() {
    let mut town = Town::new();
    town.lay("a.csv.tmp", csv(&[PASS]));
    town.lay("notes.txt", csv(&[PASS]));
    town.lay("Erika Beispiel.csv", csv(&[PASS]));

    assert!(matches!(town.look()[..], [Happened::StrangeName]));
    assert!(town.look().is_empty(), "it is told once");
    assert_eq!(town.there().len(), 3);
    let path = |name: &str| town.folder.path().join(name);
    fs::rename(path("a.csv.tmp"), path("a.csv")).unwrap();
    town.take();

    let mut town = Town::with(|it| it.ready = Ready::Marker);
    town.lay("a.csv", csv(&[PASS]));
    assert!(town.look().is_empty());
    town.lay("a.csv.done", "");
    town.take();
    assert!(town.there().is_empty());
}

#[test]
fn a_crash_before_the_original_is_removed_does_no_harm() {
    let mut town = Town::new();
    town.lay("a.csv", csv(&[PASS, CARD]));
    town.take();

    // It stands there again, as if it had never been removed.
    town.lay("a.csv", csv(&[PASS, CARD]));
    town.restart();
    let report = town.take();

    assert_eq!(report.stored, 2);
    assert!(town.find("L01X00T47", "1980-02-03").is_some());
    let store = Store::open(
        &town.state.path().join("cases.sqlite"),
        &crate::town::seal().store(),
    );
    assert_eq!(store.unwrap().count().unwrap(), 2);
}

#[test]
fn an_older_delivery_does_not_undo_a_newer_one() {
    let mut town = Town::new();
    town.lay("b.csv", csv(&[PASS]));
    town.take();
    town.lay_as_of(
        "a.csv",
        csv(&["L01X00T47;1980-02-03;bestellt;Reisepass\n"]),
        NOW - DAY,
    );

    let report = town.take();

    assert_eq!((report.stored, report.older), (0, 1));
    assert_eq!(
        town.find("L01X00T47", "1980-02-03").unwrap().state,
        State::Ready
    );
}

#[test]
fn several_deliveries_are_taken_from_the_oldest_on() {
    let mut town = Town::new();
    town.lay_as_of(
        "z.csv",
        csv(&["L01X00T47;1980-02-03;bestellt;x\n"]),
        NOW - 2 * DAY,
    );
    town.lay_as_of("a.csv", csv(&[PASS]), NOW - DAY);

    let names: Vec<String> = town.look().into_iter().map(|it| taken(it).name).collect();

    assert_eq!(names, ["z.csv", "a.csv"]);
    assert_eq!(
        town.find("L01X00T47", "1980-02-03").unwrap().state,
        State::Ready
    );
}

#[test]
fn what_is_delivered_no_more_is_forgotten() {
    let mut town = Town::new();
    town.lay("a.csv", csv(&[PASS, CARD]));
    town.take();
    town.now += 40 * DAY;
    town.lay_as_of("a.csv", csv(&[CARD]), NOW);
    town.take();

    town.now += 30 * DAY;

    assert!(matches!(town.look()[..], [Happened::Forgotten(1)]));
    assert_eq!(town.find("L01X00T47", "1980-02-03"), None);
    assert!(
        town.find("LZ6311T47", "1971-12-05").is_some(),
        "it was delivered again"
    );
}

#[test]
fn a_full_delivery_replaces_all_of_its_kinds_unless_it_is_broken() {
    let mut town = Town::with(|it| it.is_full = true);
    let certificate =
        "{\"kind\":\"application\",\"reference\":\"A-1\",\"factor\":\"K9\",\"state\":\"neu\"}";
    town.lay("b.jsonl", certificate);
    town.take();
    town.lay("a.csv", csv(&[PASS, CARD]));
    town.take();
    town.now += DAY;
    town.lay("a.csv", csv(&[CARD, "L77;xx;ready;x\n"]));
    assert_eq!(town.take().replaced, 0, "nobody knows whose the bad row is");
    town.lay("a.csv", HEAD);
    assert_eq!(town.take().replaced, 0, "an empty one is broken");
    town.lay_as_of("a.csv", csv(&[CARD]), NOW - DAY);
    assert_eq!(
        town.take().replaced,
        0,
        "an old one knows nothing of newer ones"
    );
    assert!(town.find("L01X00T47", "1980-02-03").is_some());

    town.lay("a.csv", csv(&[CARD]));
    assert_eq!(town.take().replaced, 1);

    assert_eq!(town.find("L01X00T47", "1980-02-03"), None);
    assert!(town.find("LZ6311T47", "1971-12-05").is_some());
    assert!(town.find_kind(Kind::Application, "a-1", "k 9").is_some());
}

#[test]
fn half_of_a_full_delivery_deletes_nothing_unless_that_is_allowed() {
    let rows = |count: usize| {
        let rows = (0..count).map(|no| format!("R{no};1980-02-03;ready;x\n"));
        csv(&[&rows.collect::<String>()])
    };
    let mut town = Town::with(|it| it.is_full = true);
    town.lay("a.csv", rows(40));
    town.take();
    town.now += DAY;
    town.lay("b.csv", rows(19));

    let told = refused(&town.look().pop().unwrap());

    assert!(
        told.starts_with("b.csv: it would delete 21 of 40 cases; "),
        "{told}"
    );
    assert!(town.find("R39", "1980-02-03").is_some());
    let text = fs::read_to_string(town.folder.path().join("b.csv.rejected.txt")).unwrap();
    assert!(text.contains("21 of 40 cases"), "{text}");
    assert!(town.look().is_empty(), "it is told once");
    town.lay("b.csv", rows(20));
    assert_eq!(town.take().replaced, 20, "half of them may go");
    town.lay("b.csv", rows(1));
    assert_eq!(town.take().replaced, 19, "and most of a few");

    let mut town = Town::with(|it| (it.is_full, it.may_shrink) = (true, true));
    town.lay("a.csv", rows(40));
    town.take();
    town.lay("a.csv", rows(1));
    assert_eq!(town.take().replaced, 39);
}

#[test]
fn a_delivery_of_no_use_is_told_once_kept_for_a_week_and_then_deleted() {
    let mut town = Town::new();
    let text = "Vorname;Name\nErika;Beispiel\n";
    town.lay_as_of("a.csv", text, NOW - 30 * DAY);
    std::os::unix::fs::symlink("/etc/passwd", town.folder.path().join("b.csv")).unwrap();

    let happened = town.look();
    let told: Vec<String> = happened.iter().map(refused).collect();
    assert_eq!(told.len(), 2);
    assert!(
        told.contains(&"a.csv: there is no column reference".to_owned()),
        "{told:?}"
    );
    assert!(
        told.contains(&"b.csv: it is no regular file".to_owned()),
        "{told:?}"
    );
    fs::remove_file(town.folder.path().join("b.csv")).unwrap();
    town.now += 6 * DAY;
    assert!(town.look().is_empty(), "its own time does not count");

    town.now += 2 * DAY;
    assert!(matches!(&town.look()[..], [Happened::Expired(name)] if name == "a.csv"));
    assert!(town.there().is_empty());
}

#[test]
fn a_delivery_that_was_mended_is_read_again() {
    let mut town = Town::new();
    town.lay("a.csv", "nonsense\n");
    assert!(matches!(
        &town.look()[..],
        [Happened::Refused(_, IntakeFault::Refusal(_))]
    ));

    town.lay("a.csv", csv(&[PASS]));

    assert_eq!(town.take().stored, 1);
}

#[test]
fn words_for_states_are_told_only_when_they_can_be_no_names() {
    let mut town = Town::new();
    let often: Vec<String> = (0..5)
        .map(|no| format!("R{no};1980-02-03;Sonderlager;x\n"))
        .collect();
    let once = "R9;1980-02-03;Beispiel;x\nR8;1980-02-03;1980-02-03;x\n";
    town.lay("a.csv", csv(&[&often.concat(), once]));

    let report = town.take();

    assert_eq!(report.strange_state_count(), 7);
    assert_eq!(report.strange_words(), ["Sonderlager"]);
    assert_eq!(town.find("R1", "1980-02-03").unwrap().state, State::Unknown);
}

#[test]
fn another_install_key_is_noticed_at_the_start() {
    let town = Town::new();
    let file = town.state.path().join("cases.sqlite");

    let opened = Store::open(&file, &Seal::new(&[8; 32]).store());

    assert!(matches!(opened, Err(StoreFault::OtherKey)));
}

#[test]
fn the_folder_that_is_away_is_told_and_may_come_back() {
    let (folder, state) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let away = folder.path().join("away");
    let (mut intake, _) = open(intake_rules(&away), state.path());

    assert!(matches!(
        intake.look(crate::town::at(NOW))[..],
        [Happened::Broken(_)]
    ));
    fs::create_dir(&away).unwrap();
    assert!(intake.look(crate::town::at(NOW)).is_empty());
}
