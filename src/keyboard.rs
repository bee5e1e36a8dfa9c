//! The keyboards on the screen: which keys there are for which answer, in which order; no words and no cells.

pub mod layouts;
pub mod variants;

use std::iter::once;

use crate::domain::{
    contact::Entry,
    language::{Language, Script},
    papers::Paper,
};
use layouts::{Layout, capital, own};

/// How many letters of a kind are shown at once.
const VARIANTS_MAX: usize = 33;
/// Longest row of keys, in letters.
const ROW_MAX: usize = 11;
/// The signs that names may have besides letters (DIN 91379 data type A, group N1), but blank, hyphen and apostrophe.
const NAME_SIGNS: [&str; 2] = ["’.,´`¨~", "·ʹʺʾʿˈˌ‡"];
/// What else is written in a sentence.
const SIGNS: [&str; 3] = ["1234567890", ".,!?:;/()&", "\"%+=*@_#€§"];
/// How addresses in this country end, and the houses that most of them are at.
const ENDINGS: [[&str; 3]; 2] = [
    [".de", ".com", "@gmail.com"],
    ["@web.de", "@gmx.de", "@t-online.de"],
];

/// What a keyboard is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Names, in Latin letters (LANG-15).
    Name,
    /// Words in the citizen's language, or in another (LANG-20).
    Words,
    /// An e-mail address (LANG-21).
    Mail,
    /// A phone number.
    Telephone,
    /// Digits only.
    Number,
    /// A day.
    Date,
    /// Digits and letters as they stand on papers.
    Code,
}

/// Which of its keys a keyboard shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// The letters, or all where there are few.
    Letters,
    /// Digits and signs.
    Signs,
    /// Pieces that many addresses end with.
    Endings,
    /// Letters like the one before the cursor, so many pages on.
    Variants(usize),
}

/// How letters are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Order {
    /// As on a keyboard.
    #[default]
    Usual,
    /// From A to Z.
    Alphabet,
}

/// What pressing a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// Writes this letter.
    Letter(char),
    /// Writes this piece.
    Piece(&'static str),
    /// Puts this in the place of the letter before the cursor.
    Instead(&'static str),
    /// The next letter is a capital, or none after all.
    Shift,
    /// Takes back the letter before the cursor.
    Erase,
    /// Empties the field.
    Clear,
    /// The cursor goes one letter to the left.
    Left,
    /// The cursor goes one letter to the right.
    Right,
    /// Shows other keys.
    Show(Layer),
    /// Shows letters like the one before the cursor.
    Like,
    /// Shows the letters of the other script.
    Script,
    /// Sorts the letters in the other way.
    Order,
    /// To the next field.
    Next,
    /// Closes the keyboard.
    Done,
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What the keyboard is for.
    pub kind: Kind,
    /// The language of the citizen.
    pub language: Language,
    /// Which keys.
    pub layer: Layer,
    /// True where Latin letters are shown though the language has others.
    pub is_latin: bool,
    /// True when the next letter is a capital.
    pub is_shifted: bool,
    /// How letters are sorted.
    pub order: Order,
    /// The letters like the one before the cursor.
    pub like: &'a [&'static str],
    /// True when there is another field below.
    pub has_next: bool,
}

/// The keys of a keyboard.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Keys {
    /// Keys that stand in rows.
    pub rows: Vec<Vec<Press>>,
    /// Keys that follow the last row, as they fit.
    pub others: Vec<Press>,
}

/// What the keyboard of a field is for.
pub const fn kind(entry: Entry) -> Kind {
    match entry {
        Entry::GivenNames | Entry::FamilyName => Kind::Name,
        Entry::Email => Kind::Mail,
        Entry::Telephone => Kind::Telephone,
        Entry::Text1 | Entry::Text2 | Entry::Search => Kind::Words,
        Entry::Paper(paper) => match paper {
            Paper::Number => Kind::Number,
            Paper::BirthDate => Kind::Date,
            Paper::Code | Paper::Reference | Paper::LetterCode => Kind::Code,
        },
    }
}

/// True where the citizen can choose between the letters of the language and Latin ones.
pub fn has_scripts(kind: Kind, language: Language) -> bool {
    kind == Kind::Words && language.script() != Script::Latin
}

impl Wanted<'_> {
    /// The language whose letters are shown: names and addresses are written in Latin letters in every language.
    pub fn letters_of(&self) -> Language {
        let is_own = has_scripts(self.kind, self.language) && !self.is_latin;
        if is_own || self.language.script() == Script::Latin {
            self.language
        } else {
            Language::German
        }
    }

    /// The keys, in reading order.
    pub fn keys(&self) -> Keys {
        let rows = match (self.layer, self.kind) {
            (Layer::Variants(page), _) => self.variants(page),
            (Layer::Endings, _) => ENDINGS
                .iter()
                .map(|row| row.iter().map(|it| Press::Piece(it)).collect())
                .collect(),
            (Layer::Signs, Kind::Name) => NAME_SIGNS.iter().map(|it| letters(it)).collect(),
            (Layer::Signs, _) => SIGNS.iter().map(|it| letters(it)).collect(),
            (Layer::Letters, Kind::Name | Kind::Words) => self.letters(),
            (Layer::Letters, Kind::Mail) => self.with_digits(["-_", "@+", ".", ""]),
            (Layer::Letters, Kind::Code) => self.with_digits(["", "", "-", "./"]),
            (Layer::Letters, Kind::Telephone) => {
                ["123+", "456(", "789)", "/0-"].map(letters).to_vec()
            }
            (Layer::Letters, Kind::Number) => ["123", "456", "789", "0"].map(letters).to_vec(),
            (Layer::Letters, Kind::Date) => ["123", "456", "789", ".0"].map(letters).to_vec(),
        };
        Keys {
            rows,
            others: self.others(),
        }
    }

    /// How many pages the letters of a kind fill.
    pub fn variant_pages(&self) -> usize {
        self.like.len().div_ceil(VARIANTS_MAX).max(1)
    }

    fn variants(&self, page: usize) -> Vec<Vec<Press>> {
        let from = page.saturating_mul(VARIANTS_MAX);
        let shown: Vec<Press> = self
            .like
            .iter()
            .skip(from)
            .take(VARIANTS_MAX)
            .map(|it| Press::Instead(it))
            .collect();
        shown.chunks(ROW_MAX).map(<[Press]>::to_vec).collect()
    }

    /// Letters with the signs that stand beside them. Arabic letters have no capitals.
    fn letters(&self) -> Vec<Vec<Press>> {
        let language = self.letters_of();
        let mut rows: Vec<Vec<Press>> = self
            .sorted(own(language))
            .iter()
            .map(|row| {
                row.iter()
                    .map(|it| Press::Letter(self.cased(*it, language)))
                    .collect()
            })
            .collect();
        if let Some(last) = rows.last_mut().filter(|_| has_capitals(language)) {
            last.insert(0, Press::Shift);
        }
        rows
    }

    /// Plain Latin letters below a row of digits, each row with signs at its end.
    fn with_digits(&self, signs: [&str; 4]) -> Vec<Vec<Press>> {
        let layout = own(self.letters_of());
        let language = self.letters_of();
        let is_code = self.kind == Kind::Code;
        let sorted = self.sorted(layout).into_iter().flatten();
        let plain = sorted.filter(char::is_ascii);
        let plain: Vec<Press> = plain
            .map(|it| {
                if is_code {
                    capital(it, Language::German)
                } else {
                    self.cased(it, language)
                }
            })
            .map(Press::Letter)
            .collect();
        let lengths = match self.order {
            Order::Usual => layout
                .rows
                .map(|row| row.chars().filter(char::is_ascii).count()),
            Order::Alphabet => [9, 9, 8],
        };
        let mut rest = plain.into_iter();
        let rows = lengths.map(|it| rest.by_ref().take(it).collect());
        once(letters("1234567890"))
            .chain(rows)
            .zip(signs)
            .map(|(row, signs)| [row, letters(signs)].concat())
            .collect()
    }

    fn sorted(&self, layout: &Layout) -> Vec<Vec<char>> {
        match self.order {
            Order::Usual => layout.rows.iter().map(|it| it.chars().collect()).collect(),
            Order::Alphabet => {
                let all: Vec<char> = layout.order.chars().collect();
                // Three even rows.
                let each = all.len().div_ceil(3).max(1);
                all.chunks(each).map(<[char]>::to_vec).collect()
            }
        }
    }

    fn cased(&self, letter: char, language: Language) -> char {
        if self.is_shifted {
            capital(letter, language)
        } else {
            letter
        }
    }

    fn others(&self) -> Vec<Press> {
        let moves = [Press::Erase, Press::Left, Press::Right];
        let mut others = vec![];
        match (self.layer, self.kind) {
            (Layer::Variants(page), _) => {
                let next = (page + 1) % self.variant_pages();
                if next != page {
                    others.push(Press::Show(Layer::Variants(next)));
                }
                others.push(Press::Show(Layer::Letters));
                return others;
            }
            (Layer::Endings, _) => {
                others.push(Press::Show(Layer::Letters));
                others.extend(moves);
                others.push(Press::Clear);
                return others;
            }
            (Layer::Signs, _) => {
                others.extend(moves);
                others.extend([
                    Press::Show(Layer::Letters),
                    Press::Letter(' '),
                    Press::Clear,
                ]);
            }
            (Layer::Letters, Kind::Name | Kind::Words) => {
                others.extend(
                    letters("-'")
                        .iter()
                        .filter(|_| has_capitals(self.letters_of())),
                );
                others.extend([Press::Letter(' '), Press::Erase, Press::Left, Press::Right]);
                if self.letters_of().script() == Script::Latin {
                    others.push(Press::Like);
                }
                others.push(Press::Show(Layer::Signs));
                if has_scripts(self.kind, self.language) {
                    others.push(Press::Script);
                }
                others.push(Press::Order);
            }
            (Layer::Letters, Kind::Mail) => {
                others.extend(moves);
                others.extend([Press::Show(Layer::Endings), Press::Order]);
            }
            (Layer::Letters, Kind::Code) => {
                others.extend(moves);
                others.push(Press::Order);
            }
            (Layer::Letters, Kind::Telephone) => {
                others.extend(moves);
                others.extend([Press::Letter(' '), Press::Clear]);
            }
            (Layer::Letters, Kind::Number | Kind::Date) => {
                others.extend(moves);
                others.push(Press::Clear);
            }
        }
        others.extend(self.has_next.then_some(Press::Next));
        others.push(Press::Done);
        others
    }
}

/// True where letters have capitals.
fn has_capitals(language: Language) -> bool {
    language.script() != Script::Arabic
}

fn letters(all: &str) -> Vec<Press> {
    all.chars().map(Press::Letter).collect()
}

#[cfg(test)]
mod tests;
