//! Looks for one typed word among all words: as a beginning, an end, a part of a compound, or with a slip.

use std::ops::Bound;

use super::{
    Index, Place, Stand,
    compound::{Ending, TAIL_CHARS_MIN},
    fold::Word,
    rank::{Hits, Rank, Standing, Typed, fit_all, is_only_in_summaries, keep_best},
};
use crate::domain::language::Language;

/// In which languages is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// In the citizen's and in German.
    Near,
    /// In every one: a word of another language is often typed, but most words also begin like one of some language.
    Everywhere,
}

/// A typed word and who typed it.
#[derive(Clone, Copy)]
struct Look<'a> {
    typed: &'a str,
    shown: Language,
    reach: Reach,
    /// True for a word that is too short to be looked for everywhere.
    is_short: bool,
}

impl Index {
    /// Looks for each typed word.
    pub(super) fn look_for_all(&self, words: &[Word], shown: Language, reach: Reach) -> Vec<Typed> {
        let words = words.iter();
        words.map(|it| self.look(it, shown, reach)).collect()
    }

    /// Looks for one typed word. Compounds and slips are only considered where the word as typed says nothing about
    /// names: they would bring up more than was asked for.
    fn look(&self, word: &Word, shown: Language, reach: Reach) -> Typed {
        let mut found = Typed {
            chars: word.short.chars().count(),
            hits: Hits::new(),
        };
        let is_short = found.is_short();
        let hits = &mut found.hits;
        let looks = |typed| Look {
            typed,
            shown,
            reach,
            is_short,
        };
        for look in word.spellings().map(looks) {
            self.look_for_starts(look, hits);
            self.look_for_tails(look, hits);
        }
        if is_only_in_summaries(hits) {
            for look in word.spellings().map(looks) {
                self.look_for_parts(look, hits);
            }
        }
        if is_only_in_summaries(hits) {
            for look in word.spellings().map(looks) {
                self.look_for_slips(look, hits);
            }
        }
        found
    }

    fn look_for_starts(&self, look: Look<'_>, hits: &mut Hits) {
        let from = (Bound::Included(look.typed), Bound::Unbounded);
        for (_, stands) in self
            .words
            .range::<str, _>(from)
            .take_while(|(word, _)| word.starts_with(look.typed))
        {
            for stand in stands {
                let rank = match stand.place {
                    Place::Name => Rank::WordStart,
                    Place::PartOfName => Rank::Part,
                    Place::Search => Rank::Search,
                    Place::Summary => Rank::Summary,
                };
                look.keep(hits, *stand, rank);
            }
        }
    }

    fn look_for_tails(&self, look: Look<'_>, hits: &mut Hits) {
        if look.typed.chars().count() < TAIL_CHARS_MIN {
            return;
        }
        for (_, stands) in self
            .words
            .iter()
            .filter(|(word, _)| word.ends_with(look.typed))
        {
            for stand in stands {
                match stand.place {
                    Place::Name | Place::PartOfName => look.keep(hits, *stand, Rank::Part),
                    Place::Search => look.keep(hits, *stand, Rank::Search),
                    Place::Summary => {}
                }
            }
        }
    }

    /// What was typed may be a compound of what the name says in two words ("Wohnungsanmeldung").
    fn look_for_parts(&self, look: Look<'_>, hits: &mut Hits) {
        let parts: Vec<Hits> = self
            .dictionary
            .parts(look.typed, Ending::Open)
            .into_iter()
            .map(|typed| {
                let mut hits = Hits::new();
                self.look_for_starts(Look { typed, ..look }, &mut hits);
                hits
            })
            .collect();
        for (service, ((rank, standing), _)) in fit_all(&parts) {
            keep_best(hits, service, (rank.max(Rank::Part), standing));
        }
    }

    fn look_for_slips(&self, look: Look<'_>, hits: &mut Hits) {
        let length = look.typed.chars().count();
        let slips = slips_max(length);
        if slips == 0 {
            return;
        }
        for (word, stands) in &self.words {
            if stands.iter().all(|it| it.place == Place::Summary)
                || word.chars().count().abs_diff(length) > slips
                || strsim::osa_distance(word, look.typed) > slips
            {
                continue;
            }
            for stand in stands.iter().filter(|it| it.place != Place::Summary) {
                look.keep(hits, *stand, Rank::Slip);
            }
        }
    }
}

impl Reach {
    /// True when words of such a language are looked at.
    pub fn takes(self, standing: Standing) -> bool {
        match self {
            Self::Near => standing != Standing::Other,
            Self::Everywhere => true,
        }
    }
}

impl Look<'_> {
    fn keep(self, hits: &mut Hits, stand: Stand, rank: Rank) {
        let standing = Standing::of(stand.language, self.shown);
        let says_much = standing != Standing::Other && rank != Rank::Summary;
        if self.reach.takes(standing) && (says_much || !self.is_short) {
            keep_best(hits, usize::from(stand.service), (rank, standing));
        }
    }
}

/// How many letters may be wrong, missing, added or swapped with their neighbour, by the length of the word.
const fn slips_max(length: usize) -> usize {
    match length {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}
