//! From the server's answers to what was found. Decided on status and `code` alone; the sentences are Dutch and change.
//! What is not surely one case is none, and what is not surely "no such case" is never told as that.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use thiserror::Error;

use crate::{
    domain::private::Private,
    gateway::CasesFault,
    portal::transport::{Broken, WireAnswer},
};

use super::{
    proof::Factor,
    settings::{Number, Settings},
    wire::{Fout, Page, Statustype, Zaak, ZaakEigenschap},
};

/// Most steps that a type of cases may have.
const STEPS_MAX: usize = 100;

/// Why an answer is none, in words for the log. They hold nothing of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Trouble {
    /// No connection, no answer in time, or half of one.
    #[error("the case system does not answer")]
    Silent,
    /// 429, 502, 503, 504: somebody before the server says that it cannot.
    #[error("the case system cannot answer now")]
    Busy,
    /// `jwt-expired` and its like.
    #[error("the case system finds our token too old or too new: set the clocks of both by NTP")]
    Clock,
    /// `invalid-jwt-signature`.
    #[error("the case system finds our signature wrong: the secret is not the one it has")]
    Secret,
    /// `invalid-client-identifier`, `missing-client-identifier`.
    #[error("the case system does not know our client id")]
    Client,
    /// Another word about the token.
    #[error("the case system does not take our token")]
    Token,
    /// `permission_denied`.
    #[error("the case system gives us no rights: zaken.lezen and catalogi.lezen are needed")]
    Forbidden,
    /// 401 or 403 in words of somebody else, such as a proxy.
    #[error("something before the case system lets us not in")]
    Barred,
    /// 404.
    #[error("the case system knows no such address")]
    Missing,
    /// 400, 406, 412, 415: the server does not take the question.
    #[error("the case system does not take our question: is the organisation right?")]
    Question,
    /// Anything else: HTML, half a JSON, a field missing, another case.
    #[error("the case system's answer makes no sense")]
    Nonsense,
    /// More than one case.
    #[error("the case system has several cases of one number: is the organisation set?")]
    Several,
}

impl Trouble {
    /// What the gateway makes of it.
    pub const fn fault(self) -> CasesFault {
        match self {
            Self::Silent | Self::Busy => CasesFault::Unreachable,
            Self::Clock
            | Self::Secret
            | Self::Client
            | Self::Token
            | Self::Forbidden
            | Self::Barred => CasesFault::Refused,
            Self::Missing | Self::Question | Self::Nonsense | Self::Several => CasesFault::Garbled,
        }
    }
}

impl From<Broken> for Trouble {
    fn from(_: Broken) -> Self {
        Self::Silent
    }
}

/// The case that was looked for; nothing when the server has none, or none that we may read: it does not tell which.
pub fn case(
    settings: &Settings,
    number: &Private<String>,
    answer: &WireAnswer,
) -> Result<Option<Zaak>, Trouble> {
    let page: Page<Zaak> = read(answer)?;
    if page.next.is_some() || page.count > 1 {
        return Err(Trouble::Several);
    }
    let mut found = page.results.into_iter();
    match (page.count, found.next(), found.next()) {
        (0, None, None) => Ok(None),
        // A server that does not know a field of our question looks for something else.
        (1, Some(case), None) if is_wanted(settings, number, &case) => Ok(Some(case)),
        _ => Err(Trouble::Nonsense),
    }
}

/// The properties of a case; nothing when it is not to be read any more.
pub fn properties(answer: &WireAnswer) -> Result<Option<Vec<ZaakEigenschap>>, Trouble> {
    match read(answer) {
        Err(Trouble::Forbidden | Trouble::Missing) => Ok(None),
        properties => properties.map(Some),
    }
}

/// The second factor among the properties of the case with this URL; nothing when it has none.
pub fn factor(
    settings: &Settings,
    case: &str,
    properties: &[ZaakEigenschap],
) -> Result<Option<Factor>, Trouble> {
    if properties.iter().any(|it| it.zaak != case) {
        return Err(Trouble::Nonsense);
    }
    let mut named = properties
        .iter()
        .filter(|it| it.naam == settings.factor_property);
    match (named.next(), named.next()) {
        (None, _) => Ok(None),
        (Some(one), None) => Ok(Factor::of(&one.waarde)),
        (Some(_), Some(_)) => Err(Trouble::Nonsense),
    }
}

/// The URLs of the steps of a type, in their order (the server tells them in another).
pub fn steps(answer: &WireAnswer) -> Result<Vec<String>, Trouble> {
    let page: Page<Statustype> = read(answer)?;
    let mut steps = page.results;
    let places: BTreeSet<u32> = steps.iter().map(|it| it.volgnummer).collect();
    let is_whole = page.next.is_none() && page.count == steps.len() && steps.len() <= STEPS_MAX;
    if !is_whole || places.len() != steps.len() {
        return Err(Trouble::Nonsense);
    }
    steps.sort_by_key(|it| it.volgnummer);
    Ok(steps.into_iter().map(|it| it.url).collect())
}

fn is_wanted(settings: &Settings, number: &Private<String>, case: &Zaak) -> bool {
    let is_number = match &settings.number {
        Number::Own => case.identificatie == *number,
        Number::Foreign { source } => case
            .kenmerken
            .iter()
            .any(|it| it.bron == *source && it.kenmerk == *number),
    };
    let organisation = settings.organisation.as_ref();
    is_number && organisation.is_none_or(|it| *it == case.bronorganisatie)
}

fn read<T: DeserializeOwned>(answer: &WireAnswer) -> Result<T, Trouble> {
    let body = answer.body.reveal();
    if answer.status != 200 {
        return Err(trouble(answer.status, body));
    }
    serde_json::from_slice(body).map_err(|_| Trouble::Nonsense)
}

fn trouble(status: u16, body: &[u8]) -> Trouble {
    let told: Option<Fout> = serde_json::from_slice(body).ok();
    let code = told.as_ref().map(|it| it.code.as_str());
    match (status, code) {
        (401 | 403, Some(code)) => refusal(code),
        (401 | 403, None) => Trouble::Barred,
        (404, Some("not_found")) => Trouble::Missing,
        (400 | 406 | 412 | 415, Some(_)) => Trouble::Question,
        (429 | 502..=504, _) => Trouble::Busy,
        _ => Trouble::Nonsense,
    }
}

fn refusal(code: &str) -> Trouble {
    match code {
        "permission_denied" => Trouble::Forbidden,
        "jwt-expired" | "jwt-expiredsignatureerror" | "jwt-immaturesignatureerror" => {
            Trouble::Clock
        }
        "invalid-jwt-signature" => Trouble::Secret,
        "invalid-client-identifier" | "missing-client-identifier" => Trouble::Client,
        _ => Trouble::Token,
    }
}
