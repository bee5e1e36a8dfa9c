//! How cases and defects stand: the demo's status gateway and its Open311 server.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kiosk::{
    demo::{
        cases::{Cases, Reference, with_check_digit},
        city::{City, Plan},
        gateway::{KIOSK_SECRET, TRIES_MAX},
        history::is_workday,
        subjects::subjects,
    },
    domain::status::{Factor, Kind, State},
    status::contract::{CaseTold, ErrorTold, ErrorWord},
};
use serde_json::{Value, json};

use super::hall::{Hall, hall};

fn at_the_counter() -> Hall {
    Hall {
        secret: Some(KIOSK_SECRET),
        ..hall()
    }
}

fn ask(hall: &mut Hall, kind: Kind, reference: &str, factor: &str) -> Result<CaseTold, ErrorTold> {
    let body = json!({"kind": kind, "reference": reference, "factor": factor});
    told(hall, &body.to_string()).1
}

fn told(hall: &mut Hall, body: &str) -> (u16, Result<CaseTold, ErrorTold>) {
    let answer = hall.ask("POST", "/gateway/v1/status", body, Some("application/json"));
    let told = if answer.status == 200 {
        Ok(serde_json::from_slice(&answer.body).unwrap())
    } else {
        Err(serde_json::from_slice(&answer.body).unwrap())
    };
    (answer.status, told)
}

fn error(told: Result<CaseTold, ErrorTold>) -> ErrorWord {
    told.expect_err("no case").error
}

#[test]
fn every_number_of_the_demo_opens_a_case_whose_days_are_days_of_work() {
    let references = Cases::read().unwrap().references();
    let mut states = BTreeSet::new();
    for Reference {
        kind,
        number,
        factor,
        title,
    } in references.into_iter().filter(|it| it.kind != Kind::Defect)
    {
        let mut hall = at_the_counter();
        let today = hall.town.today(hall.now);

        let case = ask(&mut hall, kind, &number, &factor).unwrap();

        assert_eq!((case.kind, &case.title), (kind, &title));
        states.insert(case.state);
        let past: Vec<Date> = case.reached.iter().map(|it| it.on).collect();
        assert!(
            past.is_sorted() && past.iter().all(|it| *it <= today),
            "{number}"
        );
        assert!(case.opened == past.first().copied() && case.updated >= case.opened);
        let ahead = [case.expected, case.deadline, case.pick_up_until];
        assert!(ahead.iter().flatten().all(|it| *it > today), "{number}");
        let all = ahead.iter().flatten().chain(&past);
        assert!(all.copied().all(is_workday), "{number}");
        let is_last = case.reached.last().is_some_and(|it| it.state == case.state);
        assert!(is_last || case.state == State::Unknown, "{number}");
    }
    assert!(states.len() >= 9, "{states:?}");
}

#[test]
fn the_demo_has_an_example_of_everything_that_can_be_told() {
    let mut hall = at_the_counter();
    let express = ask(&mut hall, Kind::Document, "C9T3P6H1V", "1978-11-23").unwrap();
    let ready = ask(&mut hall, Kind::Document, "L8F2R5W0N", "1990-07-02").unwrap();
    let stale = ask(&mut hall, Kind::Application, "NA-772140", "Z6RF5W").unwrap();
    let suspended = ask(&mut hall, Kind::Application, "AT-208331", "F8N6YD").unwrap();

    assert!(express.express && express.state == State::InProduction);
    assert!(ready.pick_up_until.is_some());
    assert_eq!(ready.office.unwrap().id, Some(super::hall::TOWN_HALL));
    assert_eq!(hall.now.duration_since(stale.as_of).as_hours(), 72);
    assert!(suspended.extended && suspended.state == State::Suspended);
}

#[test]
fn serial_numbers_are_of_the_alphabet_and_have_their_check_digit() {
    for reference in Cases::read().unwrap().references() {
        if reference.kind != Kind::Document {
            continue;
        }
        let serial = reference.number.get(..9).unwrap();
        assert_eq!(with_check_digit(serial), reference.number);
        let is_of_the_alphabet = |it: char| "CFGHJKLMNPRTVWXYZ0123456789".contains(it);
        assert!(serial.chars().all(is_of_the_alphabet), "{serial}");
    }
}

#[test]
fn priv_10_unknown_and_wrong_are_told_apart_by_nothing() {
    let mut hall = at_the_counter();
    let bodies = [
        json!({"kind": "document", "reference": "L8F2R5W0N", "factor": "1990-07-03"}),
        json!({"kind": "document", "reference": "L000000000", "factor": "1990-07-02"}),
        json!({"kind": "application", "reference": "L8F2R5W0N", "factor": "1990-07-02"}),
        json!({"kind": "defect", "reference": "104217", "factor": "x"}),
    ];
    let answers = bodies.map(|it| {
        let answer = hall.ask("POST", "/gateway/v1/status", &it.to_string(), None);
        (answer.status, answer.headers, answer.body)
    });

    assert_eq!(answers[0].0, 404);
    assert!(answers.iter().all(|it| *it == answers[0]));
}

#[test]
fn priv_10_after_five_wrong_tries_there_is_a_pause_for_this_number_only() {
    for reference in ["UR-104217", "UR-000000"] {
        let mut hall = at_the_counter();
        for _ in 0..TRIES_MAX {
            let wrong = ask(&mut hall, Kind::Application, reference, "WRONG1");
            assert_eq!(error(wrong), ErrorWord::NoMatch);
        }

        let paused = ask(&mut hall, Kind::Application, reference, "K7M4QX").unwrap_err();
        assert_eq!(paused.error, ErrorWord::Wait);
        assert!(paused.wait_s.is_some_and(|it| (240..=301).contains(&it)));
        assert!(ask(&mut hall, Kind::Application, "UR-104256", "T3WP9H").is_ok());
        hall.later(6);
        let after = ask(&mut hall, Kind::Application, reference, "K7M4QX");
        assert_eq!(after.is_ok(), reference == "UR-104217");
    }
}

#[test]
fn the_gateway_answers_kiosks_that_keep_to_the_contract_only() {
    let mut hall = at_the_counter();
    let good = json!({"kind": "document", "reference": "L8F2R5W0N", "factor": "1990-07-02"});
    let long = "9".repeat(65);
    for bad in [
        "{}".to_owned(),
        "nonsense".to_owned(),
        json!({"kind": "document", "reference": " ", "factor": "x"}).to_string(),
        json!({"kind": "document", "reference": long, "factor": "x"}).to_string(),
        json!({"kind": "document", "reference": "a", "factor": "x", "name": "y"}).to_string(),
    ] {
        let (status, bad_request) = told(&mut hall, &bad);
        assert_eq!((status, error(bad_request)), (400, ErrorWord::BadRequest));
    }

    for secret in [None, Some("guess")] {
        hall.secret = secret;
        let (status, unknown) = told(&mut hall, &good.to_string());
        assert_eq!((status, error(unknown)), (401, ErrorWord::UnknownKiosk));
    }
    assert_eq!(
        hall.get("/gateway/v1/health"),
        (200, json!({"status": "ok"}))
    );
}

#[test]
fn the_sources_fail_when_they_are_told_to() {
    let mut hall = at_the_counter();
    let order = json!({"faults": [{"kind": "backend_down", "endpoint": "gateway", "requests": 1},
                                  {"kind": "garbage", "endpoint": "open311", "requests": 1}]});
    hall.ask("POST", "/demo/faults", &order.to_string(), None);

    let down = ask(&mut hall, Kind::Application, "UR-104217", "K7M4QX");
    let garbage = hall.ask("GET", "/open311/v2/requests/104217.json", "", None);

    assert_eq!(error(down), ErrorWord::SourceUnavailable);
    assert!(String::from_utf8(garbage.body).unwrap().contains("<html>"));
    assert!(ask(&mut hall, Kind::Application, "UR-104217", "K7M4QX").is_ok());
    assert_eq!(hall.get("/open311/v2/requests/104217.json").0, 200);
    assert_eq!(hall.town.asked["gateway"], 2);
}

#[test]
fn defects_are_told_as_open311_has_it() {
    let mut hall = hall();
    let (status, lamp) = hall.get("/open311/v2/requests/104217.json?jurisdiction_id=krefeld");
    let (_, extended) = hall.get("/open311/v2/requests/103986.json?extensions=true");
    let (_, both) = hall.get("/open311/v2/requests.json?service_request_id=104217,103871,9");
    let (_, services) = hall.get("/open311/v2/services.json");

    assert_eq!((status, lamp.as_array().unwrap().len()), (200, 1));
    assert_eq!(lamp[0]["service_request_id"], "104217");
    assert_eq!(lamp[0]["status"], "open");
    assert_eq!(lamp[0]["service_name"], "Straßenlaterne defekt");
    let requested = lamp[0]["requested_datetime"].as_str().unwrap();
    assert_eq!(requested, "2027-01-07T09:12:00+01:00");
    assert_eq!(lamp[0]["extended_attributes"], Value::Null);
    assert_eq!(extended[0]["status"], "closed");
    assert_eq!(
        extended[0]["extended_attributes"]["detailed_status"],
        "PROCESSED"
    );
    assert_eq!(both.as_array().unwrap().len(), 2);
    assert_eq!(services.as_array().unwrap().len(), 3);
    for (path, status) in [
        ("requests/999999.json", 404),
        ("requests/104217.xml", 404),
        ("", 404),
    ] {
        let (found, body) = hall.get(&format!("/open311/v2/{path}"));
        assert_eq!(
            (found, body[0]["code"].as_u64()),
            (status, Some(404)),
            "{path}"
        );
    }
    assert_eq!(
        hall.ask("POST", "/open311/v2/requests.json", "", None)
            .status,
        403
    );
}

#[test]
fn every_subject_of_the_demo_kiosk_has_cases_and_a_page() {
    let plan = Plan::of(City::Krefeld, 1).unwrap();
    let references = Cases::read().unwrap().references();
    for subject in subjects(&plan, "http://127.0.0.1:8080/") {
        let mine = references.iter().filter(|it| it.kind == subject.kind);

        assert!(mine.clone().count() >= 4);
        let wants_none = subject.factor == Factor::Nothing;
        assert!(mine.clone().all(|it| it.factor.is_empty() == wants_none));
        assert!(
            subject
                .page
                .is_some_and(|it| it.starts_with("HTTP://127.0.0.1:8080/T/A/"))
        );
    }
    let large = Plan::of(City::Large, 1).unwrap();
    assert!(
        subjects(&large, "http://h/")
            .iter()
            .all(|it| it.pick_up.is_none())
    );
}
