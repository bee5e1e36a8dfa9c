//! Whether the second factor fits: compared so that the time taken tells nothing of how much of it was right.

use ring::hmac;

use crate::domain::{private::Private, status::FACTOR_CHARS_MAX};

/// A second factor in the one form in which factors are compared: letters and digits only, in capitals, so that
/// `1990-04-12` is `19900412` (the `datum` of the ZGW standard) and `k7m-2qx` is `K7M2QX`. Never empty: an empty one
/// would fit a property that nobody has filled in.
pub struct Factor(Private<String>);

impl Factor {
    /// The factor in that text; nothing when there is none in it, or too much.
    pub fn of(text: &Private<String>) -> Option<Self> {
        let text = text.reveal();
        if text.chars().count() > FACTOR_CHARS_MAX {
            return None;
        }
        let folded: String = text
            .chars()
            .filter(|it| it.is_alphanumeric())
            .flat_map(char::to_uppercase)
            .collect();
        (!folded.is_empty()).then(|| Self(Private::new(folded)))
    }

    /// True when both are the same. Their digests are compared, in constant time; the key keeps those unknown.
    pub fn fits(&self, other: &Self, key: &hmac::Key) -> bool {
        let wanted = hmac::sign(key, other.0.reveal().as_bytes());
        hmac::verify(key, self.0.reveal().as_bytes(), wanted.as_ref()).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(typed: &str, kept: &str) -> bool {
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"any");
        let factor = |text: &str| Factor::of(&Private::new(text.to_owned()));
        factor(typed)
            .zip(factor(kept))
            .is_some_and(|(typed, kept)| typed.fits(&kept, &key))
    }

    #[test]
    fn a_factor_fits_whatever_its_hyphens_and_capitals() {
        for (typed, kept, does_fit) in [
            ("K7M2QX", "K7M2QX", true),
            (" k7m-2qx ", "K7M2QX", true),
            ("1990-04-12", "19900412", true),
            ("1990-04-12", "1990-04-12", true),
            ("1990-04-12", "1990-04-13", false),
            ("K7M2Q", "K7M2QX", false),
            ("K7M2QXX", "K7M2QX", false),
            ("", "", false),
            ("--", "", false),
            ("-", "-", false),
        ] {
            assert_eq!(fits(typed, kept), does_fit, "{typed:?} {kept:?}");
        }
        assert!(!fits(&"A".repeat(65), &"A".repeat(65)));
    }
}
