//! Holds numbers together that stand in Arabic text: of `+49 2151 86-0` and `37,00 €` the rules of Unicode would put
//! every group, sign and hyphen on another side (LANG-09). Arguments of messages are set off as parts of their own
//! already; this is for sentences that have such numbers in them, like those of a town's own translations.

use super::{LRI, PDI, is_control};

/// Holds what belongs together in a paragraph that runs from right to left.
pub fn held(text: &str) -> String {
    let words: Vec<Word> = words(text).collect();
    let mut held = String::with_capacity(text.len() + 8);
    let mut from = 0;
    let mut left = words.as_slice();
    while let Some((word, mut after)) = left.split_first() {
        let (mut last, mut count) = (word, 1);
        while let Some((next, rest)) = after.split_first() {
            if !belongs(word, last, next) {
                break;
            }
            (last, count, after) = (next, count + 1, rest);
        }
        left = after;
        if count > 1 || word.is_torn() {
            held.push_str(text.get(from..word.start).unwrap_or_default());
            held.push(LRI);
            held.push_str(text.get(word.start..last.end).unwrap_or_default());
            held.push(PDI);
            from = last.end;
        }
    }
    held.push_str(text.get(from..).unwrap_or_default());
    held
}

/// A word without the punctuation around it, and where it is.
struct Word<'a> {
    core: &'a str,
    start: usize,
    end: usize,
    /// The punctuation behind it.
    is_last: bool,
}

fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut at = 0;
    text.split(' ').map(move |word| {
        let start = at;
        at += word.len() + 1;
        let is_before = |c: char| is_control(c) || "[«\"'“„".contains(c);
        let is_after = |c: char| is_control(c) || "]»\"'”.,;:!?،؛؟".contains(c);
        let without = word.trim_start_matches(is_before);
        let core = without.trim_end_matches(is_after);
        // Brackets belong to a word when both do, as in (02151).
        let (without, core) = match (core.strip_prefix('('), core.strip_suffix(')')) {
            (Some(_), Some(_)) | (None, None) => (without, core),
            (Some(inner), None) => (without.get(1..).unwrap_or_default(), inner),
            (None, Some(inner)) => (without, inner),
        };
        let start = start + word.len() - without.len();
        Word {
            core,
            start,
            end: start + core.len(),
            is_last: without.len() > core.len(),
        }
    })
}

/// True when a word goes on a number that another began: a group of a telephone number, or a currency.
fn belongs(first: &Word, last: &Word, next: &Word) -> bool {
    let is_phone = first.core.starts_with(['+', '0', '(']) && first.core.len() > 1;
    !last.is_last
        && first.is_number()
        && (next.core == "€" || is_phone && !first.core.contains(':') && next.is_number())
}

impl Word<'_> {
    fn is_number(&self) -> bool {
        self.core.contains(|c: char| c.is_ascii_digit())
            && !self
                .core
                .contains(|c: char| !(c.is_ascii_digit() || "+-/.,:()%€\u{a0}\u{202f}".contains(c)))
    }

    /// True when parts of a single word would come apart.
    fn is_torn(&self) -> bool {
        let is_address = self.core.contains("://") || self.core.contains('@');
        is_address || self.is_number() && self.core.contains(['+', '-', '/', '(', '%', '€'])
    }
}
