//! Every letter in its four places, written down by hand from the charts of Unicode; not computed as the painter does.

use super::super::{letters, shape};

/// A letter and its forms: alone, at the end, at the beginning, in the middle; two for those that join to the letter
/// before them only.
const FORMS: &[(&str, &str)] = &[
    ("ا", "\u{fe8d}\u{fe8e}"),
    ("أ", "\u{fe83}\u{fe84}"),
    ("إ", "\u{fe87}\u{fe88}"),
    ("آ", "\u{fe81}\u{fe82}"),
    ("ٱ", "\u{fb50}\u{fb51}"),
    ("ؤ", "\u{fe85}\u{fe86}"),
    ("ئ", "\u{fe89}\u{fe8a}\u{fe8b}\u{fe8c}"),
    ("ب", "\u{fe8f}\u{fe90}\u{fe91}\u{fe92}"),
    ("ة", "\u{fe93}\u{fe94}"),
    ("ت", "\u{fe95}\u{fe96}\u{fe97}\u{fe98}"),
    ("ث", "\u{fe99}\u{fe9a}\u{fe9b}\u{fe9c}"),
    ("ج", "\u{fe9d}\u{fe9e}\u{fe9f}\u{fea0}"),
    ("ح", "\u{fea1}\u{fea2}\u{fea3}\u{fea4}"),
    ("خ", "\u{fea5}\u{fea6}\u{fea7}\u{fea8}"),
    ("د", "\u{fea9}\u{feaa}"),
    ("ذ", "\u{feab}\u{feac}"),
    ("ر", "\u{fead}\u{feae}"),
    ("ز", "\u{feaf}\u{feb0}"),
    ("س", "\u{feb1}\u{feb2}\u{feb3}\u{feb4}"),
    ("ش", "\u{feb5}\u{feb6}\u{feb7}\u{feb8}"),
    ("ص", "\u{feb9}\u{feba}\u{febb}\u{febc}"),
    ("ض", "\u{febd}\u{febe}\u{febf}\u{fec0}"),
    ("ط", "\u{fec1}\u{fec2}\u{fec3}\u{fec4}"),
    ("ظ", "\u{fec5}\u{fec6}\u{fec7}\u{fec8}"),
    ("ع", "\u{fec9}\u{feca}\u{fecb}\u{fecc}"),
    ("غ", "\u{fecd}\u{fece}\u{fecf}\u{fed0}"),
    ("ف", "\u{fed1}\u{fed2}\u{fed3}\u{fed4}"),
    ("ق", "\u{fed5}\u{fed6}\u{fed7}\u{fed8}"),
    ("ك", "\u{fed9}\u{feda}\u{fedb}\u{fedc}"),
    ("ل", "\u{fedd}\u{fede}\u{fedf}\u{fee0}"),
    ("م", "\u{fee1}\u{fee2}\u{fee3}\u{fee4}"),
    ("ن", "\u{fee5}\u{fee6}\u{fee7}\u{fee8}"),
    ("ه", "\u{fee9}\u{feea}\u{feeb}\u{feec}"),
    ("و", "\u{feed}\u{feee}"),
    ("ى", "\u{feef}\u{fef0}\u{fbe8}\u{fbe9}"),
    ("ي", "\u{fef1}\u{fef2}\u{fef3}\u{fef4}"),
    // Persian.
    ("پ", "\u{fb56}\u{fb57}\u{fb58}\u{fb59}"),
    ("چ", "\u{fb7a}\u{fb7b}\u{fb7c}\u{fb7d}"),
    ("ژ", "\u{fb8a}\u{fb8b}"),
    ("ک", "\u{fb8e}\u{fb8f}\u{fb90}\u{fb91}"),
    ("گ", "\u{fb92}\u{fb93}\u{fb94}\u{fb95}"),
    ("ی", "\u{fbfc}\u{fbfd}\u{fbfe}\u{fbff}"),
    ("ۀ", "\u{fba4}\u{fba5}"),
    // Neighbours.
    ("ٹ", "\u{fb66}\u{fb67}\u{fb68}\u{fb69}"),
    ("ڈ", "\u{fb88}\u{fb89}"),
    ("ڑ", "\u{fb8c}\u{fb8d}"),
    ("ڤ", "\u{fb6a}\u{fb6b}\u{fb6c}\u{fb6d}"),
    ("ں", "\u{fb9e}\u{fb9f}"),
    ("ھ", "\u{fbaa}\u{fbab}\u{fbac}\u{fbad}"),
    ("ہ", "\u{fba6}\u{fba7}\u{fba8}\u{fba9}"),
    ("ۆ", "\u{fbd9}\u{fbda}"),
    ("ۇ", "\u{fbd7}\u{fbd8}"),
    ("ے", "\u{fbae}\u{fbaf}"),
];

#[test]
fn lang_09_every_letter_of_arabic_and_persian_has_its_forms() {
    for (letter, forms) in FORMS {
        let forms: Vec<char> = forms.chars().collect();
        // Between two tatweels, which join to everything and stay what they are.
        let shaped = [
            shape(letter),
            shape(&format!("ـ{letter}")),
            shape(&format!("{letter}ـ")),
            shape(&format!("ـ{letter}ـ")),
        ]
        .map(|it| it.replace('ـ', ""));
        let told: Vec<char> = if let [alone, end] = forms[..] {
            vec![alone, end, alone, end]
        } else {
            forms
        };
        let shaped: Vec<char> = shaped.iter().flat_map(|it| it.chars()).collect();

        assert_eq!(shaped, told, "{letter}");
    }
    assert_eq!(shape("ءـء"), "\u{fe80}ـ\u{fe80}", "hamza joins to nothing");
}

#[test]
fn a_lam_with_an_alef_is_one_letter_in_one_cell() {
    for (word, forms) in [
        ("لا", "\u{fefb}"),
        ("بلا", "\u{fe91}\u{fefc}"),
        ("لأ", "\u{fef7}"),
        ("بلأ", "\u{fe91}\u{fef8}"),
        ("لإ", "\u{fef9}"),
        ("بلإ", "\u{fe91}\u{fefa}"),
        ("لآ", "\u{fef5}"),
        ("بلآ", "\u{fe91}\u{fef6}"),
        // Nothing joins behind it.
        ("لاب", "\u{fefb}\u{fe8f}"),
        // A vowel sign between them does not keep them apart.
        ("لَا", "\u{fefb}"),
        // ZWNJ does.
        ("ل\u{200c}ا", "\u{fedd}\u{fe8d}"),
    ] {
        assert_eq!(shape(word), forms, "{word}");
    }
}

#[test]
fn joiners_say_how_to_join_and_are_not_seen() {
    // "I want" in Persian: the two parts of the word do not join.
    assert_eq!(
        shape("می\u{200c}خواهم"),
        "\u{fee3}\u{fbfd}\u{fea7}\u{feee}\u{fe8d}\u{feeb}\u{fee2}"
    );
    assert_eq!(shape("ه\u{200d}"), "\u{feeb}", "heh as an abbreviation");
    assert_eq!(
        shape("ب\u{200e}ب"),
        "\u{fe91}\u{200e}\u{fe90}",
        "a mark of order is not in the way"
    );
    assert_eq!(
        shape("ب\u{2069}ب"),
        "\u{fe8f}\u{2069}\u{fe8f}",
        "the end of a part is"
    );
}

#[test]
fn signs_take_no_cell_and_a_hamza_becomes_a_letter() {
    assert_eq!(shape("مُحَمَّد"), shape("محمد"));
    assert_eq!(shape("شكرًا"), shape("شكرا"));
    assert_eq!(shape("ا\u{654}"), shape("أ"));
    assert_eq!(shape("ي\u{654}ب"), shape("ئب"));
    assert_eq!(shape("خانه\u{654}"), "\u{fea7}\u{fe8e}\u{fee7}\u{fba5}");
}

#[test]
fn every_form_that_is_drawn_is_told_once() {
    let drawn: Vec<char> = letters::drawn().collect();
    let mut by_hand: Vec<char> = FORMS.iter().flat_map(|it| it.1.chars()).collect();
    by_hand.push('\u{fe80}');
    by_hand.extend('\u{fef5}'..='\u{fefc}');
    by_hand.sort_unstable();
    let mut sorted = drawn.clone();
    sorted.sort_unstable();

    assert_eq!(sorted, by_hand);
}
