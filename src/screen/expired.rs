//! UX-19: the time that was held has run out; nothing that was typed is lost.

use super::{Scene, Step, days::Days, parts::when};
use crate::{
    page::{Choice, Mood, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::ExpiredTitle)
        .mood(Mood::Attention)
        .at(2, super::STEPS);
    let Some(slot) = scene.draft.slot else {
        let find = Choice::new(Text::SorryHome, Step::Home);
        return page.say(Text::ExpiredKept).offer(Shape::Rows, vec![find]);
    };
    page = page.say(when(scene, slot));
    let other = Days::other(scene, slot, Step::swap);
    page.say(Text::ExpiredKept)
        .go_on(Text::ExpiredAgain, Step::Renew)
        .offer(Shape::Rows, vec![Choice::new(Text::ExpiredOther, other)])
}
