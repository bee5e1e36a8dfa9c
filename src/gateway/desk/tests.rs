//! Tests of the desk: doors, answers, tries and what is remembered.

use std::time::Duration;

use jiff::Timestamp;

use super::*;
use crate::{
    domain::{
        status::{Factor, State},
        words::Words,
    },
    gateway::reference::{Letters, Signs},
};

const SECRET: &str = "Bearer 0123456789abcdef0123456789abcdef";
const OTHER: &str = "Bearer fedcba9876543210fedcba9876543210";

/// A desk in front of a source that knows one document.
struct Town {
    desk: Desk,
    now: Moment,
    fault: Option<CasesFault>,
}

impl Town {
    fn new() -> Self {
        let seal = Seal::new(&[3; 32]);
        let kiosk = |id: &str, header: &str| Kiosk {
            id: id.to_owned(),
            mark: seal.kiosk(&Private::new(header["Bearer ".len()..].to_owned())),
        };
        let kiosks = vec![kiosk("K-01", SECRET), kiosk("K-02", OTHER)];
        let rule = Rule {
            kind: Kind::Document,
            factor: Factor::BirthDate,
            blanks: Signs::Remove,
            hyphens: Signs::Remove,
            letters: Letters::Upper,
        };
        let limits = PaceLimits {
            questions_per_minute: 30,
            failures_per_day: 20,
        };
        Self {
            desk: Desk::new(seal.clone(), vec![rule], limits, kiosks),
            now: Moment::ZERO,
            fault: None,
        }
    }

    fn send(&mut self, method: &str, path: &str, secret: Option<&str>, body: &[u8]) -> Answer {
        let received = self.desk.receive(
            self.now,
            &Asked {
                method,
                path,
                authorization: secret.map(str::as_bytes),
                body,
            },
        );
        match received {
            Received::Answer(answer) => answer,
            Received::Ask(inquiry) => {
                let knows = inquiry.reference.reveal() == "L01X00T47"
                    && inquiry.factor.reveal() == "1980-02-03";
                let outcome = self.fault.map_or_else(|| Ok(knows.then(case)), Err);
                self.desk.settle(self.now, &inquiry, outcome)
            }
        }
    }

    fn ask(&mut self, reference: &str, factor: &str) -> Answer {
        let body =
            format!(r#"{{"kind":"document","reference":"{reference}","factor":"{factor}"}}"#);
        self.send("POST", PATH, Some(SECRET), body.as_bytes())
    }
}

fn case() -> Case {
    Case {
        kind: Kind::Document,
        title: Words::german("Reisepass"),
        state: State::Ready,
        reached: vec![],
        step: None,
        note: None,
        opened: None,
        updated: None,
        expected: None,
        deadline: None,
        pick_up_until: None,
        next: None,
        office: None,
        is_express: false,
        is_extended: false,
        as_of: Timestamp::UNIX_EPOCH,
    }
}

fn text(answer: &Answer) -> &str {
    std::str::from_utf8(&answer.body).unwrap()
}

#[test]
fn the_right_factor_is_answered_with_the_case() {
    let mut town = Town::new();

    let answer = town.ask(" l01x-00t47", "1980-02-03");

    assert_eq!((answer.status, answer.outcome), (200, Outcome::Found));
    let told: CaseTold = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(told, CaseTold::of(&case()));
    assert_eq!(answer.kiosk, Some(0));
}

#[test]
fn priv_10_unknown_and_wrong_are_the_same_answer_byte_for_byte() {
    let mut town = Town::new();

    let wrong = town.ask("L01X00T47", "1980-02-04");
    let unknown = town.ask("L99999999", "1980-02-03");

    assert!(wrong == unknown);
    assert_eq!(wrong.status, 404);
    assert_eq!(text(&wrong), r#"{"error":"no_match"}"#);
}

#[test]
fn priv_10_after_five_tries_known_and_unknown_rest_alike_even_for_the_right_one() {
    for (reference, is_known) in [("L01X00T47", true), ("L99999999", false)] {
        let mut town = Town::new();
        for no in 1..=5 {
            let answer = town.ask(reference, "1980-02-04");
            assert_eq!(answer.status, 404);
            assert_eq!(answer.alert == Some(Alert::Rests), no == 5);
        }

        let answer = town.ask(reference, "1980-02-03");
        assert_eq!(answer.status, 429);
        assert_eq!(text(&answer), r#"{"error":"wait","wait_s":300}"#);
        town.now = Duration::from_millis(299_001);
        let answer = town.ask(reference, "1980-02-03");
        assert_eq!(text(&answer), r#"{"error":"wait","wait_s":1}"#);
        town.now = Duration::from_mins(5);
        let answer = town.ask(reference, "1980-02-03");
        assert_eq!(answer.status, if is_known { 200 } else { 404 });
    }
}

#[test]
fn a_reference_written_in_another_way_is_the_same_reference() {
    let mut town = Town::new();
    for reference in [
        "L01X00T47",
        "l01x00t47",
        "L01X 00T47",
        "L01X-00T47",
        " L01X00T47",
    ] {
        town.ask(reference, "1980-02-04");
    }

    assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 429);
}

#[test]
fn what_was_found_takes_nothing_from_the_tries_and_faults_neither() {
    let mut town = Town::new();
    for _ in 0..9 {
        assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 200);
    }
    town.fault = Some(CasesFault::Unreachable);
    for _ in 0..9 {
        let answer = town.ask("L01X00T47", "1980-02-03");
        assert_eq!(answer.status, 503);
        assert_eq!(answer.alert, Some(Alert::Source(CasesFault::Unreachable)));
        assert_eq!(text(&answer), r#"{"error":"source_unavailable"}"#);
    }
    town.fault = None;

    assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 200);
    assert_eq!(town.desk.tries.count(), 0);
}

#[test]
fn a_kiosk_has_its_pace_and_the_others_theirs() {
    let mut town = Town::new();
    for _ in 0..30 {
        assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 200);
    }

    let answer = town.ask("L01X00T47", "1980-02-03");
    assert_eq!(text(&answer), r#"{"error":"wait","wait_s":2}"#);
    let body = br#"{"kind":"document","reference":"L01X00T47","factor":"1980-02-03"}"#;
    let answer = town.send("POST", PATH, Some(OTHER), body);
    assert_eq!((answer.status, answer.kiosk), (200, Some(1)));
}

#[test]
fn a_kiosk_that_fails_all_day_is_told_to_the_administrator_and_becomes_slow() {
    let mut town = Town::new();
    let mut alerts = 0;
    for no in 0..20 {
        town.now += Duration::from_mins(1);
        let answer = town.ask(&format!("R{no}"), "1980-02-03");
        assert_eq!(answer.status, 404);
        alerts += usize::from(answer.alert == Some(Alert::Slow));
    }

    assert_eq!(alerts, 1);
    town.now += Duration::from_mins(1);
    assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 200);
    assert_eq!(town.ask("L01X00T47", "1980-02-03").status, 429);
}

#[test]
fn whoever_is_no_kiosk_hears_nothing() {
    let body = br#"{"kind":"document","reference":"L01X00T47","factor":"1980-02-03"}"#;
    let long = format!("{SECRET}{}", "0".repeat(500));
    for secret in [
        None,
        Some(""),
        Some("Bearer"),
        Some("Bearer "),
        Some("Bearer 0123456789abcdef0123456789abcdeg"),
        Some("Basic 0123456789abcdef0123456789abcdef"),
        Some(&long),
    ] {
        let answer = Town::new().send("POST", PATH, secret, body);
        assert_eq!(answer.status, 401, "{secret:?}");
        assert_eq!(text(&answer), r#"{"error":"unknown_kiosk"}"#);
    }
    let answer = Town::new().send("POST", PATH, Some(&SECRET.replace('B', "b")), body);
    assert_eq!(answer.status, 200);
}

#[test]
fn what_does_not_keep_to_the_contract_is_a_bad_request() {
    let long = "7".repeat(65);
    let bodies = [
        String::new(),
        "{".to_owned(),
        "[]".to_owned(),
        "null".to_owned(),
        "[".repeat(4_000),
        r#"{"kind":"document","reference":"L1"}"#.to_owned(),
        r#"{"kind":"document","reference":"L1","factor":5}"#.to_owned(),
        r#"{"kind":"document","reference":"L1","factor":"1980-02-03","name":"x"}"#.to_owned(),
        r#"{"kind":"fish","reference":"L1","factor":"1980-02-03"}"#.to_owned(),
        r#"{"kind":"application","reference":"L1","factor":"1980-02-03"}"#.to_owned(),
        r#"{"kind":"document","reference":" - ","factor":"1980-02-03"}"#.to_owned(),
        r#"{"kind":"document","reference":"L1","factor":""}"#.to_owned(),
        r#"{"kind":"document","reference":"L1","factor":"3.2.1980"}"#.to_owned(),
        format!(r#"{{"kind":"document","reference":"{long}","factor":"1980-02-03"}}"#),
        format!(
            r#"{{"kind":"document","reference":"L1","factor":"1980-02-03"}}{}"#,
            " ".repeat(BODY_BYTES_MAX)
        ),
    ];
    for body in bodies {
        let answer = Town::new().send("POST", PATH, Some(SECRET), body.as_bytes());
        assert_eq!(answer.status, 400, "{body}");
        assert_eq!(text(&answer), r#"{"error":"bad_request"}"#);
    }
    for (method, path) in [
        ("GET", PATH),
        ("POST", "/"),
        ("POST", "/v1/status/"),
        ("PUT", PATH),
    ] {
        let answer = Town::new().send(method, path, Some(SECRET), b"");
        assert_eq!(
            answer.status, 400,
            "a wrong address is no unknown number: {path}"
        );
    }
}

#[test]
fn health_needs_no_secret_and_tells_nothing() {
    let answer = Town::new().send("GET", HEALTH_PATH, None, b"");

    assert_eq!((answer.status, text(&answer)), (200, r#"{"status":"ok"}"#));
}

#[test]
fn priv_06_nothing_personal_shows_in_debug_output() {
    let mut town = Town::new();
    let asked = Asked {
        method: "POST",
        path: PATH,
        authorization: Some(SECRET.as_bytes()),
        body: br#"{"kind":"document","reference":"L01X00T47","factor":"1980-02-03"}"#,
    };

    let Received::Ask(inquiry) = town.desk.receive(Moment::ZERO, &asked) else {
        panic!("it is to be asked");
    };

    let shown = format!("{inquiry:?} {:?}", town.desk);
    for secret in ["L01X", "1980", "0123456789abcdef"] {
        assert!(!shown.contains(secret), "{secret}");
    }
}
