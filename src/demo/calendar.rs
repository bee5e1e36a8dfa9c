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

/// Answers the question. The captcha, if any, must have been checked.
pub fn answer(town: &Town, now: Timestamp, question: &Question) -> Result<Value, Refusal> {
    let places: Vec<Place> = question
        .offices
        .iter()
        .map(|it| town.services(*it, &question.items))
        .collect::<Result<_, _>>()?;
    let days = bookable_days(town, now, &places, question.range);
    let (start, end) = question.range;
    let Some(first) = days.first().copied() else {
        let (from, until) = question.window.unwrap_or((start, end));
        return Ok(body(question, (from, until), (None, None), &[]));
    };
    let Some((from, until)) = question.window else {
        let listed: Vec<Value> = days
            .iter()
            .map(|it| listed(town, now, &places, *it, first))
            .collect();
        return Ok(body(question, (first, first), (None, None), &listed));
    };
    let is_in_month = |month: Date| move |day: &&Date| day.first_of_month() == month;
    let mut month = from.first_of_month();
    let today = town.today(now).first_of_month();
    // When nothing is left in the month that runs, the first month with something free is shown instead.
    if month == today && !days.iter().any(|it| is_in_month(month)(&it)) {
        month = first.first_of_month();
    }
    let of_month: Vec<Date> = days.iter().filter(is_in_month(month)).copied().collect();
    let wanted = of_month
        .iter()
        .copied()
        .find(|it| (from..=until).contains(it));
    let snapped = of_month
        .first()
        .copied()
        .filter(|_| month != from.first_of_month());
    let chosen = wanted.or(snapped);
    let slots_day = chosen.unwrap_or(from);
    let window = chosen.map_or((from, until), |it| (it, it));
    let previous = days.iter().rev().find(|it| **it < month).copied();
    let next = days.iter().find(|it| it.first_of_month() > month).copied();
    let listed: Vec<Value> = of_month
        .iter()
        .map(|it| listed(town, now, &places, *it, slots_day))
        .collect();
    Ok(body(question, window, (previous, next), &listed))
}

fn bookable_days(
    town: &Town,
    now: Timestamp,
    places: &[Place],
    (start, end): (Date, Date),
) -> Vec<Date> {
    let today = town.today(now);
    let released = places
        .iter()
        .map(|it| it.0.released_days)
        .max()
        .unwrap_or(0);
    let last = today.saturating_add(released.days()).min(end);
    start
        .max(today)
        .series(1.day())
        .take_while(|it| *it <= last)
        .filter(|day| {
            places
                .iter()
                .any(|(office, services)| !town.starts(now, office, services, *day).is_empty())
        })
        .collect()
}

/// One day of the list; its times only when it is the day they are loaded for.
fn listed(town: &Town, now: Timestamp, places: &[Place], day: Date, slots_day: Date) -> Value {
    let with_times: Vec<(OfficeId, Vec<i64>)> = places
        .iter()
        .map(|(office, services)| {
            let starts = town.starts(now, office, services, day);
            (office.id, starts.iter().map(|it| it.as_second()).collect())
        })
        .filter(|it: &(OfficeId, Vec<i64>)| !it.1.is_empty())
        .collect();
    let ids: Vec<String> = with_times.iter().map(|it| it.0.0.to_string()).collect();
    let offices: Vec<Value> = with_times
        .iter()
        .filter(|_| day == slots_day)
        .map(|(id, starts)| json!({"officeId": id.0.to_string(), "appointments": starts}))
        .collect();
    json!({"date": day, "providerIDs": ids.join(","), "offices": offices})
}

fn body(
    question: &Question,
    (slots_start, slots_end): (Date, Date),
    (previous, next): (Option<Date>, Option<Date>),
    days: &[Value],
) -> Value {
    json!({
        "startDate": question.range.0, "endDate": question.range.1,
        "slotsStartDate": slots_start, "slotsEndDate": slots_end,
        "prevBookableDate": previous, "nextBookableDate": next,
        "availableDays": days,
    })
}
