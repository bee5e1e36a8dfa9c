//! Arabic script in cells: letters are joined here, and here every line gets the order in which its letters stand from
//! left to right. The terminal is told to do neither (LANG-09, LANG-10).
//!
//! Text goes through three hands. [`set`] joins the letters of a text and notes which way each of its paragraphs runs.
//! The painter then breaks it into lines; each is put in order by [`in_order`], with all it knows of its paragraph.
//! What was not set is joined and ordered when it is written ([`visual`]); what has its order keeps it.

mod held;
mod joined;
pub mod letters;
mod mirrored;
mod ordered;

use unicode_bidi::{BidiClass, bidi_class};

pub use self::{
    joined::shape,
    mirrored::mirrored,
    ordered::{caret, in_order, padded, visual},
};
use crate::domain::language::Direction;

/// Left to right mark.
const LRM: char = '\u{200e}';
/// Right to left mark.
const RLM: char = '\u{200f}';
/// Everything up to [`PDF`] stands from left to right as it is.
const LRO: char = '\u{202d}';
/// The end of [`LRO`].
const PDF: char = '\u{202c}';
/// A part of its own, from left to right.
const LRI: char = '\u{2066}';
/// A part of its own, from right to left.
const RLI: char = '\u{2067}';
/// A part of its own, which runs as its first letter does.
const FSI: char = '\u{2068}';
/// The end of a part of its own.
const PDI: char = '\u{2069}';

/// True when a text needs neither joining nor ordering: no letter of it runs from right to left, and nothing in it says
/// how to order letters.
pub fn is_plain(text: &str) -> bool {
    !text.chars().any(|it| is_control(it) || is_leftward(it))
}

/// Which way a text of a page runs (UAX #9, HL1): as the page does, unless all letters of it run the other way, like
/// those of a German paragraph in an Arabic page. The first letter alone would not do: Arabic sentences may begin with
/// "F1". What is set off as a part of its own does not count, and numbers without letters run from left to right.
pub fn direction(text: &str, page: Direction) -> Direction {
    let (mut rightward, mut leftward, mut has_parts, mut depth) = (false, false, false, 0_usize);
    for c in whole(text).chars() {
        match c {
            LRI | RLI | FSI => {
                has_parts = true;
                depth = depth.saturating_add(1);
            }
            PDI => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ if bidi_class(c) == BidiClass::L => rightward = true,
            _ => leftward |= is_leftward(c),
        }
    }
    match (leftward, rightward) {
        (true, true) => page,
        (true, false) => Direction::RightToLeft,
        (false, false) if has_parts => page,
        (false, true | false) => Direction::LeftToRight,
    }
}

/// Joins the letters of a text and notes which way each paragraph of it runs. Around it stands how the page runs, so
/// that a sign or a second text put before or behind it finds its side.
pub fn set(text: &str, page: Direction) -> String {
    if page == Direction::LeftToRight && is_plain(text) {
        return text.to_owned();
    }
    let paragraphs = text.split('\n').map(|it| set_paragraph(it, page));
    paragraphs.collect::<Vec<_>>().join("\n")
}

/// Which way a text that was set runs; none was noted where all runs from left to right.
pub fn noted(text: &str) -> Option<Direction> {
    match text.strip_prefix([LRM, RLM])?.chars().next()? {
        LRI => Some(Direction::LeftToRight),
        RLI => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// Which way a text without a page around it runs: as its first letter does (UAX #9, P2 and P3).
pub fn first_letter(text: &str) -> Direction {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Rtl => Direction::RightToLeft,
        unicode_bidi::Direction::Ltr | unicode_bidi::Direction::Mixed => Direction::LeftToRight,
    }
}

fn set_paragraph(text: &str, page: Direction) -> String {
    let shaped = told(&shape(whole(text)), page);
    let side = match page {
        Direction::LeftToRight => LRM,
        Direction::RightToLeft => RLM,
    };
    let (part, words) = match direction(&shaped, page) {
        Direction::LeftToRight => (LRI, shaped),
        Direction::RightToLeft => (RLI, held::held(&shaped)),
    };
    format!("{side}{part}{words}{PDI}")
}

/// Tells which way the parts run that a text leaves open: by the same rule. One that is all of parts, like a service
/// and how many others there are, is no less Arabic for beginning with a German word.
fn told(text: &str, page: Direction) -> String {
    let mut told = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if c != FSI {
            told.push(c);
            continue;
        }
        let part = part(text.get(at + c.len_utf8()..).unwrap_or_default());
        told.push(match direction(part, page) {
            Direction::LeftToRight => LRI,
            Direction::RightToLeft => RLI,
        });
    }
    told
}

/// What comes before the end of the part that has begun.
fn part(text: &str) -> &str {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        match c {
            LRI | RLI | FSI => depth = depth.saturating_add(1),
            PDI if depth == 0 => return text.get(..at).unwrap_or_default(),
            PDI => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text
}

/// A text without the mark that sets it off whole: a message may be nothing but its argument.
fn whole(text: &str) -> &str {
    let mut whole = text;
    while let Some(inner) = whole
        .strip_prefix(FSI)
        .and_then(|it| it.strip_suffix(PDI))
        .filter(|it| part(it).len() == it.len())
    {
        whole = inner;
    }
    whole
}

/// True for what says how to order or join and is not itself seen.
const fn is_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}')
}

/// True for a letter or digit that runs from right to left or joins such.
fn is_leftward(c: char) -> bool {
    // Most letters are below all of these; the table is asked for the others.
    c >= '\u{590}' && matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN)
}

#[cfg(test)]
mod tests;
