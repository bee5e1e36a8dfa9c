//! Collects what a page says, and looks for every word of it on the screen.

use std::collections::BTreeSet;

use super::{
    super::ours::{
        domain::{language::Direction, words::Words},
        page::{Block, Choice, Month, Page},
        paint::script,
        text::{Text, Voice},
    },
    Brush, code,
};

/// Every word of the page is shown on the way from its top to its bottom (A11Y-02).
pub fn check_words<S>(name: &str, brush: &Brush, page: &Page<S>, grid: (u16, u16)) {
    let (cells, _) = brush.open(page, grid);
    let shown = brush.all_steps(page, grid);
    let is_between = |it: char| it.is_whitespace() || "▌▐▶◀○│".contains(it);
    let direction = brush.voice.language().direction();
    let key = |word: &str| key(word, direction);
    let words: BTreeSet<String> = shown.split(is_between).map(key).collect();
    let place = brush.surround.place.clone();
    for text in texts(page, &brush.voice, code::has_code(&cells))
        .into_iter()
        .chain([place])
    {
        for word in text.split(is_between) {
            // Marks that keep words of another direction together are not painted.
            let word = word.replace(['\u{2068}', '\u{2069}'], "");
            assert!(
                words.contains(&key(&word)),
                "{word:?} of {text:?} in {name}:\n{shown}"
            );
        }
    }
}

/// By what a word is found again. Where one reads from right to left, its letters stand in another order and its
/// punctuation may stand with its neighbour; so it is with Arabic words on any page, like the names of languages.
fn key(word: &str, direction: Direction) -> String {
    if direction == Direction::LeftToRight && script::is_plain(word) {
        return word.to_owned();
    }
    let shaped = script::shape(word);
    let mut letters: Vec<char> = shaped.chars().filter(|it| it.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Everything a page says, but what was written into it.
pub fn texts<S>(page: &Page<S>, voice: &Voice, has_code: bool) -> Vec<String> {
    let language = voice.language();
    let mut texts: Vec<String> = said(page, has_code)
        .iter()
        .map(|it| voice.say(it))
        .collect();
    // What a title names was chosen from a list that has said it, and so it is with the label above a keyboard.
    let blocks = blocks_said(page, has_code);
    if blocks.iter().any(|it| it.is_german_only(language)) {
        texts.push(voice.say(&Text::GermanOnly));
    }
    texts.push(voice.say(&Text::DemoMark));
    texts
}

/// The texts of a page in reading order. A code is either there with its caption or told in words.
pub fn said<S>(page: &Page<S>, has_code: bool) -> Vec<Text> {
    let mut said = vec![page.title.clone()];
    said.extend(blocks_said(page, has_code));
    if let Some(board) = &page.board {
        let field = &board.field;
        said.push(field.label.clone());
        said.extend(field.error.as_ref().or(field.hint.as_ref()).cloned());
        said.extend(board.caps().map(|it| it.choice.label.clone()));
    }
    said.extend(page.keys.iter().map(|it| it.choice.label.clone()));
    said
}

fn blocks_said<S>(page: &Page<S>, has_code: bool) -> Vec<Text> {
    let mut said = vec![];
    for block in page.body.iter().chain(&page.aside) {
        match block {
            Block::Say(text) | Block::Heading(text) | Block::Notice(_, text) => {
                said.push(text.clone());
            }
            Block::Quote(words) => said.push(Text::Plain {
                words: words.clone(),
            }),
            Block::Points(points) => said.extend(points.iter().cloned()),
            Block::Facts(facts) => {
                said.extend(
                    facts
                        .iter()
                        .flat_map(|it| [it.label.clone(), it.value.clone()]),
                );
            }
            Block::Field(field) => {
                said.push(field.label.clone());
                said.extend([&field.hint, &field.error].into_iter().flatten().cloned());
            }
            Block::Choices(_, choices) => said.extend(choices.iter().flat_map(choice_texts)),
            Block::Month(month) => said.extend(month_texts(month)),
            Block::Qr(qr) => said.push(if has_code { &qr.caption } else { &qr.instead }.clone()),
        }
    }
    said
}

fn choice_texts<S>(choice: &Choice<S>) -> Vec<Text> {
    let mut texts = vec![choice.label.clone()];
    texts.extend(choice.hint.clone());
    if choice.is_current {
        texts.push(Text::Current);
    }
    texts
}

fn month_texts<S>(month: &Month<S>) -> Vec<Text> {
    let last = month.first.last_of_month().day();
    let days = (1..=last).filter(|it| *it != month.today.day());
    let number = |day: i8| Text::Plain {
        words: Words::name(day.to_string()),
    };
    let others = [&month.earlier, &month.later].into_iter().flatten();
    others
        .map(|it| it.label.clone())
        .chain(days.map(number))
        .chain([Text::Today, Text::FreeDay])
        .collect()
}
