//! Puts names into the order that a language's readers look them up in (LANG-20).
//!
//! Our own tables and no collation library: `icu_collator` brings four packages and a megabyte of data into every
//! kiosk, for one list of at most a few hundred short names. The orders are those of CLDR: letters of the language's own
//! script first, marks and case count only between names that are otherwise alike; German is DIN 5007-1, where ä stands
//! with a and ß with ss. The tables of the test are in the order that `icu_collator` 2.4 gives them, too.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::{
    digits::latin_digit,
    language::{Language, Script},
};

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const TURKISH: &str = "abcçdefgğhıijklmnoöpqrsştuüvwxyz";
const POLISH: &str = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
const ROMANIAN: &str = "aăâbcdefghiîjklmnopqrsștțuvwxyz";
/// Ukrainian, Russian and Bulgarian letters have the same order, where they have the same letters.
const CYRILLIC: &str = "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя";
/// Persian letters stand where Persian has them.
const ARABIC: &str = "ءابپتثجچحخدذرزژسشصضطظعغفقكگلمنهوي";
/// Persian puts آ first, and و before ه.
const PERSIAN: &str = "ءآابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي";

/// By what names are compared: first letters alone, then with marks, then as they are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey(Vec<(Class, u32)>, String, String);

/// What comes before what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    /// Whatever stands between words.
    Gap,
    /// A digit.
    Digit,
    /// A letter of the language's own alphabet, by its place there.
    Own,
    /// Any other letter, by its code point.
    Other,
}

/// What to compare a name by in lists of this language.
pub fn sort_key(name: &str, language: Language) -> SortKey {
    let small: String = name.nfc().flat_map(|it| lower(it, language)).collect();
    let small: String = small.nfc().collect();
    let mut letters = vec![];
    for c in small.chars() {
        add(c, language, &mut letters);
    }
    SortKey(letters, small, name.to_owned())
}

fn add(c: char, language: Language, letters: &mut Vec<(Class, u32)>) {
    let c = same_letter(c, language);
    if let Some(place) = place(c, language) {
        letters.push((Class::Own, place));
        return;
    }
    if let Some(spelled) = spelled_out(c) {
        for letter in spelled.chars() {
            letters.push(place(letter, language).map_or((Class::Other, u32::from(letter)), own));
        }
        return;
    }
    // A letter that the alphabet does not have stands where it stands without its marks.
    for base in [c].into_iter().nfd().filter(|it| !is_combining_mark(*it)) {
        let base = latin_digit(same_letter(base, language));
        letters.push(if let Some(place) = place(base, language) {
            own(place)
        } else if base.is_alphabetic() {
            (Class::Other, u32::from(base))
        } else if base.is_numeric() {
            (Class::Digit, u32::from(base))
        } else {
            (Class::Gap, 0)
        });
    }
}

const fn own(place: u32) -> (Class, u32) {
    (Class::Own, place)
}

/// Small letters by the rules of Unicode, with Turkish's two letters i told apart.
fn lower(c: char, language: Language) -> impl Iterator<Item = char> {
    let c = match (c, language) {
        ('I', Language::Turkish) => 'ı',
        ('İ', Language::Turkish) => 'i',
        (other, _) => other,
    };
    c.to_lowercase()
}

/// One letter for those that only differ in how keyboards of several countries write them.
const fn same_letter(c: char, language: Language) -> char {
    match c {
        'ş' if matches!(language, Language::Romanian) => 'ș',
        'ţ' => 'ț',
        'ک' => 'ك',
        'ی' | 'ى' => 'ي',
        'ٱ' => 'ا',
        'ة' => 'ت',
        other => other,
    }
}

const fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ı' => "i",
        'þ' => "th",
        _ => return None,
    })
}

fn place(c: char, language: Language) -> Option<u32> {
    let alphabet = match (language, language.script()) {
        (Language::Turkish, _) => TURKISH,
        (Language::Polish, _) => POLISH,
        (Language::Romanian, _) => ROMANIAN,
        (Language::Persian, _) => PERSIAN,
        (_, Script::Latin) => LATIN,
        (_, Script::Cyrillic) => CYRILLIC,
        (_, Script::Arabic) => ARABIC,
    };
    let at = alphabet.chars().position(|it| it == c)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names in the order in which a reader of the language looks for them.
    const ORDERS: &[(Language, &[&str])] = &[
        (
            Language::German,
            &[
                "2. Reisepass",
                "Abfall",
                "Änderung der Anschrift",
                "Anmeldung",
                "ärztliche Bescheinigung",
                "Masern",
                "Maß",
                "Massage",
                "Oberbürgermeister",
                "Öffnung",
                "Ordnung",
                "Übersetzung",
                "Umzug",
                "Zuzug",
            ],
        ),
        (
            Language::EasyGerman,
            &["An-Meldung", "Änderung", "Anmeldung"],
        ),
        (
            Language::English,
            &[
                "address",
                "birth certificate",
                "Birth register",
                "café",
                "cafeteria",
            ],
        ),
        (
            Language::Turkish,
            &[
                "cadde", "çadır", "dilekçe", "gazete", "ğ", "harç", "ışık", "IŞIN", "ilan", "İlan",
                "ilçe", "oda", "ödeme", "sayı", "şahıs", "uçak", "üye", "vergi",
            ],
        ),
        (
            Language::Ukrainian,
            &[
                "Адреса",
                "Гараж",
                "Ґанок",
                "Дитина",
                "Екзамен",
                "Єдність",
                "Жінка",
                "Змій",
                "Ирій",
                "Іспит",
                "Їжа",
                "Йод",
                "Паспорт",
                "Шлюб",
                "Щит",
                "Юрист",
                "Яма",
                "Ausweis",
                "Pass",
            ],
        ),
        (
            Language::Arabic,
            &[
                "أب",
                "اتصال",
                "إقامة",
                "بطاقة",
                "تأشيرة",
                "ثقافة",
                "جواز",
                "حي",
                "خدمة",
                "زواج",
                "شهادة",
                "كلب",
                "لجوء",
                "مدرسة",
                "نقل",
                "هوية",
                "ولادة",
                "يوم",
                "Pass",
            ],
        ),
        (
            Language::Polish,
            &[
                "adres",
                "ągiew",
                "baza",
                "cena",
                "ćma",
                "data",
                "ekran",
                "ęsi",
                "las",
                "łan",
                "mapa",
                "nos",
                "ńa",
                "ocena",
                "ósmy",
                "sala",
                "śnieg",
                "targ",
                "zakup",
                "źdźbło",
                "żona",
            ],
        ),
        (
            Language::Russian,
            &[
                "адрес",
                "брак",
                "елка",
                "ёлка",
                "если",
                "жильё",
                "иск",
                "йод",
                "паспорт",
                "съезд",
                "эхо",
                "юг",
                "ясли",
                "Ausweis",
            ],
        ),
        (
            Language::Romanian,
            &[
                "adresă",
                "azil",
                "ăsta",
                "âncă",
                "ban",
                "im",
                "iz",
                "înmatriculare",
                "jurnal",
                "sat",
                "stat",
                "ședere",
                "şef",
                "taxă",
                "tutelă",
                "țară",
                "urgență",
            ],
        ),
        (
            Language::Bulgarian,
            &[
                "адрес",
                "брак",
                "жилище",
                "йод",
                "паспорт",
                "щит",
                "ъгъл",
                "ютия",
                "яйце",
            ],
        ),
        (
            Language::Italian,
            &["città", "cittadinanza", "età", "eterno", "più", "residenza"],
        ),
        (
            Language::French,
            &[
                "cote",
                "coté",
                "côte",
                "côté",
                "élève",
                "état civil",
                "œuvre",
                "offre",
                "véhicule",
            ],
        ),
        (
            Language::Dutch,
            &[
                "bijstand",
                "coördinatie",
                "coupon",
                "één",
                "eend",
                "ijs",
                "ijzer",
            ],
        ),
        (
            Language::Persian,
            &[
                "آب",
                "ازدواج",
                "اقامت",
                "بیمه",
                "پاسپورت",
                "تولد",
                "جشن",
                "چاپ",
                "ژاله",
                "سند",
                "کارت",
                "گذرنامه",
                "لغو",
                "نام",
                "وام",
                "هویت",
                "یتیم",
            ],
        ),
    ];

    #[test]
    fn lang_20_each_language_has_the_order_of_its_own_readers() {
        for (language, names) in ORDERS {
            let mut sorted = names.to_vec();
            sorted.reverse();
            sorted.sort_by_key(|it| sort_key(it, *language));

            assert_eq!(sorted, *names, "{}", language.tag());
        }
    }

    #[test]
    fn names_that_differ_have_keys_that_differ() {
        for (one, other) in [("Maß", "Mass"), ("ёлка", "елка"), ("Pass", "pass")] {
            for language in Language::ALL {
                assert_ne!(sort_key(one, *language), sort_key(other, *language));
            }
        }
    }
}
