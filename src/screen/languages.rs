//! S-01: choose a language, each by its own name (LANG-01).

use super::{Scene, Step};
use crate::{
    domain::words::Words,
    page::{Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let choices = scene
        .place
        .languages
        .iter()
        .map(|it| {
            let name = Text::Plain {
                words: Words::german(it.own_name()),
            };
            Choice::new(name, Step::Speak(*it)).current_if(*it == scene.language)
        })
        .collect();
    Page::new(Text::LanguagesTitle).offer(Shape::Rows, choices)
}
