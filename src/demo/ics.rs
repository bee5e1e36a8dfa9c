//! The calendar file of an appointment, with the link that opens it (RFC 5545).

use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{
    bodies::display_number,
    city::Office,
    entry::{Entry, Status},
    state::Town,
};

/// Longest line of the file in bytes; longer ones are folded.
const LINE_BYTES_MAX: usize = 73;

/// The whole file, lines ended by CRLF.
pub fn file(town: &Town, entry: &Entry, office: &Office) -> String {
    let minutes = entry.slots * u32::from(office.slot_minutes);
    let end = entry.start + SignedDuration::from_mins(minutes.into());
    let services: Vec<String> = entry
        .items
        .iter()
        .map(|(id, count)| {
            format!(
                "{count}x {}",
                town.plan.service(*id).map_or("", |it| &it.name)
            )
        })
        .collect();
    let number = display_number(town, entry);
    let status = match entry.status {
        Status::Confirmed | Status::Called | Status::Missed => "CONFIRMED",
        Status::Reserved | Status::Preconfirmed => "TENTATIVE",
        Status::Deleted => "CANCELLED",
    };
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:ZMS-{}-Demo", town.plan.city),
        "X-WR-TIMEZONE:Europe/Berlin".to_owned(),
        ZONE.join("\r\n"),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}", day(&town.zone, entry.start), entry.number),
        format!(
            "LOCATION:{}: {} {}\\, {} {}",
            office.display_name,
            office.street,
            office.house_number,
            office.postal_code,
            town.plan.city
        ),
        format!("GEO:{};{}", office.lat, office.lon),
        format!("SUMMARY:{}", services.join("\\, ")),
        format!(
            "DESCRIPTION:Terminnummer: {number}\\n\\nLeistung:\\n{}\\n\\nIhnen ist etwas dazwischengekommen? Hier sagen \
             Sie Ihren Termin ab:\\n{}\\n",
            services.join("\\n"),
            link(town, entry)
        ),
        "CLASS:PUBLIC".to_owned(),
        format!(
            "DTSTART;TZID=Europe/Berlin:{}",
            moment(&town.zone, entry.start)
        ),
        format!("DTEND;TZID=Europe/Berlin:{}", moment(&town.zone, end)),
        format!("DTSTAMP:{}Z", moment(&TimeZone::UTC, entry.reserved_at)),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:Termin {number}"),
        "TRIGGER:-P1D".to_owned(),
        "END:VALARM".to_owned(),
        format!("STATUS:{status}"),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.map(|it| folded(&it)).join("\r\n")
}

/// The link that opens the appointment, as in the mail of the real portal.
pub fn link(town: &Town, entry: &Entry) -> String {
    let opens = format!(r#"{{"id":{},"authKey":"{}"}}"#, entry.number, entry.key);
    format!(
        "{}#/appointment/{}",
        town.public_url,
        STANDARD.encode(opens)
    )
}

const ZONE: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Berlin",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10",
    "END:STANDARD",
    "END:VTIMEZONE",
];

fn day(zone: &TimeZone, it: Timestamp) -> String {
    it.to_zoned(zone.clone()).strftime("%Y%m%d").to_string()
}

fn moment(zone: &TimeZone, it: Timestamp) -> String {
    it.to_zoned(zone.clone())
        .strftime("%Y%m%dT%H%M%S")
        .to_string()
}

/// A line in pieces of the length allowed; a piece that goes on begins with a space.
fn folded(line: &str) -> String {
    if line.starts_with("BEGIN:VTIMEZONE") {
        return line.to_owned();
    }
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        length += letter.len_utf8();
        if length > LINE_BYTES_MAX {
            folded.push_str("\r\n ");
            length = 1 + letter.len_utf8();
        }
        folded.push(letter);
    }
    folded
}
