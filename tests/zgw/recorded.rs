//! The exchanges recorded with a real Open Zaak, each with its outcome in `recorded.tsv`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};

use kiosk::{
    domain::{private::Private, status::Kind},
    gateway::zgw::{
        Zgw,
        answer::{case, factor, properties, steps},
        question,
        settings::Settings,
        wire::Zaak,
    },
    portal::transport::WireQuestion,
};
use serde_json::{Value, json};

use crate::{
    server::find,
    shapes::{self, CODE},
    told::outcome,
    wire::{Line, Seen, StoppedClock, answer},
};

const FOLDER: &str = "portal/recorded-openzaak";

fn recorded() -> Option<BTreeMap<String, Value>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../shared")
        .join(FOLDER);
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("skipped: {} is not there", folder.display());
        return None;
    };
    let read = |path: PathBuf| {
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let exchange = fs::read(&path).expect("the file");
        (name, serde_json::from_slice(&exchange).expect("JSON"))
    };
    let paths = entries.map(|it| it.expect("an entry").path());
    Some(paths.map(read).collect())
}

#[test]
fn the_recorded_exchanges_come_out_as_documented() {
    let Some(recorded) = recorded() else {
        return;
    };
    let steps = recorded["statustypen_of_zaaktype"]["response"]["body"].clone();

    let table: Vec<String> = recorded
        .iter()
        .map(|(name, it)| format!("{name}\t{}\t{}", sent(it), came(it, &steps)))
        .collect();

    let expected: Vec<&str> = include_str!("recorded.tsv")
        .lines()
        .filter(|it| !it.starts_with('#'))
        .collect();
    let other = table.iter().filter(|it| !expected.contains(&it.as_str()));
    let other: Vec<&String> = other.collect();
    let missing = expected
        .iter()
        .filter(|it| !table.iter().any(|row| row == *it));
    let missing: Vec<_> = missing.collect();
    assert!(
        other.is_empty() && missing.is_empty(),
        "came: {other:#?}\nin the table: {missing:#?}"
    );
    assert_eq!(table.len(), 65);
}

#[test]
fn our_own_shapes_are_those_of_the_real_server() {
    let Some(recorded) = recorded() else {
        return;
    };
    let names = |it: &Value| -> BTreeSet<String> {
        it.as_object().expect("an object").keys().cloned().collect()
    };
    let real = |name: &str| recorded[name]["response"]["body"].clone();
    let page = real("expand_received");
    let case = &page["results"][0];

    assert_eq!(names(&shapes::page(&[])), names(&page));
    assert_eq!(names(&shapes::bare_case()), names(case));
    assert_eq!(
        names(&shapes::status("URKUNDE", 1)),
        names(&case["_expand"]["status"])
    );
    let property = shapes::eigenschap("a", "b");
    assert_eq!(names(&property), names(&real("eigenschappen_of_zaak")[0]));
    assert_eq!(names(&shapes::error(403, "x")), names(&real("no_token")));
    let ours = names(&shapes::zaaktype("URKUNDE", "Geburtsurkunde"));
    assert!(ours.is_subset(&names(&case["_expand"]["zaaktype"])));
    let ours = names(&shapes::statustype("URKUNDE", 1));
    assert!(ours.is_subset(&names(&case["_expand"]["status"]["_expand"]["statustype"])));
}

/// The settings with which we would have asked so, if any.
fn settings(seen: &Seen) -> Settings {
    let organisation = if seen.body.is_null() {
        seen.query.get("bronorganisatie").cloned()
    } else {
        seen.body["bronorganisatie"].as_str().map(str::to_owned)
    };
    Settings {
        organisation,
        types: vec![],
        other_types: Some(Kind::Application),
        ..shapes::settings()
    }
}

/// The number that was asked after, if any.
fn asked_after(seen: &Seen) -> Option<String> {
    let in_body = seen.body["identificatie"].as_str().map(str::to_owned);
    in_body.or_else(|| seen.query.get("identificatie").cloned())
}

/// How our question compares with the recorded one.
fn sent(exchange: &Value) -> String {
    let theirs = Seen::recorded(exchange);
    let token = || Private::new("Bearer <token>".to_owned());
    let ours = |it: &WireQuestion| Seen::ours(it).without_token();
    if let Some(number) = asked_after(&theirs) {
        let settings = settings(&theirs);
        if settings.check().is_err() {
            return "we refuse".to_owned();
        }
        // As the desk hands numbers on where nothing else is set.
        return match question::number(&Private::new(number.to_uppercase())) {
            None => "we refuse".to_owned(),
            Some(number) => searched(
                &theirs,
                &ours(&question::search(&settings, &number, token())),
            ),
        };
    }
    let parts: Vec<&str> = theirs.path.split('/').collect();
    let ours = match parts.as_slice() {
        [.., "zaken", uuid, "zaakeigenschappen"] => {
            ours(&question::properties(uuid, token()).expect("a UUID"))
        }
        [.., "statustypen"] => ours(&question::steps(&theirs.query["zaaktype"], token())),
        _ => return "not ours".to_owned(),
    };
    assert_eq!(ours, theirs);
    "same".to_owned()
}

/// How our search differs from the recorded one, which may be one by an address.
fn searched(theirs: &Seen, ours: &Seen) -> String {
    let mut words = vec![];
    let mut asked = theirs.body.clone();
    if theirs.method == "GET" {
        words.push("by _zoek".to_owned());
        let fields = theirs
            .query
            .iter()
            .map(|(name, value)| match name.as_str() {
                "expand" => (name.clone(), value.split(',').collect()),
                _ => (name.clone(), json!(value)),
            });
        asked = Value::Object(fields.collect());
    } else {
        assert_eq!((&ours.method, &ours.path), (&theirs.method, &theirs.path));
        assert_eq!(
            (&ours.query, &ours.headers),
            (&theirs.query, &theirs.headers)
        );
        words.push("same".to_owned());
    }
    for (name, value) in asked.as_object().expect("an object") {
        if name != "expand" && ours.body[name] != *value {
            words.push(format!("{name} {} for {value}", ours.body[name]));
        }
    }
    let list = |it: &Value| -> BTreeSet<String> {
        let items = it["expand"].as_array().into_iter().flatten();
        items
            .map(|it| it.as_str().expect("a word").to_owned())
            .collect()
    };
    let (with, without) = (list(&ours.body), list(&asked));
    words.extend(without.difference(&with).map(|it| format!("never {it}")));
    if !without.is_empty() {
        words.extend(with.difference(&without).map(|it| format!("and {it}")));
    }
    let differs = |it: &(&String, &String)| ours.headers.get(it.0) != Some(it.1);
    let others = theirs.headers.iter().filter(differs);
    words.extend(others.map(|(name, value)| format!("never {name}: {value}")));
    if !theirs.headers.contains_key("Accept-Crs") {
        words.push("and Accept-Crs".to_owned());
    }
    words.join(", ")
}

/// What the client makes of the recorded answer.
fn came(exchange: &Value, recorded_steps: &Value) -> String {
    let seen = Seen::recorded(exchange);
    let response = &exchange["response"];
    let status = response["status"]
        .as_u64()
        .and_then(|it| it.try_into().ok())
        .expect("a status");
    let came = answer(status, &response["body"]);
    let mut settings = settings(&seen);
    if settings.check().is_err() {
        settings.organisation = None;
    }
    if seen.path.ends_with("/zaakeigenschappen") {
        let properties = properties(&came).expect("properties").expect("a case");
        let of = properties[0].zaak.clone();
        assert!(
            seen.path
                .starts_with(of.trim_start_matches("http://127.0.0.1:33090"))
        );
        let factor = factor(&settings, &of, &properties).expect("one factor at most");
        let has = if factor.is_some() {
            "a factor"
        } else {
            "no factor"
        };
        return format!("{} properties, {has}", properties.len());
    }
    if seen.path.ends_with("/statustypen") {
        let steps = steps(&came).expect("steps");
        let words = steps.iter().map(|it| name_of_step(it, recorded_steps));
        return words.collect::<Vec<_>>().join(", ");
    }
    let number = asked_after(&seen).unwrap_or_else(|| "KR-2026-0001".to_owned());
    let number = number.trim().to_owned();
    let trouble = match case(&settings, &Private::new(number.to_uppercase()), &came) {
        Err(trouble) => format!(" ({trouble:?})"),
        Ok(_) => String::new(),
    };
    let mut line = Line::default().then(came);
    if let Some(found) = one_case(&response["body"]) {
        let url = response["body"]["results"][0]["url"].clone();
        let property = json!({"zaak": url, "naam": settings.factor_property, "waarde": CODE});
        line = line.then(answer(200, &json!([property])));
        if recorded_steps["results"][0]["zaaktype"] == found.zaaktype {
            line = line.then(answer(200, recorded_steps));
        }
    }
    // What we would never ask ourselves was answered all the same.
    let number = if number.chars().count() > 40 || number.contains('\0') {
        "X".to_owned()
    } else {
        number
    };
    let client = Zgw::new(line, StoppedClock::default(), settings).expect("good settings");
    outcome(&find(&client, Kind::Application, &number, CODE)) + &trouble
}

fn one_case(body: &Value) -> Option<Zaak> {
    serde_json::from_value(body["results"][0].clone()).ok()
}

fn name_of_step(url: &str, steps: &Value) -> String {
    let steps = steps["results"].as_array().expect("a list");
    let step = steps.iter().find(|it| it["url"] == url).expect("the step");
    step["omschrijving"].as_str().expect("a name").to_owned()
}
