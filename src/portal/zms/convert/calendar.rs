//! Free times: from the wire to the [`Calendar`].

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use crate::{
    domain::{
        calendar::{Calendar, Day, Slot},
        catalogue::OfficeId,
    },
    portal::{
        Search,
        zms::wire::{
            calendar::{CalendarWire, DayWire},
            loose::Scalar,
        },
    },
};

use super::positive;

/// The calendar for what was asked; `None` when the list of days is missing. Offices and days nobody asked for are
/// left out, and so are times that do not lie on the day they stand under, in the town's time zone.
pub fn calendar(wire: &CalendarWire, asked: &Search, zone: &TimeZone) -> Option<Calendar> {
    let is_asked_for = |it: &Date| asked.from <= *it && *it <= asked.until;
    let loaded = date(&wire.slots_start_date).zip(date(&wire.slots_end_date));
    let mut days: Vec<Day> = wire
        .available_days
        .as_ref()?
        .values()
        .filter_map(|it| day(it.0.as_ref()?, asked, loaded, zone))
        .filter(|it| is_asked_for(&it.date))
        .collect();
    days.sort_by_key(|it| it.date);
    days.dedup_by_key(|it| it.date);
    Some(Calendar {
        days,
        previous: date(&wire.prev_bookable_date).filter(is_asked_for),
        next: date(&wire.next_bookable_date).filter(is_asked_for),
    })
}

fn day(
    wire: &DayWire,
    asked: &Search,
    loaded: Option<(Date, Date)>,
    zone: &TimeZone,
) -> Option<Day> {
    let date = date(&wire.date)?;
    let wanted = |it: &OfficeId| asked.offices.contains(it);
    let mut offices: Vec<OfficeId> = wire
        .provider_ids
        .text()
        .unwrap_or_default()
        .split(',')
        .filter_map(|it| it.trim().parse().ok().map(OfficeId))
        .filter(wanted)
        .collect();
    let mut slots = vec![];
    let mut has_times = false;
    for office in wire.offices.values().filter_map(|it| it.0.as_ref()) {
        let Some(id) = positive(&office.office_id).map(OfficeId).filter(wanted) else {
            continue;
        };
        offices.push(id);
        let starts = office
            .appointments
            .values()
            .filter_map(|it| Timestamp::from_second(positive(it)?).ok());
        for start in starts {
            has_times = true;
            if zone.to_datetime(start).date() == date {
                slots.push(Slot { start, office: id });
            }
        }
    }
    offices.sort_unstable();
    offices.dedup();
    slots.sort_unstable();
    slots.dedup();
    // A day whose times were computed but has none was taken meanwhile (wire contract §2.2).
    let is_loaded = has_times || loaded.is_some_and(|(first, last)| first <= date && date <= last);
    Some(Day {
        date,
        offices,
        slots: is_loaded.then_some(slots),
    })
}

fn date(wire: &Scalar) -> Option<Date> {
    wire.text()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{basket::Basket, catalogue::ServiceId},
        portal::zms::wire::read_object,
    };

    fn read(json: &str) -> Option<Calendar> {
        let day = |it: &str| it.parse::<Date>().expect("a date");
        let asked = Search {
            basket: Basket::of(ServiceId(1)),
            offices: vec![OfficeId(10), OfficeId(11)],
            from: day("2026-11-23"),
            until: day("2027-05-23"),
            window: None,
            captcha: false,
        };
        let berlin = TimeZone::get("Europe/Berlin").expect("a time zone");
        calendar(&read_object(json.as_bytes())?, &asked, &berlin)
    }

    #[test]
    fn times_are_loaded_for_the_day_the_answer_names() {
        let json = r#"{"slotsStartDate":"2026-12-01","slotsEndDate":"2026-12-01","prevBookableDate":null,
            "nextBookableDate":"2027-01-04","availableDays":[
            {"date":"2026-12-02","providerIDs":"11,10,99","offices":[]},
            {"date":"2026-12-01","providerIDs":"10","offices":[
              {"officeId":"11","appointments":[1796113200,"1796112900",null,1796112900]},
              {"officeId":10,"appointments":[1796112900]},{"officeId":"99","appointments":[1796112900]},[]]},
            {"date":"2028-12-01","providerIDs":"10","offices":[]},{"date":"bald"},null]}"#;

        let calendar = read(json).expect("a calendar");

        let slot = |second, office| Slot {
            start: Timestamp::from_second(second).expect("a time"),
            office: OfficeId(office),
        };
        assert_eq!(calendar.days.len(), 2);
        assert_eq!(
            calendar.days[0].slots,
            Some(vec![
                slot(1_796_112_900, 10),
                slot(1_796_112_900, 11),
                slot(1_796_113_200, 11)
            ])
        );
        assert_eq!(calendar.days[1].slots, None);
        assert_eq!(calendar.days[1].offices, [OfficeId(10), OfficeId(11)]);
        assert_eq!(calendar.next, "2027-01-04".parse().ok());
    }

    #[test]
    fn a_loaded_day_without_times_was_taken_meanwhile() {
        let json = r#"{"slotsStartDate":"2026-12-01","slotsEndDate":"2026-12-01",
            "availableDays":[{"date":"2026-12-01","providerIDs":"10","offices":[]}]}"#;

        assert_eq!(read(json).expect("a calendar").days[0].slots, Some(vec![]));
    }

    #[test]
    fn times_of_another_day_are_not_offered() {
        // 30 November 22:59 UTC is a minute to midnight in town, 23:00 UTC is the day's very first moment there.
        let json = r#"{"slotsStartDate":"2026-12-01","slotsEndDate":"2026-12-01","availableDays":[
            {"date":"2026-12-01","providerIDs":"10","offices":[{"officeId":10,"appointments":[1796079540,1796079600,
              1796165999,1796166000,1798704900,9999999999,253402300799,-5,"1e400"]}]},
            {"date":"2026-12-02","providerIDs":"10","offices":[{"officeId":10,"appointments":[1796112900]}]}]}"#;

        let days = read(json).expect("a calendar").days;

        let slots = days[0].slots.as_deref().expect("loaded times");
        let starts: Vec<i64> = slots.iter().map(|it| it.start.as_second()).collect();
        assert_eq!(starts, [1_796_079_600, 1_796_165_999]);
        assert_eq!(
            days[1].slots,
            Some(vec![]),
            "loaded, though nothing is left"
        );
    }

    #[test]
    fn days_outside_what_was_asked_are_not_named() {
        let around = |previous: &str, next: &str| {
            let json = format!(
                r#"{{"availableDays":[],"prevBookableDate":"{previous}","nextBookableDate":"{next}"}}"#
            );
            let calendar = read(&json).expect("a calendar");
            [calendar.previous, calendar.next].map(|it| it.map(|it| it.to_string()))
        };
        let told = |it: &str| Some(it.to_owned());

        assert_eq!(around("-010000-01-01", "9999-12-31"), [None, None]);
        assert_eq!(around("2026-11-22", "2027-05-24"), [None, None]);
        assert_eq!(
            around("2026-11-23", "2027-05-23"),
            [told("2026-11-23"), told("2027-05-23")]
        );
    }

    #[test]
    fn nothing_free_is_an_answer_and_no_list_is_none() {
        assert_eq!(read(r#"{"availableDays":[]}"#), Some(Calendar::default()));
        assert_eq!(read(r#"{"startDate":"2026-11-23"}"#), None);
        assert_eq!(read("[]"), None);
    }
}
