//! The published description and our own types say the same.

use kiosk::{
    domain::status::{Kind, NextAct, State},
    gateway::desk::{Answer, HEALTH_PATH},
    status::contract::{CaseTold, ErrorTold, ErrorWord, PATH, Question},
};
use serde_json::Value;

/// Deepest schema that is looked into.
const DEPTH_MAX: usize = 12;

fn published() -> Value {
    let text = include_str!("../../assets/gateway/openapi.json");
    serde_json::from_str(text).unwrap()
}

fn schema(name: &str) -> Value {
    published()["components"]["schemas"][name].clone()
}

#[test]
fn it_is_openapi_3_1_with_both_paths() {
    let file = published();

    assert_eq!(file["openapi"], "3.1.0");
    let paths: Vec<&String> = file["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, [HEALTH_PATH, PATH]);
    assert!(
        file["paths"][HEALTH_PATH]["get"]["security"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_eq!(
        file["components"]["securitySchemes"]["kiosk"]["scheme"],
        "bearer"
    );
}

#[test]
fn every_answer_of_the_gateway_is_published_and_no_other() {
    let file = published();
    let responses = file["paths"][PATH]["post"]["responses"]
        .as_object()
        .unwrap();
    let mut statuses: Vec<String> = [
        ErrorWord::NoMatch,
        ErrorWord::Wait,
        ErrorWord::BadRequest,
        ErrorWord::UnknownKiosk,
        ErrorWord::SourceUnavailable,
    ]
    .iter()
    .map(|word| {
        let answer = Answer::told(*word);
        let body: Value = serde_json::from_slice(&answer.body).unwrap();
        let content = &responses[&answer.status.to_string()]["content"]["application/json"];
        fits(&body, &content["schema"]).unwrap();
        for example in content["examples"].as_object().unwrap().values() {
            let told: ErrorTold = serde_json::from_value(example["value"].clone()).unwrap();
            assert_eq!(told.error, *word);
        }
        answer.status.to_string()
    })
    .collect();
    statuses.push("200".to_owned());
    statuses.sort();

    let published: Vec<&String> = responses.keys().collect();
    assert_eq!(published, statuses.iter().collect::<Vec<_>>());
}

#[test]
fn the_examples_are_read_by_our_types_and_fit_the_schemas() {
    let file = published();
    let post = &file["paths"][PATH]["post"];
    let questions = &post["requestBody"]["content"]["application/json"]["examples"];
    let cases = &post["responses"]["200"]["content"]["application/json"]["examples"];

    assert!(questions.as_object().unwrap().len() >= 2);
    for example in questions.as_object().unwrap().values() {
        let value = example["value"].clone();
        fits(&value, &schema("Question")).unwrap();
        let question: Question = serde_json::from_value(value.clone()).unwrap();
        assert_eq!(serde_json::to_value(&question).unwrap(), value);
    }
    assert!(cases.as_object().unwrap().len() >= 2);
    for example in cases.as_object().unwrap().values() {
        let value = example["value"].clone();
        fits(&value, &schema("Case")).unwrap();
        let told: CaseTold = serde_json::from_value(value).unwrap();
        assert_eq!(CaseTold::of(&told.clone().into_case()), told);
    }
}

#[test]
fn a_case_with_everything_and_one_with_nothing_fit_the_schema() {
    let full = r#"{"kind":"document","title":"Reisepass","state":"ready",
        "reached":[{"state":"received","on":"2026-11-02"}],
        "step":{"number":2,"of":4,"words":"In Herstellung"},"note":"Bitte anrufen.","opened":"2026-11-02",
        "updated":"2026-11-20","expected":"2026-11-27","deadline":"2026-12-14","pick_up_until":"2027-02-20",
        "next":"pick_up","office":{"name":"Rathaus, Zimmer 5","id":122210,"phone":"02151 86-0"},
        "express":true,"extended":true,"as_of":"2026-11-24T03:00:00Z"}"#;
    let empty = r#"{"kind":"defect","state":"unknown","as_of":"2026-11-24T03:00:00Z"}"#;
    let properties = schema("Case")["properties"].as_object().unwrap().clone();
    for text in [full, empty] {
        let told: CaseTold = serde_json::from_str(text).unwrap();
        let written = serde_json::to_value(&told).unwrap();

        fits(&written, &schema("Case")).unwrap();
        let keys: Vec<&String> = written.as_object().unwrap().keys().collect();
        assert_eq!(keys, properties.keys().collect::<Vec<_>>());
    }
}

#[test]
fn the_words_of_states_kinds_and_next_acts_are_the_same() {
    let words = |name: &str| -> Vec<String> {
        serde_json::from_value(schema(name)["enum"].clone()).unwrap()
    };
    let kinds = words("Kind");
    assert_eq!(kinds.len(), 3);
    for word in kinds {
        let kind: Kind = serde_json::from_value(Value::from(word.clone())).unwrap();
        assert_eq!(serde_json::to_value(kind).unwrap(), Value::from(word));
    }
    let states = words("State");
    assert_eq!(states.len(), 11);
    for word in states {
        let state: State = serde_json::from_value(Value::from(word.clone())).unwrap();
        assert_eq!(serde_json::to_value(state).unwrap(), Value::from(word));
    }
    let acts = words("NextAct");
    assert_eq!(acts.len(), 6);
    for word in acts {
        let act: NextAct = serde_json::from_value(Value::from(word.clone())).unwrap();
        assert_eq!(serde_json::to_value(act).unwrap(), Value::from(word));
    }
}

#[test]
fn the_check_notices_what_does_not_fit() {
    for (text, name) in [
        (r#"{"kind":"document","reference":"L1"}"#, "Question"),
        (
            r#"{"kind":"fish","reference":"L1","factor":"x"}"#,
            "Question",
        ),
        (
            r#"{"kind":"document","reference":"","factor":"x"}"#,
            "Question",
        ),
        (
            r#"{"kind":"document","reference":5,"factor":"x"}"#,
            "Question",
        ),
        (
            r#"{"kind":"document","reference":"L1","factor":"x","name":"y"}"#,
            "Question",
        ),
        (r#"{"error":"no_idea"}"#, "Error"),
    ] {
        let value: Value = serde_json::from_str(text).unwrap();
        assert!(fits(&value, &schema(name)).is_err(), "{text}");
    }
}

/// Whether a value fits a schema, as far as our file uses JSON Schema; a word it does not know is an error.
fn fits(value: &Value, schema: &Value) -> Result<(), String> {
    fits_within(value, schema, DEPTH_MAX)
}

fn fits_within(value: &Value, schema: &Value, depth: usize) -> Result<(), String> {
    let depth = depth.checked_sub(1).ok_or("too deep")?;
    let wrong = |why: &str| Err(format!("{value} {why} {schema}"));
    for (word, rule) in schema.as_object().ok_or("no schema")? {
        let fits = match word.as_str() {
            "$ref" => {
                let name = rule.as_str().unwrap().rsplit('/').next().unwrap();
                fits_within(value, &self::schema(name), depth)?;
                true
            }
            "anyOf" => {
                let mut any = rule.as_array().unwrap().iter();
                any.any(|it| fits_within(value, it, depth).is_ok())
            }
            "type" => match rule.as_array() {
                Some(types) => types.iter().any(|it| has_type(value, it)),
                None => has_type(value, rule),
            },
            "enum" => rule.as_array().unwrap().contains(value),
            "required" => rule
                .as_array()
                .unwrap()
                .iter()
                .all(|it| value.get(it.as_str().unwrap()).is_some()),
            "properties" => {
                for (key, inner) in rule.as_object().unwrap() {
                    if let Some(part) = value.get(key) {
                        fits_within(part, inner, depth)?;
                    }
                }
                true
            }
            "additionalProperties" => value
                .as_object()
                .is_none_or(|it| it.keys().all(|key| schema["properties"].get(key).is_some())),
            "items" => {
                for part in value.as_array().into_iter().flatten() {
                    fits_within(part, rule, depth)?;
                }
                true
            }
            "maxItems" => value
                .as_array()
                .is_none_or(|it| it.len() as u64 <= rule.as_u64().unwrap()),
            "minLength" => length(value).is_none_or(|it| it >= rule.as_u64().unwrap()),
            "maxLength" => length(value).is_none_or(|it| it <= rule.as_u64().unwrap()),
            "minimum" => value.as_i64().is_none_or(|it| it >= rule.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|it| it <= rule.as_i64().unwrap()),
            "format" => value
                .as_str()
                .is_none_or(|it| match rule.as_str().unwrap() {
                    "date" => it.parse::<jiff::civil::Date>().is_ok(),
                    "date-time" => it.parse::<jiff::Timestamp>().is_ok(),
                    other => panic!("format {other} is not known"),
                }),
            "description" | "title" => true,
            other => panic!("the word {other} is not known"),
        };
        if !fits {
            return wrong(word);
        }
    }
    Ok(())
}

fn length(value: &Value) -> Option<u64> {
    value.as_str().map(|it| it.chars().count() as u64)
}

fn has_type(value: &Value, name: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("type {other} is not known"),
    }
}
