//! SEC-09: an answer was lost, and the portal cannot be asked what is true. Says so, and never guesses.

use super::{
    Scene, Step,
    activate::activation_code,
    parts::{people, verbatim},
};
use crate::{
    page::{Block, Fact, Mood, Page, Tone},
    portal::Request,
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::UnsureTitle)
        .mood(Mood::Attention)
        .at(4, super::STEPS);
    page = page.show(Block::Notice(Tone::Warning, Text::UnsureWhat));
    let held = scene.draft.hold.as_ref().map(|it| &it.key);
    if let Some(key) = held.or_else(|| scene.draft.booked.as_ref().map(|it| &it.key)) {
        let number = Fact {
            label: Text::FactNumber,
            value: verbatim(&key.number.to_string()),
        };
        page = page
            .go_on(Text::UnsureAgain, Step::Ask(Request::Look(key.clone())))
            .show(Block::Facts(vec![number]));
    }
    // Without a hold the appointment waits for activation at least, and stays when the citizen leaves.
    let Some(booked) = scene
        .draft
        .booked
        .as_ref()
        .filter(|_| scene.draft.hold.is_none())
    else {
        return page.say(Text::UnsureNext).show(Block::Facts(people(scene)));
    };
    page.say(Text::UnsureBooked)
        .show(Block::Facts(people(scene)))
        .beside_some(activation_code(scene, booked))
}
