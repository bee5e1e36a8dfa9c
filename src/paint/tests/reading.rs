//! Everything can be read, and nothing breaks where there is no room for it.

use std::collections::BTreeSet;

use super::{Brush, Gaze, Language, everywhere, printed, samples};
use crate::{
    domain::words::Words,
    page::{Block, Month, Page},
    text::{Text, Voice},
};

#[test]
fn a11y_02_every_word_is_shown_at_every_grid_in_every_language() {
    for language in Language::ALL {
        everywhere(|name, page, grid| check_words(name, &Brush::new(*language), page, grid));
    }
}

#[test]
fn a_long_name_of_the_place_is_shown_too() {
    let mut brush = Brush::new(Language::German);
    brush.surround.place = "Verwaltungsgebäude Sankt-Anton-Straße, Eingang Hansastraße".to_owned();

    everywhere(|name, page, grid| check_words(name, &brush, page, grid));
}

fn check_words(name: &str, brush: &Brush, page: &Page<u8>, grid: (u16, u16)) {
    let (cells, painted) = brush.open(page, grid);
    let mut shown = printed(&cells);
    let mut scroll = painted.page_down();
    while scroll > 0 {
        let (cells, painted) = brush.paint(page, grid, (0, scroll, Gaze::Text));
        shown.push_str(&printed(&cells));
        if painted.scroll == painted.scroll_max {
            break;
        }
        scroll = painted.page_down();
    }

    let words: BTreeSet<&str> = shown
        .split(|it: char| it.is_whitespace() || "▌▶○│".contains(it))
        .collect();
    let has_code = cells_have_code(&shown);
    let place = brush.surround.place.clone();
    for text in texts(page, &brush.voice, has_code)
        .into_iter()
        .chain([place])
    {
        for word in text.split_whitespace() {
            assert!(
                words.contains(word),
                "{word:?} of {text:?} in {name}:\n{shown}"
            );
        }
    }
}

#[test]
fn a11y_03_below_the_smallest_grid_there_is_a_notice_and_no_panic() {
    let brush = Brush::new(Language::German);
    for (name, page) in samples::all() {
        for width in 1..=40 {
            for height in 1..=12 {
                let (cells, painted) = brush.open(&page, (width, height));
                let is_small = width < 40 || height < 12;

                assert_eq!(
                    painted.targets.is_empty(),
                    is_small,
                    "{name} at {width}x{height}"
                );
                if is_small && width >= 12 && height >= 7 {
                    let words: Vec<String> = printed(&cells)
                        .split_whitespace()
                        .map(str::to_owned)
                        .collect();
                    assert_eq!(words.join(" "), brush.voice.say(&Text::TooSmall));
                }
            }
        }
    }
}

#[test]
fn a_page_opens_at_its_title_even_when_the_focus_is_further_down() {
    let brush = Brush::new(Language::English);
    let (_, page) = samples::all()
        .into_iter()
        .find(|it| it.0 == "long")
        .unwrap();

    let (cells, painted) = brush.open(&page, (57, 16));
    assert!(printed(&cells).contains("How we treat your data"));
    assert!(
        printed(&cells).contains("▶▼ more below"),
        "{}",
        printed(&cells)
    );
    assert!(!painted.is_seen(0));

    let (cells, painted) = brush.paint(&page, (57, 16), (0, 0, Gaze::Focus));
    assert!(
        printed(&cells).contains("▶ Understood"),
        "{}",
        printed(&cells)
    );
    assert!(painted.is_seen(0) && painted.scroll == painted.scroll_max);
}

#[test]
fn an_input_shows_where_one_writes() {
    let brush = Brush::new(Language::German);
    let (_, page) = samples::all()
        .into_iter()
        .find(|it| it.0 == "form")
        .unwrap();

    let (cells, painted) = brush.paint(&page, (80, 24), (1, 0, Gaze::Focus));

    let cursor = painted.cursor.unwrap();
    let row: String = (0..80).map(|x| cells[(x, cursor.y)].symbol()).collect();
    assert_eq!(row.trim(), "▶ anna.beispiel");
    assert_eq!(
        usize::from(cursor.x),
        row.trim_end().chars().count(),
        "behind the last letter"
    );
    let (_, painted) = brush.paint(&page, (80, 24), (3, 0, Gaze::Focus));
    assert_eq!(painted.cursor, None, "a button is not written in");
}

/// A code is drawn with blocks that nothing else uses.
fn cells_have_code(shown: &str) -> bool {
    shown.contains('█')
}

/// Everything a page says, but what was written into it.
fn texts(page: &Page<u8>, voice: &Voice, has_code: bool) -> Vec<String> {
    let mut texts = vec![voice.say(&page.title)];
    let mut add = |text: &Text| texts.push(voice.say(text));
    for block in page.body.iter().chain(&page.aside) {
        match block {
            Block::Say(text) | Block::Heading(text) | Block::Notice(_, text) => add(text),
            Block::Quote(words) => add(&Text::Plain {
                words: words.clone(),
            }),
            Block::Points(points) => points.iter().for_each(&mut add),
            Block::Facts(facts) => facts.iter().for_each(|it| {
                add(&it.label);
                add(&it.value);
            }),
            Block::Field(field) => {
                add(&field.label);
                [&field.hint, &field.error]
                    .into_iter()
                    .flatten()
                    .for_each(&mut add);
            }
            Block::Choices(_, choices) => choices.iter().for_each(|it| {
                add(&it.label);
                it.hint.iter().for_each(&mut add);
                if it.is_current {
                    add(&Text::Current);
                }
            }),
            Block::Month(month) => month_texts(month).iter().for_each(&mut add),
            Block::Qr(qr) => add(if has_code { &qr.caption } else { &qr.instead }),
        }
    }
    page.keys.iter().for_each(|it| add(&it.choice.label));
    if page.body.iter().any(|it| matches!(it, Block::Quote(_)))
        && voice.language() != Language::German
    {
        add(&Text::GermanOnly);
    }
    add(&Text::DemoMark);
    texts
}

fn month_texts(month: &Month<u8>) -> Vec<Text> {
    let days = (1..=31).filter(|it| *it != month.today.day());
    let number = |day: i8| Text::Plain {
        words: Words::german(day.to_string()),
    };
    let others = [&month.earlier, &month.later].into_iter().flatten();
    others
        .map(|it| it.label.clone())
        .chain(days.map(number))
        .chain([Text::Today, Text::FreeDay])
        .collect()
}
