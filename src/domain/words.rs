//! Words that came from outside (portal, guide, configuration), in the languages in which they came.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{language::Language, scrub::scrub_in};

/// The same words in one or more languages. The portal's own words are German only.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<Language, String>);

impl Words {
    /// Words that are the same in every language (a name, a number) or known in German only.
    pub fn german(words: impl Into<String>) -> Self {
        Self(BTreeMap::from([(Language::German, words.into())]))
    }

    /// Words that are there in this language only, whoever reads them: the name of a language in itself.
    pub fn in_one(language: Language, words: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, words.into())]))
    }

    /// Adds or replaces the words in one language.
    #[must_use]
    pub fn and(mut self, language: Language, words: impl Into<String>) -> Self {
        self.0.insert(language, words.into());
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

    /// True when there is nothing to say in any language.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|it| it.trim().is_empty())
    }

    /// Every language with its words.
    pub fn all(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0
            .iter()
            .map(|(language, words)| (*language, words.as_str()))
    }

    /// The same words, scrubbed as one line each (SEC-01).
    #[must_use]
    pub fn scrubbed(&self) -> Self {
        Self(
            self.0
                .iter()
                .map(|(language, words)| (*language, scrub_in(*language, words)))
                .collect(),
        )
    }

    fn found(&self, wanted: Language) -> Option<(Language, &str)> {
        wanted
            .fallbacks()
            .iter()
            .find_map(|it| self.0.get_key_value(it))
            .or_else(|| self.0.iter().next())
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
}
