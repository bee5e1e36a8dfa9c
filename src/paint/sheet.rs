//! What is to be painted, on a sheet that may be longer than the screen; the screen is a window on it.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};

use super::Spot;

/// A sheet of marks in its own rows; columns are those of the screen.
#[derive(Default)]
pub struct Sheet {
    marks: Vec<Mark>,
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
    /// Letters.
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

    /// Writes one line.
    pub fn line(&mut self, x: u16, y: u16, line: impl Into<String>, style: Style) {
        self.mark(x, y, What::Line(line.into()), style);
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
        for spot in &mut self.spots {
            spot.area.x = spot.area.x.saturating_add(columns);
        }
    }

    /// Moves everything down.
    pub fn move_down(&mut self, rows: u16) {
        for mark in &mut self.marks {
            mark.y = mark.y.saturating_add(rows);
        }
        for spot in &mut self.spots {
            spot.area.y = spot.area.y.saturating_add(rows);
        }
        if let Some(caret) = &mut self.caret {
            caret.y = caret.y.saturating_add(rows);
        }
        self.marker = self.marker.map(|it| it.saturating_add(rows));
        self.rows = self.rows.saturating_add(rows);
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

    fn mark(&mut self, x: u16, y: u16, what: What, style: Style) {
        self.rows = self.rows.max(y.saturating_add(1));
        self.marks.push(Mark { x, y, what, style });
    }
}
