//! S-24: it is cancelled; a new one is one step away.

use super::{Scene, Screen, Step, parts::appointment_facts};
use crate::{
    domain::{draft::Change, mine::MineChange},
    page::{Block, Choice, Mood, Page, Shape, Tone},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::CancelledTitle).mood(Mood::Done);
    let found = scene.draft.mine.as_ref().and_then(|it| it.found.as_ref());
    let mut choices = vec![];
    if let Some(found) = found {
        page = page
            .show(Block::Notice(Tone::Good, Text::CancelledFree))
            .show(appointment_facts(
                scene,
                &found.display_number,
                found.slot,
                &found.services,
            ));
        let basket = found.basket();
        let is_bookable = basket
            .main()
            .is_some_and(|it| scene.catalogue.is_bookable(it));
        if is_bookable {
            let anew = Step::then(Change::Mine(MineChange::Anew), Step::open(Screen::Offices));
            choices.push(Choice::new(Text::CancelledAnew, anew).hint(Text::CancelledAnewHint));
        }
    }
    choices.push(Choice::new(Text::DoneAnother, Step::Home));
    page.offer(Shape::Primary, vec![Choice::new(Text::Leave, Step::Leave)])
        .offer(Shape::Rows, choices)
}
