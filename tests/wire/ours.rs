//! Our own exchanges, invented, good and bad: each says in its own file what it is to become.

use std::{collections::BTreeSet, fs, path::PathBuf};

use kiosk::{
    domain::language::Language,
    portal::{
        Reply,
        zms::answer::{question, read},
    },
};
use serde_json::Value;

use crate::{
    exchange::{Asked, answer, any_time},
    told::outcome,
};

/// Every exchange of ours, by name.
pub fn exchanges() -> Vec<Value> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/wire");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("our exchanges")
        .map(|it| it.expect("an entry").path())
        .filter(|it| it.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|it| serde_json::from_slice(&fs::read(it).expect("the file")).expect("JSON"))
        .collect()
}

#[test]
fn our_exchanges_come_out_as_they_say() {
    let exchanges = exchanges();
    let names: BTreeSet<&str> = exchanges
        .iter()
        .filter_map(|it| it["name"].as_str())
        .collect();
    assert_eq!(names.len(), exchanges.len());
    assert!(names.len() >= 50);
    for exchange in &exchanges {
        let name = &exchange["name"];
        let asked = Asked::new(exchange);
        let request = asked
            .request()
            .unwrap_or_else(|| panic!("{name} is no request"));
        let ours = question(&request, None).unwrap_or_else(|it| panic!("{name}: {it:?}"));

        let came = outcome(&read(&request, &answer(exchange), &any_time()));

        assert!(asked.is(&ours), "{name}: {ours:?} instead of {asked:?}");
        assert_eq!(
            came,
            exchange["expected"].as_str().expect("an outcome"),
            "{name}"
        );
    }
}

#[test]
fn sec_01_hostile_texts_arrive_clean() {
    let read_ours = |name: &str| {
        let exchange = exchanges()
            .into_iter()
            .find(|it| it["name"] == name)
            .expect("the exchange");
        let request = Asked::new(&exchange).request().expect("a request");
        read(&request, &answer(&exchange), &any_time()).expect("an answer")
    };

    let Reply::Catalogue(catalogue, _) = read_ours("good_catalogue_hostile_texts") else {
        panic!("no catalogue");
    };
    let office = catalogue.offices.values().next().expect("an office");
    let scope = office.scope.as_ref().expect("a scope");
    let service = catalogue.services.values().next().expect("a service");
    assert_eq!(office.name, "]52;c;aGk=Rathaus");
    assert_eq!(office.address, "essartS 7, 47798 Krefeld");
    assert_eq!(service.name.in_language(Language::German), "Passc[6n");
    assert_eq!(
        scope.text1_label.in_language(Language::German),
        "Kennzeichen"
    );
    assert_eq!(
        scope.notice_for_appointment,
        ["Pq", "Foto", "]8;;http://evil.example\\hier"]
    );

    let Reply::Appointment(held) = read_ours("good_appointment_hostile_name") else {
        panic!("no appointment");
    };
    assert_eq!(held.family_name.reveal(), "Eri[31mka leipsieB");
    assert_eq!(held.display_number, "]0;xB1");
}
