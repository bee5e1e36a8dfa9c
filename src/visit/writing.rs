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

/// What is before the cursor, and what is behind it.
struct Halves {
    before: Private<String>,
    behind: Private<String>,
}

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
        if !is_clean(letter) {
            return;
        }
        let Some(mut halves) = self.halves(entry) else {
            return;
        };
        if halves.chars() >= chars_max {
            return;
        }
        let before = halves.before.reveal_mut();
        before.push(letter);
        let from = last_letter(before);
        let composed: String = before.get(from..).unwrap_or_default().nfc().collect();
        before.truncate(from);
        before.push_str(&composed);
        self.keep(entry, &halves);
    }

    /// Takes back the letter before the cursor, with the marks that belong to it.
    pub fn erase(&mut self, entry: Entry) {
        if let Some(mut halves) = self.halves(entry) {
            let before = halves.before.reveal_mut();
            before.truncate(last_letter(before));
            self.keep(entry, &halves);
        }
    }

    /// Takes away the letter behind the cursor.
    pub fn erase_behind(&mut self, entry: Entry) {
        if let Some(mut halves) = self.halves(entry) {
            let behind = halves.behind.reveal_mut();
            let first = behind.graphemes(true).next().map_or(0, str::len);
            behind.drain(..first);
            self.keep(entry, &halves);
        }
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
        let Some(halves) = self.halves(entry) else {
            return;
        };
        let behind = halves.behind.reveal().graphemes(true).count();
        let all = behind + halves.before.reveal().graphemes(true).count();
        let is_mirrored = is_right_to_left(halves.before.reveal(), halves.behind.reveal());
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

    fn halves(&mut self, entry: Entry) -> Option<Halves> {
        let behind = self.behind(entry);
        let (before, behind) = split(self.field(entry)?.reveal(), behind);
        // Room for one more, so that nothing personal is left behind where it was before it grew.
        let mut first = String::with_capacity(before.len() + 2 * size_of::<char>());
        first.push_str(before);
        Some(Halves {
            before: Private::new(first),
            behind: Private::new(behind.to_owned()),
        })
    }

    fn keep(&mut self, entry: Entry, halves: &Halves) {
        let whole = [halves.before.reveal().as_str(), halves.behind.reveal()].concat();
        let behind = halves.behind.reveal().graphemes(true).count();
        if let Some(field) = self.field(entry) {
            *field = Private::new(whole);
            self.caret = Some((entry, behind));
        }
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

impl Halves {
    fn chars(&self) -> usize {
        self.before.reveal().chars().count() + self.behind.reveal().chars().count()
    }
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
fn is_right_to_left(before: &str, behind: &str) -> bool {
    let first = before
        .chars()
        .chain(behind.chars())
        .find(|it| it.is_alphabetic());
    first.is_some_and(|it| matches!(it, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'))
}

#[cfg(test)]
mod tests;
