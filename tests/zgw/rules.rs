//! How far a case has come, by the rules and by the words of the settings.

use kiosk::{
    domain::{
        catalogue::OfficeId,
        status::{CaseOffice, Kind, NextAct, State},
        words::Words,
    },
    gateway::zgw::{
        Zgw,
        settings::{Note, Settings},
    },
};
use serde_json::{Value, json};

use crate::{
    server::{OpenZaak, find},
    shapes::{CODE, NUMBER, case, meaning, resultaat, settings, status},
    told::told,
};

/// A case of this step, changed.
fn at(step: usize, change: impl FnOnce(&mut Value)) -> Value {
    let mut case = case();
    case["_expand"]["status"] = status("URKUNDE", step);
    change(&mut case);
    case
}

fn rest(case: &mut Value) {
    case["opschorting"] =
        json!({"indicatie": true, "eerdereOpschorting": true, "reden": "Unterlagen fehlen"});
}

fn end(case: &mut Value) {
    case["einddatum"] = json!("2026-11-18");
}

fn owe(case: &mut Value) {
    case["betalingsindicatie"] = json!("nog_niet");
}

fn result(name: &str) -> impl FnOnce(&mut Value) {
    move |case| case["_expand"]["resultaat"] = resultaat(name)
}

fn looked(settings: Settings, case: Value) -> kiosk::domain::status::Case {
    let server = OpenZaak::with(vec![case]);
    let client: Zgw<_, _> = server.client(settings);
    let found = find(&client, Kind::Application, NUMBER, CODE);
    found.expect("no fault").expect("the case")
}

#[test]
fn the_state_follows_the_rules() {
    for (case, state, next, day) in [
        (at(1, |_| {}), State::Received, None, "Received 2026-11-03"),
        (at(2, |_| {}), State::InWork, None, "InWork 2026-11-03"),
        (at(3, |_| {}), State::InWork, None, "InWork 2026-11-03"),
        (at(4, |_| {}), State::Finished, None, "Finished 2026-11-03"),
        (at(2, end), State::Finished, None, "Finished 2026-11-18"),
        (at(4, end), State::Finished, None, "Finished 2026-11-18"),
        (at(2, rest), State::Suspended, None, "InWork 2026-11-03"),
        (at(4, rest), State::Finished, None, "Finished 2026-11-03"),
        (
            at(2, owe),
            State::InWork,
            Some(NextAct::Pay),
            "InWork 2026-11-03",
        ),
        (at(4, owe), State::Finished, None, "Finished 2026-11-03"),
        // A case that was opened again keeps its result.
        (
            at(2, result("Erteilt")),
            State::InWork,
            None,
            "InWork 2026-11-03",
        ),
    ] {
        let found = looked(settings(), case);

        let reached: Vec<String> = found
            .reached
            .iter()
            .map(|(state, day)| format!("{state:?} {day}"))
            .collect();
        assert_eq!((found.state, found.next), (state, next), "{}", told(&found));
        assert_eq!(reached, [day]);
    }
}

#[test]
fn configured_words_win_over_the_rules() {
    let mut settings = settings();
    settings.status_words = vec![
        meaning("uns fehlen unterlagen.", State::WaitingForYou),
        meaning("In Bearbeitung", State::InProduction),
    ];
    settings.status_words[0].next = Some(NextAct::SendPapers);
    settings.status_words[1].of_type = Some("pass".to_owned());
    settings.result_words = vec![
        meaning("Erteilt", State::Ready),
        meaning("Abgelehnt", State::Rejected),
    ];
    for (case, state, next) in [
        (at(3, rest), State::WaitingForYou, Some(NextAct::SendPapers)),
        (at(3, owe), State::WaitingForYou, Some(NextAct::SendPapers)),
        // That word is said of passports only.
        (at(2, |_| {}), State::InWork, None),
        (
            at(4, result("Erteilt")),
            State::Ready,
            Some(NextAct::PickUp),
        ),
        (at(2, result("Erteilt")), State::InWork, None),
        (at(4, result("ABGELEHNT ")), State::Rejected, None),
        (at(4, result("Zurückgezogen")), State::Finished, None),
    ] {
        let found = looked(settings.clone(), case);

        assert_eq!((found.state, found.next), (state, next), "{}", told(&found));
    }
}

#[test]
fn days_are_those_of_amsterdam_and_deadlines_do_not_move() {
    let late = |case: &mut Value| {
        case["_expand"]["status"]["datumStatusGezet"] = json!("2026-11-07T23:30:00Z");
        case["verlenging"] = json!({"reden": "Hohes Aufkommen", "duur": "P14D"});
    };
    let extended = looked(settings(), at(2, late));
    let ended = looked(settings(), at(4, end));

    assert!(extended.is_extended);
    let days = [
        extended.opened,
        extended.updated,
        extended.expected,
        extended.deadline,
    ];
    let days = days.map(|it| it.expect("a day").to_string());
    assert_eq!(
        days,
        ["2026-11-02", "2026-11-08", "2026-12-01", "2026-12-14"]
    );
    assert!(!ended.is_extended);
    assert_eq!((ended.expected, ended.deadline), (None, None));
}

#[test]
fn what_a_clerk_wrote_is_told_only_where_the_town_says_so() {
    let note = |case: &mut Value| {
        case["_expand"]["status"]["statustoelichting"] = json!("Foto  nachreichen\u{7}");
    };
    let mut open = settings();
    open.note = Note::Shown;

    assert_eq!(looked(settings(), at(2, note)).note, None);
    assert_eq!(
        looked(open.clone(), at(2, note)).note,
        Some(Words::german("Foto nachreichen"))
    );
    assert_eq!(looked(open, at(2, |_| {})).note, None);
}

#[test]
fn the_office_is_that_of_the_type_or_of_all() {
    let office = |name: &str| CaseOffice {
        name: Words::german(name),
        office: Some(OfficeId(7)),
        phone: "02151 0".to_owned(),
    };
    let mut settings = settings();
    assert_eq!(looked(settings.clone(), case()).office, None);
    settings.office = Some(office("Bürgerservice"));
    assert_eq!(looked(settings.clone(), case()).office, settings.office);
    settings.types[0].office = Some(office("Standesamt"));
    assert_eq!(looked(settings, case()).office, Some(office("Standesamt")));
}

#[test]
fn nothing_of_persons_reaches_the_answer() {
    let persons = |case: &mut Value| {
        case["_expand"]["rollen"] =
            json!([{"betrokkeneIdentificatie": {"inpBsn": "111222333", "geslachtsnaam": "Aksu"}}]);
        case["_expand"]["hoofdzaak"] = json!({"omschrijving": "Widerspruch Aksu"});
        case["_expand"]["status"]["statustoelichting"] = json!("Frau Aksu rief an");
        case["opschorting"] = json!({"indicatie": true, "reden": "Frau Aksu verreist"});
    };

    let found = format!("{:?}", looked(settings(), at(2, persons)));

    for private in ["Aksu", "111222333", "KR-2026", CODE] {
        assert!(!found.contains(private), "{found}");
    }
}
