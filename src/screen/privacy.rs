//! PRIV-09: what happens to the answers, in short.

use super::{Scene, Step};
use crate::{
    page::{Block, Page},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    Page::new(Text::PrivacyTitle)
        .show(Block::Points(vec![
            Text::PrivacyUse,
            Text::PrivacyKeep,
            Text::PrivacyIdle,
            Text::PrivacyCode,
        ]))
        .say(Text::PrivacyMore {
            city: scene.place.city.clone(),
            address: scene.place.phone_links.spoken.clone(),
        })
        .go_on(Text::HelpReturn, Step::Back)
}
