//! The ZMS citizen API.

pub mod convert;
pub mod question;
pub mod refusal;
pub mod wire;
