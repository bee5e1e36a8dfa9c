//! What the portal's answers look like on the wire, field by field (wire contract §2 and §4). No meaning is given to
//! anything here; that is the business of `convert.rs` and `refusal.rs`.

pub mod appointment;
pub mod calendar;
pub mod captcha;
pub mod catalogue;
pub mod loose;
pub mod trouble;

use serde::de::DeserializeOwned;

use loose::Object;

/// Deepest nesting we read (SEC-08); the portal's own answers have eight levels.
pub const DEPTH_MAX: usize = 32;

/// Reads an answer that is one object; `None` for anything else.
pub fn read_object<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    read::<Object<T>>(body)?.0
}

/// Reads an answer of whatever form; `None` when it is no JSON, too deep, or not of this form.
pub fn read<T: DeserializeOwned>(body: &[u8]) -> Option<T> {
    // PHP files saved with a byte order mark put one in front of their output.
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    if !is_shallow(body) {
        return None;
    }
    serde_json::from_slice(body).ok()
}

/// True when no bracket is nested deeper than [`DEPTH_MAX`]; looked at before parsing, which recurses.
fn is_shallow(body: &[u8]) -> bool {
    let mut depth = 0_usize;
    let mut in_text = false;
    let mut escaped = false;
    for byte in body {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'[' | b'{' => {
                depth += 1;
                if depth > DEPTH_MAX {
                    return false;
                }
            }
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_08_deep_nesting_is_refused_before_it_is_parsed() {
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);

        assert!(is_shallow(nested(DEPTH_MAX).as_bytes()));
        assert!(!is_shallow(nested(DEPTH_MAX + 1).as_bytes()));
        assert!(!is_shallow("[".repeat(100_000).as_bytes()));
        assert!(
            is_shallow(format!("[\"\\\"{}\"]", "[".repeat(99)).as_bytes()),
            "brackets in a text do not count"
        );
    }
}
