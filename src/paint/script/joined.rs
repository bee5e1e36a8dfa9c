//! Gives every Arabic letter the form that joins it to its neighbours. Terminals draw cells one by one and cannot.

use std::borrow::Cow;

use super::letters::{Joins, LAM, Place, form, joins, lam_with};

/// Stretches the line between two letters.
const TATWEEL: char = '\u{640}';
/// Keeps neighbours apart.
const ZWNJ: char = '\u{200c}';
/// Joins as a letter would, without being one.
const ZWJ: char = '\u{200d}';

/// The same text in forms that join. Vowel signs, which few read and no cell has room for, are left out; a hamza put
/// on a letter becomes one with it. What was shaped stays as it is.
pub fn shape(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_joining) {
        return Cow::Borrowed(text);
    }
    let letters = composed(text);
    let mut shaped = String::with_capacity(2 * letters.len());
    let mut left = letters.as_slice();
    let mut is_before_joined = false;
    while let Some((letter, after)) = left.split_first() {
        left = after;
        if is_transparent(*letter) {
            shaped.push(*letter);
            continue;
        }
        let is_joined = is_before_joined && joins_before(*letter);
        let ligature = after
            .first()
            .filter(|_| *letter == LAM)
            .and_then(|alef| lam_with(*alef, is_joined));
        if let Some(ligature) = ligature {
            shaped.push(ligature);
            left = after.get(1..).unwrap_or_default();
            is_before_joined = false;
            continue;
        }
        let next = after.iter().find(|it| !is_transparent(**it));
        let joins_next = joins_after(*letter) && next.is_some_and(|it| joins_before(*it));
        let place = match (is_joined, joins_next) {
            (false, false) => Place::Alone,
            (true, false) => Place::End,
            (false, true) => Place::Beginning,
            (true, true) => Place::Middle,
        };
        if !matches!(*letter, ZWNJ | ZWJ) {
            shaped.push(form(*letter, place));
        }
        is_before_joined = joins_after(*letter);
    }
    Cow::Owned(shaped)
}

/// The letters without signs on them.
fn composed(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = Vec::with_capacity(text.len() / 2);
    for c in text.chars() {
        if !is_sign(c) {
            letters.push(c);
        } else if let Some(last) = letters.last_mut() {
            *last = match (*last, c) {
                ('\u{627}', '\u{653}') => '\u{622}',
                ('\u{627}', '\u{654}') => '\u{623}',
                ('\u{627}', '\u{655}') => '\u{625}',
                ('\u{648}', '\u{654}') => '\u{624}',
                ('\u{649}' | '\u{64a}' | '\u{6cc}', '\u{654}') => '\u{626}',
                ('\u{647}' | '\u{6d5}', '\u{654}') => '\u{6c0}',
                (letter, _) => letter,
            };
        }
    }
    letters
}

fn joins_before(letter: char) -> bool {
    matches!(letter, TATWEEL | ZWJ) || joins(letter).is_some_and(|it| it != Joins::None)
}

fn joins_after(letter: char) -> bool {
    matches!(letter, TATWEEL | ZWJ) || joins(letter) == Some(Joins::Both)
}

/// Vowel signs and other marks above and below letters.
const fn is_sign(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{8d3}'..='\u{8e1}'
        | '\u{8e3}'..='\u{8ff}')
}

/// What letters join across: marks of order, but not the ends of parts of their own (`ArabicShaping.txt`).
const fn is_transparent(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'
    )
}

fn is_joining(c: char) -> bool {
    matches!(c, ZWNJ | ZWJ) || is_sign(c) || joins(c).is_some()
}
