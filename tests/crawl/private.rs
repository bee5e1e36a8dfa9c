//! What must not be seen by others: the code for the phone, and what citizens tell of themselves and their papers.

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use kiosk::{
    domain::{appointment::Key, draft::Draft, papers::Paper, private::Private},
    page::{Block, Page, Qr, Target},
    screen::{Screen, Step},
    text::{Text, Voice},
};

use super::{checks::reading::said, place::Place};

/// Fewer characters may be found in any text by chance.
const CHARS_MIN: usize = 4;
/// The name that only its owner recognises.
const MASKED: &str = "Ł••• B•••-Ö•••";
/// What citizens of the crawl and of the examples are called, and how they are reached.
const TOLD: [&str; 4] = [
    "Łucja",
    "Beispiel-Özdemir",
    "lucja@example.org",
    "02151 000 123",
];

/// Holds the rules for the page of this place; the voice is that of the town.
pub fn check(place: &Place, page: &Page<Step>, voice: &Voice) {
    let screen = place.screen();
    let words: Vec<String> = said(page, true).iter().map(|it| voice.say(it)).collect();
    let draft = place.kiosk.visit().map(|it| &it.draft);
    if let Some(draft) = draft {
        check_papers(place, draft, &words);
    }
    check_person(place, &words);
    let codes = codes(page);
    assert_eq!(
        !codes.is_empty(),
        screen == "phone",
        "PRIV-13: a code is shown on the page of the code only, and there always: {screen} by {:#?}",
        place.way
    );
    for qr in codes {
        check_code(place, page, qr, &words);
    }
}

/// PRIV-11: of what stands on papers a page shows the end of the reference at most, and the rest in its fields.
fn check_papers(place: &Place, draft: &Draft, words: &[String]) {
    for paper in [
        Paper::Reference,
        Paper::LetterCode,
        Paper::BirthDate,
        Paper::Code,
    ] {
        let typed = draft.papers.entry(paper).reveal();
        // The example of a birth date is one that citizens of the crawl may have.
        let is_example = paper == Paper::BirthDate && place.screen() == "inquiry";
        if typed.chars().count() < CHARS_MIN || is_example {
            continue;
        }
        for text in words {
            assert!(
                !text.contains(typed.as_str()),
                "{} shows {paper:?} in {text:?} by {:#?}",
                place.screen(),
                place.way
            );
        }
    }
}

/// PRIV-08: names, addresses and numbers are shown in fields and where all answers are checked, nowhere else.
fn check_person(place: &Place, words: &[String]) {
    let screen = place.screen();
    let is_told = |it: &&String| TOLD.iter().any(|told| it.contains(told));
    let told = words.iter().find(is_told);
    assert!(
        told.is_none() || screen == "check",
        "{screen} shows {told:?} by {:#?}",
        place.way
    );
    let knows = place
        .kiosk
        .visit()
        .is_some_and(|it| it.draft.mine.as_ref().is_some_and(|it| it.found.is_some()));
    if knows && matches!(screen, "mine" | "move-check") {
        assert!(
            words.iter().any(|it| it == MASKED),
            "{screen} does not show whose it is: {words:?}"
        );
    }
}

/// PRIV-13: a way to remove it, a countdown, what it opens, and a warning where it opens an appointment.
fn check_code(place: &Place, page: &Page<Step>, qr: &Qr, words: &[String]) {
    let way = &place.way;
    let count = page.targets().len() - page.keys.len();
    let targets = page.targets();
    let leads = |wanted: &Step| {
        targets[..count]
            .iter()
            .any(|it| matches!(it, Target::Choice(choice) if choice.step == *wanted))
    };
    assert!(leads(&Step::Hide), "the code cannot be removed: {way:#?}");
    assert!(
        leads(&Step::open(Screen::NoPhone)),
        "nobody may be left without a phone: {way:#?}"
    );
    let said = said(page, true);
    assert!(
        said.iter().any(|it| matches!(it, Text::PhoneLeft { .. })),
        "nothing tells when the code goes: {way:#?}"
    );
    let warns = said.contains(&Text::PhoneSecret);
    let keys = place.kiosk.visit().map(|it| keys(&it.draft));
    let opens = keys.unwrap_or_default().iter().any(|it| holds(qr, it));
    assert!(
        warns || !opens,
        "the code opens an appointment, and nobody is warned: {way:#?}"
    );
    let link = qr.link.reveal();
    for told in TOLD {
        assert!(!link.contains(told), "PRIV-12: {told} is in a code");
    }
    let is_offline = link.starts_with("BEGIN:VCALENDAR");
    let small = link.to_ascii_lowercase();
    let host = small.strip_prefix("https://").unwrap_or_default();
    let host = host.split(['/', '?']).next().unwrap_or_default();
    assert!(
        is_offline || (!host.is_empty() && words.iter().any(|it| it.contains(host))),
        "nothing says that the code opens {host:?}: {way:#?}"
    );
}

/// The keys of all that this citizen has to do with.
fn keys(draft: &Draft) -> Vec<&Key> {
    let held = draft.hold.as_ref().map(|it| &it.key);
    let booked = draft.booked.as_ref().map(|it| &it.key);
    let brought = draft.mine.as_ref().map(|it| &it.key);
    [held, booked, brought].into_iter().flatten().collect()
}

/// True when whoever reads this code has the appointment.
fn holds(qr: &Qr, key: &Key) -> bool {
    let link = qr.link.reveal();
    let secret = key.secret.reveal();
    let inside = Private::new(format!(r#"{{"id":{},"authKey":"{secret}"}}"#, key.number));
    link.to_ascii_lowercase().contains(secret.as_str())
        || link.contains(&STANDARD_NO_PAD.encode(inside.reveal()))
}

fn codes(page: &Page<Step>) -> Vec<&Qr> {
    let blocks = page.body.iter().chain(&page.aside);
    blocks
        .filter_map(|it| match it {
            Block::Qr(qr) => Some(qr),
            Block::Say(_)
            | Block::Heading(_)
            | Block::Quote(_)
            | Block::Notice(..)
            | Block::Points(_)
            | Block::Facts(_)
            | Block::Field(_)
            | Block::Choices(..)
            | Block::Month(_) => None,
        })
        .collect()
}
