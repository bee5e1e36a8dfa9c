//! What back offices call a state, and what it is for us.

use serde::de::{DeserializeOwned, IntoDeserializer, value::Error};

use super::columns::plain;
use crate::domain::status::State;

/// German words that need no explanation. The town's own come first.
const USUAL: [(&str, State); 40] = [
    ("eingegangen", State::Received),
    ("eingang", State::Received),
    ("beantragt", State::Received),
    ("erfasst", State::Received),
    ("neu", State::Received),
    ("in bearbeitung", State::InWork),
    ("bearbeitung", State::InWork),
    ("in prüfung", State::InWork),
    ("wird geprüft", State::InWork),
    ("unterlagen fehlen", State::WaitingForYou),
    ("unterlagen angefordert", State::WaitingForYou),
    ("rückfrage", State::WaitingForYou),
    ("wartet auf antragsteller", State::WaitingForYou),
    ("ruht", State::Suspended),
    ("ausgesetzt", State::Suspended),
    ("zurückgestellt", State::Suspended),
    ("entschieden", State::Decided),
    ("beschieden", State::Decided),
    ("bewilligt", State::Decided),
    ("genehmigt", State::Decided),
    ("bescheid versandt", State::Decided),
    ("bestellt", State::InProduction),
    ("in produktion", State::InProduction),
    ("in herstellung", State::InProduction),
    ("in auftrag gegeben", State::InProduction),
    ("produziert", State::InProduction),
    ("angeliefert", State::AtOffice),
    ("geliefert", State::AtOffice),
    ("wareneingang", State::AtOffice),
    ("eingetroffen", State::Ready),
    ("abholbereit", State::Ready),
    ("fertig zur abholung", State::Ready),
    ("liegt bereit", State::Ready),
    ("ausgehändigt", State::Finished),
    ("abgeholt", State::Finished),
    ("erledigt", State::Finished),
    ("abgeschlossen", State::Finished),
    ("versandt", State::Finished),
    ("abgelehnt", State::Rejected),
    ("storniert", State::Rejected),
];

/// The town's own words for states: `[source.states]`, as [`plain`] makes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StateWords(pub Vec<(String, State)>);

impl StateWords {
    /// The state that this word stands for: the town's own, one of the contract, or a usual German one.
    pub fn state(&self, word: &str) -> Option<State> {
        let word = plain(word);
        let own = self.0.iter().find(|(it, _)| *it == word).map(|it| it.1);
        let usual = || USUAL.iter().find(|(it, _)| *it == word).map(|it| it.1);
        own.or_else(|| contract_state(&word)).or_else(usual)
    }
}

/// The state with this word of the contract.
pub fn contract_state(word: &str) -> Option<State> {
    let state = contract_word(word)?;
    // The contract reads every strange word as unknown.
    (state != State::Unknown || word == "unknown").then_some(state)
}

/// What one of the contract's words stands for.
pub fn contract_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    let word: serde::de::value::StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(word).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_towns_own_words_come_first_and_strange_ones_are_no_state() {
        let words = StateWords(vec![
            ("geliefert".to_owned(), State::Ready),
            ("p3".to_owned(), State::InProduction),
        ]);

        for (word, expected) in [
            ("P3", Some(State::InProduction)),
            ("Geliefert", Some(State::Ready)),
            (" Bestellt ", Some(State::InProduction)),
            ("AUSGEHÄNDIGT", Some(State::Finished)),
            ("ready", Some(State::Ready)),
            ("in_work", Some(State::InWork)),
            ("unknown", Some(State::Unknown)),
            ("Sonderfall", None),
            ("", None),
        ] {
            assert_eq!(words.state(word), expected, "{word:?}");
        }
        for (word, state) in USUAL {
            assert_eq!(StateWords::default().state(word), Some(state));
            assert_eq!(plain(word), word);
        }
    }
}
