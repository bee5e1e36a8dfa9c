//! Serial numbers of German identity documents, as people type them from a letter or a card: what stands in them, and
//! the check digit that finds a slip before anybody is asked (S-32).
//!
//! - § 2 (8) PAuswG and annex 11 PassV: a four-character number of the authority and five characters by chance, nine in
//!   all, of digits and letters, on identity cards, passports and eID cards.
//! - The federal ministry of the interior's notice on alphanumeric numbers: no vowel, so that no word comes about, and
//!   none of B, D, Q and S, which machines mistake for digits. So a letter O can only be meant as a zero.
//! - The check digit behind the number in the machine-readable zone is that of ICAO Doc 9303 part 3, 4.9.
//!
//! Numbers of today's documents begin with a letter, those of cards until October 2010 hold digits only; both are taken,
//! since a town may be asked after either and the system behind it knows. Documents made while one waits (temporary
//! ones: a letter and seven digits) are never asked after: eight characters are a slip here.

use super::{digits::latin_digit, private::Private, scrub::is_clean};

/// Characters of a serial number without its check digit.
const LENGTH: usize = 9;
/// Letters that occur.
const LETTERS: &str = "CFGHJKLMNPRTVWXYZ";
/// By what each place counts, over and over.
const WEIGHTS: [u32; 3] = [7, 3, 1];

/// What is wrong with a serial number. Each has a sentence that says how to put it right (UX-07).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SerialMistake {
    /// Nothing was written.
    Missing,
    /// It has so many characters instead of nine, or ten with the check digit.
    Length(usize),
    /// This character does not occur in serial numbers.
    Character(char),
    /// The tenth character is not the digit that the other nine lead to: one of them is mistyped.
    CheckDigit,
}

/// The serial number itself, nine characters in capital letters, whether or not its check digit was typed with it.
pub fn read(typed: &Private<String>) -> Result<Private<String>, SerialMistake> {
    let typed = typed.reveal();
    let mut number = Private::new(String::with_capacity(typed.len()));
    let written = number.reveal_mut();
    for c in typed.chars().filter(|it| !is_filler(*it)) {
        let c = match latin_digit(c).to_ascii_uppercase() {
            'O' => '0',
            other => other,
        };
        if !c.is_ascii_digit() && !LETTERS.contains(c) {
            return Err(SerialMistake::Character(c));
        }
        written.push(c);
    }
    // Only ASCII came through: as many bytes as characters.
    match written.len() {
        0 => return Err(SerialMistake::Missing),
        LENGTH => {}
        length if length == LENGTH + 1 => {
            let last = written.pop().and_then(|it| it.to_digit(10));
            if last != Some(check_digit(written)) {
                return Err(SerialMistake::CheckDigit);
            }
        }
        length => return Err(SerialMistake::Length(length)),
    }
    Ok(number)
}

/// What people put between groups of characters, and what nobody sees.
fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || !is_clean(c)
        || matches!(
            c,
            '-' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{B7}'
        )
}

/// The sum of all places, a letter counting from ten on in the order of the alphabet, modulo ten.
fn check_digit(number: &str) -> u32 {
    let values = number.chars().filter_map(|it| it.to_digit(36));
    let sum: u32 = values
        .zip(WEIGHTS.iter().cycle())
        .map(|(value, weight)| value * weight)
        .sum();
    sum % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(typed: &str) -> Result<String, SerialMistake> {
        read(&Private::new(typed.to_owned())).map(|it| it.reveal().clone())
    }

    #[test]
    fn a_serial_number_is_read_however_it_is_typed() {
        for (typed, number) in [
            ("LZ7K3F8W2", "LZ7K3F8W2"),
            ("lz7k3f8w2", "LZ7K3F8W2"),
            (" LZ7K 3F8W2 ", "LZ7K3F8W2"),
            ("LZ7K-3F8.W2", "LZ7K3F8W2"),
            ("L\u{200b}Z7K\u{a0}3F8W\u{2011}2\r\n", "LZ7K3F8W2"),
            ("C00R0TN4V", "C00R0TN4V"),
            ("COOROTN4V", "C00R0TN4V"),
            ("cooRotn4v", "C00R0TN4V"),
            // With the check digit, which is not part of the number.
            ("LZ7K3F8W27", "LZ7K3F8W2"),
            ("C00R0TN4V6", "C00R0TN4V"),
            ("COOROTN4V6", "C00R0TN4V"),
            // In the digits of Arabic and Persian keyboards.
            ("LZ٧K٣F٨W٢", "LZ7K3F8W2"),
            ("lz۷k۳f۸w۲۷", "LZ7K3F8W2"),
            // As on cards until 2010.
            ("123456789", "123456789"),
            ("1234567897", "123456789"),
        ] {
            assert_eq!(told(typed).as_deref(), Ok(number), "{typed:?}");
        }
    }

    #[test]
    fn each_slip_is_told_for_what_it_is() {
        use SerialMistake::{Character, CheckDigit, Length, Missing};
        for (typed, mistake) in [
            ("", Missing),
            (" -.\u{200b}", Missing),
            ("L", Length(1)),
            ("T2234567", Length(8)),
            ("LZ7K3F8W200", Length(11)),
            ("LZ7K3F8B2", Character('B')),
            ("LZ7K3F8i2", Character('I')),
            ("AZ7K3F8W2", Character('A')),
            ("LZ7K3F8Ä2", Character('Ä')),
            ("LZ7K3F8/2", Character('/')),
            ("LZ7K3F8W³", Character('³')),
            ("LZ7K3F8W2<", Character('<')),
            ("LZ7K3F8W21", CheckDigit),
            ("LZ7K3F8W2C", CheckDigit),
            // One character for another.
            ("LZ1K3F8W27", CheckDigit),
            ("LZ7K3F8V27", CheckDigit),
            // Two neighbours exchanged, at each place of the weights.
            ("ZL7K3F8W27", CheckDigit),
            ("L7ZK3F8W27", CheckDigit),
            ("LZK73F8W27", CheckDigit),
            ("LZ7K38FW27", CheckDigit),
        ] {
            assert_eq!(told(typed), Err(mistake), "{typed:?}");
        }
    }

    #[test]
    fn the_check_digit_is_that_of_icao_9303() {
        for (number, digit) in [
            // The standard's own examples (part 3, 4, 5).
            ("520727", 3),
            ("D23145890", 7),
            ("L898902C3", 6),
            ("000000000", 0),
        ] {
            assert_eq!(check_digit(number), digit, "{number}");
        }
    }

    #[test]
    fn two_neighbours_exchanged_are_noticed_unless_their_values_are_five_apart() {
        let number = "LZ7K3F8W2";
        let value = |it: char| it.to_digit(36).unwrap();
        for at in 0..LENGTH - 1 {
            let mut swapped: Vec<char> = number.chars().collect();
            swapped.swap(at, at + 1);
            let is_blind = value(swapped[at]) % 5 == value(swapped[at + 1]) % 5;
            let swapped: String = swapped.into_iter().collect();

            let is_noticed = told(&format!("{swapped}7")).is_err();

            assert_eq!(is_noticed, !is_blind, "{swapped}");
        }
    }
}
