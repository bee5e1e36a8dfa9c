//! The keyboard on the screen: the field stays above it, the keys are as large as the grid allows (A11Y-15).

use ratatui::layout::Rect;

use super::{
    Sight,
    field::Written,
    flow::{CodeShown, Density, Flow, TEXT_WIDTH_MAX},
    frame::{Air, Frame, margin},
    layout::{Laid, Pinned},
    sheet::Sheet,
    theme::Colours,
    wrap::width,
};
use crate::page::{Board, Cap, Page};

/// Widest letter, in cells.
const LETTER_MAX: u16 = 8;
/// Narrowest letter, and where there is no room for that: its edge, itself and air.
const LETTER_MIN: u16 = 4;
const LETTER_LEAST: u16 = 3;
/// Widest keyboard.
const BOARD_MAX: u16 = 12 * LETTER_MAX;
/// Narrowest input beside its label.
const INPUT_MIN: u16 = 20;
/// Looks of the keyboard, from where there is most room to where there is least.
const LOOKS: [Look; 7] = [
    look(Density::Roomy, 4, Place::Below),
    look(Density::Roomy, 3, Place::Below),
    look(Density::Normal, 3, Place::Below),
    look(Density::Roomy, 2, Place::Below),
    look(Density::Normal, 2, Place::Below),
    TIGHT,
    look(Density::Tight, 2, Place::Beside),
];
/// The one that is scrolled when none fits.
const TIGHT: Look = look(Density::Tight, 2, Place::Below);
/// Fewest rows of keys that are seen below the field, with the lines that say there is more.
const KEYS_MIN: u16 = 6;

/// How the keyboard is laid out.
#[derive(Clone, Copy)]
struct Look {
    density: Density,
    /// Rows of a key.
    height: u16,
    input: Place,
}

/// Where one writes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Below what is asked.
    Below,
    /// In the same row, where a long error would push a row of keys off the screen.
    Beside,
}

const fn look(density: Density, height: u16, input: Place) -> Look {
    Look {
        density,
        height,
        input,
    }
}

/// Lays out a page with a keyboard: as large as it fits, and the field always in sight.
pub fn lay_out<S>(
    page: &Page<S>,
    board: &Board<S>,
    sight: &Sight,
    colours: &Colours,
    frame: &Frame,
) -> Laid {
    let body = frame.body;
    let margin = match frame.air {
        Air::Little => 2,
        Air::Some | Air::Much => margin(frame.header.width),
    };
    let room = body.width.saturating_sub(2 * margin);
    let wide = room.min(BOARD_MAX);
    let x = body.x + margin + (room - wide) / 2;
    let flow = |density| Flow {
        voice: sight.voice,
        colours,
        focus: Some(sight.focus),
        density,
        code: CodeShown::Not,
        is_centred: false,
        sheet: Sheet::default(),
        x,
        width: wide,
        y: 0,
        target: 0,
        digit: None,
        pen: page.pen,
        has_told: false,
    };
    for look in LOOKS {
        let (top, keys) = parts(page, board, look, || flow(look.density));
        let least = u16::from(look.density > Density::Tight);
        if top.rows + keys.rows + least <= body.height {
            let spare = body.height - top.rows - keys.rows;
            return pinned(top, keys, body, (spare / 3).clamp(least, 3), x);
        }
    }
    let (top, keys) = parts(page, board, TIGHT, || flow(TIGHT.density));
    if top.rows + KEYS_MIN + 2 <= body.height {
        let mut laid = pinned(top, keys, body, 0, x);
        // The first and the last row are for the lines that say there is more.
        laid.window.y += 1;
        laid.window.height = laid.window.height.saturating_sub(2).max(1);
        return laid;
    }
    let mut all = flow(TIGHT.density);
    all.blocks(&page.body);
    all.written_into(board, TIGHT.input);
    all.keys(board, TIGHT.height);
    Laid {
        sheet: all.sheet,
        pinned: None,
        window: Rect {
            y: body.y + 1,
            height: body.height.saturating_sub(2).max(1),
            ..body
        },
        begins: x,
    }
}

/// The field above, and the keys below it.
fn parts<'a, S>(
    page: &Page<S>,
    board: &Board<S>,
    look: Look,
    flow: impl Fn() -> Flow<'a>,
) -> (Sheet, Sheet) {
    let mut top = flow();
    if !page.body.is_empty() {
        top.blocks(&page.body);
        top.gap(u16::from(top.density > Density::Tight));
    }
    top.written_into(board, look.input);
    top.sheet.rows = top.y;
    let mut keys = flow();
    keys.keys(board, look.height);
    (top.sheet, keys.sheet)
}

fn pinned(top: Sheet, keys: Sheet, body: Rect, above: u16, x: u16) -> Laid {
    let used = (top.rows + above).min(body.height);
    let area = Rect {
        y: body.y + above,
        height: top.rows,
        ..body
    };
    Laid {
        sheet: keys,
        pinned: Some(Pinned { sheet: top, area }),
        window: Rect {
            y: body.y + used,
            height: body.height - used,
            ..body
        },
        begins: x,
    }
}

impl Flow<'_> {
    /// The field with what is asked, what was written, and how to answer.
    fn written_into<S>(&mut self, board: &Board<S>, input: Place) {
        let (at, of) = board.at;
        let beside = (of > 1).then(|| format!("{at}/{of}"));
        let column = self.width;
        self.width = column.min(TEXT_WIDTH_MAX);
        let label = self.field_label(&board.field, beside.as_deref());
        let from = label.saturating_add(2);
        let is_beside = input == Place::Beside && from.saturating_add(INPUT_MIN) <= self.width;
        let moved = if is_beside { from } else { 0 };
        self.x += moved;
        self.y -= u16::from(is_beside);
        self.width -= moved;
        let written = Written {
            is_focused: false,
            behind: Some(board.behind),
            has_line: self.density > Density::Tight,
        };
        self.input(&board.field, written);
        self.x -= moved;
        self.width += moved;
        self.field_notes(&board.field);
        self.gap(u16::from(self.density >= Density::Normal));
        self.width = column;
    }

    /// The keys, row by row.
    fn keys<S>(&mut self, board: &Board<S>, height: u16) {
        let letter = self.letter(board);
        let top = self.y;
        let mut x = self.x;
        let mut is_first = true;
        for row in &board.rows {
            if !is_first {
                self.gap(height);
            }
            is_first = false;
            x = self.x;
            x = self.caps(row, x, (letter, height));
        }
        self.caps(&board.others, x, (letter, height));
        self.gap(height);
        self.sheet.rows = self.sheet.rows.max(self.y);
        // Keyboards have their left and right wherever one reads from.
        let all = Rect::new(self.x, top, self.width, self.y - top);
        self.sheet.keep_order(all);
    }

    /// The widest letter of those with which the keys take the fewest rows.
    fn letter<S>(&self, board: &Board<S>) -> u16 {
        let least = if self.width < 12 * LETTER_MIN {
            LETTER_LEAST
        } else {
            LETTER_MIN
        };
        let widths = (least..=LETTER_MAX).rev();
        widths
            .min_by_key(|it| self.row_count(board, *it))
            .unwrap_or(least)
    }

    fn row_count<S>(&self, board: &Board<S>, letter: u16) -> u32 {
        let mut count = 0;
        let mut used = 0;
        let mut put = |cap: &Cap<S>, used: &mut u16| {
            let wide = self.cap_width(cap, letter);
            if *used > 0 && *used + wide > self.width {
                count += 1;
                *used = 0;
            }
            *used += wide;
        };
        for row in &board.rows {
            used = 0;
            for cap in row {
                put(cap, &mut used);
            }
        }
        for cap in &board.others {
            put(cap, &mut used);
        }
        count
    }

    fn cap_width<S>(&self, cap: &Cap<S>, letter: u16) -> u16 {
        let label = width(&self.said(&cap.choice.label));
        if cap.is_letter {
            letter.max(label + 2)
        } else {
            letter.max(label + 3)
        }
    }

    /// Keys side by side from this column on, and on below where the row ends; gives the column after the last.
    fn caps<S>(&mut self, caps: &[Cap<S>], from: u16, (letter, height): (u16, u16)) -> u16 {
        let end = self.x + self.width;
        let mut x = from;
        for cap in caps {
            let wide = self.cap_width(cap, letter).min(self.width);
            if x > self.x && x + wide > end {
                self.gap(height);
                x = self.x;
            }
            self.cap(cap, Rect::new(x, self.y, wide, height));
            x += wide;
        }
        x
    }

    fn cap<S>(&mut self, cap: &Cap<S>, area: Rect) {
        let colours = self.colours;
        let (target, is_focused) = self.next_target();
        let (ground, ink) = if is_focused {
            (colours.focus, colours.on_focus)
        } else {
            (colours.surface, colours.strong)
        };
        // The last row stays empty, so that one row of keys is told from the next; a finger finds the key there too.
        let filled = Rect {
            height: area.height.saturating_sub(1).max(1),
            ..area
        };
        self.sheet.fill(filled, colours.plain(ground, ink));
        let row = filled.y + filled.height.saturating_sub(1) / 2;
        if is_focused {
            self.sheet
                .mark_focus(area.x, row, colours.bold(ground, ink));
        } else {
            let edge = if cap.is_letter {
                colours.frame
            } else {
                colours.accent
            };
            for y in filled.top()..filled.bottom() {
                self.sheet.line(area.x, y, "▌", colours.plain(ground, edge));
            }
        }
        let label = self.said(&cap.choice.label);
        let free = area.width.saturating_sub(2 + width(&label));
        let x = area.x + 1 + if cap.is_letter { free / 2 } else { free.min(1) };
        self.sheet.line(x, row, label, colours.bold(ground, ink));
        self.sheet.spot(target, area);
    }
}
