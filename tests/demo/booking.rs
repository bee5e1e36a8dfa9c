//! Reservations and appointments: the state machine of the wire contract, §6, and what is refused, §4.

use kiosk::demo::state::Town;
use serde_json::{Value, json};

use super::hall::{ADDRESS, CARD, CERTIFICATE, HULS, NORTH, SMALL, TOWN_HALL, codes, hall};

#[test]
fn a_booking_goes_from_reserved_to_confirmed_and_can_be_cancelled() {
    let mut hall = hall();
    let time = hall.times(TOWN_HALL, ADDRESS, 1)[0];

    let (_, reserved) = hall.reserve_at(TOWN_HALL, ADDRESS, 1, time);
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let (_, updated) = hall.update(
        &held,
        json!({"familyName": "Łucja Özdemir", "email": "lucja@example.org"}),
    );
    let (_, preconfirmed) = hall.step("preconfirm-appointment", &held);
    let (_, confirmed) = hall.step("confirm-appointment", &held);
    let (_, looked) = hall.look(&held);
    let (_, cancelled) = hall.step("cancel-appointment", &held);

    assert_eq!(reserved["status"], "reserved");
    assert_eq!(
        reserved["timestamp"],
        time.to_string(),
        "a string, unlike in the calendar"
    );
    assert_eq!(reserved["email"], "test@muenchen.de");
    assert_eq!(
        reserved["displayNumber"],
        format!("R-{}", reserved["processId"])
    );
    assert_eq!(updated["familyName"], "Łucja Özdemir");
    assert_eq!(preconfirmed["status"], "preconfirmed");
    assert_eq!(confirmed["status"], "confirmed");
    assert_eq!(looked["email"], "lucja@example.org");
    assert!(looked["captchaToken"].as_str().unwrap().starts_with("eyJ"));
    let unfolded = looked["icsContent"].as_str().unwrap().replace("\r\n ", "");
    assert!(
        unfolded.contains("http://termin.example/#/appointment/")
            && unfolded.ends_with("END:VCALENDAR")
    );
    assert_eq!(cancelled["status"], "deleted");
    assert_eq!(cancelled["familyName"], "(abgesagt)");
    assert_eq!(
        (&cancelled["officeId"], &cancelled["officeName"]),
        (&json!(0), &Value::Null)
    );
    assert_ne!(cancelled["authKey"], held.key, "the key is replaced");
    assert_eq!(codes(&hall.look(&held).1), ["authKeyMismatch"]);
    assert_eq!(
        codes(&hall.step("cancel-appointment", &held).1),
        ["authKeyMismatch"]
    );
}

#[test]
fn a_reservation_let_go_keeps_its_answer_and_closes_its_door() {
    let mut hall = hall();
    let time = hall.times(SMALL, CERTIFICATE, 1)[0];
    let held = hall.reserve(SMALL, CERTIFICATE);

    let taken = hall.reserve_at(SMALL, CERTIFICATE, 1, time);
    let (status, body) = hall.step("cancel-appointment", &held);

    assert_eq!(codes(&taken.1), ["appointmentNotAvailable"]);
    assert_eq!(
        (status, &body["status"], &body["authKey"]),
        (200, &json!("reserved"), &json!(held.key))
    );
    assert_eq!(hall.look(&held).0, 406);
    assert_eq!(
        hall.times(SMALL, CERTIFICATE, 1)[0],
        time,
        "its time is free again"
    );
}

#[test]
fn what_cannot_be_done_twice_is_refused_the_second_time() {
    let mut hall = hall();
    let held = hall.reserve(HULS, ADDRESS);

    let preconfirmed = hall.step("preconfirm-appointment", &held).0;
    let again = hall.step("preconfirm-appointment", &held);
    let confirmed = hall.step("confirm-appointment", &held).0;
    let twice = hall.step("confirm-appointment", &held);
    let changed = hall.update(&held, json!({"familyName": "A B"}));

    assert_eq!([preconfirmed, confirmed], [200, 200]);
    assert_eq!(
        (again.0, codes(&again.1)),
        (409, vec!["processNotReservedAnymore"])
    );
    assert_eq!(
        (twice.0, codes(&twice.1)),
        (409, vec!["processNotPreconfirmedAnymore"])
    );
    assert_eq!(
        (changed.0, &changed.1["errors"][0]["statusCode"]),
        (500, &json!(520))
    );
}

#[test]
fn a_reservation_can_be_confirmed_at_once_as_on_the_real_server() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);

    let (status, body) = hall.step("confirm-appointment", &held);

    assert_eq!(
        (status, &body["status"], &body["familyName"]),
        (200, &json!("confirmed"), &json!(""))
    );
}

#[test]
fn times_run_out_only_when_the_minute_job_ran() {
    let mut hall = hall();
    let reserved = hall.reserve(TOWN_HALL, ADDRESS);
    let waiting = hall.reserve(TOWN_HALL, ADDRESS);
    hall.step("preconfirm-appointment", &waiting);

    hall.later(15);
    let before = hall
        .update(&reserved, json!({"familyName": "A B", "email": "a@b.de"}))
        .0;
    hall.town.minute_job(hall.now);
    let after = [hall.look(&reserved).0, hall.look(&waiting).0];
    hall.later(15);
    hall.town.minute_job(hall.now);
    let at_last = hall.look(&waiting);

    assert_eq!(before, 200);
    assert_eq!(after, [404, 200]);
    assert_eq!(
        (at_last.0, codes(&at_last.1)),
        (404, vec!["appointmentNotFound"])
    );
    let ends: Vec<_> = hall
        .town
        .account(hall.now)
        .entries
        .iter()
        .map(|it| it.ended)
        .collect();
    assert_eq!(
        serde_json::to_value(ends).unwrap(),
        json!(["reservation_expired", "activation_expired"])
    );
}

#[test]
fn a_time_can_be_reserved_as_often_as_there_are_desks() {
    let mut hall = hall();
    let time = hall.times(NORTH, CARD, 1)[0];

    let outcomes: Vec<u16> = (0..3)
        .map(|_| hall.reserve_at(NORTH, CARD, 1, time).0)
        .collect();

    let refused = outcomes.iter().position(|it| *it == 404).unwrap();
    assert!(
        (1..=2).contains(&refused),
        "two desks, one may be taken by others: {outcomes:?}"
    );
    assert!(!hall.times(NORTH, CARD, 1).contains(&time));
}

#[test]
fn several_slots_are_taken_together() {
    let mut hall = hall();
    let times = hall.times(SMALL, ADDRESS, 1);
    let (first, slot) = (times[0], 300);

    let (_, body) = hall.reserve_at(SMALL, ADDRESS, 1, first);

    assert_eq!(
        body["slotCount"], 3,
        "fifteen minutes are three slots of five"
    );
    let left = hall.times(SMALL, CERTIFICATE, 1);
    assert!(
        (0..3).all(|it| !left.contains(&(first + it * slot))),
        "one desk only: its neighbours are gone"
    );
}

#[test]
fn an_address_has_only_so_many_appointments_at_an_office() {
    let mut hall = hall();
    let told = |it: &str| json!({"familyName": "A B", "email": it});
    for _ in 0..3 {
        let held = hall.reserve(TOWN_HALL, CERTIFICATE);
        assert_eq!(hall.update(&held, told("limit@example.org")).0, 200);
        assert_eq!(hall.step("preconfirm-appointment", &held).0, 200);
    }

    let held = hall.reserve(TOWN_HALL, CERTIFICATE);
    let fourth = hall.update(&held, told("limit@example.org"));
    let other = hall.update(&held, told("other@example.org")).0;
    let elsewhere = hall.reserve(HULS, CERTIFICATE);

    assert_eq!(
        (fourth.0, codes(&fourth.1)),
        (406, vec!["tooManyAppointmentsWithSameMail"])
    );
    assert_eq!(other, 200);
    assert_eq!(hall.update(&elsewhere, told("limit@example.org")).0, 200);
}

#[test]
fn an_appointment_that_has_begun_cannot_be_cancelled() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    hall.step("confirm-appointment", &held);

    hall.later(60 * 24 * 90);
    let outcome = hall.step("cancel-appointment", &held);

    assert_eq!(
        (outcome.0, codes(&outcome.1)),
        (406, vec!["appointmentCanNotBeCanceled"])
    );
}

#[test]
fn the_citizen_activates_by_the_link_in_the_mail() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    let early = hall
        .post("demo/activate", &json!({"number": held.number}))
        .0;
    hall.step("preconfirm-appointment", &held);

    let outcome = hall.post("demo/activate", &json!({"number": held.number}));

    assert_eq!((early, outcome.0), (409, 200));
    assert_eq!(hall.look(&held).1["status"], "confirmed");
    let account = hall.get("/demo/account").1;
    assert_eq!(account["entries"][0]["number"], held.number);
    assert_eq!(account["entries"][0]["status"], "confirmed");
    assert_eq!(account["requests"]["preconfirm-appointment"], 1);
    assert!(
        !account.to_string().contains(&held.key),
        "keys are nobody's business"
    );
}

#[test]
fn numbers_and_keys_differ_and_depend_on_the_secret() {
    let key_of = |town: &Town| town.entries().next().unwrap().key.clone();
    let mut one = hall();
    let held = [
        one.reserve(HULS, CERTIFICATE),
        one.reserve(HULS, CERTIFICATE),
    ];

    assert_ne!(held[0].number, held[1].number);
    assert_ne!(held[0].key, held[1].key);
    assert_eq!(key_of(&one.town).len(), 64);
}
