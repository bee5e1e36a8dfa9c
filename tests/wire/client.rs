//! The whole client over a simulated network and clock.

use std::{path::Path, time::Duration};

use jiff::Timestamp;
use kiosk::{
    domain::{
        appointment::{Key, Status},
        basket::Basket,
        calendar::Slot,
        catalogue::{OfficeId, ServiceId},
        private::Private,
    },
    portal::{
        Details, Fault, Portal, Refusal, Reply, Request, Search,
        clock::Clock,
        transport::{Broken, WireQuestion},
        zms::ZmsPortal,
    },
};
use serde_json::{Value, json};

use crate::network::{Network, StoppedClock};

struct Town {
    network: Network,
    clock: StoppedClock,
    portal: ZmsPortal<Network, StoppedClock>,
}

impl Town {
    fn new() -> Self {
        Self::at(StoppedClock::default())
    }

    fn at(clock: StoppedClock) -> Self {
        let network = Network::default();
        let portal = ZmsPortal::with_clock(network.clone(), clock.clone());
        Self {
            network,
            clock,
            portal,
        }
    }

    fn with_shelf(clock: StoppedClock, directory: &Path) -> Self {
        let town = Self::at(clock);
        let portal = town
            .portal
            .with_shelf(directory.to_owned(), "https://termin.example/api");
        Self { portal, ..town }
    }

    async fn asks(&self, request: Request) -> Result<Reply, Fault> {
        self.portal.answer(request).await
    }

    /// When the catalogue it gets was told by the portal, in seconds since the test began.
    async fn catalogue_of(&self) -> Result<i64, Fault> {
        let start = StoppedClock::default().wall().as_second();
        let reply = self.asks(Request::Catalogue).await?;
        let Reply::Catalogue(_, at) = reply else {
            panic!("{reply:?}");
        };
        Ok(at.as_second() - start)
    }
}

const MINUTE: Duration = Duration::from_mins(1);
const HOUR: Duration = Duration::from_hours(1);
const SECRET: &str = "8efbcbbc31d3bcc7bf1425039a891c0f384e6c12c09ca4a4785851fc86458ba0";

fn key() -> Key {
    Key {
        number: 4711,
        secret: Private::new(SECRET.to_owned()),
    }
}

fn search(captcha: bool) -> Request {
    Request::Calendar(Search {
        basket: Basket::of(ServiceId(7)),
        offices: vec![OfficeId(5)],
        from: "2026-11-23".parse().unwrap(),
        until: "2027-05-23".parse().unwrap(),
        window: None,
        captcha,
    })
}

fn reserve(captcha: bool) -> Request {
    Request::Reserve {
        basket: Basket::of(ServiceId(7)),
        slot: Slot {
            start: Timestamp::from_second(1_796_112_900).unwrap(),
            office: OfficeId(5),
        },
        captcha,
    }
}

fn details() -> Details {
    Details {
        name: Private::new("Erika Beispiel".to_owned()),
        ..Details::default()
    }
}

fn catalogue() -> Value {
    json!({"offices": [{"id": 5, "name": "Rathaus", "scope": {}}], "services": [{"id": 7, "name": "Pass"}],
        "relations": [{"officeId": 5, "serviceId": 7}]})
}

fn calendar() -> Value {
    json!({"availableDays": [{"date": "2026-12-01", "providerIDs": "5", "offices": []}]})
}

fn appointment(status: &str) -> Value {
    json!({"processId": 4711, "authKey": SECRET, "timestamp": "1796112900", "officeId": 5, "serviceId": 7,
        "status": status})
}

fn error(code: &str) -> Value {
    json!({"errors": [{"errorCode": code, "statusCode": 400}]})
}

fn challenge() -> Value {
    json!({"parameters": {"algorithm": "SHA-256", "nonce": "00ff", "salt": "aa", "cost": 3, "keyLength": 32,
        "keyPrefix": "0"}, "signature": "beef"})
}

fn token(text: &str) -> Value {
    json!({"meta": {"success": true}, "data": {"valid": true}, "token": text})
}

const CHALLENGE: &str = "/captcha-challenge/";
const VERIFY: &str = "/captcha-verify/";
const CALENDAR: &str = "/available-calendar/";
const OFFERS: &str = "/offices-and-services/";
const CANCEL: &str = "/cancel-appointment/";

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
async fn a_captcha_is_solved_once_and_its_token_kept_for_its_life() {
    let town = Town::new();
    town.network
        .then(200, &challenge())
        .then(200, &token("first"))
        .then(200, &calendar())
        .then(200, &appointment("reserved"))
        .then(200, &challenge())
        .then(200, &token("second"))
        .then(200, &calendar());

    assert!(town.asks(search(true)).await.is_ok());
    assert!(town.asks(reserve(true)).await.is_ok());

    let asked: Vec<WireQuestion> = town.network.asked.lock().unwrap().drain(..).collect();
    assert_eq!(
        asked.iter().map(|it| it.path).collect::<Vec<_>>(),
        [CHALLENGE, VERIFY, CALENDAR, "/reserve-appointment/"]
    );
    assert!(asked[2].query.reveal().ends_with("&captchaToken=first"));
    let body: Value = serde_json::from_slice(asked[3].body.reveal()).unwrap();
    assert_eq!(body["captchaToken"], "first");

    town.clock.pass(5 * MINUTE);
    assert!(town.asks(search(true)).await.is_ok());
    assert_eq!(town.network.asked(), [CHALLENGE, VERIFY, CALENDAR]);
}

#[tokio::test]
async fn a_token_that_ran_out_is_replaced_once_for_a_search_only() {
    let town = Town::new();
    town.network
        .then(200, &challenge())
        .then(200, &token("first"))
        .then(400, &error("captchaExpired"))
        .then(200, &challenge())
        .then(200, &token("second"))
        .then(400, &error("captchaInvalid"));

    let captcha = |it| Err(Fault::Refused(vec![it]));
    assert_eq!(town.asks(search(true)).await, captcha(Refusal::Captcha));
    assert_eq!(
        town.network.asked(),
        [CHALLENGE, VERIFY, CALENDAR, CHALLENGE, VERIFY, CALENDAR]
    );

    town.network
        .then(200, &challenge())
        .then(200, &token("third"))
        .then(400, &error("captchaExpired"));
    assert_eq!(
        town.asks(reserve(true)).await,
        captcha(Refusal::CaptchaExpired)
    );
    assert_eq!(
        town.network.asked(),
        [CHALLENGE, VERIFY, "/reserve-appointment/"]
    );
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
async fn without_a_captcha_solution_the_question_is_not_asked() {
    let argon = json!({"parameters": {"algorithm": "ARGON2ID", "nonce": "00", "salt": "aa", "cost": 3,
        "keyLength": 32, "keyPrefix": "0"}});
    let down = json!({"meta": {"success": false, "error": "cURL error 6"}, "data": null});
    for none in [argon, down] {
        let town = Town::new();
        town.network.then(200, &none);

        let answer = town.asks(search(true)).await;

        assert_eq!(answer, Err(Fault::Refused(vec![Refusal::Captcha])));
        assert_eq!(town.network.asked(), [CHALLENGE]);
    }
    let town = Town::new();
    town.network.then_broken(Broken::TooSlow);
    assert_eq!(
        town.asks(reserve(true)).await,
        Err(Fault::TooSlow),
        "the reservation was not even asked for"
    );
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
