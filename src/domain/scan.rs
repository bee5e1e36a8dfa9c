//! What a hand scanner or a finger brings in of an appointment's link: the whole address, its end, or only the letters
//! of the code, however mail programs have encoded it (wire contract §6, portal's front end §1).
//!
//! Nothing of it is ever followed: the number and the key are taken out and asked of our own portal.

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde::Deserialize;
use zeroize::Zeroize;

use super::{appointment::Key, link::has_proper_form, private::Private};

/// Longest text that is looked at, in bytes (SEC-10); a link that was encoded five times has about 500.
pub const SCAN_BYTES_MAX: usize = 2_000;
/// How often a link may be encoded over; mail programs and phones do it twice.
const ENCODED_MAX: usize = 5;
/// Shortest text that can be a code: the base64 letters of the shortest number and key.
const CODE_BYTES_MIN: usize = 28;
/// What is missing at the end is no mistake: scanners and mail programs strip it.
const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);

/// The inside of a code, as the portal writes it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Inside {
    id: Number,
    auth_key: String,
}

/// Numbers come as numbers or as text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Number {
    Figure(u64),
    Text(String),
}

/// The appointment that this text opens; `None` when it opens none. A scanner that believes to be an American keyboard
/// on a German one is understood, too.
pub fn appointment(text: &Private<String>) -> Option<Key> {
    let text = text.reveal().trim();
    if text.len() > SCAN_BYTES_MAX {
        return None;
    }
    of_link(text).or_else(|| {
        let undone = Private::new(without_german_layout(text));
        of_link(undone.reveal())
    })
}

/// True for a key of old mails, of four digits, which can be guessed.
pub fn is_short(key: &Key) -> bool {
    key.secret.reveal().len() == 4
}

/// True for a text that can only be part of a link or code: no number that a person types has such letters.
pub fn looks_like_code(text: &Private<String>) -> bool {
    let text = text.reveal().trim();
    text.len() >= CODE_BYTES_MIN && !text.contains(' ')
}

fn of_link(text: &str) -> Option<Key> {
    let mut text = Private::new(text.to_owned());
    for _ in 0..=ENCODED_MAX {
        if let Some(key) = of_path(text.reveal()).or_else(|| of_code(text.reveal())) {
            return Some(key);
        }
        let decoded = Private::new(percent_decoded(text.reveal())?);
        text = decoded;
    }
    None
}

/// A link: the code is its longest part; or number and key stand one after the other (`…/T/100661/8EFB…`).
fn of_path(text: &str) -> Option<Key> {
    let parts: Vec<&str> = text.split(['/', '#', '?', '&']).collect();
    let short = parts.windows(2).find_map(|pair| {
        let [number, secret] = pair else { return None };
        key(number.parse().ok()?, secret)
    });
    if short.is_some() {
        return short;
    }
    if parts.len() < 2 {
        return None;
    }
    parts.iter().rev().find_map(|it| of_code(it))
}

/// The base64 of `{"id":…,"authKey":"…"}`, with or without its padding, perhaps wrapped in itself.
fn of_code(code: &str) -> Option<Key> {
    let mut code = Private::new(code.trim().to_owned());
    for _ in 0..ENCODED_MAX {
        if code.reveal().len() < CODE_BYTES_MIN {
            return None;
        }
        let bytes = Private::new(decoded(code.reveal())?);
        if let Ok(inside) = serde_json::from_slice::<Inside>(bytes.reveal()) {
            let number = match inside.id {
                Number::Figure(number) => number,
                Number::Text(number) => number.trim().parse().ok()?,
            };
            let key = key(number, &inside.auth_key);
            let mut told = inside.auth_key;
            told.zeroize();
            return key;
        }
        let inner = Private::new(str::from_utf8(bytes.reveal()).ok()?.trim().to_owned());
        code = inner;
    }
    None
}

fn decoded(code: &str) -> Option<Vec<u8>> {
    let code = code.trim_end_matches('=');
    GeneralPurpose::new(&alphabet::STANDARD, LENIENT)
        .decode(code)
        .or_else(|_| GeneralPurpose::new(&alphabet::URL_SAFE, LENIENT).decode(code))
        .ok()
}

/// Number and key, if they can be those of an appointment. The portal writes its keys in small letters; codes in
/// capitals hold the same.
pub fn key(number: u64, secret: &str) -> Option<Key> {
    let key = Key {
        number,
        secret: Private::new(secret.trim().to_ascii_lowercase()),
    };
    has_proper_form(&key).then_some(key)
}

/// One layer of percent-encoding taken off; `None` when there is none.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let byte = after
            .get(..2)
            .and_then(|it| u8::from_str_radix(it, 16).ok());
        if let Some(byte) = byte {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or_default();
        } else {
            bytes.push(b'%');
            rest = after;
        }
    }
    if rest.len() == text.len() {
        return None;
    }
    bytes.extend_from_slice(rest.as_bytes());
    let read = String::from_utf8(bytes).ok()?;
    (read != text).then_some(read)
}

/// What an American keyboard has where a German one has these letters. Only what stands in links and codes.
fn without_german_layout(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            'y' => 'z',
            'z' => 'y',
            'Y' => 'Z',
            'Z' => 'Y',
            'Ö' => ':',
            '-' => '/',
            'ß' => '-',
            '§' => '#',
            '´' => '=',
            '_' => '?',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

    use super::*;

    const SECRET: &str = "8efbcbbc31d3bcc7bf1425039a891c0f384e6c12c09ca4a4785851fc86458ba0";

    fn read(text: &str) -> Option<(u64, String)> {
        appointment(&Private::new(text.to_owned()))
            .map(|it| (it.number, it.secret.reveal().clone()))
    }

    fn code(number: &str, secret: &str) -> String {
        STANDARD.encode(format!(r#"{{"id":{number},"authKey":"{secret}"}}"#))
    }

    fn encoded(text: &str) -> String {
        text.bytes()
            .map(|it| {
                if it.is_ascii_alphanumeric() {
                    char::from(it).to_string()
                } else {
                    format!("%{it:02X}")
                }
            })
            .collect()
    }

    #[test]
    fn every_form_of_a_link_opens_its_appointment() {
        let code = code("100661", SECRET);
        let bare = code.trim_end_matches('=');
        let link = format!("https://termin.krefeld.de/buergeransicht/#/appointment/{code}");
        let mut often = link.clone();
        for _ in 0..5 {
            often = encoded(&often);
        }
        let upper = SECRET.to_ascii_uppercase();
        for text in [
            link.clone(),
            format!("  {link} "),
            format!("https://termin.krefeld.de/#/appointment/{bare}"),
            format!("https://termin.krefeld.de/#/appointment/confirm/{code}"),
            format!("#/appointment/{bare}"),
            format!("/appointment/confirm/{bare}"),
            code.clone(),
            bare.to_owned(),
            STANDARD.encode(&code),
            STANDARD_NO_PAD.encode(STANDARD_NO_PAD.encode(&code)),
            encoded(&link),
            format!("https://t.de/#/appointment/{}", encoded(&code)),
            format!("https://t.de/#/appointment/{}", encoded(&encoded(&code))),
            often,
            format!("HTTPS://TERMIN.KREFELD.DE/T/100661/{upper}"),
            format!("HTTPS://TERMIN.KREFELD.DE/T/100661/{upper}/C"),
        ] {
            assert_eq!(read(&text), Some((100_661, SECRET.to_owned())), "{text}");
        }
    }

    #[test]
    fn numbers_as_text_and_further_fields_do_no_harm() {
        let inside = r#"{ "id": "100661", "authKey": "A1B2", "action": "cancel" }"#;

        assert_eq!(
            read(&STANDARD.encode(inside)),
            Some((100_661, "a1b2".to_owned()))
        );
    }

    #[test]
    fn an_american_scanner_on_a_german_console_is_understood() {
        // The letters that the Linux console makes of an American scanner's keys with a German layout.
        let code = code("100661", SECRET);
        let typed: String = format!("https://termin.krefeld.de/#/appointment/{code}")
            .trim_end_matches('=')
            .chars()
            .map(|it| match it {
                'y' => 'z',
                'z' => 'y',
                'Y' => 'Z',
                'Z' => 'Y',
                ':' => 'Ö',
                '/' => '-',
                '#' => '§',
                other => other,
            })
            .collect();

        assert_eq!(read(&typed), Some((100_661, SECRET.to_owned())));
    }

    #[test]
    fn what_opens_nothing_is_nothing() {
        let much = "a".repeat(SCAN_BYTES_MAX + 1);
        let long = code("100661", SECRET) + &much;
        for text in [
            "",
            "%",
            "%%%%",
            "%C3",
            "4006381333931",
            "https://termin.krefeld.de/",
            "https://termin.krefeld.de/#/appointment/",
            "https://termin.krefeld.de/T/100661/",
            "https://termin.krefeld.de/T/100661/8EF",
            &code("0", SECRET),
            &code("-5", SECRET),
            &code("1e9", SECRET),
            &code("100661", "zz"),
            &code("100661", &"a".repeat(65)),
            &STANDARD.encode("[[[[[[[[[[[[[[[[[[[[[[[[[[[["),
            &much,
            &long,
            "\u{202e}\u{0}\u{7f}",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_fall_over(text in "\\PC{0,300}") {
            let _ = read(&text);
        }

        #[test]
        fn no_inside_makes_it_fall_over(inside in "[\\[{\":,0-9a-fidKey}\\]]{20,80}") {
            let _ = read(&STANDARD.encode(&inside));
        }
    }
}
