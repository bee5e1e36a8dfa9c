//! What goes wrong on purpose.

use kiosk::demo::wire::Delivery;
use serde_json::{Value, json};

use super::hall::{ADDRESS, HULS, Hall, TOWN_HALL, codes, hall};

fn order(hall: &mut Hall, order: &Value) {
    assert_eq!(hall.post("demo/faults", &json!({"faults": [order]})).0, 200);
}

#[test]
fn an_answer_lost_after_the_work_leaves_the_work_done() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let body = json!({"processId": held.number, "authKey": held.key}).to_string();
    let mut confirm = |kind: &str| {
        order(
            &mut hall,
            &json!({"kind": kind, "endpoint": "confirm-appointment", "requests": 1}),
        );
        let delivery = hall
            .ask(
                "POST",
                "/confirm-appointment/",
                &body,
                Some("application/json"),
            )
            .delivery;
        (delivery, hall.look(&held).1["status"].clone())
    };

    assert_eq!(confirm("drop_before"), (Delivery::Lost, json!("reserved")));
    assert_eq!(confirm("drop_after"), (Delivery::Lost, json!("confirmed")));
    assert_eq!(confirm("truncate").0, Delivery::Half);
    assert_eq!(
        hall.ask("GET", "/captcha-details/", "", None).delivery,
        Delivery::Whole,
        "the order is used up"
    );
}

#[test]
fn a_slot_is_lost_to_somebody_else() {
    let mut hall = hall();
    let time = hall.times(HULS, ADDRESS, 1)[0];
    order(&mut hall, &json!({"kind": "lose_slot", "requests": 1}));

    let lost = hall.reserve_at(HULS, ADDRESS, 1, time);

    assert_eq!(codes(&lost.1), ["appointmentNotAvailable"]);
    assert!(
        !hall.times(HULS, ADDRESS, 1).contains(&time),
        "and it stays taken"
    );
    assert_eq!(hall.town.account(hall.now).entries.len(), 0);
}

#[test]
fn outages_look_as_they_do_on_the_real_server() {
    let mut hall = hall();
    let mut outcome = |kind: &str| {
        order(&mut hall, &json!({"kind": kind, "delay_ms": 250}));
        let answer = hall.ask("GET", "/offices-and-services/", "", None);
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
        let code = codes(&body).first().copied().unwrap_or_default().to_owned();
        (answer.status, code, answer.delay_ms)
    };

    assert_eq!(
        outcome("backend_down"),
        (503, "zmsClientCommunicationError".into(), 250)
    );
    assert_eq!(
        outcome("maintenance"),
        (503, "serviceUnavailable".into(), 250)
    );
    assert_eq!(
        outcome("rate_limited"),
        (429, "rateLimitExceeded".into(), 250)
    );
    assert_eq!(outcome("garbage"), (502, String::new(), 250));
    assert_eq!(
        hall.ask("GET", "/nope/", "", None).status,
        502,
        "until changed, everywhere"
    );
    assert_eq!(hall.post("demo/faults", &json!({"faults": []})).0, 200);
    assert_eq!(hall.get("/offices-and-services/").0, 200);
    assert_eq!(hall.post("demo/faults", &json!({"fault": []})).0, 400);
}

#[test]
fn only_programs_on_this_machine_come_to_the_tests_own_door() {
    let mut hall = hall();
    for (client, status) in [
        ("127.0.0.1", 200),
        ("::ffff:127.0.0.1", 200),
        ("::1", 200),
        ("192.168.1.20", 404),
        ("10.0.0.1", 404),
        ("::ffff:192.168.1.20", 404),
    ] {
        hall.client = client.parse().unwrap();
        for path in [
            "/demo/account",
            "/demo/faults",
            "/Demo/account",
            "//demo/account",
        ] {
            let found = hall.ask("GET", path, "", None).status;
            let expected = if path.starts_with("/demo") || path.starts_with("//") {
                status
            } else {
                404
            };
            assert_eq!(found, expected, "{client} {path}");
        }
        let order = hall.ask("POST", "/demo/faults", r#"{"faults": []}"#, None);
        assert_eq!(order.status, status, "{client}");
        let activated = hall.ask("POST", "/demo/activate", r#"{"number": 1}"#, None);
        assert_eq!(activated.status, 404);
    }
}
