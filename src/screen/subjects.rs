//! S-30: what do you want to ask after? Only shown where the town has several subjects.

use super::{Scene, Screen, Step, inquiry::Inquiry};
use crate::{
    domain::words::Words,
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

/// What can be asked after, in one line.
pub fn names(scene: &Scene<'_>) -> Text {
    let mut words = Words::default();
    for language in &scene.place.languages {
        let subjects = scene.place.subjects.iter();
        let names: Vec<&str> = subjects.map(|it| it.name.in_language(*language)).collect();
        words = words.and(*language, names.join(", "));
    }
    Text::Plain { words }
}
