//! The demo town hall: a portal in memory that speaks the wire of the real one, for `kiosk demo` and for tests.
//!
//! Read in this order: [`city`] (what the town offers), [`agenda`] (when its desks are free), [`state`] (reservations
//! and appointments), [`wire`] (requests and answers as bytes), [`portal`] (the server around it). Everything but the
//! last is pure: it is told the time and has no sockets, so tests run thousands of visits through [`wire::handle`].

pub mod account; // what the town hall holds and held
pub mod agenda; // when desks are free
pub mod bodies; // the bodies of answers
pub mod calendar; // the answer to "when is something free?"
pub mod captcha; // proofs of work and tokens
pub mod cases; // what was applied for and reported
pub mod chance; // what looks random, from a seed
pub mod city; // offices and services
pub mod county; // a large town, generated
pub mod endpoints; // what each path does
pub mod entry; // one reservation or appointment
pub mod faults; // what goes wrong on purpose
pub mod fields; // what is accepted in a request
pub mod gateway; // how cases stand
pub mod history; // appointments that were there before
pub mod holidays; // when the town hall is closed
pub mod ics; // the calendar file
pub mod open311; // how reported defects stand
pub mod pages; // what the phone shows
pub mod place; // where the demo kiosk stands
pub mod portal; // the server
pub mod rate; // requests per minute
pub mod refusal; // how the portal says no
pub mod state; // reservations and appointments
pub mod subjects; // what can be asked after
pub mod wire; // requests in, answers out
pub mod words; // the town's texts in its other languages
