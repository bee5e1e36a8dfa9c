//! The keyboards are complete, and no key is there twice.

use std::collections::BTreeSet;

use super::*;

/// What each language writes, in the order of its schools.
const ALPHABETS: [(Language, &str); 14] = [
    (Language::German, "abcdefghijklmnopqrstuvwxyzäöüß"),
    (Language::EasyGerman, "abcdefghijklmnopqrstuvwxyzäöüß"),
    (Language::English, "abcdefghijklmnopqrstuvwxyz"),
    (Language::Turkish, "abcçdefgğhıijklmnoöprsştuüvyz"),
    (Language::Ukrainian, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    (Language::Arabic, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة"),
    (Language::Polish, "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"),
    (Language::Russian, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    (Language::Romanian, "aăâbcdefghiîjklmnopqrsștțuvwxyz"),
    (Language::Bulgarian, "абвгдежзийклмнопрстуфхцчшщъьюя"),
    (Language::Italian, "abcdefghijklmnopqrstuvwxyzàèéìòù"),
    (Language::French, "abcdefghijklmnopqrstuvwxyzàâçéèêôù"),
    (Language::Dutch, "abcdefghijklmnopqrstuvwxyzéëï"),
    (Language::Persian, "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئءؤ"),
];

const KINDS: [Kind; 7] = [
    Kind::Name,
    Kind::Words,
    Kind::Mail,
    Kind::Telephone,
    Kind::Number,
    Kind::Date,
    Kind::Code,
];

fn wanted(kind: Kind, language: Language) -> Wanted<'static> {
    Wanted {
        kind,
        language,
        layer: Layer::Letters,
        is_latin: false,
        is_shifted: false,
        order: Order::Usual,
        like: &[],
        has_next: true,
    }
}

fn written(wanted: &Wanted<'_>) -> BTreeSet<char> {
    let keys = wanted.keys();
    let presses = keys.rows.into_iter().flatten().chain(keys.others);
    presses
        .filter_map(|it| {
            let Press::Letter(letter) = it else {
                return None;
            };
            Some(letter)
        })
        .collect()
}

#[test]
fn lang_19_every_letter_of_a_language_is_on_its_keyboard_in_both_cases() {
    for (language, alphabet) in ALPHABETS {
        for order in [Order::Usual, Order::Alphabet] {
            let lower = Wanted {
                order,
                ..wanted(Kind::Words, language)
            };
            let upper = Wanted {
                is_shifted: true,
                ..lower
            };
            for letter in alphabet.chars() {
                assert!(
                    written(&lower).contains(&letter),
                    "{letter} in {language:?}"
                );
                let capital = capital(letter, language);
                assert!(
                    written(&upper).contains(&capital),
                    "{capital} in {language:?}"
                );
            }
        }
        let layout = own(language);
        let rows: BTreeSet<char> = layout.rows.concat().chars().collect();
        let order: BTreeSet<char> = layout.order.chars().collect();
        assert_eq!(rows, order, "{language:?}");
        assert_eq!(layout.order.chars().count(), order.len(), "{language:?}");
        assert!(layout.rows.iter().all(|it| it.chars().count() <= 12));
    }
    assert_eq!(ALPHABETS.map(|it| it.0), *Language::ALL);
}

#[test]
fn lang_15_names_and_addresses_are_written_in_latin_letters_in_every_language() {
    for language in Language::ALL {
        for kind in [Kind::Name, Kind::Mail, Kind::Code] {
            let letters = written(&wanted(kind, *language));
            let plain = 'a'..='z';
            let has_all = plain
                .into_iter()
                .all(|it| letters.contains(&it) || letters.contains(&it.to_ascii_uppercase()));
            assert!(has_all, "{kind:?} in {language:?}");
        }
        let name = written(&wanted(Kind::Name, *language));
        assert!(name.contains(&'-') && name.contains(&'\'') && name.contains(&' '));
    }
    let turkish = written(&wanted(Kind::Name, Language::Turkish));
    assert!("ğşı".chars().all(|it| turkish.contains(&it)));
}

#[test]
fn lang_20_words_are_written_in_the_language_or_in_latin_letters() {
    for (language, own_letter) in [
        (Language::Ukrainian, 'ї'),
        (Language::Arabic, 'ض'),
        (Language::Persian, 'پ'),
    ] {
        let own = wanted(Kind::Words, language);
        assert!(written(&own).contains(&own_letter));
        assert!(own.keys().others.contains(&Press::Script));
        let latin = Wanted {
            is_latin: true,
            ..own
        };
        assert!(written(&latin).contains(&'ä'));
        assert!(latin.keys().others.contains(&Press::Script));
    }
    let german = wanted(Kind::Words, Language::German);
    assert!(!german.keys().others.contains(&Press::Script));
}

#[test]
fn lang_21_an_address_has_its_signs_at_hand() {
    for language in Language::ALL {
        let letters = written(&wanted(Kind::Mail, *language));
        assert!("@.-_+0123456789".chars().all(|it| letters.contains(&it)));
    }
    let telephone = written(&wanted(Kind::Telephone, Language::German));
    assert!("+()-/ 0123456789".chars().all(|it| telephone.contains(&it)));
}

#[test]
fn no_key_is_there_twice_and_every_keyboard_can_be_closed() {
    let like = variants::like("o");
    for language in Language::ALL {
        for kind in KINDS {
            for layer in [
                Layer::Letters,
                Layer::Signs,
                Layer::Endings,
                Layer::Variants(0),
                Layer::Variants(1),
            ] {
                for (order, is_shifted, is_latin) in [
                    (Order::Usual, false, false),
                    (Order::Alphabet, true, false),
                    (Order::Usual, true, true),
                ] {
                    let wanted = Wanted {
                        layer,
                        order,
                        is_shifted,
                        is_latin,
                        like: &like,
                        ..wanted(kind, *language)
                    };
                    let keys = wanted.keys();
                    let all: Vec<Press> = keys
                        .rows
                        .iter()
                        .flatten()
                        .chain(&keys.others)
                        .copied()
                        .collect();
                    for (index, press) in all.iter().enumerate() {
                        let again = all.iter().skip(index + 1).any(|it| it == press);
                        assert!(!again, "{press:?} twice in {wanted:?}");
                    }
                    let leads_back = [Press::Done, Press::Show(Layer::Letters)];
                    assert!(all.iter().any(|it| leads_back.contains(it)));
                    assert!(keys.rows.iter().all(|it| !it.is_empty() && it.len() <= 12));
                }
            }
        }
    }
}

#[test]
fn lang_26_turkish_keeps_the_dot_of_its_i() {
    assert_eq!(capital('i', Language::Turkish), 'İ');
    assert_eq!(capital('ı', Language::Turkish), 'I');
    assert_eq!(capital('i', Language::German), 'I');
    assert_eq!(capital('ß', Language::German), 'ẞ');
    assert_eq!(capital('ї', Language::Ukrainian), 'Ї');
    assert_eq!(capital('ب', Language::Arabic), 'ب');
}
