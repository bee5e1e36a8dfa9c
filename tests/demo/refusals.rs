//! What the portal refuses, and in which words (wire contract §3, §4 and §7).

use serde_json::{Value, json};

use super::hall::{ADDRESS, FISCHELN, HULS, TOWN_HALL, codes, hall};

#[test]
fn all_that_is_wrong_with_answers_is_said_at_once() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let asks_birth = hall.reserve(FISCHELN, ADDRESS);
    let needs_no_mail = hall.reserve(HULS, ADDRESS);

    let three = hall.update(
        &held,
        json!({"familyName": " ", "email": "x", "telephone": "12"}),
    );
    let text = hall.update(
        &asks_birth,
        json!({"familyName": "A", "email": "a@b.de", "customTextfield": "<b> </b>"}),
    );
    let long = hall.update(
        &held,
        json!({"familyName": "A", "email": "a@b.de", "customTextfield": "x".repeat(251)}),
    );

    assert_eq!(
        codes(&three.1),
        ["invalidFamilyName", "invalidEmail", "invalidTelephone"]
    );
    assert_eq!(codes(&text.1), ["invalidCustomTextfield"]);
    assert_eq!(
        (long.0, codes(&long.1)),
        (400, vec!["invalidCustomTextfield"])
    );
    assert_eq!(
        hall.update(&needs_no_mail, json!({"familyName": "A B"})).0,
        200
    );
}

#[test]
fn what_the_database_cannot_hold_is_an_unknown_error() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let mut outcome = |name: String| {
        hall.update(&held, json!({"familyName": name, "email": "a@b.de"}))
            .0
    };

    assert_eq!(outcome("N".repeat(200)), 200);
    assert_eq!(outcome("N".repeat(201)), 500);
    assert_eq!(outcome("M 🎉".into()), 500);
    assert_eq!(outcome("Nguyễn Thị Ánh".into()), 200);
}

#[test]
fn a_broken_reservation_is_refused_as_the_real_server_refuses_it() {
    let time = hall().times(TOWN_HALL, ADDRESS, 1)[0];
    let good = json!({"officeId": TOWN_HALL, "serviceId": [ADDRESS], "serviceCount": [1], "timestamp": time});
    let with = |field: &str, value: Value| {
        let mut body = good.clone();
        body[field] = value;
        body
    };
    let cases = [
        (
            json!({}),
            400,
            vec!["invalidOfficeId", "invalidServiceId", "invalidTimestamp"],
        ),
        (
            with("timestamp", json!(1_000_000_000)),
            400,
            vec!["invalidTimestamp"],
        ),
        (
            with("timestamp", json!(time + 61)),
            404,
            vec!["appointmentNotAvailable"],
        ),
        (
            with("serviceCount", json!([0])),
            400,
            vec!["invalidServiceCount"],
        ),
        (
            with("serviceCount", json!([26])),
            400,
            vec!["invalidServiceCount"],
        ),
        (with("serviceId", json!([])), 400, vec!["invalidServiceId"]),
        (
            with("serviceId", json!([4711])),
            400,
            vec!["invalidLocationAndServiceCombination"],
        ),
        (
            with("officeId", json!(4711)),
            400,
            vec!["invalidLocationAndServiceCombination"],
        ),
        (with("serviceId", json!(ADDRESS)), 500, vec![]),
        (with("serviceCount", json!([1, 1])), 500, vec![]),
        (with("officeId", json!(TOWN_HALL.to_string())), 200, vec![]),
        (with("serviceId", json!([ADDRESS.to_string()])), 200, vec![]),
        (with("serviceCount", Value::Null), 200, vec![]),
    ];

    for (body, status, expected) in cases {
        let outcome = hall().post("reserve-appointment", &body);
        assert_eq!((outcome.0, codes(&outcome.1)), (status, expected), "{body}");
    }
    let broken = hall()
        .post("reserve-appointment", &with("serviceId", json!(ADDRESS)))
        .1;
    assert_eq!(
        broken,
        json!({"error": {"message": "An internal error has occurred.", "code": 0}})
    );
}

#[test]
fn requests_that_are_none_are_refused() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let json_type = Some("application/json");

    let malformed = hall
        .ask("POST", "/reserve-appointment/", "{\"a\":", json_type)
        .status;
    let untyped = hall
        .ask("POST", "/reserve-appointment/", "{\"officeId\":1}", None)
        .status;
    let elsewhere = hall.ask("GET", "/nope/", "", None);
    let wrong_method = hall.ask("GET", "/reserve-appointment/", "", None).status;

    assert_eq!(
        [malformed, untyped, elsewhere.status, wrong_method],
        [400, 400, 404, 404]
    );
    assert_eq!(elsewhere.headers[0].1, "application/json");
    assert_eq!(
        codes(&hall.get("/appointment/").1),
        ["invalidProcessId", "invalidAuthKey"]
    );
    assert_eq!(
        codes(&hall.get("/appointment/?processId=100000&authKey=abcd").1),
        ["appointmentNotFound"]
    );
    assert_eq!(
        hall.get(&format!(
            "/appointment/?processId={}&authKey=8efb",
            held.number
        ))
        .0,
        406
    );
    assert_eq!(hall.get("/my-appointments/").0, 401);
    assert_eq!(
        hall.get("/captcha-details").0,
        200,
        "without the slash at the end too"
    );
}

#[test]
fn requests_are_counted_and_refused_beyond_the_limit() {
    let mut hall = hall();
    hall.town.requests_max = 60;

    let first = hall.ask("GET", "/captcha-details/", "", None);
    let allowed = (0..59)
        .filter(|_| hall.get("/captcha-details/").0 == 200)
        .count();
    let refused = hall.ask("GET", "/captcha-details/", "", None);
    let account = hall.get("/demo/account").0;
    hall.later(1);

    assert!(
        first
            .headers
            .contains(&("x-ratelimit-remaining", "58".into())),
        "{:?}",
        first.headers
    );
    assert_eq!((allowed, refused.status, account), (59, 429, 200));
    assert!(
        refused.headers.iter().all(|it| !it.0.contains("ratelimit")),
        "a 429 says nothing of the limit"
    );
    assert_eq!(hall.get("/captcha-details/").0, 200);
}
