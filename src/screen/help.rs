//! S-34: how to use the kiosk, and where people are.

use super::{Scene, Screen, Step, parts::people};
use crate::{
    page::{Block, Choice, Page, Shape},
    text::Text,
};

/// The page.
pub fn page(scene: &Scene<'_>) -> Page<Step> {
    let keys = vec![
        Text::HelpArrows,
        Text::HelpDigits,
        Text::HelpType,
        Text::HelpBack,
        Text::HelpTouch,
        Text::HelpScan,
        Text::HelpPhone,
    ];
    Page::new(Text::HelpTitle)
        .show(Block::Points(keys))
        .beside(Block::Heading(Text::NothingPeople))
        .beside(Block::Facts(people(scene)))
        .go_on(Text::HelpReturn, Step::Back)
        .say(Text::HelpTime)
        .offer(
            Shape::Rows,
            vec![Choice::new(Text::HomePrivacy, Step::open(Screen::Privacy))],
        )
}
