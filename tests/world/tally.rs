//! What came of the residents, counted.

use std::collections::BTreeSet;

/// What came of a resident, or of all of them.
#[derive(Debug, Default)]
pub struct Tally {
    /// Titles of the screens met.
    pub met: BTreeSet<&'static str>,
    /// Appointments that residents were told are booked, the moved ones among them.
    pub booked: u64,
    /// Appointments that residents were told are moved.
    pub moved: u64,
    /// Appointments that residents were told are cancelled.
    pub cancelled: u64,
    /// Residents who were told that two stand, or may stand.
    pub both: u64,
    /// Moves of which no end was told.
    pub broken_off: u64,
    /// Moves of which no end was told, and the new one stands.
    pub broken_off_new: u64,
}

impl Tally {
    /// Adds what came of another resident.
    pub fn add(&mut self, other: Self) {
        self.met.extend(other.met);
        self.booked += other.booked;
        self.moved += other.moved;
        self.cancelled += other.cancelled;
        self.both += other.both;
        self.broken_off += other.broken_off;
        self.broken_off_new += other.broken_off_new;
    }
}
