//! What is kept of a row, and for which reasons none is.

use jiff::civil::date;
use kiosk::{
    domain::status::{Kind, NextAct, State},
    gateway::drop_folder::{
        columns::Column,
        delivery::{Reason, Row},
        row::Kept,
    },
    status::contract::{OfficeTold, ReachedTold, StepTold},
};

use crate::town::{DAY, NOW, at, private, row_rules, seal};

fn keep(fields: &[(&str, &str)]) -> Result<Kept, Reason> {
    let mut row = Row::default();
    for (name, text) in fields {
        row.put(Column::named(name).unwrap(), (*text).to_owned())?;
    }
    row_rules().keep(&row, at(NOW - 60), at(NOW))
}

/// A good row, changed at one column.
fn changed(name: &str, text: &str) -> Result<Kept, Reason> {
    let mut fields = vec![
        ("reference", "L01X00T47"),
        ("factor", "1980-02-03"),
        ("state", "ready"),
    ];
    fields.retain(|it| it.0 != name);
    fields.push((name, text));
    keep(&fields)
}

#[test]
fn a_full_row_becomes_what_the_contract_tells() {
    let kept = keep(&[
        ("reference", "ab 2026-17"),
        ("factor", "xy-12 z"),
        ("kind", "Application"),
        ("title", " Geburts\u{200b}urkunde "),
        ("state", "Unterlagen fehlen"),
        ("received_on", "10.11.2026"),
        ("waiting_for_you_on", "2026-11-18"),
        ("step", "Prüfung"),
        ("step_number", "2"),
        ("step_of", "4"),
        ("note", "Bitte\nreichen Sie die Vollmacht nach."),
        ("deadline", "1.12.2026"),
        ("next", "send_papers"),
        ("office", "Standesamt"),
        ("office_id", "122210"),
        ("office_phone", "02151 86-0"),
        ("express", "nein"),
        ("extended", "Ja"),
        ("as_of", "2026-11-23 18:30"),
    ])
    .ok()
    .unwrap();

    let told = kept.told;
    assert_eq!(
        (told.kind, told.state),
        (Kind::Application, State::WaitingForYou)
    );
    assert_eq!(told.title, "Geburtsurkunde");
    let reached = |state, on| ReachedTold { state, on };
    assert_eq!(
        told.reached,
        [
            reached(State::Received, date(2026, 11, 10)),
            reached(State::WaitingForYou, date(2026, 11, 18))
        ]
    );
    let step = StepTold {
        number: 2,
        of: 4,
        words: "Prüfung".to_owned(),
    };
    assert_eq!(told.step, Some(step));
    assert_eq!(
        told.note.as_deref(),
        Some("Bitte reichen Sie die Vollmacht nach.")
    );
    assert_eq!(told.deadline, Some(date(2026, 12, 1)));
    assert_eq!(told.next, Some(NextAct::SendPapers));
    let office = OfficeTold {
        name: "Standesamt".to_owned(),
        id: Some(122_210),
        phone: "02151 86-0".to_owned(),
    };
    assert_eq!(told.office, Some(office));
    assert!(!told.express && told.extended);
    assert_eq!(
        told.as_of.to_string(),
        "2026-11-23T17:30:00Z",
        "the town's time"
    );
    let (reference, factor) = (private("AB2026-17"), private("XY12Z"));
    assert!(kept.reference == seal().reference(Kind::Application, &reference));
    assert!(kept.factor == seal().factor(Kind::Application, &reference, &factor));
}

#[test]
fn a_birthday_is_the_same_in_both_forms() {
    let german = changed("factor", "3.2.1980").ok().unwrap();
    let iso = changed("factor", "1980-02-03").ok().unwrap();

    assert!(german.factor == iso.factor);
}

#[test]
fn words_that_mean_nothing_are_an_unknown_state_and_counted() {
    let kept = changed("state", "Sonderfall").ok().unwrap();

    assert_eq!(kept.told.state, State::Unknown);
    assert_eq!(kept.strange_state.as_deref(), Some("Sonderfall"));
    assert_eq!(
        changed("state", "P3").ok().unwrap().told.state,
        State::InProduction
    );
}

#[test]
fn what_is_not_understood_is_told_by_its_column_only() {
    for (name, text, reason) in [
        ("reference", "", Reason::Missing(Column::Reference)),
        ("reference", "---", Reason::NotUnderstood(Column::Reference)),
        (
            "reference",
            &"7".repeat(65),
            Reason::NotUnderstood(Column::Reference),
        ),
        ("factor", "", Reason::Missing(Column::Factor)),
        ("factor", "31.2.1980", Reason::NotUnderstood(Column::Factor)),
        ("factor", "Beispiel", Reason::NotUnderstood(Column::Factor)),
        ("state", " ", Reason::Missing(Column::State)),
        ("kind", "fish", Reason::NotUnderstood(Column::Kind)),
        ("kind", "defect", Reason::NotUnderstood(Column::Kind)),
        (
            "title",
            &"x".repeat(121),
            Reason::NotUnderstood(Column::Title),
        ),
        (
            "note",
            &"x".repeat(501),
            Reason::NotUnderstood(Column::Note),
        ),
        ("expected", "bald", Reason::NotUnderstood(Column::Expected)),
        (
            "ready_on",
            "2026-13-01",
            Reason::NotUnderstood(Column::On(State::Ready)),
        ),
        (
            "step_number",
            "999",
            Reason::NotUnderstood(Column::StepNumber),
        ),
        ("office_id", "-1", Reason::NotUnderstood(Column::OfficeId)),
        (
            "express",
            "vielleicht",
            Reason::NotUnderstood(Column::Express),
        ),
        ("next", "tanzen", Reason::NotUnderstood(Column::Next)),
        ("as_of", "gestern", Reason::NotUnderstood(Column::AsOf)),
        ("as_of", "2031-01-01", Reason::NotUnderstood(Column::AsOf)),
    ] {
        assert_eq!(changed(name, text).err(), Some(reason), "{name}: {text}");
    }
}

#[test]
fn priv_11_texts_must_not_repeat_the_reference_or_the_birthday() {
    for (name, text) in [
        ("title", "Reisepass l01x-00t47"),
        ("note", "für L01 X00 T47"),
        ("office", "geb. 03.02.1980"),
        ("step", "1980-02-03"),
    ] {
        let column = Column::named(name).unwrap();
        assert_eq!(
            changed(name, text).err(),
            Some(Reason::Repeats(column)),
            "{text}"
        );
    }
    assert!(changed("title", "Reisepass 2026").is_ok());
}

#[test]
fn it_stands_so_since_the_file_was_written_but_never_later_than_now() {
    let of = |text: &str| changed("as_of", text).ok().unwrap().told.as_of;

    assert_eq!(changed("title", "x").ok().unwrap().told.as_of, at(NOW - 60));
    assert_eq!(of("2026-11-20").to_string(), "2026-11-19T23:00:00Z");
    assert_eq!(
        of("2026-11-20T03:00:00Z").to_string(),
        "2026-11-20T03:00:00Z"
    );
    assert_eq!(of(&at(NOW + DAY / 2).to_string()), at(NOW));
}
