//! Words that came from outside (portal, guide, configuration), in the languages in which they came.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{language::Language, scrub::scrub_in};

/// The same words in one or more languages. The portal's own words are German only.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words {
    known: BTreeMap<Language, String>,
    /// True for what nobody would translate. Nothing that comes from outside says so of itself.
    #[serde(skip)]
    is_name: bool,
}

impl Words {
    /// Words known in German only; where they are shown in another language the page says so (LANG-23).
    pub fn german(words: impl Into<String>) -> Self {
        Self {
            known: BTreeMap::from([(Language::German, words.into())]),
            is_name: false,
        }
    }

    /// A name or a number: the same in every language, so that nothing is missing in any (WCAG 3.1.2 leaves names out).
    pub fn name(words: impl Into<String>) -> Self {
        Self::in_one(Language::German, words)
    }

    /// A name that belongs to this language, whoever reads it: what the language calls itself.
    pub fn in_one(language: Language, words: impl Into<String>) -> Self {
        Self {
            known: BTreeMap::from([(language, words.into())]),
            is_name: true,
        }
    }

    /// Adds or replaces the words in one language.
    #[must_use]
    pub fn and(mut self, language: Language, words: impl Into<String>) -> Self {
        self.known.insert(language, words.into());
        self
    }

    /// The words in the language wanted or the nearest one that is there; empty when there are none.
    pub fn in_language(&self, wanted: Language) -> &str {
        self.found(wanted).map_or("", |(_, words)| words)
    }

    /// The language in which [`Self::in_language`] answers (LANG-23: other languages are marked).
    pub fn language_for(&self, wanted: Language) -> Option<Language> {
        self.found(wanted).map(|(language, _)| language)
    }

    /// True when whoever wants this language has to read German instead (LANG-23).
    pub fn is_german_only(&self, wanted: Language) -> bool {
        !self.is_name
            && !self.is_empty()
            && wanted != Language::German
            && self.language_for(wanted) == Some(Language::German)
    }

    /// True when there is nothing to say in any language.
    pub fn is_empty(&self) -> bool {
        self.known.values().all(|it| it.trim().is_empty())
    }

    /// Every language with its words.
    pub fn all(&self) -> impl Iterator<Item = (Language, &str)> {
        self.known
            .iter()
            .map(|(language, words)| (*language, words.as_str()))
    }

    /// The same words, scrubbed as one line each (SEC-01).
    #[must_use]
    pub fn scrubbed(&self) -> Self {
        let scrubbed = |(language, words)| (language, scrub_in(language, words));
        Self {
            known: self.all().map(scrubbed).collect(),
            is_name: self.is_name,
        }
    }

    fn found(&self, wanted: Language) -> Option<(Language, &str)> {
        wanted
            .fallbacks()
            .iter()
            .find_map(|it| self.known.get_key_value(it))
            .or_else(|| self.known.iter().next())
            .map(|(language, words)| (*language, words.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_missing_in_a_language_are_said_in_the_nearest_one() {
        let words = Words::german("Reisepass");

        assert_eq!(words.in_language(Language::English), "Reisepass");
        assert_eq!(
            words.language_for(Language::English),
            Some(Language::German)
        );
        assert_eq!(
            words
                .and(Language::English, "Passport")
                .in_language(Language::English),
            "Passport"
        );
    }

    #[test]
    fn lang_23_only_what_could_be_translated_and_is_not_counts_as_german() {
        let words = Words::german("Reisepass");

        assert!(words.is_german_only(Language::Turkish));
        assert!(words.is_german_only(Language::EasyGerman));
        assert!(!words.is_german_only(Language::German));
        assert!(
            !words
                .and(Language::Turkish, "Pasaport")
                .is_german_only(Language::Turkish)
        );
        assert!(!Words::name("A 107").is_german_only(Language::Turkish));
        assert!(!Words::in_one(Language::German, "Deutsch").is_german_only(Language::Turkish));
        assert!(!Words::german(" ").is_german_only(Language::Turkish));
    }
}
