//! S-00: nobody is here. Says what the kiosk does and invites in every language.

use super::{Scene, Screen, Step};
use crate::{
    domain::words::Words,
    page::{Block, Choice, Mood, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let first = if scene.place.languages.len() > 1 {
        Screen::Languages
    } else {
        Screen::Home
    };
    let begin = Choice::new(Text::AttractBegin, Step::open(first));
    let mut page = Page::new(Text::AttractTitle {
        city: scene.place.city.clone(),
    })
    .mood(Mood::Welcome)
    .say(Text::AttractWhat)
    .offer(Shape::Primary, vec![begin]);
    for language in &scene.place.languages {
        // In its own language, so that everybody finds theirs without reading another.
        page = page.show(Block::Say(Text::Plain {
            words: Words::german(language.invitation()),
        }));
    }
    page
}
