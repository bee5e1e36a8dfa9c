//! SEC-09: an answer was lost, and the portal says that nothing was booked. Nothing that was told is lost.

use super::{Scene, Step};
use crate::{
    page::{Block, Mood, Page, Tone},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let page = Page::new(Text::NotBookedTitle)
        .mood(Mood::Attention)
        .at(4, super::STEPS);
    let kept = if scene.draft.hold.is_some() {
        Text::NotBookedHeld
    } else {
        Text::NotBookedKept
    };
    page.show(Block::Notice(Tone::Warning, Text::NotBookedWhat))
        .say(kept)
        .go_on(Text::NotBookedBack, Step::Back)
}
