//! What a citizen types from their letters and receipts: the numbers that find an appointment or a case.

use jiff::civil::Date;
use zeroize::Zeroizing;

use super::{
    appointment::Key,
    digits::latin_digit,
    private::Private,
    scan,
    serial::{self, SerialMistake},
    status::{FACTOR_CHARS_MAX, Factor, Kind, REFERENCE_CHARS_MAX},
};

/// Nobody is older.
const YEARS_MAX: i16 = 125;

/// Which number, code or day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// Number of an appointment.
    Number,
    /// Its short code.
    Code,
    /// Number of a case, report or document.
    Reference,
    /// The code of a letter.
    LetterCode,
    /// Day of birth.
    BirthDate,
}

/// What was typed; kept for the next question of the same visit (UX-10).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Papers {
    /// Number of an appointment, or the whole link of it where a scanner wrote it here.
    pub number: Private<String>,
    /// Its short code.
    pub code: Private<String>,
    /// Number of a case, report or document.
    pub reference: Private<String>,
    /// The code of a letter.
    pub letter_code: Private<String>,
    /// Day of birth.
    pub birth_date: Private<String>,
}

/// What is wrong with what was typed. Each has a sentence that says how to put it right (UX-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// Nothing was written.
    Missing,
    /// It is no number of an appointment.
    NotANumber,
    /// It is no code of an appointment.
    NotACode,
    /// It is longer than any reference.
    TooLong,
    /// It is no day, or nobody can have been born on it.
    NotADay,
    /// A serial number has nine characters, or ten with its check digit.
    SerialLength,
    /// A character that no serial number has.
    SerialCharacter(char),
    /// The check digit does not fit: a character is wrong.
    SerialCheck,
}

impl Papers {
    /// What was typed for this.
    pub const fn entry(&self, paper: Paper) -> &Private<String> {
        match paper {
            Paper::Number => &self.number,
            Paper::Code => &self.code,
            Paper::Reference => &self.reference,
            Paper::LetterCode => &self.letter_code,
            Paper::BirthDate => &self.birth_date,
        }
    }

    /// The same, for typing into it.
    pub const fn entry_mut(&mut self, paper: Paper) -> &mut Private<String> {
        match paper {
            Paper::Number => &mut self.number,
            Paper::Code => &mut self.code,
            Paper::Reference => &mut self.reference,
            Paper::LetterCode => &mut self.letter_code,
            Paper::BirthDate => &mut self.birth_date,
        }
    }

    /// Forgets a link that a scanner wrote into a field, with the key in it (PRIV-13).
    pub fn forget_link(&mut self) {
        for written in [&mut self.number, &mut self.reference] {
            if scan::looks_like_code(written) {
                *written = Private::default();
            }
        }
    }

    /// The key of the appointment that was typed, or what is wrong. Blanks and hyphens do no harm (UX-11).
    pub fn key(&self) -> Result<Key, Vec<(Paper, Slip)>> {
        if let Some(key) = scan::appointment(&self.number) {
            return Ok(key);
        }
        let number = without_blanks(&self.number);
        let code = without_blanks(&self.code);
        let mut slips = vec![];
        let read: Option<u64> = number.reveal().parse().ok().filter(|it| *it > 0);
        if number.reveal().is_empty() {
            slips.push((Paper::Number, Slip::Missing));
        } else if read.is_none() {
            slips.push((Paper::Number, Slip::NotANumber));
        }
        if code.reveal().is_empty() {
            slips.push((Paper::Code, Slip::Missing));
        } else if scan::key(1, code.reveal()).is_none() {
            slips.push((Paper::Code, Slip::NotACode));
        }
        read.and_then(|it| scan::key(it, code.reveal()))
            .filter(|_| slips.is_empty())
            .ok_or(slips)
    }

    /// The reference as it is sent, or what is wrong with it.
    pub fn reference_for(&self, kind: Kind) -> Result<Private<String>, Slip> {
        let written = without_blanks(&self.reference);
        let chars = written.reveal().chars().count();
        if chars == 0 {
            return Err(Slip::Missing);
        }
        match kind {
            Kind::Document => serial::read(&self.reference).map_err(Slip::from),
            Kind::Defect | Kind::Application if chars > REFERENCE_CHARS_MAX => Err(Slip::TooLong),
            // Numbers of cases may have hyphens of their own: only blanks go.
            Kind::Defect | Kind::Application => Ok(without(&self.reference, char::is_whitespace)),
        }
    }

    /// The last four characters of the reference; `None` when it is so short that they would be all of it.
    pub fn end_of_reference(&self) -> Option<Private<String>> {
        let written = without_blanks(&self.reference);
        let count = written.reveal().chars().count();
        let end = written.reveal().chars().skip(count.checked_sub(4)?);
        (count > 4).then(|| Private::new(end.collect()))
    }

    /// The second proof as it is sent, or what is wrong with it.
    pub fn factor_for(&self, factor: Factor, today: Date) -> Result<Private<String>, Slip> {
        match factor {
            Factor::Nothing => Ok(Private::default()),
            Factor::Code => {
                let code = without_blanks(&self.letter_code);
                match code.reveal().chars().count() {
                    0 => Err(Slip::Missing),
                    1..=FACTOR_CHARS_MAX => Ok(in_capitals(&code)),
                    _ => Err(Slip::TooLong),
                }
            }
            Factor::BirthDate if self.birth_date.reveal().trim().is_empty() => Err(Slip::Missing),
            Factor::BirthDate => day(self.birth_date.reveal(), today)
                .map(|it| Private::new(it.to_string()))
                .ok_or(Slip::NotADay),
        }
    }
}

impl From<SerialMistake> for Slip {
    fn from(mistake: SerialMistake) -> Self {
        match mistake {
            SerialMistake::Missing => Self::Missing,
            SerialMistake::Length(_) => Self::SerialLength,
            SerialMistake::Character(character) => Self::SerialCharacter(character),
            SerialMistake::CheckDigit => Self::SerialCheck,
        }
    }
}

/// A code in capital letters, whatever the language of the machine; a Turkish keyboard writes İ where I is meant.
fn in_capitals(code: &Private<String>) -> Private<String> {
    let letters = code.reveal().chars().flat_map(char::to_uppercase);
    Private::new(letters.map(|it| if it == 'İ' { 'I' } else { it }).collect())
}

/// A day of birth as people write it: 17.4.1990, 17 04 1990, 17041990, 17.04.90 or 1990-04-17, in any digits.
fn day(written: &str, today: Date) -> Option<Date> {
    let written: Zeroizing<String> = Zeroizing::new(written.chars().map(latin_digit).collect());
    let mut parts: Vec<&str> = written
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| !it.is_empty())
        .collect();
    if let [whole] = parts.as_slice()
        && let [6 | 8] = [whole.len()]
    {
        parts = vec![whole.get(..2)?, whole.get(2..4)?, whole.get(4..)?];
    }
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (day, year) = if first.len() == 4 {
        (last, first)
    } else {
        (first, last)
    };
    let mut number: i16 = year.parse().ok()?;
    match year.len() {
        4 => {}
        // Two figures mean the last such year that is not in the future.
        2 => {
            number += today.year() - today.year() % 100;
            if number > today.year() {
                number -= 100;
            }
        }
        _ => return None,
    }
    let date = Date::new(number, month.parse().ok()?, day.parse().ok()?).ok()?;
    let is_possible = date <= today && date.year() >= today.year() - YEARS_MAX;
    is_possible.then_some(date)
}

fn without_blanks(written: &Private<String>) -> Private<String> {
    without(written, |it| {
        it.is_whitespace() || matches!(it, '-' | '‐' | '‑' | '–' | '.' | '/')
    })
}

/// What was written without stray signs, its digits in Latin ones.
fn without(written: &Private<String>, is_stray: fn(char) -> bool) -> Private<String> {
    let kept = written.reveal().chars().filter(|it| !is_stray(*it));
    Private::new(kept.map(latin_digit).collect())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn private(text: &str) -> Private<String> {
        Private::new(text.to_owned())
    }

    #[test]
    fn days_of_birth_are_taken_as_people_write_them() {
        let today = date(2026, 11, 24);
        for (written, read) in [
            ("17.04.1990", Some(date(1990, 4, 17))),
            ("17. 4. 1990", Some(date(1990, 4, 17))),
            (" 17 04 1990 ", Some(date(1990, 4, 17))),
            ("17041990", Some(date(1990, 4, 17))),
            ("17/4/90", Some(date(1990, 4, 17))),
            ("1.2.26", Some(date(2026, 2, 1))),
            ("1.2.27", Some(date(1927, 2, 1))),
            ("1990-04-17", Some(date(1990, 4, 17))),
            ("١٧.٠٤.١٩٩٠", Some(date(1990, 4, 17))),
            ("۱۷/۴/۱۹۹۰", Some(date(1990, 4, 17))),
            ("۱۷۰۴۱۹۹۰", Some(date(1990, 4, 17))),
            ("۱۳۶۹/۱/۲۸", None),
            ("29.02.2024", Some(date(2024, 2, 29))),
            ("29.02.2023", None),
            ("31.4.1990", None),
            ("17.4.", None),
            ("17.4.190", None),
            ("25.11.2026", None),
            ("1.1.1880", None),
            ("April", None),
            ("1.1.99999999999", None),
        ] {
            assert_eq!(day(written, today), read, "{written}");
        }
    }

    #[test]
    fn ux_11_stray_signs_in_numbers_and_codes_do_no_harm() {
        let papers = Papers {
            number: private(" 100 661 "),
            code: private("A1-b2"),
            ..Papers::default()
        };

        let key = papers.key().unwrap();

        assert_eq!(
            (key.number, key.secret.reveal().as_str()),
            (100_661, "a1b2")
        );
    }

    #[test]
    fn arabic_and_persian_digits_are_read_as_latin_ones() {
        let papers = Papers {
            number: private("١٠٠ ٦٦١"),
            code: private("a۱b٢"),
            reference: private("UR-۱۰۴۲۵۶"),
            letter_code: private("t٣wp-۹h"),
            ..Papers::default()
        };
        let today = date(2026, 11, 24);

        let key = papers.key().unwrap();

        assert_eq!(
            (key.number, key.secret.reveal().as_str()),
            (100_661, "a1b2")
        );
        let reference = papers.reference_for(Kind::Application).unwrap();
        assert_eq!(reference.reveal(), "UR-104256");
        let code = papers.factor_for(Factor::Code, today).unwrap();
        assert_eq!(code.reveal(), "T3WP9H");
    }

    #[test]
    fn lang_26_codes_are_alike_on_a_turkish_keyboard() {
        for typed in ["kiosk", "KIOSK", "KİOSK", "kıosk", "ki\u{a0}osk"] {
            assert_eq!(
                in_capitals(&without_blanks(&private(typed))).reveal(),
                "KIOSK"
            );
        }
    }

    #[test]
    fn what_is_wrong_is_told_for_each_field() {
        let slips = |number: &str, code: &str| {
            Papers {
                number: private(number),
                code: private(code),
                ..Papers::default()
            }
            .key()
            .unwrap_err()
        };

        assert_eq!(
            slips("", "g1"),
            [
                (Paper::Number, Slip::Missing),
                (Paper::Code, Slip::NotACode)
            ]
        );
        assert_eq!(
            slips("12x", ""),
            [
                (Paper::Number, Slip::NotANumber),
                (Paper::Code, Slip::Missing)
            ]
        );
    }
}
