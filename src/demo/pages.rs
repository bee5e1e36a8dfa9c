//! What the phone shows after the code was scanned: plain pages in German and English.
//!
//! `/t/{number}/{key}` shows an appointment, `/t/{number}/{key}/c` asks whether it is to be activated. Only a POST
//! activates: link previews and scanners open links by GET. Letters may be small or capital, as codes hold capitals.

use jiff::Timestamp;

use super::{
    bodies::display_number,
    entry::{Entry, Status},
    ics,
    refusal::Refusal,
    state::Town,
    wire::{Answer, whole},
};

const HTML: &str = "text/html; charset=utf-8";
/// Sends the links of mails and codes (`/#/appointment/…`), which only a browser can read, to the pages here.
const LANDING: &str = "<p id=\"t\">Willkommen. Scannen Sie den Code am Terminal.<br>Welcome. Please scan the code at \
the kiosk.</p><script>(function(){var h=location.hash.replace(/^#\\/appointment\\//,'');if(h===location.hash)return;\
var c=h.indexOf('confirm/')===0;if(c)h=h.slice(8);try{var a=JSON.parse(atob(h.replace(/-/g,'+').replace(/_/g,'/')));\
location.replace('/t/'+Number(a.id)+'/'+encodeURIComponent(a.authKey)+(c?'/c':''));}catch(e){\
document.getElementById('t').textContent='Dieser Link ist nicht vollständig. This link is incomplete.';}})()</script>";

/// The page at this path; `None` when the path is none of ours.
pub fn answer(town: &mut Town, now: Timestamp, method: &str, path: &str) -> Option<Answer> {
    if path.is_empty() && method == "GET" {
        return Some(page(town, 200, "Termine · Appointments", LANDING));
    }
    let path = path.to_ascii_lowercase();
    let mut parts = path.strip_prefix("t/")?.split('/');
    let (number, key, action) = (
        parts.next()?.parse::<u32>().ok()?,
        parts.next()?,
        parts.next(),
    );
    let answer = match (method, action) {
        ("GET", None) => match town.find(number, key) {
            Ok(entry) => page(
                town,
                200,
                "Ihr Termin · Your appointment",
                &told(town, entry),
            ),
            Err(refusal) => sorry(town, refusal),
        },
        ("GET", Some("c")) => match town.find(number, key) {
            Ok(entry) => page(
                town,
                200,
                "Termin bestätigen · Confirm",
                &question(town, entry),
            ),
            Err(refusal) => sorry(town, refusal),
        },
        ("POST", Some("c")) => confirm(town, now, number, key),
        ("GET", Some("i")) => match calendar_file(town, number, key) {
            Ok(file) => whole(200, "text/calendar; charset=utf-8", file.into_bytes()),
            Err(refusal) => sorry(town, refusal),
        },
        _ => sorry(town, Refusal::NoEndpoint),
    };
    Some(Answer {
        endpoint: "page",
        ..answer
    })
}

/// Activates, or says that it was done before.
fn confirm(town: &mut Town, now: Timestamp, number: u32, key: &str) -> Answer {
    match town.confirm(now, number, key).map(|_| ()) {
        Ok(()) | Err(Refusal::NotPreconfirmed) => match town.find(number, key) {
            Ok(entry) => page(
                town,
                200,
                "Ihr Termin · Your appointment",
                &told(town, entry),
            ),
            Err(refusal) => sorry(town, refusal),
        },
        Err(refusal) => sorry(town, refusal),
    }
}

fn calendar_file(town: &Town, number: u32, key: &str) -> Result<String, Refusal> {
    let entry = town.find(number, key)?;
    let office = town.plan.office(entry.office).ok_or(Refusal::Gone)?;
    Ok(ics::file(town, entry, office))
}

fn told(town: &Town, entry: &Entry) -> String {
    let (mark, german, english) = match entry.status {
        Status::Confirmed | Status::Called | Status::Missed => (
            "✓",
            "Ihr Termin ist gebucht.",
            "Your appointment is booked.",
        ),
        Status::Preconfirmed => (
            "!",
            "Ihr Termin ist noch nicht bestätigt.",
            "Your appointment is not confirmed yet.",
        ),
        Status::Reserved => (
            "!",
            "Diese Zeit ist nur kurz für Sie reserviert.",
            "This time is held for you for a short while only.",
        ),
        Status::Deleted => (
            "×",
            "Dieser Termin ist abgesagt.",
            "This appointment is cancelled.",
        ),
    };
    let links = match entry.status {
        Status::Preconfirmed => format!(
            "<p><a href=\"{}/c\">Jetzt bestätigen · Confirm now</a></p>",
            base(entry)
        ),
        Status::Confirmed => format!(
            "<p><a href=\"{}/i\">In den Kalender · Add to calendar</a></p>",
            base(entry)
        ),
        Status::Reserved | Status::Called | Status::Missed | Status::Deleted => String::new(),
    };
    format!(
        "<p>{mark} <b>{german}</b><br>{english}</p>{}{links}",
        facts(town, entry)
    )
}

fn question(town: &Town, entry: &Entry) -> String {
    if matches!(entry.status, Status::Confirmed | Status::Deleted) {
        return told(town, entry);
    }
    format!(
        "<p><b>Möchten Sie diesen Termin bestätigen?</b><br>Would you like to confirm this appointment?</p>{}\
         <form method=\"post\" action=\"{}/c\"><button>Ja, Termin bestätigen<br>Yes, confirm</button></form>",
        facts(town, entry),
        base(entry)
    )
}

fn facts(town: &Town, entry: &Entry) -> String {
    let start = entry.start.to_zoned(town.zone.clone());
    let services: Vec<String> = entry
        .items
        .iter()
        .map(|(id, count)| {
            format!(
                "{count} × {}",
                escaped(town.plan.service(*id).map_or("", |it| &it.name))
            )
        })
        .collect();
    let place = town
        .plan
        .office(entry.office)
        .map_or_else(String::new, |it| {
            format!(
                "{}<br>{} {}, {} {}<br>{}",
                escaped(&it.display_name),
                escaped(&it.street),
                escaped(&it.house_number),
                escaped(&it.postal_code),
                escaped(&town.plan.city),
                escaped(it.hint.as_deref().unwrap_or_default())
            )
        });
    format!(
        "<dl><dt>Nummer · Number<dd>{}<dt>Wann · When<dd>{} Uhr<dt>Wo · Where<dd>{place}<dt>Was · What<dd>{}</dl>",
        escaped(&display_number(town, entry)),
        start.strftime("%d.%m.%Y, %H:%M"),
        services.join("<br>")
    )
}

fn sorry(town: &Town, refusal: Refusal) -> Answer {
    let words = "<p>Diesen Termin gibt es nicht mehr, oder der Link ist nicht richtig.<br>This appointment no longer \
                 exists, or the link is not right.</p>";
    page(town, refusal.status(), "Nicht gefunden · Not found", words)
}

fn page(town: &Town, status: u16, title: &str, body: &str) -> Answer {
    let html = format!(
        "<!doctype html><html lang=\"de\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\"><title>{title}</title>\
         <style>body{{font:18px/1.5 sans-serif;max-width:32em;margin:1em auto;padding:0 1em;color:#111;\
         background:#fff}}dt{{color:#444;font-size:.85em;margin-top:.6em}}dd{{margin:0}}button,a{{display:inline-block;\
         font:inherit;font-weight:bold;padding:.7em 1.2em;border:0;border-radius:.4em;background:#00447c;color:#fff;\
         text-decoration:none}}small{{color:#444}}</style><h1>{title}</h1>{body}\
         <hr><small>{} · Demo: Alles hier ist erfunden. Everything here is invented.</small></html>",
        escaped(&town.plan.city)
    );
    let mut answer = whole(status, HTML, html.into_bytes());
    answer.headers.push(("x-frame-options", "DENY".to_owned()));
    answer.endpoint = "page";
    answer
}

fn base(entry: &Entry) -> String {
    format!("/t/{}/{}", entry.number, entry.key)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
