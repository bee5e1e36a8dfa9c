//! The captcha: when it is solved, how often, and how long it may take.

use std::time::Duration;

use kiosk::portal::{
    Fault, Refusal,
    clock::Clock,
    transport::{Broken, WireQuestion},
};
use serde_json::{Value, json};

use crate::town::{
    CALENDAR, CHALLENGE, MINUTE, RESERVE, Town, VERIFY, appointment, calendar, challenge, error,
    reserve, search, token,
};

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
        asked.iter().map(|it| &*it.path).collect::<Vec<_>>(),
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
async fn a_token_that_ran_out_is_replaced_once() {
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
        .then(400, &error("captchaExpired"))
        .then(200, &challenge())
        .then(200, &token("fourth"))
        .then(200, &appointment("reserved"));
    assert!(town.asks(reserve(true)).await.is_ok());
    assert_eq!(
        town.network.asked(),
        [CHALLENGE, VERIFY, RESERVE, CHALLENGE, VERIFY, RESERVE]
    );
}

#[tokio::test]
async fn a_captcha_switched_on_since_the_catalogue_was_told_is_solved() {
    for (request, path, good) in [
        (search(false), CALENDAR, calendar()),
        (reserve(false), RESERVE, appointment("reserved")),
    ] {
        let town = Town::new();
        town.network
            .then(400, &error("captchaMissing"))
            .then(200, &challenge())
            .then(200, &token("first"))
            .then(200, &good);

        assert!(town.asks(request.clone()).await.is_ok(), "{request:?}");

        let asked: Vec<WireQuestion> = town.network.asked.lock().unwrap().drain(..).collect();
        let paths: Vec<&str> = asked.iter().map(|it| &*it.path).collect();
        assert_eq!(paths, [path, CHALLENGE, VERIFY, path]);
        let sent = format!(
            "{}{}",
            asked[3].query.reveal(),
            String::from_utf8_lossy(asked[3].body.reveal())
        );
        assert!(sent.contains("first"), "{sent}");
    }
}

/// The core says by itself that there is no answer; a reservation that comes later is held for nobody.
#[tokio::test]
async fn no_question_takes_longer_than_the_core_waits() {
    let delays = [0, 3, 60].map(Duration::from_secs);
    for request in [search(true), reserve(true), search(false), reserve(false)] {
        for combination in 0..3_usize.pow(6) {
            let delay = |place: u32| delays[combination / 3_usize.pow(place) % 3];
            let town = Town::new();
            if request == search(true) || request == reserve(true) {
                town.network
                    .then_after(delay(0), 200, &challenge())
                    .then_after(delay(1), 200, &token("first"));
            }
            town.network
                .then_after(delay(2), 400, &error("captchaInvalid"))
                .then_after(delay(3), 200, &challenge())
                .then_after(delay(4), 200, &token("second"))
                .then_after(delay(5), 400, &error("captchaInvalid"));

            let answer = town.asks(request.clone()).await;

            let took = town.clock.moment();
            assert!(took < Duration::from_secs(25), "{took:?}: {answer:?}");
        }
    }
}

#[tokio::test]
async fn a_captcha_takes_six_seconds_at_most() {
    let town = Town::new();
    town.network
        .then_after(Duration::from_secs(4), 200, &challenge())
        .then_after(Duration::from_secs(3), 200, &token("late"));

    let answer = town.asks(reserve(true)).await;

    // Four seconds for the challenge leave two for having it verified.
    assert_eq!(answer, Err(Fault::TooSlow), "nothing was reserved");
    assert_eq!(town.network.asked(), [CHALLENGE, VERIFY]);
    assert_eq!(town.clock.moment(), Duration::from_secs(6));
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
