//! Links that a phone can open.

use super::{appointment::Key, place::PhoneLinks, private::Private};

/// The link that shows, moves or cancels an appointment.
pub fn manage(_links: &PhoneLinks, _key: &Key) -> Option<Private<String>> {
    None
}

/// The link that activates an appointment.
pub fn activate(_links: &PhoneLinks, _key: &Key) -> Option<Private<String>> {
    None
}
