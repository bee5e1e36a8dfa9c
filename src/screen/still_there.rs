//! S-35: the question to somebody who has not moved for long. Shows nothing of what they told (PRIV-02).

use super::Step;
use crate::{
    page::{Choice, Mood, Page, Shape},
    text::Text,
};

/// The page, with the seconds that are left.
pub fn page(seconds: u32) -> Page<Step> {
    Page::new(Text::StillThereTitle)
        .mood(Mood::Attention)
        .say(Text::StillThereLeft { seconds })
        .go_on(Text::StillThereYes, Step::Stay)
        .offer(
            Shape::Rows,
            vec![Choice::new(Text::StillThereNo, Step::LeaveNow)],
        )
}

/// S-36: all is deleted; the next citizen may come at once.
pub fn farewell() -> Page<Step> {
    Page::new(Text::FarewellTitle)
        .mood(Mood::Done)
        .say(Text::FarewellDeleted)
}
