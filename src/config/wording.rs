//! Checks the town's own wording of our messages (`words/<tag>.ftl`): what would be said wrongly is told with its line.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey},
    parser::{ErrorKind, parse},
    unicode::unescape_unicode_to_string,
};

use super::{
    problem::{Findings, Span},
    section::nearest,
};
use crate::{
    domain::{language::Language, scrub::is_clean_in},
    text::{check::Entry as Known, messages::CATALOGUE},
};

/// Most braces inside of each other; messages of ours need three.
const DEPTH_MAX: usize = 8;
/// Most messages and comments of one file: several times as many as we have.
const ENTRIES_MAX: usize = 2_000;

/// Notes every mistake. A text without one can be laid over our words message by message.
pub fn check(language: Language, text: &str, found: &mut Findings) {
    let dirty = text
        .char_indices()
        .find(|it| it.1 != '\n' && !is_clean_in(language, it.1));
    if let Some((at, character)) = dirty {
        let wrong = format!(
            "there is a character that cannot be shown (U+{:04X})",
            u32::from(character)
        );
        found.note(
            &(at..at),
            wrong,
            "Take it out; spaces and line ends are fine",
        );
        return;
    }
    if let Some(at) = too_deep(text) {
        found.note(
            &(at..at),
            "there are too many { or ( inside of each other",
            "Close them with } or )",
        );
        return;
    }
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, vec![]),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let span = error
            .slice
            .filter(|_| is_about_entry(&error.kind))
            .unwrap_or(error.pos);
        let wrong = format!("this is not understood: {}", error.kind);
        let instead = "Write name = words, and further lines indented; see locales/de.ftl";
        found.note(&span, wrong, instead);
    }
    let mut review = Review {
        language,
        text,
        found,
    };
    if resource.body.len() > ENTRIES_MAX {
        let wrong = format!("there are more than {ENTRIES_MAX} messages and comments");
        review.note(
            text.get(..0).unwrap_or(text),
            wrong,
            "Word only what you want other than it is",
        );
        return;
    }
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if !seen.insert(message.id.name) {
                    let wrong = format!("{} is there twice", message.id.name);
                    review.note(message.id.name, wrong, "Keep one of them");
                }
                review.message(message);
            }
            Entry::Term(term) => {
                let wrong = format!(
                    "-{} is a term, which our messages do not have",
                    term.id.name
                );
                review.note(term.id.name, wrong, "Write its words where they belong");
            }
            // Junk has been told as an error already.
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
}

/// Mistakes that the parser sees only at the end of a message are told where that begins.
const fn is_about_entry(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }
    )
}

/// Where a placeable lies too deep in others, or a call in others, for a parser that goes down into each.
fn too_deep(text: &str) -> Option<usize> {
    let (mut braces, mut calls) = (0_usize, 0_usize);
    for (at, character) in text.char_indices() {
        match character {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            // Outside of braces they are words.
            '(' if braces > 0 => calls += 1,
            ')' => calls = calls.saturating_sub(1),
            _other => {}
        }
        if braces == 0 {
            calls = 0;
        }
        if braces + calls > DEPTH_MAX {
            return Some(at);
        }
    }
    None
}

/// True for a message of blanks only: a key without a name.
fn says_nothing(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|it| match it {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

struct Review<'a> {
    language: Language,
    text: &'a str,
    found: &'a mut Findings,
}

impl<'a> Review<'a> {
    /// Notes a mistake where this part of the text stands.
    fn note(&mut self, part: &'a str, wrong: impl Into<String>, instead: impl Into<String>) {
        let at = part
            .as_ptr()
            .addr()
            .saturating_sub(self.text.as_ptr().addr());
        let span: Span = at..at + part.len();
        self.found.note(&span, wrong, instead);
    }

    fn message(&mut self, message: &Message<&'a str>) {
        let id = message.id.name;
        let Some(known) = CATALOGUE.iter().find(|it| it.id == id) else {
            let ids: Vec<&str> = CATALOGUE.iter().map(|it| it.id).collect();
            let instead = nearest(id, &ids).map_or_else(
                || "See locales/de.ftl for the names of our messages".to_owned(),
                |it| format!("Did you mean {it}"),
            );
            self.note(id, format!("the kiosk has no message {id}"), instead);
            return;
        };
        if let Some(attribute) = message.attributes.first() {
            let wrong = format!("{id} has no part .{}", attribute.id.name);
            self.note(attribute.id.name, wrong, "Write all words behind the =");
        }
        let Some(pattern) = &message.value else {
            return;
        };
        if says_nothing(pattern) {
            self.note(
                id,
                format!("{id} says nothing"),
                "Write its words, or take it out",
            );
        }
        let mut used = BTreeSet::new();
        self.pattern(pattern, known, id, &mut used);
        for argument in known.args.iter().filter(|it| !used.contains(*it)) {
            let wrong = format!("{id} does not say {{ ${argument} }}");
            self.note(id, wrong, format!("Put {{ ${argument} }} where it belongs"));
        }
    }

    fn pattern(
        &mut self,
        pattern: &Pattern<&'a str>,
        known: &Known,
        id: &'a str,
        used: &mut BTreeSet<&'a str>,
    ) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            match expression {
                Expression::Inline(inline) => self.inline(inline, known, id, used),
                Expression::Select { selector, variants } => {
                    self.inline(selector, known, id, used);
                    let keys: BTreeSet<&str> = variants
                        .iter()
                        .filter_map(|it| match it.key {
                            VariantKey::Identifier { name } => Some(name),
                            VariantKey::NumberLiteral { .. } => None,
                        })
                        .collect();
                    self.categories(&keys, id);
                    for variant in variants {
                        self.pattern(&variant.value, known, id, used);
                    }
                }
            }
        }
    }

    /// Every choice of ours is by a number, so each needs all categories of the language, and no other (LANG-04).
    fn categories(&mut self, keys: &BTreeSet<&'a str>, id: &'a str) {
        let expected = self.language.plurals();
        let missing: Vec<&str> = expected
            .iter()
            .copied()
            .filter(|it| !keys.contains(it))
            .collect();
        if !missing.is_empty() {
            let wrong = format!("{id} has no words for [{}]", missing.join("], ["));
            let tag = self.language.tag();
            let instead = format!(
                "Numbers in \"{tag}\" need [{}], one of them with *",
                expected.join("], [")
            );
            self.note(id, wrong, instead);
        }
        for key in keys.iter().filter(|it| !expected.contains(it)) {
            let wrong = format!("{id} has words for [{key}], which no number has");
            self.note(
                key,
                wrong,
                format!("Write one of [{}]", expected.join("], [")),
            );
        }
    }

    fn inline(
        &mut self,
        inline: &InlineExpression<&'a str>,
        known: &Known,
        id: &'a str,
        used: &mut BTreeSet<&'a str>,
    ) {
        match inline {
            InlineExpression::VariableReference { id: argument } => {
                if known.args.contains(&argument.name) {
                    used.insert(argument.name);
                    return;
                }
                let wrong = format!("{id} is not given ${}", argument.name);
                let instead = if known.args.is_empty() {
                    "Take it out; this message is given nothing".to_owned()
                } else {
                    format!("It is given ${}", known.args.join(", $"))
                };
                self.note(argument.name, wrong, instead);
            }
            InlineExpression::StringLiteral { value } => {
                let meant = unescape_unicode_to_string(value);
                if !meant.chars().all(|it| is_clean_in(self.language, it)) {
                    let wrong = format!("{id} holds a character that cannot be shown");
                    self.note(value, wrong, "Take it out");
                }
            }
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::FunctionReference { id: name, .. }
            | InlineExpression::MessageReference { id: name, .. }
            | InlineExpression::TermReference { id: name, .. } => {
                let wrong = format!("{id} refers to {}", name.name);
                self.note(
                    name.name,
                    wrong,
                    "Write the words themselves, or an argument as { $name }",
                );
            }
            InlineExpression::Placeable { .. } => {
                self.note(
                    id,
                    format!("{id} has braces inside of braces"),
                    "Take one pair out",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn told(language: Language, text: &str) -> Vec<String> {
        let mut found = Findings::new(PathBuf::from("x.ftl"), text);
        check(language, text, &mut found);
        let told = found.into_problems().into_iter();
        told.map(|it| format!("{}: {}. {}.", it.line, it.wrong, it.instead))
            .collect()
    }

    #[test]
    fn our_own_words_are_in_order() {
        for language in Language::ALL {
            let words = crate::text::Text::words(*language);
            assert_eq!(told(*language, words), [""; 0], "{language:?}");
        }
    }

    #[test]
    fn each_mistake_is_told_with_its_line_and_what_to_write_instead() {
        for (text, expected) in [
            (
                "# x\nbakk = Weg\n",
                "2: the kiosk has no message bakk. Did you mean back.",
            ),
            (
                "back = Weg\nback = Fort\n",
                "2: back is there twice. Keep one of them.",
            ),
            (
                "step = Teil { $step }\n",
                "1: step does not say { $of }. Put { $of } where it belongs.",
            ),
            (
                "step = Teil { $step } von { $off } { $of }\n",
                "1: step is not given $off. It is given $step, $of.",
            ),
            (
                "back = { $x }\n",
                "1: back is not given $x. Take it out; this message is given nothing.",
            ),
            (
                "search-found = { $count ->\n   *[other] { $count } Treffer\n}\n",
                "1: search-found has no words for [one]. Numbers in \"de\" need [one], [other], one of them with *.",
            ),
            (
                "search-found = { $count ->\n    [one] Einer\n    [two] Zwei\n   *[other] { $count }\n}\n",
                "3: search-found has words for [two], which no number has. Write one of [one], [other].",
            ),
            (
                "back = { leave }\n",
                "1: back refers to leave. Write the words themselves, or an argument as { $name }.",
            ),
            (
                "-town = Krefeld\n",
                "1: -town is a term, which our messages do not have. Write its words where they belong.",
            ),
            (
                "back = Weg\n    .title = Fort\n",
                "2: back has no part .title. Write all words behind the =.",
            ),
            (
                "back = We\u{202E}g\n",
                "1: there is a character that cannot be shown (U+202E). Take it out; spaces and line ends are fine.",
            ),
            (
                "back = {\"\\u202E\"}\n",
                "1: back holds a character that cannot be shown. Take it out.",
            ),
            (
                "back = { \" \" }{ \"\" }\n",
                "1: back says nothing. Write its words, or take it out.",
            ),
            (
                "back = {{{{{{{{{ x\n",
                "1: there are too many { or ( inside of each other. Close them with } or ).",
            ),
        ] {
            assert_eq!(told(Language::German, text), [expected], "{text}");
        }
        let calls = format!(
            "back = {{ {}1{} }}\n",
            "NUMBER(".repeat(30_000),
            ")".repeat(30_000)
        );
        let calls = told(Language::German, &calls);
        assert!(calls[0].starts_with("1: there are too many {"), "{calls:?}");
        let many = told(Language::German, &"x = a\n".repeat(30_000));
        assert_eq!(many.len(), 1, "{many:?}");
        let told = told(Language::German, "back = Weg\n\nwas ist das\n");
        assert!(told[0].starts_with("3: this is not understood"), "{told:?}");
    }
}
