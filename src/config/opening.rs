//! Reads opening hours: `[[hours]]` with days, from and until.

use jiff::civil::Time;
use toml::de::{DeTable, DeValue};

use super::{
    problem::{Findings, Span},
    section::Section,
};
use crate::domain::place::Hours;

/// Days as people write them: German and English, long and short; the place in its row is the weekday.
const DAYS: [[&str; 5]; 7] = [
    ["montag", "mo", "monday", "mon", "mo."],
    ["dienstag", "di", "tuesday", "tue", "di."],
    ["mittwoch", "mi", "wednesday", "wed", "mi."],
    ["donnerstag", "do", "thursday", "thu", "do."],
    ["freitag", "fr", "friday", "fri", "fr."],
    ["samstag", "sa", "saturday", "sat", "sa."],
    ["sonntag", "so", "sunday", "sun", "so."],
];
const EXAMPLE: &str = "[{ days = [\"Mo\", \"Di\"], from = \"08:00\", until = \"16:00\" }]";

/// All opening hours, by day and time. A kiosk without any is taken to be always attended.
pub fn read(root: &mut Section<'_>, found: &mut Findings) -> Vec<Hours> {
    let mut hours = vec![];
    let Some(list) = root.list("hours", EXAMPLE, found) else {
        return hours;
    };
    for entry in list.value {
        match entry.get_ref().as_table() {
            Some(table) => read_entry(entry.span(), table, &mut hours, found),
            None => found.note(
                &entry.span(),
                "hours must be a list of tables",
                format!("Write hours = {EXAMPLE}"),
            ),
        }
    }
    hours.sort_by_key(|it| (it.weekday, it.from));
    for pair in hours.windows(2) {
        if let [one, next] = pair
            && one.weekday == next.weekday
            && next.from < one.until
        {
            let wrong = format!("opening hours overlap on day {} of the week", one.weekday);
            found.note(&list.span, wrong, "Let each time stand in one line only");
        }
    }
    hours
}

fn read_entry(span: Span, table: &DeTable<'_>, hours: &mut Vec<Hours>, found: &mut Findings) {
    let mut section = Section::new("hours", span, table);
    let days = read_days(&mut section, found);
    let from = read_time(&mut section, "from", "\"08:00\"", found);
    let until = read_time(&mut section, "until", "\"16:00\"", found);
    if let (Some(from), Some(until)) = (from, until) {
        if from >= until {
            let wrong = "the hours end before they begin";
            let instead = "Write the earlier time as from, the later one as until";
            found.note(section.span(), wrong, instead);
        }
        hours.extend(days.into_iter().map(|weekday| Hours {
            weekday,
            from,
            until,
        }));
    }
    section.finish(found);
}

fn read_days(section: &mut Section<'_>, found: &mut Findings) -> Vec<i8> {
    let mut days = vec![];
    if !section.has("days") {
        section.missing("days", "[\"Mo\", \"Di\"]", found);
    }
    let Some(list) = section.list("days", "[\"Mo\", \"Di\"]", found) else {
        return days;
    };
    if list.value.is_empty() {
        found.note(&list.span, "days is empty", "Write days = [\"Mo\", \"Di\"]");
    }
    for value in list.value {
        match weekday(value.get_ref()) {
            Some(day) => days.push(day),
            None => found.note(
                &value.span(),
                "this is no day of the week",
                "Write \"Montag\", \"Mo\", \"Monday\" or \"Mon\"",
            ),
        }
    }
    days
}

fn weekday(value: &DeValue<'_>) -> Option<i8> {
    let written = value.as_str()?.trim().to_lowercase();
    let row = DAYS
        .iter()
        .position(|names| names.contains(&written.as_str()))?;
    i8::try_from(row + 1).ok()
}

fn read_time(
    section: &mut Section<'_>,
    key: &'static str,
    example: &str,
    found: &mut Findings,
) -> Option<Time> {
    let text = section.text(key, example, found)?;
    let time = text
        .value
        .split_once(':')
        .filter(|(_, minutes)| minutes.len() == 2)
        .and_then(|(hours, minutes)| {
            Time::new(hours.parse().ok()?, minutes.parse().ok()?, 0, 0).ok()
        });
    if time.is_none() {
        let wrong = format!("\"{}\" is no time of day", text.value);
        found.note(&text.span, wrong, format!("Write {key} = {example}"));
    }
    time
}
