//! S-33: no smartphone: everything can be done here, or with people (UX-21).

use super::{
    Scene, Step,
    parts::{appointment_facts, people},
};
use crate::{
    page::{Block, Page},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::NoPhoneTitle).go_on(Text::HelpReturn, Step::Back);
    let draft = scene.draft;
    let known = draft
        .booked
        .as_ref()
        .or_else(|| draft.mine.as_ref().and_then(|it| it.found.as_ref()));
    page = if let Some(known) = known {
        page.say(Text::NoPhoneWrite).show(appointment_facts(
            scene,
            &known.display_number,
            known.slot,
            &known.services,
        ))
    } else {
        page.say(Text::NoPhoneHere)
    };
    page.beside(Block::Heading(Text::NothingPeople))
        .beside(Block::Facts(people(scene)))
}
