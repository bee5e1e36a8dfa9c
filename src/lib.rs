//! A self-service kiosk for town halls: what a citizen sees, what the portal hears, and nothing left behind.
//!
//! A **visit** is one citizen's time at the terminal. A **screen** is what they are looking at, as plain data.
//! A screen can tell its **page**: a title, blocks and choices, and each choice carries the step it takes.
//! The **kiosk** has one function: an **event** comes in with the time, the visit changes, **effects** go out as
//! values. Painting, HTTP, clocks and files are outside and do what they are told.
//!
//! Read the modules in this order; each may use only the ones above it (`tests/tidy.rs` holds this).

pub mod domain; // the town hall's own words
pub mod event; // what can happen, and what is to be done about it
pub mod page; // what a screen shows, as a value
pub mod portal; // what we ask the town hall, and what it answers
pub mod screen;
pub mod search; // finds services by what citizens type
pub mod text; // everything the kiosk can say // one file per screen: from what we know to a page
// pub mod visit; // one citizen's time here
pub mod kiosk; // the one place where state changes
