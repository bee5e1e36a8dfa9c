//! Choices: buttons, rows, tiles and chips. What can be chosen has an edge in the accent colour; the one looked at is
//! filled with the focus colour and has a ▶ instead (A11Y-09).

use ratatui::{layout::Rect, style::Color};

use super::{
    columns::{Columns, NAME_MAX, NAMES_MIN, of_chips, of_tiles},
    flow::{Density, Flow, TEXT_WIDTH_MAX, widest},
    theme::Colours,
    wrap::{width, wrap},
};
use crate::{
    page::{Choice, Shape},
    text::Text,
};

/// Columns this wide show long lists of rows in two.
const TWO_ROWS_WIDTH_MIN: u16 = 92;
/// From so many rows on.
const TWO_ROWS_COUNT_MIN: usize = 7;
/// Narrowest button.
const BUTTON_WIDTH_MIN: u16 = 18;

/// Cells before the text of a button.
const BUTTON_INDENT: u16 = 3;

/// What is written on a choice.
pub struct Card {
    /// The label.
    pub label: String,
    /// What stands below it or beside it.
    pub hint: Option<String>,
    /// The mark and word of the one in force.
    pub current: Option<String>,
    /// The digit that takes it.
    pub digit: Option<u8>,
}

/// How a card is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Cells before the text.
    pub indent: u16,
    /// True when the hint stands at the right end of the first line.
    pub is_hint_beside: bool,
    /// Empty rows above and below the text.
    pub pad: u16,
}

/// The strength of a card that is not looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// Like all others.
    Plain,
    /// One of many short ones: in one colour with its edge, which halves what a full screen of them sends.
    Short,
    /// The one that goes on.
    Strongest,
}

/// True when a list is shown in two columns.
pub const fn is_long(count: usize, columns: u16) -> bool {
    columns >= TWO_ROWS_WIDTH_MIN && count >= TWO_ROWS_COUNT_MIN
}

impl Flow<'_> {
    /// Choices of one kind.
    pub fn choices<S>(&mut self, shape: Shape, choices: &[Choice<S>]) {
        for choice in choices {
            self.told_if_german(&choice.label);
            if let Some(hint) = &choice.hint {
                self.told_if_german(hint);
            }
        }
        match shape {
            Shape::Primary => self.buttons(choices),
            Shape::Rows => self.rows(choices),
            Shape::Tiles => self.tiles(choices),
            Shape::Chips => self.chips(choices),
        }
    }

    fn buttons<S>(&mut self, choices: &[Choice<S>]) {
        let pad = u16::from(self.density > Density::Tight);
        let cut = Cut {
            indent: BUTTON_INDENT,
            is_hint_beside: false,
            pad,
        };
        let mut x = self.x;
        let mut rows = 0;
        let end = self.x + self.width.min(TEXT_WIDTH_MAX);
        for (index, choice) in choices.iter().enumerate() {
            let card = self.card(choice, None);
            let texts = [Some(&card.label), card.hint.as_ref(), card.current.as_ref()];
            let wanted = widest(texts.into_iter().flatten())
                .saturating_add(6)
                .max(BUTTON_WIDTH_MIN);
            let wanted = wanted.min(end - self.x);
            // A button among lines in the middle stands in the middle too; several begin at the left.
            if self.is_centred && choices.len() == 1 {
                x += (self.width - wanted.min(self.width)) / 2;
            }
            if index > 0 && x > self.x && x.saturating_add(wanted) > end {
                self.gap(rows + 1);
                x = self.x;
                rows = 0;
            }
            let height = card.height(cut, wanted);
            let area = Rect::new(x, self.y, wanted, height);
            let strength = if index == 0 {
                Strength::Strongest
            } else {
                Strength::Plain
            };
            let (target, is_focused) = self.next_target();
            self.paint_card(&card, cut, area, strength, is_focused);
            self.sheet.spot(
                target,
                Rect {
                    height: height.max(2),
                    ..area
                },
            );
            rows = rows.max(height);
            x = x.saturating_add(wanted).saturating_add(2);
        }
        self.gap(rows);
    }

    fn rows<S>(&mut self, choices: &[Choice<S>]) {
        let is_double = is_long(choices.len(), self.width);
        let columns = if is_double { 2 } else { 1 };
        let room = if is_double {
            self.width
        } else {
            self.width.min(TEXT_WIDTH_MAX)
        };
        let cards: Vec<Card> = choices.iter().map(|it| self.numbered(it)).collect();
        let each = room.saturating_sub(2 * (columns - 1)) / columns;
        let indent = if self.digit.is_some() { 5 } else { 2 };
        let is_hint_beside = each >= 50
            && cards
                .iter()
                .all(|it| it.fits_beside(each.saturating_sub(indent + 1)));
        let cut = Cut {
            indent,
            is_hint_beside,
            pad: u16::from(self.density >= Density::Roomy),
        };
        let columns = Columns {
            each,
            count: columns,
        };
        self.grid(&cards, cut, columns, Strength::Plain);
    }

    fn tiles<S>(&mut self, choices: &[Choice<S>]) {
        let cards: Vec<Card> = choices.iter().map(|it| self.numbered(it)).collect();
        let indent = if self.digit.is_some() { 5 } else { 2 };
        let is_name = |it: &Card| it.hint.is_none() && width(&it.label) <= NAME_MAX;
        let are_names = cards.len() >= NAMES_MIN && cards.iter().all(is_name);
        let lines = |each: u16| {
            let room = each.saturating_sub(indent + 1);
            cards
                .iter()
                .map(|it| it.lines(room).len())
                .max()
                .unwrap_or(0)
        };
        let columns = of_tiles(self.width, cards.len(), are_names, lines);
        let pad = match self.density {
            Density::Tight => 0,
            Density::Normal | Density::Roomy => 1,
            Density::Ample => 2,
        };
        let cut = Cut {
            indent,
            is_hint_beside: false,
            pad,
        };
        self.grid(&cards, cut, columns, Strength::Plain);
    }

    fn chips<S>(&mut self, choices: &[Choice<S>]) {
        let cards: Vec<Card> = choices.iter().map(|it| self.card(it, None)).collect();
        let texts = cards
            .iter()
            .flat_map(|it| [Some(&it.label), it.hint.as_ref(), it.current.as_ref()]);
        let is_tight = self.density == Density::Tight;
        let columns = of_chips(self.width, cards.len(), widest(texts.flatten()), is_tight);
        let pad = u16::from(self.density >= Density::Roomy);
        let cut = Cut {
            indent: 2,
            is_hint_beside: false,
            pad,
        };
        self.grid(&cards, cut, columns, Strength::Short);
    }

    /// Paints cards in rows of equal height with one empty row between them, which can be touched too.
    fn grid(&mut self, cards: &[Card], cut: Cut, columns: Columns, strength: Strength) {
        let Columns { each, count } = columns;
        let gutter = if strength == Strength::Short { 1 } else { 2 };
        let used = count.saturating_mul(each + gutter).saturating_sub(gutter);
        let free = self.width.saturating_sub(used) / 2;
        let left = self.x + if self.is_centred { free } else { 0 };
        for row in cards.chunks(usize::from(count.max(1))) {
            let height = row.iter().map(|it| it.height(cut, each)).max().unwrap_or(1);
            let mut x = left;
            for card in row {
                let (target, is_focused) = self.next_target();
                let area = Rect::new(x, self.y, each, height);
                self.paint_card(card, cut, area, strength, is_focused);
                self.sheet.spot(
                    target,
                    Rect {
                        height: height + 1,
                        ..area
                    },
                );
                x = x.saturating_add(each + gutter);
            }
            self.gap(height + 1);
        }
        // The gap after the last row belongs to what follows.
        self.y = self.y.saturating_sub(1);
    }

    /// What is written on a choice.
    pub fn card<S>(&self, choice: &Choice<S>, digit: Option<u8>) -> Card {
        Card {
            label: self.said(&choice.label),
            hint: choice.hint.as_ref().map(|it| self.said(it)),
            current: choice
                .is_current
                .then(|| format!("✓ {}", self.said(&Text::Current))),
            digit,
        }
    }

    fn numbered<S>(&mut self, choice: &Choice<S>) -> Card {
        let digit = self.next_digit();
        self.card(choice, digit)
    }

    /// Paints a card into its area.
    pub fn paint_card(
        &mut self,
        card: &Card,
        cut: Cut,
        area: Rect,
        strength: Strength,
        is_focused: bool,
    ) {
        let colours = self.colours;
        let skin = Skin::of(colours, strength, is_focused);
        self.sheet
            .fill(area, colours.plain(skin.ground, skin.label));
        // Bold like what follows, so that the style changes less often.
        let edge = colours.bold(skin.ground, skin.edge);
        if !is_focused && strength != Strength::Strongest {
            for y in area.top()..area.bottom() {
                self.sheet.line(area.x, y, "▌", edge);
            }
        }
        let y = area.y + cut.pad;
        if is_focused {
            // A button has room for air around the marker.
            let x = area.x + u16::from(cut.indent == BUTTON_INDENT);
            let style = colours.bold(skin.ground, skin.label);
            self.sheet.mark_focus(x, y, style);
        }
        if let Some(digit) = card.digit {
            self.sheet.line(
                area.x + 2,
                y,
                digit.to_string(),
                colours.bold(skin.ground, skin.edge),
            );
        }
        let bold = colours.bold(skin.ground, skin.label);
        let plain = colours.plain(skin.ground, skin.hint);
        let room = area.width.saturating_sub(cut.indent + 1);
        let x = area.x + cut.indent;
        if cut.is_hint_beside {
            let beside = card.beside();
            let from = area.right().saturating_sub(width(&beside) + 2);
            self.sheet.line(from, y, beside, plain);
            for (y, line) in (y..).zip(wrap(&card.label, room)) {
                self.sheet.line(x, y, line, bold);
            }
            return;
        }
        for (y, (line, is_label)) in (y..).zip(card.lines(room)) {
            self.sheet
                .line(x, y, line, if is_label { bold } else { plain });
        }
    }
}

/// The colours of a card.
struct Skin {
    ground: Color,
    label: Color,
    hint: Color,
    edge: Color,
}

impl Skin {
    const fn of(colours: &Colours, strength: Strength, is_focused: bool) -> Self {
        if is_focused {
            return Self::same(colours.focus, colours.on_focus);
        }
        let label = match strength {
            Strength::Strongest => return Self::same(colours.primary, colours.on_primary),
            Strength::Short => colours.accent,
            Strength::Plain => colours.strong,
        };
        Self {
            ground: colours.surface,
            label,
            hint: colours.soft,
            edge: colours.accent,
        }
    }

    const fn same(ground: Color, ink: Color) -> Self {
        Self {
            ground,
            label: ink,
            hint: ink,
            edge: ink,
        }
    }
}

impl Card {
    /// How many rows it takes at this width.
    pub fn height(&self, cut: Cut, each: u16) -> u16 {
        let room = each.saturating_sub(cut.indent + 1);
        let rows = if cut.is_hint_beside {
            wrap(&self.label, room).len()
        } else {
            self.lines(room).len()
        };
        u16::try_from(rows)
            .unwrap_or(u16::MAX)
            .saturating_add(2 * cut.pad)
    }

    /// Its lines: those of the label, then those of hint and mark.
    fn lines(&self, room: u16) -> Vec<(String, bool)> {
        let mut lines: Vec<_> = wrap(&self.label, room)
            .into_iter()
            .map(|it| (it, true))
            .collect();
        let beside = self.beside();
        if !beside.is_empty() && !beside.contains('\n') && width(&beside) <= room {
            lines.push((beside, false));
            return lines;
        }
        for text in [&self.hint, &self.current].into_iter().flatten() {
            lines.extend(wrap(text, room).into_iter().map(|it| (it, false)));
        }
        lines
    }

    /// Hint and mark on one line.
    fn beside(&self) -> String {
        match (&self.hint, &self.current) {
            (Some(hint), Some(current)) => format!("{hint}   {current}"),
            (Some(line), None) | (None, Some(line)) => line.clone(),
            (None, None) => String::new(),
        }
    }

    /// True when each line that the label is written in leaves room for hint and mark.
    fn fits_beside(&self, room: u16) -> bool {
        let label = self.label.split('\n').map(width).max().unwrap_or(0);
        let beside = self.beside();
        let used = label.saturating_add(width(&beside)).saturating_add(4);
        !beside.contains('\n') && used <= room
    }
}
