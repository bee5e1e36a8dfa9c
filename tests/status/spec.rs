//! What we read of Open311 against the published description: each field stands there, or in the list of known
//! deviations with the server that has it.

use std::{collections::BTreeSet, fs, path::PathBuf};

use kiosk::{portal::Fault, status::open311::convert};

use crate::network::{answer, berlin, now};

/// Our own code, for the fields it reads.
const WIRE: &str = include_str!("../../src/status/open311/wire.rs");

/// Fields that the description does not know, and who sends them (read in the servers' own code).
const DEVIATIONS: &[(&str, &str)] = &[
    ("servicerequest_id", "Mark-a-Spot 2018"),
    ("status_note", "Mark-a-Spot 2018"),
    ("extended_attributes", "CitySDK: Klarschiff, Mark-a-Spot"),
    ("code", "an error in a list: Klarschiff, Mark-a-Spot"),
];

/// Fields of the description that are the citizen's own or say where they live: never shown.
const NEVER: &[&str] = &[
    "address",
    "address_id",
    "lat",
    "long",
    "media_url",
    "zipcode",
];

fn description() -> Option<String> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/portal/specs/open311_georeport_v2-1_swagger.yaml");
    let text = fs::read_to_string(&file).ok();
    if text.is_none() {
        println!("skipped: {} is not there", file.display());
    }
    text
}

/// The properties of a definition, in this file's own layout: names at a depth of six blanks.
fn properties<'t>(text: &'t str, definition: &str) -> BTreeSet<&'t str> {
    let start = format!("\n  {definition}:\n");
    let (_, rest) = text.split_once(&start).expect("the definition");
    let lines = rest.lines().take_while(|it| it.starts_with("   "));
    let (_, below) = rest
        .split_at_checked(
            lines
                .clone()
                .take_while(|it| *it != "    properties:")
                .map(|it| it.len() + 1)
                .sum(),
        )
        .expect("its properties");
    below
        .lines()
        .skip(1)
        .take_while(|it| it.starts_with("      "))
        .filter(|it| !it.starts_with("       "))
        .filter_map(|it| it.trim().strip_suffix(':'))
        .collect()
}

/// The fields of one of our types.
fn fields(name: &str) -> BTreeSet<&'static str> {
    let (_, rest) = WIRE
        .split_once(&format!("struct {name} {{\n"))
        .expect("the type");
    let (body, _) = rest.split_once("\n}").expect("its end");
    body.lines()
        .map(str::trim)
        .filter(|it| !it.starts_with('#') && !it.starts_with("//"))
        .filter_map(|it| it.trim_start_matches("pub ").split_once(": "))
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn every_field_we_read_is_described_or_a_known_deviation() {
    let Some(text) = description() else { return };
    let described = properties(&text, "Request");
    let read = fields("ReportWire");
    assert!(
        described.len() >= 16 && read.len() >= 12,
        "{described:?} {read:?}"
    );

    for field in &read {
        let known = DEVIATIONS.iter().any(|(it, _)| it == field);
        assert!(described.contains(field) != known, "{field}");
        assert!(!NEVER.contains(field), "{field}");
    }
    for (field, server) in DEVIATIONS {
        assert!(read.contains(field), "{server} sends {field}");
    }
    for field in NEVER {
        assert!(described.contains(field), "{field}");
    }
}

#[test]
fn what_must_be_there_by_the_description_is_enough_for_a_case() {
    let Some(text) = description() else { return };
    let (_, request) = text.split_once("\n  Request:\n").unwrap();
    let (required, _) = request.split_once("    properties:\n").unwrap();
    let required: BTreeSet<&str> = required
        .lines()
        .filter_map(|it| it.trim().strip_prefix("- "))
        .collect();
    assert!(required.contains("service_request_id"), "{required:?}");
    let value = |field: &str| match field {
        "status" => "open",
        "requested_datetime" => "2010-04-19T14:37:38.000Z",
        _ => "638349",
    };
    let report: serde_json::Map<String, serde_json::Value> = required
        .iter()
        .map(|it| ((*it).to_owned(), value(it).into()))
        .collect();

    for status in ["open", "closed"] {
        assert!(request.contains(&format!("          - {status}\n")));
        let mut report = report.clone();
        report.insert("status".to_owned(), status.into());
        let body = serde_json::json!([report]).to_string();
        let told = convert::read("638349", &answer(200, &body), now(), &berlin());
        let case = told.unwrap();
        assert_ne!(case.state, kiosk::domain::status::State::Unknown);
        assert!(case.opened.is_some());
    }
}

#[test]
fn the_way_of_asking_is_the_described_one_but_for_its_slip() {
    let Some(text) = description() else { return };

    // The file has the single look-up under "request"; text and servers have "requests" (and so have we).
    assert!(text.contains("'/request/{service_request_id}.{response_format}':"));
    assert!(text.contains("'/requests.{response_format}':"));
    assert!(text.contains("'/services.{response_format}':"));
    assert!(text.contains("name: jurisdiction_id\n    in: query"));
    // 400 and 404 without more are no case of ours.
    let told = convert::read("1", &answer(400, "{}"), now(), &berlin());
    assert!(matches!(told, Err(Fault::Refused(_))), "{told:?}");
}
