//! S-03: what can be done here.

use super::{Scene, Screen, Step, find_mine::FindMine, subjects};
use crate::{
    page::{Choice, Page, Shape},
    portal::Request,
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    // Without a catalogue there is nothing to find yet: ask for it first.
    let find = if scene.catalogue.services.is_empty() {
        Step::Ask(Request::Catalogue)
    } else {
        Step::open(Screen::Find)
    };
    let mine = Step::open(Screen::FindMine(FindMine::default()));
    let mut tiles = vec![
        Choice::new(Text::HomeBook, find).hint(Text::HomeBookHint),
        Choice::new(Text::HomeMine, mine).hint(Text::HomeMineHint),
    ];
    let status = subjects::first(scene);
    tiles.extend(status.map(|it| Choice::new(Text::HomeStatus, it).hint(subjects::names(scene))));
    tiles.extend([
        Choice::new(Text::HomeContact, Step::open(Screen::Contact)).hint(Text::HomeContactHint),
        Choice::new(Text::HomePrivacy, Step::open(Screen::Privacy)).hint(Text::HomePrivacyHint),
    ]);
    Page::new(Text::HomeTitle).offer(Shape::Tiles, tiles)
}
