//! Puts the letters of a line into the order in which they stand from left to right (UAX #9), grapheme by grapheme.

use std::ops::Range;

use unicode_bidi::{Level, ParagraphBidiInfo};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::{LRM, LRO, PDF, is_control, is_plain, mirrored, shape};
use crate::domain::language::Direction;

/// Has no width and no say in the order: it takes the side of the letter before it.
const WORD_JOINER: char = '\u{2060}';

/// A text as it stands on the screen from left to right: joined, ordered, and without the marks that told how.
pub fn visual(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    let shaped = shape(text);
    let paragraph = ParagraphBidiInfo::new(&shaped, None);
    stripped(&ordered(&paragraph, 0..shaped.len()))
}

/// The lines of a shaped paragraph, each in the order of its letters from left to right and marked so that it keeps it.
/// Lines follow each other in the paragraph with at most spaces between them: the order of a line depends on what
/// stands before and after it.
pub fn in_order(paragraph: &str, lines: &[String]) -> Vec<String> {
    let info = ParagraphBidiInfo::new(paragraph, None);
    let mut from = 0;
    let ranges = lines.iter().map(|line| {
        let rest = paragraph.get(from..).unwrap_or_default();
        let start = from + rest.find(line.as_str()).unwrap_or(0);
        from = start.saturating_add(line.len()).min(paragraph.len());
        start..from
    });
    ranges
        .map(|it| kept(&stripped(&ordered(&info, it))))
        .collect()
}

/// A line that has its order, filled up with spaces where lines that run this way end.
pub fn padded(line: &str, columns: u16, runs: Direction) -> String {
    let line = visual(line);
    let missing = " ".repeat(usize::from(columns).saturating_sub(line.width()));
    match runs {
        Direction::LeftToRight => kept(&format!("{line}{missing}")),
        Direction::RightToLeft => kept(&format!("{missing}{line}")),
    }
}

/// Where one goes on writing in a text, in cells from its left end, when so many bytes of it lie before. The cursor
/// takes the cell behind the letter that was written last, whichever side that is.
pub fn caret(text: &str, bytes: usize) -> usize {
    let bytes = (0..=bytes.min(text.len()))
        .rev()
        .find(|it| text.is_char_boundary(*it));
    let (before, after) = text
        .split_at_checked(bytes.unwrap_or(0))
        .unwrap_or_default();
    let marked = format!("{before}{WORD_JOINER}{after}");
    let shaped = shape(&marked);
    let paragraph = ParagraphBidiInfo::new(&shaped, None);
    let line = ordered(&paragraph, 0..shaped.len());
    let left = line.split(WORD_JOINER).next().unwrap_or_default();
    stripped(left).width()
}

/// The letters of a line of a paragraph from left to right, with the marks of order among them.
pub fn ordered(paragraph: &ParagraphBidiInfo, line: Range<usize>) -> String {
    if line.is_empty() {
        return String::new();
    }
    let (levels, runs) = paragraph.visual_runs(line);
    let mut ordered = String::with_capacity(paragraph.text.len());
    for run in runs {
        let is_leftward = levels.get(run.start).is_some_and(Level::is_rtl);
        let part = paragraph.text.get(run).unwrap_or_default();
        if !is_leftward {
            ordered.push_str(part);
            continue;
        }
        for grapheme in part.graphemes(true).rev() {
            ordered.extend(grapheme.chars().map(mirrored));
        }
    }
    ordered
}

fn stripped(line: &str) -> String {
    line.chars().filter(|it| !is_control(*it)).collect()
}

fn kept(line: &str) -> String {
    format!("{LRM}{LRO}{line}{PDF}")
}
