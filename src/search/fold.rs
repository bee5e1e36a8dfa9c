//! Takes from a text what people do not type alike: case, accents, umlauts, signs between words.
//!
//! Nothing here asks the process for its locale (LANG-26): "I" is "i" also where the machine speaks Turkish.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A word without case and accents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Umlauts without their dots ("gebaude").
    pub short: String,
    /// Umlauts written out ("gebaeude"); the same as short where there is none.
    pub long: String,
}

impl Word {
    /// Its spellings, each once.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        let long = (self.long != self.short).then_some(self.long.as_str());
        [self.short.as_str()].into_iter().chain(long)
    }
}

/// The words of a text.
pub fn words(text: &str) -> Vec<Word> {
    text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c))
        .map(|it| Word {
            short: folded(it),
            long: folded(&written_out(it)),
        })
        .filter(|it| !it.short.is_empty())
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
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            other => folded.push(other),
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
}
