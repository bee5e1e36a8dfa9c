//! The appointment that a citizen brought with them, and what is being done to it.

use super::{
    appointment::{Appointment, Key},
    private::Private,
};

/// An appointment that was scanned or typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mine {
    /// What opens it.
    pub key: Key,
    /// True when its key is one that people type, and guess: then nobody is told what of it is wrong (PRIV-10).
    pub is_typed: bool,
    /// The appointment, once the portal has shown it.
    pub found: Option<Box<Appointment>>,
    /// True from when the answer to its cancellation was lost until the portal says how it stands (SEC-09).
    pub is_sent: bool,
    /// How far it has come.
    pub stage: Stage,
}

/// What happens to a citizen's appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Stage {
    /// It is only looked at.
    #[default]
    Seen,
    /// A new time is looked for and held; the old appointment stands.
    Moving,
    /// The old one was cancelled first, because the portal allows no second one for this address; the new time is
    /// held, but not booked.
    GoneFirst,
    /// The new one is booked, and the old one is being cancelled.
    Rebooked,
    /// The new one is booked, and the old one stands, or nobody can say; the citizen was told.
    Both,
    /// The new one is booked, and the old one is cancelled.
    Moved,
    /// It is cancelled.
    Cancelled,
}

/// What changes about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MineChange {
    /// It stands like this.
    Found(Box<Appointment>),
    /// Whether it was cancelled nobody knows.
    CancelSent,
    /// Whether it was cancelled is known.
    CancelAnswered,
    /// It has come this far.
    Stage(Stage),
    /// A new time is looked for in its place.
    Move,
    /// The new appointment is booked in its place; the old one is still to be cancelled.
    Rebooked(Box<Appointment>),
    /// The same is to be booked anew, by the same citizen.
    Anew,
}

impl Mine {
    /// One that nobody has looked at yet.
    pub const fn new(key: Key, is_typed: bool) -> Self {
        Self {
            key,
            is_typed,
            found: None,
            is_sent: false,
            stage: Stage::Seen,
        }
    }

    /// True while the citizen looks for a new time in its place.
    pub const fn is_moving(&self) -> bool {
        match self.stage {
            Stage::Moving | Stage::GoneFirst => true,
            Stage::Seen | Stage::Rebooked | Stage::Both | Stage::Moved | Stage::Cancelled => false,
        }
    }
}

/// A name of which only the beginnings are shown, since others can read along (PRIV-08): "Ł••• B•••-Ö•••".
pub fn masked(name: &Private<String>) -> Private<String> {
    let mut masked = String::with_capacity(name.reveal().len() * 2);
    let mut is_start = true;
    for letter in name.reveal().chars() {
        if letter == ' ' || letter == '-' {
            masked.push(letter);
            is_start = true;
        } else if is_start {
            masked.push(letter);
            masked.push_str("•••");
            is_start = false;
        }
    }
    Private::new(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn priv_08_a_name_shows_only_its_beginnings() {
        let masked = masked(&Private::new("Łucja Beispiel-Özdemir".to_owned()));

        assert_eq!(masked.reveal(), "Ł••• B•••-Ö•••");
    }
}
