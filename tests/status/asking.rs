//! Open311 questions: what is asked, what is not even asked, and what an administrator hears of the server.

use kiosk::{
    domain::status::State,
    portal::{
        Fault, Refusal,
        transport::{Broken, Method},
    },
    status::open311::{Open311, TIME_OUT, Terms},
};

use crate::{
    network::{Canned, Stopped, berlin, lookup, refused, run},
    servers::{MARK_A_SPOT, PAGE},
};

fn server(network: &Canned, terms: Terms) -> Open311<Canned, Stopped> {
    Open311::with_clock(network.clone(), terms, berlin(), Stopped)
}

#[test]
fn a_report_is_asked_for_by_its_number_once() {
    let network = Canned::new(200, MARK_A_SPOT);
    let terms = Terms {
        jurisdiction_id: Some("krefeld.de&x=1".to_owned()),
        has_extensions: true,
    };

    let case = run(server(&network, terms).find(&lookup(0, " #47-2026 ", "")));

    assert_eq!(case.unwrap().state, State::Finished);
    let question = network.question();
    assert_eq!(question.method, Method::Get);
    assert_eq!(question.path, "/requests/47-2026.json");
    assert_eq!(
        question.query.reveal(),
        "jurisdiction_id=krefeld.de%26x%3D1&extensions=true"
    );
    assert!(question.headers.is_empty() && question.body.reveal().is_empty());
    assert_eq!(question.time_out, TIME_OUT);
    assert_eq!(format!("{question:?}"), "Get ‹private›");
}

#[test]
fn a_number_that_leads_elsewhere_is_not_even_asked_for() {
    for reference in [
        "..",
        "../services",
        "a/b",
        "a\\b",
        "%2e%2e",
        "1?x",
        "1#x",
        "1;x",
        "1\u{7}",
        "",
        "  ",
        "#",
        &"9".repeat(65),
    ] {
        let network = Canned::new(200, "[]");
        let told = run(server(&network, Terms::default()).find(&lookup(0, reference, "")));

        assert_eq!(told, refused(Refusal::NoMatch), "{reference:?}");
        assert_eq!(network.count(), 0, "{reference:?}");
    }
    let network = Canned::new(200, "[]");
    let _ = run(server(&network, Terms::default()).find(&lookup(0, "Ä 1.b", "")));
    assert_eq!(network.question().path, "/requests/%C3%84%201.b.json");
}

#[test]
fn a_network_that_fails_is_told_as_it_fails() {
    for (broken, fault) in [
        (Broken::NotSent, Fault::Unreachable),
        (Broken::TooSlow, Fault::TooSlow),
        (Broken::Lost, Fault::Garbled),
    ] {
        let network = Canned::with([Err(broken)]);
        let told = run(server(&network, Terms::default()).find(&lookup(0, "1", "")));

        assert_eq!(told, Err(fault));
        assert_eq!(network.count(), 1, "nothing is repeated");
    }
}

#[test]
fn a_greeting_asks_for_nobody() {
    let greet = |status, body: &str| {
        let network = Canned::new(status, body);
        let terms = Terms {
            jurisdiction_id: Some("krefeld.de".to_owned()),
            has_extensions: true,
        };
        let told = run(server(&network, terms).greet());
        let question = network.question();
        assert_eq!(question.path, "/services.json");
        assert_eq!(question.query.reveal(), "jurisdiction_id=krefeld.de");
        told
    };

    let service = r#"[{"service_code":"1","service_name":"Bank","type":"realtime"}]"#;
    assert_eq!(greet(200, service), Ok(()));
    assert_eq!(greet(200, "[]"), Ok(()));
    assert_eq!(greet(200, PAGE), Err(Fault::Garbled));
    assert_eq!(greet(200, "{}"), Err(Fault::Garbled));
    assert_eq!(greet(404, PAGE), Err(Fault::Garbled));
    assert_eq!(
        greet(
            400,
            r#"[{"code":400,"description":"jurisdiction_id missing"}]"#
        ),
        refused(Refusal::SetUp("jurisdiction_id".to_owned()))
    );
}
