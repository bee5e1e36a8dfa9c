//! What is to be painted, on a sheet that may be longer than the screen; the screen is a window on it.
//!
//! Pages are laid out as if all were written from left to right. Where one reads from right to left, the whole sheet is
//! mirrored once it is finished, and nobody else needs to know (LANG-09).

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};

use super::{
    Spot,
    mirror::{Mirror, contains},
    script::{caret, first_letter, mirrored, visual},
    wrap::width,
};
use crate::domain::language::Direction;

/// A sheet of marks in its own rows; columns are those of the screen.
#[derive(Default)]
pub struct Sheet {
    marks: Vec<Mark>,
    kept: Vec<Rect>,
    /// Where the targets are.
    pub spots: Vec<Spot>,
    /// Where the next character would appear.
    pub caret: Option<Position>,
    /// The row with the ▶.
    pub marker: Option<u16>,
    /// How many rows are used.
    pub rows: u16,
}

/// One thing painted. A mark has one row, so that it is seen whole or not at all.
struct Mark {
    x: u16,
    y: u16,
    what: What,
    style: Style,
}

enum What {
    /// Letters in the order in which they stand from left to right.
    Line(String),
    /// A run of empty cells.
    Fill(u16),
}

impl Sheet {
    /// Fills an area.
    pub fn fill(&mut self, area: Rect, style: Style) {
        for y in area.top()..area.bottom() {
            self.mark(area.x, y, What::Fill(area.width), style);
        }
    }

    /// Writes one line. Arabic in it is joined and put in order.
    pub fn line(&mut self, x: u16, y: u16, line: impl AsRef<str>, style: Style) {
        self.mark(x, y, What::Line(visual(line.as_ref())), style);
    }

    /// Writes what somebody types into one row, which is a paragraph of its own: it begins where the page does, and its
    /// letters run as the first of them does. `at` is where the next one goes, in bytes, when that is to be seen. The
    /// row needs a cell more than the text, for the cursor.
    pub fn entry(&mut self, area: Rect, text: &str, at: Option<usize>, style: Style) {
        let is_leftward = first_letter(text) == Direction::RightToLeft;
        // The cell for the cursor is where the text ends: the mirror turns the row, and not what is in it.
        let row = Rect {
            width: (width(text) + 1).min(area.width),
            ..area
        };
        self.keep_order(row);
        self.line(row.x + u16::from(is_leftward), row.y, text, style);
        if let Some(at) = at {
            let cells = u16::try_from(caret(text, at)).unwrap_or(u16::MAX);
            self.caret = Some(Position::new(row.x.saturating_add(cells), row.y));
        }
    }

    /// Keeps the order of what lies in an area: in the mirror it goes to the other side as a whole, and what is in it
    /// stays as it was laid out. For an on-screen keyboard, and for anything else with a left and a right of its own.
    pub fn keep_order(&mut self, area: Rect) {
        self.kept.push(area);
    }

    /// Writes the ▶ of what is looked at (A11Y-09).
    pub fn mark_focus(&mut self, x: u16, y: u16, style: Style) {
        self.line(x, y, "▶", style);
        self.marker = Some(y);
    }

    /// Notes where a target is.
    pub fn spot(&mut self, target: usize, area: Rect) {
        self.rows = self.rows.max(area.bottom());
        self.spots.push(Spot { target, area });
    }

    /// Moves everything to the right.
    pub fn move_right(&mut self, columns: u16) {
        for mark in &mut self.marks {
            mark.x = mark.x.saturating_add(columns);
        }
        for area in self.areas() {
            area.x = area.x.saturating_add(columns);
        }
        if let Some(caret) = &mut self.caret {
            caret.x = caret.x.saturating_add(columns);
        }
    }

    /// Moves everything down.
    pub fn move_down(&mut self, rows: u16) {
        for mark in &mut self.marks {
            mark.y = mark.y.saturating_add(rows);
        }
        for area in self.areas() {
            area.y = area.y.saturating_add(rows);
        }
        if let Some(caret) = &mut self.caret {
            caret.y = caret.y.saturating_add(rows);
        }
        self.marker = self.marker.map(|it| it.saturating_add(rows));
        self.rows = self.rows.saturating_add(rows);
    }

    /// Turns everything to the side where the page begins. To be done once, when all is written.
    pub fn mirror(&mut self, mirror: &Mirror) {
        if !mirror.is_turned() {
            return;
        }
        for mark in &mut self.marks {
            let area = mark.area();
            mark.x = mirror.area_among(area, &self.kept).x;
            if !self.kept.iter().any(|it| contains(*it, area)) {
                mark.turn();
            }
        }
        for spot in &mut self.spots {
            spot.area = mirror.area_among(spot.area, &self.kept);
        }
        if let Some(caret) = &mut self.caret {
            let cell = Rect::new(caret.x, caret.y, 1, 1);
            caret.x = mirror.area_among(cell, &self.kept).x;
        }
        for kept in &mut self.kept {
            *kept = mirror.area(*kept);
        }
    }

    /// Paints the rows from `scroll` on into the window.
    pub fn show(&self, window: Rect, scroll: u16, cells: &mut Buffer) {
        for mark in &self.marks {
            let Some(y) = mark.y.checked_sub(scroll).filter(|it| *it < window.height) else {
                continue;
            };
            let room = window.right().saturating_sub(mark.x);
            match &mark.what {
                What::Line(line) => {
                    cells.set_stringn(mark.x, window.y + y, line, usize::from(room), mark.style);
                }
                What::Fill(width) => {
                    let area = Rect::new(mark.x, window.y + y, (*width).min(room), 1);
                    cells.set_style(area, mark.style);
                }
            }
        }
    }

    fn areas(&mut self) -> impl Iterator<Item = &mut Rect> {
        let spots = self.spots.iter_mut().map(|it| &mut it.area);
        spots.chain(&mut self.kept)
    }

    fn mark(&mut self, x: u16, y: u16, what: What, style: Style) {
        self.rows = self.rows.max(y.saturating_add(1));
        self.marks.push(Mark { x, y, what, style });
    }
}

impl Mark {
    fn area(&self) -> Rect {
        let width = match &self.what {
            What::Line(line) => width(line),
            What::Fill(width) => *width,
        };
        Rect::new(self.x, self.y, width, 1)
    }

    /// A sign with a side that stands alone shows the other one; in lines, their order has seen to it.
    fn turn(&mut self) {
        if let What::Line(line) = &mut self.what
            && let Some(sign) = only(line)
        {
            *line = mirrored(sign).to_string();
        }
    }
}

fn only(line: &str) -> Option<char> {
    let mut chars = line.chars();
    chars.next().filter(|_| chars.next().is_none())
}
