//! Cleans text that comes from outside, once, at the border (SEC-01).

use unicode_normalization::UnicodeNormalization;

use super::language::Language;

/// Longest text we keep from outside, in characters; the portal's longest notices are about 2 000.
pub const TEXT_CHARS_MAX: usize = 4_000;

/// Keeps letters apart that would join.
const NON_JOINER: char = '\u{200C}';

/// One line of clean text: no control or format characters, white space collapsed, NFC.
pub fn scrub_line(dirty: &str) -> String {
    let mut clean = String::with_capacity(dirty.len().min(TEXT_CHARS_MAX));
    for part in dirty.split(|c: char| c.is_whitespace()) {
        let part: String = part.chars().filter(|c| is_clean(*c)).collect();
        if part.is_empty() {
            continue;
        }
        if !clean.is_empty() {
            clean.push(' ');
        }
        clean.push_str(&part);
    }
    clean.nfc().take(TEXT_CHARS_MAX).collect()
}

/// One line of clean text in a language. Persian keeps the sign between letters that must not join (U+200C), which is
/// part of its spelling.
pub fn scrub_in(language: Language, dirty: &str) -> String {
    if language != Language::Persian {
        return scrub_line(dirty);
    }
    let parts: Vec<String> = dirty.split(NON_JOINER).map(scrub_line).collect();
    parts.join("\u{200C}")
}

/// True for a character that may be shown in this language.
pub fn is_clean_in(language: Language, c: char) -> bool {
    is_clean(c) || language == Language::Persian && c == NON_JOINER
}

/// Clean paragraphs of a longer text, which may hold HTML as the portal's notices do
/// (`infoForAppointment`, wire contract §2.1). Tags become paragraph ends or vanish, entities are read.
pub fn scrub_paragraphs(dirty: &str) -> Vec<String> {
    let dirty: String = dirty.chars().take(TEXT_CHARS_MAX).collect();
    let mut text = String::with_capacity(dirty.len());
    let mut rest = dirty.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        // A lone "<" ("Kinder < 6 Jahre") is no tag.
        let starts_tag =
            after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match after.split_once('>') {
            Some((tag, behind)) if starts_tag => {
                if ends_paragraph(tag) {
                    text.push('\n');
                }
                rest = behind;
            }
            _ => {
                text.push('<');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    read_entities(&text)
        .split(['\n', '\r'])
        .map(scrub_line)
        .filter(|it| !it.is_empty())
        .collect()
}

/// True for a character that may be shown: no control (C0, DEL, C1), no bidi control, no invisible
/// format character, no private use, no noncharacter, no replacement character.
pub fn is_clean(c: char) -> bool {
    !(c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF0}'..='\u{FFFF}'
            | '\u{E000}'..='\u{F8FF}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{10FFFF}')
        || (c as u32) & 0xFFFE == 0xFFFE)
}

fn ends_paragraph(tag: &str) -> bool {
    let name: String = tag
        .trim_start_matches('/')
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    matches!(
        name.to_ascii_lowercase().as_str(),
        "br" | "p" | "div" | "li" | "ul" | "ol" | "tr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
    )
}

fn read_entities(text: &str) -> String {
    let mut read = text.to_owned();
    for (entity, sign) in [
        ("&nbsp;", " "),
        ("&auml;", "ä"),
        ("&ouml;", "ö"),
        ("&uuml;", "ü"),
        ("&Auml;", "Ä"),
        ("&Ouml;", "Ö"),
        ("&Uuml;", "Ü"),
        ("&szlig;", "ß"),
        ("&euro;", "€"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ] {
        if read.contains('&') {
            read = read.replace(entity, sign);
        }
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sec_01_control_and_format_characters_do_not_pass() {
        for (dirty, clean) in [
            ("\u{1b}[2JRathaus", "[2JRathaus"),
            ("a\u{9b}31mb", "a31mb"),
            ("\u{1b}]52;c;aGk=\u{7}Amt", "]52;c;aGk=Amt"),
            ("Zimmer\u{202E}12", "Zimmer12"),
            ("  viel \t\r\n Platz ", "viel Platz"),
            ("u\u{308}ber", "über"),
            ("\u{FEFF}\u{200B}\u{AD}", ""),
        ] {
            assert_eq!(scrub_line(dirty), clean, "{dirty:?}");
        }
    }

    #[test]
    fn persian_keeps_its_letters_apart() {
        let word = "می\u{200C}شود";

        assert_eq!(scrub_in(Language::Persian, word), word);
        assert_eq!(scrub_in(Language::German, "a\u{200C}b"), "ab");
        assert!(
            !is_clean_in(Language::Arabic, '\u{200C}')
                && !is_clean_in(Language::Persian, '\u{200D}')
        );
    }

    #[test]
    fn html_notices_become_paragraphs() {
        let notice =
            "<p>Bitte <b>Foto</b> mitbringen.<br/>Kinder &lt; 6 Jahre &amp; Babys</p>\r\nalt < neu";

        let clean = scrub_paragraphs(notice);

        assert_eq!(
            clean,
            [
                "Bitte Foto mitbringen.",
                "Kinder < 6 Jahre & Babys",
                "alt < neu"
            ]
        );
    }

    #[test]
    fn a_text_without_end_is_cut() {
        assert_eq!(
            scrub_line(&"ä".repeat(9_000)).chars().count(),
            TEXT_CHARS_MAX
        );
    }
}
