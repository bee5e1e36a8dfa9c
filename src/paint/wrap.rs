//! Breaks texts into lines by the width of their characters. Nothing is ever cut. Arabic is broken as it is joined, and
//! then each line is put in order.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::script::{in_order, is_plain, shape};

/// How many cells a text takes.
pub fn width(text: &str) -> u16 {
    u16::try_from(shape(text).width()).unwrap_or(u16::MAX)
}

/// The lines of a text in a column of this width: broken between words, and within a word only when it is wider than
/// the column. An empty text has one empty line.
pub fn wrap(text: &str, column: u16) -> Vec<String> {
    let column = column.max(1);
    let mut lines = vec![];
    for paragraph in text.split('\n') {
        if is_plain(paragraph) {
            break_paragraph(paragraph, column, &mut lines);
            continue;
        }
        let shaped = words(&shape(paragraph)).collect::<Vec<_>>().join(" ");
        let mut logical = vec![];
        break_paragraph(&shaped, column, &mut logical);
        lines.extend(in_order(&shaped, &logical));
    }
    lines
}

/// The same number of lines, as even as they get: for text in the middle of the screen.
pub fn balanced(text: &str, column: u16) -> Vec<String> {
    let widest = wrap(text, column);
    let is_as_short = |it: &u16| wrap(text, *it).len() <= widest.len();
    let narrowest = (column / 2..column).find(is_as_short);
    narrowest.map_or(widest, |it| wrap(text, it))
}

fn words(paragraph: &str) -> impl Iterator<Item = &str> {
    paragraph
        .split([' ', '\t', '\r'])
        .filter(|it| !it.is_empty())
}

fn break_paragraph(paragraph: &str, column: u16, lines: &mut Vec<String>) {
    let mut line = String::new();
    for word in words(paragraph) {
        let gap = u16::from(!line.is_empty());
        if width(&line).saturating_add(gap).saturating_add(width(word)) <= column {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, column, lines);
    }
    lines.push(line);
}

/// Puts full lines of a word that is too wide into `lines` and returns what is left of it.
fn break_word(word: &str, column: u16, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    for part in word.graphemes(true) {
        if !line.is_empty() && width(&line).saturating_add(width(part)) > column {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(part);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_unless_they_are_wider_than_the_column() {
        assert_eq!(wrap("Bitte warten Sie", 12), ["Bitte warten", "Sie"]);
        assert_eq!(
            wrap("im Personenstandsregister", 10),
            ["im", "Personenst", "andsregist", "er"]
        );
        assert_eq!(wrap("eins\nzwei", 20), ["eins", "zwei"]);
        assert_eq!(wrap("日本語", 4), ["日本", "語"]);
        assert_eq!(wrap("", 4), [""]);
    }

    #[test]
    fn centred_lines_are_even() {
        assert_eq!(
            balanced("Hier buchen Sie einen Termin", 24),
            ["Hier buchen Sie", "einen Termin"]
        );
        assert_eq!(balanced("Willkommen", 24), ["Willkommen"]);
    }
}
