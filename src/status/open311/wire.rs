//! What Open311 servers answer, field by field: only what may be shown is read. Descriptions, names, pictures and
//! addresses are skipped by the parser and never become values of ours (PRIV-11).

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::portal::zms::wire::{
    loose::{List, Object, Scalar, present},
    read, read_object,
};

/// Most reports of one answer (SEC-08); the specification's own limit for lists.
const REPORTS_MAX: usize = 1_000;
/// Most errors of one answer that are looked at.
const ERRORS_MAX: usize = 20;

type Reports = List<Object<ReportWire>, REPORTS_MAX>;

/// An answer, whichever root it had.
#[derive(Debug, Default)]
pub struct AnswerWire {
    /// The reports; `None` when there is no list of them.
    pub reports: Option<Vec<ReportWire>>,
    /// What went wrong.
    pub errors: Vec<ErrorWire>,
}

/// A report. Both spellings of a field stand side by side; a server writes one of them.
#[derive(Debug, Default, Deserialize)]
pub struct ReportWire {
    #[serde(default)]
    service_request_id: Scalar,
    /// Mark-a-Spot 2018.
    #[serde(default)]
    servicerequest_id: Scalar,
    /// `open` or `closed`; Klarschiff sends its own words.
    #[serde(default)]
    pub status: Scalar,
    #[serde(default)]
    status_notes: Scalar,
    /// Mark-a-Spot 2018.
    #[serde(default)]
    status_note: Scalar,
    /// What kind of defect.
    #[serde(default)]
    pub service_name: Scalar,
    #[serde(default)]
    agency_responsible: Value,
    /// When it was reported.
    #[serde(default)]
    pub requested_datetime: Scalar,
    /// When it was last changed; of a closed one, when it was closed.
    #[serde(default)]
    pub updated_datetime: Scalar,
    /// When it is to be done.
    #[serde(default)]
    pub expected_datetime: Scalar,
    /// What CitySDK adds (`extensions=true`).
    #[serde(default)]
    pub extended_attributes: Object<ExtendedWire>,
    /// Only in an error of a list.
    #[serde(default)]
    code: Scalar,
    /// Only whether it speaks of the jurisdiction, as an error does; of a report it is the citizen's own text.
    #[serde(default, deserialize_with = "speaks_of_jurisdiction")]
    description: bool,
}

/// What CitySDK adds.
#[derive(Debug, Default, Deserialize)]
pub struct ExtendedWire {
    /// `PENDING`, `RECEIVED`, `IN_PROCESS`, `PROCESSED`, `REJECTED`.
    #[serde(default)]
    pub detailed_status: Scalar,
    /// Since when.
    #[serde(default)]
    pub detailed_status_datetime: Scalar,
}

/// An error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorWire {
    /// Its number, which need not be the HTTP status.
    pub code: Option<u16>,
    /// True when it speaks of the jurisdiction: then the configuration is wrong, not the citizen's number.
    pub is_about_jurisdiction: bool,
}

#[derive(Default, Deserialize)]
struct RootWire {
    /// FixMyStreet.
    #[serde(default, deserialize_with = "present")]
    service_requests: Option<Reports>,
    /// Mark-a-Spot with `meta`.
    #[serde(default, deserialize_with = "present")]
    requests: Option<Reports>,
    /// Mark-a-Spot: an error or a list of them.
    #[serde(default)]
    error: Value,
    /// Klarschiff.
    #[serde(default)]
    error_messages: Value,
}

impl AnswerWire {
    /// The answer in this body; `None` when it is no JSON (a page of HTML), or something else than an answer.
    pub fn read(body: &[u8]) -> Option<Self> {
        if let Some(root) = read_object::<RootWire>(body) {
            let errors = [&root.error, &root.error_messages];
            let reports = match root.service_requests.or(root.requests) {
                Some(list) => Some(entries(list)?),
                None => None,
            };
            return Some(Self {
                errors: errors.into_iter().flat_map(errors_of).collect(),
                reports,
            });
        }
        let is_list = body.iter().find(|it| b"[{\"".contains(it)) == Some(&b'[');
        let list = entries(read::<Reports>(body).filter(|_| is_list)?)?;
        let (errors, reports): (Vec<_>, Vec<_>) = list.into_iter().partition(ReportWire::is_error);
        Some(Self {
            errors: errors.iter().take(ERRORS_MAX).map(ErrorWire::of).collect(),
            reports: (errors.is_empty() || !reports.is_empty()).then_some(reports),
        })
    }
}

impl ReportWire {
    /// Its number, as the server writes it.
    pub fn id(&self) -> Option<String> {
        either(&self.service_request_id, &self.servicerequest_id)
    }

    /// What the office says about it.
    pub fn note(&self) -> Option<String> {
        either(&self.status_notes, &self.status_note)
    }

    /// Who is responsible: a name, or as FixMyStreet writes it `{"recipient": [name, …]}`.
    pub fn agencies(&self) -> Vec<&str> {
        let told = self.agency_responsible.get("recipient");
        match told.unwrap_or(&self.agency_responsible) {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => vec![],
        }
    }

    fn is_error(&self) -> bool {
        self.id().is_none() && self.code != Scalar::Nothing
    }
}

impl ErrorWire {
    fn of(entry: &ReportWire) -> Self {
        Self {
            code: entry.code.number(),
            is_about_jurisdiction: entry.description,
        }
    }
}

fn either(one: &Scalar, other: &Scalar) -> Option<String> {
    let text = |it: &Scalar| it.text().filter(|it| !it.trim().is_empty());
    text(one).or_else(|| text(other))
}

/// The objects of a list; `None` when it holds anything else.
fn entries(list: Reports) -> Option<Vec<ReportWire>> {
    list.0.into_iter().map(|(_, it)| it.0).collect()
}

/// An error alone, or a list of them; its words stand under `description` or `message`.
fn errors_of(value: &Value) -> Vec<ErrorWire> {
    let all = match value {
        Value::Array(all) => all.as_slice(),
        Value::Object(_) | Value::String(_) => std::slice::from_ref(value),
        Value::Null | Value::Bool(_) | Value::Number(_) => &[],
    };
    let words = |it: &Value| {
        let words = it.get("description").or_else(|| it.get("message"));
        words.unwrap_or(it).as_str().is_some_and(names_jurisdiction)
    };
    let code = |it: &Value| match it.get("code")? {
        Value::Number(code) => code.as_u64()?.try_into().ok(),
        Value::String(code) => code.trim().parse().ok(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    let errors = all.iter().take(ERRORS_MAX);
    errors
        .map(|it| ErrorWire {
            code: code(it),
            is_about_jurisdiction: words(it),
        })
        .collect()
}

fn speaks_of_jurisdiction<'de, D: Deserializer<'de>>(deserializer: D) -> Result<bool, D::Error> {
    let words = Scalar::deserialize(deserializer)?;
    Ok(words.text().is_some_and(|it| names_jurisdiction(&it)))
}

fn names_jurisdiction(words: &str) -> bool {
    words.to_lowercase().contains("jurisdiction")
}
