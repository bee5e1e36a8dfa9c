//! Writing into a field: letters come in at the cursor, composed as they are typed, and go out before or behind it.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::Visit;
use crate::{
    domain::{
        contact::Entry, papers::Paper, private::Private, scan::SCAN_BYTES_MAX, scrub::is_clean,
    },
    event::Way,
};

/// The most characters a field takes; what is too long for the portal is told on Continue, not cut.
const TYPED_CHARS_MAX: usize = 300;

impl Visit {
    /// Writes a character into a field, at the cursor. What can never be shown is not taken. A mark is put on the
    /// letter before it; nothing else changes.
    pub fn write(&mut self, entry: Entry, letter: char) {
        // A scanner may write a whole link into the field of a number.
        let chars_max = if entry == Entry::Paper(Paper::Number) {
            SCAN_BYTES_MAX
        } else {
            TYPED_CHARS_MAX
        };
        self.change(entry, |before, behind| {
            let chars = before.chars().count() + behind.chars().count();
            if !is_clean(letter) || chars >= chars_max {
                return;
            }
            before.push(letter);
            let from = last_letter(before);
            let composed: String = before.get(from..).unwrap_or_default().nfc().collect();
            before.truncate(from);
            before.push_str(&composed);
        });
    }

    /// Takes back the letter before the cursor, with the marks that belong to it.
    pub fn erase(&mut self, entry: Entry) {
        self.change(entry, |before, _| before.truncate(last_letter(before)));
    }

    /// Takes away the letter behind the cursor.
    pub fn erase_behind(&mut self, entry: Entry) {
        self.change(entry, |_, behind| {
            let first = behind.graphemes(true).next().map_or(0, str::len);
            behind.drain(..first);
        });
    }

    /// Empties a field.
    pub fn clear(&mut self, entry: Entry) {
        if let Some(field) = self.field(entry) {
            *field = Private::default();
            self.caret = None;
        }
    }

    /// Moves the cursor.
    pub fn move_caret(&mut self, entry: Entry, way: Way) {
        let behind = self.behind(entry);
        let Some(field) = self.field(entry) else {
            return;
        };
        let written = field.reveal();
        let all = written.graphemes(true).count();
        let is_mirrored = is_right_to_left(written);
        let behind = match way {
            Way::Start => all,
            Way::End => 0,
            Way::Left | Way::Right if (way == Way::Left) != is_mirrored => (behind + 1).min(all),
            Way::Left | Way::Right => behind.saturating_sub(1),
        };
        self.caret = Some((entry, behind));
    }

    /// How many letters are behind the cursor in this field.
    pub fn behind(&self, entry: Entry) -> usize {
        self.caret
            .filter(|it| it.0 == entry)
            .map_or(0, |(_, behind)| behind)
    }

    /// Changes what is before the cursor and what is behind it.
    fn change(&mut self, entry: Entry, change: impl FnOnce(&mut String, &mut String)) {
        let behind = self.behind(entry);
        let Some(field) = self.field(entry) else {
            return;
        };
        let (before, behind) = split(field.reveal(), behind);
        let mut halves = Private::new([before.to_owned(), behind.to_owned()]);
        let [before, behind] = halves.reveal_mut();
        change(before, behind);
        let count = behind.graphemes(true).count();
        *field = Private::new([before.as_str(), behind].concat());
        self.caret = Some((entry, count));
    }

    const fn field(&mut self, entry: Entry) -> Option<&mut Private<String>> {
        match entry {
            Entry::Search => self.screen.own_words(),
            Entry::Paper(paper) => Some(self.draft.papers.entry_mut(paper)),
            Entry::GivenNames
            | Entry::FamilyName
            | Entry::Email
            | Entry::Telephone
            | Entry::Text1
            | Entry::Text2 => self.draft.contact.entry_mut(entry),
        }
    }
}

/// The letter before the cursor, with its marks, where so many are behind it; empty where there is none.
pub fn letter_before(written: &Private<String>, behind: usize) -> Private<String> {
    let (before, _) = split(written.reveal(), behind);
    let letter = before.get(last_letter(before)..).unwrap_or_default();
    Private::new(letter.to_owned())
}

/// What is before and behind the cursor.
fn split(written: &str, behind: usize) -> (&str, &str) {
    let at = behind.checked_sub(1).map_or(written.len(), |skipped| {
        let mut letters = written.grapheme_indices(true).rev();
        letters.nth(skipped).map_or(0, |it| it.0)
    });
    written.split_at_checked(at).unwrap_or((written, ""))
}

/// Where the last letter begins.
fn last_letter(text: &str) -> usize {
    text.grapheme_indices(true).next_back().map_or(0, |it| it.0)
}

/// True where the first letter is one of a script that runs from right to left.
fn is_right_to_left(written: &str) -> bool {
    let first = written.chars().find(|it| it.is_alphabetic());
    first.is_some_and(|it| matches!(it, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'))
}

#[cfg(test)]
mod tests;
