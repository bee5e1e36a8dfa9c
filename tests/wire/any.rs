//! Bytes of any kind: whatever the network brings, the client reads it without falling over, and lets nothing unclean
//! through.

use jiff::SignedDuration;
use kiosk::{
    domain::{basket::Basket, private::Private},
    portal::{
        Reply, Request,
        transport::WireAnswer,
        zms::{
            answer::read,
            token::{Challenge, Token},
        },
    },
};
use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::{Value, json};

use crate::{
    exchange::{Asked, answer, any_time},
    ours::exchanges,
    told::outcome,
};

/// One request of each kind we make.
fn requests() -> Vec<Request> {
    let mut requests: Vec<Request> = vec![];
    for request in exchanges().iter().filter_map(|it| Asked::new(it).request()) {
        let is_new = !requests
            .iter()
            .any(|it| std::mem::discriminant(it) == std::mem::discriminant(&request));
        if is_new {
            requests.push(request);
        }
    }
    assert_eq!(requests.len(), 8);
    requests
}

fn survive(requests: &[Request], status: u16, body: &[u8]) {
    let answer = WireAnswer {
        status,
        body: Private::new(body.to_vec()),
    };
    for request in requests {
        let reply = read(request, &answer, &any_time());
        outcome(&reply);
        if let Ok(reply) = reply {
            use_up(&reply);
        }
    }
    if let Some(challenge) = Challenge::read(body) {
        let _ = challenge.puzzle.solve(1_000, || true);
    }
    let _ = Token::read(body, std::time::Duration::ZERO);
}

/// What the pages do with it: they sort, they add up, they tell when it ends.
fn use_up(reply: &Reply) {
    match reply {
        Reply::Catalogue(catalogue, _) => {
            for service in catalogue.services.values() {
                let mut basket = Basket::default();
                for it in catalogue.services.keys().take(25) {
                    basket = basket.with(*it, service.quantity_max);
                }
                let _ = catalogue.offices_for(service.id);
                let _ = Basket::of(service.id).companions(catalogue);
                let _ = basket.minutes(catalogue);
            }
        }
        Reply::Appointment(it) => {
            let minutes = i64::from(it.slots) * 1_440;
            if let Some(slot) = it.slot {
                let _ = slot.start + SignedDuration::from_mins(minutes);
            }
        }
        Reply::Calendar(it) => {
            let _ = it.clone().updated(it.clone());
        }
        Reply::Cancelled | Reply::Status(_) => {}
    }
}

/// Values that do not belong where they are put.
const STRANGE: [&str; 12] = [
    "null",
    "[]",
    "{}",
    "\"\"",
    "-1",
    "1e308",
    "99999999999999999999",
    "\"\\u001b[2J\\u202e\"",
    "\"\\ud800\"",
    "true",
    "[[[[{}]]]]",
    ",",
];

/// Numbers at the ends of what numbers can be, as JSON.
const EXTREME: [&str; 14] = [
    "-9223372036854775808",
    "-2147483648",
    "-1",
    "0",
    "65535",
    "65536",
    "2147483647",
    "4294967295",
    "253402207200",
    "9223372036854775807",
    "18446744073709551615",
    "1e308",
    "-1e308",
    "\"9223372036854775807\"",
];

#[test]
fn no_extreme_number_makes_the_client_fall_over() {
    let requests = requests();
    let challenge = json!({"parameters": {"algorithm": "PBKDF2/SHA-256", "nonce": "00ff", "salt": "aa", "cost": 3,
        "keyLength": 32, "keyPrefix": ""}});
    let office = |id| {
        json!({"id": id, "name": "Rathaus", "priority": 1, "slotTimeInMinutes": 5,
        "slotsPerAppointment": 8, "geo": {"lat": "51.3", "lon": "6.5"}, "disabledByServices": [2],
        "allowDisabledServicesMix": [1], "scope": {"reservationDuration": 15, "activationDuration": 30,
        "appointmentsPerMail": 3, "provider": {"lat": 51.3, "lon": 6.5}}})
    };
    let service =
        |id| json!({"id": id, "name": "Pass", "maxQuantity": 5, "combinable": {"1": {"2": [1]}}});
    let offer = |office, service| json!({"officeId": office, "serviceId": service, "slots": 2, "maxQuantity": 5});
    let catalogue = json!({"offices": [office(1), office(2)], "services": [service(1), service(2)],
        "relations": [offer(1, 1), offer(2, 1), offer(1, 2)]});
    let bodies = exchanges()
        .into_iter()
        .map(|it| it["response"]["body"].clone());
    for body in bodies.chain([challenge, catalogue]) {
        let mut numbers = vec![];
        find_numbers(&body, &mut String::new(), &mut numbers);
        for extreme in EXTREME {
            let extreme: Value = serde_json::from_str(extreme).expect("JSON");
            let mut all = body.clone();
            for place in &numbers {
                let mut one = body.clone();
                *one.pointer_mut(place).expect("the number") = extreme.clone();
                *all.pointer_mut(place).expect("the number") = extreme.clone();
                survive(&requests, 200, one.to_string().as_bytes());
            }
            survive(&requests, 200, all.to_string().as_bytes());
        }
    }
}

/// Where the numbers are, also those that are written as text, as JSON pointers.
fn find_numbers(value: &Value, place: &mut String, found: &mut Vec<String>) {
    let items: Vec<(String, &Value)> = match value {
        Value::Number(_) => return found.push(place.clone()),
        Value::String(text) if text.parse::<f64>().is_ok() => return found.push(place.clone()),
        Value::Null | Value::Bool(_) | Value::String(_) => return,
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|it| (it.0.to_string(), it.1))
            .collect(),
        Value::Object(fields) => fields.iter().map(|it| (it.0.clone(), it.1)).collect(),
    };
    for (name, item) in items {
        let length = place.len();
        place.push('/');
        place.push_str(&name);
        find_numbers(item, place, found);
        place.truncate(length);
    }
}

#[test]
fn no_bytes_make_the_client_fall_over() {
    let requests = requests();

    proptest!(|(status in any::<u16>(), body in vec(any::<u8>(), 0..300))| {
        survive(&requests, status, &body);
    });
}

#[test]
fn no_answer_with_something_strange_in_it_makes_the_client_fall_over() {
    let requests = requests();
    let answers: Vec<WireAnswer> = exchanges()
        .iter()
        .map(answer)
        .filter(|it| it.body.reveal().len() < 4_000)
        .collect();

    proptest!(|(which in any::<Index>(), strange in any::<Index>(), from in any::<Index>(), drop in 0_usize..12,
        status in prop_oneof![Just(200_u16), Just(400), Just(500)])| {
        let mut body = which.get(&answers).body.reveal().clone();
        let start = from.index(body.len() + 1);
        let end = (start + drop).min(body.len());
        body.splice(start..end, strange.get(&STRANGE).bytes());
        survive(&requests, status, &body);
    });
}
