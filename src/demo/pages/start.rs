//! The first page of the portal: it sends the links of mails and codes (`#/appointment/…`, `#/services/…`), which only
//! a browser can read, to the pages here, and names what a visitor of the demo can try.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use super::{
    super::{
        history::{Example, Known},
        ics,
        state::Town,
        wire::Answer,
    },
    frame::{Reader, escaped, page_with},
};
use crate::domain::status::Kind;

const SCRIPT: &str = include_str!("landing.js");
/// White modules around a code (QR-01).
const QUIET: usize = 4;

/// The page.
pub fn view(town: &Town, reader: Reader) -> Answer {
    let broken = reader.say(
        "Dieser Link ist nicht vollständig. Scannen Sie den Code noch einmal, oder kopieren Sie den ganzen Link.",
        "This link is incomplete. Scan the code again, or copy the whole link.",
    );
    let welcome = reader.say(
        "Scannen Sie den Code am Automaten: Dann sehen Sie hier Ihren Termin.",
        "Scan the code at the kiosk: you will then see your appointment here.",
    );
    let without = reader.say(
        "Ohne JavaScript kann Ihr Browser manche Links aus E-Mails nicht öffnen. Die Codes am Automaten gehen trotzdem.",
        "Without JavaScript your browser cannot open some links in e-mails. The codes at the kiosk work all the same.",
    );
    let body = format!(
        "<p id=\"broken\" class=\"state bad\" role=\"alert\" hidden>{broken}</p><p>{welcome}</p>\
         <noscript><p class=\"state wait\">{without}</p></noscript>{}{}",
        appointments(town, reader),
        references(town, reader)
    );
    page_with(
        town,
        reader,
        reader.say("Termine", "Appointments"),
        &body,
        SCRIPT,
    )
}

/// The appointments that everybody may open, and no others.
fn appointments(town: &Town, reader: Reader) -> String {
    let entries: String = town
        .entries()
        .filter_map(|it| town.known(it.number))
        .map(|it| appointment(town, reader, it))
        .collect();
    if entries.is_empty() {
        return entries;
    }
    let title = reader.say("Zum Ausprobieren: Termine", "To try out: appointments");
    let how = reader.say(
        "Am Automaten unter „Meinen Termin ansehen oder ändern“ eingeben, oder den Code mit dem Handscanner lesen.",
        "Type them at the kiosk under “See or change my appointment”, or read the code with the hand scanner.",
    );
    format!("<h2>{title}</h2><p>{how}</p>{entries}")
}

fn appointment(town: &Town, reader: Reader, known: &Known) -> String {
    let example = match known.example {
        Example::Booked(_) => reader.say("gebucht", "booked"),
        Example::Waiting(_) => reader.say("noch nicht bestätigt", "not confirmed yet"),
        Example::Past(_) => reader.say("vorbei", "over"),
        Example::Called => reader.say("gerade aufgerufen", "being called now"),
        Example::Missed => reader.say("verpasst", "missed"),
    };
    let Ok(entry) = town.entry(known.number) else {
        return String::new();
    };
    let link = ics::link(town, entry);
    let [number, key, code, see] = [
        reader.say("Nummer", "Number"),
        reader.say("Schlüssel", "Key"),
        reader.say("Code zeigen", "Show the code"),
        reader.say("Termin ansehen", "See the appointment"),
    ];
    let open = reader.link(&format!("/t/{}/{}", entry.number, entry.key));
    format!(
        "<h3>{0} – {example}</h3><p>{number} <code>{0}</code>, {key} <code>{1}</code></p>\
         <p><a href=\"{open}\">{see}: {0}</a></p><details><summary>{code}</summary>{2}\
         <p><code>{3}</code></p></details>",
        entry.number,
        escaped(&entry.key),
        picture(&link),
        escaped(&link)
    )
}

/// The numbers of cases and defects that can be asked after.
fn references(town: &Town, reader: Reader) -> String {
    let lines: Vec<String> = town
        .cases
        .references()
        .iter()
        .map(|it| {
            let factor = match it.kind {
                Kind::Defect => String::new(),
                Kind::Document | Kind::Application => {
                    format!(", <code>{}</code>", escaped(&it.factor))
                }
            };
            format!(
                "<li>{}: <code>{}</code>{factor}</li>",
                reader.german(&it.title),
                escaped(&it.number)
            )
        })
        .collect();
    if lines.is_empty() {
        return String::new();
    }
    let title = reader.say(
        "Zum Ausprobieren: Anträge und Meldungen",
        "To try out: applications and reports",
    );
    let how = reader.say(
        "Am Automaten unter „Wie weit ist mein Antrag?“ eingeben: Nummer, dann Geburtsdatum oder Code.",
        "Type them at the kiosk under “Check the status of my application”: number, then date of birth or code.",
    );
    format!("<h2>{title}</h2><p>{how}</p><ul>{}</ul>", lines.concat())
}

/// The link as a code, drawn; empty when it is too long for one.
fn picture(link: &str) -> String {
    let Ok(code) = QrCode::with_error_correction_level(link, EcLevel::L) else {
        return String::new();
    };
    let width = code.width();
    let mut path = String::new();
    for (place, module) in code.to_colors().into_iter().enumerate() {
        if module == Color::Dark {
            let (x, y) = (place % width + QUIET, place / width + QUIET);
            // Writing to a string does not fail.
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    let side = width + 2 * QUIET;
    format!(
        "<svg viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"QR-Code\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    )
}
