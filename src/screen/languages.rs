//! S-01: choose a language, each by its own name (LANG-01).

use super::{Scene, Step};
use crate::{
    domain::{language::Language, words::Words},
    page::{Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let choices = scene
        .place
        .languages
        .iter()
        .map(|it| Choice::new(own_name(*it), Step::Speak(*it)).current_if(*it == scene.language))
        .collect();
    Page::new(Text::LanguagesTitle).offer(Shape::Tiles, choices)
}

/// What a language calls itself. The words are tagged with it, so that each is read aloud as its own.
pub fn own_name(language: Language) -> Text {
    Text::Plain {
        words: Words::in_one(language, language.own_name()),
    }
}
