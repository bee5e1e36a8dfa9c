//! Appointments that are in the books before anybody comes.

use super::hall::{Hall, Held, codes, hall, hall_of};
use kiosk::demo::{
    city::City,
    history::{Example, KNOWN, Known},
};
use serde_json::Value;

fn lived_in(hall: Hall) -> Hall {
    Hall {
        town: hall.town.with_history(hall.now),
        ..hall
    }
}

fn look(hall: &mut Hall, known: &Known) -> (u16, Value) {
    hall.look(&held(known))
}

fn held(known: &Known) -> Held {
    Held {
        number: known.number.into(),
        key: known.key.to_owned(),
    }
}

#[test]
fn every_known_appointment_opens_with_its_key_and_stands_as_its_example_says() {
    for city in [City::Krefeld, City::Large] {
        let mut hall = lived_in(hall_of(city, 1));
        for known in &KNOWN {
            let (status, body) = look(&mut hall, known);

            assert_eq!(status, 200, "{known:?}: {body}");
            let start: i64 = body["timestamp"].as_str().unwrap().parse().unwrap();
            let ahead = start - hall.now.as_second();
            let (word, fits) = match known.example {
                Example::Booked(_) => ("confirmed", ahead > 86_400),
                Example::Waiting(_) => ("preconfirmed", ahead > 86_400),
                Example::Past(_) => ("confirmed", ahead < -86_400),
                Example::Called => ("called", (-3_600..=0).contains(&ahead)),
                Example::Missed => ("missed", ahead < -3_600),
            };
            assert_eq!(body["status"], word, "{known:?}");
            assert!(fits, "{known:?}: {ahead} s ahead");
            assert_eq!(body["familyName"], known.name);
        }
    }
}

#[test]
fn a_booked_one_can_be_cancelled_and_one_that_began_cannot() {
    let mut hall = lived_in(hall());
    for known in &KNOWN {
        let (status, body) = hall.step("cancel-appointment", &held(known));

        match known.example {
            Example::Booked(_) | Example::Waiting(_) => {
                assert_eq!((status, body["status"].as_str()), (200, Some("deleted")));
                assert!(hall.town.known(known.number).is_none());
                assert_eq!(look(&mut hall, known).0, 406);
            }
            Example::Past(_) | Example::Called | Example::Missed => {
                assert_eq!(codes(&body), ["appointmentCanNotBeCanceled"], "{known:?}");
            }
        }
    }
}

#[test]
fn they_stand_apart_in_the_account_and_do_not_run_out() {
    let mut hall = lived_in(hall());
    hall.later(24 * 60);
    hall.town.minute_job(hall.now);

    let held = hall.reserve(super::hall::TOWN_HALL, super::hall::ADDRESS);
    let account = hall.town.account(hall.now);

    assert!(held.number > u64::from(KNOWN[5].number));
    assert_eq!(account.entries.len(), 1);
    assert_eq!(account.history.len(), KNOWN.len());
    assert!(account.history.iter().all(|it| it.ended.is_none()));
    assert!(hall.town.known(100_001).is_some());
    assert!(super::hall::hall().town.known(100_001).is_none());
}
