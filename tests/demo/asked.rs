//! The demo kiosk's own clients ask the demo's sources of states over sockets.

use clap::Parser;
use kiosk::{
    cli::{
        Arguments, Command,
        demo::{doors::Doors, settings},
        start::town_hall,
    },
    config::Surroundings,
    demo::cases::Cases,
    domain::{
        private::Private,
        status::{Kind, Lookup, State},
    },
    portal::{Fault, Portal, Refusal, Reply, Request},
};

use super::socket;

#[test]
fn every_number_of_the_demo_is_answered_to_the_demo_kiosk() {
    let doors = Doors {
        kiosk: socket::start(),
        phones: None,
    };
    let Command::Demo(arguments) = Arguments::parse_from(["kiosk", "demo"]).command else {
        panic!("no demo");
    };
    let folder = tempfile::tempdir().unwrap();
    let surroundings = Surroundings {
        runtime_dir: folder.path().to_owned(),
        credentials_dir: None,
    };
    let settings = settings(doors, &arguments, &surroundings).unwrap();
    let hall = town_hall(&settings).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let ask = |kind, reference: &str, factor: &str| {
        let mut subjects = settings.place.subjects.iter();
        let lookup = Lookup {
            subject: subjects.position(|it| it.kind == kind).unwrap(),
            reference: Private::new(reference.to_owned()),
            factor: Private::new(factor.to_owned()),
        };
        runtime.block_on(hall.answer(Request::Status(lookup)))
    };

    let mut states = vec![];
    for known in Cases::read().unwrap().references() {
        let case = match ask(known.kind, &known.number, &known.factor) {
            Ok(Reply::Status(case)) => case,
            other => panic!("{known:?}: {other:?}"),
        };
        assert_eq!(case.kind, known.kind);
        states.push(case.state);
    }

    for state in [
        State::InProduction,
        State::Ready,
        State::WaitingForYou,
        State::Unknown,
    ] {
        assert!(states.contains(&state), "{state:?} of {states:?}");
    }
    for _ in 0..5 {
        let wrong = ask(Kind::Application, "UR-104217", "WRONG1");
        assert!(
            matches!(&wrong, Err(Fault::Refused(why)) if *why == [Refusal::NoMatch]),
            "{wrong:?}"
        );
    }
    let paused = ask(Kind::Application, "UR-104217", "K7M4QX");
    assert!(
        matches!(&paused, Err(Fault::Refused(why)) if matches!(why[..], [Refusal::TooManyTries(1..=301)])),
        "{paused:?}"
    );
    let unknown = ask(Kind::Defect, "999999", "");
    assert!(
        matches!(&unknown, Err(Fault::Refused(why)) if *why == [Refusal::NoMatch]),
        "{unknown:?}"
    );
}
