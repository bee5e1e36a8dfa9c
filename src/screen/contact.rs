//! Where people are, and when.

use super::{Scene, Step, parts::people};
use crate::{
    domain::place::Hours,
    page::{Block, Fact, Page},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let here = scene.place.office.and_then(|it| scene.office(it));
    let address = here.map(|it| Fact {
        label: Text::FactWhere,
        value: super::parts::office_line(it),
    });
    let facts = address.into_iter().chain(people(scene)).collect();
    Page::new(Text::ContactTitle)
        .show(Block::Facts(facts))
        .go_on(Text::HelpReturn, Step::Back)
        .beside(Block::Heading(Text::ContactHours))
        .beside(Block::Facts(scene.place.hours.iter().map(hours).collect()))
}

fn hours(hours: &Hours) -> Fact {
    let label = match hours.weekday {
        1 => Text::Monday,
        2 => Text::Tuesday,
        3 => Text::Wednesday,
        4 => Text::Thursday,
        5 => Text::Friday,
        6 => Text::Saturday,
        _ => Text::Sunday,
    };
    Fact {
        label,
        value: Text::ContactFromUntil {
            from: hours.from,
            until: hours.until,
        },
    }
}
