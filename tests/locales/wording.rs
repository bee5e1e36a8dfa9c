//! What the kiosk does not say, in each language: `tests/locales/wording/<tag>.txt`, all in small letters.
//!
//! - `starts`: how words must not begin: they blame, forbid or apologise instead of helping (UX-07), or address people
//!   as children.
//! - `words`: whole words that are not said: familiar address, and colours and sounds, which some do not notice
//!   (A11Y-34).
//! - `phrases`: what finds something by its place only (A11Y-34).
//! - `labels`: what is not used for going on (UX-03).

use std::fs;

use kiosk::domain::language::Language;

use super::reading::root;

/// What is not said in any language (UX-07).
pub const NEVER_SIGNS: &[&str] = &["!", "…!", "??"];

/// What one language does not say.
pub struct Never {
    /// Beginnings of words.
    pub starts: Vec<String>,
    /// Whole words.
    pub words: Vec<String>,
    /// Phrases.
    pub phrases: Vec<String>,
    /// Whole labels.
    pub labels: Vec<String>,
}

impl Never {
    /// What this language does not say.
    pub fn of(language: Language) -> Self {
        let file = format!("tests/locales/wording/{}.txt", language.tag());
        let text = fs::read_to_string(root().join(&file)).unwrap();
        let list = |name: &str| -> Vec<String> {
            let line = text
                .lines()
                .find_map(|it| it.strip_prefix(name)?.strip_prefix(':'));
            let list = line.unwrap_or_else(|| panic!("{file} has no line \"{name}:\""));
            let words = list.split(',').map(|it| it.trim().to_owned());
            let words: Vec<String> = words.filter(|it| !it.is_empty()).collect();
            assert!(!words.is_empty(), "{file} says nothing under \"{name}:\"");
            words
        };
        Self {
            starts: list("starts"),
            words: list("words"),
            phrases: list("phrases"),
            labels: list("labels"),
        }
    }
}
