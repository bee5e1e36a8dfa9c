//! The header: where we are, that it is a demo, how far one has come, what time it is.

use ratatui::{buffer::Buffer, layout::Rect, style::Style};

use super::{
    Sight,
    frame::{Air, margin},
    mirror::Mirror,
    script::set,
    sheet::Sheet,
    theme::Colours,
    wrap::{width, wrap},
};
use crate::{page::Progress, text::Text};

/// The words of the header, said.
pub struct Header {
    place: String,
    demo: Option<String>,
    step: Option<String>,
    clock: String,
    progress: Option<Progress>,
}

impl Header {
    /// What the header says.
    pub fn of(sight: &Sight, progress: Option<Progress>) -> Self {
        let surround = sight.surround;
        let page = sight.voice.language().direction();
        let place = [&surround.city, &surround.place]
            .into_iter()
            .filter(|it| !it.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" · ");
        let said = |text: &Text| set(&sight.voice.say(text), page);
        Self {
            place: set(&place, page),
            demo: surround
                .is_demo
                .then(|| format!(" {} ", said(&Text::DemoMark))),
            step: progress.map(|it| {
                said(&Text::Step {
                    step: it.step,
                    of: it.of,
                })
            }),
            clock: said(&Text::ClockNow {
                time: surround.clock,
            }),
            progress,
        }
    }

    /// How many rows it takes at this width.
    pub fn rows(&self, air: Air, columns: u16) -> u16 {
        let colours = Colours::of(crate::page::Theme::Dark, super::theme::Palette::TrueColour);
        self.sheet(air, columns, &colours).rows
    }

    /// Paints it.
    pub fn paint(
        &self,
        air: Air,
        area: Rect,
        colours: &Colours,
        mirror: &Mirror,
        cells: &mut Buffer,
    ) {
        let mut sheet = self.sheet(air, area.width, colours);
        sheet.move_right(area.x);
        sheet.mirror(mirror);
        let area = mirror.area(area);
        cells.set_style(area, colours.plain(colours.band, colours.on_band));
        sheet.show(area, 0, cells);
    }

    fn sheet(&self, air: Air, columns: u16, colours: &Colours) -> Sheet {
        let mut sheet = Sheet::default();
        let margin = if air == Air::Little {
            1
        } else {
            margin(columns)
        };
        let room = columns.saturating_sub(2 * margin);
        let mut y = u16::from(air == Air::Much);
        let end = self.words(&mut sheet, (margin, y), room, colours);
        y = end + u16::from(air == Air::Much);
        if air != Air::Little {
            self.rule(&mut sheet, y, columns, colours);
        }
        sheet
    }

    /// Place and mark at the left, step and clock at the right; below each other where the row is too short.
    fn words(&self, sheet: &mut Sheet, (x, y): (u16, u16), room: u16, colours: &Colours) -> u16 {
        let bold = colours.bold(colours.band, colours.on_band);
        let plain = colours.plain(colours.band, colours.on_band);
        let mark = colours.bold(colours.mark, colours.on_mark);
        let demo = self.demo.as_deref().unwrap_or_default();
        let demo_room = if demo.is_empty() { 0 } else { width(demo) + 2 };
        let right = match &self.step {
            Some(step) => format!("{step} · {}", self.clock),
            None => self.clock.clone(),
        };
        let right_width = width(&right);
        if width(&self.place) + demo_room + 2 + right_width <= room {
            sheet.line(x, y, self.place.clone(), bold);
            if !demo.is_empty() {
                sheet.line(x + width(&self.place) + 2, y, demo, mark);
            }
            sheet.line(x + room - right_width, y, right, plain);
            return y + 1;
        }
        let mut y = y;
        let mut write = |line: &str, style: Style| {
            for line in wrap(line, room) {
                sheet.line(x, y, line, style);
                y += 1;
            }
        };
        write(&self.place, bold);
        write(&right, plain);
        if demo.is_empty() {
            return y;
        }
        let beside_clock = demo_room + right_width <= room;
        let row = if beside_clock { y - 1 } else { y };
        sheet.line((x + room).saturating_sub(width(demo)), row, demo, mark);
        if beside_clock { y } else { y + 1 }
    }

    /// A line across the screen; the part of the journey that lies behind is strong.
    fn rule(&self, sheet: &mut Sheet, y: u16, columns: u16, colours: &Colours) {
        let done = self.progress.map_or(0, |it| {
            let part = u64::from(columns) * u64::from(it.step.min(it.of)) / u64::from(it.of.max(1));
            u16::try_from(part).unwrap_or(columns)
        });
        let rest = columns.saturating_sub(done);
        let strong = colours.plain(colours.ground, colours.accent);
        let weak = colours.plain(colours.ground, colours.frame);
        sheet.line(0, y, "━".repeat(usize::from(done)), strong);
        sheet.line(done, y, "─".repeat(usize::from(rest)), weak);
    }
}
