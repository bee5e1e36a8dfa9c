//! Reads the town's guide, entry by entry, so that one mistake does not hide the next.

use std::path::Path;

use serde::Deserialize;
use toml::de::{DeTable, ValueDeserializer};

use super::{
    problem::{Findings, Problem},
    section::nearest,
};
use crate::domain::{
    guide::{Fee, Guide, Leaflet, Topic},
    scrub::scrub_line,
};

/// The tables of a guide.
const TABLES: &[&str] = &["topic", "event", "service"];

/// The guide, scrubbed (SEC-01), or every entry that cannot be read.
pub fn parse(file: &Path, text: &str) -> Result<Guide, Vec<Problem>> {
    let mut found = Findings::new(file.to_owned(), text);
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let instead = "Texts stand in quotation marks, tables in [[double brackets]]";
        let span = error.span().unwrap_or_default();
        found.note(&span, error.message().trim(), instead);
    }
    if !found.is_empty() {
        return Err(found.into_problems());
    }
    for (key, _) in table.get_ref() {
        let written = key.get_ref();
        if !TABLES.contains(&written.as_ref()) {
            let instead = nearest(written, TABLES).map_or_else(
                || "Write [[topic]], [[event]] or [[service]]".to_owned(),
                |it| format!("Did you mean [[{it}]]"),
            );
            let wrong = format!("{written} is not a table of the guide");
            found.note(&key.span(), wrong, instead);
        }
    }
    let guide = Guide {
        topics: entries::<Topic>(table.get_ref(), "topic", &mut found)
            .into_iter()
            .map(clean_topic)
            .collect(),
        events: entries::<Topic>(table.get_ref(), "event", &mut found)
            .into_iter()
            .map(clean_topic)
            .collect(),
        leaflets: entries::<Leaflet>(table.get_ref(), "service", &mut found)
            .into_iter()
            .map(clean_leaflet)
            .collect(),
        ..Guide::default()
    };
    if found.is_empty() {
        Ok(guide)
    } else {
        Err(found.into_problems())
    }
}

fn entries<T: for<'de> Deserialize<'de>>(
    table: &DeTable<'_>,
    key: &str,
    found: &mut Findings,
) -> Vec<T> {
    let mut entries = vec![];
    let Some((_, list)) = table.iter().find(|(it, _)| it.get_ref() == key) else {
        return entries;
    };
    let Some(list) = list.get_ref().as_array() else {
        let wrong = format!("{key} must be a list of tables");
        found.note(&list.span(), wrong, format!("Write [[{key}]]"));
        return entries;
    };
    for entry in list {
        match T::deserialize(ValueDeserializer::from(entry.clone())) {
            Ok(read) => entries.push(read),
            Err(error) => {
                let span = error.span().unwrap_or_else(|| entry.span());
                let instead = format!("See the example of [[{key}]] in assets/guide.toml");
                found.note(&span, error.message().trim(), instead);
            }
        }
    }
    entries
}

fn clean_topic(topic: Topic) -> Topic {
    Topic {
        name: topic.name.scrubbed(),
        services: topic.services,
    }
}

fn clean_leaflet(leaflet: Leaflet) -> Leaflet {
    Leaflet {
        id: leaflet.id,
        leika: leaflet.leika.as_deref().map(scrub_line),
        name: leaflet.name.scrubbed(),
        summary: leaflet.summary.scrubbed(),
        bring: leaflet
            .bring
            .iter()
            .map(super::super::domain::words::Words::scrubbed)
            .collect(),
        fees: leaflet
            .fees
            .into_iter()
            .map(|it| Fee {
                what: it.what.scrubbed(),
                cents: it.cents,
            })
            .collect(),
        deadline: leaflet.deadline.scrubbed(),
        remains: leaflet.remains.scrubbed(),
        search: leaflet.search.iter().map(|it| scrub_line(it)).collect(),
    }
}
