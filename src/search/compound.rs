//! Takes German compounds apart: "Geburtsurkunde" is Geburt and Urkunde.

use std::collections::{BTreeMap, BTreeSet};

/// Shortest word that can be a part ("Ehe", "Kfz").
const PART_CHARS_MIN: usize = 3;

/// Shortest end of a word that says what a thing is, whatever stands before it.
pub const TAIL_CHARS_MIN: usize = 4;

/// Longest word we try to take apart; the longest in German law has about 40 letters.
const WORD_CHARS_MAX: usize = 60;

/// Letters that German puts between the parts.
const LINKS: &[&str] = &["", "s", "es", "n", "en"];

/// The words a town's services are named with.
#[derive(Clone, Debug, Default)]
pub struct Dictionary(BTreeSet<String>);

/// How the last part may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// It is a whole word.
    Whole,
    /// It may be the beginning of a word: the citizen is still typing.
    Open,
}

impl Dictionary {
    /// Learns a folded word, unless it is too short to be a part.
    pub fn learn(&mut self, word: &str) {
        if word.chars().count() >= PART_CHARS_MIN {
            self.0.insert(word.to_owned());
        }
    }

    /// The parts of a word, each the longest that lets the rest be taken apart too. Where only the end of a whole word
    /// is known, the end alone: it is the part that says what a thing is ("Kinder·reisepass" is a Reisepass).
    pub fn parts<'w>(&self, word: &'w str, ending: Ending) -> Vec<&'w str> {
        let cuts: Vec<usize> = word
            .char_indices()
            .map(|(at, _)| at)
            .chain([word.len()])
            .collect();
        if cuts.len() > WORD_CHARS_MAX || cuts.len() <= 2 * PART_CHARS_MIN {
            return vec![];
        }
        let parts = self.all_parts(word, &cuts, ending);
        match ending {
            Ending::Whole if parts.is_empty() => self.last_part(word, &cuts).into_iter().collect(),
            Ending::Whole | Ending::Open => parts,
        }
    }

    /// From the end of the word to its beginning, remembers for each place how a known part leads on from it.
    fn all_parts<'w>(&self, word: &'w str, cuts: &[usize], ending: Ending) -> Vec<&'w str> {
        let mut ways: BTreeMap<usize, (&str, usize)> = BTreeMap::new();
        for &from in cuts.iter().rev() {
            let way = cuts
                .iter()
                .rev()
                .take_while(|until| **until > from)
                .find_map(|&until| {
                    let part = word.get(from..until).filter(|it| it.len() < word.len())?;
                    let next = if until == word.len() {
                        self.can_end(part, ending).then_some(until)?
                    } else if self.0.contains(part) {
                        next_start(word.get(until..)?, until, &ways)?
                    } else {
                        return None;
                    };
                    Some((part, next))
                });
            if let Some(way) = way {
                ways.insert(from, way);
            }
        }
        let mut parts = vec![];
        let mut at = 0;
        while let Some((part, next)) = ways.get(&at) {
            parts.push(*part);
            at = *next;
        }
        parts
    }

    fn last_part<'w>(&self, word: &'w str, cuts: &[usize]) -> Option<&'w str> {
        let starts = cuts.len().saturating_sub(TAIL_CHARS_MIN);
        cuts.iter()
            .take(starts)
            .skip(PART_CHARS_MIN)
            .filter_map(|&from| word.get(from..))
            .find(|it| self.0.contains(*it))
    }

    fn can_end(&self, part: &str, ending: Ending) -> bool {
        match ending {
            Ending::Whole => self.0.contains(part),
            Ending::Open => {
                part.chars().count() >= PART_CHARS_MIN
                    && self
                        .0
                        .range(part.to_owned()..)
                        .next()
                        .is_some_and(|it| it.starts_with(part))
            }
        }
    }
}

/// Where the next part starts behind this place, past a linking letter if there is one.
fn next_start(rest: &str, at: usize, ways: &BTreeMap<usize, (&str, usize)>) -> Option<usize> {
    LINKS
        .iter()
        .filter(|link| rest.starts_with(**link))
        .map(|link| at + link.len())
        .find(|it| ways.contains_key(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(word: &str, ending: Ending, parts: &[&str]) {
        let mut dictionary = Dictionary::default();
        for known in [
            "geburt",
            "geburten",
            "urkunde",
            "kinder",
            "kind",
            "reise",
            "reisepass",
            "pass",
            "wohnung",
            "anmeldung",
            "ehe",
            "an",
        ] {
            dictionary.learn(known);
        }

        assert_eq!(dictionary.parts(word, ending), parts, "{word}");
    }

    #[test]
    fn compounds_are_taken_apart_at_the_longest_known_words() {
        check("geburtsurkunde", Ending::Whole, &["geburt", "urkunde"]);
        check("kinderreisepass", Ending::Whole, &["kinder", "reisepass"]);
        check("reisepass", Ending::Whole, &["reise", "pass"]);
        check(
            "wohnungsanmeldung",
            Ending::Whole,
            &["wohnung", "anmeldung"],
        );
        check("eheurkunde", Ending::Whole, &["ehe", "urkunde"]);
    }

    #[test]
    fn a_compound_that_is_still_being_typed_is_taken_apart_too() {
        check("wohnungsanm", Ending::Open, &["wohnung", "anm"]);
        check("wohnungsanm", Ending::Whole, &[]);
    }

    #[test]
    fn a_compound_with_an_unknown_beginning_is_what_its_end_says() {
        check("sterbeurkunde", Ending::Whole, &["urkunde"]);
        check("sterbeurkunde", Ending::Open, &[]);
    }

    #[test]
    fn other_words_are_left_whole() {
        for word in [
            "pass",
            "anpass",
            "passquatsch",
            "quatschehe",
            "",
            "ß",
            "käse",
        ] {
            check(word, Ending::Whole, &[]);
        }
        check(&"pass".repeat(50), Ending::Open, &[]);
    }
}
