//! Errors as on the wire (wire contract §4): shape A with codes, shape B without; shape C is no JSON at all.

use serde::Deserialize;

use super::loose::{List, Object, Scalar};

/// Most errors of one answer that we read.
pub const ERRORS_MAX: usize = 64;

/// Shapes A and B.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct TroubleWire {
    /// Shape A.
    pub errors: List<Object<ErrorWire>, ERRORS_MAX>,
}

/// One error.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ErrorWire {
    /// Which.
    pub error_code: Scalar,
    /// The status it stands for; may differ from the HTTP status.
    pub status_code: Scalar,
}
