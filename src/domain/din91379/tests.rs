//! The whole datatype, names from many languages, and what is no name.

use std::collections::BTreeSet;

use proptest::{collection::vec, prelude::Strategy, sample::select};

use super::*;

/// Names and whether they are right; of wrong ones the first sign that is not.
const NAMES: &[(&str, Option<&str>)] = &[
    ("Nœl Schmidt-Strauß", None),
    ("Aylin Yıldırım", None),
    ("Şükran Öztoprak", None),
    ("İlknur", None),
    ("Łucja Wąsowska", None),
    ("Müller-Lüdenbach", None),
    ("O'Connell", None),
    ("O’Connell", None),
    ("D´Amato", None),
    ("Nguyễn Thị Bích", None),
    ("Țuțuianu Ștefania", None),
    ("Ţepelea", None),
    ("Đurđević", None),
    ("Ḥamīd al-ʿAṭṭār", None),
    ("Ruíz y Ibáñez", None),
    ("Jānis Kļaviņš", None),
    ("Þórdís Guðmundsdóttir", None),
    ("X", None),
    ("vom und zum Beispiel, Freifrau", None),
    ("Ágnes Őry", None),
    ("Ɓala", Some("Ɓ")),
    ("K\u{35F}Halid", None),
    ("\u{18F}liyeva", None),
    ("Zoe\u{308}", None),
    ("A\u{323}\u{308}", None),
    ("José María", None),
    ("\u{1E9E}traßer", None),
    ("", None),
    (" Anna ", None),
    // A mark on a letter that has none in the standard is shown with its letter.
    ("Mariya Z\u{326}", Some("Z\u{326}")),
    ("Q\u{301}uentin", Some("Q\u{301}")),
    ("\u{301}Anna", Some("\u{301}")),
    ("Anna\u{308}\u{308}", Some("a\u{308}\u{308}")),
    ("Karl 2", Some("2")),
    ("Иван", Some("И")),
    ("Мария", Some("М")),
    ("Oлена", Some("л")),
    ("محمد", Some("م")),
    ("Γιώργος", Some("Γ")),
    ("Anna_Maria", Some("_")),
    ("Anna (geb. Beispiel)", Some("(")),
    ("Max\tM", Some("\t")),
    ("Max\u{A0}M", Some("\u{A0}")),
    ("Anna\u{200D}B", Some("a\u{200D}")),
    ("Anna\u{202E}B", Some("\u{202E}")),
    ("Anna\u{1B}[31m", Some("\u{1B}")),
    ("Ma–ier", Some("–")),
    ("\u{FB01}n", Some("\u{FB01}")),
    ("\u{FF21}nna", Some("\u{FF21}")),
    ("Anna 🎉", Some("🎉")),
];

#[test]
fn lang_12_names_of_many_languages_are_right_and_the_first_wrong_sign_is_named() {
    for (name, wrong) in NAMES {
        let expected = wrong.map(|it| it.nfc().collect::<String>());

        assert_eq!(first_foreign(name), expected, "{name:?}");
    }
}

#[test]
fn lang_12_each_of_the_667_elements_is_right_alone_and_in_either_form() {
    let all: BTreeSet<String> = elements().collect();

    assert_eq!(all.len(), 667);
    for element in &all {
        let apart: String = element.nfd().collect();
        assert_eq!(&element.nfc().collect::<String>(), element);
        assert_eq!(first_foreign(element), None, "{element:?}");
        assert_eq!(first_foreign(&apart), None, "{element:?}");
        assert!(element.chars().all(|it| u32::from(it) <= 0xFFFF));
        // A field of 300 code points takes 100 of them, however the keyboard sends them (LANG-17).
        assert!(apart.chars().count() <= 3, "{element:?}");
    }
}

#[test]
fn the_tables_are_in_the_order_that_finding_needs() {
    let ends: Vec<char> = SINGLES.iter().flat_map(|it| [it.0, it.1]).collect();

    assert!(ends.is_sorted());
    assert!(SINGLES.windows(2).all(|it| it[0].1 < it[1].0));
    assert!(SEQUENCES.windows(2).all(|it| it[0] < it[1]));
    let longest = SEQUENCES.iter().map(|it| it.chars().count()).max();
    assert_eq!(longest, Some(ELEMENT_CHARS_MAX));
}

fn names() -> impl Strategy<Value = String> {
    vec(select(elements().collect::<Vec<_>>()), 0..30).prop_map(|it| it.concat())
}

proptest::proptest! {
    #[test]
    fn whatever_is_put_together_of_elements_is_right(name in names()) {
        proptest::prop_assert_eq!(first_foreign(&name), None);
    }

    #[test]
    fn one_foreign_sign_is_found_wherever_it_stands(
        before in names(),
        foreign in select(vec!['2', '_', '(', 'И', 'ї', 'م', 'ی', 'Γ', '日', '–', '\u{A0}', '🎉']),
        after in names(),
    ) {
        let name = format!("{before}{foreign}{after}");

        proptest::prop_assert_eq!(first_foreign(&name), Some(foreign.to_string()));
    }

    #[test]
    fn no_text_makes_it_fall_over(name in "\\PC{0,60}") {
        let found = first_foreign(&name);

        let normal: String = name.nfc().collect();
        proptest::prop_assert!(found.is_none_or(|it| normal.contains(&it)));
    }
}
