//! Free times: from the wire to the [`Calendar`].

use jiff::{Timestamp, civil::Date};

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
/// left out.
pub fn calendar(wire: &CalendarWire, asked: &Search) -> Option<Calendar> {
    let loaded = date(&wire.slots_start_date).zip(date(&wire.slots_end_date));
    let mut days: Vec<Day> = wire
        .available_days
        .as_ref()?
        .values()
        .filter_map(|it| day(it.0.as_ref()?, asked, loaded))
        .filter(|it| asked.from <= it.date && it.date <= asked.until)
        .collect();
    days.sort_by_key(|it| it.date);
    days.dedup_by_key(|it| it.date);
    Some(Calendar {
        days,
        previous: date(&wire.prev_bookable_date),
        next: date(&wire.next_bookable_date),
    })
}

fn day(wire: &DayWire, asked: &Search, loaded: Option<(Date, Date)>) -> Option<Day> {
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
    for office in wire.offices.values().filter_map(|it| it.0.as_ref()) {
        let Some(id) = positive(&office.office_id).map(OfficeId).filter(wanted) else {
            continue;
        };
        offices.push(id);
        slots.extend(office.appointments.values().filter_map(|it| {
            Some(Slot {
                start: Timestamp::from_second(positive(it)?).ok()?,
                office: id,
            })
        }));
    }
    offices.sort_unstable();
    offices.dedup();
    slots.sort_unstable();
    slots.dedup();
    // A day whose times were computed but has none was taken meanwhile (wire contract §2.2).
    let is_loaded =
        !slots.is_empty() || loaded.is_some_and(|(first, last)| first <= date && date <= last);
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
        calendar(&read_object(json.as_bytes())?, &asked)
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
    fn nothing_free_is_an_answer_and_no_list_is_none() {
        assert_eq!(read(r#"{"availableDays":[]}"#), Some(Calendar::default()));
        assert_eq!(read(r#"{"startDate":"2026-11-23"}"#), None);
        assert_eq!(read("[]"), None);
    }
}
