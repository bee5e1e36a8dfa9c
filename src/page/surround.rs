//! What stands around every page, and in which colours.

use jiff::civil::Time;

/// What stands around every page: the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surround {
    /// The town.
    pub city: String,
    /// The building.
    pub place: String,
    /// The time on the wall, to the minute.
    pub clock: Time,
    /// True when everything is invented.
    pub is_demo: bool,
}

/// The colours of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Theme {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
}
