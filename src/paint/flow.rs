//! Writes the blocks of a page one below the other into a column of the sheet, and counts its targets on the way.

use ratatui::{layout::Rect, style::Style};

use super::{
    script::{noted, padded, set},
    sheet::Sheet,
    theme::Colours,
    wrap::{balanced, width, wrap},
};
use crate::{
    domain::language::Direction,
    page::{Block, Page, Pen, Shape},
    text::{Text, Voice},
};

/// Longest line of running text; longer ones are hard to read.
pub const TEXT_WIDTH_MAX: u16 = 76;

/// How much air there is between things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Density {
    /// As little as keeps targets apart.
    Tight,
    /// Some.
    Normal,
    /// Plenty.
    Roomy,
    /// A large screen with little on it.
    Ample,
}

/// A column being written.
pub struct Flow<'a> {
    /// Who says the texts.
    pub voice: &'a Voice,
    /// The colours to write with.
    pub colours: &'a Colours,
    /// The target that is looked at, if it is to be shown.
    pub focus: Option<usize>,
    /// How much air there is.
    pub density: Density,
    /// True when QR codes are painted beside the column, with their captions.
    pub code: CodeShown,
    /// True when lines stand in the middle of the column.
    pub is_centred: bool,
    /// What was written so far.
    pub sheet: Sheet,
    /// The first cell of the column.
    pub x: u16,
    /// The width of the column.
    pub width: u16,
    /// The next row.
    pub y: u16,
    /// The number of the next target.
    pub target: usize,
    /// The digit of the next choice in rows or tiles; `None` when digits are for writing.
    pub digit: Option<u8>,
    /// How one writes into the fields that are to come.
    pub pen: Pen,
    /// True when the column has said that something in it is in German only.
    pub has_told: bool,
}

/// How a QR code of the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeShown {
    /// It does not fit: the column says what to do instead.
    Not,
    /// Beside the column; the column says what it opens.
    Bare,
    /// Beside the column, with its caption.
    Captioned,
}

impl Flow<'_> {
    /// Writes blocks one below the other.
    pub fn blocks<S>(&mut self, blocks: &[Block<S>]) {
        let mut before = None;
        for block in blocks {
            self.gap_between(before, block);
            self.block(block, before);
            before = Some(block);
        }
    }

    /// Writes running text with a hanging indent and moves on below it.
    pub fn text(&mut self, text: &str, indent: u16, style: Style) {
        let room = self.width.min(TEXT_WIDTH_MAX).saturating_sub(indent);
        let lines = if self.is_centred {
            balanced(text, room)
        } else {
            wrap(text, room)
        };
        let lines = self.even(text, lines);
        for line in lines {
            let free = if self.is_centred {
                self.width.saturating_sub(width(&line)) / 2
            } else {
                indent
            };
            self.sheet.line(self.x + free, self.y, line, style);
            self.y += 1;
        }
    }

    /// Lines that run the other way than the page begin below each other, as one who reads that way expects; their
    /// paragraph stays at the side where the page begins.
    fn even(&self, text: &str, lines: Vec<String>) -> Vec<String> {
        let runs = noted(text).unwrap_or(self.direction());
        if self.is_centred || lines.len() < 2 || runs == self.direction() {
            return lines;
        }
        let columns = widest(&lines);
        lines.iter().map(|it| padded(it, columns, runs)).collect()
    }

    /// Leaves rows empty.
    pub const fn gap(&mut self, rows: u16) {
        self.y = self.y.saturating_add(rows);
    }

    /// The number of the next target, and whether the focus is on it.
    pub fn next_target(&mut self) -> (usize, bool) {
        let target = self.target;
        self.target += 1;
        (target, self.focus == Some(target))
    }

    /// The digit that takes the next choice in rows or tiles.
    pub fn next_digit(&mut self) -> Option<u8> {
        let digit = self.digit.filter(|it| *it <= 9);
        self.digit = self.digit.map(|it| it.saturating_add(1));
        digit
    }

    /// An area of the column below what is written, so many rows high.
    pub const fn area(&self, rows: u16) -> Rect {
        Rect {
            x: self.x,
            y: self.y,
            width: self.width,
            height: rows,
        }
    }

    fn gap_between<S>(&mut self, before: Option<&Block<S>>, block: &Block<S>) {
        let Some(before) = before else { return };
        let is_roomy = self.density >= Density::Roomy;
        let rows = match (before, block) {
            (Block::Qr(_), _) | (_, Block::Qr(_)) if self.code == CodeShown::Captioned => 0,
            (Block::Heading(_), Block::Choices(..) | Block::Field(_) | Block::Month(_)) => {
                u16::from(self.density > Density::Tight)
            }
            (Block::Heading(_), _) => 0,
            (_, Block::Heading(_) | Block::Choices(Shape::Primary, _)) if is_roomy => 2,
            (_, _) if self.density == Density::Ample => 2,
            (_, _) => 1,
        };
        self.gap(rows);
    }

    fn block<S>(&mut self, block: &Block<S>, before: Option<&Block<S>>) {
        match block {
            Block::Say(text) => self.say(text),
            Block::Heading(text) => self.heading(text),
            Block::Quote(words) => self.quote(words, matches!(before, Some(Block::Quote(_)))),
            Block::Notice(tone, text) => self.notice(*tone, text),
            Block::Points(points) => self.points(points),
            Block::Facts(facts) => self.facts(facts),
            Block::Field(field) => self.field(field),
            Block::Choices(shape, choices) => self.choices(*shape, choices),
            Block::Month(month) => self.month(month),
            Block::Qr(qr) => self.code(&qr.caption, &qr.instead),
        }
    }

    fn code(&mut self, caption: &Text, instead: &Text) {
        match self.code {
            CodeShown::Not => self.notice(crate::page::Tone::Info, instead),
            CodeShown::Bare => self.say(caption),
            CodeShown::Captioned => {}
        }
    }

    /// Says a text, set for the side where the page begins.
    pub fn said(&self, text: &Text) -> String {
        set(&self.voice.say(text), self.direction())
    }

    /// Which way the page is read.
    pub const fn direction(&self) -> Direction {
        self.voice.language().direction()
    }
}

/// The first digit of a page: none when digits are for writing.
pub fn first_digit<S>(page: &Page<S>) -> Option<u8> {
    let writes = page
        .body
        .iter()
        .chain(&page.aside)
        .any(|it| matches!(it, Block::Field(_)));
    (!writes).then_some(1)
}

/// The widest of some texts, in cells.
pub fn widest<'t>(texts: impl IntoIterator<Item = &'t String>) -> u16 {
    texts.into_iter().map(|it| width(it)).max().unwrap_or(0)
}
