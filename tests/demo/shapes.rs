//! The demo's bodies have the same keys and the same types of values as recorded answers of the real server.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use serde_json::{Value, json};

use super::hall::{ADDRESS, CARD, CERTIFICATE, GUARDED, HULS, LICENCE, PASSPORT, TOWN_HALL, hall};

/// For each place in a body: the types seen there, and for objects the keys.
type Shape = BTreeMap<String, BTreeSet<String>>;

fn add(shape: &mut Shape, path: &str, value: &Value) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(it) if it.is_f64() => "float",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    shape.entry(path.into()).or_default().insert(kind.into());
    if let Value::Array(list) = value {
        for it in list {
            add(shape, &format!("{path}[]"), it);
        }
    }
    if let Value::Object(map) = value {
        for (key, it) in map {
            let name = if key.parse::<u64>().is_ok() { "#" } else { key };
            add(shape, &format!("{path}.{name}"), it);
        }
    }
}

fn kind_of(exchange: &Value) -> Option<String> {
    let (status, body) = (
        &exchange["response"]["status"],
        &exchange["response"]["body"],
    );
    let path = exchange["request"]["path"]
        .as_str()?
        .split('?')
        .next()?
        .trim_matches('/')
        .to_owned();
    if body["errors"].is_array() {
        return Some("errors".into());
    }
    if body["processId"].is_number() {
        return Some(
            if body["status"] == "deleted" {
                "cancelled"
            } else {
                "appointment"
            }
            .into(),
        );
    }
    (status == 200 && body["meta"].is_null()).then_some(path)
}

#[test]
fn the_demo_answers_in_the_shapes_of_the_real_server() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/portal/recorded");
    let Ok(files) = fs::read_dir(&folder) else {
        println!(
            "skipped: there are no recorded answers in {}",
            folder.display()
        );
        return;
    };
    let mut real: BTreeMap<String, Shape> = BTreeMap::new();
    for file in files {
        let exchange: Value =
            serde_json::from_slice(&fs::read(file.unwrap().path()).unwrap()).unwrap();
        if let Some(kind) = kind_of(&exchange) {
            add(
                real.entry(kind).or_default(),
                "",
                &exchange["response"]["body"],
            );
        }
    }
    allow_what_was_not_recorded(&mut real);
    let mut demo: BTreeMap<String, Shape> = BTreeMap::new();
    for (kind, body) in demo_bodies() {
        add(demo.entry(kind.into()).or_default(), "", &body);
    }

    for (kind, shape) in &demo {
        let expected = real
            .get(kind)
            .unwrap_or_else(|| panic!("nothing recorded for {kind}"));
        // Lists may be empty here or there.
        let places = |it: &Shape| {
            it.keys()
                .filter(|it| !it.ends_with("[]"))
                .cloned()
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(places(shape), places(expected), "the keys of {kind}");
        for (path, types) in shape {
            assert!(
                types.is_subset(&expected[path]),
                "{kind}{path}: {types:?}, real: {:?}",
                expected[path]
            );
        }
    }
    assert_eq!(demo.len(), 7);
}

/// Recorded appointments are at a few offices only: their scopes may hold what the scopes of other offices hold.
fn allow_what_was_not_recorded(real: &mut BTreeMap<String, Shape>) {
    let scopes = real["offices-and-services"].clone();
    // What the contract says and was not met while recording: a date, and a list where PHP has nothing to tell.
    for (kind, path, other) in [
        ("available-calendar", ".nextBookableDate", "string"),
        ("offices-and-services", ".services[].combinable", "array"),
    ] {
        let types = real.get_mut(kind).and_then(|it| it.get_mut(path));
        types.unwrap().insert(other.into());
    }
    for (path, types) in real.get_mut("appointment").unwrap() {
        if path.starts_with(".scope") {
            types.extend(
                scopes
                    .get(&format!(".offices[]{path}"))
                    .cloned()
                    .unwrap_or_default(),
            );
        }
    }
}

fn demo_bodies() -> Vec<(&'static str, Value)> {
    let mut hall = hall();
    let mut bodies = vec![
        ("offices-and-services", hall.get("/offices-and-services/").1),
        ("captcha-details", hall.get("/captcha-details/").1),
        ("captcha-challenge", hall.get("/captcha-challenge/").1),
        (
            "available-calendar",
            hall.calendar(TOWN_HALL, &ADDRESS.to_string(), "1", ""),
        ),
        (
            "available-calendar",
            hall.calendar(TOWN_HALL, "2050901", "1", ""),
        ),
    ];
    let days = hall.calendar(
        TOWN_HALL,
        &LICENCE.to_string(),
        "1",
        "&slotsStartDate=2027-03-16&slotsEndDate=2027-03-16",
    );
    let days_later = hall.calendar(
        TOWN_HALL,
        "2050101",
        "1",
        "&slotsStartDate=2027-02-02&slotsEndDate=2027-02-02",
    );
    bodies.extend([
        ("available-calendar", days),
        ("available-calendar", days_later),
    ]);
    let time = hall.times(HULS, CARD, 4)[0];
    let two = json!({"officeId": HULS, "serviceId": [CARD, PASSPORT], "serviceCount": [1, 1], "timestamp": time});
    bodies.push(("appointment", hall.post("reserve-appointment", &two).1));
    for office in [TOWN_HALL, HULS] {
        let held = hall.reserve(office, CERTIFICATE);
        bodies.push(("appointment", hall.look(&held).1));
        bodies.push((
            "appointment",
            hall.update(&held, json!({"familyName": "A B", "email": "a@b.de"}))
                .1,
        ));
        bodies.push(("appointment", hall.step("preconfirm-appointment", &held).1));
        bodies.push(("appointment", hall.step("confirm-appointment", &held).1));
        bodies.push(("cancelled", hall.step("cancel-appointment", &held).1));
        bodies.push(("errors", hall.step("cancel-appointment", &held).1));
    }
    bodies.push(("errors", hall.reserve_at(GUARDED, CARD, 1, time).1));
    bodies
}
