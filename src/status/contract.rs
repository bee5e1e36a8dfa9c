//! The status gateway's JSON, as the kiosk reads it and the gateway writes it; published as OpenAPI in
//! `assets/gateway/openapi.json`.
//!
//! `POST {base}/v1/status` with [`Question`] and `Authorization: Bearer <the kiosk's secret>` is answered with
//! 200 and a [`CaseTold`], or with an [`ErrorTold`]: 404 `no_match` (unknown, wrong and forbidden alike), 429 `wait`,
//! 400 `bad_request`, 401 `unknown_kiosk`, 503 `source_unavailable`.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use crate::domain::{
    catalogue::OfficeId,
    private::Private,
    scrub::scrub_line,
    status::{Case, CaseOffice, CaseStep, Kind, NOTE_CHARS_MAX, NextAct, State},
    words::Words,
};

/// The path of the one question.
pub const PATH: &str = "/v1/status";
/// Longest name, title or step that is taken, in characters.
pub const NAME_CHARS_MAX: usize = 120;
/// Most states that a case tells of.
const REACHED_MAX: usize = 20;

/// What is asked. Personal: it has no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What kind of thing is meant.
    pub kind: Kind,
    /// The number on the letter or receipt; 1 to 64 characters.
    pub reference: String,
    /// The second proof: a day of birth as `YYYY-MM-DD`, or the code of the letter; 1 to 64 characters.
    pub factor: String,
}

impl Drop for Question {
    fn drop(&mut self) {
        use zeroize::Zeroize;
        self.reference.zeroize();
        self.factor.zeroize();
    }
}

impl Question {
    /// The reference, to be looked at with care.
    pub fn reference(&self) -> Private<String> {
        Private::new(self.reference.clone())
    }

    /// The second proof, to be looked at with care.
    pub fn factor(&self) -> Private<String> {
        Private::new(self.factor.clone())
    }
}

/// Why there is no case in the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErrorTold {
    /// Which of the words above.
    pub error: ErrorWord,
    /// With `wait`: after how many seconds to ask again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_s: Option<u32>,
}

/// The gateway's word for what is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorWord {
    /// Unknown number, wrong second factor, or a case that must not be told: nobody can tell which.
    NoMatch,
    /// Too many questions for this number or from this kiosk.
    Wait,
    /// The question does not keep to the contract.
    BadRequest,
    /// The secret is none of a kiosk.
    UnknownKiosk,
    /// The system behind the gateway does not answer, or not sensibly.
    #[serde(other)]
    SourceUnavailable,
}

/// A case, as told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseTold {
    /// What kind of thing it is.
    pub kind: Kind,
    /// What it is, in German.
    #[serde(default)]
    pub title: String,
    /// How far it has come.
    pub state: State,
    /// When it came to which state, oldest first.
    #[serde(default)]
    pub reached: Vec<ReachedTold>,
    /// The source's own step.
    #[serde(default)]
    pub step: Option<StepTold>,
    /// A sentence of the office to the citizen.
    #[serde(default)]
    pub note: Option<String>,
    /// The day it was opened.
    #[serde(default)]
    pub opened: Option<Date>,
    /// The day something happened last.
    #[serde(default)]
    pub updated: Option<Date>,
    /// The day by which the office expects to be done.
    #[serde(default)]
    pub expected: Option<Date>,
    /// The day by which the law wants it done.
    #[serde(default)]
    pub deadline: Option<Date>,
    /// The last day on which it can be picked up.
    #[serde(default)]
    pub pick_up_until: Option<Date>,
    /// What the citizen is to do next.
    #[serde(default)]
    pub next: Option<NextAct>,
    /// Who works on it, and where it is picked up.
    #[serde(default)]
    pub office: Option<OfficeTold>,
    /// True for a document of the express procedure.
    #[serde(default)]
    pub express: bool,
    /// True when the office has taken more time.
    #[serde(default)]
    pub extended: bool,
    /// When the source says that it stands so.
    pub as_of: Timestamp,
}

/// A state with the day on which it was reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReachedTold {
    /// The state.
    pub state: State,
    /// The day.
    pub on: Date,
}

/// A step in the source's own words and count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepTold {
    /// This step, from 1; 0 when only the words are known.
    #[serde(default)]
    pub number: u8,
    /// How many there are; 0 when only the words are known.
    #[serde(default)]
    pub of: u8,
    /// What the source calls it.
    #[serde(default)]
    pub words: String,
}

/// An office, as told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeTold {
    /// Its name, with address or room.
    #[serde(default)]
    pub name: String,
    /// The appointment portal's number of it.
    #[serde(default)]
    pub id: Option<u32>,
    /// Its phone number.
    #[serde(default)]
    pub phone: String,
}

impl CaseTold {
    /// The case, scrubbed (SEC-01).
    pub fn into_case(self) -> Case {
        Case {
            kind: self.kind,
            title: words(&self.title, NAME_CHARS_MAX),
            state: self.state,
            reached: self
                .reached
                .into_iter()
                .take(REACHED_MAX)
                .map(|it| (it.state, it.on))
                .collect(),
            step: self.step.map(|it| CaseStep {
                number: it.number,
                of: it.of,
                words: words(&it.words, NAME_CHARS_MAX),
            }),
            note: self
                .note
                .map(|it| words(&it, NOTE_CHARS_MAX))
                .filter(|it| !it.is_empty()),
            opened: self.opened,
            updated: self.updated,
            expected: self.expected,
            deadline: self.deadline,
            pick_up_until: self.pick_up_until,
            next: self.next,
            office: self.office.map(|it| CaseOffice {
                name: Words::name(clipped(&it.name, NAME_CHARS_MAX)),
                office: it.id.map(OfficeId),
                phone: clipped(&it.phone, NAME_CHARS_MAX),
            }),
            is_express: self.express,
            is_extended: self.extended,
            as_of: self.as_of,
        }
    }

    /// What the gateway tells of a case: its German words.
    pub fn of(case: &Case) -> Self {
        let german = |it: &Words| {
            it.in_language(crate::domain::language::Language::German)
                .to_owned()
        };
        Self {
            kind: case.kind,
            title: german(&case.title),
            state: case.state,
            reached: case
                .reached
                .iter()
                .map(|(state, on)| ReachedTold {
                    state: *state,
                    on: *on,
                })
                .collect(),
            step: case.step.as_ref().map(|it| StepTold {
                number: it.number,
                of: it.of,
                words: german(&it.words),
            }),
            note: case.note.as_ref().map(german),
            opened: case.opened,
            updated: case.updated,
            expected: case.expected,
            deadline: case.deadline,
            pick_up_until: case.pick_up_until,
            next: case.next,
            office: case.office.as_ref().map(|it| OfficeTold {
                name: german(&it.name),
                id: it.office.map(|it| it.0),
                phone: it.phone.clone(),
            }),
            express: case.is_express,
            extended: case.is_extended,
            as_of: case.as_of,
        }
    }
}

fn words(dirty: &str, chars_max: usize) -> Words {
    let line = clipped(dirty, chars_max);
    if line.is_empty() {
        Words::default()
    } else {
        Words::german(line)
    }
}

fn clipped(dirty: &str, chars_max: usize) -> String {
    scrub_line(dirty).chars().take(chars_max).collect()
}
