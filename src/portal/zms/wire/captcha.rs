//! `/captcha-challenge/` and `/captcha-verify/` as on the wire (wire contract §2 and §5).

use serde::Deserialize;

use super::loose::{Object, Scalar};

/// A challenge, or `{meta, data: null}` when the portal has none: then the parameters are absent.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ChallengeWire {
    /// What is to be found.
    pub parameters: Object<ParametersWire>,
}

/// What is to be found. The whole challenge goes back as it came, so only what we need is named.
#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct ParametersWire {
    /// Which function ("SHA-256", "PBKDF2/SHA-256").
    pub algorithm: Scalar,
    /// Hexadecimal; the counter is put behind it.
    pub nonce: Scalar,
    /// Hexadecimal.
    pub salt: Scalar,
    /// How often the function is repeated.
    pub cost: Scalar,
    /// Length of the key in bytes.
    pub key_length: Scalar,
    /// What the key must begin with, hexadecimal.
    pub key_prefix: Scalar,
}

/// The answer to a solution; no token when it was wrong.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct VerifiedWire {
    /// A JSON web token.
    pub token: Scalar,
    /// Whether it worked.
    pub meta: Object<MetaWire>,
}

/// Whether it worked.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct MetaWire {
    /// Whether it worked.
    pub success: Scalar,
}

/// The claims of a token that we look at; it is the portal's to check.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ClaimsWire {
    /// Issued at, Unix seconds by the portal's clock.
    pub iat: Scalar,
    /// Valid until, Unix seconds by the portal's clock.
    pub exp: Scalar,
}
