//! The town hall's own words: values without behaviour that waits, fails or speaks.

pub mod alphabet;
pub mod appointment;
pub mod basket;
pub mod calendar;
pub mod catalogue;
pub mod contact;
pub mod digits;
pub mod din91379;
pub mod draft;
pub mod event_file;
pub mod guide;
pub mod language;
pub mod link;
pub mod mail_hint;
pub mod mine;
pub mod papers;
pub mod place;
pub mod private;
pub mod scan;
pub mod scrub;
pub mod serial;
pub mod status;
pub mod translation;
pub mod words;
