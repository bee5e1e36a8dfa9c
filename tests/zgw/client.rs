//! The client before a whole server: what it asks, with which token, how often, and what it never asks.

use std::time::Duration;

use kiosk::{
    domain::{private::Private, status::Kind},
    gateway::zgw::{
        Zgw,
        settings::{Number, Settings, SettingsMistake},
    },
};
use serde_json::json;

use crate::{
    server::{OpenZaak, find},
    shapes::{CODE, NUMBER, ORGANISATION, UUID, case, error, settings},
    told::outcome,
    wire::StoppedClock,
};

const SEARCH: &str = "POST /zaken/api/v1/zaken/_zoek";
const STEPS: &str = "GET /catalogi/api/v1/statustypen";
/// Signed with another program: `{"alg":"HS256","typ":"JWT"}` and the claims in alphabetical order.
const TOKEN: &str = "Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJjbGllbnRfaWQiOiJraW9zayIsImlhdCI6MTc5NTQzMTYwMCwi\
    aXNzIjoia2lvc2siLCJ1c2VyX2lkIjoia2lvc2stZ2F0ZXdheSIsInVzZXJfcmVwcmVzZW50YXRpb24iOiJLaW9zayAoc3RhdHVzIGdhdGV3YXkpIn\
    0.ehf0HsZ1nbtFMWN9xanZ7OPmAal22GSkj3fhDm8FCxU";

fn ask<C: kiosk::portal::clock::Clock>(
    client: &Zgw<OpenZaak, C>,
    reference: &str,
    factor: &str,
) -> String {
    let told = outcome(&find(client, Kind::Application, reference, factor));
    let end = told.find(',').unwrap_or(told.len());
    told[..end].to_owned()
}

const FOUND: &str = "Application \"Geburtsurkunde\" Received";

#[test]
fn one_question_carries_number_token_and_the_fixed_list() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());

    assert_eq!(ask(&client, NUMBER, CODE), FOUND);

    let asked = server.asked.lock().unwrap();
    let seen = &asked[0];
    assert_eq!(
        (seen.method.as_str(), seen.path.as_str()),
        ("POST", "/zaken/api/v1/zaken/_zoek")
    );
    assert!(seen.query.is_empty());
    assert_eq!(
        seen.body,
        json!({"identificatie": NUMBER, "bronorganisatie": ORGANISATION, "expand": ["status", "status.statustype",
            "zaaktype", "resultaat", "resultaat.resultaattype", "eigenschappen"]})
    );
    assert_eq!(seen.headers["Authorization"], TOKEN);
}

#[test]
fn nothing_that_a_citizen_typed_stands_in_an_address() {
    let server = OpenZaak {
        keeps_properties: true,
        ..OpenZaak::with(vec![case()])
    };
    let client = server.client(settings());

    assert_eq!(ask(&client, NUMBER, CODE), FOUND);

    for seen in server.asked.lock().unwrap().iter() {
        let address = format!("{} {:?}", seen.path, seen.query);
        assert!(
            !address.contains(NUMBER) && !address.contains(CODE),
            "{address}"
        );
    }
}

#[test]
fn a_number_is_trimmed_and_its_letters_stay_as_the_desk_has_made_them() {
    let mut small = case();
    small["identificatie"] = json!("kr-2026-0001");
    let server = OpenZaak::with(vec![case()]);
    let small = OpenZaak::with(vec![small]);

    assert_eq!(
        ask(&server.client(settings()), " KR-2026-0001\t", CODE),
        FOUND
    );
    assert_eq!(
        ask(&server.client(settings()), "kr-2026-0001", CODE),
        "no match"
    );
    assert_eq!(ask(&small.client(settings()), "kr-2026-0001", CODE), FOUND);
    assert_eq!(
        ask(&small.client(settings()), "KR-2026-0001", CODE),
        "no match"
    );
}

#[test]
fn what_would_be_no_filter_is_never_asked() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());

    for (reference, factor) in [
        ("", CODE),
        ("   ", CODE),
        ("\u{3000}\n", CODE),
        ("KR-2026\u{0}-0001", CODE),
        (&"1".repeat(41), CODE),
        (NUMBER, ""),
        (NUMBER, " "),
        (NUMBER, "-"),
        (NUMBER, &"1".repeat(65)),
    ] {
        assert_eq!(ask(&client, reference, factor), "no match");
    }
    assert!(server.questions().is_empty());
}

#[test]
fn unknown_and_wrong_are_the_same_answer() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());

    assert_eq!(ask(&client, "KR-2026-9999", CODE), "no match");
    assert_eq!(ask(&client, NUMBER, "K7M2QY"), "no match");
    assert_eq!(
        outcome(&find(&client, Kind::Document, NUMBER, CODE)),
        "no match"
    );
    assert_eq!(server.questions(), [SEARCH; 3]);
}

#[test]
fn the_steps_of_a_type_are_asked_once_an_hour() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());
    let hour = Duration::from_hours(1);

    assert_eq!(ask(&client, NUMBER, CODE), FOUND);
    assert_eq!(server.questions(), [SEARCH, STEPS]);
    assert_eq!(ask(&client, NUMBER, CODE), FOUND);
    assert_eq!(server.questions(), [SEARCH]);
    server.clock.pass(hour);
    assert_eq!(ask(&client, NUMBER, CODE), FOUND);
    assert_eq!(server.questions(), [SEARCH, STEPS]);
}

#[test]
fn a_case_is_told_without_the_number_of_its_step_when_nobody_knows_it() {
    let mut fewer = crate::shapes::steps("URKUNDE");
    fewer["results"].as_array_mut().unwrap().pop();
    fewer["count"] = json!(3);
    let mut twice = crate::shapes::steps("URKUNDE");
    twice["results"][0]["volgnummer"] = json!(1);
    for instead in [
        (403, error(403, "permission_denied")),
        (500, json!("<!DOCTYPE html>")),
        (200, fewer),
        (200, twice),
        (200, crate::shapes::steps("PASS")),
    ] {
        let server = OpenZaak {
            instead_of_steps: Some(instead),
            ..OpenZaak::with(vec![case()])
        };

        let told = outcome(&find(
            &server.client(settings()),
            Kind::Application,
            NUMBER,
            CODE,
        ));

        assert!(
            told.starts_with(&format!(
                "{FOUND}, step 0 of 0 \"Ihr Antrag ist eingegangen.\""
            )),
            "{told}"
        );
    }
}

#[test]
fn properties_that_do_not_come_along_are_asked_for() {
    let server = OpenZaak {
        keeps_properties: true,
        ..OpenZaak::with(vec![case()])
    };
    let client = server.client(settings());
    let properties = format!("GET /zaken/api/v1/zaken/{UUID}/zaakeigenschappen");

    assert_eq!(ask(&client, NUMBER, "K7M2QY"), "no match");
    assert_eq!(server.questions(), [SEARCH, &properties]);
    assert_eq!(ask(&client, NUMBER, CODE), FOUND);
    assert_eq!(server.questions(), [SEARCH, &properties, STEPS]);
}

#[test]
fn a_case_whose_name_is_no_uuid_is_asked_no_further() {
    let mut strange = case();
    strange["uuid"] = json!("../../autorisaties");
    let server = OpenZaak {
        keeps_properties: true,
        ..OpenZaak::with(vec![strange])
    };

    assert_eq!(ask(&server.client(settings()), NUMBER, CODE), "garbled");
    assert_eq!(server.questions(), [SEARCH]);
}

#[test]
fn tokens_are_made_anew_and_wrong_ones_are_a_fault() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());
    assert_eq!(ask(&client, NUMBER, CODE), FOUND);
    server.clock.pass(Duration::from_hours(24));
    assert_eq!(ask(&client, NUMBER, CODE), FOUND);

    let wrong_secret = Settings {
        secret: Private::new("another".to_owned()),
        ..settings()
    };
    let unknown = Settings {
        client_id: "somebody".to_owned(),
        ..settings()
    };
    let ahead = OpenZaak {
        ahead: Duration::from_hours(1),
        ..server.clone()
    };
    assert_eq!(ask(&server.client(wrong_secret), NUMBER, CODE), "refused");
    assert_eq!(ask(&server.client(unknown), NUMBER, CODE), "refused");
    assert_eq!(ask(&ahead.client(settings()), NUMBER, CODE), "refused");
}

#[test]
fn one_number_of_two_organisations_is_a_fault_without_one() {
    let mut other = case();
    other["bronorganisatie"] = json!("123456782");
    let server = OpenZaak::with(vec![case(), other]);
    let nobody = Settings {
        organisation: None,
        ..settings()
    };

    assert_eq!(ask(&server.client(settings()), NUMBER, CODE), FOUND);
    assert_eq!(ask(&server.client(nobody), NUMBER, CODE), "garbled");
}

#[test]
fn a_case_is_found_by_the_number_of_another_system() {
    let mut listed = case();
    listed["kenmerken"] = json!([{"kenmerk": "F-77", "bron": "Formular"}]);
    let mut elsewhere = case();
    elsewhere["kenmerken"] = json!([{"kenmerk": "F-77", "bron": "Archiv"}]);
    let server = OpenZaak::with(vec![listed, elsewhere]);
    let settings = Settings {
        number: Number::Foreign {
            source: "Formular".to_owned(),
        },
        ..settings()
    };
    let client = server.client(settings.clone());

    assert_eq!(ask(&client, "F-77", CODE), FOUND);
    assert_eq!(
        server.asked.lock().unwrap()[0].body["kenmerk"],
        "Formular:F-77"
    );
    assert_eq!(ask(&client, NUMBER, CODE), "no match");
    // A server that does not know the field finds whatever it has.
    let mut other = case();
    other["kenmerken"] = json!([]);
    let line =
        crate::wire::Line::default().then(crate::wire::answer(200, &crate::shapes::page(&[other])));
    let client = Zgw::new(line, StoppedClock::default(), settings).unwrap();
    assert_eq!(
        outcome(&find(&client, Kind::Application, "F-77", CODE)),
        "garbled"
    );
}

#[test]
fn a_server_that_is_not_there_is_no_answer() {
    let line = crate::wire::Line::default();
    let client = Zgw::new(line, StoppedClock::default(), settings()).unwrap();

    assert_eq!(
        outcome(&find(&client, Kind::Application, NUMBER, CODE)),
        "unreachable"
    );
}

#[test]
fn mistakes_in_the_settings_are_told_at_once() {
    let mistake = |change: &dyn Fn(&mut Settings)| {
        let mut settings = settings();
        change(&mut settings);
        Zgw::new(OpenZaak::default(), StoppedClock::default(), settings).err()
    };
    let source = |name: &str| Number::Foreign {
        source: name.to_owned(),
    };

    assert_eq!(mistake(&|_| {}), None);
    assert_eq!(
        mistake(&|it| it.client_id.clear()),
        Some(SettingsMistake::ClientId)
    );
    assert_eq!(
        mistake(&|it| it.secret = Private::default()),
        Some(SettingsMistake::Secret)
    );
    let organisation = Some("123".to_owned());
    assert_eq!(
        mistake(&|it| it.organisation.clone_from(&organisation)),
        Some(SettingsMistake::Organisation)
    );
    assert_eq!(
        mistake(&|it| it.factor_property.clear()),
        Some(SettingsMistake::FactorProperty)
    );
    assert_eq!(
        mistake(&|it| it.number = source("a:b")),
        Some(SettingsMistake::Source)
    );
    assert_eq!(
        mistake(&|it| it.number = source("")),
        Some(SettingsMistake::Source)
    );
    assert_eq!(
        mistake(&|it| it.types.clear()),
        Some(SettingsMistake::Types)
    );
}

#[test]
fn neither_secret_nor_case_shows_itself() {
    let server = OpenZaak::with(vec![case()]);
    let client = server.client(settings());

    let shown = format!("{client:?}");

    assert!(!shown.contains("nobody-knows"), "{shown}");
    assert!(shown.contains("‹private›"));
}
