//! The token that goes with each question: a JSON web token (RFC 7519) signed by HMAC-SHA-256, the only kind the server
//! takes.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::hmac;
use serde_json::json;

use crate::domain::private::Private;

/// Who asks, in the case system's own records: the gateway, never the citizen, of whom we know nothing to tell.
const USER_ID: &str = "kiosk-gateway";
/// The same, in words.
const USER_NAME: &str = "Kiosk (status gateway)";

/// The key that signs.
pub fn key(secret: &Private<String>) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret.reveal().as_bytes())
}

/// The value of the header `Authorization`, good for an hour after `now`. It has no `exp` and no `nbf`: the server
/// looks at `iat` alone and allows other clocks no tolerance there.
pub fn bearer(key: &hmac::Key, client_id: &str, now: Timestamp) -> Private<String> {
    let head = json!({"typ": "JWT", "alg": "HS256"});
    let claims = json!({
        "iss": client_id,
        "client_id": client_id,
        "iat": now.as_second(),
        "user_id": USER_ID,
        "user_representation": USER_NAME,
    });
    let signed = format!(
        "{}.{}",
        URL_SAFE_NO_PAD.encode(head.to_string()),
        URL_SAFE_NO_PAD.encode(claims.to_string())
    );
    let signature = hmac::sign(key, signed.as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(signature.as_ref());
    Private::new(format!("Bearer {signed}.{signature}"))
}
