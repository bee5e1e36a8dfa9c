//! Invented things that somebody applied for or reported, each in another state.

use jiff::civil::{Date, date};

use crate::domain::{
    language::Language,
    private::Private,
    status::{Case, CaseOffice, CaseStep, Factor, Kind, Lookup, NextAct, State, Subject},
    words::Words,
};

use super::town;

/// What can be asked after at the example kiosk.
pub fn subjects() -> Vec<Subject> {
    let both = |de: &str, en: &str| Words::german(de).and(Language::English, en);
    vec![
        Subject {
            kind: Kind::Document,
            name: both("Ausweis oder Reisepass", "Identity card or passport"),
            hint: both(
                "Die Nummer steht auf dem Abholschein.",
                "The number is on your collection slip.",
            ),
            factor: Factor::BirthDate,
            page: Some("https://www.krefeld.de/ausweis".to_owned()),
            pick_up: Some(town::CARD),
        },
        Subject {
            kind: Kind::Application,
            name: both("Urkunden und Anträge", "Certificates and applications"),
            hint: both(
                "Die Nummer steht oben rechts auf der Eingangsbestätigung.",
                "The number is at the top right of the letter of receipt.",
            ),
            factor: Factor::Code,
            page: Some("https://www.krefeld.de/antrag".to_owned()),
            pick_up: None,
        },
        Subject {
            kind: Kind::Defect,
            name: both("Gemeldeter Mangel", "A defect you reported"),
            hint: both(
                "Die Nummer steht in der Antwort auf Ihre Meldung.",
                "The number is in the answer to your report.",
            ),
            factor: Factor::Nothing,
            page: None,
            pick_up: None,
        },
    ]
}

/// The question after one of them.
pub fn lookup(subject: usize) -> Lookup {
    let (reference, factor) = match subject {
        0 => ("L01X00T471", "1990-04-17"),
        1 => ("U-2026-000123", "K7M4"),
        _ => ("47-2026", ""),
    };
    Lookup {
        subject,
        reference: Private::new(reference.to_owned()),
        factor: Private::new(factor.to_owned()),
    }
}

/// A case of this kind in this state.
pub fn case(kind: Kind, state: State) -> Case {
    let title = match kind {
        Kind::Document => "Reisepass",
        Kind::Application => "Geburtsurkunde",
        Kind::Defect => "Straßenlaterne defekt",
    };
    let day = |day| date(2026, 11, day);
    let next = match state {
        State::WaitingForYou => Some(NextAct::SendPapers),
        State::Ready => Some(NextAct::PickUp),
        State::Received
        | State::InWork
        | State::Suspended
        | State::Decided
        | State::InProduction
        | State::AtOffice
        | State::Finished
        | State::Rejected
        | State::Unknown => None,
    };
    Case {
        kind,
        title: Words::german(title),
        state,
        reached: reached(state, day(9)),
        step: (kind == Kind::Application).then(|| CaseStep {
            number: 2,
            of: 4,
            words: Words::german("Unterlagen werden geprüft"),
        }),
        note: (state == State::WaitingForYou)
            .then(|| Words::german("Es fehlt noch die Geburtsurkunde der Mutter.")),
        opened: Some(day(9)),
        updated: Some(day(24)),
        expected: Some(date(2026, 12, 4)),
        deadline: (kind == Kind::Application).then(|| date(2026, 12, 21)),
        pick_up_until: (state == State::Ready).then(|| date(2027, 2, 28)),
        next,
        office: Some(CaseOffice {
            name: Words::name("Bürgerservice, Rathaus, Von-der-Leyen-Platz 1"),
            office: Some(town::HALL),
            phone: "02151 86-0".to_owned(),
        }),
        is_express: false,
        is_extended: false,
        as_of: town::now(),
    }
}

fn reached(state: State, first: Date) -> Vec<(State, Date)> {
    if state == State::Received {
        return vec![(state, first)];
    }
    vec![(State::Received, first), (state, date(2026, 11, 24))]
}
