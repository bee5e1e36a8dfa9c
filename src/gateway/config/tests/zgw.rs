//! Tests of `[source]` with a case system: the example at the end of the file, and each mistake in it.

use super::*;
use crate::{
    domain::{
        catalogue::OfficeId,
        language::Language,
        status::{Kind, NextAct, State},
    },
    gateway::{
        config::zgw::ZgwSettings,
        zgw::{
            question::LONGEST,
            settings::{Note, Number},
        },
    },
    status::gateway::TIME_OUT,
};

const SECRET: &str = "zaak-secret";

/// The example with its other source: the lines at its end that are keys and tables.
fn example() -> String {
    let (first, others) = EXAMPLE.split_once("\n[source]\n").unwrap();
    let (_, second) = others.split_once("\n# [source]\n").unwrap();
    let is_key =
        |it: &&str| it.starts_with('[') || it.split_once(" = ").is_some_and(|it| is_name(it.0));
    let lines = second.lines().filter_map(|it| it.strip_prefix("# "));
    let lines: Vec<&str> = lines.filter(is_key).collect();
    format!("{first}\n[source]\n{}\n", lines.join("\n"))
}

fn is_name(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_lowercase() || it == b'_')
}

fn place() -> Place {
    let place = Place::new();
    fs::write(place.folder.path().join("open-zaak"), SECRET).unwrap();
    fs::write(place.folder.path().join("nonsense"), "nonsense").unwrap();
    let only_us = fs::Permissions::from_mode(0o600);
    fs::set_permissions(place.folder.path().join("nonsense"), only_us).unwrap();
    place
}

fn zgw(settings: Settings) -> ZgwSettings {
    let SourceSettings::Zgw(zgw) = settings.source else {
        panic!("another source");
    };
    *zgw
}

#[test]
fn the_other_example_is_right_too() {
    let zgw = zgw(place().parse(&example()).unwrap());

    assert_eq!(zgw.address.base, "https://openzaak.krefeld.de");
    assert!(zgw.address.authority.is_none() && zgw.address.identity.is_none());
    let system = zgw.system;
    assert_eq!(system.check(), Ok(()));
    assert_eq!(system.client_id, "kiosk-gateway");
    assert_eq!(system.secret.reveal(), SECRET);
    assert_eq!(system.number, Number::Own);
    assert_eq!(system.note, Note::Hidden);
    assert_eq!(system.other_types, None);
    assert_eq!(system.office.unwrap().office, Some(OfficeId(102)));
    let types: Vec<(&str, Kind)> = system
        .types
        .iter()
        .map(|it| (it.name.as_str(), it.kind))
        .collect();
    assert_eq!(
        types,
        [
            ("URKUNDE", Kind::Application),
            ("Reisepass", Kind::Document)
        ]
    );
    let own = system.types[1].office.as_ref().unwrap();
    assert_eq!(own.name.in_language(Language::German), "Bürgerbüro Mitte");
    let [asked, ready] = system.status_words.as_slice() else {
        panic!("two words");
    };
    assert_eq!(
        (asked.state, asked.next),
        (State::WaitingForYou, Some(NextAct::SendPapers))
    );
    assert_eq!(
        (ready.state, ready.of_type.as_deref()),
        (State::Ready, Some("Reisepass"))
    );
    assert_eq!(system.result_words[0].state, State::Rejected);
}

#[test]
fn every_key_of_a_case_system_stands_in_the_example() {
    let text = example().replace("[source]\n", "[source]\nstranger = 1\n");

    let problems = place().parse(&text).unwrap_err().concat();

    let (_, keys) = problems.split_once("the keys here are ").unwrap();
    let (_, second) = EXAMPLE.split_once("\n# [source]\n").unwrap();
    for key in keys.trim_end_matches('.').split(", ") {
        let is_there =
            second.contains(&format!("# {key} = ")) || second.contains(&format!("[source.{key}]"));
        assert!(is_there || key == "kind", "{key}");
    }
}

#[test]
fn what_is_rarely_set_is_read_as_well() {
    let text = example()
        .replace("factor_property", "number_source = \"Formular\"\nother_types = \"document\"\nproxy = \"http://proxy.example:3128\"\nfactor_property")
        .replace("show_notes = false", "show_notes = true")
        .replace("https://openzaak.krefeld.de", "http://127.0.0.1:8000/zgw/")
        .replace("organisation = \"123456782\"", "");

    let zgw = zgw(place().parse(&text).unwrap());

    assert!(zgw.address.proxy.is_some());
    let source = "Formular".to_owned();
    assert_eq!(zgw.system.number, Number::Foreign { source });
    assert_eq!(zgw.system.other_types, Some(Kind::Document));
    assert_eq!(
        (zgw.system.note, zgw.system.organisation),
        (Note::Shown, None)
    );
}

#[test]
fn each_mistake_about_a_case_system_is_told_with_what_to_write_instead() {
    let (place, example) = (place(), example());
    for (right, wrong, told) in MISTAKES {
        assert!(example.contains(right), "{right}");
        let problems = place.parse(&example.replacen(right, wrong, 1)).unwrap_err();
        assert_eq!(problems, [*told], "{wrong}");
        assert!(!problems.concat().contains(SECRET));
    }
}

#[test]
fn all_mistakes_about_a_case_system_are_told_at_once() {
    let (place, mut text) = (place(), example());
    let mut expected = vec![];
    for (right, wrong, told) in MISTAKES {
        // Some change what others have changed already.
        if text.contains(right) {
            text = text.replacen(right, wrong, 1);
            expected.push((*told).to_owned());
        }
    }
    let (before, _) = text.split_once("[source]").unwrap();
    let nothing = format!("{before}[source]\nkind = \"zgw\"\n");

    let mut problems = place.parse(&text).unwrap_err();

    problems.sort();
    expected.sort();
    assert_eq!(problems, expected);
    assert!(problems.len() > 10);
    assert_eq!(
        place.parse(&nothing).unwrap_err(),
        [
            "base_url is missing in [source]. Add base_url = \"https://openzaak.krefeld.de\".",
            "client_id is missing in [source]. Add client_id = \"kiosk-gateway\".",
            "client_secret_credential is missing in [source]. Add client_secret_credential = \"open-zaak\".",
            "factor_property is missing in [source]. Add factor_property = \"abfragecode\".",
            "types is missing in [source]. Add types = [{ name = \"URKUNDE\", kind = \"application\" }].",
        ]
    );
}

#[test]
fn a_kiosk_hears_the_gateway_before_it_gives_up() {
    let example = EXAMPLE
        .replace("source_wait_ms = 7500", "source_wait_ms = 8000")
        .replace("answer_after_ms = 400", "answer_after_ms = 3000")
        .replace("answer_step_ms = 200", "answer_step_ms = 1000");
    let (place, way) = (Place::new(), Duration::from_secs(1));
    let slowest = place.parse(&example).unwrap();
    let usual = place.parse(EXAMPLE).unwrap();

    assert!(slowest.level.due(slowest.source_wait) + way <= TIME_OUT);
    assert!(LONGEST + way <= usual.source_wait);
    let longer = example.replace("8000", "8001");
    assert_eq!(
        place.parse(&longer).unwrap_err(),
        ["source_wait_ms must be a whole number from 500 to 8000. Write source_wait_ms = 7500."]
    );
}

const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "\"https://openzaak.krefeld.de\"",
        "\"http://openzaak.krefeld.de\"",
        "base_url is not safe on the way. Write https://; http:// is for this machine only.",
    ),
    (
        "\"https://openzaak.krefeld.de\"",
        "\"https://openzaak.krefeld.de/zaken/api/v1\"",
        "base_url must end before the path of an interface. Write base_url = \"https://openzaak.krefeld.de\", without /zaken/api/v1.",
    ),
    (
        "\"https://openzaak.krefeld.de\"",
        "\"openzaak\"",
        "base_url is no web address. Write base_url = \"https://openzaak.krefeld.de\".",
    ),
    (
        "client_id = \"kiosk-gateway\"",
        "client_id = \"\"",
        "client_id is empty. Write client_id = \"kiosk-gateway\".",
    ),
    (
        "client_secret_credential = \"open-zaak\"",
        "client_secret_file = \"open\"",
        "others may read client_secret_file. Run chmod go= open.",
    ),
    (
        "client_secret_credential = \"open-zaak\"",
        "client_secret_credential = \"not-there\"",
        "the secret cannot be read from where this says: No such file or directory (os error 2). Put the secret that the case system has for this client into FILE.",
    ),
    (
        "organisation = \"123456782\"",
        "organisation = \"123456789\"",
        "organisation is no RSIN, the case system would refuse every question. Write the nine digits that stand in the cases as bronorganisatie.",
    ),
    (
        "factor_property = \"abfragecode\"",
        "factor_property = 7",
        "factor_property must be a text in quotation marks. Write factor_property = \"abfragecode\".",
    ),
    (
        "show_notes = false",
        "show_notes = false\nnumber_source = \"a:b\"",
        "number_source has a colon, by which the case system divides it from the number. Give the other system a name without.",
    ),
    (
        "show_notes = false",
        "show_notes = \"no\"",
        "show_notes must be true or false. Write show_notes = true.",
    ),
    (
        "show_notes = false",
        "show_notes = false\nca_file = \"nonsense\"",
        "ca_file holds no certificate in PEM form. Write the path of a file that begins with -----BEGIN CERTIFICATE-----.",
    ),
    (
        "show_notes = false",
        "show_notes = false\nca_file = \"not-there\"",
        "ca_file cannot be read: No such file or directory (os error 2). Write the path of a file with the authority's certificate in PEM form.",
    ),
    (
        "show_notes = false",
        "show_notes = false\nclient_identity_file = \"nonsense\"",
        "the client identity is no certificate with its key. Put both into one file in PEM form.",
    ),
    (
        "show_notes = false",
        "show_notes = false\nother_types = \"defect\"",
        "other_types is none of [[kinds]]. Add it to [[kinds]], or name one that is there.",
    ),
    (
        "id = 102",
        "id = \"102\"",
        "id must be a whole number from 1 to 4294967295. Write id = 1.",
    ),
    (
        "name = \"URKUNDE\"",
        "name = \"REISEPASS\"",
        "type Reisepass is there twice. Name each type once.",
    ),
    (
        "name = \"URKUNDE\"\nkind = \"application\"",
        "name = \"URKUNDE\"\nkind = \"defect\"",
        "kind is none of [[kinds]]. Add it to [[kinds]], or name one that is there.",
    ),
    (
        "state = \"waiting_for_you\"",
        "state = \"wartet\"",
        "\"wartet\" is no state of the contract. Write received, in_work, waiting_for_you, suspended, decided, in_production, at_office, ready, finished, rejected or unknown.",
    ),
    (
        "next = \"send_papers\"",
        "next = \"papers\"",
        "\"papers\" is no next of the gateway. Write \"wait\" or \"send_papers\" or \"pay\" or \"pick_up\" or \"come\" or \"call\".",
    ),
    (
        "type = \"Reisepass\"",
        "type = \"Personalausweis\"",
        "\"Personalausweis\" is no type that is told. Write it as in [[source.types]], or add it there.",
    ),
    (
        "word = \"Abholbereit\"\nstate = \"ready\"\ntype = \"Reisepass\"",
        "word = \"rückfrage\"\nstate = \"ready\"",
        "\"rückfrage\" is there twice. Give each word one meaning.",
    ),
];
