//! How well a service fits what was typed, and which fits are shown.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::domain::language::Language;

/// Shortest typed word that is looked for in summaries and in languages other than the citizen's and German: shorter
/// ones begin too many words.
pub const WIDE_CHARS_MIN: usize = 3;

/// How well a service fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The name is what was typed.
    Exact,
    /// The name begins with what was typed.
    Prefix,
    /// A word of the name begins with it.
    WordStart,
    /// It is a part of a compound in the name, or a compound of the name's words.
    Part,
    /// One of the search words begins with it.
    Search,
    /// A word of the name or a search word is nearly it.
    Slip,
    /// A word of the summary begins with it.
    Summary,
}

/// Whose language a word is of, the citizen's first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is of the language that is shown, or of no language in particular (the guide's search words).
    Own,
    /// It is German, which every letter from the town hall is written in.
    German,
    /// It is of another language.
    Other,
}

/// A fit: how well, and in whose language.
pub type Fit = (Rank, Standing);

/// How well the services fit one typed word, by their place in the index.
pub type Hits = BTreeMap<usize, Fit>;

/// A typed word with what it fits.
#[derive(Clone, Debug)]
pub struct Typed {
    /// How many letters it has.
    pub chars: usize,
    /// What it fits.
    pub hits: Hits,
}

/// A fit with several words: the word that fits worst, then all of them together.
pub type Whole = (Fit, usize);

impl Typed {
    /// True for a word that begins too many others.
    pub const fn is_short(&self) -> bool {
        self.chars < WIDE_CHARS_MIN
    }

    /// How much it says of what is meant: more is greater.
    fn says(&self) -> impl Ord + use<> {
        (
            !self.is_short(),
            !is_only_in_summaries(&self.hits),
            Reverse(self.hits.len()),
            self.chars,
        )
    }
}

impl Standing {
    /// How a word of this language stands for somebody who reads that one.
    pub fn of(word: Option<Language>, shown: Language) -> Self {
        match word {
            None => Self::Own,
            Some(it) if it == shown => Self::Own,
            Some(Language::German | Language::EasyGerman) => Self::German,
            Some(_) => Self::Other,
        }
    }
}

/// Keeps the better one of two fits of the same service.
pub fn keep_best(hits: &mut Hits, service: usize, fit: Fit) {
    let best = hits.entry(service).or_insert(fit);
    *best = fit.min(*best);
}

/// True when the word stands in no name and no search word.
pub fn is_only_in_summaries(hits: &Hits) -> bool {
    hits.values().all(|it| it.0 == Rank::Summary)
}

/// The services that fit every word, as far as one does: else words are passed over, first those that fit nothing
/// ("ich brauche einen Reisepass"), then those that say least: short ones, ones that only stand in summaries, and those
/// that fit most services ("nowy dowód").
pub fn fit_most(words: &[Typed]) -> BTreeMap<usize, Whole> {
    let mut words: Vec<&Typed> = words.iter().filter(|it| !it.hits.is_empty()).collect();
    words.sort_by_key(|it| Reverse(it.says()));
    // The one that says least stands last.
    while words.len() > 1 && fit_all(words.iter().map(|it| &it.hits)).is_empty() {
        words.pop();
    }
    fit_all(words.iter().map(|it| &it.hits))
}

/// The services that fit every word: ordered by the word that fits worst, then by all of them together.
pub fn fit_all<'a>(words: impl IntoIterator<Item = &'a Hits>) -> BTreeMap<usize, Whole> {
    let mut words = words.into_iter();
    let Some(first) = words.next() else {
        return BTreeMap::new();
    };
    let others: Vec<&Hits> = words.collect();
    first
        .iter()
        .filter_map(|(service, fit)| {
            let fits: Option<Vec<Fit>> = std::iter::once(Some(*fit))
                .chain(others.iter().map(|it| it.get(service).copied()))
                .collect();
            let fits = fits?;
            let rank = fits.iter().map(|it| it.0).max()?;
            let standing = fits.iter().map(|it| it.1).max()?;
            let sum = fits.iter().map(|it| it.0 as usize).sum();
            Some((*service, ((rank, standing), sum)))
        })
        .collect()
}
