//! Finds services by what citizens type: their own words, half words, compounds, and words with a slip of the finger.
//!
//! Everything is in memory and in the core: a town has a thousand services at most, and one look takes less than a
//! millisecond. What was typed is not kept (PRIV-14).

mod compound;
mod fold;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    catalogue::{Catalogue, Service, ServiceId},
    guide::Guide,
    language::Language,
    words::Words,
};
use compound::{Dictionary, Ending, TAIL_CHARS_MIN};
use fold::Word;

/// Longest input that is looked at, in characters; the rest is ignored.
pub const TYPED_CHARS_MAX: usize = 60;

/// Every bookable service with the words it can be found by.
#[derive(Clone, Debug)]
pub struct Index {
    services: Vec<Named>,
    /// Where each word stands.
    words: BTreeMap<String, BTreeSet<(usize, Place)>>,
    dictionary: Dictionary,
}

/// A service with its names as single lines.
#[derive(Clone, Debug)]
struct Named {
    id: ServiceId,
    names: Vec<String>,
}

/// Where a word stands, the weightiest place first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// In the name.
    Name,
    /// In the name, as a part of a compound.
    PartOfName,
    /// Among the guide's search words, or as a part of one.
    Search,
    /// In the guide's summary.
    Summary,
}

/// How well a service fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
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

/// How well the services fit one typed word, by their place in the index.
type Hits = BTreeMap<usize, Rank>;

impl Index {
    /// Reads all words of what can be booked. A service without a bookable office is left out.
    pub fn new(catalogue: &Catalogue, guide: &Guide) -> Self {
        let bookable: BTreeSet<ServiceId> = catalogue
            .offers
            .iter()
            .filter(|it| {
                let office = catalogue.office(it.office);
                office.is_some_and(|it| it.scope.is_some())
            })
            .map(|it| it.service)
            .collect();
        let mut index = Self {
            services: vec![],
            words: BTreeMap::new(),
            dictionary: Dictionary::default(),
        };
        for service in catalogue.services.values() {
            if bookable.contains(&service.id) {
                index.add(service, guide);
            }
        }
        index.take_compounds_apart();
        index
    }

    /// The services that fit what was typed, the best first, ties in the catalogue's order.
    ///
    /// Every typed word must fit somewhere. Only when no service fits them all, words that fit no service whatever
    /// are passed over ("ich brauche einen Reisepass").
    pub fn find(&self, typed: &str, limit: usize) -> Vec<ServiceId> {
        let typed: String = typed.chars().take(TYPED_CHARS_MAX).collect();
        let mut hits: Vec<Hits> = fold::words(&typed).iter().map(|it| self.look(it)).collect();
        let mut fits = fit_all(&hits);
        if fits.is_empty() {
            hits.retain(|it| !it.is_empty());
            fits = fit_all(&hits);
        }
        for (service, rank) in self.by_whole_name(&typed) {
            fits.insert(service, (rank, 0));
        }
        let mut ranked: Vec<_> = fits
            .into_iter()
            .map(|(service, fit)| (fit, service))
            .collect();
        ranked.sort_unstable();
        ranked
            .into_iter()
            .filter_map(|(_, service)| self.services.get(service).map(|it| it.id))
            .take(limit)
            .collect()
    }

    fn add(&mut self, service: &Service, guide: &Guide) {
        let at = self.services.len();
        let leaflet = guide.leaflet(service.id);
        let names = [Some(&service.name), leaflet.map(|it| &it.name)];
        let mut lines: Vec<String> = vec![];
        for (language, name) in names.into_iter().flatten().flat_map(Words::all) {
            lines.extend(fold::lines(name));
            self.add_words(at, Place::Name, name);
            if language == Language::German {
                self.learn(name);
            }
        }
        for search in leaflet.iter().flat_map(|it| &it.search) {
            self.add_words(at, Place::Search, search);
            self.learn(search);
        }
        for (_, summary) in leaflet.iter().flat_map(|it| it.summary.all()) {
            self.add_words(at, Place::Summary, summary);
        }
        self.services.push(Named {
            id: service.id,
            names: lines,
        });
    }

    fn add_words(&mut self, service: usize, place: Place, text: &str) {
        for word in &fold::words(text) {
            for spelling in word.spellings() {
                let places = self.words.entry(spelling.to_owned()).or_default();
                places.insert((service, place));
            }
        }
    }

    fn learn(&mut self, text: &str) {
        for word in &fold::words(text) {
            for spelling in word.spellings() {
                self.dictionary.learn(spelling);
            }
        }
    }

    /// Adds the parts of compounds, once all words are known.
    fn take_compounds_apart(&mut self) {
        let mut parts: Vec<(String, (usize, Place))> = vec![];
        for (word, places) in &self.words {
            let found = self.dictionary.parts(word, Ending::Whole);
            for (service, place) in places {
                let place = match place {
                    Place::Name | Place::PartOfName => Place::PartOfName,
                    Place::Search => Place::Search,
                    Place::Summary => continue,
                };
                parts.extend(found.iter().map(|it| ((*it).to_owned(), (*service, place))));
            }
        }
        for (part, place) in parts {
            self.words.entry(part).or_default().insert(place);
        }
    }

    fn by_whole_name(&self, typed: &str) -> Hits {
        let lines: Vec<String> = fold::lines(typed);
        let mut hits = Hits::new();
        for (at, service) in self.services.iter().enumerate() {
            for name in &service.names {
                for line in lines.iter().filter(|it| !it.is_empty()) {
                    if name == line {
                        keep_best(&mut hits, at, Rank::Exact);
                    } else if name.starts_with(line.as_str()) {
                        keep_best(&mut hits, at, Rank::Prefix);
                    }
                }
            }
        }
        hits
    }

    /// Looks for one typed word. Compounds and slips are only considered where the word as typed says nothing about
    /// names: they would bring up more than was asked for.
    fn look(&self, word: &Word) -> Hits {
        let mut hits = Hits::new();
        for spelling in word.spellings() {
            self.look_for_starts(spelling, &mut hits);
            self.look_for_tails(spelling, &mut hits);
        }
        if is_only_in_summaries(&hits) {
            for spelling in word.spellings() {
                self.look_for_parts(spelling, &mut hits);
            }
        }
        if is_only_in_summaries(&hits) {
            for spelling in word.spellings() {
                self.look_for_slips(spelling, &mut hits);
            }
        }
        hits
    }

    fn look_for_starts(&self, typed: &str, hits: &mut Hits) {
        for (_, places) in self
            .words
            .range(typed.to_owned()..)
            .take_while(|(word, _)| word.starts_with(typed))
        {
            for (service, place) in places {
                let rank = match place {
                    Place::Name => Rank::WordStart,
                    Place::PartOfName => Rank::Part,
                    Place::Search => Rank::Search,
                    Place::Summary => Rank::Summary,
                };
                keep_best(hits, *service, rank);
            }
        }
    }

    fn look_for_tails(&self, typed: &str, hits: &mut Hits) {
        if typed.chars().count() < TAIL_CHARS_MIN {
            return;
        }
        for (_, places) in self.words.iter().filter(|(word, _)| word.ends_with(typed)) {
            for (service, place) in places {
                match place {
                    Place::Name | Place::PartOfName => keep_best(hits, *service, Rank::Part),
                    Place::Search => keep_best(hits, *service, Rank::Search),
                    Place::Summary => {}
                }
            }
        }
    }

    /// What was typed may be a compound of what the name says in two words ("Wohnungsanmeldung").
    fn look_for_parts(&self, typed: &str, hits: &mut Hits) {
        let parts: Vec<Hits> = self
            .dictionary
            .parts(typed, Ending::Open)
            .into_iter()
            .map(|part| {
                let mut hits = Hits::new();
                self.look_for_starts(part, &mut hits);
                hits
            })
            .collect();
        for (service, (rank, _)) in fit_all(&parts) {
            keep_best(hits, service, rank.max(Rank::Part));
        }
    }

    fn look_for_slips(&self, typed: &str, hits: &mut Hits) {
        let length = typed.chars().count();
        let slips = slips_max(length);
        if slips == 0 {
            return;
        }
        for (word, places) in &self.words {
            if places.iter().all(|(_, place)| *place == Place::Summary)
                || word.chars().count().abs_diff(length) > slips
                || strsim::osa_distance(word, typed) > slips
            {
                continue;
            }
            for (service, place) in places {
                if *place != Place::Summary {
                    keep_best(hits, *service, Rank::Slip);
                }
            }
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

fn keep_best(hits: &mut Hits, service: usize, rank: Rank) {
    let best = hits.entry(service).or_insert(rank);
    *best = rank.min(*best);
}

fn is_only_in_summaries(hits: &Hits) -> bool {
    hits.values().all(|it| *it == Rank::Summary)
}

/// The services that fit every word: ordered by the word that fits worst, then by all of them together.
fn fit_all(words: &[Hits]) -> BTreeMap<usize, (Rank, usize)> {
    let Some((first, others)) = words.split_first() else {
        return BTreeMap::new();
    };
    first
        .iter()
        .filter_map(|(service, rank)| {
            let ranks: Option<Vec<Rank>> = std::iter::once(Some(*rank))
                .chain(others.iter().map(|it| it.get(service).copied()))
                .collect();
            let ranks = ranks?;
            let worst = ranks.iter().max()?;
            let sum = ranks.iter().map(|it| *it as usize).sum();
            Some((*service, (*worst, sum)))
        })
        .collect()
}

#[cfg(test)]
mod tests;
