//! The pages a phone shows after the code was scanned.

use std::collections::BTreeSet;

use super::hall::{ADDRESS, HULS, Hall, Held, PASSPORT, TOWN_HALL, hall};
use base64::{Engine, engine::general_purpose::STANDARD};
use kiosk::demo::history::KNOWN;
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

fn path(held: &Held) -> String {
    format!("/t/{}/{}", held.number, held.key)
}

fn status(hall: &mut Hall, held: &Held) -> String {
    hall.look(held).1["status"]
        .as_str()
        .unwrap_or("none")
        .to_owned()
}

#[test]
fn only_a_press_on_the_button_activates() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    // Codes hold capital letters: they need fewer modules.
    let address = format!("/T/{}/{}/C", held.number, held.key.to_uppercase());

    let asked = page(&mut hall, "GET", &address);
    page(&mut hall, "HEAD", &address);
    let before = status(&mut hall, &held);
    let pressed = page(&mut hall, "POST", &address);
    let again = page(&mut hall, "POST", &address);
    let asked_again = page(&mut hall, "GET", &address);

    assert!(
        asked.1.contains("method=\"post\"") && asked.1.contains("Wohnsitz anmelden"),
        "{}",
        asked.1
    );
    assert_eq!(before, "preconfirmed", "a link preview must not activate");
    assert_eq!((pressed.0, again.0), (200, 200));
    assert!(pressed.1.contains("Ihr Termin ist gebucht."));
    assert!(!asked_again.1.contains("/c?"), "{}", asked_again.1);
    assert_eq!(status(&mut hall, &held), "confirmed");
}

#[test]
fn a_time_that_is_only_held_is_not_made_firm_by_the_phone() {
    let mut hall = hall();
    let held = hall.reserve(TOWN_HALL, ADDRESS);

    let pressed = page(&mut hall, "POST", &format!("{}/c", path(&held)));

    assert!(pressed.1.contains("Noch nicht gebucht"), "{}", pressed.1);
    assert_eq!(status(&mut hall, &held), "reserved");
}

#[test]
fn cancelling_takes_two_steps_and_no_comes_first() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    hall.step("confirm-appointment", &held);
    let address = format!("{}/x?lang=en", path(&held));

    let asked = page(&mut hall, "GET", &address).1;
    let before = status(&mut hall, &held);
    let pressed = page(&mut hall, "POST", &address);

    let (no, yes) = (asked.find("No, keep it"), asked.find("Yes, cancel it"));
    assert!(no.is_some() && no < yes, "{asked}");
    assert_eq!(before, "confirmed", "a link preview must not cancel");
    assert!(
        pressed.1.contains("Your appointment is cancelled"),
        "{}",
        pressed.1
    );
    assert!(pressed.1.contains("Would you like a new appointment?"));
    assert_eq!(hall.look(&held).0, 406);
}

#[test]
fn what_began_cannot_be_cancelled_by_the_phone() {
    let hall = hall();
    let mut hall = Hall {
        town: hall.town.with_history(hall.now),
        ..hall
    };
    for known in KNOWN
        .iter()
        .filter(|it| [100_004, 100_005, 100_006].contains(&it.number))
    {
        let address = format!("/t/{}/{}/x", known.number, known.key);

        let asked = page(&mut hall, "GET", &address).1;
        let pressed = page(&mut hall, "POST", &address);

        assert!(!asked.contains("method=\"post\""), "{asked}");
        assert_eq!(pressed.0, 200);
        assert!(hall.town.known(known.number).is_some());
    }
}

#[test]
fn links_that_are_wrong_cancelled_or_unknown_look_alike() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    let cancelled = preconfirmed(&mut hall);
    hall.step("cancel-appointment", &cancelled);
    let wrong = Held {
        key: "a".repeat(64),
        ..held
    };
    let unknown = Held {
        number: 999_999,
        key: "b".repeat(64),
    };
    for end in ["", "/c", "/x", "/i"] {
        let pages = [&wrong, &cancelled, &unknown]
            .map(|it| page(&mut hall, "GET", &format!("{}{end}", path(it))));

        assert_eq!(pages[0].0, 404);
        assert!(pages[0].1.contains("Diesen Termin finden wir nicht"));
        assert!(pages.iter().all(|it| *it == pages[0]), "{end}");
    }
}

#[test]
fn a_page_shows_the_appointment_to_whoever_has_the_key_and_no_name() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);

    let view = page(&mut hall, "GET", &path(&held));
    let calendar = hall.ask("GET", &format!("{}/i", path(&held)), "", None);

    assert_eq!(view.0, 200);
    assert!(
        view.1.contains("Von-der-Leyen-Platz") && !view.1.contains("Yılmaz"),
        "{}",
        view.1
    );
    // What to bring, from the guide.
    assert!(view.1.contains("Wohnungsgeberbestätigung"), "{}", view.1);
    assert!(calendar.body.starts_with(b"BEGIN:VCALENDAR"));
    let header = |name| {
        calendar
            .headers
            .iter()
            .find(|it| it.0 == name)
            .map(|it| it.1.as_str())
    };
    assert_eq!(header("content-type"), Some("text/calendar; charset=utf-8"));
    assert_eq!(
        header("content-disposition"),
        Some("inline; filename=\"Termin.ics\"")
    );
    assert_eq!(header("cache-control"), Some("no-store"));
}

#[test]
fn the_language_is_that_of_the_browser_until_the_switch_is_used() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    hall.languages = Some("en-GB,en;q=0.9");

    let english = page(&mut hall, "GET", &path(&held)).1;
    let german = page(&mut hall, "GET", &format!("{}?lang=de", path(&held))).1;

    assert!(english.contains("<html lang=\"en\">") && english.contains("Register your address"));
    assert!(german.contains("<html lang=\"de\">") && german.contains("Wohnsitz anmelden"));
    assert!(
        german.contains("/c?lang=de"),
        "the choice is kept: {german}"
    );
}

#[test]
fn a_service_has_its_page_with_or_without_an_office() {
    let mut hall = hall();
    let all = page(&mut hall, "GET", &format!("/T/S/{PASSPORT}")).1;
    let one = page(
        &mut hall,
        "GET",
        &format!("/t/s/{ADDRESS}/l/{HULS}?lang=en"),
    )
    .1;

    assert!(
        all.contains("Reisepass beantragen") && all.contains("Bitte mitbringen"),
        "{all}"
    );
    assert!(all.contains("Rathaus") && all.contains("Noch ist kein Termin gebucht"));
    assert!(
        one.contains("Register your address") && one.contains("Konventstraße"),
        "{one}"
    );
    assert!(!one.contains("Von-der-Leyen-Platz"), "{one}");
    for nowhere in [
        "/t/s/1",
        "/t/s/x",
        &format!("/t/s/{ADDRESS}/l/9"),
        "/t/a/4",
        "/t/a/0",
        "/t/x",
    ] {
        assert_eq!(page(&mut hall, "GET", nowhere).0, 404, "{nowhere}");
    }
}

#[test]
fn the_page_of_a_subject_tells_how_to_ask_and_takes_no_numbers() {
    let mut hall = hall();
    for (number, words) in [(1, "Ihr Geburtsdatum"), (2, "den Code"), (3, "öffentlich")] {
        let (status, told) = page(&mut hall, "GET", &format!("/T/A/{number}"));

        assert_eq!(status, 200);
        assert!(told.contains(words) && !told.contains("<input"), "{told}");
    }
}

#[test]
fn the_first_page_names_known_appointments_only() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    let before = page(&mut hall, "GET", "/").1;
    hall.town = hall.town.with_history(hall.now);
    let first = page(&mut hall, "GET", "/").1;

    assert!(first.contains("location.hash") && !before.contains("100001"));
    for known in &KNOWN {
        assert!(
            first.contains(&format!("/t/{}/{}?", known.number, known.key)),
            "{known:?}"
        );
    }
    assert!(!first.contains(&held.key) && !first.contains(&held.number.to_string()));
    for reference in hall.town.cases.references() {
        assert!(first.contains(&reference.number), "{reference:?}");
    }
}

#[test]
fn every_page_keeps_to_itself_and_can_be_read_by_everybody() {
    let mut hall = hall();
    let held = preconfirmed(&mut hall);
    let base = path(&held);
    for address in [
        "/".to_owned(),
        base.clone(),
        format!("{base}/c"),
        format!("{base}/x"),
        format!("/t/s/{PASSPORT}"),
        "/t/a/1".to_owned(),
        "/t/1/2".to_owned(),
    ] {
        for language in ["de", "en"] {
            let answer = hall.ask("GET", &format!("{address}?lang={language}"), "", None);
            let header = |name| {
                let found = answer.headers.iter().filter(|it| it.0 == name);
                found.map(|it| it.1.clone()).collect::<Vec<_>>()
            };
            let text = String::from_utf8(answer.body.clone()).unwrap();

            assert_eq!(header("cache-control"), ["no-store"], "{address}");
            assert_eq!(header("referrer-policy"), ["no-referrer"]);
            let policy = &header("content-security-policy")[0];
            assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"));
            assert!(text.contains(&format!("<html lang=\"{language}\">")));
            assert_eq!(text.matches("<h1>").count(), 1, "{address}");
            assert_eq!(text.matches("aria-current=\"true\"").count(), 1);
            assert!(!text.contains("style=\"") && !text.contains("onclick"));
            for elsewhere in ["src=", "http://www", "https://", "@import", "url("] {
                assert!(!text.contains(elsewhere), "{address}: {elsewhere}");
            }
        }
    }
}

#[test]
fn pages_name_the_choices_of_the_kiosk_as_it_names_them() {
    let hall = hall();
    let mut hall = Hall {
        town: hall.town.with_history(hall.now),
        ..hall
    };
    let view = format!("/t/{}/{}", KNOWN[0].number, KNOWN[0].key);
    let german = (include_str!("../../locales/de.ftl"), '„', '“');
    let english = (include_str!("../../locales/en.ftl"), '“', '”');
    for (path, language) in [
        ("/", "de"),
        ("/t/a/1", "en"),
        (view.as_str(), "de"),
        (&view, "en"),
    ] {
        let told = page(&mut hall, "GET", &format!("{path}?lang={language}")).1;
        let (locale, open, close) = if language == "de" { german } else { english };

        let names: Vec<&str> = told
            .split(open)
            .skip(1)
            .map(|it| it.split(close).next().unwrap())
            .collect();

        assert!(!names.is_empty(), "{path}");
        for name in names {
            assert!(
                locale.contains(&format!(" = {name}\n")),
                "{name} is no choice of the kiosk"
            );
        }
    }
}

#[test]
fn the_codes_on_the_first_page_hold_the_links_of_the_appointments() {
    let hall = hall();
    let mut hall = Hall {
        town: hall.town.with_history(hall.now),
        ..hall
    };
    let first = page(&mut hall, "GET", "/").1;
    let pictures: Vec<&str> = first.split("<svg ").skip(1).collect();

    assert_eq!(pictures.len(), KNOWN.len());
    for (picture, known) in pictures.into_iter().zip(&KNOWN) {
        let link = scanned(picture);
        let told = link
            .strip_prefix("http://termin.example/#/appointment/")
            .unwrap();
        let ticket = STANDARD.decode(told).unwrap();
        let ticket: serde_json::Value = serde_json::from_slice(&ticket).unwrap();
        assert_eq!(ticket, json!({"id": known.number, "authKey": known.key}));
    }
}

/// What a drawn code holds.
fn scanned(picture: &str) -> String {
    const MODULE: usize = 4;
    let between = |from: &str, to: &str| {
        let behind = picture.split_once(from).unwrap().1;
        behind.split_once(to).unwrap().0.to_owned()
    };
    let side: usize = between("viewBox=\"0 0 ", " ").parse().unwrap();
    let path = between("<path d=\"", "\"");
    let mut dark = BTreeSet::new();
    for module in path.split('M').skip(1) {
        let (x, rest) = module.split_once(' ').unwrap();
        let y = rest.strip_suffix("h1v1h-1z").unwrap();
        dark.insert((x.parse::<usize>().unwrap(), y.parse::<usize>().unwrap()));
    }
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(side * MODULE, side * MODULE, |x, y| {
            if dark.contains(&(x / MODULE, y / MODULE)) {
                0
            } else {
                255
            }
        });
    image.detect_grids()[0].decode().unwrap().1
}
