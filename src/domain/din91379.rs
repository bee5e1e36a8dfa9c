//! Which characters names of persons may have: DIN 91379, datatype A, as German administration stores them (LANG-12).
//!
//! A combining mark is right only within a sequence that the standard lists, so a name is read from its beginning and
//! the longest element that fits is taken each time. Reading it changes nothing: what is not allowed is named to the
//! citizen, never left out or replaced (LANG-14, LANG-15).

mod letters;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use letters::{SEQUENCES, SINGLES};

/// Most code points of an element in NFC.
const ELEMENT_CHARS_MAX: usize = 3;

/// The first sign of a name, in NFC, that no name can have: whole as the citizen sees it, with all its marks.
pub fn first_foreign(name: &str) -> Option<String> {
    let name: String = name.nfc().collect();
    let mut rest = name.as_str();
    while !rest.is_empty() {
        let Some(length) = element_length(rest) else {
            let at = name.len() - rest.len();
            return name
                .grapheme_indices(true)
                .find(|(start, it)| start + it.len() > at)
                .map(|(_, it)| it.to_owned());
        };
        rest = rest.get(length..)?;
    }
    None
}

/// Every element of the datatype, in NFC: single characters first, then sequences.
pub fn elements() -> impl Iterator<Item = String> {
    let singles = SINGLES.iter().flat_map(|(first, last)| *first..=*last);
    singles
        .map(String::from)
        .chain(SEQUENCES.iter().map(|it| (*it).to_owned()))
}

/// How many bytes the longest element takes with which this begins.
fn element_length(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let is_sequence = |it: &str| SEQUENCES.binary_search(&it).is_ok();
    (2..=ELEMENT_CHARS_MAX)
        .rev()
        .filter_map(|count| beginning(text, count))
        .find(|it| is_sequence(it))
        .map(str::len)
        .or_else(|| is_single(first).then_some(first.len_utf8()))
}

fn is_single(c: char) -> bool {
    let behind = SINGLES.partition_point(|(first, _)| *first <= c);
    behind
        .checked_sub(1)
        .and_then(|it| SINGLES.get(it))
        .is_some_and(|(_, last)| c <= *last)
}

/// The first so many code points, if there are as many.
fn beginning(text: &str, count: usize) -> Option<&str> {
    let (at, last) = text.char_indices().nth(count.checked_sub(1)?)?;
    text.get(..at + last.len_utf8())
}

#[cfg(test)]
mod tests;
