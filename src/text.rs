//! Everything the kiosk can say. Words live in `locales/`; the catalogue of messages is `text/messages.rs`.

pub mod check;
pub mod messages;
pub mod plural;
pub mod spoken;
pub mod voice;

pub use messages::Text;
pub use voice::Voice;
