//! What only shows while a delivery is being read.

use jiff::tz::TimeZone;

use super::*;
use crate::{
    domain::status::{Factor, Kind},
    gateway::{
        drop_folder::{intake::Ready, words::StateWords},
        reference::{Letters, Rule, Signs},
        seal::Seal,
    },
};

fn intake(folder: &Path) -> Intake {
    let seal = Seal::new(&[9; 32]);
    let store = Store::open(&folder.join("cases.sqlite"), &seal.store()).unwrap();
    let rule = Rule {
        kind: Kind::Document,
        factor: Factor::BirthDate,
        blanks: Signs::Remove,
        hyphens: Signs::Remove,
        letters: Letters::Upper,
    };
    let rules = IntakeRules {
        folder: folder.to_owned(),
        ready: Ready::Rename,
        is_full: true,
        may_shrink: true,
        forget_after_days: 60,
        names: Names::default(),
        rows: RowRules {
            kinds: vec![rule],
            usual_kind: Some(Kind::Document),
            states: StateWords::default(),
            time_zone: TimeZone::UTC,
            seal,
        },
    };
    Intake::new(rules, store)
}

#[test]
fn of_a_delivery_that_changes_while_it_is_read_nothing_counts() {
    let folder = tempfile::tempdir().unwrap();
    let mut intake = intake(folder.path());
    let now = Timestamp::from_second(1_795_500_000).unwrap();
    let whole = b"reference;factor;state\nL1;1980-02-03;ready\nL2;1980-02-03;ready\n";
    let half = b"reference;factor;state\nL3;1980-02-03;ready\n";
    intake
        .store_rows("a.csv", whole, [now, now], &|| true)
        .unwrap();

    let read = intake.store_rows("a.csv", half, [now, now], &|| false);

    assert!(matches!(read, Err(IntakeFault::Changed)));
    assert_eq!(intake.store.count().unwrap(), 2);
    let read = intake.store_rows("a.csv", half, [now, now], &|| true);
    assert_eq!(read.unwrap().replaced, 2);
}

#[test]
fn a_delivery_that_was_taken_back_is_no_fault() {
    let folder = tempfile::tempdir().unwrap();
    let mut intake = intake(folder.path());
    let now = Timestamp::from_second(1_795_500_000).unwrap();

    assert!(intake.attend("gone.csv", now).is_none());
}
