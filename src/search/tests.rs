//! A small invented town hall, and what people type there.

mod languages;

use super::*;
use crate::domain::catalogue::{Offer, Office, OfficeId, Scope};
use crate::domain::guide::Leaflet;

/// German name, English name, search words, German summary. The number is the place in this list.
const SERVICES: &[(&str, &str, &[&str], &str)] = &[
    (
        "Reisepass beantragen",
        "Apply for a passport",
        &["Pass"],
        "Für Reisen außerhalb der EU. Bleibt nach einem Umzug gültig, auch für Kinder.",
    ),
    (
        "Kinderreisepass",
        "Child passport",
        &[],
        "Für Kinder unter zwölf Jahren.",
    ),
    (
        "Personalausweis beantragen",
        "Apply for an ID card",
        &["Perso"],
        "Gilt in Deutschland als Ausweis.",
    ),
    (
        "Anmeldung einer Wohnung",
        "Register your address",
        &["umziehen", "Umzug", "переїзд", "yer değiştirme", "moved"],
        "Wenn Sie nach Krefeld ziehen.",
    ),
    (
        "Geburtsurkunde",
        "Birth certificate",
        &[],
        "Eine beglaubigte Abschrift.",
    ),
    (
        "Geburt anzeigen",
        "Register a birth",
        &["Baby"],
        "In der ersten Woche.",
    ),
    ("Urkunde bestellen", "Order a certificate", &[], ""),
    (
        "Führerschein umtauschen",
        "Exchange a driving licence",
        &["Lappen"],
        "Alte graue und rosa Papiere.",
    ),
    (
        "Großraumtransport",
        "Oversize transport",
        &[],
        "Erlaubnis für Fahrten.",
    ),
    ("Passfoto", "Photo", &[], ""),
    ("Pass", "Passport collection", &[], ""),
    ("Nicht buchbarer Reisepass", "", &[], ""),
];

/// What can be booked, numbered from 0: names, and whether an office offers it.
fn catalogue_of(services: impl Iterator<Item = (Words, bool)>) -> Catalogue {
    let mut catalogue = Catalogue::default();
    let office = |number, scope| Office {
        id: OfficeId(number),
        name: "Rathaus".to_owned(),
        address: String::new(),
        position: None,
        slot_minutes: None,
        priority: 0,
        hidden_services: vec![],
        hidden_mix: vec![],
        slots_max: None,
        scope,
    };
    catalogue
        .offices
        .insert(OfficeId(1), office(1, Some(Scope::default())));
    catalogue.offices.insert(OfficeId(2), office(2, None));
    for (id, (name, is_bookable)) in (0..).map(ServiceId).zip(services) {
        let service = Service {
            id,
            name,
            quantity_max: 1,
            combinable: vec![],
        };
        catalogue.services.insert(id, service);
        catalogue.offers.push(Offer {
            service: id,
            office: OfficeId(if is_bookable { 1 } else { 2 }),
            slots: 1,
            quantity_max: None,
        });
    }
    catalogue
}

fn town() -> (Catalogue, Guide) {
    let catalogue = catalogue_of(SERVICES.iter().map(|(german, english, _, _)| {
        let name = Words::german(*german).and(Language::English, *english);
        (name, !german.starts_with("Nicht"))
    }));
    let leaflets = (0..).map(ServiceId).zip(SERVICES);
    let leaflets = leaflets.map(|(id, (_, _, search, summary))| Leaflet {
        id,
        summary: Words::german(*summary),
        search: search.iter().map(|it| (*it).to_owned()).collect(),
        ..Leaflet::default()
    });
    let guide = Guide {
        leaflets: leaflets.collect(),
        ..Guide::default()
    };
    (catalogue, guide)
}

fn check(cases: &[(&str, &[&str])]) {
    let (catalogue, guide) = town();
    let index = Index::new(&catalogue, &guide);
    for (typed, expected) in cases {
        let found: Vec<&str> = index
            .find(typed, Language::German, 20)
            .iter()
            .map(|it| SERVICES[it.0 as usize].0)
            .collect();

        assert_eq!(found, *expected, "typed: {typed:?}");
    }
}

#[test]
fn the_whole_name_comes_before_its_beginning_before_its_parts() {
    check(&[
        (
            "pass",
            &[
                "Pass",
                "Passfoto",
                "Reisepass beantragen",
                "Kinderreisepass",
            ],
        ),
        ("geburt", &["Geburtsurkunde", "Geburt anzeigen"]),
        ("geburt anzeigen", &["Geburt anzeigen"]),
        ("Geburtsurkunde", &["Geburtsurkunde"]),
        ("urkunde", &["Urkunde bestellen", "Geburtsurkunde"]),
        (
            "beantragen",
            &["Reisepass beantragen", "Personalausweis beantragen"],
        ),
        ("reisep", &["Reisepass beantragen", "Kinderreisepass"]),
    ]);
}

#[test]
fn compounds_are_found_by_their_parts_and_as_two_words() {
    check(&[
        ("schein", &["Führerschein umtauschen"]),
        ("Wohnungsanmeldung", &["Anmeldung einer Wohnung"]),
        ("wohnungsanm", &["Anmeldung einer Wohnung"]),
        ("kinder pass", &["Kinderreisepass", "Reisepass beantragen"]),
    ]);
}

#[test]
fn lang_20_search_words_of_any_language_find_a_service() {
    check(&[
        (
            "Umzug",
            &["Anmeldung einer Wohnung", "Reisepass beantragen"],
        ),
        ("переїзд", &["Anmeldung einer Wohnung"]),
        ("ПЕРЕЇЗД", &["Anmeldung einer Wohnung"]),
        ("yer değiştirme", &["Anmeldung einer Wohnung"]),
        ("YER DEGISTIRME", &["Anmeldung einer Wohnung"]),
        ("moved", &["Anmeldung einer Wohnung"]),
        ("driving", &["Führerschein umtauschen"]),
        ("perso", &["Personalausweis beantragen"]),
    ]);
}

#[test]
fn lang_26_case_accents_and_umlauts_do_not_matter() {
    check(&[
        ("FÜHRERSCHEIN", &["Führerschein umtauschen"]),
        ("fuehrerschein", &["Führerschein umtauschen"]),
        ("fuhrerschein", &["Führerschein umtauschen"]),
        ("fu\u{308}hrerschein", &["Führerschein umtauschen"]),
        ("GROSSRAUM", &["Großraumtransport"]),
        ("großraum", &["Großraumtransport"]),
        ("außerhalb", &["Reisepass beantragen"]),
    ]);
}

#[test]
fn a_slip_of_the_finger_is_forgiven_in_long_words_only() {
    check(&[
        ("Resiepass", &["Reisepass beantragen", "Kinderreisepass"]),
        ("Personalauswies", &["Personalausweis beantragen"]),
        ("Führerschien", &["Führerschein umtauschen"]),
        ("Fuehrerschien", &["Führerschein umtauschen"]),
        ("Gebutr", &["Geburtsurkunde", "Geburt anzeigen"]),
        ("Umzgu", &["Anmeldung einer Wohnung"]),
        ("Psas", &[]),
        ("Gbtur", &[]),
    ]);
}

#[test]
fn summaries_come_last() {
    check(&[
        ("papiere", &["Führerschein umtauschen"]),
        ("kinder", &["Kinderreisepass", "Reisepass beantragen"]),
        ("ausweis", &["Personalausweis beantragen"]),
        ("krefeld", &["Anmeldung einer Wohnung"]),
    ]);
}

#[test]
fn every_word_must_fit_unless_no_service_fits_them_all() {
    check(&[
        ("pass beantragen", &["Reisepass beantragen"]),
        ("pass kinder", &["Kinderreisepass", "Reisepass beantragen"]),
        ("urkunde baby", &["Geburt anzeigen"]),
        ("ich brauche den Führerschein", &["Führerschein umtauschen"]),
        ("quatsch", &[]),
        ("", &[]),
        (" - … ", &[]),
    ]);
}

#[test]
fn what_cannot_be_booked_is_not_found() {
    check(&[("buchbarer", &[])]);
}

#[test]
fn the_number_of_findings_and_the_length_of_the_question_are_limited() {
    let (catalogue, guide) = town();
    let index = Index::new(&catalogue, &guide);

    assert_eq!(index.find("p", Language::German, 3).len(), 3);
    assert_eq!(index.find("pass", Language::German, 0), []);
    let padded = format!("{}pass", " ".repeat(TYPED_CHARS_MAX));
    assert_eq!(index.find(&padded, Language::German, 20), []);
    assert_eq!(index.find(&"pass".repeat(10_000), Language::German, 20), []);
}
