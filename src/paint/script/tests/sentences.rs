//! Sentences, letter by letter as they stand from left to right.

use super::super::{set, visual};
use crate::{domain::language::Direction, paint::wrap::wrap};

/// As it is seen on an Arabic page.
fn seen(text: &str) -> String {
    visual(&set(text, Direction::RightToLeft))
}

#[test]
fn arabic_sentences_are_joined_and_ordered() {
    // "Peace be upon you": alef alone, lam and seen joined, lam-alef at the end; meem alone.
    assert_eq!(
        seen("السلام عليكم"),
        backwards(&[
            "\u{fe8d}\u{fedf}\u{feb4}\u{fefc}\u{fee1}",
            " ",
            "\u{fecb}\u{fee0}\u{fef4}\u{fedc}\u{fee2}"
        ])
    );
    // "Your appointment (today) is at 14:30.": the number from left to right, the full stop behind it at the left.
    assert_eq!(
        seen("موعدك (اليوم) الساعة 14:30."),
        backwards(&[
            "\u{fee3}\u{feee}\u{fecb}\u{feaa}\u{fed9}",
            " )",
            "\u{fe8d}\u{fedf}\u{fef4}\u{feee}\u{fee1}",
            "( ",
            "\u{fe8d}\u{fedf}\u{feb4}\u{fe8e}\u{fecb}\u{fe94}",
            " 03:41.",
        ])
    );
}

#[test]
fn persian_sentences_are_joined_and_ordered() {
    // "Please wait a moment": the sign on "lotfan" is left out, keheh and Persian yeh have their forms.
    assert_eq!(
        seen("لطفاً یک لحظه صبر کنید"),
        backwards(&[
            "\u{fedf}\u{fec4}\u{fed4}\u{fe8e}",
            " ",
            "\u{fbfe}\u{fb8f}",
            " ",
            "\u{fedf}\u{fea4}\u{fec8}\u{feea}",
            " ",
            "\u{febb}\u{fe92}\u{feae}",
            " ",
            "\u{fb90}\u{fee8}\u{fbff}\u{feaa}",
        ])
    );
    // "Print the page": peh, tcheh and gaf; alef and reh join to nothing behind them.
    assert_eq!(
        seen("چاپ برگه"),
        backwards(&[
            "\u{fb7c}\u{fe8e}\u{fb56}",
            " ",
            "\u{fe91}\u{feae}\u{fb94}\u{feea}"
        ])
    );
}

/// What was written down in the order of reading, from left to right.
fn backwards(parts: &[&str]) -> String {
    parts.concat().chars().rev().collect()
}

#[test]
fn lang_09_what_belongs_together_stands_together() {
    for kept in [
        "14:30",
        "23.11.2026",
        "1.500,00",
        "KR-2026-004711",
        "+49 2151 86-0",
        "02151 86-1234",
        "(02151)",
        "2026-11-23",
        "37,00 €",
        "37,00\u{a0}€",
        "19%",
        "anna.beispiel@example.org",
        "https://termin.krefeld.de/k/",
        "Anna-Lena Müller-Beispiel",
        "Personalausweis beantragen",
        "F10",
    ] {
        for text in [
            format!("الرقم {kept} صحيح"),
            format!("الرقم: {kept}."),
            format!("{kept} هو الرقم"),
            format!("الرقم ({kept})"),
            format!("الرقم \u{2068}{kept}\u{2069} صحيح"),
            format!("\u{2068}{kept}\u{2069}"),
            kept.to_owned(),
        ] {
            assert!(seen(&text).contains(kept), "{text}: {}", seen(&text));
        }
    }
}

#[test]
fn two_times_follow_each_other_as_one_reads() {
    assert_eq!(
        seen("\u{2068}14:30\u{2069} ـ \u{2068}15:00\u{2069}"),
        "15:00 ـ 14:30"
    );
}

#[test]
fn parts_run_as_one_reads_even_when_they_begin_in_latin() {
    // A row that tells a service and that there are others; the town hall, a comma, its address.
    assert_eq!(
        seen("أ: \u{2068}\u{2068}Personalausweis\u{2069}\u{2068} وب\u{2069}\u{2069}"),
        "\u{fe8f}\u{feed} Personalausweis :\u{fe83}"
    );
    assert_eq!(
        seen("أ: \u{2068}\u{2068}Rathaus\u{2069}، \u{2068}Markt 1, 12345 Ort\u{2069}\u{2069}"),
        "Markt 1, 12345 Ort ،Rathaus :\u{fe83}"
    );
}

#[test]
fn lines_are_broken_before_they_are_ordered() {
    let text = set("أ ب ت Anna Maria ج", Direction::RightToLeft);
    let lines: Vec<String> = wrap(&text, 10).iter().map(|it| visual(it)).collect();

    assert_eq!(lines, ["Anna \u{fe95} \u{fe8f} \u{fe83}", "\u{fe9d} Maria"]);
    // A line knows what stands before it: the number belongs to the Latin words.
    let text = set("أ Straße 12 a ب", Direction::RightToLeft);
    let lines: Vec<String> = wrap(&text, 9).iter().map(|it| visual(it)).collect();
    assert_eq!(lines, ["Straße \u{fe83}", "\u{fe8f} 12 a"]);
}

#[test]
fn a_second_text_stands_where_one_reads_on() {
    let page = Direction::RightToLeft;
    let (step, clock) = (set("Schritt", page), set("14:05", page));

    assert_eq!(visual(&format!("{step} · {clock}")), "14:05 · Schritt");
    assert_eq!(visual(&format!("‹ {}", set("أ", page))), "\u{fe83} ›");
}
