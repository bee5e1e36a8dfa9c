//! What is sent to the terminal to turn one frame into the next, in as few bytes as possible: a colour is only named
//! when a letter needs it, and a run of empty cells is erased in one go (ECH with the background, which the Linux
//! console, foot, VTE, kitty and kmscon all do).

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};

/// Shortest run of empty cells for which erasing is shorter than spaces.
const ERASE_MIN: u16 = 6;

/// The sequences that change `before` into `after`, both of the same size. The cursor and the colours are left as they
/// come; the next call starts from nothing.
pub fn changes(before: &Buffer, after: &Buffer) -> String {
    let mut pen = Pen::default();
    let changed: Vec<Change> = before.diff_iter(after).collect();
    // One ground after the other: beside a code, row by row would name two pairs of colours in every row.
    let mut grounds: Vec<Color> = vec![];
    for (_, _, cell) in &changed {
        if !grounds.contains(&cell.bg) {
            grounds.push(cell.bg);
        }
    }
    for ground in grounds {
        pen.write_all(changed.iter().filter(|it| it.2.bg == ground));
    }
    if !pen.sent.is_empty() {
        pen.sent.push_str("\u{1b}[m");
    }
    pen.sent
}

/// A cell that is to be another.
type Change<'a> = (u16, u16, &'a Cell);

/// A run of empty cells.
struct Blank {
    x: u16,
    y: u16,
    cells: u16,
    ground: Color,
}

/// Where the terminal's cursor is, and what it writes with.
#[derive(Default)]
struct Pen {
    sent: String,
    at: Option<(u16, u16)>,
    ink: Option<Color>,
    ground: Option<Color>,
    is_bold: bool,
}

impl Pen {
    /// Writes cells in reading order.
    fn write_all<'a>(&mut self, cells: impl Iterator<Item = &'a Change<'a>>) {
        let mut blank: Option<Blank> = None;
        for &(x, y, cell) in cells {
            let is_blank = cell.symbol() == " ";
            if let Some(run) = &mut blank {
                if is_blank && run.y == y && run.x + run.cells == x && run.ground == cell.bg {
                    run.cells += 1;
                    continue;
                }
                self.erase(run);
                blank = None;
            }
            if is_blank {
                blank = Some(Blank {
                    x,
                    y,
                    cells: 1,
                    ground: cell.bg,
                });
            } else {
                self.write(x, y, cell);
            }
        }
        if let Some(run) = &blank {
            self.erase(run);
        }
    }

    fn write(&mut self, x: u16, y: u16, cell: &Cell) {
        self.go(x, y);
        let is_bold = cell.modifier.contains(Modifier::BOLD);
        let bold = (is_bold != self.is_bold).then_some(if is_bold { "1" } else { "22" });
        let ink = (self.ink != Some(cell.fg)).then_some(cell.fg);
        let ground = (self.ground != Some(cell.bg)).then_some(cell.bg);
        self.style(bold, ink, ground);
        self.is_bold = is_bold;
        self.sent.push_str(cell.symbol());
        let width = super::wrap::width(cell.symbol());
        self.at = Some((x.saturating_add(width), y));
    }

    fn erase(&mut self, run: &Blank) {
        self.go(run.x, run.y);
        let ground = (self.ground != Some(run.ground)).then_some(run.ground);
        self.style(None, None, ground);
        if run.cells < ERASE_MIN {
            self.sent
                .extend(std::iter::repeat_n(' ', usize::from(run.cells)));
            self.at = Some((run.x + run.cells, run.y));
        } else {
            let _ = write!(self.sent, "\u{1b}[{}X", run.cells);
        }
    }

    fn go(&mut self, x: u16, y: u16) {
        match self.at {
            Some(at) if at == (x, y) => {}
            Some((from, row)) if row == y && from < x => {
                let _ = write!(self.sent, "\u{1b}[{}C", x - from);
            }
            _ => {
                let _ = write!(
                    self.sent,
                    "\u{1b}[{};{}H",
                    y.saturating_add(1),
                    x.saturating_add(1)
                );
            }
        }
        self.at = Some((x, y));
    }

    fn style(&mut self, bold: Option<&str>, ink: Option<Color>, ground: Option<Color>) {
        let mut codes: Vec<String> = bold.map(str::to_owned).into_iter().collect();
        codes.extend(ink.map(|it| code(38, it)));
        codes.extend(ground.map(|it| code(48, it)));
        if !codes.is_empty() {
            let _ = write!(self.sent, "\u{1b}[{}m", codes.join(";"));
        }
        self.ink = ink.or(self.ink);
        self.ground = ground.or(self.ground);
    }
}

/// A colour as the terminal is told; we paint with no others than these two kinds.
fn code(layer: u8, colour: Color) -> String {
    match (colour, super::theme::red_green_blue(colour)) {
        (Color::Indexed(index), _) => format!("{layer};5;{index}"),
        (_, Some((red, green, blue))) => format!("{layer};2;{red};{green};{blue}"),
        (_, None) => format!("{}9", layer / 10),
    }
}

#[cfg(test)]
mod tests {
    use ratatui::{layout::Rect, style::Style};

    use super::*;

    #[test]
    fn nothing_is_sent_when_nothing_changed() {
        let frame = Buffer::empty(Rect::new(0, 0, 9, 2));

        assert_eq!(changes(&frame, &frame.clone()), "");
    }

    #[test]
    fn colours_are_named_once_and_empty_cells_are_erased() {
        let before = Buffer::empty(Rect::new(0, 0, 20, 2));
        let mut after = before.clone();
        let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Indexed(4));
        after.set_style(Rect::new(0, 1, 20, 1), style);
        after.set_string(2, 1, "ja", style.add_modifier(Modifier::BOLD));

        assert_eq!(
            changes(&before, &after),
            "\u{1b}[2;1H\u{1b}[48;5;4m  \u{1b}[1;38;2;1;2;3mja\u{1b}[16X\u{1b}[m"
        );
    }
}
