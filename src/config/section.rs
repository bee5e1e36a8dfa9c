//! Reads one table of a TOML file key by key, and knows afterwards which keys nobody asked for.

use std::ops::RangeInclusive;

use toml::de::{DeArray, DeTable, DeValue};

use super::problem::{Findings, Span};
use crate::domain::{language::Language, scrub::scrub_line, words::Words};

/// A value with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

/// One table being read.
#[derive(Debug)]
pub struct Section<'t> {
    name: &'static str,
    span: Span,
    table: &'t DeTable<'t>,
    asked: Vec<&'static str>,
}

impl<'t> Section<'t> {
    /// The table of this name; the outermost one has none.
    pub const fn new(name: &'static str, span: Span, table: &'t DeTable<'t>) -> Self {
        Self {
            name,
            span,
            table,
            asked: vec![],
        }
    }

    /// Where the table stands.
    pub const fn span(&self) -> &Span {
        &self.span
    }

    /// The table below this one. A table that is not there reads as one at our place without keys.
    pub fn section<T>(
        &mut self,
        name: &'static str,
        found: &mut Findings,
        read: impl FnOnce(&mut Section<'_>, &mut Findings) -> T,
    ) -> T {
        let nothing = DeTable::new();
        let value = self.raw(name);
        let table = value.as_ref().and_then(|it| it.value.as_table());
        if let (Some(value), None) = (&value, table) {
            let instead = format!("Write [{name}] on a line of its own and its keys below it");
            found.note(&value.span, format!("{name} must be a table"), instead);
        }
        let span = value.map_or_else(|| 0..0, |it| it.span);
        let mut section = Section::new(name, span, table.unwrap_or(&nothing));
        let read = read(&mut section, found);
        section.finish(found);
        read
    }

    /// A text that must be there and not be empty.
    pub fn text(
        &mut self,
        key: &'static str,
        example: &str,
        found: &mut Findings,
    ) -> Option<At<String>> {
        if !self.has(key) {
            self.missing(key, example, found);
            return None;
        }
        self.text_if_any(key, example, found)
    }

    /// A text that may be left out, but not be empty.
    pub fn text_if_any(
        &mut self,
        key: &'static str,
        example: &str,
        found: &mut Findings,
    ) -> Option<At<String>> {
        let value = self.raw(key)?;
        let Some(text) = value.value.as_str().map(scrub_line) else {
            let wrong = format!("{key} must be a text in quotation marks");
            found.note(&value.span, wrong, format!("Write {key} = {example}"));
            return None;
        };
        if text.is_empty() {
            let instead = format!("Write {key} = {example}");
            found.note(&value.span, format!("{key} is empty"), instead);
            return None;
        }
        Some(At {
            value: text,
            span: value.span,
        })
    }

    /// A whole number within these limits, or the usual one where the key is left out.
    pub fn number(
        &mut self,
        key: &'static str,
        limits: RangeInclusive<u32>,
        usual: u32,
        found: &mut Findings,
    ) -> u32 {
        let Some(value) = self.raw(key) else {
            return usual;
        };
        if let Some(number) = number(value.value).filter(|it| limits.contains(it)) {
            return number;
        }
        let (least, most) = (limits.start(), limits.end());
        let wrong = format!("{key} must be a whole number from {least} to {most}");
        found.note(&value.span, wrong, format!("Write {key} = {usual}"));
        usual
    }

    /// A list; one that is left out reads as `None`.
    pub fn list(
        &mut self,
        key: &'static str,
        example: &str,
        found: &mut Findings,
    ) -> Option<At<&'t DeArray<'t>>> {
        let value = self.raw(key)?;
        let Some(list) = value.value.as_array() else {
            let instead = format!("Write {key} = {example}");
            found.note(&value.span, format!("{key} must be a list"), instead);
            return None;
        };
        Some(At {
            value: list,
            span: value.span,
        })
    }

    /// A yes or no; one that is left out is a no.
    pub fn flag(&mut self, key: &'static str, found: &mut Findings) -> bool {
        let Some(value) = self.raw(key) else {
            return false;
        };
        let flag = value.value.as_bool();
        if flag.is_none() {
            let wrong = format!("{key} must be true or false");
            found.note(&value.span, wrong, format!("Write {key} = true"));
        }
        flag.unwrap_or_default()
    }

    /// A table whose keys are the town's own words, each with a text.
    pub fn pairs(&mut self, key: &'static str, found: &mut Findings) -> Vec<[At<String>; 2]> {
        let Some(value) = self.raw(key) else {
            return vec![];
        };
        let Some(table) = value.value.as_table() else {
            let instead = format!("Write {key} = {{ \"word\" = \"meaning\" }}");
            found.note(&value.span, format!("{key} must be a table"), instead);
            return vec![];
        };
        let mut pairs = vec![];
        for (word, meaning) in table {
            let Some(text) = meaning.get_ref().as_str() else {
                let wrong = format!("{key} must have a text behind each word");
                found.note(&meaning.span(), wrong, "Put the text in quotation marks");
                continue;
            };
            let at = |text: &str, span| At {
                value: scrub_line(text),
                span,
            };
            pairs.push([at(word.get_ref(), word.span()), at(text, meaning.span())]);
        }
        pairs
    }

    /// Words in one or more languages: a text, or a table with a text for each language.
    pub fn words(&mut self, key: &'static str, found: &mut Findings) -> Words {
        let Some(value) = self.raw(key) else {
            return Words::default();
        };
        if let Some(text) = value.value.as_str() {
            return Words::german(text).scrubbed();
        }
        let mut words = Words::default();
        let Some(table) = value.value.as_table() else {
            let instead = format!("Write {key} = {{ de = \"…\", en = \"…\" }}");
            found.note(&value.span, format!("{key} must be words"), instead);
            return words;
        };
        for (tag, text) in table {
            match (Language::from_tag(tag.get_ref()), text.get_ref().as_str()) {
                (Some(language), Some(text)) => words = words.and(language, scrub_line(text)),
                (None, _) => {
                    let wrong = format!("the kiosk does not speak \"{}\"", tag.get_ref());
                    found.note(&tag.span(), wrong, languages_spoken());
                }
                (Some(_), None) => {
                    let wrong = format!("{key} must have a text in each language");
                    found.note(&text.span(), wrong, "Put the words in quotation marks");
                }
            }
        }
        words
    }

    /// True when the key is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.iter().any(|(it, _)| it.get_ref() == key)
    }

    /// Writes down that a key is missing.
    pub fn missing(&mut self, key: &'static str, example: &str, found: &mut Findings) {
        self.asked.push(key);
        let wrong = format!("{key} is missing{}", self.whereabouts());
        found.note(&self.span, wrong, format!("Add {key} = {example}"));
    }

    /// Writes down every key that nobody asked for, with the nearest one that exists.
    pub fn finish(self, found: &mut Findings) {
        for (key, _) in self.table {
            let written = key.get_ref();
            if self.asked.contains(&written.as_ref()) {
                continue;
            }
            let wrong = format!("{written} is not a key of the kiosk{}", self.whereabouts());
            let instead = nearest(written, &self.asked).map_or_else(
                || format!("Remove it; the keys here are {}", self.asked.join(", ")),
                |it| format!("Did you mean {it}"),
            );
            found.note(&key.span(), wrong, instead);
        }
    }

    fn raw(&mut self, key: &'static str) -> Option<At<&'t DeValue<'t>>> {
        self.asked.push(key);
        let (_, value) = self.table.iter().find(|(it, _)| it.get_ref() == key)?;
        Some(At {
            value: value.get_ref(),
            span: value.span(),
        })
    }

    fn whereabouts(&self) -> String {
        if self.name.is_empty() {
            String::new()
        } else {
            format!(" in [{}]", self.name)
        }
    }
}

/// A whole number that is not negative.
pub fn number(value: &DeValue<'_>) -> Option<u32> {
    let integer = value.as_integer()?;
    u32::from_str_radix(integer.as_str(), integer.radix()).ok()
}

/// Which tags can be written for a language.
pub fn languages_spoken() -> String {
    let tags: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
    format!("It speaks {}", tags.join(", "))
}

/// The word that is at most a third of its letters away from what was written.
pub fn nearest<'w>(written: &str, words: &[&'w str]) -> Option<&'w str> {
    let distances = words.iter().map(|it| (distance(written, it), *it));
    let (distance, word) = distances.min()?;
    (distance * 3 <= word.len().max(3)).then_some(word)
}

/// How many letters must be changed, added or taken away to get from one word to the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, letter) in from.chars().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for (other, pair) in to.iter().zip(row.windows(2)) {
            let &[diagonal, above] = pair else { continue };
            left = (diagonal + usize::from(letter != *other))
                .min(above + 1)
                .min(left + 1);
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
