//! Pages that ask something.

use jiff::civil::{Date, date};

use super::{choice, keyed, say};
use crate::{
    domain::{contact::Entry, private::Private},
    page::{Block, Field, Month, Page, Shape, Tone},
    text::Text,
};

fn field(entry: Entry, label: (&str, &str), value: &str) -> Field {
    Field {
        entry,
        label: say(label.0, label.1),
        hint: None,
        value: Private::new(value.to_owned()),
        error: None,
        is_voluntary: false,
    }
}

/// Answers, one of them wrong.
pub fn form() -> Page<u8> {
    let mut email = field(
        Entry::Email,
        ("E-Mail-Adresse", "E-mail address"),
        "anna.beispiel",
    );
    email.error = Some(say(
        "In der Adresse fehlt das @-Zeichen, zum Beispiel anna@beispiel.de.",
        "The @ sign is missing, for example anna@example.org.",
    ));
    email.hint = Some(say(
        "Dorthin schicken wir die Bestätigung.",
        "We send the confirmation there.",
    ));
    let mut phone = field(Entry::Telephone, ("Telefonnummer", "Phone number"), "");
    phone.is_voluntary = true;
    keyed(
        Page::new(say("Wer kommt zum Termin?", "Who is coming?"))
            .at(4, 6)
            .show(Block::Notice(
                Tone::Error,
                say(
                    "Eine Angabe müssen Sie noch ändern.",
                    "One answer needs to be changed.",
                ),
            ))
            .show(Block::Field(field(
                Entry::FamilyName,
                ("Vor- und Nachname", "Given and family name"),
                "Anna-Maria von und zu Beispielhausen-Musterfrau, geborene Schmidt-Rottluff",
            )))
            .show(Block::Field(email))
            .show(Block::Field(phone))
            .go_on(Text::Continue, 1)
            .beside(Block::Notice(
                Tone::Warning,
                say(
                    "Ihre Zeit ist noch 8 Minuten für Sie frei gehalten.",
                    "Your time is held for 8 more minutes.",
                ),
            )),
    )
}

fn month() -> Month<u8> {
    let free = [1, 2, 3, 8, 9, 10, 15, 17, 21, 22, 23, 28, 29, 30];
    Month {
        first: date(2026, 12, 1),
        free: free
            .into_iter()
            .map(|day| (Date::constant(2026, 12, day), 2))
            .collect(),
        today: date(2026, 12, 1),
        earlier: Some(choice("November", "November")),
        later: Some(choice("Januar", "January")),
    }
}

/// Days.
pub fn calendar() -> Page<u8> {
    keyed(
        Page::new(say("Welcher Tag passt Ihnen?", "Which day suits you?"))
            .at(3, 6)
            .show(Block::Month(month()))
            .beside(Block::Heading(say(
                "Die nächsten freien Tage",
                "The next free days",
            )))
            .beside(Block::Choices(
                Shape::Rows,
                vec![
                    choice("Dienstag, 1. Dezember 2026", "Tuesday, 1 December 2026")
                        .hint(say("14 Zeiten frei", "14 times free")),
                    choice("Mittwoch, 2. Dezember 2026", "Wednesday, 2 December 2026")
                        .hint(say("3 Zeiten frei", "3 times free")),
                    choice("Donnerstag, 3. Dezember 2026", "Thursday, 3 December 2026")
                        .hint(say("20 Zeiten frei", "20 times free")),
                ],
            )),
    )
}

/// Forty times.
pub fn times() -> Page<u8> {
    let slots = |hours: std::ops::Range<u32>| {
        hours
            .flat_map(|hour| {
                (0..60)
                    .step_by(12)
                    .map(move |minute| format!("{hour}:{minute:02}"))
            })
            .map(|it| choice(&it, &it))
            .collect::<Vec<_>>()
    };
    keyed(
        Page::new(say("Um wie viel Uhr?", "At what time?"))
            .at(3, 6)
            .say(say(
                "Donnerstag, 3. Dezember 2026, Bürgerbüro Mitte",
                "Thursday, 3 December 2026, Bürgerbüro Mitte",
            ))
            .show(Block::Heading(say("Vormittag", "Morning")))
            .offer(Shape::Chips, slots(8..12))
            .show(Block::Heading(say("Nachmittag", "Afternoon")))
            .offer(Shape::Chips, slots(12..16)),
    )
}
