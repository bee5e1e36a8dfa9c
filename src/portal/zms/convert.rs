//! From the wire to the town hall's own words. Every text is scrubbed here, once (SEC-01); what makes no sense is
//! dropped piece by piece, and `None` says that the whole makes none.

pub mod appointment;
pub mod calendar;
pub mod catalogue;
mod office;

use crate::domain::{
    catalogue::{OfficeId, ServiceId},
    scrub::scrub_line,
};

use super::wire::loose::Scalar;

/// Longest name of a service or an office that we keep, in characters; Munich's longest has about 150.
const NAME_CHARS_MAX: usize = 300;
/// Most slots we believe of one service or one appointment; slots have five minutes or more.
const SLOTS_MAX: u16 = 500;
/// Longest time that we believe a reservation or an activation may take, and longest slot, in minutes.
const MINUTES_MAX: u16 = 24 * 60;

/// One line of clean text; empty when there is none.
fn line(wire: &Scalar) -> String {
    wire.text().map_or_else(String::new, |it| scrub_line(&it))
}

/// A name in one line, cut at a word when it has no end; empty when there is none.
fn name(wire: &Scalar) -> String {
    let whole = line(wire);
    let Some((end, next)) = whole.char_indices().nth(NAME_CHARS_MAX) else {
        return whole;
    };
    let start = whole.get(..end).unwrap_or_default();
    let words = if next == ' ' {
        Some(start)
    } else {
        start.rsplit_once(' ').map(|it| it.0)
    };
    words.unwrap_or(start).to_owned()
}

/// The first of these that says something.
fn first_name<'a>(candidates: impl IntoIterator<Item = &'a Scalar>) -> String {
    candidates
        .into_iter()
        .map(name)
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// A number above nought.
fn positive<T: TryFrom<i64> + PartialOrd + Default>(wire: &Scalar) -> Option<T> {
    wire.number().filter(|it| *it > T::default())
}

/// How long something may take, in minutes, a day at most.
fn minutes(wire: &Scalar) -> Option<u16> {
    positive::<u16>(wire).map(|it| it.min(MINUTES_MAX))
}

fn office_id(wire: &Scalar) -> Option<OfficeId> {
    positive(wire).map(OfficeId)
}

fn service_id(wire: &Scalar) -> Option<ServiceId> {
    positive(wire).map(ServiceId)
}
