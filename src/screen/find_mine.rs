//! S-21: which appointment is yours? A scan, or number and code where the portal has short ones.

use super::{
    Scene, Screen, Step,
    parts::{paper_field, people, slip_count},
};
use crate::{
    domain::{
        draft::{Change, TRIES_MAX},
        papers::{Paper, Slip},
        scan,
    },
    page::{Block, Choice, Mood, Page, Shape, Tone},
    portal::Request,
    text::Text,
};

/// The question for an appointment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FindMine {
    /// What is wrong with what was typed, after Continue.
    pub slips: Vec<(Paper, Slip)>,
    /// Why the last try found nothing.
    pub failure: Option<Failure>,
}

/// Why nothing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// What was scanned is no link to an appointment.
    Unreadable,
    /// Number and code do not belong together, or to nothing; nobody is told which (PRIV-10).
    NoMatch,
    /// The link no longer opens it: it was cancelled, or moved.
    KeyChanged,
    /// The portal no longer has it: never activated in time, or long past.
    Gone,
}

impl FindMine {
    /// The page.
    pub fn page(&self, scene: &Scene<'_>) -> Page<Step> {
        let title = if self.slips.is_empty() {
            Text::FindMineTitle
        } else {
            Text::FormErrorTitle {
                title: Box::new(Text::FindMineTitle),
            }
        };
        let mut page = Page::new(title);
        if let Some(failure) = self.failure {
            page = page
                .mood(Mood::Attention)
                .show(Block::Notice(Tone::Warning, words_for(failure)));
        }
        if scene.draft.tries >= TRIES_MAX {
            return page
                .say(Text::TriesOver)
                .go_on(Text::Leave, Step::LeaveNow)
                .beside(Block::Heading(Text::NothingPeople))
                .beside(Block::Facts(people(scene)));
        }
        if let Some(count) = slip_count(&self.slips) {
            page = page.show(Block::Notice(Tone::Error, Text::FormProblems { count }));
        }
        page = page.say(Text::FindMineScan);
        if scene.place.has_short_keys {
            page = page
                .say(Text::FindMineType)
                .show(self.field(scene, Paper::Number, Text::FindMineNumberHint))
                .show(self.field(scene, Paper::Code, Text::FindMineCodeHint))
                .go_on(Text::Continue, Step::Submit);
        }
        page.beside(Block::Heading(Text::FindMineNothing))
            .beside(Block::Facts(people(scene)))
            .beside(Block::Choices(
                Shape::Rows,
                vec![Choice::new(Text::HomeContact, Step::open(Screen::Contact))],
            ))
    }

    /// What Continue does: the portal is asked, or the page says what is wrong.
    pub fn submit(&self, scene: &Scene<'_>) -> Step {
        match scene.draft.papers.key() {
            Ok(key) => {
                let is_typed = scan::is_short(&key);
                let look = Step::Ask(Request::Look(key.clone()));
                Step::then(Change::Seek(key, is_typed), look)
            }
            Err(slips) => Step::swap(Screen::FindMine(Self {
                slips,
                failure: None,
            })),
        }
    }

    /// The first field with a mistake, counted in reading order.
    pub fn first_problem(&self) -> Option<usize> {
        let first = self.slips.first()?.0;
        [Paper::Number, Paper::Code]
            .iter()
            .position(|it| *it == first)
    }

    fn field(&self, scene: &Scene<'_>, paper: Paper, hint: Text) -> Block<Step> {
        let slip = self.slips.iter().find(|it| it.0 == paper).map(|it| it.1);
        let label = match paper {
            Paper::Number => Text::FactNumber,
            Paper::Code | Paper::Reference | Paper::LetterCode | Paper::BirthDate => {
                Text::LabelShortCode
            }
        };
        paper_field(scene, paper, label, Some(hint), slip)
    }
}

const fn words_for(failure: Failure) -> Text {
    match failure {
        Failure::Unreadable => Text::FindMineUnreadable,
        Failure::NoMatch => Text::FindMineNoMatch,
        Failure::KeyChanged => Text::FindMineKeyChanged,
        Failure::Gone => Text::FindMineGone,
    }
}
