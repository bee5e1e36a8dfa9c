//! JSON of the shapes that the real server sends, filled with invented things.

use kiosk::{
    domain::{
        private::Private,
        status::{Kind, State},
    },
    gateway::zgw::settings::{CaseType, Meaning, Note, Number, Settings},
};
use serde_json::{Value, json};

/// The server's own address.
pub const BASE: &str = "https://zaken.example";
/// The organisation whose cases these are.
pub const ORGANISATION: &str = "908301662";
/// The case of most tests.
pub const NUMBER: &str = "KR-2026-0001";
/// Its UUID.
pub const UUID: &str = "1895246e-647d-43f8-b474-8e564d35d06a";
/// Its second factor.
pub const CODE: &str = "K7M2QX";
/// The steps of all types: name, sentence.
pub const STEPS: [(&str, &str); 4] = [
    ("Eingegangen", "Ihr Antrag ist eingegangen."),
    ("In Bearbeitung", "Wir bearbeiten Ihren Antrag."),
    ("Rückfrage", "Uns fehlen Unterlagen."),
    ("Abgeschlossen", "Die Bearbeitung ist beendet."),
];

/// What a town would set.
pub fn settings() -> Settings {
    Settings {
        client_id: "kiosk".to_owned(),
        secret: Private::new("a-secret-that-nobody-knows".to_owned()),
        organisation: Some(ORGANISATION.to_owned()),
        number: Number::Own,
        factor_property: "abfragecode".to_owned(),
        types: vec![
            case_type("URKUNDE", Kind::Application),
            case_type("Gewerbeanmeldung", Kind::Application),
            case_type("PASS", Kind::Document),
        ],
        other_types: None,
        status_words: vec![],
        result_words: vec![],
        office: None,
        note: Note::Hidden,
    }
}

/// A type that may be told.
pub fn case_type(name: &str, kind: Kind) -> CaseType {
    CaseType {
        name: name.to_owned(),
        kind,
        office: None,
    }
}

/// A word with a meaning.
pub fn meaning(word: &str, state: State) -> Meaning {
    Meaning {
        of_type: None,
        word: word.to_owned(),
        state,
        next: None,
    }
}

/// A page with these cases on it, and no other page.
pub fn page(results: &[Value]) -> Value {
    json!({"count": results.len(), "next": null, "previous": null, "results": results})
}

/// The case of most tests: a certificate, received, with everything that comes along.
pub fn case() -> Value {
    let mut case = bare_case();
    case["_expand"] = json!({
        "zaaktype": zaaktype("URKUNDE", "Geburtsurkunde"),
        "status": status("URKUNDE", 1),
        "eigenschappen": [eigenschap("abfragecode", CODE)],
    });
    case
}

/// The same without anything that comes along.
pub fn bare_case() -> Value {
    serde_json::from_str(include_str!("zaak.json")).expect("JSON")
}

/// A property of the case.
pub fn eigenschap(name: &str, says: &str) -> Value {
    let case = format!("{BASE}/zaken/api/v1/zaken/{UUID}");
    json!({"url": format!("{case}/zaakeigenschappen/x"), "uuid": "18e16c12-0de1-4c77-b415-18d64431dbb8", "zaak": case,
        "eigenschap": format!("{BASE}/catalogi/api/v1/eigenschappen/y"), "naam": name, "waarde": says})
}

/// A type of cases.
pub fn zaaktype(name: &str, words: &str) -> Value {
    let steps: Vec<String> = (1..=STEPS.len()).map(|it| step_url(name, it)).collect();
    json!({"url": type_url(name), "identificatie": name, "omschrijving": words, "doorlooptijd": "P30D",
        "servicenorm": "P15D", "handelingInitiator": "indienen", "statustypen": steps, "resultaattypen": []})
}

/// A status: this step, counted from 1, of this type.
pub fn status(of_type: &str, number: usize) -> Value {
    json!({"url": format!("{BASE}/zaken/api/v1/statussen/88ab38f5"), "uuid": "88ab38f5",
        "zaak": format!("{BASE}/zaken/api/v1/zaken/{UUID}"), "statustype": step_url(of_type, number),
        "datumStatusGezet": "2026-11-03T09:30:00Z", "statustoelichting": "", "indicatieLaatstGezetteStatus": true,
        "gezetdoor": null, "zaakinformatieobjecten": [], "_expand": {"statustype": statustype(of_type, number)}})
}

/// A step, counted from 1.
pub fn statustype(of_type: &str, number: usize) -> Value {
    let (name, sentence) = STEPS[number - 1];
    json!({"url": step_url(of_type, number), "omschrijving": name, "omschrijvingGeneriek": name,
        "statustekst": sentence, "zaaktype": type_url(of_type), "volgnummer": number,
        "isEindstatus": number == STEPS.len(), "informeren": true, "doorlooptijd": null})
}

/// A result.
pub fn resultaat(name: &str) -> Value {
    json!({"url": format!("{BASE}/zaken/api/v1/resultaten/9a6fd837"), "toelichting": "",
        "_expand": {"resultaattype": {"omschrijving": name, "omschrijvingGeneriek": "Verleend"}}})
}

/// The steps of a type as the server lists them: from the last to the first.
pub fn steps(of_type: &str) -> Value {
    let steps: Vec<Value> = (1..=STEPS.len())
        .rev()
        .map(|it| statustype(of_type, it))
        .collect();
    page(&steps)
}

/// An error as the server words it.
pub fn error(status: u16, code: &str) -> Value {
    json!({"type": format!("{BASE}/ref/fouten/PermissionDenied/"), "code": code, "status": status,
        "title": "Je hebt geen toestemming om deze actie uit te voeren.", "detail": "JWT is niet valide",
        "instance": "urn:uuid:70ee4df6-7355-4d8d-ab83-f58d8a18d247"})
}

/// The URL of a type.
pub fn type_url(name: &str) -> String {
    format!("{BASE}/catalogi/api/v1/zaaktypen/{name}")
}

fn step_url(of_type: &str, number: usize) -> String {
    format!("{BASE}/catalogi/api/v1/statustypen/{of_type}-{number}")
}
