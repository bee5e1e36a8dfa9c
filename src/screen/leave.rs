//! PRIV-03: finish and delete? Asked only when something would be lost.

use super::{Scene, Step};
use crate::{
    page::{Choice, Mood, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let mut page = Page::new(Text::LeaveTitle).mood(Mood::Attention);
    if scene.draft.hold.is_some() {
        page = page.say(Text::LeaveHold);
    }
    page.go_on(Text::LeaveNo, Step::Back).offer(
        Shape::Rows,
        vec![Choice::new(Text::LeaveYes, Step::LeaveNow)],
    )
}
