//! The city's page about something that was applied for or reported: how to ask how it stands. Nothing personal is on
//! it, and it takes no numbers.

use super::{
    super::{state::Town, subjects::subjects, wire::Answer},
    frame::{Reader, page},
    nowhere,
    parts::phone,
};
use crate::domain::status::{Factor, Kind};

/// The page of this subject; they count from 1.
pub fn view(town: &Town, reader: Reader, number: u32) -> Answer {
    let all = subjects(&town.plan, &town.public_url);
    let place = usize::try_from(number)
        .ok()
        .and_then(|it| it.checked_sub(1));
    let Some(subject) = place.and_then(|it| all.get(it)) else {
        return nowhere(town, reader);
    };
    let proof = match subject.factor {
        Factor::Nothing => "",
        Factor::BirthDate => reader.say("Ihr Geburtsdatum", "your date of birth"),
        Factor::Code => reader.say("den Code aus dem Schreiben", "the code in the letter"),
    };
    let proof = if proof.is_empty() {
        String::new()
    } else {
        format!("<li>{proof}</li>")
    };
    let hint = reader.words(&subject.hint);
    let [need, number, ask, kiosk, or] = [
        reader.say("Das brauchen Sie", "What you need"),
        reader.say("die Nummer", "the number"),
        reader.say("So fragen Sie nach", "How to ask"),
        reader.say(
            "Am Automaten im Rathaus: „Wie weit ist mein Antrag?“",
            "At the kiosk in the town hall: “Check the status of my application”",
        ),
        reader.say("Am Telefon: ", "By phone: "),
    ];
    let careful = match subject.kind {
        Kind::Document | Kind::Application => reader.say(
            "Geben Sie Nummer und Nachweis nur uns. Wir fragen nie per E-Mail danach.",
            "Give the number and the proof to us only. We never ask for them by e-mail.",
        ),
        Kind::Defect => reader.say(
            "Meldungen sind öffentlich: Jeder, der die Nummer kennt, sieht den Stand.",
            "Reports are public: anybody who knows the number can see how they stand.",
        ),
    };
    let body = format!(
        "<h2>{need}</h2><ul><li>{number}: {hint}</li>{proof}</ul><h2>{ask}</h2><ul><li>{kiosk}</li>\
         <li>{or}{}</li></ul><p>{careful}</p>",
        phone()
    );
    page(
        town,
        reader,
        200,
        subject.name.in_language(reader.language),
        &body,
    )
}
