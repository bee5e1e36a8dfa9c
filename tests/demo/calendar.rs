//! The one-day-of-slots protocol (wire contract §2.2), and whether the town's occupancy can be believed.

use jiff::{
    Timestamp,
    civil::{Time, time},
};
use kiosk::demo::city::City;
use serde_json::{Value, json};

use super::hall::{
    ADDRESS, CARD, CITIZENSHIP, HULS, LICENCE, NORTH, PASSPORT, TOWN_HALL, codes, hall, hall_of,
};

fn dates(calendar: &Value) -> Vec<String> {
    let days = calendar["availableDays"].as_array().unwrap();
    days.iter()
        .map(|it| it["date"].as_str().unwrap().to_owned())
        .collect()
}

fn with_times(calendar: &Value) -> Vec<String> {
    let days = calendar["availableDays"].as_array().unwrap();
    let loaded = days
        .iter()
        .filter(|it| !it["offices"].as_array().unwrap().is_empty());
    loaded
        .map(|it| it["date"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn without_a_window_all_days_are_listed_and_the_first_one_has_times() {
    let calendar = hall().calendar(TOWN_HALL, "2050101", "1", "");

    let days = dates(&calendar);
    assert!(days.len() > 20, "{days:?}");
    assert_eq!(with_times(&calendar), [days[0].clone()]);
    assert_eq!(calendar["slotsStartDate"], days[0]);
    assert_eq!(
        (&calendar["prevBookableDate"], &calendar["nextBookableDate"]),
        (&Value::Null, &Value::Null)
    );
}

#[test]
fn with_a_window_only_its_month_is_listed_and_the_markers_name_its_neighbours() {
    let mut hall = hall();
    let all = dates(&hall.calendar(TOWN_HALL, "2050101", "1", ""));
    let of = |month: &str| {
        all.iter()
            .filter(|it| it.starts_with(month))
            .cloned()
            .collect::<Vec<_>>()
    };
    let wanted = of("2027-02")[3].clone();

    let calendar = hall.calendar(
        TOWN_HALL,
        "2050101",
        "1",
        &format!("&slotsStartDate={wanted}&slotsEndDate={wanted}"),
    );
    let wide = hall.calendar(
        TOWN_HALL,
        "2050101",
        "1",
        "&slotsStartDate=2027-02-01&slotsEndDate=2027-02-28",
    );

    assert_eq!(dates(&calendar), of("2027-02"));
    assert_eq!(with_times(&calendar), [wanted]);
    assert_eq!(calendar["prevBookableDate"], *of("2027-01").last().unwrap());
    assert_eq!(calendar["nextBookableDate"], of("2027-03")[0]);
    assert_eq!(
        with_times(&wide),
        [of("2027-02")[0].clone()],
        "narrowed to the first bookable day"
    );
    assert_eq!(wide["slotsStartDate"], wide["slotsEndDate"]);
}

#[test]
fn when_this_month_has_nothing_the_first_month_that_has_is_shown() {
    let calendar = hall().calendar(
        TOWN_HALL,
        &LICENCE.to_string(),
        "1",
        "&slotsStartDate=2027-01-11&slotsEndDate=2027-01-31",
    );

    let days = dates(&calendar);
    assert!(
        days[0].starts_with("2027-03"),
        "booked out for nine weeks: {days:?}"
    );
    assert_eq!(with_times(&calendar), [days[0].clone()]);
}

#[test]
fn nothing_free_is_an_empty_list_and_no_error() {
    let mut hall = hall();

    let full = hall.calendar(TOWN_HALL, &CITIZENSHIP.to_string(), "1", "");
    let address = format!(
        "/available-calendar/?startDate=2024-11-23&endDate=2024-12-23&officeIds={HULS}&serviceIds={ADDRESS}&serviceCounts=1"
    );
    let (status, past) = hall.get(&address);

    for (calendar, from) in [(&full, "2027-01-11"), (&past, "2024-11-23")] {
        assert_eq!(calendar["availableDays"], json!([]));
        assert_eq!(calendar["slotsStartDate"], from);
        assert_eq!(calendar["nextBookableDate"], Value::Null);
    }
    assert_eq!(status, 200);
}

#[test]
fn a_bad_question_is_told_everything_at_once() {
    let mut hall = hall();
    let start =
        format!("/available-calendar/?officeIds={HULS}&serviceIds={ADDRESS}&serviceCounts=1");

    let missing = hall.get("/available-calendar/");
    let long = hall.get(&format!("{start}&startDate=2027-01-11&endDate=2028-02-11"));
    let backwards = hall.get(&format!("{start}&startDate=2027-02-11&endDate=2027-01-11"));
    let window = hall.get(&format!(
        "{start}&startDate=2027-01-11&endDate=2027-02-11&slotsStartDate=2027-02-01&slotsEndDate=2027-01-20"
    ));
    let elsewhere = hall.get(&format!(
        "/available-calendar/?officeIds={HULS}&serviceIds={LICENCE}&serviceCounts=1&startDate=2027-01-11&endDate=2027-02-11"
    ));

    assert_eq!(
        codes(&missing.1),
        [
            "invalidOfficeId",
            "invalidServiceId",
            "invalidStartDate",
            "invalidEndDate",
            "invalidServiceCount"
        ]
    );
    assert_eq!((long.0, codes(&long.1)), (520, vec!["unknownError"]));
    assert_eq!(backwards.0, 520);
    assert_eq!(codes(&window.1), ["slotsStartDateAfterEndDate"]);
    assert_eq!(
        codes(&elsewhere.1),
        ["invalidLocationAndServiceCombination"]
    );
}

#[test]
fn every_time_offered_can_be_reserved() {
    let mut hall = hall();
    let times = hall.times(HULS, CARD, 3);

    for time in &times {
        let mut fresh = super::hall::hall();
        assert_eq!(fresh.reserve_at(HULS, CARD, 3, *time).0, 200, "{time}");
    }
    assert!(times.len() > 5, "a quiet office");
}

#[test]
fn no_appointment_reaches_into_the_lunch_break() {
    let mut hall = hall();
    let zone = hall.town.zone.clone();
    let window = "&slotsStartDate=2027-03-01&slotsEndDate=2027-03-01";

    let monday = hall.calendar(TOWN_HALL, &ADDRESS.to_string(), "1", window);

    let day = &monday["availableDays"][0];
    let times = day["offices"][0]["appointments"].as_array().unwrap();
    let clock = |it: &Value| {
        let start = Timestamp::from_second(it.as_i64().unwrap()).unwrap();
        start.to_zoned(zone.clone()).time()
    };
    assert_eq!(day["date"], "2027-03-01");
    // Two slots of ten minutes; the hall closes at half past twelve and opens again at two.
    let is_open = |it: Time| it <= time(12, 10, 0, 0) || it >= time(14, 0, 0, 0);
    assert!(times.iter().map(clock).all(is_open), "{times:?}");
    assert!(times.iter().any(|it| clock(it) >= time(14, 0, 0, 0)));
    assert!(
        times.iter().any(|it| clock(it) == time(12, 10, 0, 0)),
        "{times:?}"
    );
}

#[test]
fn two_offices_and_two_services_are_answered_together() {
    let mut hall = hall();
    let services = format!("{CARD},{PASSPORT}");
    let address = format!(
        "/available-calendar/?startDate=2027-01-11&endDate=2027-03-01&officeIds={HULS},{NORTH}&serviceIds={services}\
         &serviceCounts=2,1&slotsStartDate=2027-01-15&slotsEndDate=2027-01-15"
    );

    let (status, calendar) = hall.get(&address);

    assert_eq!(status, 200, "{calendar}");
    let day = &calendar["availableDays"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["date"] == "2027-01-15")
        .unwrap();
    assert_eq!(day["providerIDs"], format!("{HULS},{NORTH}"));
    assert_eq!(day["offices"].as_array().unwrap().len(), 2);
    let time = day["offices"][0]["appointments"][0].clone();
    let body = json!({"officeId": HULS, "serviceId": [CARD, PASSPORT], "serviceCount": [2, 1], "timestamp": time});
    let (_, reserved) = hall.post("reserve-appointment", &body);
    assert_eq!(reserved["subRequestCounts"][0]["id"], PASSPORT);
    assert_eq!(
        (&reserved["serviceCount"], &reserved["slotCount"]),
        (&json!(2), &json!(6))
    );
}

#[test]
fn occupancy_depends_on_the_seed_and_can_be_believed() {
    let days = |office: u32, seed| {
        let mut hall = hall_of(City::Krefeld, seed);
        dates(&hall.calendar(office, "2050201", "1", "")).len()
    };
    let mut today = hall();

    assert_eq!(
        hall().times(TOWN_HALL, CARD, 1),
        hall().times(TOWN_HALL, CARD, 1)
    );
    assert_ne!(
        hall().times(TOWN_HALL, CARD, 1),
        hall_of(City::Krefeld, 2).times(TOWN_HALL, CARD, 1)
    );
    assert!(
        days(HULS, 1) >= 28,
        "four days a week for eight weeks, nearly all free: {}",
        days(HULS, 1)
    );
    let first = today.times(HULS, CARD, 1)[0];
    assert!(first >= today.now.as_second());
    let all = dates(&today.calendar(TOWN_HALL, "2050201", "1", ""));
    assert!(!all.contains(&"2027-02-08".into()), "carnival Monday");
    assert!(
        all.contains(&"2027-02-06".into()),
        "the first Saturday of the month: {all:?}"
    );
    assert!(!all.contains(&"2027-02-13".into()) && !all.contains(&"2027-02-07".into()));
}

#[test]
fn the_large_town_answers_too() {
    let mut hall = hall_of(City::Large, 5);

    let (status, catalogue) = hall.get("/offices-and-services/");

    let count = |it: &str| catalogue[it].as_array().unwrap().len();
    assert_eq!(
        (status, count("offices"), count("services")),
        (200, 100, 150)
    );
    assert!((380..=400).contains(&count("relations")));
    let bookable = (0..10)
        .filter(|it| {
            let service = &catalogue["services"][it * 15];
            let relation = catalogue["relations"].as_array().unwrap().iter().find(|it| it["serviceId"] == service["id"]);
            let office = relation.unwrap()["officeId"].as_u64().unwrap();
            let address = format!(
                "/available-calendar/?startDate=2027-01-11&endDate=2027-05-01&officeIds={office}&serviceIds={}&serviceCounts=1",
                service["id"]
            );
            let body = hall.get(&address).1;
            body["availableDays"].as_array().is_some_and(|it| !it.is_empty())
        })
        .count();
    assert!(bookable >= 5, "{bookable} of 10 have something free");
}
