//! LANG-24: Leichte Sprache. What a machine can check of its rules (BITV 2.0, annex 2, part 2; DIN SPEC 33429); that
//! people understand it, only people can say.

use std::fs;

use kiosk::domain::language::Language;

use super::reading::{messages, root};

/// Most words of a sentence.
const WORDS_MAX: usize = 15;
/// Most words of a sentence on average, in tenths.
const WORDS_MEAN_MAX_TENTHS: usize = 100;
/// Longest word that needs no hyphen, in letters.
const WORD_LETTERS_MAX: usize = 12;
/// Abbreviations are not used.
const ABBREVIATIONS: &[&str] = &[
    "z.", "z.b.", "ggf.", "bzw.", "inkl.", "usw.", "etc.", "ca.", "evtl.", "u.", "d.h.", "nr.",
    "str.", "tel.",
];
/// The subjunctive is not used.
const SUBJUNCTIVES: &[&str] = &[
    "würde", "würden", "könnte", "könnten", "hätte", "hätten", "wäre", "wären", "sollten",
];

#[test]
fn lang_24_sentences_in_easy_german_are_short() {
    let (mut words, mut sentences) = (0, 0);
    let mut long = vec![];
    for message in messages(Language::EasyGerman) {
        for sentence in sentences_of(&message.shape) {
            let count = sentence
                .split_whitespace()
                .filter(|it| it.contains(char::is_alphanumeric))
                .count();
            words += count;
            sentences += 1;
            if count > WORDS_MAX {
                long.push(format!("{}: {sentence}", message.id));
            }
        }
    }

    assert!(
        long.is_empty(),
        "longer than {WORDS_MAX} words:\n{}",
        long.join("\n")
    );
    assert!(
        words * 10 <= sentences * WORDS_MEAN_MAX_TENTHS,
        "{words} words in {sentences} sentences"
    );
}

#[test]
fn lang_24_long_words_in_easy_german_have_hyphens() {
    let file = "tests/locales/wording/de-simple.txt";
    let text = fs::read_to_string(root().join(file)).unwrap();
    let line = text
        .lines()
        .find_map(|it| it.strip_prefix("long:"))
        .unwrap();
    let allowed: Vec<String> = line.split(',').map(|it| it.trim().to_lowercase()).collect();
    let mut met = vec![];
    let mut long = vec![];
    for message in messages(Language::EasyGerman) {
        for word in message
            .literals
            .split(|it: char| !it.is_alphabetic() && it != '.' && it != '@')
        {
            let word = word.trim_matches('.');
            if word.chars().count() <= WORD_LETTERS_MAX || word.contains(['.', '@']) {
                continue;
            }
            let small = word.to_lowercase();
            if allowed.contains(&small) {
                met.push(small);
            } else {
                long.push(format!("{}: {word}", message.id));
            }
        }
    }

    assert!(
        long.is_empty(),
        "write these with a hyphen:\n{}",
        long.join("\n")
    );
    for word in allowed.iter().filter(|it| !it.is_empty()) {
        assert!(
            met.contains(word),
            "{file} allows {word:?}, which nobody says"
        );
    }
}

#[test]
fn lang_24_easy_german_has_no_abbreviations_and_no_subjunctive() {
    for message in messages(Language::EasyGerman) {
        for word in message.literals.split_whitespace() {
            let small = word.trim_matches(['(', ')', ',', '„', '“']).to_lowercase();
            assert!(
                !ABBREVIATIONS.contains(&small.as_str()),
                "{} says {word}",
                message.id
            );
            let bare = small.trim_matches(|it: char| !it.is_alphabetic());
            assert!(!SUBJUNCTIVES.contains(&bare), "{} says {word}", message.id);
        }
    }
}

/// The sentences of a message: what ends with a full stop, a question mark or a colon.
fn sentences_of(shape: &str) -> Vec<String> {
    let mut sentences = vec![];
    let mut sentence = String::new();
    for word in shape.split_whitespace() {
        sentence.push_str(word);
        sentence.push(' ');
        let ends = word.ends_with(['.', '?', ':', '“'])
            && !word.starts_with(|it: char| it.is_ascii_digit());
        if ends {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.push(sentence);
    sentences.retain(|it| it.contains(char::is_alphanumeric));
    sentences
}
