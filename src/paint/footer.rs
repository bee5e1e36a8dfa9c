//! The footer: the constant keys with their names on a keyboard, in one row or, where that is too short, in several.

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Sight, Spot,
    frame::{Air, margin},
    mirror::Mirror,
    script::set,
    sheet::Sheet,
    theme::{Colours, Palette},
    wrap::{width, wrap},
};
use crate::page::{Key, Stroke, Theme};

/// Widest space between keys.
const GAP_MAX: u16 = 4;

/// The keys, said.
pub struct Footer {
    keys: Vec<(Stroke, String)>,
    first: usize,
}

impl Footer {
    /// The keys of a page, the first of which is this target.
    pub fn of<S>(sight: &Sight, keys: &[Key<S>], first: usize) -> Self {
        let page = sight.voice.language().direction();
        let said = |text| set(&sight.voice.say(text), page);
        let keys = keys.iter().map(|it| (it.stroke, said(&it.choice.label)));
        Self {
            keys: keys.collect(),
            first,
        }
    }

    /// How many rows it takes at this width.
    pub fn rows(&self, air: Air, columns: u16) -> u16 {
        if self.keys.is_empty() {
            return 0;
        }
        let colours = Colours::of(Theme::Dark, Palette::TrueColour);
        self.sheet(air, columns, None, &colours).rows
    }

    /// Paints it and tells where the keys are on the screen.
    pub fn paint(
        &self,
        air: Air,
        area: Rect,
        focus: usize,
        colours: &Colours,
        mirror: &Mirror,
        cells: &mut Buffer,
    ) -> Vec<Spot> {
        if self.keys.is_empty() {
            return vec![];
        }
        let mut sheet = self.sheet(air, area.width, Some(focus), colours);
        // Columns of the sheet are counted from the area's first.
        sheet.move_right(area.x);
        sheet.mirror(mirror);
        let area = mirror.area(area);
        sheet.show(area, 0, cells);
        let onto_screen = |spot: &Spot| Spot {
            target: spot.target,
            area: Rect {
                y: spot.area.y + area.y,
                ..spot.area
            }
            .intersection(area),
        };
        sheet.spots.iter().map(onto_screen).collect()
    }

    fn sheet(&self, air: Air, columns: u16, focus: Option<usize>, colours: &Colours) -> Sheet {
        let mut sheet = Sheet::default();
        let rows = self.arranged(air, columns);
        let step = if air == Air::Little { 1 } else { 2 };
        let mut y = 0;
        if air != Air::Little {
            let line = "─".repeat(usize::from(columns));
            sheet.line(0, 0, line, colours.plain(colours.ground, colours.frame));
            y = 1;
        }
        for row in rows {
            let mut bottom = y + 1;
            for Placed { key, x, width } in row {
                let Some((stroke, label)) = self.keys.get(key) else {
                    continue;
                };
                let target = self.first + key;
                let lines = wrap(label, width.saturating_sub(width_of(*stroke) + 2));
                let is_focused = focus == Some(target);
                let height = u16::try_from(lines.len()).unwrap_or(1);
                let area = Rect::new(x, y, width, height);
                paint_key(&mut sheet, *stroke, &lines, area, is_focused, colours);
                // The row above belongs to the key, so that a finger finds it.
                let above = step - 1;
                sheet.spot(target, Rect::new(x, y - above, width, height + above));
                bottom = bottom.max(y + height);
            }
            y = bottom + step - 1;
        }
        if air == Air::Much {
            sheet.rows = y;
        }
        sheet
    }

    /// Which key stands where: one row where all fit, else a grid of equal columns.
    fn arranged(&self, air: Air, columns: u16) -> Vec<Vec<Placed>> {
        let margin = if air == Air::Little {
            0
        } else {
            margin(columns) - 1
        };
        let widths: Vec<u16> = self
            .keys
            .iter()
            .map(|(stroke, label)| (width_of(*stroke) + width(label) + 3).min(columns))
            .collect();
        let sum: u16 = widths.iter().sum();
        let gaps = u16::try_from(widths.len().saturating_sub(1)).unwrap_or(0);
        // The last cell of the last key is only air.
        let Some(spare) = (columns + 1).checked_sub(sum) else {
            return grid(&widths, columns);
        };
        let margin = margin.min(spare / 2);
        let spare = spare.saturating_sub(2 * margin);
        let gap = spare.checked_div(gaps).unwrap_or(0).min(GAP_MAX);
        let mut x = margin;
        let mut row = vec![];
        for (key, width) in widths.iter().copied().enumerate() {
            let is_finish = self.keys.get(key).is_some_and(|it| it.0 == Stroke::Finish);
            if is_finish && key + 1 == widths.len() {
                x = x.max(columns.saturating_sub(width + margin));
            }
            let width = width.min(columns.saturating_sub(x));
            row.push(Placed { key, x, width });
            x = x.saturating_add(width + gap);
        }
        vec![row]
    }
}

/// A key in its row.
struct Placed {
    key: usize,
    x: u16,
    width: u16,
}

fn grid(widths: &[u16], columns: u16) -> Vec<Vec<Placed>> {
    let each = widths
        .iter()
        .copied()
        .max()
        .unwrap_or(1)
        .clamp(1, columns.max(1));
    let in_row = usize::from((columns + 1) / each).clamp(1, widths.len().max(1));
    // As many rows as needed, filled evenly.
    let rows = widths.len().div_ceil(in_row);
    let in_row = widths.len().div_ceil(rows.max(1)).max(1);
    let step = columns / u16::try_from(in_row).unwrap_or(1);
    let mut key = 0;
    let mut placed = vec![];
    for chunk in widths.chunks(in_row) {
        let mut x = 0;
        let mut row = vec![];
        for width in chunk {
            row.push(Placed {
                key,
                x,
                // Where keys stand close, the last cell of each, which is only air, may be another's first.
                width: (*width).min(step).min(columns.saturating_sub(x)),
            });
            key += 1;
            x += step;
        }
        placed.push(row);
    }
    placed
}

fn paint_key(
    sheet: &mut Sheet,
    stroke: Stroke,
    lines: &[String],
    area: Rect,
    is_focused: bool,
    colours: &Colours,
) {
    let (ground, name, label) = if is_focused {
        (colours.focus, colours.on_focus, colours.on_focus)
    } else {
        (colours.ground, colours.accent, colours.text)
    };
    sheet.fill(area, colours.plain(ground, label));
    if is_focused {
        sheet.line(area.x, area.y, "▶", colours.bold(ground, label));
    }
    sheet.line(
        area.x + 1,
        area.y,
        name_of(stroke),
        colours.bold(ground, name),
    );
    let x = area.x + 2 + width_of(stroke);
    for (y, line) in (area.y..).zip(lines) {
        sheet.line(x, y, line, colours.plain(ground, label));
    }
}

/// What is printed on the key.
const fn name_of(stroke: Stroke) -> &'static str {
    match stroke {
        Stroke::Escape => "Esc",
        Stroke::Help => "F1",
        Stroke::Language => "F2",
        Stroke::Colours => "F3",
        Stroke::Renew => "F5",
        Stroke::Phone => "F6",
        Stroke::Finish => "F10",
    }
}

fn width_of(stroke: Stroke) -> u16 {
    width(name_of(stroke))
}
