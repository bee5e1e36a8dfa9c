//! The town's own texts in one more language: what guide, portal and configuration have in German only (LANG-23).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    catalogue::ServiceId,
    guide::{Guide, Leaflet, Topic},
    language::Language,
    place::Place,
    scrub::scrub_in,
    words::Words,
};

/// One file of the town's, `words/<tag>.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// What is said in German, and the same in this language.
    #[serde(default)]
    pub phrases: BTreeMap<String, String>,
    /// What there is to know about services.
    #[serde(default, rename = "service")]
    pub services: Vec<ServiceWords>,
}

/// What there is to know about one service, in this language. What is left out stays as the guide has it.
#[derive(Clone, Debug, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWords {
    /// The portal's number of the service.
    pub id: Option<ServiceId>,
    /// The federal number of the service, where it is named by that.
    pub leika: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it is and whom it is for.
    pub summary: Option<String>,
    /// Documents to bring, as many as the guide has, in its order.
    pub bring: Option<Vec<String>>,
    /// What the fees are for, as many as the guide has, in its order; empty where the guide says nothing.
    pub fees: Option<Vec<String>>,
    /// A deadline.
    pub deadline: Option<String>,
    /// What remains to be done.
    pub remains: Option<String>,
    /// Words people search it by.
    #[serde(default)]
    pub search: Vec<String>,
}

impl ServiceWords {
    /// True for the entry of the guide that this is about.
    pub fn is_about(&self, leaflet: &Leaflet) -> bool {
        self.id.is_none_or(|it| it == leaflet.id)
            && self
                .leika
                .as_ref()
                .is_none_or(|it| leaflet.leika.as_ref() == Some(it))
            && (self.id.is_some() || self.leika.is_some())
    }
}

impl Translation {
    /// The same words, scrubbed (SEC-01).
    #[must_use]
    pub fn scrubbed(self, language: Language) -> Self {
        let line = |it: String| scrub_in(language, &it);
        let lines = |it: Vec<String>| it.into_iter().map(line).collect();
        let phrase =
            |(german, words): (String, String)| (scrub_in(Language::German, &german), line(words));
        Self {
            phrases: self.phrases.into_iter().map(phrase).collect(),
            services: self
                .services
                .into_iter()
                .map(|it| ServiceWords {
                    id: it.id,
                    leika: it.leika,
                    name: it.name.map(line),
                    summary: it.summary.map(line),
                    bring: it.bring.map(lines),
                    fees: it.fees.map(lines),
                    deadline: it.deadline.map(line),
                    remains: it.remains.map(line),
                    search: it.search.into_iter().map(line).collect(),
                })
                .collect(),
        }
    }
}

impl Guide {
    /// Takes over the town's words in one more language. A translation beats what the guide itself has in it.
    pub fn translate(&mut self, language: Language, translation: &Translation) {
        for (german, words) in translation.phrases.iter().filter(|it| !it.1.is_empty()) {
            let known = self.phrases.entry(german.clone()).or_default();
            *known = std::mem::take(known).and(language, words);
        }
        for service in &translation.services {
            for leaflet in self.leaflets.iter_mut().filter(|it| service.is_about(it)) {
                leaflet.translate(language, service);
            }
        }
        let phrases = std::mem::take(&mut self.phrases);
        for topic in self.topics.iter_mut().chain(&mut self.events) {
            let Topic { name, .. } = topic;
            *name = worded(&phrases, name);
        }
        for leaflet in &mut self.leaflets {
            leaflet.fill(&phrases);
        }
        self.phrases = phrases;
    }

    /// What the portal says in German, in all languages for which the town has given words.
    pub fn told(&self, german: &str) -> Words {
        worded(&self.phrases, &Words::german(german))
    }

    /// The same for words that may be there in some languages already.
    #[must_use]
    pub fn worded(&self, words: &Words) -> Words {
        worded(&self.phrases, words)
    }
}

impl Leaflet {
    fn translate(&mut self, language: Language, from: &ServiceWords) {
        let add = |words: &mut Words, text: &String| {
            if !text.is_empty() {
                *words = std::mem::take(words).and(language, text);
            }
        };
        let one = [
            (&mut self.name, &from.name),
            (&mut self.summary, &from.summary),
            (&mut self.deadline, &from.deadline),
            (&mut self.remains, &from.remains),
        ];
        for (words, text) in one {
            if let Some(text) = text {
                add(words, text);
            }
        }
        for (words, text) in self.bring.iter_mut().zip(from.bring.iter().flatten()) {
            add(words, text);
        }
        for (fee, text) in self.fees.iter_mut().zip(from.fees.iter().flatten()) {
            add(&mut fee.what, text);
        }
        self.search.extend(from.search.iter().cloned());
    }

    fn fill(&mut self, phrases: &BTreeMap<String, Words>) {
        let one = [
            &mut self.name,
            &mut self.summary,
            &mut self.deadline,
            &mut self.remains,
        ];
        let fees = self.fees.iter_mut().map(|it| &mut it.what);
        for words in one.into_iter().chain(&mut self.bring).chain(fees) {
            *words = worded(phrases, words);
        }
    }
}

impl Place {
    /// The place with the town's words for its desk and its subjects.
    #[must_use]
    pub fn worded(mut self, guide: &Guide) -> Self {
        self.desk = guide.worded(&self.desk);
        for subject in &mut self.subjects {
            subject.name = guide.worded(&subject.name);
            subject.hint = guide.worded(&subject.hint);
        }
        self
    }
}

/// Adds the languages that are missing, found by the German words.
fn worded(phrases: &BTreeMap<String, Words>, words: &Words) -> Words {
    let german = words.all().find(|it| it.0 == Language::German);
    let Some(found) = german.and_then(|it| phrases.get(it.1)) else {
        return words.clone();
    };
    let mut whole = words.clone();
    for (language, text) in found.all() {
        if words.all().all(|it| it.0 != language) {
            whole = whole.and(language, text);
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::guide::Fee;

    fn guide() -> Guide {
        Guide {
            topics: vec![Topic {
                name: Words::german("Wohnen"),
                services: vec![ServiceId(1)],
            }],
            leaflets: vec![Leaflet {
                id: ServiceId(1),
                leika: Some("99115005060000".into()),
                name: Words::german("Ummelden"),
                bring: vec![Words::german("Ausweis"), Words::german("Bestätigung")],
                fees: vec![Fee {
                    what: Words::default(),
                    cents: 0,
                }],
                ..Leaflet::default()
            }],
            ..Guide::default()
        }
    }

    fn translation(text: &str) -> Translation {
        toml::from_str::<Translation>(text)
            .unwrap()
            .scrubbed(Language::Turkish)
    }

    #[test]
    fn lang_23_services_topics_and_phrases_are_said_in_the_language() {
        let text = "[phrases]\n\"Wohnen\" = \"Konut\"\n\"Zimmer 1\" = \"Oda 1\"\n[[service]]\nleika = \
                    \"99115005060000\"\nname = \"Adres değişikliği\"\nbring = [\"Kimlik\", \"\"]\nsearch = \
                    [\"taşınma\"]\n";
        let mut guide = guide();

        guide.translate(Language::Turkish, &translation(text));

        let leaflet = guide.leaflet(ServiceId(1)).unwrap();
        assert_eq!(
            leaflet.name.in_language(Language::Turkish),
            "Adres değişikliği"
        );
        assert_eq!(leaflet.bring[0].in_language(Language::Turkish), "Kimlik");
        let left = leaflet.bring[1].language_for(Language::Turkish);
        assert_eq!(
            left,
            Some(Language::German),
            "what is left out stays German and is known to be"
        );
        assert_eq!(leaflet.search, ["taşınma"]);
        assert_eq!(guide.topics[0].name.in_language(Language::Turkish), "Konut");
        assert_eq!(
            guide.told("Zimmer 1").in_language(Language::Turkish),
            "Oda 1"
        );
        let unknown = guide.told("Zimmer 2");
        assert_eq!(
            unknown.language_for(Language::Turkish),
            Some(Language::German)
        );
    }

    #[test]
    fn an_entry_without_a_number_is_about_nothing() {
        let mut guide = guide();

        guide.translate(
            Language::Turkish,
            &translation("[[service]]\nname = \"X\"\n"),
        );

        assert_eq!(guide.leaflets[0].name, Words::german("Ummelden"));
    }
}
