//! SEC-09: an answer was lost, and the portal cannot be asked what is true. Says so, and never guesses.

use super::{
    Scene, Screen, Step,
    hand_off::Offer,
    parts::{people, verbatim},
};
use crate::{
    page::{Block, Choice, Fact, Mood, Page, Shape, Tone},
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
    let known = held.or_else(|| scene.draft.booked.as_ref().map(|it| &it.key));
    let is_known = known.is_some();
    if let Some(key) = known {
        let number = Fact {
            label: Text::FactNumber,
            value: verbatim(&key.number.to_string()),
        };
        page = page
            .go_on(Text::UnsureAgain, Step::Ask(Request::Look(key.clone())))
            .show(Block::Facts(vec![number]));
    }
    // Without a hold the appointment waits for activation at least, and stays when the citizen leaves.
    if scene.draft.booked.is_some() && scene.draft.hold.is_none() {
        return page
            .offer(
                Shape::Rows,
                vec![Choice::new(Text::ActivateShow, Step::Show(Offer::Page))],
            )
            .say(Text::UnsureBooked)
            .show(Block::Facts(people(scene)));
    }
    page = page.say(Text::UnsureNext).show(Block::Facts(people(scene)));
    if is_known {
        return page;
    }
    // Without a number nothing can be asked: people are the only way on.
    let contact = Choice::new(Text::HomeContact, Step::open(Screen::Contact));
    page.offer(Shape::Rows, vec![contact])
}
