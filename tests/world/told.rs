//! What a citizen was told, as they would tell it at home.

use std::collections::BTreeMap;

use kiosk::{
    page::{Block, Page},
    screen::Step,
    text::Text,
};

/// What the citizen was told last.
#[derive(Debug, Default)]
pub struct Told {
    /// About each number, as it was shown: the id of the page's title.
    pub numbers: BTreeMap<String, &'static str>,
    /// About the appointment that they brought with them.
    pub old: Word,
    /// How many words there were about it.
    pub words: u64,
}

/// What is said about the appointment that a citizen brought with them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Word {
    /// Nothing yet.
    #[default]
    Nothing,
    /// It stands.
    Stands,
    /// It is cancelled, or not there.
    Gone,
    /// Nobody can say.
    Open,
    /// It stands, and so does the new one.
    Both,
    /// The new one stands; of it nobody can say.
    MaybeBoth,
}

/// Takes in a page. While an answer is awaited nothing on it is new.
pub fn tell(told: &mut Told, page: &Page<Step>, waits: bool, say: impl Fn(&Text) -> String) {
    let title = page.title.id();
    for block in page.body.iter().chain(&page.aside) {
        let Block::Facts(facts) = block else { continue };
        for fact in facts.iter().filter(|it| it.label == Text::FactNumber) {
            told.numbers.insert(say(&fact.value), title);
        }
    }
    // Said to somebody who comes again after a power cut, too: it may be moved.
    let is_changed = |it: &Block<Step>| matches!(it, Block::Notice(_, Text::FindMineKeyChanged));
    if page.body.iter().any(is_changed) {
        told.old = Word::Gone;
    }
    if let Some(word) = word(page).filter(|_| !waits) {
        told.old = word;
        told.words += 1;
    }
}

fn word(page: &Page<Step>) -> Option<Word> {
    let says = |wanted: &Text| {
        let mut body = page.body.iter();
        body.any(|it| matches!(it, Block::Notice(_, text) | Block::Say(text) if text == wanted))
    };
    let is_gone = [Text::MoveGone, Text::MineGone];
    if is_gone.iter().any(says) {
        return Some(Word::Gone);
    }
    match page.title.id() {
        "cancelled-title" | "moved-title" => Some(Word::Gone),
        "cancel-unsure-title" => Some(Word::Open),
        "both-title" if says(&Text::BothUnsure) => Some(Word::MaybeBoth),
        "both-title" => Some(Word::Both),
        "mine-title" | "cancel-title" | "cancel-first-title" | "cancel-not-done-title" => {
            Some(Word::Stands)
        }
        _ if says(&Text::MoveStands) => Some(Word::Stands),
        _ => None,
    }
}
