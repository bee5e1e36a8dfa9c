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

/// One line of clean text; empty when there is none.
fn line(wire: &Scalar) -> String {
    wire.text().map_or_else(String::new, |it| scrub_line(&it))
}

/// The first of these that says something.
fn first_line<'a>(candidates: impl IntoIterator<Item = &'a Scalar>) -> String {
    candidates
        .into_iter()
        .map(line)
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

/// A number above nought.
fn positive<T: TryFrom<i64> + PartialOrd + Default>(wire: &Scalar) -> Option<T> {
    wire.number().filter(|it| *it > T::default())
}

fn office_id(wire: &Scalar) -> Option<OfficeId> {
    positive(wire).map(OfficeId)
}

fn service_id(wire: &Scalar) -> Option<ServiceId> {
    positive(wire).map(ServiceId)
}
