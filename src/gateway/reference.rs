//! Brings what was typed or delivered into one form, so that blanks, hyphens and small letters do not matter (UX-11).

use jiff::civil::Date;
use zeroize::Zeroizing;

use crate::domain::{
    private::Private,
    scrub::scrub_line,
    status::{FACTOR_CHARS_MAX, Factor, Kind, REFERENCE_CHARS_MAX},
};

/// Years in which people are born who ask.
const BIRTH_YEARS: std::ops::RangeInclusive<i16> = 1880..=2199;
/// All that looks like a hyphen.
const HYPHENS: [char; 14] = [
    '-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2043}',
    '\u{2212}', '\u{FE58}', '\u{FE63}', '\u{FF0D}', '\u{058A}', '\u{30FC}',
];

/// How references and second factors of a kind are read: one `[[kinds]]` of the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The kind.
    pub kind: Kind,
    /// What the second factor is.
    pub factor: Factor,
    /// What becomes of blanks inside.
    pub blanks: Signs,
    /// What becomes of hyphens; all their variants become the plain one.
    pub hyphens: Signs,
    /// What becomes of letters.
    pub letters: Letters,
}

/// What becomes of signs between letters and digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// They belong to the number.
    Keep,
    /// They do not count.
    Remove,
}

/// What becomes of letters. This is the only place where the case of a reference is decided: back ends compare it, or
/// send it on, as it comes from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// They become capital letters.
    Upper,
    /// They become small letters.
    Lower,
    /// They stay as they are.
    AsWritten,
}

impl Rule {
    /// The reference in its one form; `None` when nothing is left, or too much.
    pub fn reference(self, written: &Private<String>) -> Option<Private<String>> {
        self.plain(written, self.blanks, self.hyphens, REFERENCE_CHARS_MAX)
    }

    /// The second factor in its one form. A birthday is `YYYY-MM-DD` and nothing else; a code is what is left without
    /// blanks and hyphens, in the letters of the reference.
    pub fn factor(self, written: &Private<String>) -> Option<Private<String>> {
        match self.factor {
            Factor::BirthDate => is_birth_date(written.reveal()).then(|| written.clone()),
            Factor::Code => self.plain(written, Signs::Remove, Signs::Remove, FACTOR_CHARS_MAX),
            Factor::Nothing => None,
        }
    }

    fn plain(
        self,
        written: &Private<String>,
        blanks: Signs,
        hyphens: Signs,
        chars_max: usize,
    ) -> Option<Private<String>> {
        // Four bytes a character: longer is too long, and need not be looked at.
        let written = Some(written.reveal()).filter(|it| it.len() <= 4 * chars_max)?;
        let line = Zeroizing::new(scrub_line(written));
        let mut text = String::with_capacity(line.len());
        for c in line.chars() {
            match (is_hyphen(c), c == ' ') {
                (true, _) if hyphens == Signs::Remove => {}
                (true, _) => text.push('-'),
                (_, true) if blanks == Signs::Remove => {}
                // Where a hyphen went, blanks may stand at an end or side by side: those were other forms of one number.
                (_, true) if text.is_empty() || text.ends_with(' ') => {}
                (_, true) => text.push(' '),
                (false, false) => match self.letters {
                    Letters::Upper => text.push(single(c, c.to_uppercase())),
                    Letters::Lower => text.push(single(c, c.to_lowercase())),
                    Letters::AsWritten => text.push(c),
                },
            }
        }
        if text.ends_with(' ') {
            text.pop();
        }
        let chars = text.chars().count();
        let plain = Private::new(text);
        (1..=chars_max).contains(&chars).then_some(plain)
    }
}

/// True for all that looks like a hyphen.
pub fn is_hyphen(c: char) -> bool {
    HYPHENS.contains(&c)
}

/// The other letter where that is one; "ß" and the like stay, so that nothing grows and the form is its own form.
fn single(c: char, mut other: impl ExactSizeIterator<Item = char>) -> char {
    if other.len() == 1 {
        other.next().unwrap_or(c)
    } else {
        c
    }
}

fn is_birth_date(written: &str) -> bool {
    let has_form = written.len() == 10
        && written.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    has_form
        && written
            .parse::<Date>()
            .is_ok_and(|it| BIRTH_YEARS.contains(&it.year()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule = Rule {
        kind: Kind::Document,
        factor: Factor::BirthDate,
        blanks: Signs::Remove,
        hyphens: Signs::Remove,
        letters: Letters::Upper,
    };

    fn read(rule: Rule, written: &str) -> Option<String> {
        let read = rule.reference(&Private::new(written.to_owned()));
        read.map(|it| it.reveal().clone())
    }

    #[test]
    fn ux_11_blanks_hyphens_and_small_letters_do_not_matter() {
        let keep = Rule {
            hyphens: Signs::Keep,
            letters: Letters::AsWritten,
            ..RULE
        };
        for (rule, written, expected) in [
            (RULE, " l01x-00\u{2011}t47 ", Some("L01X00T47")),
            (RULE, "L01 X\u{a0}00\u{200b}T47\r\n", Some("L01X00T47")),
            (RULE, "\u{2014} - \u{2212}", None),
            (RULE, "", None),
            (RULE, "u\u{308}1", Some("Ü1")),
            (keep, "Zaak\u{2013}2026 - 1", Some("Zaak-2026-1")),
        ] {
            assert_eq!(read(rule, written).as_deref(), expected, "{written:?}");
        }
        let longest = "7".repeat(REFERENCE_CHARS_MAX);
        assert_eq!(read(RULE, &longest), Some(longest.clone()));
        assert_eq!(read(RULE, &format!("{longest}7")), None);
        assert_eq!(read(RULE, "straße").as_deref(), Some("STRAßE"));
        assert_eq!(read(RULE, &" ".repeat(100_000)), None);
    }

    #[test]
    fn hyphens_that_do_not_count_leave_no_blanks_behind() {
        let rule = Rule {
            blanks: Signs::Keep,
            ..RULE
        };
        for written in [
            "A B",
            "- A B",
            "A - B",
            "A B - -",
            "\u{2013} - a-\u{a0}- b -",
        ] {
            assert_eq!(read(rule, written).as_deref(), Some("A B"), "{written:?}");
        }
        assert_eq!(read(rule, "- - -"), None);
    }

    #[test]
    fn a_birthday_has_one_form_and_a_code_has_many() {
        let code = Rule {
            factor: Factor::Code,
            ..RULE
        };
        for (rule, written, expected) in [
            (RULE, "1980-02-03", Some("1980-02-03")),
            (RULE, "1980-02-30", None),
            (RULE, "1980-2-3", None),
            (RULE, "03.02.1980", None),
            (RULE, " 1980-02-03", None),
            (RULE, "1980-02-03T00", None),
            (RULE, "19800203", None),
            (RULE, "1980-034", None),
            (RULE, "0001-01-01", None),
            (RULE, "١٩٨٠", None),
            (RULE, "", None),
            (code, "ab-12 cd", Some("AB12CD")),
            (code, "-", None),
        ] {
            let read = rule.factor(&Private::new(written.to_owned()));
            let read = read.map(|it| it.reveal().clone());
            assert_eq!(read.as_deref(), expected, "{written:?}");
        }
    }
}
