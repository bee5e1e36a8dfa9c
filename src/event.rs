//! What can happen, and what is to be done about it. Both are plain values.

use std::time::Duration;

use jiff::Timestamp;

use crate::{
    domain::{appointment::Reservation, language::Language, private::Private},
    page::Stroke,
    portal::{Fault, Reply, Request},
};

/// The time, told to the core with every event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Since the kiosk started; never goes back.
    pub moment: Duration,
    /// On the wall; may be set.
    pub wall: Timestamp,
}

/// Names one question. A reply that carries another ticket is not for us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Ticket(pub u64);

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The process is up; after a visit that was ended on purpose it says farewell in its language first.
    Started(Option<Language>),
    /// A citizen did something.
    Input(Input),
    /// The portal answered, or did not.
    Answer(Ticket, Result<Reply, Fault>),
    /// A deadline has passed.
    Time,
}

/// All that a citizen can do. Indices count the targets of the current page, in reading order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// Something was touched or pressed that means nothing here; it still shows that somebody is there.
    Touch,
    /// Take this choice, or write in this field.
    Choose(usize),
    /// Look at this target.
    Focus(usize),
    /// A finger has gone down on this target. It is looked at; what it leads to waits for the finger (A11Y-14).
    Press(usize),
    /// Look at the next target.
    Next,
    /// Look at the target before.
    Previous,
    /// Take what is looked at.
    Accept,
    /// A constant key.
    Stroke(Stroke),
    /// A character.
    Type(char),
    /// Take back the letter before the cursor.
    Erase,
    /// Take away the letter behind the cursor.
    Delete,
    /// Move the cursor of the field.
    Caret(Way),
    /// Text that came in one piece.
    Paste(Private<String>),
}

/// A way for the cursor of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One letter to the left, as it is seen.
    Left,
    /// One letter to the right, as it is seen.
    Right,
    /// To where writing begins.
    Start,
    /// To where it ends.
    End,
}

/// Something the shell is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Ask the portal.
    Ask(Ticket, Request),
    /// Remember on disk that this is held, so that a crash cannot leave it held (architecture, decision 2).
    Remember(Reservation),
    /// Let go of this reservation at the portal, and forget it once that is done.
    Release(Reservation),
    /// Forget this reservation without letting go: it has become an appointment, or is gone (its number).
    Settle(u64),
    /// The visit is over: wipe everything by becoming a fresh process (architecture, decision 1), which says farewell
    /// in this language if somebody is still here to read it.
    End(Option<Language>),
}
