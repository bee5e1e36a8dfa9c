//! What the citizen's phone does with the codes and links: a real browser on the pages of the demo portal.
//!
//! `KIOSK_PHONE_PICTURES=folder` keeps a picture of every page.

use std::{env, fs, path::PathBuf};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD},
};
use kiosk::{demo::history::KNOWN, visit::LOOK_AFTER_SECONDS};

use super::{
    chromium::Phone,
    code::scanned,
    town::{Town, account},
    visitor::{Demo, book_by_phone, finish, hold_a_time, show_code, tell_all},
};

const IDA: [&str; 3] = ["Ida", "Beispiel", "ida@example.org"];

#[test]
fn a_phone_confirms_by_the_code_and_the_kiosk_sees_it_within_its_budget() {
    let Some(mut phone) = Phone::find("de-DE") else {
        return;
    };
    let mut demo = Demo::start();
    hold_a_time(&mut demo.terminal);
    tell_all(&mut demo.terminal, IDA);
    book_by_phone(&mut demo.terminal);
    show_code(&mut demo.terminal);
    let code = demo.terminal.look(scanned);
    let portal = demo.portal();

    phone.open(&code);
    phone.wait_for_text("Noch nicht gebucht.");
    assert_eq!(
        account(&portal).unwrap()["entries"][0]["status"],
        "preconfirmed"
    );
    picture(&mut phone, "confirm");
    phone.tap("Jetzt bestätigen");
    phone.wait_for_text("Ihr Termin ist gebucht.");
    picture(&mut phone, "booked");
    demo.terminal.wait_for_text("Ihr Termin ist gebucht");

    let told = account(&portal).unwrap();
    assert_eq!(told["entries"][0]["status"], "confirmed");
    let looks = told["requests"]["appointment"].as_u64().unwrap();
    let looks_max = u64::try_from(LOOK_AFTER_SECONDS.len()).unwrap();
    assert!((1..=looks_max).contains(&looks), "{looks} looks");
    finish(&mut demo.terminal);
}

#[test]
fn every_form_of_a_link_that_mails_and_browsers_make_leads_to_its_page() {
    let Some(mut phone) = Phone::find("de-DE") else {
        return;
    };
    let town = Town::open().unwrap();
    let portal = address(&town);
    let known = &KNOWN[1];
    let ticket = format!(r#"{{"id":{},"authKey":"{}"}}"#, known.number, known.key);
    let words = format!(r#"{{"id":"{}","authKey":"{}"}}"#, known.number, known.key);
    let cancel = format!(
        r#"{{"id":{},"authKey":"{}","action":"cancel" }}"#,
        known.number, known.key
    );
    let padded = STANDARD.encode(&cancel);
    assert!(padded.ends_with('='), "{padded}");
    let bare = STANDARD_NO_PAD.encode(&ticket);
    let page = format!("/t/{}/{}", known.number, known.key);
    let (ask, office) = (format!("{page}/x"), "/t/s/2050203/l/20110".to_owned());

    for (route, expected) in [
        (format!("appointment/{bare}"), &page),
        (format!("appointment/{}", STANDARD.encode(&ticket)), &page),
        (format!("appointment/{}", STANDARD.encode(&words)), &page),
        (format!("appointment/{}", percent(&padded)), &ask),
        (format!("appointment/{}", percent(&percent(&padded))), &ask),
        (format!("appointment/{}", STANDARD.encode(&bare)), &page),
        (
            format!("appointment/{}", STANDARD.encode(percent(&padded))),
            &ask,
        ),
        // Booked already: there is nothing to confirm.
        (format!("appointment/confirm/{bare}"), &format!("{page}/c")),
        ("services/2050203".to_owned(), &"/t/s/2050203".to_owned()),
        ("services/2050203/locations/20110".to_owned(), &office),
        (
            "services/2050203/locations/20110?exclusiveLocation=1".to_owned(),
            &office,
        ),
    ] {
        phone.open(&format!("{portal}/#/{route}"));
        phone.wait_for_text(if route.starts_with("services") {
            "So geht es weiter"
        } else {
            "Nummer"
        });

        assert_eq!(phone.address(), format!("{portal}{expected}"), "{route}");
    }
    for broken in [
        "appointment/eyJpZCI6",
        "appointment/",
        "appointment/confirm/x",
        "offices/1",
    ] {
        phone.open(&format!("{portal}/?lang=en#/{broken}"));
        phone.wait_for_text("This link is incomplete.");
    }
}

#[test]
fn every_page_can_be_used_on_the_smallest_phone_by_touch_and_by_keys() {
    let Some(mut phone) = Phone::find("en-GB") else {
        return;
    };
    let town = Town::open().unwrap();
    let portal = address(&town);
    let path = |place: usize, end: &str| {
        let known = &KNOWN[place];
        format!("/t/{}/{}{end}", known.number, known.key)
    };
    for (name, path) in [
        ("start", "/".to_owned()),
        ("view", path(0, "")),
        ("view-long-key", path(1, "")),
        ("waiting", path(2, "/c")),
        ("past", path(3, "")),
        ("called", path(4, "")),
        ("missed", path(5, "")),
        ("cancel", path(1, "/x")),
        ("service", "/T/S/2050203".to_owned()),
        ("service-office", "/T/S/2050101/L/20110".to_owned()),
        ("subject", "/T/A/1".to_owned()),
        ("gone", "/t/100001/ffff".to_owned()),
    ] {
        for language in ["de", "en"] {
            phone.hold(360, 740);
            phone.open(&format!("{portal}{path}?lang={language}"));
            picture(&mut phone, &format!("{name}-{language}"));
            phone.hold(320, 640);

            let width = phone.look("document.documentElement.scrollWidth");
            assert!(
                width.as_u64().is_some_and(|it| it <= 320),
                "{name}: {width}"
            );
            assert_eq!(phone.look("document.documentElement.lang"), language);
            assert_eq!(phone.look("document.querySelectorAll('h1').length"), 1);
            let small = phone.look(
                "[...document.querySelectorAll('.act, nav a')].filter(it => { const at = \
                 it.getBoundingClientRect(); return at.height < 44 || at.width < 44; }).length",
            );
            assert_eq!(small, 0, "{name}: targets of less than 44 pixels");
            let unreadable = phone.look(CONTRAST);
            assert_eq!(
                unreadable.as_array().map(Vec::len),
                Some(0),
                "{name}: {unreadable}"
            );
            let stops = phone.look("document.querySelectorAll('a, button, summary').length");
            for _ in 0..stops.as_u64().unwrap().min(8) {
                phone.press_tab();
                let focus = phone.look(
                    "document.activeElement.matches(':focus-visible') && \
                     getComputedStyle(document.activeElement).outlineStyle",
                );
                assert!(focus == "solid" || focus == "auto", "{name}: {focus}");
            }
        }
    }
}

#[test]
fn a_phone_cancels_in_two_steps_and_in_the_language_chosen() {
    let Some(mut phone) = Phone::find("de-DE") else {
        return;
    };
    let town = Town::open().unwrap();
    let known = &KNOWN[1];
    let link = format!("{}/t/{}/{}", address(&town), known.number, known.key);
    let status = || town.account().unwrap()["history"][1]["status"].clone();

    phone.open(&link);
    phone.wait_for_text("Ihr Termin ist gebucht.");
    phone.tap("English");
    phone.wait_for_text("Your appointment is booked.");
    phone.tap("Cancel appointment");
    phone.wait_for_text("Cancel this appointment?");
    phone.tap("No, keep it");
    phone.wait_for_text("Your appointment is booked.");
    assert_eq!(status(), "confirmed");
    phone.tap("Cancel appointment");
    phone.wait_for_text("Cancel this appointment?");
    phone.tap("Yes, cancel it");
    phone.wait_for_text("Your appointment is cancelled");
    picture(&mut phone, "cancelled");
    assert_eq!(status(), "deleted");

    phone.open(&link);
    phone.wait_for_text("Diesen Termin finden wir nicht");
}

/// The words whose contrast with what is behind them is below 4.5 (WCAG 1.4.3).
const CONTRAST: &str = "(() => {
    const light = rgb => { const [r, g, b] = rgb.match(/\\d+/g).slice(0, 3).map(it => { it /= 255;
        return it <= 0.03928 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
    const behind = it => { for (; it; it = it.parentElement) { const paper = getComputedStyle(it).backgroundColor;
        if (paper !== 'rgba(0, 0, 0, 0)') return paper; } return 'rgb(255, 255, 255)'; };
    const bad = [];
    for (const it of document.querySelectorAll('body *')) {
        if (![...it.childNodes].some(it => it.nodeType === 3 && it.data.trim())) continue;
        if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(it.tagName)) continue;
        const [one, other] = [light(getComputedStyle(it).color), light(behind(it))];
        const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        if (contrast < 4.5) bad.push(it.tagName + ' ' + contrast.toFixed(2));
    }
    return bad; })()";

/// Where the portal is, as its kiosk is told.
fn address(town: &Town) -> String {
    let told = fs::read_to_string(town.configuration()).unwrap();
    let (_, behind) = told.split_once("base_url = \"").unwrap();
    behind.split('"').next().unwrap().to_owned()
}

fn percent(text: &str) -> String {
    text.replace('%', "%25")
        .replace('=', "%3D")
        .replace('+', "%2B")
}

fn picture(phone: &mut Phone, name: &str) {
    if let Some(folder) = env::var_os("KIOSK_PHONE_PICTURES") {
        phone.picture(&PathBuf::from(folder), name);
    }
}
