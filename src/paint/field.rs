//! A place to write: its label, how to answer, what was written, and what is wrong with it.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    flow::{Density, Flow},
    wrap::{width, wrap},
};
use crate::{page::Field, text::Text};

/// Widest input.
const INPUT_WIDTH_MAX: u16 = 60;

/// How the input looks.
#[derive(Clone, Copy)]
pub struct Written {
    /// True when the focus is on it.
    pub is_focused: bool,
    /// How many letters are behind the cursor, where there is one.
    pub behind: Option<usize>,
    /// True for a line below it.
    pub has_line: bool,
}

impl Flow<'_> {
    /// A field; the whole of it can be touched.
    pub fn field(&mut self, field: &Field) {
        let top = self.y;
        let (target, is_focused) = self.next_target();
        // Not on the keyboard on the screen, where each row is needed: it opens from here.
        self.told_if_german(&field.label);
        self.field_label(field, None);
        if let Some(hint) = &field.hint {
            self.soft(hint);
        }
        if self.pen.is_explained && field.value.reveal().is_empty() {
            self.soft(&Text::HintWrite);
            self.pen.is_explained = false;
        }
        let behind = self.pen.behind;
        let written = Written {
            is_focused,
            behind: is_focused.then_some(behind),
            has_line: true,
        };
        self.input(field, written);
        let rows = self.y - top;
        self.field_error(field);
        let area = Rect::new(self.x, top, self.width.min(INPUT_WIDTH_MAX), rows);
        self.sheet.spot(target, area);
    }

    /// What is wrong, or else how to answer.
    pub fn field_notes(&mut self, field: &Field) {
        match &field.hint {
            Some(hint) if field.error.is_none() => self.soft(hint),
            Some(_) | None => self.field_error(field),
        }
    }

    fn soft(&mut self, text: &Text) {
        let style = self.colours.plain(self.colours.ground, self.colours.soft);
        self.text(&self.said(text), 0, style);
    }

    fn field_error(&mut self, field: &Field) {
        if let Some(error) = &field.error {
            let style = self.colours.bold(self.colours.ground, self.colours.error);
            self.sheet.line(self.x, self.y, "✗", style);
            self.text(&self.said(error), 2, style);
        }
    }

    /// What is asked, with what stands beside it in brackets; gives the cells that its last row takes.
    pub fn field_label(&mut self, field: &Field, beside: Option<&str>) -> u16 {
        let colours = self.colours;
        let strong = colours.bold(colours.ground, colours.strong);
        self.text(&self.said(&field.label), 0, strong);
        let voluntary = field.is_voluntary.then(|| self.said(&Text::Voluntary));
        let marks: Vec<String> = [beside.map(str::to_owned), voluntary]
            .into_iter()
            .flatten()
            .map(|it| format!("({it})"))
            .collect();
        let last = wrap(&self.said(&field.label), self.width)
            .pop()
            .unwrap_or_default();
        if marks.is_empty() {
            return width(&last);
        }
        let soft = colours.plain(colours.ground, colours.soft);
        let mark = marks.join(" ");
        let x = width(&last).saturating_add(1);
        let end = x.saturating_add(width(&mark));
        if end <= self.width {
            self.sheet.line(self.x + x, self.y - 1, mark, soft);
            return end;
        }
        self.text(&mark, 0, soft);
        width(&mark)
    }

    /// The input itself: a filled line with a line below it, so that it is seen in every theme.
    pub fn input(&mut self, field: &Field, written: Written) {
        let Written {
            is_focused, behind, ..
        } = written;
        let colours = self.colours;
        let mut area = self.area(1);
        area.width = area.width.min(INPUT_WIDTH_MAX);
        let (ground, ink) = if is_focused {
            (colours.focus, colours.on_focus)
        } else {
            (colours.surface, colours.strong)
        };
        // The line below does not change with the focus: fewer cells to send when it moves.
        let line = if field.error.is_some() {
            colours.error
        } else {
            colours.frame
        };
        let pads = u16::from(self.density >= Density::Roomy);
        for _ in 0..=(2 * pads) {
            self.sheet
                .fill(Rect { y: self.y, ..area }, colours.plain(ground, ink));
            if !is_focused {
                self.sheet
                    .line(area.x, self.y, "▌", colours.plain(ground, line));
            }
            self.y += 1;
        }
        let row = self.y - 1 - pads;
        if is_focused {
            self.sheet
                .mark_focus(area.x, row, colours.bold(ground, ink));
        }
        let room = area.width.saturating_sub(4);
        let (shown, caret) = shown(field.value.reveal(), behind.unwrap_or(0), room);
        let place = Rect {
            x: area.x + 2,
            y: row,
            ..area
        };
        let at = behind.is_some().then_some(caret);
        self.sheet
            .entry(place, &shown, at, colours.plain(ground, ink));
        if !written.has_line {
            return;
        }
        let rule = "─".repeat(usize::from(area.width));
        self.sheet
            .line(area.x, self.y, rule, colours.plain(colours.surface, line));
        self.y += 1;
    }
}

/// What of a text fits so many columns, and where the cursor is in it, in bytes. The cursor is always in sight; ‹ and › say
/// that there is more.
fn shown(written: &str, behind: usize, room: u16) -> (String, usize) {
    let letters: Vec<&str> = written.graphemes(true).collect();
    let caret = letters.len().saturating_sub(behind);
    if width(written) <= room {
        let before: String = letters.iter().take(caret).copied().collect();
        return (written.to_owned(), before.len());
    }
    // As many before the cursor as leave a part of what is behind it in sight.
    let room = room.saturating_sub(2);
    let ahead = fitting(letters.iter().skip(caret), room / 4);
    let before = letters.iter().take(caret + ahead).rev();
    let count = fitting(before, room);
    let from = (caret + ahead).saturating_sub(count);
    let until = from + fitting(letters.iter().skip(from), room);
    let part = |from: usize, until: usize| -> String {
        let count = until.saturating_sub(from);
        letters.iter().skip(from).take(count).copied().collect()
    };
    let first = if from > 0 { "‹" } else { "" };
    let last = if until < letters.len() { "›" } else { "" };
    let at = first.len() + part(from, caret).len();
    (format!("{first}{}{last}", part(from, until)), at)
}

/// How many of these letters fit so many columns.
fn fitting<'a>(letters: impl Iterator<Item = &'a &'a str>, room: u16) -> usize {
    let mut rest = room;
    letters
        .take_while(|it| match rest.checked_sub(width(it)) {
            Some(left) => {
                rest = left;
                true
            }
            None => false,
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_shows_where_one_writes() {
        for (behind, shown_as, column) in [
            (0, "‹fghijklm", 9),
            (1, "‹fghijklm", 8),
            (4, "‹defghijk›", 7),
            (12, "abcdefgh›", 1),
            (13, "abcdefgh›", 0),
        ] {
            let (text, caret) = shown("abcdefghijklm", behind, 10);
            let before = width(&text[..caret]);
            assert_eq!((text.as_str(), before), (shown_as, column), "{behind}");
        }
        assert_eq!(shown("Łucja", 0, 10), ("Łucja".to_owned(), 6));
        assert_eq!(shown("Łucja", 5, 10), ("Łucja".to_owned(), 0));
    }

    #[test]
    fn the_cursor_is_in_sight_wherever_it_is() {
        let address = "aK\u{35f}Hb日本ü".repeat(30);
        let letters = address.graphemes(true).count();
        for room in 8..60 {
            for behind in 0..=letters {
                let (text, caret) = shown(&address, behind, room);
                assert!(
                    width(&text) <= room && caret <= text.len(),
                    "{room} {behind}"
                );
            }
        }
    }
}
