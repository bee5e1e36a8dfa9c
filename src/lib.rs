//! A self-service kiosk for town halls: what a citizen sees, what the portal hears, and nothing left behind.
//!
//! A **visit** is one citizen's time at the terminal. A **screen** is what they are looking at, as plain data.
//! A screen can tell its **page**: a title, blocks and choices, and each choice carries the step it takes.
//! The **kiosk** has one function: an **event** comes in with the time, the visit changes, **effects** go out as
//! values. Painting, HTTP, clocks and files are outside and do what they are told.
//!
//! What holds, everywhere:
//!
//! - Everything personal lives in the [`visit`] and is dropped with it; then the program executes itself anew
//!   ([`run::again`]), so that no memory of a visit is left.
//! - Nobody is told what is not true: after a lost answer nothing is sent again, the portal is asked
//!   ([`screen::after`]). While nobody can say whether something is booked, nothing is held anew and nothing let go.
//! - A time that is held is remembered on disk ([`journal`]) until it is booked or released.
//! - Text from outside is scrubbed once, at the border ([`domain::scrub`]).
//! - No ticking: [`kiosk::Kiosk::deadline`] says when time matters next.
//!
//! Read the modules in this order; each may use only the ones above it (`tests/tidy.rs` holds this).

// The town hall's own words.
pub mod domain;

// Everything the kiosk can say.
pub mod text;

// Finds services by what citizens type.
pub mod search;

// What a screen shows, as a value.
pub mod page;

// The keys of the keyboards on the screen.
pub mod keyboard;

// What we ask the town hall, and what it answers.
pub mod portal;

// How something stands that was applied for or reported.
pub mod status;

// What can happen, and what is to be done about it.
pub mod event;

// One file per screen: from what we know to a page.
pub mod screen;

// One citizen's time here.
pub mod visit;

// The one place where state changes.
pub mod kiosk;

// Every screen once, filled with invented things.
pub mod example;

// A page, in a language, onto cells.
pub mod paint;

// Painted cells as text, ANSI or SVG.
pub mod preview;

// A town hall in memory, for trying out and for tests.
#[cfg(feature = "demo")]
pub mod demo;

// A server in the city's data centre that answers how cases stand.
#[cfg(feature = "gateway")]
pub mod gateway;

// The town's settings, from a file.
pub mod config;

// What is held at the portal, remembered on disk.
pub mod journal;

// Where the log goes.
pub mod log;

// The terminal: keys in, cells out.
pub mod terminal;

// The loop: the only clock, and the only place that waits.
pub mod run;

// Reads the settings and asks the portal, for staff.
pub mod check;

// The command line.
pub mod cli;
