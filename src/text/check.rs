//! Compile-time check that a locale file says every message with all its arguments, in catalogue order, and wherever
//! it counts, in every plural category of its language (LANG-03, LANG-04).

/// A message and the arguments it is given.
#[derive(Debug)]
pub struct Entry {
    /// The Fluent id.
    pub id: &'static str,
    /// The names of its arguments.
    pub args: &'static [&'static str],
}

/// Stops the compiler with the id of the first message that is missing, out of order, unknown, or lacks an argument
/// or a plural category.
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "runs in the compiler only: a panic is the error message"
)]
pub const fn covers(catalogue: &[Entry], plurals: &[&str], locale: &str) {
    let file = locale.as_bytes();
    let mut at = 0;
    let mut next = 0;
    while at < file.len() {
        // A message starts a line with a letter; everything else is comment, blank or continuation.
        let id_end = word_end(file, at);
        if id_end > at {
            if next == catalogue.len() {
                panic!("the locale has a message behind the last one of the catalogue");
            }
            let entry = &catalogue[next];
            if !same(file, at, id_end, entry.id.as_bytes()) {
                panic!("{}", entry.id);
            }
            let end = message_end(file, at);
            check_args(file, id_end, end, entry);
            check_plurals(file, id_end, end, plurals, entry);
            next += 1;
            at = end;
        } else {
            at = line_end(file, at);
        }
    }
    if next < catalogue.len() {
        panic!("{}", catalogue[next].id);
    }
}

#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "runs in the compiler only: a panic is the error message"
)]
const fn check_args(file: &[u8], mut at: usize, end: usize, entry: &Entry) {
    let mut seen = 0u32;
    while at < end {
        if file[at] == b'$' {
            let stop = word_end(file, at + 1);
            let mut i = 0;
            loop {
                if i == entry.args.len() {
                    panic!("{}", entry.id);
                }
                if same(file, at + 1, stop, entry.args[i].as_bytes()) {
                    seen |= 1 << i;
                    break;
                }
                i += 1;
            }
            at = stop;
        } else {
            at += 1;
        }
    }
    if seen.count_ones() as usize != entry.args.len() {
        panic!("{}", entry.id);
    }
}

/// Every select counts something, so each must have a variant for each category of the language.
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "runs in the compiler only: a panic is the error message"
)]
const fn check_plurals(file: &[u8], mut at: usize, end: usize, plurals: &[&str], entry: &Entry) {
    while at + 1 < end {
        if file[at] != b'-' || file[at + 1] != b'>' {
            at += 1;
            continue;
        }
        at += 2;
        let mut seen = 0u32;
        // A select inside a variant would end this one early; no message needs that.
        while at < end && !(file[at] == b'-' && file[at + 1] == b'>') {
            if file[at] == b'[' {
                let stop = word_end(file, at + 1);
                let mut i = 0;
                while i < plurals.len() {
                    if same(file, at + 1, stop, plurals[i].as_bytes()) {
                        seen |= 1 << i;
                    }
                    i += 1;
                }
                at = stop;
            }
            at += 1;
        }
        if seen.count_ones() as usize != plurals.len() {
            panic!("{}", entry.id);
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn word_end(file: &[u8], mut at: usize) -> usize {
    if at < file.len() && file[at].is_ascii_alphabetic() {
        while at < file.len()
            && (file[at].is_ascii_alphanumeric() || file[at] == b'-' || file[at] == b'_')
        {
            at += 1;
        }
    }
    at
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn line_end(file: &[u8], mut at: usize) -> usize {
    while at < file.len() && file[at] != b'\n' {
        at += 1;
    }
    if at < file.len() { at + 1 } else { at }
}

/// A message runs on while lines are indented or close a select; a comment or a blank line before the next ends it.
#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn message_end(file: &[u8], at: usize) -> usize {
    let mut at = line_end(file, at);
    while at < file.len() && (file[at] == b' ' || file[at] == b'\n' || file[at] == b'}') {
        at = line_end(file, at);
    }
    at
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler only")]
const fn same(file: &[u8], from: usize, to: usize, word: &[u8]) -> bool {
    if to - from != word.len() {
        return false;
    }
    let mut i = 0;
    while i < word.len() {
        if file[from + i] != word[i] {
            return false;
        }
        i += 1;
    }
    true
}
