//! SEC-09: an answer was lost, and the portal says that nothing was booked. Nothing that was told is lost.

use super::{Scene, Screen, Step, days::Days};
use crate::{
    page::{Block, Mood, Page, Tone},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let page = Page::new(Text::NotBookedTitle)
        .mood(Mood::Attention)
        .at(4, super::STEPS);
    let page = page.show(Block::Notice(Tone::Warning, Text::NotBookedWhat));
    if scene.draft.hold.is_some() {
        return page
            .say(Text::NotBookedHeld)
            .go_on(Text::NotBookedBack, Step::Back);
    }
    let days = Days::first(scene, &scene.draft.calendar);
    page.say(Text::NotBookedKept)
        .go_on(Text::ExpiredOther, Step::swap(Screen::Days(days)))
}
