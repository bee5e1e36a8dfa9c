//! S-00: nobody is here. Offers every language by its own name, and says what the kiosk does.

use super::{Scene, Screen, Step, languages};
use crate::{
    domain::words::Words,
    page::{Block, Choice, Mood, Page, Shape},
    text::Text,
};

/// So many languages invite with a sentence each; more would push their names off a small screen.
const INVITATIONS_MAX: usize = 3;

/// The page. The names come first: whoever cannot read the greeting looks for theirs (LANG-01).
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let languages = &scene.place.languages;
    let page = Page::new(Text::AttractTitle {
        city: scene.place.city.clone(),
    })
    .mood(Mood::Welcome);
    if languages.len() < 2 {
        return page
            .say(Text::AttractWhat)
            .go_on(Text::AttractBegin, Step::open(Screen::Home))
            .show_some(languages.first().map(|it| invitation(it.invitation())));
    }
    let names = languages
        .iter()
        .map(|it| Choice::new(languages::own_name(*it), Step::Speak(*it)));
    let mut page = page
        .offer(Shape::Chips, names.collect())
        .say(Text::AttractWhat);
    if languages.len() <= INVITATIONS_MAX {
        for language in languages {
            page = page.show(invitation(language.invitation()));
        }
    }
    page
}

/// In the language itself, so that everybody finds theirs without reading another.
fn invitation(words: &str) -> Block<Step> {
    Block::Say(Text::Plain {
        words: Words::name(words),
    })
}
