//! The whole client over a simulated network and clock.

use std::time::Duration;

use kiosk::{
    domain::{
        appointment::{Key, Status},
        private::Private,
    },
    portal::{Details, Fault, Refusal, Reply, Request, transport::Broken},
};
use serde_json::json;

use crate::{
    network::StoppedClock,
    town::{
        CALENDAR, CANCEL, HOUR, MINUTE, OFFERS, Town, appointment, calendar, catalogue, details,
        error, key, reserve, search,
    },
};

#[tokio::test]
async fn the_catalogue_is_asked_for_once_an_hour() {
    let town = Town::new();
    town.network.then(200, &catalogue()).then(200, &catalogue());

    assert_eq!(town.catalogue_of().await, Ok(0));
    town.clock.pass(HOUR);
    assert_eq!(town.catalogue_of().await, Ok(0));
    assert_eq!(town.network.asked(), [OFFERS]);
    town.clock.pass(Duration::from_secs(1));
    assert_eq!(town.catalogue_of().await, Ok(3_601));
    assert_eq!(town.network.asked(), [OFFERS]);
}

#[tokio::test]
async fn the_catalogue_is_asked_for_as_often_as_the_town_says() {
    let town = Town::new();
    let portal = town.portal.with_catalogue_age(MINUTE);
    let town = Town { portal, ..town };
    town.network.then(200, &catalogue()).then(200, &catalogue());

    assert_eq!(town.catalogue_of().await, Ok(0));
    town.clock.pass(Duration::from_secs(61));
    assert_eq!(town.catalogue_of().await, Ok(61));
}

#[tokio::test]
async fn an_old_catalogue_serves_a_day_while_the_portal_fails() {
    let town = Town::new();
    town.network
        .then(200, &catalogue())
        .then(503, &error("serviceUnavailable"))
        .then_broken(Broken::NotSent)
        .then_broken(Broken::TooSlow);

    assert_eq!(town.catalogue_of().await, Ok(0));
    town.clock.pass(2 * HOUR);
    assert_eq!(town.catalogue_of().await, Ok(0));
    assert_eq!(town.catalogue_of().await, Ok(0), "not asked again at once");
    assert_eq!(town.network.asked(), [OFFERS, OFFERS]);
    town.clock.pass(22 * HOUR);
    assert_eq!(town.catalogue_of().await, Ok(0));
    town.clock.pass(MINUTE);
    assert_eq!(town.catalogue_of().await, Err(Fault::TooSlow));
}

#[tokio::test]
async fn what_offers_nothing_takes_no_good_catalogues_place() {
    let directory = tempfile::tempdir().unwrap();
    let nonsense = json!({"offices": 5, "services": {}, "relations": [null]});
    let clock = StoppedClock::default();
    let town = Town::with_shelf(clock.clone(), directory.path());
    town.network.then(200, &nonsense).then(200, &catalogue());

    assert_eq!(town.catalogue_of().await, Err(Fault::Garbled));
    clock.pass(MINUTE);
    assert_eq!(town.catalogue_of().await, Ok(60));
    clock.pass(2 * HOUR);
    town.network.then(200, &nonsense);
    assert_eq!(town.catalogue_of().await, Ok(60), "the good one stays");

    let after = Town::with_shelf(clock, directory.path());
    after.network.then_broken(Broken::NotSent);
    assert_eq!(after.catalogue_of().await, Ok(60), "also on the shelf");
}

#[tokio::test]
async fn a_fresh_process_starts_with_what_the_last_one_left() {
    let directory = tempfile::tempdir().unwrap();
    let clock = StoppedClock::default();
    let before = Town::with_shelf(clock.clone(), directory.path());
    before.network.then(200, &catalogue());
    assert_eq!(before.catalogue_of().await, Ok(0));
    for _ in 0..49 {
        before.network.then(200, &calendar());
        assert!(before.asks(search(false)).await.is_ok());
    }

    let after = Town::with_shelf(clock.clone(), directory.path());

    assert_eq!(after.catalogue_of().await, Ok(0));
    assert_eq!(after.asks(search(false)).await, Err(Fault::Busy(60)));
    assert!(after.network.asked().is_empty());
    clock.pass(2 * HOUR);
    after.network.then_broken(Broken::NotSent);
    assert_eq!(
        after.catalogue_of().await,
        Ok(0),
        "old, but better than none"
    );
}

#[tokio::test]
async fn sec_09_nothing_is_asked_twice_and_a_lost_change_is_unknown() {
    let changes = [
        reserve(false),
        Request::Update(key(), details()),
        Request::Preconfirm(key()),
        Request::Confirm(key()),
        Request::Cancel(key()),
    ];
    let questions = [Request::Catalogue, search(false), Request::Look(key())];
    for (broken, of_change, of_question) in [
        (Broken::NotSent, Fault::Unreachable, Fault::Unreachable),
        (Broken::TooSlow, Fault::Unknown, Fault::TooSlow),
        (Broken::Lost, Fault::Unknown, Fault::Garbled),
    ] {
        let changes = changes.iter().map(|it| (it, &of_change));
        for (request, fault) in changes.chain(questions.iter().map(|it| (it, &of_question))) {
            let town = Town::new();
            town.network.then_broken(broken);

            let answer = town.asks(request.clone()).await;

            assert_eq!(
                answer.as_ref().err(),
                Some(fault),
                "{request:?}, {broken:?}"
            );
            assert_eq!(town.network.asked().len(), 1, "{request:?}");
        }
    }
}

#[tokio::test]
async fn a_429_quiets_the_kiosk_for_a_minute_but_lets_go_of_what_is_held() {
    let town = Town::new();
    town.network
        .then(429, &error("rateLimitExceeded"))
        .then(200, &appointment("reserved"))
        .then(200, &calendar());

    assert_eq!(town.asks(search(false)).await, Err(Fault::Busy(60)));
    town.clock.pass(Duration::from_secs(20));
    assert_eq!(town.asks(reserve(false)).await, Err(Fault::Busy(40)));
    assert_eq!(
        town.asks(Request::Cancel(key())).await,
        Ok(Reply::Cancelled)
    );
    assert_eq!(town.network.asked(), [CALENDAR, CANCEL]);
    town.clock.pass(MINUTE);
    assert!(town.asks(search(false)).await.is_ok());
}

#[tokio::test]
async fn a_booking_counts_also_when_the_portal_says_little_more() {
    let town = Town::new();
    town.network
        .then(200, &json!({"processId": "4711", "status": "confirmed"}));

    let Ok(Reply::Appointment(booked)) = town.asks(Request::Confirm(key())).await else {
        panic!("not booked");
    };

    assert_eq!((booked.status, booked.slot), (Status::Confirmed, None));
    assert_eq!(booked.key, key());
}

#[tokio::test]
async fn what_the_portal_would_choke_on_is_refused_without_asking() {
    let town = Town::new();
    let Request::Calendar(mut long) = search(true) else {
        panic!("no search");
    };
    long.until = "2027-12-23".parse().unwrap();
    let emoji = Details {
        name: Private::new("Erika 🎉".to_owned()),
        ..Details::default()
    };

    let answers = [
        town.asks(Request::Calendar(long)).await,
        town.asks(Request::Update(key(), emoji)).await,
    ];

    assert!(
        answers
            .iter()
            .all(|it| matches!(it, Err(Fault::Refused(_))))
    );
    assert!(town.network.asked().is_empty());
}

#[tokio::test]
async fn priv_10_keys_that_can_be_guessed_rest_after_five_misses() {
    let town = Town::new();
    let short = Key {
        number: 100_001,
        secret: Private::new("a1b2".to_owned()),
    };
    for _ in 0..5 {
        town.network.then(406, &error("authKeyMismatch"));
        let missed = town.asks(Request::Look(short.clone())).await;
        assert_eq!(missed, Err(Fault::Refused(vec![Refusal::WrongKey])));
    }
    assert_eq!(town.network.asked().len(), 5);

    let rests = town.asks(Request::Look(short.clone())).await;

    assert_eq!(rests, Err(Fault::Refused(vec![Refusal::TooManyTries(600)])));
    assert_eq!(town.network.asked().len(), 0, "nobody was asked");
    // Long keys cannot be guessed, and ten minutes forgive one miss.
    town.network.then(200, &appointment("confirmed"));
    assert!(town.asks(Request::Look(key())).await.is_ok());
    town.clock.pass(10 * MINUTE);
    town.network.then(404, &error("appointmentNotFound"));
    let missed = town.asks(Request::Look(short)).await;
    assert_eq!(missed, Err(Fault::Refused(vec![Refusal::Gone])));
}
