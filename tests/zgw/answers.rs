//! Our own answers, good and bad: what the client makes of the first answer to a look-up.

use kiosk::{
    domain::{private::Private, status::Kind},
    gateway::zgw::{Zgw, answer},
};
use serde_json::{Value, json};

use crate::{
    server::find,
    shapes::{
        CODE, NUMBER, bare_case, case, eigenschap, error, page, settings, statustype, steps,
        zaaktype,
    },
    told::outcome,
    wire::{self, Line, StoppedClock},
};

const HTML: &str = "<!DOCTYPE html><html><body>Server Error (500)</body></html>";
const FOUND: &str = "Application \"Geburtsurkunde\" Received, step 1 of 4 \"Ihr Antrag ist eingegangen.\", \
    Received on 2026-11-03, opened 2026-11-02, updated 2026-11-03, expected 2026-12-01, deadline 2026-12-14";

/// The case with a field set to something.
fn with(place: &str, value: Value) -> Value {
    let mut case = case();
    let (parent, name) = place.rsplit_once('/').expect("a place");
    case.pointer_mut(parent).expect("a parent")[name] = value;
    case
}

/// The case without a field.
fn without(place: &str) -> Value {
    let mut case = case();
    let (parent, name) = place.rsplit_once('/').expect("a place");
    let fields = case.pointer_mut(parent).and_then(Value::as_object_mut);
    fields.expect("an object").remove(name).expect("the field");
    case
}

fn came(status: u16, body: &Value) -> String {
    let line = Line::default()
        .then(wire::answer(status, body))
        .then(wire::answer(200, &steps("URKUNDE")));
    let client = Zgw::new(line, StoppedClock::default(), settings()).expect("good settings");
    outcome(&find(&client, Kind::Application, NUMBER, CODE))
}

#[test]
fn a_case_is_told_when_it_is_surely_the_one() {
    let one = |it: Value| came(200, &page(&[it]));

    assert_eq!(one(case()), FOUND);
    assert_eq!(one(with("/kenmerken", json!([]))), FOUND);
    assert_eq!(one(with("/somethingNew", json!({"x": [1]}))), FOUND);
    let mut spare = without("/_expand/status/statustoelichting");
    spare["_expand"]["eigenschappen"] = json!([
        eigenschap("sonst", "x"),
        eigenschap("abfragecode", "k7m-2qx")
    ]);
    assert_eq!(one(spare), FOUND);
}

#[test]
fn what_no_citizen_may_know_is_no_match() {
    let one = |it: Value| came(200, &page(&[it]));

    assert_eq!(came(200, &page(&[])), "no match");
    for nothing in [
        with("/_expand/eigenschappen", json!([])),
        with(
            "/_expand/eigenschappen",
            json!([eigenschap("abfragecode", "K7M2QY")]),
        ),
        with(
            "/_expand/eigenschappen",
            json!([eigenschap("abfragecode", "")]),
        ),
        with(
            "/_expand/eigenschappen",
            json!([eigenschap("Abfragecode", CODE)]),
        ),
        with("/_expand/zaaktype", zaaktype("PASS", "Reisepass")),
        with("/_expand/zaaktype", zaaktype("BEZWAAR", "Widerspruch")),
    ] {
        assert_eq!(one(nothing), "no match");
    }
    let mut bare = bare_case();
    bare["eigenschappen"] = json!([]);
    assert_eq!(one(bare), "no match");
}

#[test]
fn an_answer_that_makes_no_sense_is_never_told_as_not_found() {
    let mut many = page(&[case()]);
    many["next"] = json!("https://zaken.example/zaken/api/v1/zaken?page=2");
    let mut wrong_count = page(&[case()]);
    wrong_count["count"] = json!(0);
    let mut nothing_of_one = page(&[]);
    nothing_of_one["count"] = json!(1);
    let mut no_next = page(&[]);
    no_next.as_object_mut().unwrap().remove("next");
    let mut no_count = page(&[]);
    no_count.as_object_mut().unwrap().remove("count");
    for body in [
        many,
        wrong_count,
        nothing_of_one,
        no_next,
        no_count,
        page(&[case(), case()]),
        page(&[with("/identificatie", json!("KR-2026-0002"))]),
        page(&[with("/bronorganisatie", json!("123456782"))]),
        page(&[json!(null)]),
        page(&[with("/opschorting", json!("no"))]),
        page(&[with("/einddatum", json!("gestern"))]),
        page(&[with("/startdatum", json!(null))]),
        page(&[with(
            "/_expand/status/datumStatusGezet",
            json!("2026-11-03"),
        )]),
        page(&[with(
            "/_expand/eigenschappen",
            json!([{"naam": "abfragecode"}]),
        )]),
        page(&[with(
            "/_expand/eigenschappen",
            json!([
                eigenschap("abfragecode", CODE),
                eigenschap("abfragecode", "x")
            ]),
        )]),
        page(&[without("/_expand/zaaktype")]),
        page(&[with(
            "/url",
            json!("https://zaken.example/zaken/api/v1/zaken/another"),
        )]),
        json!([]),
        json!({}),
        json!(null),
        json!(HTML),
        json!("{\"count\": 1, \"next\": null, \"results\": [{"),
        json!("{\"count\":0,\"count\":0,\"next\":null,\"results\":[]}"),
    ] {
        assert_eq!(came(200, &body), "garbled", "{body}");
    }
    for field in [
        "url",
        "uuid",
        "identificatie",
        "bronorganisatie",
        "zaaktype",
        "startdatum",
        "einddatum",
        "einddatumGepland",
        "uiterlijkeEinddatumAfdoening",
        "betalingsindicatie",
        "verlenging",
        "opschorting",
        "status",
        "eigenschappen",
        "_expand/status/statustype",
        "_expand/status/datumStatusGezet",
        "_expand/status/_expand/statustype/volgnummer",
        "_expand/status/_expand/statustype/isEindstatus",
    ] {
        let body = page(&[without(&format!("/{field}"))]);
        assert_eq!(came(200, &body), "garbled", "without {field}");
    }
}

#[test]
fn a_case_that_vanishes_between_two_questions_is_no_match() {
    let second = |status, body: &Value| {
        let line = Line::default()
            .then(wire::answer(200, &page(&[bare_case()])))
            .then(wire::answer(status, body));
        let mut settings = settings();
        settings.types.clear();
        settings.other_types = Some(Kind::Application);
        let client = Zgw::new(line, StoppedClock::default(), settings).expect("good settings");
        outcome(&find(&client, Kind::Application, NUMBER, CODE))
    };
    let mut foreign = eigenschap("abfragecode", CODE);
    foreign["zaak"] = json!("https://zaken.example/zaken/api/v1/zaken/another");

    let right = json!([eigenschap("abfragecode", CODE)]);
    assert!(second(200, &right).starts_with("Application"));
    assert_eq!(second(200, &json!([])), "no match");
    assert_eq!(second(403, &error(403, "permission_denied")), "no match");
    assert_eq!(second(404, &error(404, "not_found")), "no match");
    assert_eq!(second(403, &error(403, "jwt-expired")), "refused");
    assert_eq!(second(404, &json!(HTML)), "garbled");
    assert_eq!(second(500, &json!(HTML)), "garbled");
    assert_eq!(second(200, &json!([foreign])), "garbled");
}

#[test]
fn a_refusal_says_in_the_log_what_to_do_about_it() {
    for (status, body, trouble, fault) in [
        (403, error(403, "permission_denied"), "Forbidden", "refused"),
        (403, error(403, "jwt-decode-error"), "Token", "refused"),
        (403, error(403, "jwt-expired"), "Clock", "refused"),
        (
            403,
            error(403, "invalid-jwt-signature"),
            "Secret",
            "refused",
        ),
        (
            403,
            error(403, "invalid-client-identifier"),
            "Client",
            "refused",
        ),
        (401, error(401, "not_authenticated"), "Token", "refused"),
        (403, json!(HTML), "Barred", "refused"),
        (400, error(400, "invalid"), "Question", "garbled"),
        (406, error(406, "not_acceptable"), "Question", "garbled"),
        (
            412,
            error(412, "precondition_failed"),
            "Question",
            "garbled",
        ),
        (404, error(404, "not_found"), "Missing", "garbled"),
        (404, json!(HTML), "Nonsense", "garbled"),
        (429, json!(""), "Busy", "unreachable"),
        (500, json!(HTML), "Nonsense", "garbled"),
        (502, json!(HTML), "Busy", "unreachable"),
        (503, json!({"code": "maintenance"}), "Busy", "unreachable"),
        (504, json!(null), "Busy", "unreachable"),
        (200, json!(HTML), "Nonsense", "garbled"),
        (200, page(&[case(), case()]), "Several", "garbled"),
        (204, json!(null), "Nonsense", "garbled"),
        (301, json!(HTML), "Nonsense", "garbled"),
        (304, json!(null), "Nonsense", "garbled"),
    ] {
        let number = Private::new(NUMBER.to_owned());
        let read = case_of(&number, status, &body);

        assert_eq!(
            (read.as_str(), &*came(status, &body)),
            (trouble, fault),
            "{status} {body}"
        );
    }
}

fn case_of(number: &Private<String>, status: u16, body: &Value) -> String {
    match answer::case(&settings(), number, &wire::answer(status, body)) {
        Ok(found) => format!("{} found", found.iter().len()),
        Err(trouble) => {
            assert!(!trouble.to_string().is_empty());
            format!("{trouble:?}")
        }
    }
}

#[test]
fn keys_that_the_server_leaves_out_take_nothing_else_with_them() {
    let mut settings = settings();
    settings.types.clear();
    settings.other_types = Some(Kind::Application);
    let told = |it: Value| {
        let line = Line::default().then(wire::answer(200, &page(&[it])));
        let client = Zgw::new(line, StoppedClock::default(), settings.clone()).unwrap();
        outcome(&find(&client, Kind::Application, NUMBER, CODE))
    };
    let days = "opened 2026-11-02";
    let plan = "expected 2026-12-01, deadline 2026-12-14";

    assert_eq!(
        told(without("/_expand/status")),
        format!("Application \"Geburtsurkunde\" Unknown, {days}, {plan}")
    );
    assert_eq!(
        told(without("/_expand/status/_expand")),
        format!("Application \"Geburtsurkunde\" Unknown, {days}, updated 2026-11-03, {plan}")
    );
    assert_eq!(
        told(without("/_expand/zaaktype")),
        format!(
            "Application \"\" Received, step 0 of 0 \"Ihr Antrag ist eingegangen.\", Received on 2026-11-03, \
            {days}, updated 2026-11-03, {plan}"
        )
    );
    let mut no_status = without("/_expand/status");
    no_status["status"] = json!(null);
    assert_eq!(
        told(no_status),
        format!("Application \"Geburtsurkunde\" Received, {days}, {plan}")
    );
}

#[test]
fn a_hostile_text_is_cleaned_and_cut() {
    let mut case = case();
    case["_expand"]["zaaktype"]["omschrijving"] = json!("\u{1b}[2JGeburts\u{202e}urkunde\u{0}");
    case["_expand"]["status"]["_expand"]["statustype"]["statustekst"] = json!("ä".repeat(2_000));

    let told = came(200, &page(&[case]));

    assert!(
        told.starts_with("Application \"[2JGeburtsurkunde\" Received, step 1 of 4 \"Eingegangen\""),
        "{told}"
    );
    assert_eq!(statustype("PASS", 1)["omschrijving"], "Eingegangen");
}
