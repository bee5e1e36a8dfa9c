//! What `kiosk check` tells about a portal.

use std::path::{Path, PathBuf};

use super::*;
use crate::{
    config::{
        Surroundings, parse,
        status::{Interface, SourceSettings},
    },
    domain::{
        catalogue::{Offer, Office, OfficeId, Scope, Service},
        guide::{Leaflet, Topic},
        private::Private,
        status::{Factor, Kind, Subject},
        words::Words,
    },
    portal::transport::{Broken, WireAnswer, WireQuestion},
    status::{
        gateway::Gateway,
        open311::{Open311, Terms},
        sources::Source,
    },
};

/// A source with one answer.
#[derive(Clone)]
struct Wire(Result<(u16, &'static str), Broken>);

impl Transport for Wire {
    async fn send(&self, _: WireQuestion) -> Result<WireAnswer, Broken> {
        self.0.map(|(status, body)| WireAnswer {
            status,
            body: Private::new(body.as_bytes().to_vec()),
        })
    }
}

/// A portal with one answer.
struct Canned(Result<Reply, Fault>);

impl Portal for Canned {
    async fn answer(&self, _: Request) -> Result<Reply, Fault> {
        self.0.clone()
    }
}

fn settings() -> Settings {
    let text = include_str!("../../assets/kiosk.toml");
    let surroundings = Surroundings {
        runtime_dir: PathBuf::new(),
        credentials_dir: None,
    };
    let mut settings = parse(Path::new("kiosk.toml"), text, &surroundings).unwrap();
    settings.place.quick_links = vec![ServiceId(1)];
    settings.place.office = Some(OfficeId(10));
    settings
}

fn office(id: u32, scope: Option<Scope>) -> Office {
    Office {
        id: OfficeId(id),
        name: "Rathaus".to_owned(),
        address: String::new(),
        position: None,
        slot_minutes: None,
        priority: 0,
        hidden_services: vec![],
        hidden_mix: vec![],
        slots_max: None,
        scope,
    }
}

fn catalogue() -> Catalogue {
    let service = |id, name: &str| Service {
        id: ServiceId(id),
        name: Words::german(name),
        quantity_max: 1,
        combinable: vec![],
    };
    Catalogue {
        services: [service(1, "Reisepass"), service(2, "Ummeldung")]
            .map(|it| (it.id, it))
            .into(),
        offices: [office(10, Some(Scope::default())), office(11, None)]
            .map(|it| (it.id, it))
            .into(),
        offers: vec![Offer {
            service: ServiceId(1),
            office: OfficeId(10),
            slots: 1,
            quantity_max: None,
        }],
    }
}

fn told(settings: &Settings, answer: Result<Reply, Fault>) -> (Verdict, String) {
    told_with(settings, answer, vec![])
}

fn told_with(
    settings: &Settings,
    answer: Result<Reply, Fault>,
    sources: Vec<Source<Wire>>,
) -> (Verdict, String) {
    let hall = TownHall {
        appointments: Canned(answer),
        sources: Sources::new(sources),
    };
    let mut out = vec![];
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let verdict = runtime.block_on(check(settings, &hall, &mut out)).unwrap();
    (verdict, String::from_utf8(out).unwrap())
}

fn answer() -> Reply {
    let at = "2026-11-24T09:15:00Z".parse().unwrap();
    Reply::Catalogue(Box::new(catalogue()), at)
}

#[test]
fn a_portal_that_fits_is_told_with_its_size_and_age() {
    let (verdict, told) = told(&settings(), Ok(answer()));

    assert_eq!(verdict, Verdict::Good);
    assert!(told.contains("2 services (1 can be booked), 2 offices (1 can be booked)"));
    assert!(told.contains("as of 2026-11-24 10:15 CET"), "{told}");
    assert!(told.contains("2 services have no entry in the guide"));
    assert!(told.contains("  Ummeldung\n"));
}

#[test]
fn everything_that_the_portal_does_not_have_is_told() {
    let mut settings = settings();
    settings.place.quick_links = vec![ServiceId(2), ServiceId(3)];
    settings.place.office = Some(OfficeId(11));
    settings.guide.topics = vec![Topic {
        name: Words::german("Ausweise"),
        services: vec![ServiceId(1), ServiceId(4)],
    }];
    settings.guide.leaflets = [1, 1, 5]
        .map(|id| Leaflet {
            id: ServiceId(id),
            ..Leaflet::default()
        })
        .into();

    let (verdict, told) = told(&settings, Ok(answer()));

    assert_eq!(verdict, Verdict::Differs);
    for line in [
        "- quick_links names service 2, which no office offers for booking.",
        "- quick_links names service 3, which the portal does not have.",
        "- office is 11, which cannot be booked.",
        "- the guide lists service 4 under \"Ausweise\", which the portal does not have.",
        "- the guide describes service 1 twice.",
        "- the guide describes service 5, which the portal does not have.",
        "1 services have no entry",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
}

#[test]
fn a_portal_that_does_not_answer_is_told_with_what_to_look_at() {
    let (verdict, told) = told(&settings(), Err(Fault::Unreachable));

    assert_eq!(verdict, Verdict::NoAnswer);
    assert!(told.contains("cannot be reached: look at the address"));
}

/// Two things to ask after: a defect and a document.
fn with_subjects() -> Settings {
    let mut settings = settings();
    for (kind, name) in [(Kind::Defect, "Mangel"), (Kind::Document, "Reisepass")] {
        settings.place.subjects.push(Subject {
            kind,
            name: Words::german(name),
            hint: Words::default(),
            factor: Factor::Nothing,
            page: None,
            pick_up: None,
        });
        settings.sources.push(SourceSettings {
            base_url: format!("https://{}.krefeld.de", name.to_lowercase()),
            ca_file: None,
            proxy: None,
            interface: Interface::Gateway(Private::default()),
        });
    }
    settings
}

fn open311(answer: Result<(u16, &'static str), Broken>) -> Source<Wire> {
    let zone = jiff::tz::TimeZone::UTC;
    Source::Open311(Open311::new(Wire(answer), Terms::default(), zone))
}

fn gateway(answer: Result<(u16, &'static str), Broken>) -> Source<Wire> {
    Source::Gateway(Gateway::new(
        Wire(answer),
        Kind::Document,
        Private::default(),
    ))
}

#[test]
fn each_source_of_states_is_reached_and_told_in_a_line() {
    let sources = vec![open311(Ok((200, "[]"))), gateway(Ok((401, "{}")))];

    let (verdict, told) = told_with(&with_subjects(), Ok(answer()), sources);

    assert_eq!(verdict, Verdict::NoAnswer);
    for line in [
        "The source of \"Mangel\" at https://mangel.krefeld.de answers.\n",
        "The source of \"Reisepass\" at https://reisepass.krefeld.de does not let this kiosk in: look at its secret on \
         both sides.\n",
    ] {
        assert!(told.contains(line), "{told}");
    }
}

#[test]
fn what_is_wrong_with_a_source_is_told_with_what_to_look_at() {
    for (answer, words) in [
        (
            Err(Broken::NotSent),
            "cannot be reached: look at the address",
        ),
        (Err(Broken::TooSlow), "does not answer in time"),
        (
            Ok((200, "<html>")),
            "answers something we do not understand",
        ),
        (Ok((404, "")), "is base_url right"),
        (
            Ok((503, "")),
            "says that the system behind it does not answer",
        ),
        (
            Ok((400, r#"[{"code":400,"description":"jurisdiction_id?"}]"#)),
            "look at jurisdiction_id",
        ),
    ] {
        let sources = vec![open311(answer), open311(Ok((200, "[]")))];

        let (verdict, told) = told_with(&with_subjects(), Ok(self::answer()), sources);

        assert_eq!(verdict, Verdict::NoAnswer);
        assert!(told.contains(words), "{words}\n{told}");
        assert!(told.contains("reisepass.krefeld.de answers."), "{told}");
    }
}

#[test]
fn a_service_for_picking_up_must_be_one_of_the_portals() {
    for (service, words) in [
        (1, None),
        (
            2,
            Some("- \"Reisepass\" is picked up by service 2, which no office offers for booking."),
        ),
        (
            3,
            Some("- \"Reisepass\" is picked up by service 3, which the portal does not have."),
        ),
    ] {
        let mut settings = with_subjects();
        settings.place.subjects[1].pick_up = Some(ServiceId(service));
        let sources = vec![open311(Ok((200, "[]"))), open311(Ok((200, "[]")))];

        let (verdict, told) = told_with(&settings, Ok(answer()), sources);

        match words {
            None => assert_eq!(verdict, Verdict::Good, "{told}"),
            Some(words) => {
                assert_eq!(verdict, Verdict::Differs);
                assert!(told.contains(words), "{told}");
            }
        }
    }
}
