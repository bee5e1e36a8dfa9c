//! Whether the second factor fits: compared so that the time taken tells nothing of how much of it was right.

use ring::hmac;
use zeroize::Zeroizing;

use crate::{
    domain::{private::Private, scrub::scrub_line, status::FACTOR_CHARS_MAX},
    gateway::reference::is_hyphen,
};

/// A second factor in the one form in which factors are compared: letters and digits only, in capitals, so that
/// `1990-04-12` and `12.04.1990` are `19900412` (the `datum` of the ZGW standard) and `k7m-2qx` is `K7M2QX`. What the
/// case system keeps comes here as a clerk wrote it, what a citizen typed as `[[kinds]]` has made it; whatever `letters`
/// says there, both become the same. Never empty: an empty one would fit a property that nobody has filled in.
pub struct Factor(Private<String>);

impl Factor {
    /// The factor in that text; nothing when there is none in it, or too much.
    pub fn of(text: &Private<String>) -> Option<Self> {
        let text = text.reveal();
        if text.chars().count() > FACTOR_CHARS_MAX {
            return None;
        }
        let line = Zeroizing::new(scrub_line(text));
        let folded = written_day(&line).unwrap_or_else(|| folded(&line));
        (!folded.is_empty()).then(|| Self(Private::new(folded)))
    }

    /// True when both are the same. Their digests are compared, in constant time; the key keeps those unknown.
    pub fn fits(&self, other: &Self, key: &hmac::Key) -> bool {
        let wanted = hmac::sign(key, other.0.reveal().as_bytes());
        hmac::verify(key, self.0.reveal().as_bytes(), wanted.as_ref()).is_ok()
    }
}

/// Small letters first, then capitals: else "ẞ" and "ß" would not meet, of which the one has no other capital and the
/// other two.
fn folded(text: &str) -> String {
    text.chars()
        .filter(|it| it.is_alphanumeric() && !is_hyphen(*it))
        .flat_map(char::to_lowercase)
        .flat_map(char::to_uppercase)
        .collect()
}

/// `12.04.1990` as `19900412`.
fn written_day(text: &str) -> Option<String> {
    let mut parts = text.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_day = [(day, 2), (month, 2), (year, 4)]
        .iter()
        .all(|(part, length)| part.len() == *length && part.bytes().all(|it| it.is_ascii_digit()));
    (is_day && parts.next().is_none()).then(|| format!("{year}{month}{day}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::status::Kind,
        gateway::reference::{Letters, Rule, Signs},
    };

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
            ("1990-04-12", " 12.04.1990 ", true),
            ("1990-04-12", "12.04.1990.", false),
            ("1990-04-12", "04.12.1990", false),
            ("1990-12-04", "12.04.1990", false),
            ("1990-04-12", "1990-04-13", false),
            ("ÄÖÜ7", "a\u{308}o\u{308}u\u{308}7", true),
            ("AOU7", "a\u{308}o\u{308}u\u{308}7", false),
            ("STRAßE", "Straße", true),
            ("STRAßE", "STRASSE", true),
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

    #[test]
    fn no_letter_is_lost_between_the_desk_and_the_case_system() {
        for letters in [Letters::Upper, Letters::Lower, Letters::AsWritten] {
            let rule = Rule {
                kind: Kind::Application,
                factor: crate::domain::status::Factor::Code,
                blanks: Signs::Remove,
                hyphens: Signs::Keep,
                letters,
            };
            for letter in (0..=0x1_FFFF).filter_map(char::from_u32) {
                let on_letter = Private::new(format!("K7-{letter}X"));
                let from_desk = rule.factor(&on_letter).expect("a factor");

                let key = hmac::Key::new(hmac::HMAC_SHA256, b"any");
                let typed = Factor::of(&from_desk).expect("a factor");
                let kept = Factor::of(&on_letter).expect("a factor");

                assert!(typed.fits(&kept, &key), "{letters:?} {letter:?}");
            }
        }
    }
}
