//! The exchanges recorded with the real server, each with its outcome in `recorded.tsv`.

use std::{collections::BTreeMap, fs, path::PathBuf};

use kiosk::{
    domain::{appointment::Key, private::Private},
    portal::{
        Fault, Reply, Request,
        zms::{
            answer::{question, read},
            codes::meaning,
            refusal::{Stake, fault_of},
            token::{Challenge, Token},
        },
    },
};
use serde_json::Value;

use crate::{
    exchange::{Asked, answer, any_time},
    told::{fault_in_words, outcome},
};

fn shared(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(path)
}

#[test]
fn the_recorded_exchanges_come_out_as_documented() {
    let folder = shared("portal/recorded");
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: {} is not there", folder.display());
        return;
    };
    let mut expected: BTreeMap<&str, (&str, &str)> = include_str!("recorded.tsv")
        .lines()
        .filter(|it| !it.starts_with('#'))
        .filter_map(|it| {
            let mut columns = it.split('\t');
            Some((columns.next()?, (columns.next()?, columns.next()?)))
        })
        .collect();
    let mut exchanges = 0;
    for entry in entries {
        let path = entry.expect("an entry").path();
        let exchange: Value =
            serde_json::from_slice(&fs::read(&path).expect("the file")).expect("JSON");
        let name = exchange["name"].as_str().expect("a name");
        let documented = expected
            .remove(name)
            .unwrap_or_else(|| panic!("{name} is not in recorded.tsv"));
        assert_eq!((&*sent(&exchange), &*came(&exchange)), documented, "{name}");
        exchanges += 1;
    }
    assert!(expected.is_empty(), "not recorded: {:?}", expected.keys());
    assert_eq!(exchanges, 141);
}

#[test]
fn every_error_of_the_citizens_front_end_has_a_meaning_here() {
    let path = shared("ux/data/zms_error_states.txt");
    let Ok(states) = fs::read_to_string(&path) else {
        println!("skipped: {} is not there", path.display());
        return;
    };

    let unknown: Vec<&str> = states
        .lines()
        .filter(|it| it.starts_with("apiError"))
        .filter(|it| meaning(it).is_none())
        .collect();

    assert!(unknown.is_empty(), "{unknown:?}");
}

/// Whether our question is the recorded one.
fn sent(exchange: &Value) -> String {
    let asked = Asked::new(exchange);
    let ours = match (asked.captcha_question(), asked.request()) {
        (Some(ours), _) => Ok(ours),
        (None, Some(request)) => question(&request, asked.token().as_ref()),
        (None, None) => return "not ours".to_owned(),
    };
    match ours {
        Ok(ours) if asked.is(&ours) => "same".to_owned(),
        Ok(ours) => format!("another: {ours:?}, recorded {asked:?}"),
        Err(fault) => fault_in_words(&fault).replace("refused ", "we refuse: "),
    }
}

/// What the recorded answer comes to.
fn came(exchange: &Value) -> String {
    let asked = Asked::new(exchange);
    let answer = answer(exchange);
    let now = any_time();
    if let Some(request) = asked.request() {
        return outcome(&read(&request, &answer, &now));
    }
    let body = answer.body.reveal();
    let stake = match asked.path.as_str() {
        "/reserve-appointment/" => Stake::Change,
        _ => Stake::Question,
    };
    if let Some(fault) = fault_of(answer.status, body, stake) {
        return fault_in_words(&fault);
    }
    let yes_or_no = |it: bool, what: &str| {
        if it {
            what.to_owned()
        } else {
            format!("no {what}")
        }
    };
    match asked.path.as_str() {
        "/captcha-challenge/" => yes_or_no(Challenge::read(body).is_some(), "challenge"),
        "/captcha-verify/" => yes_or_no(
            Token::read(body, std::time::Duration::ZERO).is_some(),
            "token",
        ),
        _ => "nothing of ours".to_owned(),
    }
}

#[test]
fn a_recorded_appointment_is_only_taken_by_who_asked_for_it() {
    let path = shared("portal/recorded/get_confirmed.json");
    let Ok(exchange) = fs::read(&path) else {
        println!("skipped: {} is not there", path.display());
        return;
    };
    let exchange: Value = serde_json::from_slice(&exchange).expect("JSON");
    let look = |number| {
        let key = Key {
            number,
            secret: Private::new("8efb".to_owned()),
        };
        read(&Request::Look(key), &answer(&exchange), &any_time())
    };

    assert!(matches!(look(100_661), Ok(Reply::Appointment(_))));
    assert_eq!(look(100_662), Err(Fault::Garbled));
}
