//! Pages like those of a visit, for the tests of the brush.

mod asking;

use jiff::civil::time;

use crate::{
    domain::{language::Language, private::Private, words::Words},
    page::{Block, Choice, Fact, Key, Mood, Page, Qr, Shape, Stroke, Surround, Tone},
    text::Text,
};

/// A link of 100 characters in the small alphabet of QR codes.
pub const LINK: &str = "HTTPS://TERMIN.KREFELD.DE/K/7F3A9C2E5B8D1046A7C3E9F2B5D8014673A9CE2F5B8D0146A7C3E9F2B5D80146/A1B2C3D";

/// What stands around the pages.
pub fn surround() -> Surround {
    Surround {
        city: "Krefeld".to_owned(),
        place: "Rathaus".to_owned(),
        clock: time(14, 5, 0, 0),
        is_demo: true,
    }
}

/// Every sample with its name.
pub fn all() -> Vec<(&'static str, Page<u8>)> {
    vec![
        ("welcome", welcome()),
        ("home", home()),
        ("list", list()),
        ("details", details()),
        ("form", asking::form()),
        ("calendar", asking::calendar()),
        ("times", asking::times()),
        ("done", done()),
        ("long", long()),
        ("sorry", sorry()),
    ]
}

fn say(german: &str, english: &str) -> Text {
    Text::Plain {
        words: Words::german(german).and(Language::English, english),
    }
}

fn choice(german: &str, english: &str) -> Choice<u8> {
    Choice::new(say(german, english), 1)
}

fn keyed(mut page: Page<u8>) -> Page<u8> {
    page.keys = [
        (Stroke::Escape, Text::Back),
        (Stroke::Help, Text::KeyHelp),
        (Stroke::Language, Text::KeyLanguage),
        (Stroke::Colours, Text::KeyColours),
        (Stroke::Finish, Text::Leave),
    ]
    .map(|(stroke, label)| Key {
        stroke,
        choice: Choice::new(label, 9),
    })
    .into();
    page
}

fn fact(label: (&str, &str), value: (&str, &str)) -> Fact {
    Fact {
        label: say(label.0, label.1),
        value: say(value.0, value.1),
    }
}

fn welcome() -> Page<u8> {
    let mut page = Page::new(say(
        "Willkommen im Rathaus Krefeld",
        "Welcome to Krefeld town hall",
    ))
    .mood(Mood::Welcome)
    .say(say(
        "Hier buchen Sie einen Termin für Pass, Ausweis, Anmeldung und vieles mehr.",
        "Book an appointment here for passports, identity cards, registration and much more.",
    ))
    .offer(
        Shape::Tiles,
        vec![
            choice("Deutsch", "Deutsch")
                .hint(say("Termin buchen", "Termin buchen"))
                .current_if(true),
            choice("English", "English").hint(say("Book an appointment", "Book an appointment")),
        ],
    )
    .say(say(
        "Es dauert etwa fünf Minuten.",
        "It takes about five minutes.",
    ));
    page.keys = vec![Key {
        stroke: Stroke::Help,
        choice: Choice::new(Text::KeyHelp, 9),
    }];
    page
}

fn tile(label: (&str, &str), hint: (&str, &str)) -> Choice<u8> {
    choice(label.0, label.1).hint(say(hint.0, hint.1))
}

fn home() -> Page<u8> {
    keyed(
        Page::new(say(
            "Was möchten Sie erledigen?",
            "What would you like to do?",
        ))
        .at(1, 6)
        .offer(
            Shape::Tiles,
            vec![
                tile(
                    ("Reisepass", "Passport"),
                    ("beantragen oder abholen", "apply or collect"),
                ),
                tile(
                    ("Personalausweis", "Identity card"),
                    ("beantragen, ab 16 Jahren", "apply, from age 16"),
                ),
                tile(
                    ("Wohnsitz anmelden", "Register your address"),
                    ("nach einem Umzug", "after you have moved"),
                ),
                tile(
                    ("Führungszeugnis", "Criminal record certificate"),
                    ("für Arbeit oder Ehrenamt", "for work"),
                ),
                tile(
                    ("Fahrzeug zulassen", "Register a vehicle"),
                    ("neu, um oder ab", "new, changed or off"),
                ),
                tile(
                    ("Alle Leistungen", "All services"),
                    ("nach Themen oder mit Suche", "by topic or search"),
                ),
            ],
        ),
    )
}

fn list() -> Page<u8> {
    let rows = (1..=20).map(|n| {
        choice(
            &format!("Dienstleistung Nummer {n}"),
            &format!("Service number {n}"),
        )
        .hint(say("etwa 15 Minuten", "about 15 minutes"))
        .current_if(n == 3)
    });
    keyed(
        Page::new(say(
            "Welche Leistung brauchen Sie?",
            "Which service do you need?",
        ))
        .at(2, 6)
        .offer(Shape::Rows, rows.collect()),
    )
}

fn details() -> Page<u8> {
    keyed(
        Page::new(say("Reisepass beantragen", "Apply for a passport"))
            .at(2, 6)
            .show(Block::Quote(Words::german(
                "Der Reisepass ist ein Ausweisdokument für Reisen in Länder außerhalb der Europäischen Union. Er ist \
                 zehn Jahre gültig, bei Personen unter 24 Jahren sechs Jahre.",
            )))
            .show(Block::Quote(Words::german("Bitte kommen Sie persönlich.")))
            .show(Block::Heading(say("Das bringen Sie mit", "What to bring")))
            .show(Block::Points(vec![
                say("Ihren alten Reisepass oder Personalausweis", "your old passport or identity card"),
                say(
                    "ein biometrisches Passbild, nicht älter als ein Jahr, digital über einen zugelassenen Anbieter",
                    "a biometric photograph, no older than a year, sent digitally by a certified provider",
                ),
                say("bei der ersten Ausstellung: Ihre Geburtsurkunde", "for the first passport: your birth certificate"),
            ]))
            .go_on(say("Termin buchen", "Book an appointment"), 1)
            .beside(Block::Facts(vec![
                fact(("Gebühr", "Fee"), ("70,00 €", "70,00 €")),
                fact(("Dauer", "Takes"), ("etwa 20 Minuten", "about 20 minutes")),
                fact(("Fertig", "Ready"), ("nach etwa vier Wochen", "after about four weeks")),
            ]))
            .beside(Block::Notice(
                Tone::Info,
                say("Hier am Gerät buchen Sie nur den Termin.", "At this terminal you only book the appointment."),
            )),
    )
}

fn done() -> Page<u8> {
    keyed(
        Page::new(say("Ihr Termin ist gebucht", "Your appointment is booked"))
            .mood(Mood::Done)
            .at(6, 6)
            .show(Block::Facts(vec![
                fact(("Nummer", "Number"), ("100 245", "100 245")),
                fact(
                    ("Wann", "When"),
                    (
                        "Donnerstag, 3. Dezember 2026, 14:30 Uhr",
                        "Thursday, 3 December 2026, 14:30",
                    ),
                ),
                fact(
                    ("Wo", "Where"),
                    (
                        "Bürgerbüro Mitte, Petersstraße 122",
                        "Bürgerbüro Mitte, Petersstraße 122",
                    ),
                ),
            ]))
            .say(say(
                "Die Bestätigung ist unterwegs an Ihre Adresse.",
                "The confirmation is on its way to you.",
            ))
            .go_on(say("Fertig", "Done"), 1)
            .beside(Block::Qr(Qr {
                link: Private::new(LINK.to_owned()),
                caption: say(
                    "Öffnet Ihren Termin auf krefeld.de. Bitte nicht fotografieren lassen.",
                    "Opens your appointment on krefeld.de. Do not let others photograph it.",
                ),
                instead: say(
                    "Der Link zu Ihrem Termin steht in der Bestätigung.",
                    "The link to your appointment is in the confirmation.",
                ),
            })),
    )
}

fn long() -> Page<u8> {
    let mut page = Page::new(say(
        "So gehen wir mit Ihren Daten um",
        "How we treat your data",
    ));
    for n in 1..=14 {
        page = page.show(Block::Heading(say(&format!("Abschnitt {n}"), &format!("Part {n}")))).say(say(
            &format!(
                "Absatz {n}: Ihre Angaben gehen nur an das Terminsystem der Stadt. Der Bildschirm vergisst sie, sobald \
                 Sie fertig sind, und der nächste Mensch am Gerät sieht nichts davon."
            ),
            &format!(
                "Paragraph {n}: what you tell us goes to the town's appointment system only. The screen forgets it as \
                 soon as you have finished, and the next person at the terminal sees nothing of it."
            ),
        ));
    }
    keyed(page.go_on(say("Verstanden", "Understood"), 1))
}

fn sorry() -> Page<u8> {
    keyed(
        Page::new(say(
            "Die Verbindung zum Terminsystem fehlt",
            "There is no connection to the appointment system",
        ))
        .mood(Mood::Attention)
        .say(say(
            "Es wurde nichts gebucht. Bitte versuchen Sie es noch einmal.",
            "Nothing was booked. Please try again.",
        ))
        .show(Block::Notice(
            Tone::Good,
            say(
                "Ihre Angaben sind noch da.",
                "What you told us is still here.",
            ),
        ))
        .offer(
            Shape::Primary,
            vec![
                choice("Noch einmal versuchen", "Try again"),
                choice("Zum Anfang", "Start again"),
            ],
        ),
    )
}
