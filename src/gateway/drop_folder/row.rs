//! Turns a row of a delivery into what is kept: the reference and the factor as seals, the rest as the contract has it.

use jiff::{Timestamp, civil, civil::Date, tz::TimeZone};
use zeroize::Zeroizing;

use super::{
    columns::{COLUMNS, Column},
    delivery::{Reason, Row},
    words::{StateWords, contract_word},
};
use crate::{
    domain::{
        private::Private,
        status::{Factor, Kind, NOTE_CHARS_MAX, State},
    },
    gateway::{
        reference::Rule,
        seal::{Mark, Seal},
    },
    status::contract::{CaseTold, NAME_CHARS_MAX, OfficeTold, ReachedTold, StepTold},
};

/// How far ahead of our clock a delivery may say that something stands so, in seconds.
const AHEAD_S_MAX: i64 = 86_400;
/// Shortest reference or code that is looked for in texts: shorter ones stand everywhere.
const REPEATED_CHARS_MIN: usize = 4;
/// The texts of a case in which somebody may have written what does not belong there.
const TEXTS: [Column; 5] = [
    Column::Title,
    Column::Step,
    Column::Note,
    Column::Office,
    Column::OfficePhone,
];

/// How rows are read.
#[derive(Clone, Debug)]
pub struct RowRules {
    /// How references and factors of each kind are read.
    pub kinds: Vec<Rule>,
    /// The kind of rows that do not say.
    pub usual_kind: Option<Kind>,
    /// The town's words for states.
    pub states: StateWords,
    /// The zone of times that do not say.
    pub time_zone: TimeZone,
    /// What seals references and factors.
    pub seal: Seal,
}

/// What is kept of a row. Neither reference nor factor can be read from it.
#[derive(Clone)]
pub struct Kept {
    /// Stands for the reference.
    pub reference: Mark,
    /// Stands for the factor.
    pub factor: Mark,
    /// The kind.
    pub kind: Kind,
    /// All that is told.
    pub told: CaseTold,
    /// The word for its state, when it means nothing to us.
    pub strange_state: Option<String>,
}

impl RowRules {
    /// What is kept of this row, which stands so since `as_of` unless it says otherwise itself.
    pub fn keep(&self, row: &Row, as_of: Timestamp, now: Timestamp) -> Result<Kept, Reason> {
        let kind = self.kind(row)?;
        let rule = self.kinds.iter().find(|it| it.kind == kind);
        let rule = rule.ok_or(Reason::NotUnderstood(Column::Kind))?;
        let reference = needed(row, Column::Reference)?;
        let factor = needed(row, Column::Factor)?;
        for column in TEXTS {
            if let Some(text) = row.text(column)
                && (repeats(text, reference) || repeats(text, factor))
            {
                return Err(Reason::Repeats(column));
            }
        }
        let reference = rule
            .reference(reference)
            .ok_or(Reason::NotUnderstood(Column::Reference))?;
        let factor = match rule.factor {
            Factor::BirthDate => birth_date(factor),
            Factor::Code | Factor::Nothing => Some(factor.clone()),
        };
        let factor = factor
            .and_then(|it| rule.factor(&it))
            .ok_or(Reason::NotUnderstood(Column::Factor))?;
        let word = row
            .text(Column::State)
            .ok_or(Reason::Missing(Column::State))?;
        let state = self.states.state(word);
        let mut told = told(row, kind, state.unwrap_or(State::Unknown))?;
        told.as_of = self.as_of(row, as_of, now)?;
        Ok(Kept {
            reference: self.seal.reference(kind, &reference),
            factor: self.seal.factor(kind, &reference, &factor),
            kind,
            told,
            strange_state: state.is_none().then(|| word.trim().to_owned()),
        })
    }

    fn kind(&self, row: &Row) -> Result<Kind, Reason> {
        match row.text(Column::Kind) {
            Some(word) => contract_word(&super::columns::plain(word))
                .ok_or(Reason::NotUnderstood(Column::Kind)),
            None => self.usual_kind.ok_or(Reason::Missing(Column::Kind)),
        }
    }

    fn as_of(&self, row: &Row, usual: Timestamp, now: Timestamp) -> Result<Timestamp, Reason> {
        let Some(written) = row.text(Column::AsOf) else {
            return Ok(usual.min(now));
        };
        let written = written.trim();
        let civil = || written.parse::<civil::DateTime>().ok();
        let day = || date(written).map(|it| it.at(0, 0, 0, 0));
        let local = |it: civil::DateTime| {
            let zoned = it.to_zoned(self.time_zone.clone()).ok()?;
            Some(zoned.timestamp())
        };
        let read = written.parse::<Timestamp>().ok();
        let read = read.or_else(|| civil().or_else(day).and_then(local));
        // A day in the distant future would never be replaced by a later delivery.
        read.filter(|it| it.as_second() <= now.as_second() + AHEAD_S_MAX)
            .ok_or(Reason::NotUnderstood(Column::AsOf))
            .map(|it| it.min(now))
    }
}

fn told(row: &Row, kind: Kind, state: State) -> Result<CaseTold, Reason> {
    let name = |column| short(row, column, NAME_CHARS_MAX);
    let step = StepTold {
        number: number(row, Column::StepNumber)?.unwrap_or_default(),
        of: number(row, Column::StepOf)?.unwrap_or_default(),
        words: name(Column::Step)?.unwrap_or_default(),
    };
    let office = OfficeTold {
        name: name(Column::Office)?.unwrap_or_default(),
        id: number(row, Column::OfficeId)?,
        phone: name(Column::OfficePhone)?.unwrap_or_default(),
    };
    let has_step = step.number > 0 || !step.words.is_empty();
    let has_office = office.id.is_some() || !office.name.is_empty() || !office.phone.is_empty();
    Ok(CaseTold {
        kind,
        title: name(Column::Title)?.unwrap_or_default(),
        state,
        reached: reached(row)?,
        step: has_step.then_some(step),
        note: short(row, Column::Note, NOTE_CHARS_MAX)?,
        opened: day(row, Column::Opened)?,
        updated: day(row, Column::Updated)?,
        expected: day(row, Column::Expected)?,
        deadline: day(row, Column::Deadline)?,
        pick_up_until: day(row, Column::PickUpUntil)?,
        next: match row.text(Column::Next) {
            Some(word) => next(word)?,
            None => None,
        },
        office: has_office.then_some(office),
        express: flag(row, Column::Express)?,
        extended: flag(row, Column::Extended)?,
        as_of: Timestamp::UNIX_EPOCH,
    })
}

fn needed(row: &Row, column: Column) -> Result<&Private<String>, Reason> {
    row.get(column).ok_or(Reason::Missing(column))
}

/// A text that is not longer than agreed: a longer one is a sign of columns that have moved.
fn short(row: &Row, column: Column, chars_max: usize) -> Result<Option<String>, Reason> {
    let Some(text) = row.text(column) else {
        return Ok(None);
    };
    if text.chars().count() > chars_max {
        return Err(Reason::NotUnderstood(column));
    }
    Ok(Some(crate::domain::scrub::scrub_line(text)).filter(|it| !it.is_empty()))
}

fn number<T: std::str::FromStr>(row: &Row, column: Column) -> Result<Option<T>, Reason> {
    row.text(column)
        .map(|it| it.trim().parse().map_err(|_| Reason::NotUnderstood(column)))
        .transpose()
}

fn day(row: &Row, column: Column) -> Result<Option<Date>, Reason> {
    row.text(column)
        .map(|it| date(it.trim()).ok_or(Reason::NotUnderstood(column)))
        .transpose()
}

fn flag(row: &Row, column: Column) -> Result<bool, Reason> {
    let Some(word) = row.text(column) else {
        return Ok(false);
    };
    match super::columns::plain(word).as_str() {
        "true" | "ja" | "j" | "1" | "x" => Ok(true),
        "false" | "nein" | "n" | "0" => Ok(false),
        _ => Err(Reason::NotUnderstood(column)),
    }
}

fn next(word: &str) -> Result<Option<crate::domain::status::NextAct>, Reason> {
    // The contract reads every strange word as "call"; here it is a mistake to be told.
    const WORDS: [&str; 6] = ["wait", "send_papers", "pay", "pick_up", "come", "call"];
    let word = super::columns::plain(word);
    if WORDS.contains(&word.as_str()) {
        Ok(contract_word(&word))
    } else {
        Err(Reason::NotUnderstood(Column::Next))
    }
}

fn reached(row: &Row) -> Result<Vec<ReachedTold>, Reason> {
    let mut reached = vec![];
    for (_, column) in COLUMNS {
        if let Column::On(state) = column
            && let Some(on) = day(row, column)?
        {
            reached.push(ReachedTold { state, on });
        }
    }
    reached.sort_by_key(|it| (it.on, it.state));
    Ok(reached)
}

/// A day as `2026-11-24` or `24.11.2026`.
fn date(written: &str) -> Option<Date> {
    let is_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    if written.len() == 10 && written.bytes().filter(|it| *it == b'-').count() == 2 {
        return written.parse().ok();
    }
    let mut parts = written
        .split('.')
        .filter(|it| is_digits(it) && it.len() <= 4);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if written.len() > 10 || year.len() != 4 || written != format!("{day}.{month}.{year}") {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn birth_date(written: &Private<String>) -> Option<Private<String>> {
    date(written.reveal().trim()).map(|it| Private::new(it.to_string()))
}

/// True when this stands in that text, whatever stands between its letters and digits.
fn repeats(text: &str, private: &Private<String>) -> bool {
    let plain = |it: &str| -> Zeroizing<String> {
        let signs = it.chars().filter(|it| it.is_alphanumeric());
        Zeroizing::new(signs.flat_map(char::to_uppercase).collect())
    };
    let text = plain(text);
    let private = private.reveal();
    // A birthday may be written the other way round.
    let other = date(private.trim()).map(|it| it.strftime("%d%m%Y").to_string());
    let iso = date(private.trim()).map(|it| it.strftime("%Y%m%d").to_string());
    [Some(private.clone()), other, iso]
        .into_iter()
        .flatten()
        .map(|it| plain(&it))
        .filter(|it| it.chars().count() >= REPEATED_CHARS_MIN)
        .any(|it| text.contains(it.as_str()))
}
