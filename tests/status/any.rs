//! Bytes of any kind: whatever a source sends, it is read without falling over, nothing personal or unclean comes
//! through, and what does is of limited length.

use jiff::civil::date;
use kiosk::{
    domain::{
        private::Private,
        scrub::is_clean,
        serial,
        status::{Case, Kind, NOTE_CHARS_MAX},
    },
    portal::{Fault, transport::WireAnswer},
    status::{gateway, open311::convert},
};
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::Value;

use crate::{
    gateway::passport,
    network::{answer, berlin, now},
    servers::{FIXMYSTREET, KLARSCHIFF, MARK_A_SPOT, MARK_A_SPOT_2018, SPECIFICATION},
};

const SERVERS: [(&str, &str); 5] = [
    ("4711", KLARSCHIFF),
    ("4711", FIXMYSTREET),
    ("47-2026", MARK_A_SPOT),
    ("8d1f2c3a-0000-4000-8000-00000000abcd", MARK_A_SPOT_2018),
    ("638344", SPECIFICATION),
];

/// Values that do not belong where they are put.
const STRANGE: [&str; 16] = [
    "null",
    "[]",
    "{}",
    "\"\"",
    "-1",
    "1e308",
    "99999999999999999999",
    "\"\\u001b[2J\\u202e\\u009b\"",
    "\"\\ud800\"",
    "true",
    "[[[[[[{}]]]]]]",
    "{\"recipient\":{\"recipient\":[[\"x\"]]}}",
    "\"-009999-01-01T00:00:00Z\"",
    "\"9999-12-31T23:59:59.999999999-25:59\"",
    ",",
    "<html>",
];

/// Words of any length, clean or not, as JSON has them.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        (any::<char>(), 0_usize..9_000).prop_map(|(it, count)| it.to_string().repeat(count)),
        "[\\x00-\\x1f\\x7f-\\u{9f}<>&;\\u{200b}-\\u{202e}a-z]{0,80}",
    ]
}

fn check(told: Result<Case, Fault>) {
    let Ok(case) = told else { return };
    let office = case.office.unwrap_or_default();
    let step = case.step.map(|it| it.words).unwrap_or_default();
    let names = [&case.title, &office.name, &step];
    for (words, chars_max) in names
        .into_iter()
        .map(|it| (it, 120))
        .chain(case.note.as_ref().map(|it| (it, NOTE_CHARS_MAX)))
    {
        for (_, words) in words.all() {
            assert!(words.chars().count() <= chars_max, "{}", words.len());
            assert!(words.chars().all(is_clean), "{words:?}");
        }
    }
    assert!(office.phone.chars().count() <= 120 && office.phone.chars().all(is_clean));
    assert!(case.reached.len() <= 20);
}

fn survive(status: u16, body: &[u8]) {
    let answer = WireAnswer {
        status,
        body: Private::new(body.to_vec()),
    };
    for (asked, _) in SERVERS {
        let told = convert::read(asked, &answer, now(), &berlin());
        if let Ok(case) = &told {
            let days = [case.opened, case.updated, case.expected];
            let range = date(1990, 1, 1)..=date(2199, 12, 31);
            assert!(days.into_iter().flatten().all(|it| range.contains(&it)));
        }
        check(told);
    }
    let _ = convert::read_services(&answer);
    for kind in [Kind::Defect, Kind::Application, Kind::Document] {
        check(gateway::read(kind, &answer));
    }
}

#[test]
fn no_bytes_make_a_source_fall_over() {
    proptest!(|(status in any::<u16>(), body in vec(any::<u8>(), 0..300))| {
        survive(status, &body);
    });
}

#[test]
fn no_answer_with_something_strange_in_it_makes_a_source_fall_over() {
    let gateway = passport().to_string();
    let mut bodies: Vec<&str> = SERVERS.iter().map(|it| it.1).collect();
    bodies.push(&gateway);

    proptest!(|(which in any::<Index>(), strange in any::<Index>(), from in any::<Index>(), drop in 0_usize..40,
        status in prop_oneof![Just(200_u16), Just(404), Just(429), Just(500)])| {
        let mut body = which.get(&bodies).as_bytes().to_vec();
        let start = from.index(body.len() + 1);
        let end = (start + drop).min(body.len());
        body.splice(start..end, strange.get(&STRANGE).bytes());
        survive(status, &body);
    });
}

#[test]
fn no_value_in_a_wrong_place_makes_a_source_fall_over() {
    let gateway = passport().to_string();
    let strange: Vec<Value> = STRANGE
        .iter()
        .filter_map(|it| serde_json::from_str(it).ok())
        .collect();
    assert!(strange.len() > 10);
    for body in SERVERS.iter().map(|it| it.1).chain([gateway.as_str()]) {
        let body: Value = serde_json::from_str(body).unwrap();
        let mut places = vec![];
        find_places(&body, String::new(), &mut places);
        assert!(places.len() > 10);
        for (place, value) in places
            .iter()
            .flat_map(|place| strange.iter().map(move |value| (place, value)))
        {
            let mut changed = body.clone();
            *changed.pointer_mut(place).unwrap() = value.clone();
            survive(200, changed.to_string().as_bytes());
        }
    }
}

/// Where values are, as JSON pointers.
fn find_places(value: &Value, place: String, found: &mut Vec<String>) {
    if let Value::Object(fields) = value {
        for (name, field) in fields {
            find_places(field, format!("{place}/{name}"), found);
        }
    }
    if let Value::Array(items) = value {
        for (at, item) in items.iter().enumerate() {
            find_places(item, format!("{place}/{at}"), found);
        }
    }
    found.push(place);
}

#[test]
fn an_answer_that_is_cut_off_anywhere_tells_nothing() {
    let gateway = passport().to_string();
    for (asked, body) in SERVERS {
        for end in (0..body.len()).filter(|it| body.is_char_boundary(*it)) {
            let told = convert::read(asked, &answer(200, &body[..end]), now(), &berlin());
            assert_eq!(told, Err(Fault::Garbled), "{}", &body[..end]);
        }
    }
    for end in (0..gateway.len()).filter(|it| gateway.is_char_boundary(*it)) {
        let told = gateway::read(Kind::Document, &answer(200, &gateway[..end]));
        assert_eq!(told, Err(Fault::Garbled));
    }
}

#[test]
fn no_words_in_any_field_come_through_unclean_or_without_end() {
    proptest!(|(name in hostile(), note in hostile(), agency in hostile(), status in hostile(), time in hostile())| {
        let report = serde_json::json!([{"service_request_id": "4711", "service_name": name, "status_notes": note,
            "agency_responsible": {"recipient": [agency, agency]}, "status": status, "requested_datetime": time,
            "description": name, "extended_attributes": {"detailed_status": status}}]);
        let told = convert::read("4711", &answer(200, &report.to_string()), now(), &berlin());
        prop_assert!(told.is_ok());
        check(told);
        let mut case = passport();
        for field in ["/title", "/note", "/office/name", "/office/phone", "/step/words"] {
            *case.pointer_mut(field).unwrap() = name.as_str().into();
        }
        let told = gateway::read(Kind::Document, &answer(200, &case.to_string()));
        prop_assert!(told.is_ok());
        check(told);
    });
}

#[test]
fn what_the_citizen_wrote_never_comes_through_wherever_it_stands() {
    const FORBIDDEN: [&str; 14] = [
        "description",
        "requestor_name",
        "media_url",
        "address",
        "address_string",
        "address_id",
        "email",
        "author",
        "phone",
        "lat",
        "long",
        "zipcode",
        "account_id",
        "detail",
    ];
    proptest!(|(which in any::<Index>(), server in any::<Index>(), deep in any::<bool>())| {
        let field = *which.get(&FORBIDDEN);
        let (asked, body) = *server.get(&SERVERS);
        let mut body: Value = serde_json::from_str(body).unwrap();
        let canary = if deep { serde_json::json!({"recipient": ["Kanarius"]}) } else { "Kanarius".into() };
        let root = if body.is_array() { &mut body[0] } else {
            let list = if body.get("requests").is_some() { "requests" } else { "service_requests" };
            &mut body[list][0]
        };
        root[field] = canary.clone();
        root["extended_attributes"][field] = canary;
        let told = convert::read(asked, &answer(200, &body.to_string()), now(), &berlin()).unwrap();
        let shown = format!("{told:?}");
        prop_assert!(!shown.contains("Kanarius"));
    });
}

#[test]
fn a_huge_or_deep_answer_is_refused_in_no_time() {
    for body in [
        "[".repeat(2_000_000),
        "{\"a\":".repeat(500_000),
        format!("[{}", "{},".repeat(1_000_000)),
        format!("{{\"service_requests\":{}}}", "[".repeat(1_000_000)),
    ] {
        survive(200, body.as_bytes());
        let told = convert::read("1", &answer(200, &body), now(), &berlin());
        assert_eq!(told, Err(Fault::Garbled));
    }
}

#[test]
fn whatever_is_typed_as_a_serial_number_ends_well() {
    proptest!(|(typed in hostile())| {
        if let Ok(number) = serial::read(&Private::new(typed)) {
            prop_assert_eq!(number.reveal().len(), 9);
        }
    });
}
