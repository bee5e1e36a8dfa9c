//! What the phone shows: small pages in German and English, for codes, mails and the city's own links.
//!
//! `/t/{number}/{key}` shows an appointment; with `/c` it is confirmed, with `/x` cancelled, with `/i` it comes as a
//! file for the calendar. `/t/s/{service}` and `/t/s/{service}/l/{office}` are the pages of services, `/t/a/{n}` tells
//! how to ask after something, `/` sends the hash routes of the real portal here. GET never changes anything. Letters
//! may be small or capital, as codes hold capitals; `?lang=` chooses the language.

mod appointment; // one appointment
mod frame; // around every page
mod parts; // what several pages share
mod service; // a service
mod start; // the first page
mod subject; // how to ask after something

use jiff::Timestamp;

use self::frame::{Reader, page};
use super::{
    fields::Query,
    state::Town,
    wire::{Answer, Asked},
};
use crate::domain::catalogue::{OfficeId, ServiceId};

/// The page at this path; `None` when the path is none of ours.
pub fn answer(
    town: &mut Town,
    now: Timestamp,
    asked: Asked,
    path: &str,
    query: &Query,
) -> Option<Answer> {
    let reader = Reader::of(asked, query);
    let path = path.to_ascii_lowercase();
    let method = match asked.method {
        // The server leaves the body out.
        "HEAD" => "GET",
        method => method,
    };
    let parts: Vec<&str> = path.split('/').collect();
    let answer = match (method, parts.as_slice()) {
        ("GET", [""]) => start::view(town, reader),
        ("GET", ["t", "s", service]) => service_page(town, reader, service, None),
        ("GET", ["t", "s", service, "l", office]) => {
            service_page(town, reader, service, Some(office))
        }
        ("GET", ["t", "a", number]) => match number.parse() {
            Ok(number) => subject::view(town, reader, number),
            Err(_) => nowhere(town, reader),
        },
        (_, ["t", number, key, rest @ ..]) => match number.parse() {
            Ok(number) => of_appointment(town, now, reader, (method, rest), (number, key)),
            Err(_) => nowhere(town, reader),
        },
        (_, ["t", ..]) => nowhere(town, reader),
        _ => return None,
    };
    Some(Answer {
        endpoint: "page",
        ..answer
    })
}

fn of_appointment(
    town: &mut Town,
    now: Timestamp,
    reader: Reader,
    what: (&str, &[&str]),
    (number, key): (u32, &str),
) -> Answer {
    match what {
        ("GET", []) => appointment::view(town, now, reader, number, key),
        ("GET", ["c"]) => appointment::ask_confirm(town, now, reader, number, key),
        ("POST", ["c"]) => appointment::confirm(town, now, reader, number, key),
        ("GET", ["x"]) => appointment::ask_cancel(town, now, reader, number, key),
        ("POST", ["x"]) => appointment::cancel(town, now, reader, number, key),
        ("GET", ["i"]) => appointment::calendar(town, reader, number, key),
        _ => nowhere(town, reader),
    }
}

fn service_page(town: &Town, reader: Reader, service: &str, office: Option<&str>) -> Answer {
    let service = service.parse().map(ServiceId);
    let office = office.map(|it| it.parse().map(OfficeId)).transpose();
    match (service, office) {
        (Ok(service), Ok(office)) => service::view(town, reader, service, office),
        (Err(_), _) | (_, Err(_)) => nowhere(town, reader),
    }
}

/// For a link that opens no appointment, or no longer: wrong, cancelled and unknown look alike.
fn gone(town: &Town, reader: Reader) -> Answer {
    let title = reader.say(
        "Diesen Termin finden wir nicht",
        "We cannot find this appointment",
    );
    let why = reader.say(
        "Vielleicht ist er abgesagt oder nicht rechtzeitig bestätigt worden, oder der Link ist nicht vollständig.",
        "It may have been cancelled or not confirmed in time, or the link may be incomplete.",
    );
    sorry(town, reader, title, why)
}

/// For a link that leads to no page.
fn nowhere(town: &Town, reader: Reader) -> Answer {
    let title = reader.say("Diese Seite gibt es nicht", "This page does not exist");
    let why = reader.say(
        "Vielleicht ist der Link alt oder nicht vollständig.",
        "The link may be old or incomplete.",
    );
    sorry(town, reader, title, why)
}

fn sorry(town: &Town, reader: Reader, title: &str, why: &str) -> Answer {
    let help = reader.say(
        "Fragen Sie am Automaten im Rathaus nach, oder rufen Sie uns an: ",
        "Ask at the kiosk in the town hall, or call us: ",
    );
    let body = format!("<p>{why}</p><p>{help}{}</p>", parts::phone());
    page(town, reader, 404, title, &body)
}
