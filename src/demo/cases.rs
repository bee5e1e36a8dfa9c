//! What citizens of the demo town have applied for and reported: invented, and dated from the day of asking.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde::Deserialize;

use super::history::is_workday;
use crate::{
    domain::status::{Kind, NextAct, State},
    status::contract::{CaseTold, OfficeTold, ReachedTold, StepTold},
};

const CASES: &str = include_str!("../../assets/krefeld/cases.toml");
/// How far a day is moved at most to be a day of work: over Christmas, New Year and a weekend.
const MOVED_DAYS_MAX: i32 = 10;
/// Digits and letters of a serial number without its check digit.
const SERIAL_CHARS: usize = 9;

/// All of it.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    /// What was applied for: documents and applications.
    #[serde(rename = "case")]
    pub cases: Vec<KnownCase>,
    /// What was reported.
    #[serde(rename = "defect")]
    pub defects: Vec<Defect>,
    /// What can be reported.
    #[serde(rename = "category")]
    pub categories: Vec<Category>,
}

/// Something that was applied for. Days count from the day of asking.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownCase {
    /// What kind of thing it is: a document or an application.
    pub kind: Kind,
    /// Its number; a document's without the check digit.
    pub reference: String,
    /// The day of birth or the code.
    pub factor: String,
    /// What it is, in German.
    pub title: String,
    /// How far it has come.
    pub state: State,
    reached: Vec<(State, i32)>,
    step: Option<StepTold>,
    note: Option<String>,
    opened: i32,
    updated: i32,
    expected: Option<i32>,
    deadline: Option<i32>,
    pick_up_until: Option<i32>,
    next: Option<NextAct>,
    office: OfficeTold,
    #[serde(default)]
    express: bool,
    #[serde(default)]
    extended: bool,
    #[serde(default)]
    as_of: i32,
}

/// A defect that was reported. Days count from the day of asking.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defect {
    /// Its number.
    pub id: String,
    /// Its category.
    pub code: String,
    /// `open` or `closed`.
    pub status: String,
    /// The finer state, in the words of CitySDK.
    pub detail: String,
    /// What the town says of it.
    pub notes: Option<String>,
    /// What the citizen wrote.
    pub description: String,
    /// Who sees to it.
    pub agency: String,
    /// Where it is.
    pub address: String,
    /// Latitude.
    pub lat: f64,
    /// Longitude.
    pub long: f64,
    /// The day it was reported.
    pub requested: i32,
    /// The day something happened last.
    pub updated: i32,
    /// The day it is to be done.
    pub expected: Option<i32>,
}

/// A kind of defect.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// What it belongs to.
    pub group: String,
}

/// A number that can be asked after, as it stands on the citizen's letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What kind of thing it is.
    pub kind: Kind,
    /// The number; a document's with its check digit.
    pub number: String,
    /// The day of birth as `YYYY-MM-DD`, or the code; empty where none is wanted.
    pub factor: String,
    /// What it is, in German.
    pub title: String,
}

impl Cases {
    /// The cases of the demo town.
    pub fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(CASES)
    }

    /// Every number that can be asked after, in the order of the file.
    pub fn references(&self) -> Vec<Reference> {
        let cases = self.cases.iter().map(|it| Reference {
            kind: it.kind,
            number: match it.kind {
                Kind::Document => with_check_digit(&it.reference),
                Kind::Application | Kind::Defect => it.reference.clone(),
            },
            factor: it.factor.clone(),
            title: it.title.clone(),
        });
        let defects = self.defects.iter().map(|it| Reference {
            kind: Kind::Defect,
            number: it.id.clone(),
            factor: String::new(),
            title: self.category(&it.code).to_owned(),
        });
        cases.chain(defects).collect()
    }

    /// The name of a category.
    pub fn category(&self, code: &str) -> &str {
        let category = self.categories.iter().find(|it| it.code == code);
        category.map_or("", |it| it.name.as_str())
    }

    /// The case with this number and second factor, both as a citizen may write them.
    pub fn find(&self, kind: Kind, reference: &str, factor: &str) -> Option<&KnownCase> {
        let reference = plain(kind, reference);
        let factor = bare(factor);
        self.cases.iter().find(|it| {
            it.kind == kind && plain(kind, &it.reference) == reference && bare(&it.factor) == factor
        })
    }
}

impl KnownCase {
    /// The case as it is told on this day.
    pub fn told(&self, now: Timestamp, today: Date) -> CaseTold {
        let on = |it: i32| Some(day(today, it));
        CaseTold {
            kind: self.kind,
            title: self.title.clone(),
            state: self.state,
            reached: self
                .reached
                .iter()
                .map(|(state, days)| ReachedTold {
                    state: *state,
                    on: day(today, *days),
                })
                .collect(),
            step: self.step.clone(),
            note: self.note.clone(),
            opened: on(self.opened),
            updated: on(self.updated),
            expected: self.expected.and_then(on),
            deadline: self.deadline.and_then(on),
            pick_up_until: self.pick_up_until.and_then(on),
            next: self.next,
            office: Some(self.office.clone()),
            express: self.express,
            extended: self.extended,
            as_of: now + SignedDuration::from_hours(24 * i64::from(self.as_of)),
        }
    }
}

/// So many days from today, moved to a day of work: what lies behind us to one before, what lies ahead to one after.
pub fn day(today: Date, days: i32) -> Date {
    let step = if days <= 0 { -1 } else { 1 };
    let found = (0..=MOVED_DAYS_MAX)
        .filter_map(|it| today.checked_add((days + step * it).days()).ok())
        .find(|it| is_workday(*it));
    found.unwrap_or(today)
}

/// A number as it is compared: without blanks and hyphens, in capitals; a document's without its check digit, and
/// with zeros where people write the letter O, which serial numbers do not have.
pub fn plain(kind: Kind, reference: &str) -> String {
    let reference = bare(reference);
    if kind != Kind::Document {
        return reference;
    }
    let mut serial = reference.replace('O', "0");
    if serial.len() == SERIAL_CHARS + 1
        && serial
            .get(..SERIAL_CHARS)
            .is_some_and(|it| with_check_digit(it) == serial)
    {
        serial.truncate(SERIAL_CHARS);
    }
    serial
}

/// A serial number with its check digit (ICAO 9303, part 3, 4.9: weights 7, 3, 1; A is 10).
pub fn with_check_digit(serial: &str) -> String {
    let weights = [7, 3, 1].into_iter().cycle();
    let values = serial.chars().filter_map(|it| it.to_digit(36));
    let sum: u32 = values
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum();
    format!("{serial}{}", sum % 10)
}

fn bare(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|it| it.to_ascii_uppercase())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_icao_9303() {
        // The examples of ICAO 9303, part 4, appendix B, and of the specimen of the German identity card.
        assert_eq!(with_check_digit("L898902C3"), "L898902C36");
        assert_eq!(with_check_digit("T22000129"), "T220001293");
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        let cases = Cases::read().unwrap();
        let found =
            |kind, reference, factor| cases.find(kind, reference, factor).map(|it| it.state);
        let full = with_check_digit("L8F2R5W0N");

        for good in ["L8F2R5W0N", "l8f2r5won", "L8F2 R5W0 N", full.as_str()] {
            let ready = found(Kind::Document, good, "1990-07-02");
            assert_eq!(ready, Some(State::Ready), "{good}");
        }
        let wrong = format!("L8F2R5W0N{}", (full.as_bytes()[9] - b'0' + 1) % 10);
        assert_eq!(found(Kind::Document, &wrong, "1990-07-02"), None);
        assert_eq!(found(Kind::Document, "L8F2R5W0N", "1990-07-03"), None);
        assert_eq!(found(Kind::Application, "L8F2R5W0N", "1990-07-02"), None);
        let by_code = found(Kind::Application, "ur 104217", "k7m4-qx");
        assert_eq!(by_code, Some(State::InWork));
    }
}
