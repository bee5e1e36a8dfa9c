//! What became of a delivery, in counts, lines and names of columns; nothing of what stood in it.

use std::{collections::BTreeMap, fmt::Write};

use super::{
    delivery::{BAD_ROWS_MAX, Reason, Refusal, Strangers},
    store::Shrinks,
};
use crate::domain::scrub::scrub_line;

/// Most lines of a report; the rest is counted.
const LINES_MAX: usize = 1_000;
/// Most strange words for states that are counted and told, and the length of each in characters.
const WORDS_MAX: usize = 50;
const WORDS_TOLD_MAX: usize = 10;
const WORD_CHARS_MAX: usize = 30;
/// How often a strange word must be there before it is told: in rows whose columns have moved, it may be a name.
const OFTEN: usize = 5;

/// What became of a delivery.
#[derive(Debug)]
pub struct Report {
    /// The delivery's name.
    pub name: String,
    /// Rows that stand now.
    pub stored: usize,
    /// Rows that were older than what was there.
    pub older: usize,
    /// Cases that were deleted because a full delivery does not name them.
    pub replaced: usize,
    /// What is not known.
    pub strangers: Strangers,
    rejected: Vec<(usize, Reason)>,
    strange_states: usize,
    words: BTreeMap<String, usize>,
}

impl Report {
    /// Nothing happened yet.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            stored: 0,
            older: 0,
            replaced: 0,
            strangers: Strangers::default(),
            rejected: vec![],
            strange_states: 0,
            words: BTreeMap::new(),
        }
    }

    /// A row on this line is not taken.
    pub fn reject(&mut self, line: usize, reason: Reason) {
        self.rejected.push((line, reason));
    }

    /// Whether there are not too many bad rows.
    pub const fn is_within_limits(&self) -> Result<(), Refusal> {
        if self.rejected.len() > BAD_ROWS_MAX {
            Err(Refusal::TooManyBad)
        } else {
            Ok(())
        }
    }

    /// How many rows were not taken.
    pub const fn rejected_count(&self) -> usize {
        self.rejected.len()
    }

    /// How many rows are in a state that means nothing to us.
    pub const fn strange_state_count(&self) -> usize {
        self.strange_states
    }

    /// Counts a word for a state that means nothing to us.
    pub fn see_state(&mut self, word: Option<&str>) {
        let Some(word) = word else { return };
        self.strange_states += 1;
        let word = scrub_line(word);
        let is_word = word.chars().count() <= WORD_CHARS_MAX
            && word
                .chars()
                .all(|it| it.is_alphabetic() || " _-".contains(it));
        if is_word && (self.words.len() < WORDS_MAX || self.words.contains_key(&word)) {
            *self.words.entry(word).or_default() += 1;
        }
    }

    /// The strange words that are there often enough to be words for states and no names.
    pub fn strange_words(&self) -> Vec<&str> {
        let often = self.words.iter().filter(|(_, count)| **count >= OFTEN);
        often
            .map(|(word, _)| word.as_str())
            .take(WORDS_TOLD_MAX)
            .collect()
    }

    /// How many rows are no UTF-8.
    pub fn not_utf8_count(&self) -> usize {
        self.rejected
            .iter()
            .filter(|it| it.1 == Reason::NotUtf8)
            .count()
    }

    /// The text of `*.rejected.txt`: which lines were not taken and why. `None` when all were.
    pub fn rejected(&self) -> Option<String> {
        if self.rejected.is_empty() {
            return None;
        }
        let mut text = format!(
            "{} Zeilen wurden nicht übernommen, {} wurden übernommen.\n\
             {} rows were not taken, {} were taken.\n\n",
            self.rejected.len(),
            self.stored + self.older,
            self.rejected.len(),
            self.stored + self.older,
        );
        for (line, reason) in self.rejected.iter().take(LINES_MAX) {
            // Writing to a text does not fail.
            let _ = writeln!(text, "line {line} {reason}");
        }
        let more = self.rejected.len().saturating_sub(LINES_MAX);
        if more > 0 {
            let _ = writeln!(text, "and {more} more");
        }
        Some(text)
    }
}

/// The text of `*.rejected.txt` where a full delivery would delete too much.
pub fn shrinks(much: &Shrinks) -> String {
    let Shrinks { deleted, held } = much;
    format!(
        "Nichts wurde übernommen: {deleted} von {held} Vorgängen würden gelöscht. Die Lieferung ist wohl unvollständig.\n\
         Nothing was taken: {deleted} of {held} cases would be deleted. The delivery seems to be incomplete.\n"
    )
}
