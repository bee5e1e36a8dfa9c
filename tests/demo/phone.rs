//! The pages a phone shows after the code was scanned.

use super::hall::{ADDRESS, Hall, Held, TOWN_HALL, hall};
use serde_json::json;

fn page(hall: &mut Hall, method: &str, address: &str) -> (u16, String) {
    let answer = hall.ask(method, address, "", None);
    (answer.status, String::from_utf8(answer.body).unwrap())
}

fn preconfirmed(hall: &mut Hall) -> Held {
    let held = hall.reserve(TOWN_HALL, ADDRESS);
    hall.update(
        &held,
        json!({"familyName": "<b>Yılmaz</b>", "email": "a@b.de"}),
    );
    hall.step("preconfirm-appointment", &held);
    held
}

#[test]
fn only_a_press_on_the_button_activates() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    // Codes hold capital letters: they need fewer modules.
    let address = format!("/T/{}/{}/C", held.number, held.key.to_uppercase());

    let asked = page(&mut hall, "GET", &address);
    let before = hall.look(&held).1["status"].clone();
    let pressed = page(&mut hall, "POST", &address);
    let again = page(&mut hall, "POST", &address);

    assert!(
        asked.1.contains("method=\"post\"") && asked.1.contains("Wohnsitz anmelden"),
        "{}",
        asked.1
    );
    assert_eq!(before, "preconfirmed", "a link preview must not activate");
    assert_eq!((pressed.0, again.0), (200, 200));
    assert!(
        pressed.1.contains("Ihr Termin ist gebucht")
            && pressed.1.contains("Your appointment is booked")
    );
    assert_eq!(hall.look(&held).1["status"], "confirmed");
}

#[test]
fn a_page_shows_the_appointment_to_whoever_has_the_key_and_no_name() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);

    let good = page(
        &mut hall,
        "GET",
        &format!("/t/{}/{}", held.number, held.key),
    );
    let wrong = page(
        &mut hall,
        "GET",
        &format!("/t/{}/{}", held.number, "a".repeat(64)),
    );
    let calendar = page(
        &mut hall,
        "GET",
        &format!("/t/{}/{}/i", held.number, held.key),
    );

    assert!(
        good.1.contains("Von-der-Leyen-Platz") && !good.1.contains("Yılmaz"),
        "{}",
        good.1
    );
    assert_eq!((good.0, wrong.0), (200, 406));
    assert!(calendar.1.starts_with("BEGIN:VCALENDAR"));
    assert!(page(&mut hall, "GET", "/").1.contains("location.hash"));
}
