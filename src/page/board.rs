//! The keyboard on the screen, and how one writes into a field.

use super::{Choice, Field};

/// A keyboard with the field that it writes into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board<S> {
    /// The field; it stands above the keys and is no target.
    pub field: Field,
    /// Which field of the page it is, and of how many.
    pub at: (usize, usize),
    /// How many letters are behind the cursor.
    pub behind: usize,
    /// Keys that stand in rows.
    pub rows: Vec<Vec<Cap<S>>>,
    /// Keys that follow the last row, as they fit.
    pub others: Vec<Cap<S>>,
}

/// A key of the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cap<S> {
    /// What is written on it, and what it does.
    pub choice: Choice<S>,
    /// True for a letter: these are all equally wide.
    pub is_letter: bool,
}

/// How one writes into the fields of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Pen {
    /// How many letters are behind the cursor of the field in focus.
    pub behind: usize,
    /// True while nobody has written on a keyboard: the first empty field says how to write.
    pub is_explained: bool,
}

impl<S> Board<S> {
    /// All keys, in reading order.
    pub fn caps(&self) -> impl Iterator<Item = &Cap<S>> {
        self.rows.iter().flatten().chain(&self.others)
    }
}
