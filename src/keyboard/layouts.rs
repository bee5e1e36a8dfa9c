//! The letters of each language as they lie on its keyboards, and from A to Z: one entry for each language.
//!
//! The rows follow the layouts of xkeyboard-config 2.35.1 (<https://www.freedesktop.org/wiki/Software/XKeyboardConfig>,
//! MIT/X11), without the signs: those have keys of their own. Letters that a language writes and its keyboard has only
//! by dead keys stand at the ends of the rows. A row has twelve letters at most: more are too narrow for a finger.

use crate::domain::language::Language;

/// The letters of a language, in lower case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// As they lie on a keyboard.
    pub rows: [&'static str; 3],
    /// From the first to the last, for people who do not type.
    pub order: &'static str,
}

const GERMAN: Layout = Layout {
    rows: ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
    order: "abcdefghijklmnopqrstuvwxyzäöüß",
};
const ENGLISH: Layout = Layout {
    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
    order: "abcdefghijklmnopqrstuvwxyz",
};
const TURKISH: Layout = Layout {
    rows: ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"],
    order: "abcçdefgğhıijklmnoöpqrsştuüvwxyz",
};
const UKRAINIAN: Layout = Layout {
    rows: ["йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю"],
    order: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
};
const ARABIC: Layout = Layout {
    rows: ["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأإآ"],
    order: "ءآأإؤئابةتثجحخدذرزسشصضطظعغفقكلمنهويى",
};
const POLISH: Layout = Layout {
    rows: ["qwertyuiopęó", "asdfghjklłąś", "zxcvbnmżźćń"],
    order: "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
};
const RUSSIAN: Layout = Layout {
    rows: ["йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"],
    order: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
};
const ROMANIAN: Layout = Layout {
    rows: ["qwertyuiopăî", "asdfghjklșțâ", "zxcvbnm"],
    order: "aăâbcdefghiîjklmnopqrsștțuvwxyz",
};
const BULGARIAN: Layout = Layout {
    rows: ["явертъуиопшщ", "асдфгхйключ", "зьцжбнмѝ"],
    order: "абвгдежзийѝклмнопрстуфхцчшщъьюя",
};
const ITALIAN: Layout = Layout {
    rows: ["qwertyuiopèé", "asdfghjklòà", "zxcvbnmùì"],
    order: "aàbcdeèéfghiìjklmnoòpqrstuùvwxyz",
};
const FRENCH: Layout = Layout {
    rows: ["azertyuiopéè", "qsdfghjklmçà", "wxcvbnùêâô"],
    order: "aàâbcçdeéèêfghijklmnoôpqrstuùvwxyz",
};
const DUTCH: Layout = Layout {
    rows: ["qwertyuiopë", "asdfghjklé", "zxcvbnmï"],
    order: "abcdeéëfghiïjklmnopqrstuvwxyz",
};
const PERSIAN: Layout = Layout {
    rows: ["ضصثقفغعهخحجچ", "شسیبلاتنمکگپ", "ظطزژرذدئوآءؤ"],
    order: "ءآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوؤهیئ",
};

/// The layout of a language.
pub const fn own(language: Language) -> &'static Layout {
    match language {
        Language::German | Language::EasyGerman => &GERMAN,
        Language::English => &ENGLISH,
        Language::Turkish => &TURKISH,
        Language::Ukrainian => &UKRAINIAN,
        Language::Arabic => &ARABIC,
        Language::Polish => &POLISH,
        Language::Russian => &RUSSIAN,
        Language::Romanian => &ROMANIAN,
        Language::Bulgarian => &BULGARIAN,
        Language::Italian => &ITALIAN,
        Language::French => &FRENCH,
        Language::Dutch => &DUTCH,
        Language::Persian => &PERSIAN,
    }
}

/// The capital of a letter, as this language writes it: Turkish keeps the dot of its i (LANG-26). A letter whose
/// capital is written with several letters has itself.
pub fn capital(letter: char, language: Language) -> char {
    match letter {
        'i' if language == Language::Turkish => 'İ',
        'ß' => 'ẞ',
        _ => {
            let mut all = letter.to_uppercase();
            all.next()
                .filter(|_| all.next().is_none())
                .unwrap_or(letter)
        }
    }
}
