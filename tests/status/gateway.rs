//! The client of the status gateway: the contract as it is asked and answered, and what is made of everything else.

use jiff::civil::date;
use kiosk::{
    domain::{
        private::Private,
        status::{Case, Kind, NextAct, State},
    },
    portal::{
        Fault, Refusal,
        transport::{Broken, Method},
    },
    status::{
        contract::{CaseTold, PATH},
        gateway::{Gateway, PATH_HEALTH, TIME_OUT, read},
    },
};
use serde_json::{Value, json};

use crate::network::{Canned, answer, lookup, refused, run};

/// A passport that can be picked up, as the contract has it.
pub fn passport() -> Value {
    json!({
        "kind": "document", "title": "Reisepass", "state": "ready",
        "reached": [{"state": "in_production", "on": "2026-10-30"}, {"state": "ready", "on": "2026-11-20"}],
        "step": {"number": 3, "of": 3, "words": "Abholbereit"}, "note": "Bitte alten Pass mitbringen.",
        "opened": "2026-10-28", "updated": "2026-11-20", "expected": null, "deadline": null,
        "pick_up_until": "2027-02-20", "next": "pick_up",
        "office": {"name": "Bürgerservice, Zimmer 12", "id": 20101, "phone": "02151 000-0"},
        "express": false, "extended": false, "as_of": "2026-11-24T03:00:00Z", "colour": "new keys are no mistake",
    })
}

fn gateway(network: &Canned) -> Gateway<Canned> {
    let secret = Private::new("k-01.invented".to_owned());
    Gateway::new(network.clone(), Kind::Document, secret)
}

fn told(status: u16, body: &str) -> Result<Case, Fault> {
    read(Kind::Document, &answer(status, body))
}

#[test]
fn a_case_is_asked_for_as_the_contract_says_once() {
    let network = Canned::new(200, &passport().to_string());

    let case = run(gateway(&network).find(&lookup(0, " LZ7K3F8W2 ", "1984-02-29"))).unwrap();

    assert_eq!((case.kind, case.state), (Kind::Document, State::Ready));
    assert_eq!(case.pick_up_until, Some(date(2027, 2, 20)));
    assert_eq!(case.next, Some(NextAct::PickUp));
    assert_eq!(case.reached.len(), 2);
    let question = network.question();
    assert_eq!(question.method, Method::Post);
    assert_eq!(question.path, PATH);
    assert!(question.query.reveal().is_empty());
    assert_eq!(question.time_out, TIME_OUT);
    let body: Value = serde_json::from_slice(question.body.reveal()).unwrap();
    assert_eq!(
        body,
        json!({"kind": "document", "reference": "LZ7K3F8W2", "factor": "1984-02-29"})
    );
    let [(name, value)] = question.headers.as_slice() else {
        panic!("one header");
    };
    assert_eq!(
        (*name, value.reveal().as_str()),
        ("Authorization", "Bearer k-01.invented")
    );
    for shown in [format!("{question:?}"), format!("{:?}", gateway(&network))] {
        for hidden in ["LZ7K", "1984", "invented"] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
}

#[test]
fn each_word_of_the_gateway_has_its_meaning() {
    let wait = |it| refused(Refusal::TooManyTries(it));
    let technical = |it: &str| refused(Refusal::Technical(it.to_owned()));
    for (status, body, expected) in [
        (404, r#"{"error":"no_match"}"#, refused(Refusal::NoMatch)),
        (429, r#"{"error":"wait","wait_s":120}"#, wait(120)),
        (429, r#"{"error":"wait"}"#, wait(300)),
        (429, r#"{"error":"wait","wait_s":null}"#, wait(300)),
        (429, r#"{"error":"wait","wait_s":0}"#, wait(1)),
        (429, r#"{"error":"wait","wait_s":4294967295}"#, wait(86_400)),
        (400, r#"{"error":"bad_request"}"#, technical("http-400")),
        (
            401,
            r#"{"error":"unknown_kiosk"}"#,
            refused(Refusal::Blocked),
        ),
        (
            503,
            r#"{"error":"source_unavailable"}"#,
            refused(Refusal::Backend),
        ),
        (
            503,
            r#"{"error":"something new"}"#,
            refused(Refusal::Backend),
        ),
    ] {
        assert_eq!(told(status, body), expected, "{status} {body}");
    }
}

#[test]
fn what_is_not_of_the_contract_is_not_believed() {
    let page = "<html><body>no_match</body></html>";
    for (status, body, expected) in [
        // Another server's 404 does not say that there is no such case.
        (404, page, Err(Fault::Garbled)),
        (404, "", Err(Fault::Garbled)),
        (404, r#"{"error":"Not Found"}"#, Err(Fault::Garbled)),
        (404, r#"{"error":"wait"}"#, Err(Fault::Garbled)),
        (429, page, Err(Fault::Busy(60))),
        (429, r#"{"error":"no_match"}"#, Err(Fault::Busy(60))),
        (
            429,
            r#"{"error":"wait","wait_s":"bald"}"#,
            Err(Fault::Busy(60)),
        ),
        (401, page, refused(Refusal::Blocked)),
        (403, "", refused(Refusal::Blocked)),
        (502, page, refused(Refusal::Backend)),
        (504, page, Err(Fault::TooSlow)),
        (
            500,
            page,
            refused(Refusal::Technical("http-500".to_owned())),
        ),
        (200, page, Err(Fault::Garbled)),
        (200, "", Err(Fault::Garbled)),
        (200, "[]", Err(Fault::Garbled)),
        (200, "{}", Err(Fault::Garbled)),
        (200, r#"{"error":"no_match"}"#, Err(Fault::Garbled)),
        (204, "", Err(Fault::Garbled)),
        (302, "", Err(Fault::Garbled)),
    ] {
        assert_eq!(told(status, body), expected, "{status} {body}");
    }
}

#[test]
fn only_what_was_asked_after_is_told() {
    let mut body = passport();
    body["kind"] = json!("application");

    assert_eq!(told(200, &body.to_string()), Err(Fault::Garbled));
}

#[test]
fn words_that_nobody_knows_yet_are_said_neutrally() {
    let mut body = passport();
    body["state"] = json!("teleported");
    body["next"] = json!("sing");

    let case = told(200, &body.to_string()).unwrap();

    assert_eq!(case.state, State::Unknown);
    assert_eq!(case.next, Some(NextAct::Call));
}

#[test]
fn a_case_comes_through_as_it_was_told() {
    let case = told(200, &passport().to_string()).unwrap();

    let again = serde_json::to_string(&CaseTold::of(&case)).unwrap();

    assert_eq!(told(200, &again), Ok(case));
}

#[test]
fn priv_10_what_the_contract_forbids_fits_no_case_and_is_not_asked() {
    let long = "9".repeat(65);
    for (reference, factor) in [
        ("", "1984-02-29"),
        ("  ", "1984-02-29"),
        ("1", ""),
        (&long, "1"),
        ("1", &long),
    ] {
        let network = Canned::new(200, "{}");
        let told = run(gateway(&network).find(&lookup(0, reference, factor)));

        assert_eq!(told, refused(Refusal::NoMatch));
        assert_eq!(network.count(), 0);
    }
}

#[test]
fn a_network_that_fails_is_told_as_it_fails() {
    for (broken, fault) in [
        (Broken::NotSent, Fault::Unreachable),
        (Broken::TooSlow, Fault::TooSlow),
        (Broken::Lost, Fault::Garbled),
    ] {
        let network = Canned::with([Err(broken)]);

        assert_eq!(
            run(gateway(&network).find(&lookup(0, "1", "2"))),
            Err(fault.clone())
        );
        assert_eq!(run(gateway(&network).greet()), Err(fault));
        assert_eq!(network.count(), 2, "nothing is repeated");
    }
}

#[test]
fn a_greeting_asks_for_nobody_and_finds_out_whether_the_secret_is_right() {
    let greet = |health: (u16, &str), empty: (u16, &str)| {
        let network = Canned::with([health, empty].map(|it| Ok(answer(it.0, it.1))));
        let told = run(gateway(&network).greet());
        let asked = network.asked.lock().unwrap().clone();
        assert_eq!(
            (asked[0].method, &*asked[0].path),
            (Method::Get, PATH_HEALTH)
        );
        if let Some(second) = asked.get(1) {
            assert_eq!((second.method, &*second.path), (Method::Post, PATH));
            assert_eq!(second.body.reveal(), b"{}");
        }
        assert!(asked.iter().all(|it| it.headers.len() == 1));
        told
    };
    let (healthy, bad) = (
        (200, r#"{"status":"ok"}"#),
        (400, r#"{"error":"bad_request"}"#),
    );

    assert_eq!(greet(healthy, bad), Ok(()));
    assert_eq!(greet((204, ""), bad), Ok(()));
    assert_eq!(greet(healthy, (401, "")), refused(Refusal::Blocked));
    assert_eq!(greet(healthy, (429, "")), Err(Fault::Busy(60)));
    assert_eq!(greet(healthy, (200, "{}")), Err(Fault::Garbled));
    assert_eq!(greet((200, " <html>"), bad), Err(Fault::Garbled));
    // What the gateway says to a path that it does not have.
    assert_eq!(greet(bad, bad), Err(Fault::Garbled));
    assert_eq!(greet((404, ""), bad), Err(Fault::Garbled));
    assert_eq!(greet((503, ""), bad), refused(Refusal::Backend));
}
