//! What a city tells us of its ZGW server: who we are there, what proves a case, and what its words mean.

use crate::domain::{
    private::Private,
    status::{CaseOffice, Kind, NextAct, State},
};

/// What the gateway needs besides the server's address, which the transport knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Our name at the server (`client_id`), with the scopes `zaken.lezen` and `catalogi.lezen` for the types that may
    /// be told of and no others.
    pub client_id: String,
    /// The secret that goes with it; tokens are signed with it.
    pub secret: Private<String>,
    /// The RSIN of the organisation whose numbers are meant (`bronorganisatie`): nine digits. A number is unique only
    /// together with it; without one, a number that two organisations use is a fault.
    pub organisation: Option<String>,
    /// Which number of a case citizens have on their letters.
    pub number: Number,
    /// The case property (`zaakeigenschap.naam`) that holds the second factor: a code, or a day of birth as
    /// `YYYY-MM-DD`, `YYYYMMDD` or `DD.MM.YYYY`. A case without it is not told.
    pub factor_property: String,
    /// The types of cases that may be told, each with its kind.
    pub types: Vec<CaseType>,
    /// What cases of other types are; they are not told when it is nothing.
    pub other_types: Option<Kind>,
    /// What certain steps mean, by `omschrijving` or `statustekst`. These win over all rules.
    pub status_words: Vec<Meaning>,
    /// What certain results mean, by `omschrijving`; a case that has ended any other way is finished.
    pub result_words: Vec<Meaning>,
    /// Who works on the cases, unless their type says otherwise.
    pub office: Option<CaseOffice>,
    /// Whether what clerks write beside a step is shown.
    pub note: Note,
}

/// Which number of a case citizens have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// The case's own (`identificatie`).
    Own,
    /// That of another system, such as the online form (`kenmerken`; the server calls looking for it experimental).
    Foreign {
        /// What the case system calls the other one (`bron`).
        source: String,
    },
}

/// Whether notes of clerks (`statustoelichting`) reach the citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// They do not: they may hold names and whatever else a clerk writes (PRIV-11).
    Hidden,
    /// They do: the city's clerks know that citizens read them at a screen in a hall.
    Shown,
}

/// A type of cases that may be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseType {
    /// Its `identificatie` (such as "URKUNDE"), its `omschrijving` ("Geburtsurkunde") or its URL.
    pub name: String,
    /// As what it is asked after.
    pub kind: Kind,
    /// Who works on it, where that is another office than usual.
    pub office: Option<CaseOffice>,
}

/// What a word of the case system means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The type of cases it is said of, as in [`CaseType::name`]; of all when there is none.
    pub of_type: Option<String>,
    /// The word; capitals do not matter.
    pub word: String,
    /// How far the case has come then.
    pub state: State,
    /// What the citizen is to do then.
    pub next: Option<NextAct>,
}

/// What is wrong with [`Settings`]. For administrators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsMistake {
    /// No name at the server.
    #[error("the client id of the case system is empty")]
    ClientId,
    /// No secret.
    #[error("the secret of the case system is empty")]
    Secret,
    /// The organisation is no RSIN; the server would refuse every question.
    #[error("the organisation is no RSIN: nine digits of which the last checks the others")]
    Organisation,
    /// No property.
    #[error("the case property with the second factor has no name")]
    FactorProperty,
    /// The other system's name is empty or has a colon, by which the server divides it from the number.
    #[error("the source of the numbers must have a name without a colon")]
    Source,
    /// No case could ever be told.
    #[error("no type of cases may be told: name at least one")]
    Types,
}

impl Settings {
    /// Looks for mistakes that would otherwise show with the first citizen.
    pub fn check(&self) -> Result<(), SettingsMistake> {
        let source_is_bad = match &self.number {
            Number::Own => false,
            Number::Foreign { source } => source.trim().is_empty() || source.contains(':'),
        };
        let mistakes = [
            (self.client_id.trim().is_empty(), SettingsMistake::ClientId),
            (self.secret.reveal().is_empty(), SettingsMistake::Secret),
            (
                self.organisation.as_deref().is_some_and(|it| !is_rsin(it)),
                SettingsMistake::Organisation,
            ),
            (
                self.factor_property.trim().is_empty(),
                SettingsMistake::FactorProperty,
            ),
            (source_is_bad, SettingsMistake::Source),
            (
                self.types.is_empty() && self.other_types.is_none(),
                SettingsMistake::Types,
            ),
        ];
        match mistakes.into_iter().find(|it| it.0) {
            Some((_, mistake)) => Err(mistake),
            None => Ok(()),
        }
    }
}

/// Nine digits that pass the test of eleven (the server refuses others with `invalid`).
pub fn is_rsin(text: &str) -> bool {
    let digits: Option<Vec<u32>> = text.chars().map(|it| it.to_digit(10)).collect();
    let Some(digits) = digits.filter(|it| it.len() == 9) else {
        return false;
    };
    let (first, last) = digits.split_at(8);
    let sum: u32 = first
        .iter()
        .zip((2..=9).rev())
        .map(|(digit, by)| digit * by)
        .sum();
    sum % 11 == last.iter().sum::<u32>() && sum > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_is_nine_digits_with_a_check() {
        for (text, is_one) in [
            ("908301662", true),
            ("123456782", true),
            ("908301663", false),
            ("000000000", false),
            ("90830166", false),
            ("9083016620", false),
            ("90830166x", false),
            ("", false),
        ] {
            assert_eq!(is_rsin(text), is_one, "{text}");
        }
    }
}
