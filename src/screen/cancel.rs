//! S-24: cancel the appointment? The first answer is no.

use super::{
    Scene, Screen, Step,
    parts::{people, when},
};
use crate::{
    domain::{
        draft::Change,
        mine::{MineChange, Stage},
    },
    page::{Block, Choice, Mood, Page, Shape, Tone},
    portal::Request,
    text::Text,
};

/// The question, and what became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cancel {
    /// It is asked.
    Ask,
    /// The answer was lost, and the portal says that the appointment stands.
    NotDone,
    /// The answer was lost, and nobody can say how it stands.
    Unsure,
}

impl Cancel {
    /// The page.
    pub fn page(self, scene: &Scene<'_>) -> Page<Step> {
        // Whoever came back from the free times, or whose held time has run out, has nothing to book at once.
        let is_move = scene.draft.moving().is_some() && scene.draft.hold.is_some();
        let title = match self {
            Self::Ask if is_move => Text::CancelFirstTitle,
            Self::Ask => Text::CancelTitle,
            Self::NotDone => Text::CancelNotDoneTitle,
            Self::Unsure => Text::CancelUnsureTitle,
        };
        let mut page = Page::new(title).mood(Mood::Attention);
        let Some(mine) = &scene.draft.mine else {
            return page.offer(Shape::Rows, vec![Choice::new(Text::SorryHome, Step::Home)]);
        };
        if let Some(slot) = mine.found.as_ref().and_then(|it| it.slot) {
            page = page.say(when(scene, slot));
        }
        match self {
            Self::Ask => {}
            Self::NotDone => {
                page = page.show(Block::Notice(Tone::Warning, Text::CancelNotDone));
            }
            Self::Unsure => {
                let look = Step::Ask(Request::Look(mine.key.clone()));
                return page
                    .show(Block::Notice(Tone::Warning, Text::CancelUnsure))
                    .go_on(Text::UnsureAgain, look)
                    .show(Block::Facts(people(scene)));
            }
        }
        if is_move {
            page = page.say(Text::CancelFirstWhy);
        }
        let keep = match mine.stage {
            Stage::Moving => Step::Back,
            Stage::Seen
            | Stage::GoneFirst
            | Stage::Rebooked
            | Stage::Both
            | Stage::Moved
            | Stage::Cancelled => Step::then(
                Change::Mine(MineChange::Stage(Stage::Seen)),
                Step::swap(Screen::Mine),
            ),
        };
        let cancel = Step::Ask(Request::Cancel(mine.key.clone()));
        page.offer(
            Shape::Rows,
            vec![
                Choice::new(Text::CancelNo, keep),
                Choice::new(Text::CancelYes, cancel).hint(Text::CancelYesHint),
            ],
        )
    }
}
