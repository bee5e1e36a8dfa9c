//! A month of days, Monday first. A day that can be chosen has the edge of all choices; the others have none.

use jiff::{Span, civil::Date};
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    choices::{Cut, Strength},
    flow::{Density, Flow, widest},
    wrap::{width, wrap},
};
use crate::{
    page::{Choice, Month},
    text::{Text, spoken::MonthOf},
};

/// Widest cell of a day.
const DAY_WIDTH_MAX: u16 = 9;
/// Narrowest cell of a day.
const DAY_WIDTH_MIN: u16 = 4;

/// How the days are laid out.
struct Grid {
    /// Cells from one day to the next.
    step: u16,
    /// Filled cells of a day.
    fill: u16,
    /// Empty rows above and below the number.
    pad: u16,
    /// The first cell and row.
    x: u16,
    y: u16,
}

impl Flow<'_> {
    /// A month: where else to look, its name, its days, what the marks mean.
    pub fn month<S>(&mut self, month: &Month<S>) {
        let step = (self.width / 7).clamp(DAY_WIDTH_MIN, DAY_WIDTH_MAX);
        self.other_months(month, 7 * step - 1);
        let colours = self.colours;
        let title = self.said(&Text::MonthTitle {
            month: MonthOf(month.first),
        });
        self.text(&title, 0, colours.bold(colours.ground, colours.strong));
        self.gap(u16::from(self.density >= Density::Roomy));
        self.weekdays(month.first, step);
        self.days(month, step);
        self.legend();
    }

    fn other_months<S>(&mut self, month: &Month<S>, room: u16) {
        let half = room.saturating_sub(2) / 2;
        let pad = u16::from(self.density >= Density::Roomy);
        let cut = Cut {
            indent: 2,
            is_hint_beside: false,
            pad,
        };
        let label = |choice: &Choice<S>, flow: &Self, is_later: bool| {
            let mut card = flow.card(choice, None);
            card.label = if is_later {
                format!("{} ›", card.label)
            } else {
                format!("‹ {}", card.label)
            };
            card
        };
        let mut height = 0;
        for (choice, x, is_later) in [
            (&month.earlier, self.x, false),
            (&month.later, self.x + room.saturating_sub(half), true),
        ] {
            let Some(choice) = choice else { continue };
            let card = label(choice, self, is_later);
            let area = Rect::new(x, self.y, half, card.height(cut, half));
            let (target, is_focused) = self.next_target();
            self.paint_card(&card, cut, area, Strength::Plain, is_focused);
            self.sheet.spot(
                target,
                Rect {
                    height: area.height + 1,
                    ..area
                },
            );
            height = area.height.max(height);
        }
        if height > 0 {
            self.gap(height + 1);
        }
    }

    fn weekdays(&mut self, first: Date, step: u16) {
        let soft = self.colours.plain(self.colours.ground, self.colours.soft);
        let monday = first.saturating_sub(Span::new().days(i64::from(column(first))));
        let week = (0..7).map(|it| monday.saturating_add(Span::new().days(it)));
        let heads = heads(week.map(|it| self.voice.weekday(it)).collect(), step - 1);
        for (x, head) in (self.x..).step_by(usize::from(step)).zip(heads) {
            self.sheet.line(x + 1, self.y, head, soft);
        }
        self.gap(1);
    }

    fn days<S>(&mut self, month: &Month<S>, step: u16) {
        let is_large = self.density == Density::Ample && step >= 7;
        let grid = Grid {
            step,
            fill: step - 1,
            pad: u16::from(is_large),
            x: self.x,
            y: self.y,
        };
        let first_target = self.target;
        self.target += month.free.len();
        let mut day = month.first;
        let mut bottom = self.y;
        // A month has 31 days at most.
        for _ in 0..31 {
            if day.month() != month.first.month() {
                break;
            }
            let target = month
                .free
                .iter()
                .position(|(free, _)| *free == day)
                .map(|it| first_target + it);
            let row =
                (u16::from(column(month.first)) + u16::from(day.day().unsigned_abs()) - 1) / 7;
            let area = Rect::new(
                grid.x + u16::from(column(day)) * grid.step,
                grid.y + row * (2 + 2 * grid.pad),
                grid.fill,
                1 + 2 * grid.pad,
            );
            self.day(day, day == month.today, target, area, grid.pad);
            bottom = area.bottom();
            day = day.saturating_add(Span::new().days(1));
        }
        self.y = bottom;
    }

    fn day(&mut self, day: Date, is_today: bool, target: Option<usize>, area: Rect, pad: u16) {
        let colours = self.colours;
        let mark = if is_today { "○" } else { "" };
        let number = format!("{:>2}", day.day());
        let row = area.y + pad;
        let Some(target) = target else {
            self.sheet.line(
                area.x + 1,
                row,
                number,
                colours.plain(colours.ground, colours.soft),
            );
            self.sheet.line(
                area.x + 3,
                row,
                mark,
                colours.plain(colours.ground, colours.soft),
            );
            return;
        };
        let is_focused = self.focus == Some(target);
        let (ground, ink) = if is_focused {
            (colours.focus, colours.on_focus)
        } else {
            (colours.surface, colours.accent)
        };
        self.sheet.fill(area, colours.plain(ground, ink));
        if is_focused {
            self.sheet
                .mark_focus(area.x, row, colours.bold(ground, ink));
        } else {
            for y in area.top()..area.bottom() {
                self.sheet
                    .line(area.x, y, "▌", colours.bold(ground, colours.accent));
            }
        }
        let bold = colours.bold(ground, ink);
        self.sheet.line(area.x + 1, row, number, bold);
        self.sheet.line(area.x + 3, row, mark, bold);
        // The empty cell beside and the empty row below can be touched too.
        let spot = Rect {
            width: area.width + 1,
            height: area.height + 1,
            ..area
        };
        self.sheet.spot(target, spot);
    }

    fn legend(&mut self) {
        let colours = self.colours;
        self.gap(1);
        let soft = colours.plain(colours.ground, colours.soft);
        let free = self.said(&Text::FreeDay);
        let today = format!("○ {}", self.said(&Text::Today));
        let free_width = width(&free) + 2;
        self.sheet.line(
            self.x,
            self.y,
            "▌",
            colours.plain(colours.surface, colours.accent),
        );
        self.sheet.line(self.x + 2, self.y, free, soft);
        if free_width.saturating_add(3).saturating_add(width(&today)) > self.width {
            self.gap(1);
            for line in wrap(&today, self.width) {
                self.sheet.line(self.x, self.y, line, soft);
            }
        } else {
            self.sheet
                .line(self.x + free_width + 3, self.y, today, soft);
        }
        self.gap(1);
    }
}

/// The heads of the columns, as short as they need to be. Arabic and Persian have no short names for weekdays: those are
/// cut to their first letters, behind the article that all of them share.
fn heads(names: Vec<String>, room: u16) -> Vec<String> {
    if widest(&names) <= room {
        return names;
    }
    let letters: Vec<Vec<&str>> = names
        .iter()
        .map(|it| it.graphemes(true).collect())
        .collect();
    let first = letters.first().map(Vec::as_slice).unwrap_or_default();
    let is_shared = |at: &usize| letters.iter().all(|it| it.get(*at) == first.get(*at));
    let shared = (0..first.len()).take_while(is_shared).count();
    let short = |it: Vec<&str>| {
        let rest = it.get(shared..).unwrap_or_default();
        rest.iter().take(usize::from(room)).copied().collect()
    };
    letters.into_iter().map(short).collect()
}

/// The column of a day: 0 is Monday.
fn column(day: Date) -> u8 {
    day.weekday().to_monday_zero_offset().unsigned_abs()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(names: &[&str], room: u16) -> String {
        let names = names.iter().map(|it| (*it).to_owned()).collect();
        heads(names, room).join(" ")
    }

    #[test]
    fn weekdays_are_cut_only_where_they_have_no_room() {
        assert_eq!(told(&["Mo", "Di"], 3), "Mo Di");
        let arabic = ["الاثنين", "الثلاثاء", "الأربعاء"];
        assert_eq!(told(&arabic, 8), arabic.join(" "));
        assert_eq!(told(&arabic, 3), "اثن ثلا أرب");
        assert_eq!(told(&["دوشنبه", "سه\u{200c}شنبه"], 3), "دوش سه\u{200c}ش");
    }
}
