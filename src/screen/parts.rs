//! Parts that several screens show in the same way.

use jiff::{ToSpan, civil::Date};

use super::{Scene, Screen, Step};
use crate::{
    domain::{
        appointment::{Booked, Key},
        basket::Basket,
        calendar::{HORIZON_DAYS_MAX, Slot},
        catalogue::{Office, OfficeId, ServiceId},
        contact::Entry,
        link::{Purpose, compact_link, portal_link},
        papers::{Paper, Slip},
        private::Private,
        status::REFERENCE_CHARS_MAX,
        words::Words,
    },
    page::{Block, Choice, Fact, Field},
    portal::{Request, Search},
    text::Text,
};

/// How far ahead we look, in days: half a year, as the portal's own front end does.
const LOOK_AHEAD_DAYS: i32 = 182;
const _: () = assert!(LOOK_AHEAD_DAYS < HORIZON_DAYS_MAX);

/// Bookable services as rows that lead to their leaflets.
pub fn service_rows(scene: &Scene<'_>, services: &[ServiceId]) -> Vec<Choice<Step>> {
    services
        .iter()
        .filter(|it| scene.catalogue.is_bookable(**it))
        .map(|it| {
            Choice::new(
                Text::Plain {
                    words: scene.service_name(*it),
                },
                Step::open(Screen::Leaflet(*it)),
            )
        })
        .collect()
}

/// The question for free times of what is being booked at these offices; one day only, or all bookable days.
pub fn calendar_request(
    scene: &Scene<'_>,
    offices: &[OfficeId],
    window: Option<(Date, Date)>,
) -> Request {
    calendar_search(scene, &scene.draft.basket, offices, window)
}

/// The same for another basket.
pub fn calendar_search(
    scene: &Scene<'_>,
    basket: &Basket,
    offices: &[OfficeId],
    window: Option<(Date, Date)>,
) -> Request {
    let from = scene.today();
    let captcha = offices
        .iter()
        .filter_map(|it| scene.office(*it)?.scope.as_ref())
        .any(|it| it.captcha);
    Request::Calendar(Search {
        basket: basket.clone(),
        offices: offices.to_vec(),
        from,
        until: from.saturating_add(LOOK_AHEAD_DAYS.days()),
        window,
        captcha,
    })
}

/// The question to hold this time.
pub fn reserve_request(scene: &Scene<'_>, slot: Slot) -> Request {
    let captcha = scene
        .office(slot.office)
        .and_then(|it| it.scope.as_ref())
        .is_some_and(|it| it.captcha);
    Request::Reserve {
        basket: scene.draft.basket.clone(),
        slot,
        captcha,
    }
}

/// Each service of the basket with its count.
pub fn basket_facts(scene: &Scene<'_>, basket: &Basket) -> Vec<Fact> {
    basket
        .items()
        .iter()
        .map(|(service, count)| Fact {
            label: Text::Plain {
                words: scene.service_name(*service),
            },
            value: Text::Times {
                count: u32::from(*count),
            },
        })
        .collect()
}

/// The basket in one line: the main service, and how much else.
pub fn basket_line(scene: &Scene<'_>, basket: &Basket) -> Text {
    let service = basket
        .main()
        .map(|it| scene.service_name(it))
        .unwrap_or_default();
    let others = basket
        .units()
        .saturating_sub(u32::from(basket.main().map_or(0, |it| basket.count(it))));
    let count = basket.main().map_or(1, |it| u32::from(basket.count(it)));
    Text::BasketLine {
        service,
        count,
        others,
    }
}

/// Weekday, date and time of a slot.
pub fn when(scene: &Scene<'_>, slot: Slot) -> Text {
    Text::When {
        day: scene.date(slot.start),
        time: scene.clock(slot.start),
    }
}

/// Name and address of an office in one line.
pub fn office_line(office: &Office) -> Text {
    Text::OfficeLine {
        name: office.name.clone(),
        address: office.address.clone(),
    }
}

/// What was booked, when and where.
pub fn appointment_facts(
    scene: &Scene<'_>,
    number: &str,
    slot: Option<Slot>,
    services: &[Booked],
) -> Block<Step> {
    let mut facts = vec![Fact {
        label: Text::FactNumber,
        value: verbatim(number),
    }];
    if let Some(slot) = slot {
        facts.push(Fact {
            label: Text::FactWhen,
            value: when(scene, slot),
        });
        if let Some(office) = scene.office(slot.office) {
            facts.push(Fact {
                label: Text::FactWhere,
                value: office_line(office),
            });
            if let Some(hint) = office.scope.as_ref().and_then(|it| it.hint.as_deref()) {
                facts.push(Fact {
                    label: Text::FactRoom,
                    value: Text::Plain {
                        words: scene.guide.told(hint),
                    },
                });
            }
        }
    }
    for service in services {
        let known = scene.service_name(service.service);
        let name = if known.is_empty() {
            service.name.clone()
        } else {
            known
        };
        let what = Text::BasketLine {
            service: name,
            count: u32::from(service.count),
            others: 0,
        };
        facts.push(Fact {
            label: Text::FactWhat,
            value: what,
        });
    }
    Block::Facts(facts)
}

/// Documents to bring for these services, each once.
pub fn to_bring(scene: &Scene<'_>, services: impl Iterator<Item = ServiceId>) -> Vec<Text> {
    let mut points: Vec<&Words> = vec![];
    for service in services {
        for document in scene
            .guide
            .leaflet(service)
            .map(|it| it.bring.as_slice())
            .unwrap_or_default()
        {
            if !points.contains(&document) {
                points.push(document);
            }
        }
    }
    points
        .into_iter()
        .map(|it| Text::Plain { words: it.clone() })
        .collect()
}

/// The link for the phone: the town's short form where it has one, since it makes the smaller code (QR-03).
pub fn phone_link(scene: &Scene<'_>, key: &Key, purpose: Purpose) -> Option<Private<String>> {
    let links = &scene.place.phone_links;
    compact_link(links, key, purpose).or_else(|| portal_link(links, key, purpose))
}

/// Something that is the same in every language.
pub fn verbatim(words: &str) -> Text {
    Text::Plain {
        words: Words::name(words),
    }
}

/// Where people are found, for every page that ends a way.
pub fn people(scene: &Scene<'_>) -> Vec<Fact> {
    let mut facts = vec![];
    if !scene.place.desk.is_empty() {
        facts.push(Fact {
            label: Text::FactDesk,
            value: Text::Plain {
                words: scene.place.desk.clone(),
            },
        });
    }
    if !scene.place.phone.is_empty() {
        facts.push(Fact {
            label: Text::FactPhone,
            value: verbatim(&scene.place.phone),
        });
    }
    facts
}

/// A place to write something that stands on the citizen's papers.
pub fn paper_field(
    scene: &Scene<'_>,
    paper: Paper,
    label: Text,
    hint: Option<Text>,
    slip: Option<Slip>,
) -> Block<Step> {
    let error = slip.map(|it| slip_words(it, label.clone()));
    Block::Field(Field {
        entry: Entry::Paper(paper),
        label,
        hint,
        value: scene.draft.papers.entry(paper).clone(),
        error,
        is_voluntary: false,
    })
}

/// How many mistakes there are; `None` for none.
pub fn slip_count(slips: &[(Paper, Slip)]) -> Option<u32> {
    u32::try_from(slips.len()).ok().filter(|it| *it > 0)
}

fn slip_words(slip: Slip, label: Text) -> Text {
    let field = Box::new(label);
    match slip {
        Slip::Missing => Text::SlipMissing { field },
        Slip::NotANumber => Text::SlipNotANumber,
        Slip::NotACode => Text::SlipNotACode,
        Slip::TooLong => Text::ProblemTooLong {
            field,
            max: u32::try_from(REFERENCE_CHARS_MAX).unwrap_or(u32::MAX),
        },
        Slip::NotADay => Text::SlipNotADay,
        Slip::SerialLength => Text::SlipSerialLength,
        Slip::SerialCharacter(character) => Text::SlipSerialCharacter {
            character: character.to_string(),
        },
        Slip::SerialCheck => Text::SlipSerialCheck,
    }
}
