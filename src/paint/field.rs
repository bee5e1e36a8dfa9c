//! A place to write: its label, how to answer, what was written, and what is wrong with it.

use ratatui::layout::{Position, Rect};

use super::{
    flow::{Density, Flow},
    wrap::{tail, width, wrap},
};
use crate::{page::Field, text::Text};

/// Widest input.
const INPUT_WIDTH_MAX: u16 = 60;

impl Flow<'_> {
    /// A field; the whole of it can be touched.
    pub fn field(&mut self, field: &Field) {
        let colours = self.colours;
        let top = self.y;
        let (target, is_focused) = self.next_target();
        self.label(field);
        if let Some(hint) = &field.hint {
            let soft = colours.plain(colours.ground, colours.soft);
            self.text(&self.said(hint), 0, soft);
        }
        self.input(field, is_focused);
        let rows = self.y - top;
        if let Some(error) = &field.error {
            let style = colours.bold(colours.ground, colours.error);
            self.sheet.line(self.x, self.y, "✗", style);
            self.text(&self.said(error), 2, style);
        }
        let area = Rect::new(self.x, top, self.width.min(INPUT_WIDTH_MAX), rows);
        self.sheet.spot(target, area);
    }

    fn label(&mut self, field: &Field) {
        let colours = self.colours;
        let strong = colours.bold(colours.ground, colours.strong);
        self.text(&self.said(&field.label), 0, strong);
        if !field.is_voluntary {
            return;
        }
        let soft = colours.plain(colours.ground, colours.soft);
        let mark = format!("({})", self.said(&Text::Voluntary));
        let last = wrap(&self.said(&field.label), self.width)
            .pop()
            .unwrap_or_default();
        let x = width(&last).saturating_add(1);
        if x.saturating_add(width(&mark)) <= self.width {
            self.sheet.line(self.x + x, self.y - 1, mark, soft);
        } else {
            self.text(&mark, 0, soft);
        }
    }

    /// The input itself: a filled line with a line below it, so that it is seen in every theme.
    fn input(&mut self, field: &Field, is_focused: bool) {
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
        let written = field.value.reveal();
        let shown = if width(written) > room {
            format!("‹{}", tail(written, room.saturating_sub(1)))
        } else {
            written.clone()
        };
        let end = area.x + 2 + width(&shown);
        self.sheet
            .line(area.x + 2, row, shown, colours.plain(ground, ink));
        if is_focused {
            self.sheet.caret = Some(Position::new(end, row));
        }
        let rule = "─".repeat(usize::from(area.width));
        self.sheet
            .line(area.x, self.y, rule, colours.plain(colours.surface, line));
        self.y += 1;
    }
}
