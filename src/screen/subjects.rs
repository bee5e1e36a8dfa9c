//! S-30: what do you want to ask after? Only shown where the town has several subjects.

use super::{Scene, Screen, Step, inquiry::Inquiry};
use crate::{
    domain::{language::Language, words::Words},
    page::{Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let rows = scene
        .place
        .subjects
        .iter()
        .enumerate()
        .map(|(at, subject)| {
            let name = Text::Plain {
                words: subject.name.clone(),
            };
            Choice::new(name, open(at))
        });
    Page::new(Text::SubjectsTitle)
        .offer(Shape::Tiles, rows.collect())
        .say(Text::SubjectsOther)
}

/// To the first question: what, or at once for its number where there is but one subject. `None` where there is none.
pub fn first(scene: &Scene<'_>) -> Option<Step> {
    match scene.place.subjects.len() {
        0 => None,
        1 => Some(open(0)),
        _ => Some(Step::open(Screen::Subjects)),
    }
}

fn open(at: usize) -> Step {
    Step::open(Screen::Inquiry(Inquiry::new(at)))
}

/// What can be asked after, in one line: in a language only where every name is known in it, so that German names
/// do not pass for words of another language (LANG-23).
pub fn names(scene: &Scene<'_>) -> Text {
    let subjects = || scene.place.subjects.iter().map(|it| &it.name);
    let line = |language| -> Vec<&str> { subjects().map(|it| it.in_language(language)).collect() };
    let mut words = Words::german(line(Language::German).join(", "));
    for language in &scene.place.languages {
        if subjects().all(|it| !it.is_german_only(*language)) {
            words = words.and(*language, line(*language).join(", "));
        }
    }
    Text::Plain { words }
}
