//! From an Open311 answer to a [`Case`], for the number that was asked after. Pure.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use super::wire::{AnswerWire, ErrorWire, ReportWire};
use crate::{
    domain::{
        scrub::scrub_paragraphs,
        status::{Case, CaseOffice, Kind, NOTE_CHARS_MAX, NextAct, State},
        words::Words,
    },
    portal::{Fault, Refusal, transport::WireAnswer, zms::wire::loose::Scalar},
    status::faults::{of_status, refused},
};

/// Longest name that is taken, in characters.
const NAME_CHARS_MAX: usize = 120;
/// Most agencies that are named.
const AGENCIES_MAX: usize = 3;
/// Years in which something can have been reported; some servers send the year 1 for "never".
const YEARS: std::ops::RangeInclusive<i16> = 1990..=2199;

/// Words for a state: Open311's own two, CitySDK's five (`detailed_status`), and those inside Klarschiff, which puts
/// them together in the same way.
const STATES: &[(&str, State)] = &[
    ("open", State::InWork),
    ("closed", State::Finished),
    ("pending", State::Received),
    ("received", State::Received),
    ("in_process", State::InWork),
    ("processed", State::Finished),
    ("rejected", State::Rejected),
    ("reviewed", State::Received),
    ("not_solvable", State::Rejected),
    ("duplicate", State::Rejected),
];

/// What this answer says about this number. `now` is when it came.
pub fn read(
    asked: &str,
    answer: &WireAnswer,
    now: Timestamp,
    zone: &TimeZone,
) -> Result<Case, Fault> {
    let wire = reports(answer)?;
    let report = ours(asked, &wire)?;
    Ok(case(report, now, zone))
}

/// Whether this answer to `services.json` is that of an Open311 server that takes our terms.
pub fn read_services(answer: &WireAnswer) -> Result<(), Fault> {
    let wire = AnswerWire::read(answer.body.reveal());
    if let Some(fault) = wire.as_ref().and_then(|it| set_up(&it.errors)) {
        return Err(fault);
    }
    match (of_status(answer.status), wire) {
        (Some(fault), _) => Err(fault),
        (None, Some(wire)) if wire.errors.is_empty() && wire.reports.is_some() => Ok(()),
        (None, _) => Err(Fault::Garbled),
    }
}

/// The reports of the answer, or the fault it tells of. «Not found» is 404, or 200 with nothing; a page of HTML is
/// neither, whatever its status says, but what stands in front of the server speaks in HTML too.
fn reports(answer: &WireAnswer) -> Result<Vec<ReportWire>, Fault> {
    let body = answer.body.reveal();
    let status = answer.status;
    let is_unknown = matches!(status, 404 | 410);
    let Some(wire) = AnswerWire::read(body) else {
        let is_silent = body.iter().all(u8::is_ascii_whitespace);
        return Err(match of_status(status).filter(|_| !is_unknown) {
            Some(fault) => fault,
            None if is_unknown && is_silent => refused(Refusal::NoMatch),
            None => Fault::Garbled,
        });
    };
    if let Some(fault) = fault_of(&wire.errors, status) {
        return Err(fault);
    }
    if is_unknown {
        return Err(refused(Refusal::NoMatch));
    }
    match of_status(status) {
        Some(fault) => Err(fault),
        None => wire.reports.ok_or(Fault::Garbled),
    }
}

/// What the errors of an answer say, if there are any. Nothing of their words is kept.
fn fault_of(errors: &[ErrorWire], status: u16) -> Option<Fault> {
    let first = errors.first()?;
    if let Some(fault) = set_up(errors) {
        return Some(fault);
    }
    let is_unknown = |code: u16| matches!(code, 404 | 410);
    if is_unknown(status) || errors.iter().filter_map(|it| it.code).any(is_unknown) {
        return Some(refused(Refusal::NoMatch));
    }
    let told = first.code.filter(|it| (400..=599).contains(it));
    of_status(status)
        .or_else(|| of_status(told?))
        .or_else(|| Some(refused(Refusal::Technical("error-200".to_owned()))))
}

/// The fault of a configuration that does not name the town as the server does.
fn set_up(errors: &[ErrorWire]) -> Option<Fault> {
    let is_ours = errors.iter().any(|it| it.is_about_jurisdiction);
    is_ours.then(|| refused(Refusal::SetUp("jurisdiction_id".to_owned())))
}

/// The report that was asked after; never another one, whatever the server sends.
fn ours<'w>(asked: &str, reports: &'w [ReportWire]) -> Result<&'w ReportWire, Fault> {
    let ids: Vec<(String, &ReportWire)> = reports
        .iter()
        .filter_map(|it| Some((it.id()?, it)))
        .collect();
    if ids.is_empty() && !reports.is_empty() {
        return Err(Fault::Garbled);
    }
    let exact = ids.iter().find(|(id, _)| id.trim() == asked);
    let mut near = ids.iter().filter(|(id, _)| folded(id) == folded(asked));
    match (exact, near.next(), near.next()) {
        (Some((_, report)), _, _) | (None, Some((_, report)), None) => Ok(report),
        // Of two that differ only in zeros nobody can say which is meant.
        (None, None | Some(_), _) => Err(refused(Refusal::NoMatch)),
    }
}

/// A number without what people and servers write differently: capital letters, zeros in front.
fn folded(id: &str) -> String {
    id.trim().to_lowercase().trim_start_matches('0').to_owned()
}

fn case(report: &ReportWire, now: Timestamp, zone: &TimeZone) -> Case {
    let extended = report.extended_attributes.0.as_ref();
    let detailed = extended.and_then(|it| state(&it.detailed_status));
    let state = detailed
        .or_else(|| state(&report.status))
        .unwrap_or(State::Unknown);
    let is_over = matches!(state, State::Finished | State::Rejected);
    let opened = day(&report.requested_datetime, zone);
    let updated = day(&report.updated_datetime, zone);
    let since = extended
        .and_then(|it| day(&it.detailed_status_datetime, zone))
        .or_else(|| updated.filter(|_| is_over))
        .filter(|it| state != State::Unknown && opened.is_none_or(|first| first <= *it));
    let mut reached: Vec<(State, Date)> =
        opened.into_iter().map(|it| (State::Received, it)).collect();
    reached.extend(
        since
            .filter(|_| state != State::Received)
            .map(|it| (state, it)),
    );
    Case {
        kind: Kind::Defect,
        title: words(report.service_name.text().as_deref(), NAME_CHARS_MAX).unwrap_or_default(),
        state,
        reached,
        step: None,
        note: words(report.note().as_deref(), NOTE_CHARS_MAX),
        opened,
        updated,
        expected: day(&report.expected_datetime, zone).filter(|_| !is_over),
        deadline: None,
        pick_up_until: None,
        next: matches!(state, State::Received | State::InWork).then_some(NextAct::Wait),
        office: office(report),
        is_express: false,
        is_extended: false,
        as_of: now,
    }
}

fn state(word: &Scalar) -> Option<State> {
    let word = word.text()?.trim().to_lowercase().replace([' ', '-'], "_");
    let found = STATES.iter().find(|(it, _)| *it == word)?;
    Some(found.1)
}

/// The town's day of this moment. A time without a zone is the town's own.
fn day(written: &Scalar, zone: &TimeZone) -> Option<Date> {
    let text = written.text()?;
    let text = text.trim();
    let day = match text.parse::<Timestamp>() {
        Ok(at) => at.to_zoned(zone.clone()).date(),
        Err(_) => text.parse::<DateTime>().ok()?.date(),
    };
    YEARS.contains(&day.year()).then_some(day)
}

/// Klarschiff adds « [delegiert an: …]», which is the town's own business.
fn office(report: &ReportWire) -> Option<CaseOffice> {
    let names: Vec<&str> = report
        .agencies()
        .into_iter()
        .take(AGENCIES_MAX)
        .map(|it| it.split(" [delegiert an:").next().unwrap_or(it))
        .collect();
    let name = words(Some(&names.join(", ")), NAME_CHARS_MAX)?;
    Some(CaseOffice {
        name,
        ..CaseOffice::default()
    })
}

/// Clean words of this length at most; `None` when there are none.
fn words(dirty: Option<&str>, chars_max: usize) -> Option<Words> {
    let line = scrub_paragraphs(dirty?).join(" ");
    let cut = if line.chars().count() > chars_max {
        line.chars().take(chars_max - 1).chain(['…']).collect()
    } else {
        line
    };
    (!cut.is_empty()).then(|| Words::german(cut))
}
