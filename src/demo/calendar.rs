//! The answer to "when is something free?": days of a month, and the times of one day (wire contract §2.2).

use jiff::{Timestamp, ToSpan, civil::Date};
use serde_json::{Value, json};

use super::{
    agenda::days_between,
    fields::Query,
    refusal::Refusal,
    state::{Place, Town},
};
use crate::domain::catalogue::{OfficeId, ServiceId};

/// The longest horizon that may be asked for.
const RANGE_DAYS_MAX: i32 = 365;

/// A well-formed question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The first and the last day that count.
    pub range: (Date, Date),
    /// The days whose times are wanted.
    pub window: Option<(Date, Date)>,
    /// At which offices.
    pub offices: Vec<OfficeId>,
    /// What for.
    pub items: Vec<(ServiceId, u8)>,
    /// The captcha token; empty when there is none.
    pub token: String,
}

impl Question {
    /// Reads the question, or says everything that is wrong with it at once.
    pub fn read(query: &Query) -> Result<Self, Vec<Refusal>> {
        let mut wrong = vec![];
        let mut need = |it: Option<Vec<u32>>, refusal| {
            it.unwrap_or_else(|| {
                wrong.push(refusal);
                vec![]
            })
        };
        let offices = need(query.numbers("officeIds"), Refusal::OfficeId);
        let services = need(query.numbers("serviceIds"), Refusal::ServiceId);
        let (start, end) = (query.date("startDate"), query.date("endDate"));
        if start.is_none() {
            wrong.push(Refusal::StartDate);
        }
        if end.is_none() {
            wrong.push(Refusal::EndDate);
        }
        let counts = query.numbers("serviceCounts").and_then(|it| counts(&it));
        if counts.is_none() {
            wrong.push(Refusal::ServiceCount);
        }
        let slots_start =
            query.voluntary_date("slotsStartDate", Refusal::SlotsStartDate, &mut wrong);
        let slots_end = query.voluntary_date("slotsEndDate", Refusal::SlotsEndDate, &mut wrong);
        let window = slots_start.or(slots_end).zip(slots_end.or(slots_start));
        if window.is_some_and(|(from, until)| from > until) {
            wrong.push(Refusal::SlotsOrder);
        }
        let (Some(start), Some(end), true) = (start, end, wrong.is_empty()) else {
            return Err(wrong);
        };
        if start > end || days_between(start, end) > RANGE_DAYS_MAX {
            return Err(vec![Refusal::UnknownRange]);
        }
        let counts = counts.unwrap_or_default();
        let items = services.iter().enumerate();
        Ok(Self {
            range: (start, end),
            window,
            offices: offices.into_iter().map(OfficeId).collect(),
            // A count that is missing is 1: the real server does not compare the lengths here.
            items: items
                .map(|(place, id)| (ServiceId(*id), counts.get(place).copied().unwrap_or(1)))
                .collect(),
            token: query.word("captchaToken").to_owned(),
        })
    }
}

/// Counts as the real server accepts them: 1 to 25.
pub fn counts(numbers: &[u32]) -> Option<Vec<u8>> {
    numbers
        .iter()
        .map(|it| u8::try_from(*it).ok().filter(|it| (1..=25).contains(it)))
        .collect()
}

/// A day with something free: the times at each office that has some.
struct Free {
    date: Date,
    offices: Vec<(OfficeId, Vec<i64>)>,
}

/// Answers the question. The captcha, if any, must have been checked.
pub fn answer(town: &Town, now: Timestamp, question: &Question) -> Result<Value, Refusal> {
    let places: Vec<Place> = question
        .offices
        .iter()
        .map(|it| town.services(*it, &question.items))
        .collect::<Result<_, _>>()?;
    let days = released_days(town, now, &places, question.range);
    // Days are looked into one by one, and only those that matter: each costs a while.
    let look = |day: &Date| look(town, now, &places, *day);
    let Some(first) = days.iter().find_map(look) else {
        let window = question.window.unwrap_or(question.range);
        return Ok(body(question, window, (None, None), &[]));
    };
    let Some(window) = question.window else {
        let all: Vec<Free> = days.iter().filter_map(look).collect();
        let window = (first.date, first.date);
        return Ok(body(question, window, (None, None), &all));
    };
    let mut month = window.0.first_of_month();
    let of = |month: Date| days.iter().filter(move |it| it.first_of_month() == month);
    let mut free: Vec<Free> = of(month).filter_map(look).collect();
    let mut chosen = free
        .iter()
        .map(|it| it.date)
        .find(|it| (window.0..=window.1).contains(it));
    // When nothing is left in the month that runs, the first month with something free is shown instead.
    if free.is_empty() && month == town.today(now).first_of_month() {
        month = first.date.first_of_month();
        free = of(month).filter_map(look).collect();
        chosen = Some(first.date);
    }
    let mut before = days.iter().rev().filter(|it| **it < month);
    let mut after = days.iter().filter(|it| it.first_of_month() > month);
    let markers = (before.find_map(look), after.find_map(look));
    let markers = (markers.0.map(|it| it.date), markers.1.map(|it| it.date));
    Ok(body(
        question,
        chosen.map_or(window, |it| (it, it)),
        markers,
        &free,
    ))
}

/// The days for which appointments are opened.
fn released_days(
    town: &Town,
    now: Timestamp,
    places: &[Place],
    (start, end): (Date, Date),
) -> Vec<Date> {
    let today = town.today(now);
    let released = places.iter().map(|it| it.0.released_days).max();
    let last = today.saturating_add(released.unwrap_or(0).days()).min(end);
    let days = start.max(today).series(1.day());
    days.take_while(|it| *it <= last).collect()
}

/// What is free on a day; `None` when nothing is.
fn look(town: &Town, now: Timestamp, places: &[Place], date: Date) -> Option<Free> {
    let starts = places.iter().map(|(office, services)| {
        let starts = town.starts(now, office, services, date);
        (office.id, starts.iter().map(|it| it.as_second()).collect())
    });
    let offices: Vec<(OfficeId, Vec<i64>)> = starts
        .filter(|it: &(OfficeId, Vec<i64>)| !it.1.is_empty())
        .collect();
    (!offices.is_empty()).then_some(Free { date, offices })
}

/// The times of a day are told only when the window is that very day.
fn body(
    question: &Question,
    window: (Date, Date),
    (previous, next): (Option<Date>, Option<Date>),
    days: &[Free],
) -> Value {
    let day = |it: &Free| {
        let ids: Vec<String> = it.offices.iter().map(|it| it.0.0.to_string()).collect();
        let loaded = it.offices.iter().filter(|_| window == (it.date, it.date));
        let offices: Vec<Value> = loaded
            .map(|(id, starts)| json!({"officeId": id.0.to_string(), "appointments": starts}))
            .collect();
        json!({"date": it.date, "providerIDs": ids.join(","), "offices": offices})
    };
    json!({
        "startDate": question.range.0, "endDate": question.range.1,
        "slotsStartDate": window.0, "slotsEndDate": window.1,
        "prevBookableDate": previous, "nextBookableDate": next,
        "availableDays": days.iter().map(day).collect::<Vec<_>>(),
    })
}
