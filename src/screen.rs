//! What a citizen can be looking at: one variant and one file per screen.

use crate::{domain::language::Language, portal::Request};

/// Where a choice leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask the portal.
    Ask(Request),
    /// Speak this language.
    Speak(Language),
    /// Finish the visit.
    Leave,
}
