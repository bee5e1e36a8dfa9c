//! Bytes of any kind: whatever the case system sends, the client reads it without falling over, lets nothing unclean
//! through, and finds only the one case whose number and factor fit.

use kiosk::{
    domain::status::Kind,
    gateway::zgw::{Zgw, answer},
    portal::transport::WireAnswer,
};
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Value, json};

use crate::{
    server::find,
    shapes::{CODE, NUMBER, bare_case, case, eigenschap, error, page, resultaat, settings, steps},
    told::outcome,
    wire::{Line, StoppedClock, answer as wire},
};

/// Values that do not belong where they are put.
const STRANGE: [&str; 16] = [
    "null",
    "[]",
    "{}",
    "\"\"",
    "-1",
    "1e308",
    "99999999999999999999",
    "\"\\u001b[2J\\u202e\"",
    "\"\\ud800\"",
    "true",
    "[[[[{}]]]]",
    ",",
    "\"-009999-12-31T23:59:59Z\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"K7M2QX\"",
    "\"KR-2026-0001\"",
];

/// A case with everything that can come along.
fn full_case() -> Value {
    let mut full = case();
    full["_expand"]["resultaat"] = resultaat("Erteilt");
    full["verlenging"] = json!({"reden": "x", "duur": "P14D"});
    full["kenmerken"] = json!([{"kenmerk": "F-77", "bron": "Formular"}]);
    full
}

/// Answers of all three questions, good and bad.
fn answers() -> Vec<Value> {
    vec![
        page(&[full_case()]),
        page(&[bare_case()]),
        page(&[]),
        json!([eigenschap("abfragecode", CODE)]),
        steps("URKUNDE"),
        error(403, "jwt-expired"),
    ]
}

/// What the client finds when these are the answers, one after another, with the right factor or a wrong one.
fn looked(answers: &[WireAnswer], factor: &str) -> String {
    let line = answers.iter().cloned().fold(Line::default(), Line::then);
    let client = Zgw::new(line, StoppedClock::default(), settings()).expect("good settings");
    outcome(&find(&client, Kind::Application, NUMBER, factor))
}

/// The strange answer in the place of each of the three. Says whether it was found.
fn survive(status: u16, body: &[u8]) -> Result<bool, TestCaseError> {
    let strange = WireAnswer {
        status,
        body: kiosk::domain::private::Private::new(body.to_vec()),
    };
    let properties = wire(200, &json!([eigenschap("abfragecode", CODE)]));
    let _ = answer::steps(&strange);
    let _ = answer::properties(&strange);
    let bare = wire(200, &page(&[bare_case()]));
    let mut found = false;
    for line in [
        vec![
            strange.clone(),
            properties.clone(),
            wire(200, &steps("URKUNDE")),
        ],
        vec![bare.clone(), strange.clone()],
        vec![wire(200, &page(&[full_case()])), strange],
    ] {
        let right = looked(&line, CODE);
        let wrong = looked(&line, "X");
        prop_assert!(!wrong.contains('"'), "{wrong}");
        found |= right.contains('"');
    }
    Ok(found)
}

#[test]
fn no_bytes_make_the_client_fall_over() {
    proptest!(|(status in any::<u16>(), body in vec(any::<u8>(), 0..300))| {
        survive(status, &body)?;
    });
}

#[test]
fn no_answer_that_is_cut_off_is_taken_for_one() {
    for body in answers() {
        let whole = body.to_string();
        for end in 0..whole.len() {
            let part = &whole.as_bytes()[..end];
            let line = [WireAnswer {
                status: 200,
                body: kiosk::domain::private::Private::new(part.to_vec()),
            }];
            assert_eq!(looked(&line, CODE), "garbled", "{end}");
        }
    }
}

#[test]
fn no_answer_with_something_strange_in_it_makes_the_client_fall_over() {
    let answers = answers();

    proptest!(|(which in any::<Index>(), strange in any::<Index>(), from in any::<Index>(), drop in 0_usize..40,
        status in prop_oneof![Just(200_u16), Just(400), Just(403), Just(500)])| {
        let mut body = which.get(&answers).to_string().into_bytes();
        let start = from.index(body.len() + 1);
        let end = (start + drop).min(body.len());
        body.splice(start..end, strange.get(&STRANGE).bytes());
        survive(status, &body)?;
    });
}

#[test]
fn every_value_may_be_of_a_wrong_type() {
    for whole in answers() {
        let mut places = vec![];
        find_values(&whole, &mut String::new(), &mut places);
        assert!(!places.is_empty());
        for place in &places {
            for strange in STRANGE {
                let Ok(strange) = serde_json::from_str::<Value>(strange) else {
                    continue;
                };
                let mut body = whole.clone();
                *body.pointer_mut(place).expect("the value") = strange;
                survive(200, body.to_string().as_bytes()).expect("nothing wrong found");
            }
        }
    }
}

#[test]
fn only_the_number_that_was_asked_after_is_found() {
    proptest!(|(number in "[A-Z0-9 -]{0,12}", organisation in "[0-9]{9}")| {
        for (field, says) in [("identificatie", number), ("bronorganisatie", organisation)] {
            let mut other = case();
            other[field] = json!(says);
            prop_assert_eq!(looked(&[wire(200, &page(&[other]))], CODE), "garbled");
        }
    });
    proptest!(|(code in "[A-Za-z0-9 -]{0,7}")| {
        let mut other = case();
        other["_expand"]["eigenschappen"] = json!([eigenschap("abfragecode", &code)]);
        let told = looked(&[wire(200, &page(&[other]))], CODE);
        let folded: String = code.to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
        prop_assert_eq!(told == "no match", folded != CODE);
    });
}

#[test]
fn large_and_deep_answers_are_refused_or_read() {
    let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    let many = page(&vec![case(); 2_000]).to_string();
    let many_properties = vec![eigenschap("sonst", "x"); 5_000];
    let mut crowded = case();
    crowded["_expand"]["eigenschappen"] = json!(many_properties);
    let mut crowded_steps = steps("URKUNDE");
    crowded_steps["count"] = json!(400);
    crowded_steps["results"] = (0..400)
        .map(|it| {
            json!({"url": "x", "omschrijving": "", "volgnummer": it,
        "isEindstatus": false})
        })
        .collect();
    let nested = format!(
        "{{\"count\":1,\"next\":null,\"results\":[{{\"x\":{}}}]}}",
        deep(100_000)
    );
    for (body, outcome) in [
        (deep(100_000), "garbled"),
        (nested, "garbled"),
        (many, "garbled"),
        (page(&[crowded]).to_string(), "no match"),
        (crowded_steps.to_string(), "garbled"),
    ] {
        let came = looked(&[wire(200, &json!(body))], CODE);
        assert_eq!(came, outcome);
    }
    assert!(answer::steps(&wire(200, &crowded_steps)).is_err());
}

/// Where the values are, as JSON pointers.
fn find_values(value: &Value, place: &mut String, found: &mut Vec<String>) {
    found.push(place.clone());
    let items: Vec<(String, &Value)> = match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|it| (it.0.to_string(), it.1))
            .collect(),
        Value::Object(fields) => fields.iter().map(|it| (it.0.clone(), it.1)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return,
    };
    for (name, item) in items {
        let length = place.len();
        place.push('/');
        place.push_str(&name);
        find_values(item, place, found);
        place.truncate(length);
    }
}
