//! An appointment as a calendar entry in itself, for a phone without network (RFC 5545). It is long: about 300 bytes,
//! which only large grids can show as a code. It holds no name and no key.

use jiff::{Timestamp, ToSpan, tz::TimeZone};

use super::private::Private;

/// How long an appointment takes where nobody knows, in minutes.
const MINUTES: u32 = 15;
/// Longest text that goes in, in characters: each one makes the code larger.
const TEXT_CHARS_MAX: usize = 60;

/// The calendar entry; lines ended by CRLF.
pub fn event_file(
    start: Timestamp,
    minutes: Option<u32>,
    what: &str,
    place: Option<&str>,
    number: &str,
) -> Private<String> {
    let minutes = i64::from(minutes.unwrap_or(MINUTES));
    let end = start.saturating_add(minutes.minutes()).unwrap_or(start);
    let moment = |it: Timestamp| {
        it.to_zoned(TimeZone::UTC)
            .strftime("%Y%m%dT%H%M%SZ")
            .to_string()
    };
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//kiosk//DE".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@kiosk", escaped(number)),
        format!("DTSTAMP:{}", moment(start)),
        format!("DTSTART:{}", moment(start)),
        format!("DTEND:{}", moment(end)),
        format!("SUMMARY:{} ({})", escaped(what), escaped(number)),
    ];
    lines.extend(place.map(|it| format!("LOCATION:{}", escaped(it))));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    Private::new(lines.join("\r\n") + "\r\n")
}

/// A text as the standard wants it (§3.3.11), cut short.
fn escaped(text: &str) -> String {
    text.chars()
        .take(TEXT_CHARS_MAX)
        .flat_map(|it| match it {
            ',' | ';' | '\\' => vec!['\\', it],
            other => vec![other],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_without_network_gets_the_whole_entry() {
        let start = "2026-12-03T08:20:00Z".parse().unwrap();

        let file = event_file(
            start,
            Some(10),
            "Personalausweis beantragen",
            Some("Rathaus, Von-der-Leyen-Platz 1; Krefeld"),
            "100661",
        );

        assert_eq!(
            file.reveal(),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kiosk//DE\r\nBEGIN:VEVENT\r\nUID:100661@kiosk\r\n\
             DTSTAMP:20261203T082000Z\r\nDTSTART:20261203T082000Z\r\nDTEND:20261203T083000Z\r\n\
             SUMMARY:Personalausweis beantragen (100661)\r\n\
             LOCATION:Rathaus\\, Von-der-Leyen-Platz 1\\; Krefeld\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        assert!(file.reveal().len() <= 331, "a code of version 13");
    }
}
