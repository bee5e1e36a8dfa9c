//! Which source is asked, and what that costs the appointment portal: nothing.

use kiosk::{
    domain::{private::Private, status::Kind},
    portal::{Fault, Portal, Refusal, Reply, Request, zms::ZmsPortal},
    status::{
        StatusSource, TownHall,
        gateway::Gateway,
        open311::{Open311, Terms},
        sources::{Source, Sources},
    },
};

use crate::{
    gateway::passport,
    network::{Canned, Stopped, berlin, lookup, refused, run},
    servers::FIXMYSTREET,
};

fn sources(defects: &Canned, documents: &Canned) -> Sources<Canned, Stopped> {
    let secret = Private::new("invented".to_owned());
    let gateway = Gateway::new(documents.clone(), Kind::Document, secret);
    let open311 = Open311::with_clock(defects.clone(), Terms::default(), berlin(), Stopped);
    Sources::new(vec![Source::Open311(open311), Source::Gateway(gateway)])
}

#[test]
fn each_subject_is_asked_of_its_own_source() {
    let defects = Canned::new(200, FIXMYSTREET);
    let documents = Canned::new(200, &passport().to_string());
    let sources = sources(&defects, &documents);

    let defect = run(sources.find(&lookup(0, "4711", ""))).unwrap();
    assert_eq!(defect.kind, Kind::Defect);
    assert_eq!((defects.count(), documents.count()), (1, 0));

    let document = run(sources.find(&lookup(1, "LZ7K3F8W2", "1984-02-29"))).unwrap();
    assert_eq!(document.kind, Kind::Document);
    assert_eq!((defects.count(), documents.count()), (1, 1));
}

#[test]
fn a_subject_that_the_town_does_not_have_is_a_matter_of_its_set_up() {
    let (defects, documents) = (Canned::new(200, "[]"), Canned::new(200, "{}"));
    let sources = sources(&defects, &documents);
    let set_up = || Refusal::SetUp("status-subject".to_owned());

    assert_eq!(run(sources.find(&lookup(2, "1", "2"))), refused(set_up()));
    assert_eq!(run(sources.greet(usize::MAX)), refused(set_up()));
    assert_eq!((defects.count(), documents.count()), (0, 0));
}

#[test]
fn questions_about_states_do_not_use_up_the_portals_budget() {
    let defects = Canned::new(200, FIXMYSTREET);
    let portal = Canned::new(500, "");
    let hall = TownHall {
        appointments: ZmsPortal::new(portal.clone()).with_requests_max(10),
        sources: sources(&defects, &Canned::new(200, "{}")),
    };

    for _ in 0..30 {
        let reply = run(hall.answer(Request::Status(lookup(0, "4711", ""))));
        assert!(matches!(reply, Ok(Reply::Status(_))));
    }
    assert_eq!((defects.count(), portal.count()), (30, 0));

    let told = run(hall.answer(Request::Catalogue));
    assert!(!matches!(told, Err(Fault::Busy(_))), "{told:?}");
    assert_eq!(portal.count(), 1);
}
