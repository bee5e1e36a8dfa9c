//! From a [`Request`](crate::portal::Request) to the question on the wire (wire contract §2 and §3), and the limits the portal does not check
//! well itself: what it would answer with a bare 500 or 520 is refused here with a word.

use std::{borrow::Cow, time::Duration};

use serde_json::{Value, json};

use crate::{
    domain::{
        appointment::Key,
        basket::{Basket, QUANTITY_MAX},
        calendar::{HORIZON_DAYS_MAX, Slot},
        contact::{EMAIL_CHARS_MAX, Entry, NAME_CHARS_MAX, PHONE_CHARS_MAX, TEXT_CHARS_MAX},
        link::has_proper_form,
        private::Private,
    },
    portal::{
        Details, Refusal, Search,
        transport::{Method, WireQuestion},
    },
};

/// How long we wait for most answers.
const TIME_OUT: Duration = Duration::from_secs(10);
/// How long we wait where the portal itself asks a backend and writes (wire contract §1, typical times). With a captcha
/// before it ([`super::solve::CAPTCHA`], 6 s) that makes 18 s, and 24 s when it was refused within 6 s for want of one
/// ([`super::solve::AGAIN_WITHIN`]): always before the core itself gives up after 25 s (`kiosk/time.rs`), since an
/// answer that comes later than that reaches nobody.
const TIME_OUT_LONG: Duration = Duration::from_secs(12);
/// How long we wait for a captcha's challenge.
const TIME_OUT_CAPTCHA: Duration = Duration::from_secs(4);
/// Most offices of one search: the address must stay of reasonable length.
const OFFICES_MAX: usize = 200;
/// Most different services of one appointment.
const SERVICES_MAX: usize = 25;

/// What can be booked?
pub fn catalogue() -> WireQuestion {
    get("/offices-and-services/", String::new(), TIME_OUT)
}

/// When is something free?
pub fn calendar(search: &Search, token: Option<&Private<String>>) -> Result<WireQuestion, Refusal> {
    let (services, counts) = lists(&search.basket)?;
    if search.offices.is_empty() || search.offices.len() > OFFICES_MAX {
        return Err(Refusal::NotHere);
    }
    let span = search.until.since(search.from).map_err(|_| dates())?;
    let window_fits = search
        .window
        .is_none_or(|(first, last)| first <= last && search.from <= last && first <= search.until);
    if !(0..=HORIZON_DAYS_MAX).contains(&span.get_days()) || !window_fits {
        return Err(dates());
    }
    let mut query = vec![
        format!("startDate={}", search.from),
        format!("endDate={}", search.until),
        format!(
            "officeIds={}",
            comma_separated(search.offices.iter().map(|it| it.0))
        ),
        format!("serviceIds={}", comma_separated(&services)),
        format!("serviceCounts={}", comma_separated(&counts)),
    ];
    if let Some((first, last)) = search.window {
        query.push(format!("slotsStartDate={first}&slotsEndDate={last}"));
    }
    if let Some(token) = token {
        query.push(format!("captchaToken={}", encoded(token.reveal())));
    }
    let query = query.join("&");
    Ok(get("/available-calendar/", query, TIME_OUT_LONG))
}

/// Hold this time.
pub fn reserve(
    basket: &Basket,
    slot: Slot,
    token: Option<&Private<String>>,
) -> Result<WireQuestion, Refusal> {
    let (services, counts) = lists(basket)?;
    let mut body = json!({
        "officeId": slot.office,
        "serviceId": services,
        "serviceCount": counts,
        "timestamp": slot.start.as_second(),
    });
    if let (Some(token), Some(fields)) = (token, body.as_object_mut()) {
        fields.insert("captchaToken".to_owned(), token.reveal().as_str().into());
    }
    Ok(post("/reserve-appointment/", &body, TIME_OUT_LONG))
}

/// Write down who comes. Empty answers are sent too, so that a changed mind takes an earlier answer back.
pub fn update(key: &Key, details: &Details) -> Result<WireQuestion, Refusal> {
    check_key(key)?;
    check_details(details)?;
    let body = json!({
        "processId": key.number,
        "authKey": key.secret.reveal(),
        "familyName": details.name.reveal(),
        "email": details.email.reveal(),
        "telephone": details.telephone.reveal(),
        "customTextfield": details.text1.reveal(),
        "customTextfield2": details.text2.reveal(),
    });
    Ok(post("/update-appointment/", &body, TIME_OUT_LONG))
}

/// Book, to be activated.
pub fn preconfirm(key: &Key) -> Result<WireQuestion, Refusal> {
    by_key("/preconfirm-appointment/", key)
}

/// Book firmly.
pub fn confirm(key: &Key) -> Result<WireQuestion, Refusal> {
    by_key("/confirm-appointment/", key)
}

/// Let go.
pub fn cancel(key: &Key) -> Result<WireQuestion, Refusal> {
    by_key("/cancel-appointment/", key)
}

/// How does it stand?
pub fn look(key: &Key) -> Result<WireQuestion, Refusal> {
    check_key(key)?;
    let query = format!("processId={}&authKey={}", key.number, key.secret.reveal());
    Ok(get("/appointment/", query, TIME_OUT))
}

/// What must be computed for a captcha token?
pub fn captcha_challenge() -> WireQuestion {
    get("/captcha-challenge/", String::new(), TIME_OUT_CAPTCHA)
}

/// Is this the solution? Asked with so much time left for the captcha.
pub fn captcha_verify(payload: &str, left: Duration) -> WireQuestion {
    let body = json!({ "payload": payload });
    post("/captcha-verify/", &body, TIME_OUT_CAPTCHA.min(left))
}

fn by_key(path: &'static str, key: &Key) -> Result<WireQuestion, Refusal> {
    check_key(key)?;
    let body = json!({ "processId": key.number, "authKey": key.secret.reveal() });
    Ok(post(path, &body, TIME_OUT_LONG))
}

/// Services and counts as parallel lists; the portal answers lists of different length with a bare 500.
fn lists(basket: &Basket) -> Result<(Vec<u32>, Vec<u8>), Refusal> {
    let items = basket.items();
    if items.is_empty() {
        return Err(Refusal::NotHere);
    }
    let fits = |count: &u8| (1..=QUANTITY_MAX).contains(count);
    if items.len() > SERVICES_MAX || !items.iter().all(|it| fits(&it.1)) {
        return Err(Refusal::TooMuch);
    }
    Ok(items.iter().map(|it| (it.0.0, it.1)).unzip())
}

fn check_key(key: &Key) -> Result<(), Refusal> {
    if has_proper_form(key) {
        Ok(())
    } else {
        Err(Refusal::WrongKey)
    }
}

/// The portal's database answers what it cannot store with a bare 500 (wire contract §3).
fn check_details(details: &Details) -> Result<(), Refusal> {
    if details.name.reveal().trim().is_empty() {
        return Err(Refusal::Needed(Entry::FamilyName));
    }
    for (entry, answer, chars_max) in [
        (Entry::FamilyName, &details.name, NAME_CHARS_MAX),
        (Entry::Email, &details.email, EMAIL_CHARS_MAX),
        (Entry::Telephone, &details.telephone, PHONE_CHARS_MAX),
        (Entry::Text1, &details.text1, TEXT_CHARS_MAX),
        (Entry::Text2, &details.text2, TEXT_CHARS_MAX),
    ] {
        let answer = answer.reveal();
        let can_be_stored = |c: char| u32::from(c) <= 0xFFFF;
        if answer.chars().count() > chars_max || !answer.chars().all(can_be_stored) {
            return Err(Refusal::Answer(entry));
        }
    }
    Ok(())
}

fn dates() -> Refusal {
    Refusal::Technical("searchDates".to_owned())
}

const fn get(path: &'static str, query: String, time_out: Duration) -> WireQuestion {
    WireQuestion {
        method: Method::Get,
        path: Cow::Borrowed(path),
        query: Private::new(query),
        body: Private::new(vec![]),
        headers: vec![],
        time_out,
    }
}

fn post(path: &'static str, body: &Value, time_out: Duration) -> WireQuestion {
    WireQuestion {
        method: Method::Post,
        path: Cow::Borrowed(path),
        query: Private::default(),
        body: Private::new(body.to_string().into_bytes()),
        headers: vec![],
        time_out,
    }
}

fn comma_separated(items: impl IntoIterator<Item = impl ToString>) -> String {
    let items: Vec<String> = items.into_iter().map(|it| it.to_string()).collect();
    items.join(",")
}

/// Percent-encoding of everything that is not plainly unreserved.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, civil::Date};

    use super::*;
    use crate::domain::catalogue::{OfficeId, ServiceId};

    fn search(from: &str, until: &str, window: Option<(&str, &str)>) -> Search {
        let day = |it: &str| it.parse::<Date>().expect("a date");
        Search {
            basket: Basket::of(ServiceId(7)).with(ServiceId(9), 2),
            offices: vec![OfficeId(10), OfficeId(11)],
            from: day(from),
            until: day(until),
            window: window.map(|(first, last)| (day(first), day(last))),
            captcha: false,
        }
    }

    #[test]
    fn a_search_becomes_comma_separated_lists() {
        let search = search(
            "2026-11-23",
            "2027-05-23",
            Some(("2026-12-01", "2026-12-01")),
        );
        let token = Private::new("a.b-c_d+e".to_owned());

        let question = calendar(&search, Some(&token)).expect("a question");

        assert_eq!(question.path, "/available-calendar/");
        assert_eq!(
            question.query.reveal(),
            "startDate=2026-11-23&endDate=2027-05-23&officeIds=10,11&serviceIds=7,9&serviceCounts=1,2\
             &slotsStartDate=2026-12-01&slotsEndDate=2026-12-01&captchaToken=a.b-c_d%2Be"
        );
        assert_eq!(format!("{question:?}"), "Get /available-calendar/");
    }

    #[test]
    fn a_search_the_portal_would_choke_on_is_not_sent() {
        let ask = |from, until, window| calendar(&search(from, until, window), None).err();

        assert_eq!(ask("2026-11-23", "2027-11-23", None), None, "365 days");
        for (from, until, window) in [
            ("2026-11-23", "2027-11-24", None),
            ("2026-11-23", "2026-11-22", None),
            (
                "2026-11-23",
                "2027-05-23",
                Some(("2026-12-02", "2026-12-01")),
            ),
            (
                "2026-11-23",
                "2027-05-23",
                Some(("2027-06-01", "2027-06-30")),
            ),
        ] {
            assert_eq!(ask(from, until, window), Some(dates()), "{from} {until}");
        }
        let mut nowhere = search("2026-11-23", "2027-05-23", None);
        nowhere.offices.clear();
        assert_eq!(calendar(&nowhere, None), Err(Refusal::NotHere));
    }

    #[test]
    fn a_reservation_is_asked_for_with_lists_of_equal_length() {
        let slot = Slot {
            start: Timestamp::from_second(1_796_112_900).expect("a time"),
            office: OfficeId(10),
        };
        let basket = Basket::of(ServiceId(7)).with(ServiceId(9), 2);

        let question = reserve(&basket, slot, None).expect("a question");

        assert_eq!(
            serde_json::from_slice::<Value>(question.body.reveal()).expect("JSON"),
            json!({"officeId": 10, "serviceId": [7, 9], "serviceCount": [1, 2], "timestamp": 1_796_112_900})
        );
        assert_eq!(
            reserve(&Basket::default(), slot, None),
            Err(Refusal::NotHere)
        );
    }

    #[test]
    fn what_the_portals_database_cannot_store_is_not_sent() {
        let key = Key {
            number: 1,
            secret: Private::new("8efb".to_owned()),
        };
        let refused = |name: &str, text: &str| {
            let details = Details {
                name: Private::new(name.to_owned()),
                text1: Private::new(text.to_owned()),
                ..Details::default()
            };
            update(&key, &details).err()
        };

        assert_eq!(refused("Łucja", "x"), None);
        assert_eq!(refused(" ", ""), Some(Refusal::Needed(Entry::FamilyName)));
        assert_eq!(
            refused(&"ä".repeat(201), ""),
            Some(Refusal::Answer(Entry::FamilyName))
        );
        assert_eq!(refused("Łucja", "🎉"), Some(Refusal::Answer(Entry::Text1)));
        assert_eq!(
            refused("Łucja", &"x".repeat(251)),
            Some(Refusal::Answer(Entry::Text1))
        );
        let bad_key = Key { number: 0, ..key };
        assert_eq!(look(&bad_key), Err(Refusal::WrongKey));
    }
}
