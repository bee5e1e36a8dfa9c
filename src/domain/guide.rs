//! The town's guide to its services: what the portal does not tell (what to bring, fees, topics, life events).
//! It is a file of the town's own (`guide.toml`, see `assets/`); a service it does not know is shown by its name alone.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{catalogue::ServiceId, words::Words};

/// The whole guide.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Topics, in the order shown.
    #[serde(default, rename = "topic")]
    pub topics: Vec<Topic>,
    /// Life events, in the order shown.
    #[serde(default, rename = "event")]
    pub events: Vec<Topic>,
    /// What there is to know about each service.
    #[serde(default, rename = "service")]
    pub leaflets: Vec<Leaflet>,
    /// What the portal says in German, with the town's words for it in other languages.
    #[serde(skip)]
    pub phrases: BTreeMap<String, Words>,
}

/// A topic or a life event, with the services that belong to it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// What it is called.
    pub name: Words,
    /// Its services, in the order shown.
    pub services: Vec<ServiceId>,
}

/// What there is to know about one service before coming.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leaflet {
    /// The service.
    pub id: ServiceId,
    /// The federal number of the service (LeiKa key), 14 digits.
    pub leika: Option<String>,
    /// Its name in plain words and other languages; the portal's name stays where a language is missing.
    #[serde(default)]
    pub name: Words,
    /// One or two sentences on what it is and whom it is for.
    #[serde(default)]
    pub summary: Words,
    /// Documents to bring, one each.
    #[serde(default)]
    pub bring: Vec<Words>,
    /// Fees.
    #[serde(default)]
    pub fees: Vec<Fee>,
    /// A deadline the citizen must keep.
    #[serde(default)]
    pub deadline: Words,
    /// What remains to be done at the desk or later ("can I finish this here?").
    #[serde(default)]
    pub remains: Words,
    /// Words people search it by, in any language.
    #[serde(default)]
    pub search: Vec<String>,
}

/// What something costs.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    /// What it is for; empty when there is only one.
    #[serde(default)]
    pub what: Words,
    /// The amount in euro cents; 0 is free of charge.
    pub cents: u32,
}

impl Guide {
    /// What there is to know about this service.
    pub fn leaflet(&self, service: ServiceId) -> Option<&Leaflet> {
        self.leaflets.iter().find(|it| it.id == service)
    }

    /// The guide's words for each service, by number, scrubbed (SEC-01).
    pub fn names(&self) -> BTreeMap<ServiceId, Words> {
        self.leaflets
            .iter()
            .filter(|it| !it.name.is_empty())
            .map(|it| (it.id, it.name.scrubbed()))
            .collect()
    }
}
