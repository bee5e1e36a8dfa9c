//! Parts that several pages for the phone share: names, days, addresses, what to bring.

use jiff::Timestamp;

use super::{
    super::{
        city::{Hours, Office},
        state::Town,
    },
    frame::{Reader, escaped},
};
use crate::{
    demo::place::PHONE,
    domain::{
        catalogue::ServiceId,
        guide::{Fee, Leaflet},
        language::Language,
        words::Words,
    },
};

const DAYS: [(&str, &str); 7] = [
    ("Montag", "Monday"),
    ("Dienstag", "Tuesday"),
    ("Mittwoch", "Wednesday"),
    ("Donnerstag", "Thursday"),
    ("Freitag", "Friday"),
    ("Samstag", "Saturday"),
    ("Sonntag", "Sunday"),
];
const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// What a service is called: the guide's words, else the portal's.
pub fn service_name(town: &Town, id: ServiceId) -> Words {
    let guide = town.guide.leaflet(id).map(|it| it.name.clone());
    guide.filter(|it| !it.is_empty()).unwrap_or_else(|| {
        let service = town.plan.service(id);
        Words::german(service.map_or("", |it| it.name.as_str()))
    })
}

/// A time with its weekday, written out.
pub fn when(town: &Town, reader: Reader, start: Timestamp) -> String {
    let at = start.to_zoned(town.zone.clone());
    if reader.language == Language::English {
        at.strftime("%A, %-d %B %Y, %H:%M").to_string()
    } else {
        let month = usize::from(at.month().unsigned_abs()).saturating_sub(1);
        let month = MONTHS.get(month).copied().unwrap_or_default();
        let day = day(reader, at.weekday().to_monday_one_offset());
        format!(
            "{day}, {}. {month} {}, {} Uhr",
            at.day(),
            at.year(),
            at.strftime("%H:%M")
        )
    }
}

/// Where an office is, and which way to go.
pub fn address(town: &Town, reader: Reader, office: &Office) -> String {
    let hint = office.hint.as_deref().map_or_else(String::new, |it| {
        format!("<small>{}</small>", reader.german(it))
    });
    format!(
        "{}<small>{} {}, {} {}</small>{hint}",
        escaped(&office.display_name),
        escaped(&office.street),
        escaped(&office.house_number),
        escaped(&office.postal_code),
        escaped(&town.plan.city)
    )
}

/// When an office is open.
pub fn hours(reader: Reader, office: &Office) -> String {
    let lines: String = office.hours.iter().map(|it| hour(reader, it)).collect();
    format!("<ul>{lines}</ul>")
}

fn hour(reader: Reader, hours: &Hours) -> String {
    let days: Vec<&str> = hours.weekdays.iter().map(|it| day(reader, *it)).collect();
    let first = if hours.first_of_month {
        reader.say(" (erste Woche im Monat)", " (first week of the month)")
    } else {
        ""
    };
    format!(
        "<li>{}{first}: {}–{}</li>",
        days.join(", "),
        hours.from.strftime("%H:%M"),
        hours.until.strftime("%H:%M")
    )
}

fn day(reader: Reader, weekday: i8) -> &'static str {
    let place = usize::from(weekday.unsigned_abs()).saturating_sub(1);
    let (german, english) = DAYS.get(place).copied().unwrap_or_default();
    reader.say(german, english)
}

/// What to bring for all of these, each thing once.
pub fn bring(town: &Town, reader: Reader, items: &[(ServiceId, u8)]) -> String {
    let mut things: Vec<String> = vec![];
    for leaflet in items.iter().filter_map(|it| town.guide.leaflet(it.0)) {
        for thing in leaflet.bring.iter().map(|it| reader.words(it)) {
            if !things.contains(&thing) {
                things.push(thing);
            }
        }
    }
    if things.is_empty() {
        return String::new();
    }
    let title = reader.say("Bitte mitbringen", "Please bring");
    let things: Vec<String> = things.iter().map(|it| format!("<li>{it}</li>")).collect();
    format!("<h2>{title}</h2><ul>{}</ul>", things.concat())
}

/// What it costs and until when.
pub fn terms(reader: Reader, leaflet: &Leaflet) -> String {
    let mut terms = String::new();
    if !leaflet.fees.is_empty() {
        let fees: String = leaflet.fees.iter().map(|it| fee(reader, it)).collect();
        terms = format!("<h2>{}</h2><ul>{fees}</ul>", reader.say("Kosten", "Fees"));
    }
    if !leaflet.deadline.is_empty() {
        let title = reader.say("Frist", "Deadline");
        terms = format!(
            "{terms}<h2>{title}</h2><p>{}</p>",
            reader.words(&leaflet.deadline)
        );
    }
    terms
}

fn fee(reader: Reader, fee: &Fee) -> String {
    let amount = if fee.cents == 0 {
        reader.say("kostenlos", "free of charge").to_owned()
    } else {
        let (euros, cents) = (fee.cents / 100, fee.cents % 100);
        if reader.language == Language::English {
            format!("€{euros}.{cents:02}")
        } else {
            format!("{euros},{cents:02} €")
        }
    };
    if fee.what.is_empty() {
        format!("<li>{amount}</li>")
    } else {
        format!("<li>{}: {amount}</li>", reader.words(&fee.what))
    }
}

/// The phone number, to be called by a touch.
pub fn phone() -> String {
    let digits: String = PHONE.chars().filter(char::is_ascii_digit).collect();
    format!("<a href=\"tel:{digits}\">{PHONE}</a>")
}
