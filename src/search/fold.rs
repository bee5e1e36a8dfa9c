//! Takes from a text what people do not type alike: case, accents, umlauts, signs between words, and the several ways
//! in which Arabic, Persian and Ukrainian letters are written.
//!
//! Nothing here asks the process for its locale (LANG-26): "I" is "i" also where the machine speaks Turkish.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use crate::domain::digits::latin_digit;

/// Keeps Persian letters of one word from joining; many leave it out.
const JOINER: char = '\u{200C}';
/// Makes an Arabic word longer on paper.
const TATWEEL: char = '\u{640}';
/// The Arabic article, which is no word as long as nothing stands behind it.
const ARTICLE: &str = "ال";
/// What Arabic writes in one with the word behind it: the article, alone or with "and", "with", "for".
const ARTICLES: &[&str] = &["وال", "بال", "لل", ARTICLE];
/// Shortest Arabic word, in letters, that is still one without its article.
const BARE_CHARS_MIN: usize = 3;

/// A word without case and accents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Umlauts without their dots ("gebaude").
    pub short: String,
    /// Umlauts written out ("gebaeude"); the same as short where there is none.
    pub long: String,
    /// An Arabic word without its article.
    pub bare: Option<String>,
}

impl Word {
    fn new(written: &str) -> Self {
        let short = folded(written);
        Self {
            long: folded(&written_out(written)),
            bare: without_article(&short),
            short,
        }
    }

    /// Its spellings, each once.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let long = (self.long != self.short).then_some(self.long.as_str());
        [self.short.as_str()]
            .into_iter()
            .chain(long)
            .chain(self.bare.as_deref())
    }
}

/// The words of a text. One with a joiner is found whole and in its parts.
pub fn words(text: &str) -> Vec<Word> {
    let text = without_apostrophes(text);
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c) && c != JOINER)
        .flat_map(|it| {
            let parts = it.contains(JOINER).then(|| it.split(JOINER));
            [it].into_iter().chain(parts.into_iter().flatten())
        })
        .map(Word::new)
        .filter(|it| !it.short.is_empty() && it.short != ARTICLE)
        .collect()
}

/// A whole text as one line of words, in each spelling.
pub fn lines(text: &str) -> Vec<String> {
    let words = words(text);
    let line = |of: fn(&Word) -> &str| words.iter().map(of).collect::<Vec<_>>().join(" ");
    let mut lines = vec![line(|it| &it.short), line(|it| &it.long)];
    lines.dedup();
    lines
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word
        .nfd()
        .flat_map(char::to_lowercase)
        .filter(|it| !is_combining_mark(*it))
    {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ĳ' => folded.push_str("ij"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            // Many keyboards have no such letter.
            'ґ' => folded.push('г'),
            'ٱ' => folded.push('ا'),
            // Arabic and Persian keyboards have different letters that look alike.
            'ى' | 'ی' => folded.push('ي'),
            'ة' | 'ە' | 'ہ' | 'ھ' => folded.push('ه'),
            'ک' => folded.push('ك'),
            JOINER | TATWEEL => {}
            other => folded.push(latin_digit(other)),
        }
    }
    folded
}

fn written_out(word: &str) -> String {
    let mut long = String::with_capacity(word.len() + 4);
    for c in word.nfc() {
        match c {
            'ä' | 'Ä' => long.push_str("ae"),
            'ö' | 'Ö' | 'ø' | 'Ø' => long.push_str("oe"),
            'ü' | 'Ü' => long.push_str("ue"),
            'å' | 'Å' => long.push_str("aa"),
            other => long.push(other),
        }
    }
    long
}

fn without_article(word: &str) -> Option<String> {
    ARTICLES
        .iter()
        .find_map(|it| word.strip_prefix(it))
        .filter(|it| it.chars().count() >= BARE_CHARS_MIN)
        .map(str::to_owned)
}

/// Ukrainian writes an apostrophe within a word and has three signs for it; in Latin letters it parts two words
/// ("l’adresse").
fn without_apostrophes(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut is_cyrillic = false;
    for c in text.chars() {
        if is_cyrillic && matches!(c, '\'' | '’' | 'ʼ' | '`' | '´') {
            continue;
        }
        is_cyrillic = matches!(c, '\u{400}'..='\u{52F}');
        kept.push(c);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lang_26_words_are_alike_whatever_their_case_and_accents() {
        for (typed, folded) in [
            ("Führerschein", "fuhrerschein"),
            ("FU\u{308}HRERSCHEIN", "fuhrerschein"),
            ("Straße", "strasse"),
            ("STRASSE", "strasse"),
            ("Yılmaz İI", "yilmaz ii"),
            ("An-, Ab- und Ummeldung", "an ab und ummeldung"),
            ("eID-Karte (neu)", "eid karte neu"),
            ("переїзд Й", "переізд и"),
            ("жильё ЁЛКА", "жилье елка"),
            ("ґанок Ґ", "ганок г"),
            ("сім'я сім’я сімʼя", "сімя сімя сімя"),
            ("l’adresse dell'anagrafe", "l adresse dell anagrafe"),
            ("mașină MAŞINĂ", "masina masina"),
            ("źdźbło ŻÓŁĆ", "zdzblo zolc"),
            ("إِقَامَة اقامه", "اقامه اقامه"),
            ("جـــواز", "جواز"),
            ("آب أب ٱب", "اب اب اب"),
            ("کارت ملی كارت ملى", "كارت ملي كارت ملي"),
            ("١٢ ۱۲ 12", "12 12 12"),
            ("…", ""),
        ] {
            assert_eq!(lines(typed).first().map(String::as_str), Some(folded));
        }
    }

    #[test]
    fn an_umlaut_is_also_known_written_out() {
        assert_eq!(lines("neue Gebäude"), ["neue gebaude", "neue gebaeude"]);
        assert_eq!(lines("Bauerlaubnis"), ["bauerlaubnis"]);
    }

    #[test]
    fn an_arabic_word_is_also_known_without_its_article() {
        let bare = |word: &str| words(word).pop().and_then(|it| it.bare);

        assert_eq!(bare("السفر").as_deref(), Some("سفر"));
        assert_eq!(bare("والإقامة").as_deref(), Some("اقامه"));
        assert_eq!(bare("للسفر").as_deref(), Some("سفر"));
        assert_eq!(bare("الأب"), None);
        assert_eq!(bare("سفر"), None);
    }

    #[test]
    fn a_persian_word_with_a_joiner_is_known_whole_and_in_parts() {
        let words = words("گواهی\u{200C}نامه");
        let words: Vec<&str> = words.iter().map(|it| it.short.as_str()).collect();

        assert_eq!(words, ["گواهينامه", "گواهي", "نامه"]);
    }
}
