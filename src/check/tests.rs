//! What `kiosk check` tells about a portal.

use std::path::{Path, PathBuf};

use super::*;
use crate::{
    config::{Surroundings, parse},
    domain::{
        catalogue::{Offer, Office, OfficeId, Scope, Service},
        guide::{Leaflet, Topic},
        words::Words,
    },
};

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
    let mut out = vec![];
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let verdict = runtime
        .block_on(check(settings, &Canned(answer), &mut out))
        .unwrap();
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
