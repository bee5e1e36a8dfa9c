//! Blocks that are only read: paragraphs, headings, quotes, notices, points and facts.

use super::{
    flow::{Density, Flow, TEXT_WIDTH_MAX, widest},
    script::set,
    wrap::{width, wrap},
};
use crate::{
    domain::words::Words,
    page::{Fact, Tone},
    text::Text,
};

/// The narrowest column in which labels and values stand side by side.
const FACTS_WIDTH_MIN: u16 = 44;

impl Flow<'_> {
    /// A paragraph.
    pub fn say(&mut self, text: &Text) {
        self.told_if_german(text);
        let style = self.colours.plain(self.colours.ground, self.colours.text);
        self.text(&self.said(text), 0, style);
    }

    /// The heading of a part.
    pub fn heading(&mut self, text: &Text) {
        self.told_if_german(text);
        let style = self.colours.bold(self.colours.ground, self.colours.strong);
        self.text(&self.said(text), 0, style);
    }

    /// Says above the first text of a column that something in it is there in German only (LANG-23). Once is enough:
    /// with a line above each, a town without translations would be read between warnings. What a title names was
    /// chosen from a list that has said it.
    pub fn told_if_german(&mut self, text: &Text) {
        self.tell(text.is_german_only(self.voice.language()));
    }

    fn tell(&mut self, is_german: bool) {
        if is_german && !self.has_told {
            self.has_told = true;
            let style = self.colours.plain(self.colours.ground, self.colours.soft);
            self.text(&self.said(&Text::GermanOnly), 0, style);
        }
    }

    /// Words of the portal or the guide behind a bar.
    pub fn quote(&mut self, words: &Words, goes_on: bool) {
        let language = self.voice.language();
        self.tell(words.is_german_only(language));
        let top = if goes_on {
            self.y.saturating_sub(1)
        } else {
            self.y
        };
        let style = self.colours.plain(self.colours.ground, self.colours.text);
        let words = set(words.in_language(language), self.direction());
        self.text(&words, 2, style);
        let bar = self.colours.plain(self.colours.ground, self.colours.frame);
        for y in top..self.y {
            self.sheet.line(self.x, y, "│", bar);
        }
    }

    /// Something to notice: an edge in its colour, its sign, its words.
    pub fn notice(&mut self, tone: Tone, text: &Text) {
        self.told_if_german(text);
        let colours = self.colours;
        let colour = colours.tone(tone);
        let pad = u16::from(self.density >= Density::Roomy);
        let box_width = self.width.min(TEXT_WIDTH_MAX);
        let lines = wrap(&self.said(text), box_width.saturating_sub(5));
        let rows = u16::try_from(lines.len())
            .unwrap_or(u16::MAX)
            .saturating_add(2 * pad);
        let mut area = self.area(rows);
        area.width = box_width;
        self.sheet
            .fill(area, colours.plain(colours.surface, colours.text));
        for y in area.top()..area.bottom() {
            self.sheet
                .line(self.x, y, "▌", colours.plain(colours.surface, colour));
        }
        self.gap(pad);
        self.sheet.line(
            self.x + 2,
            self.y,
            sign(tone),
            colours.bold(colours.surface, colour),
        );
        for line in lines {
            self.sheet.line(
                self.x + 4,
                self.y,
                line,
                colours.plain(colours.surface, colours.strong),
            );
            self.y += 1;
        }
        self.gap(pad);
    }

    /// A list of short points.
    pub fn points(&mut self, points: &[Text]) {
        let mark = self.colours.plain(self.colours.ground, self.colours.accent);
        let style = self.colours.plain(self.colours.ground, self.colours.text);
        for point in points {
            self.told_if_german(point);
            self.sheet.line(self.x, self.y, "•", mark);
            self.text(&self.said(point), 2, style);
        }
    }

    /// Labels with their values: two columns where there is room for the words of both, else the value below its label.
    pub fn facts(&mut self, facts: &[Fact]) {
        let labels: Vec<String> = facts.iter().map(|it| self.said(&it.label)).collect();
        let room = self.width.min(TEXT_WIDTH_MAX);
        let label_width = widest(&labels).min(room * 2 / 5);
        let fits = |it: &Fact| width(&self.said(&it.value)).saturating_add(label_width + 3) <= room;
        let words = labels.iter().flat_map(|it| it.split([' ', '\n']));
        let is_torn = words.map(width).any(|it| it > label_width);
        let is_stacked = is_torn || room < FACTS_WIDTH_MIN && !facts.iter().all(fits);
        let soft = self.colours.plain(self.colours.ground, self.colours.soft);
        let strong = self.colours.bold(self.colours.ground, self.colours.strong);
        for (index, (label, fact)) in labels.iter().zip(facts).enumerate() {
            if index > 0
                && (self.density >= Density::Roomy || is_stacked && self.density > Density::Tight)
            {
                self.gap(1);
            }
            self.told_if_german(&fact.label);
            self.told_if_german(&fact.value);
            let value = self.said(&fact.value);
            if is_stacked {
                self.text(label, 0, soft);
                self.text(&value, 2, strong);
                continue;
            }
            let top = self.y;
            for (row, line) in (top..).zip(wrap(label, label_width)) {
                self.sheet.line(self.x, row, line, soft);
                self.y = row + 1;
            }
            let label_end = self.y;
            self.y = top;
            self.text(&value, label_width + 3, strong);
            self.y = self.y.max(label_end);
        }
    }
}

/// The sign of a tone; each is in every font of the kiosk's terminals (A11Y-08).
const fn sign(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "●",
        Tone::Good => "✓",
        Tone::Warning => "!",
        Tone::Error => "✗",
    }
}
