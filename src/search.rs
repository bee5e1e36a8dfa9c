//! Finds services by what citizens type: their own words in any language, half words, compounds, and words with a slip
//! of the finger.
//!
//! Everything is in memory and in the core: it is read at the first search, and one look takes milliseconds at most.
//! What was typed is not kept (PRIV-14).

mod compound;
mod fold;
mod look;
mod rank;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    catalogue::{Catalogue, Service, ServiceId},
    guide::Guide,
    language::Language,
    words::Words,
};
use compound::{Dictionary, Ending};
use look::Reach;
use rank::{Hits, Rank, Standing, Typed, Whole, fit_all, fit_most, keep_best};

/// Longest input that is looked at, in characters; the rest is ignored.
pub const TYPED_CHARS_MAX: usize = 60;

/// Every bookable service with the words it can be found by.
#[derive(Clone, Debug)]
pub struct Index {
    services: Vec<Named>,
    /// Where each word stands, in order and each once.
    words: BTreeMap<Box<str>, Vec<Stand>>,
    dictionary: Dictionary,
}

/// A service with its names as single lines.
#[derive(Clone, Debug)]
struct Named {
    id: ServiceId,
    names: Vec<(Language, String)>,
}

/// Where a word stands. A town has some hundred thousand of these at most, so they are small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Stand {
    service: u16,
    place: Place,
    /// The language of the words; search words have none.
    language: Option<Language>,
}

/// The part of a service's words, the weightiest first.
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

/// How well the services fit all that was typed, by their place in the index.
type Fits = BTreeMap<usize, Whole>;

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
        for stands in index.words.values_mut() {
            stands.sort_unstable();
            stands.dedup();
            stands.shrink_to_fit();
        }
        index
    }

    /// The services that fit what was typed by somebody who reads this language, the best first, ties in the
    /// catalogue's order.
    ///
    /// Every typed word should fit: in that language or in German, or else in any. Words are passed over only when no
    /// service fits them all.
    pub fn find(&self, typed: &str, shown: Language, limit: usize) -> Vec<ServiceId> {
        let typed: String = typed.chars().take(TYPED_CHARS_MAX).collect();
        let words = fold::words(&typed);
        let near = self.look_for_all(&words, shown, Reach::Near);
        let mut found = self.with_whole_names(fit_each(&near), &typed, shown, Reach::Near);
        if are_weak(&found) {
            let far = self.look_for_all(&words, shown, Reach::Everywhere);
            let fits = [
                (fit_each(&far), Reach::Everywhere),
                (fit_most(&near), Reach::Near),
                (fit_most(&far), Reach::Everywhere),
            ];
            for (fits, reach) in fits {
                if are_weak(&found) {
                    found = self.with_whole_names(fits, &typed, shown, reach);
                }
            }
        }
        let mut ranked: Vec<_> = found
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
        let Ok(at) = u16::try_from(self.services.len()) else {
            return; // No town has as many.
        };
        let stand = |place, language| Stand {
            service: at,
            place,
            language,
        };
        let leaflet = guide.leaflet(service.id);
        let names = [Some(&service.name), leaflet.map(|it| &it.name)];
        let mut lines: Vec<(Language, String)> = vec![];
        for (language, name) in names.into_iter().flatten().flat_map(Words::all) {
            lines.extend(fold::lines(name).into_iter().map(|it| (language, it)));
            self.add_words(stand(Place::Name, Some(language)), name);
            if makes_compounds(language) {
                self.learn(name);
            }
        }
        for search in leaflet.iter().flat_map(|it| &it.search) {
            self.add_words(stand(Place::Search, None), search);
            self.learn(search);
        }
        for (language, summary) in leaflet.iter().flat_map(|it| it.summary.all()) {
            self.add_words(stand(Place::Summary, Some(language)), summary);
        }
        lines.sort_unstable();
        lines.dedup();
        self.services.push(Named {
            id: service.id,
            names: lines,
        });
    }

    fn add_words(&mut self, stand: Stand, text: &str) {
        for word in &fold::words(text) {
            for spelling in word.spellings() {
                self.stands(spelling).push(stand);
            }
        }
    }

    fn stands(&mut self, word: &str) -> &mut Vec<Stand> {
        self.words.entry(Box::from(word)).or_default()
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
        let mut parts: Vec<(String, Stand)> = vec![];
        for (word, stands) in &self.words {
            let has_parts =
                |it: &&Stand| it.place != Place::Summary && it.language.is_none_or(makes_compounds);
            let stands: Vec<&Stand> = stands.iter().filter(has_parts).collect();
            // Without accents all words of such languages are ASCII; search words may be of any.
            if stands.is_empty() || !word.is_ascii() {
                continue;
            }
            let found = self.dictionary.parts(word, Ending::Whole);
            for stand in stands {
                let place = match stand.place {
                    Place::Name | Place::PartOfName => Place::PartOfName,
                    Place::Search | Place::Summary => Place::Search,
                };
                let stand = Stand { place, ..*stand };
                parts.extend(found.iter().map(|it| ((*it).to_owned(), stand)));
            }
        }
        for (part, stand) in parts {
            self.stands(&part).push(stand);
        }
    }

    /// Adds what is called like the whole of what was typed.
    fn with_whole_names(&self, mut fits: Fits, typed: &str, shown: Language, reach: Reach) -> Fits {
        let mut hits = Hits::new();
        let lines: Vec<String> = fold::lines(typed);
        for (at, service) in self.services.iter().enumerate() {
            for (language, name) in &service.names {
                let standing = Standing::of(Some(*language), shown);
                if !reach.takes(standing) {
                    continue;
                }
                for line in lines.iter().filter(|it| !it.is_empty()) {
                    if name == line {
                        keep_best(&mut hits, at, (Rank::Exact, standing));
                    } else if name.starts_with(line.as_str()) {
                        keep_best(&mut hits, at, (Rank::Prefix, standing));
                    }
                }
            }
        }
        fits.extend(hits.into_iter().map(|(service, fit)| (service, (fit, 0))));
        fits
    }
}

fn fit_each(words: &[Typed]) -> Fits {
    fit_all(words.iter().map(|it| &it.hits))
}

/// True when nothing fits but summaries.
fn are_weak(fits: &Fits) -> bool {
    fits.values().all(|((rank, _), _)| *rank == Rank::Summary)
}

/// True for languages that write several words in one.
fn makes_compounds(language: Language) -> bool {
    matches!(
        language,
        Language::German | Language::EasyGerman | Language::Dutch
    )
}

#[cfg(test)]
mod tests;
