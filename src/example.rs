//! Every screen once, filled with an invented town and an invented citizen: for `kiosk preview` and for tests.

pub mod cases;
mod own;
pub mod town;

use std::time::Duration;

use crate::{
    domain::{
        appointment::Status,
        basket::Basket,
        calendar::Calendar,
        contact::{Entry, Mistake},
        draft::{Change, Draft},
        guide::Guide,
        language::Language,
        private::Private,
    },
    event::{Event, Now, Ticket},
    kiosk::Kiosk,
    portal::{Fault, Refusal, Reply, Request},
    screen::{
        Screen,
        days::Days,
        form::{Form, Problem, Question},
        hand_off::Offer,
        search::Search,
        sorry::Sorry,
        times::Times,
        topic::{Order, Topic},
    },
    text::Text,
    visit::{Asked, Code, Visit},
};

/// The names of all examples, in the order of a visit.
pub const NAMES: &[&str] = &[
    "attract",
    "languages",
    "home",
    "find",
    "topic",
    "search",
    "search-nothing",
    "leaflet",
    "together",
    "no-mail",
    "offices",
    "days",
    "days-full",
    "times",
    "times-taken",
    "nothing-free",
    "names",
    "names-problem",
    "reach",
    "reach-problems",
    "more",
    "check",
    "activate",
    "done",
    "phone",
    "phone-service",
    "no-phone",
    "find-mine",
    "find-mine-problem",
    "find-mine-changed",
    "mine",
    "mine-waiting",
    "mine-past",
    "cancel",
    "cancel-unsure",
    "cancelled",
    "move-check",
    "moved",
    "both",
    "both-unsure",
    "subjects",
    "inquiry",
    "inquiry-problem",
    "inquiry-no-match",
    "case-ready",
    "case-waiting",
    "case-suspended",
    "case-defect",
    "expired",
    "unsure",
    "not-booked",
    "sorry-unreachable",
    "sorry-busy",
    "sorry-mail-limit",
    "sorry-technical",
    "waiting",
    "help",
    "contact",
    "privacy",
    "leave",
    "still-there",
    "farewell",
];

/// A kiosk that shows this example in this language; `None` for a name that is not in [`NAMES`].
pub fn kiosk(name: &str, language: Language) -> Option<Kiosk> {
    guided(name, language, town::guide())
}

/// The same with another guide: for a town that has translated its own words, or has not.
pub fn guided(name: &str, language: Language, guide: Guide) -> Option<Kiosk> {
    let now = Now {
        moment: Duration::ZERO,
        wall: town::now(),
    };
    let mut languages = vec![language];
    languages.extend(Language::ALL.iter().filter(|it| **it != language));
    let mut kiosk = Kiosk::new(town::place(languages), guide, now);
    let catalogue = Reply::Catalogue(Box::new(town::catalogue()), now.wall);
    if name == "farewell" {
        kiosk.update(now, Event::Started(Some(language)));
    }
    kiosk.update(now, Event::Answer(Ticket(0), Ok(catalogue)));
    if matches!(name, "attract" | "farewell") {
        return Some(kiosk);
    }
    let mut visit = Visit::begin(now, language, Screen::Home);
    visit.draft = draft(name);
    visit.open(screen(name)?);
    match name {
        "waiting" => {
            let request = Request::Preconfirm(town::reservation().key);
            // Asked a second ago: long enough to say so.
            let since = Now {
                moment: Duration::ZERO,
                ..now
            };
            visit.asked = Some(Asked {
                ticket: Ticket(1),
                request,
                since,
            });
        }
        "still-there" => visit.warned = Some(0),
        "phone" | "phone-service" => {
            visit.code = Some(Code {
                offer: Offer::Page,
                until: Duration::from_mins(1),
                focus: 0,
            });
        }
        _ => {}
    }
    kiosk.receive(visit);
    let later = match name {
        "waiting" => Duration::from_secs(1),
        // The question has stood for ten seconds.
        "still-there" => Duration::from_secs(70),
        _ => Duration::ZERO,
    };
    if !later.is_zero() {
        let moment = Now {
            moment: later,
            ..now
        };
        kiosk.update(moment, Event::Time);
    }
    Some(kiosk)
}

fn screen(name: &str) -> Option<Screen> {
    let calendar = town::calendar();
    let first = calendar.first().map(|it| it.date)?;
    let days = |full| {
        Screen::Days(Days {
            month: first.first_of_month(),
            full,
        })
    };
    let form = |question, problems| {
        Screen::Form(Form {
            question,
            problems,
            is_change: false,
        })
    };
    let search = |typed: &str| {
        Screen::Search(Search {
            typed: Private::new(typed.to_owned()),
        })
    };
    let key = town::reservation().key;
    let sorry = |fault| {
        Screen::Sorry(Sorry {
            fault,
            request: Request::Preconfirm(key.clone()),
        })
    };
    Some(match name {
        "languages" => Screen::Languages,
        "home" | "still-there" => Screen::Home,
        "find" => Screen::Find,
        "topic" => {
            let topic = town::guide().topics.into_iter().next()?;
            Screen::Topic(Topic {
                name: Text::Plain { words: topic.name },
                services: topic.services,
                order: Order::Given,
            })
        }
        "search" => search("ausweis"),
        "search-nothing" => search("xyzzy"),
        "leaflet" => Screen::Leaflet(town::CARD),
        "together" => Screen::Together,
        "no-mail" => Screen::NoMail,
        "offices" => Screen::Offices,
        "days" => days(None),
        "days-full" => days(Some(first)),
        "times" | "times-taken" => Screen::Times(Times {
            day: first,
            part: 0,
        }),
        "nothing-free" => Screen::NothingFree,
        "names" => form(Question::Names, vec![]),
        "names-problem" => form(
            Question::Names,
            vec![(Entry::FamilyName, Problem::Mistake(Mistake::Missing))],
        ),
        "reach" => form(Question::Reach, vec![]),
        "reach-problems" => form(
            Question::Reach,
            vec![
                (Entry::Email, Problem::Mistake(Mistake::PlusInEmail)),
                (Entry::Telephone, Problem::Mistake(Mistake::NotAPhoneNumber)),
            ],
        ),
        "more" => form(Question::More, vec![]),
        "check" | "waiting" => Screen::Check,
        "activate" => Screen::Activate,
        "done" => Screen::Done,
        "expired" => Screen::Expired,
        "unsure" => Screen::Unsure,
        "not-booked" => Screen::NotBooked,
        "sorry-unreachable" => sorry(Fault::Unreachable),
        "sorry-busy" => sorry(Fault::Busy(45)),
        "sorry-mail-limit" => sorry(Fault::Refused(vec![Refusal::MailLimit])),
        "sorry-technical" => sorry(Fault::Refused(vec![Refusal::Technical(
            "invalidSchema".into(),
        )])),
        "help" => Screen::Help,
        "contact" => Screen::Contact,
        "privacy" => Screen::Privacy,
        "leave" => Screen::Leave,
        _ => return own::screen(name),
    })
}

/// What the citizen of this example has put together by then.
fn draft(name: &str) -> Draft {
    let held = town::reservation();
    let basket = match name {
        "together" | "check" | "nothing-free" => Basket::of(town::CARD).with(town::PASSPORT, 1),
        _ => Basket::of(town::CARD),
    };
    let offices = match name {
        "nothing-free" => basket
            .offices(&town::catalogue())
            .into_iter()
            .take(1)
            .map(|it| it.id)
            .collect(),
        _ => vec![held.slot.office],
    };
    let calendar = if name == "nothing-free" {
        Calendar {
            days: vec![],
            ..town::calendar()
        }
    } else {
        town::calendar()
    };
    let mut draft = Draft {
        basket,
        offices,
        calendar,
        slot: Some(held.slot),
        ..Draft::default()
    };
    match name {
        "times-taken" => draft.apply(Change::Taken(held.slot)),
        "activate" => draft.apply(Change::Booked(Box::new(town::appointment(
            Status::Preconfirmed,
        )))),
        "done" => draft.apply(Change::Booked(Box::new(town::appointment(
            Status::Confirmed,
        )))),
        "names" | "names-problem" | "not-booked" | "leave" => draft.hold = Some(held),
        "unsure" => {
            draft.hold = Some(held);
            draft.apply(Change::Unsure);
        }
        "reach" | "reach-problems" | "more" | "check" | "waiting" => {
            draft.hold = Some(held);
            draft.contact = town::contact();
        }
        _ => own::fill(name, &mut draft),
    }
    draft
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_exists_and_others_do_not() {
        for name in NAMES {
            assert!(kiosk(name, Language::German).is_some(), "{name}");
        }
        assert!(kiosk("nonsense", Language::German).is_none());
    }
}
