//! The pages of one appointment: what, when and where; confirm it; cancel it in two steps; take it into the calendar.
//! Only a POST changes anything: link previews and scanners open links by GET.

use jiff::Timestamp;

use super::{
    super::{
        bodies::display_number,
        entry::{Entry, Status},
        ics,
        refusal::Refusal,
        state::Town,
        wire::{Answer, whole},
    },
    frame::{Reader, escaped, page},
    gone,
    parts::{address, bring, phone, service_name, when},
};

/// The name of the calendar file: nothing of the appointment is in it.
const FILE: &str = "inline; filename=\"Termin.ics\"";

/// Shows it.
pub fn view(town: &Town, now: Timestamp, reader: Reader, number: u32, key: &str) -> Answer {
    match town.find(number, key) {
        Ok(entry) => told(town, now, reader, entry),
        Err(_) => gone(town, reader),
    }
}

/// Asks whether it is to be confirmed, where it waits for that.
pub fn ask_confirm(town: &Town, now: Timestamp, reader: Reader, number: u32, key: &str) -> Answer {
    let Ok(entry) = town.find(number, key) else {
        return gone(town, reader);
    };
    match entry.status {
        Status::Preconfirmed => {}
        Status::Reserved
        | Status::Confirmed
        | Status::Called
        | Status::Missed
        | Status::Deleted => return told(town, now, reader, entry),
    }
    let title = reader.say("Termin bestätigen", "Confirm your appointment");
    let wait = reader.say(
        "Noch nicht gebucht. Ihr Termin gilt erst, wenn Sie ihn bestätigen.",
        "Not booked yet. Your appointment only counts once you confirm it.",
    );
    let body = format!(
        "<p class=\"state wait\"><b>{wait}</b></p>{}<div class=\"acts\">{}{}</div>",
        facts(town, reader, entry),
        press(
            reader,
            entry,
            "c",
            "first",
            reader.say("Jetzt bestätigen", "Confirm now")
        ),
        way(
            reader,
            &format!("{}/x", base(entry)),
            "last",
            reader.say("Termin absagen", "Cancel appointment")
        ),
    );
    page(town, reader, 200, title, &body)
}

/// Confirms it, or says that it was done before.
pub fn confirm(town: &mut Town, now: Timestamp, reader: Reader, number: u32, key: &str) -> Answer {
    match town.find(number, key).map(|it| it.status) {
        // A reservation is made firm at the kiosk, which knows who comes.
        Ok(Status::Preconfirmed) => {
            // What it has become is told below.
            let _ = town.confirm(now, number, key);
        }
        Ok(
            Status::Reserved
            | Status::Confirmed
            | Status::Called
            | Status::Missed
            | Status::Deleted,
        )
        | Err(_) => {}
    }
    view(town, now, reader, number, key)
}

/// Asks whether it is to be cancelled.
pub fn ask_cancel(town: &Town, now: Timestamp, reader: Reader, number: u32, key: &str) -> Answer {
    let Ok(entry) = town.find(number, key) else {
        return gone(town, reader);
    };
    if !can_cancel(entry, now) {
        return told(town, now, reader, entry);
    }
    let title = reader.say("Diesen Termin absagen?", "Cancel this appointment?");
    let warning = reader.say(
        "Die Zeit bekommt dann jemand anders. Das lässt sich nicht zurücknehmen.",
        "The time will then go to somebody else. This cannot be undone.",
    );
    let body = format!(
        "<p>{warning}</p>{}<div class=\"acts\">{}{}</div>",
        facts(town, reader, entry),
        way(
            reader,
            &base(entry),
            "first",
            reader.say("Nein, Termin behalten", "No, keep it")
        ),
        press(
            reader,
            entry,
            "x",
            "last",
            reader.say("Ja, Termin absagen", "Yes, cancel it")
        ),
    );
    page(town, reader, 200, title, &body)
}

/// Cancels it, and tells what can be done now.
pub fn cancel(town: &mut Town, now: Timestamp, reader: Reader, number: u32, key: &str) -> Answer {
    match town.cancel(now, number, key).map(|_| ()) {
        Ok(()) => {}
        Err(Refusal::Past) => return view(town, now, reader, number, key),
        Err(_) => return gone(town, reader),
    }
    // Its key is no longer in force: the page cannot be had again in another language.
    let reader = Reader {
        can_switch: false,
        ..reader
    };
    let title = reader.say("Ihr Termin ist abgesagt", "Your appointment is cancelled");
    let done = reader.say(
        "Sie müssen nichts weiter tun. Dieser Link führt nirgendwo mehr hin.",
        "There is nothing else you need to do. This link no longer leads anywhere.",
    );
    let next = reader.say(
        "Sie möchten einen neuen Termin?",
        "Would you like a new appointment?",
    );
    let how = reader.say(
        "Buchen Sie am Automaten im Rathaus, oder rufen Sie uns an: ",
        "Book at the kiosk in the town hall, or call us: ",
    );
    let body = format!(
        "<p class=\"state good\"><b>{title}.</b> {done}</p><h2>{next}</h2><p>{how}{}</p>",
        phone()
    );
    page(town, reader, 200, title, &body)
}

/// The file for the calendar.
pub fn calendar(town: &Town, reader: Reader, number: u32, key: &str) -> Answer {
    let found = town.find(number, key).ok().filter(|it| it.ended.is_none());
    let office = found.and_then(|it| Some((it, town.plan.office(it.office)?)));
    let Some((entry, office)) = office else {
        return gone(town, reader);
    };
    let file = ics::file(town, entry, office).into_bytes();
    let mut answer = whole(200, "text/calendar; charset=utf-8", file);
    answer.headers.retain(|it| it.0 != "cache-control");
    answer.headers.extend([
        ("cache-control", "no-store".to_owned()),
        ("content-disposition", FILE.to_owned()),
    ]);
    answer
}

fn told(town: &Town, now: Timestamp, reader: Reader, entry: &Entry) -> Answer {
    let is_over = entry.start <= now;
    let (tone, german, english) = match entry.status {
        Status::Confirmed if is_over => (
            "wait",
            "Dieser Termin ist vorbei.",
            "This appointment is over.",
        ),
        Status::Confirmed => (
            "good",
            "Ihr Termin ist gebucht.",
            "Your appointment is booked.",
        ),
        Status::Preconfirmed => (
            "wait",
            "Ihr Termin ist noch nicht bestätigt.",
            "Your appointment is not confirmed yet.",
        ),
        Status::Reserved => (
            "wait",
            "Diese Zeit ist nur kurz für Sie reserviert. Noch nicht gebucht.",
            "This time is held for you for a short while only. Not booked yet.",
        ),
        Status::Called => (
            "good",
            "Sie sind aufgerufen. Bitte gehen Sie zum Schalter.",
            "You have been called. Please go to the counter.",
        ),
        Status::Missed => (
            "wait",
            "Wir haben Sie aufgerufen, aber nicht angetroffen.",
            "We called you but could not find you.",
        ),
        Status::Deleted => (
            "bad",
            "Dieser Termin ist abgesagt.",
            "This appointment is cancelled.",
        ),
    };
    let state = reader.say(german, english);
    let papers = match entry.status {
        Status::Confirmed | Status::Preconfirmed | Status::Called if !is_over => {
            bring(town, reader, &entry.items)
        }
        Status::Confirmed
        | Status::Preconfirmed
        | Status::Called
        | Status::Reserved
        | Status::Missed
        | Status::Deleted => String::new(),
    };
    let body = format!(
        "<p class=\"state {tone}\"><b>{state}</b></p>{}{}{papers}{}",
        facts(town, reader, entry),
        acts(reader, entry, now),
        remark(reader, entry, now),
    );
    let title = reader.say("Ihr Termin", "Your appointment");
    page(town, reader, 200, title, &body)
}

fn acts(reader: Reader, entry: &Entry, now: Timestamp) -> String {
    if !can_cancel(entry, now) {
        return String::new();
    }
    let base = base(entry);
    let confirm = match entry.status {
        Status::Preconfirmed => press(
            reader,
            entry,
            "c",
            "first",
            reader.say("Jetzt bestätigen", "Confirm now"),
        ),
        Status::Confirmed
        | Status::Reserved
        | Status::Called
        | Status::Missed
        | Status::Deleted => way(
            reader,
            &format!("{base}/i"),
            "first",
            reader.say("In den Kalender", "Add to calendar"),
        ),
    };
    let cancel = way(
        reader,
        &format!("{base}/x"),
        "last",
        reader.say("Termin absagen", "Cancel appointment"),
    );
    format!("<div class=\"acts\">{confirm}{cancel}</div>")
}

/// What to do about it besides.
fn remark(reader: Reader, entry: &Entry, now: Timestamp) -> String {
    let words = if can_cancel(entry, now) {
        reader.say(
            "Eine andere Zeit bekommen Sie am Automaten unter „Meinen Termin ansehen oder ändern“ oder am Telefon: ",
            "For another time, choose “See or change my appointment” at the kiosk or call us: ",
        )
    } else {
        reader.say(
            "Sie brauchen einen neuen Termin? Buchen Sie am Automaten, oder rufen Sie uns an: ",
            "Do you need a new appointment? Book at the kiosk, or call us: ",
        )
    };
    format!("<p>{words}{}</p>", phone())
}

fn facts(town: &Town, reader: Reader, entry: &Entry) -> String {
    let services: String = entry
        .items
        .iter()
        .map(|(id, count)| {
            let name = reader.words(&service_name(town, *id));
            if *count > 1 {
                format!("<dd>{count} × {name}</dd>")
            } else {
                format!("<dd>{name}</dd>")
            }
        })
        .collect();
    let place = town.plan.office(entry.office);
    let place = place.map_or_else(String::new, |it| address(town, reader, it));
    let [number, what, time, place_label] = [
        reader.say("Nummer", "Number"),
        reader.say("Was", "What"),
        reader.say("Wann", "When"),
        reader.say("Wo", "Where"),
    ];
    format!(
        "<dl><dt>{what}</dt>{services}<dt>{time}</dt><dd>{}</dd><dt>{place_label}</dt><dd>{place}</dd>\
         <dt>{number}</dt><dd>{}</dd></dl>",
        when(town, reader, entry.start),
        escaped(&display_number(town, entry)),
    )
}

fn can_cancel(entry: &Entry, now: Timestamp) -> bool {
    let stands = match entry.status {
        Status::Preconfirmed | Status::Confirmed => true,
        Status::Reserved | Status::Called | Status::Missed | Status::Deleted => false,
    };
    stands && entry.start > now
}

fn press(reader: Reader, entry: &Entry, action: &str, class: &str, words: &str) -> String {
    let link = reader.link(&format!("{}/{action}", base(entry)));
    format!(
        "<form method=\"post\" action=\"{link}\"><button class=\"act {class}\">{words}</button></form>"
    )
}

fn way(reader: Reader, path: &str, class: &str, words: &str) -> String {
    format!(
        "<a class=\"act {class}\" href=\"{}\">{words}</a>",
        reader.link(path)
    )
}

fn base(entry: &Entry) -> String {
    format!("/t/{}/{}", entry.number, entry.key)
}
