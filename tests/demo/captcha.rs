//! The captcha, solved as a terminal solves it (wire contract §5).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use kiosk::demo::{
    captcha::derive,
    wire::{self, Asked},
};
use serde_json::{Value, json};

use super::hall::{ADDRESS, GUARDED, Hall, codes, hall};

fn solve(hall: &mut Hall) -> Value {
    let (_, challenge) = hall.get("/captcha-challenge/");
    solved(&challenge, 1_000)
}

fn solved(challenge: &Value, cost: u32) -> Value {
    let text = |it: &str| challenge["parameters"][it].as_str().unwrap().to_owned();
    let (counter, key) = (0..100_000)
        .map(|it| (it, derive(&text("nonce"), &text("salt"), cost, it).unwrap()))
        .find(|it| it.1.starts_with(&text("keyPrefix")))
        .unwrap();
    json!({"challenge": challenge, "solution": {"counter": counter, "derivedKey": key, "time": 12}})
}

fn verify(hall: &mut Hall, proof: &Value) -> Value {
    hall.post(
        "captcha-verify",
        &json!({"payload": STANDARD.encode(proof.to_string())}),
    )
    .1
}

fn calendar(token: &str) -> String {
    format!(
        "/available-calendar/?startDate=2027-01-11&endDate=2027-05-11&officeIds={GUARDED}&serviceIds={ADDRESS}\
         &serviceCounts=1&captchaToken={token}"
    )
}

#[test]
fn a_guarded_office_opens_to_a_solved_challenge() {
    let mut hall = hall();
    let proof = solve(&mut hall);
    let token = verify(&mut hall, &proof)["token"]
        .as_str()
        .unwrap()
        .to_owned();

    let (status, body) = hall.get(&calendar(&token));
    let days = body["availableDays"].as_array().unwrap().clone();
    let time = &days.iter().find(|it| it["offices"][0].is_object()).unwrap()["offices"][0]["appointments"]
        [0];
    let mut wish = json!({"officeId": GUARDED, "serviceId": [ADDRESS], "serviceCount": [1], "timestamp": time});
    let closed = hall.post("reserve-appointment", &wish);
    wish["captchaToken"] = token.clone().into();
    let opened = hall.post("reserve-appointment", &wish).0;

    assert_eq!((status, opened), (200, 200));
    assert_eq!(codes(&closed.1), ["captchaMissing"]);
    assert_eq!(codes(&hall.get(&calendar("")).1), ["captchaMissing"]);
    assert_eq!(codes(&hall.get(&calendar("abc")).1), ["captchaInvalid"]);
    hall.later(5);
    assert_eq!(codes(&hall.get(&calendar(&token)).1), ["captchaExpired"]);
}

#[test]
fn a_token_is_bound_to_the_address_it_was_given_to() {
    let mut hall = hall();
    let token = hall.town.captcha.token(hall.now, [10, 0, 0, 1].into());
    let address = calendar(&token);

    let here = hall.get(&address);
    let asked = Asked {
        client: [10, 0, 0, 1].into(),
        method: "GET",
        address: &address,
        body: &[],
        media_type: None,
        head: wire::Head::default(),
    };
    let there = wire::handle(&mut hall.town, hall.now, asked).status;

    assert_eq!((codes(&here.1), there), (vec!["captchaInvalid"], 200));
}

#[test]
fn a_wrong_proof_buys_nothing() {
    let mut hall = hall();
    let good = solve(&mut hall);
    let mut wrong = good.clone();
    wrong["solution"]["derivedKey"] = "00".repeat(32).into();
    let mut cheap = good["challenge"].clone();
    cheap["parameters"]["cost"] = 1.into();
    let cheap = solved(&cheap, 1);

    for bad in [&wrong, &cheap] {
        let body = verify(&mut hall, bad);
        assert_eq!(
            body,
            json!({"meta": {"success": false, "error": "Captcha verification failed"}, "data": {"valid": false}})
        );
    }
    let garbage = hall.post("captcha-verify", &json!({"payload": "!!!"})).1;
    assert_eq!(garbage["meta"]["error"], "Payload could not be decoded");
    hall.later(11);
    assert_eq!(verify(&mut hall, &good)["data"]["valid"], false, "too late");
}
