//! Everything can be read, and nothing breaks where there is no room for it.

use super::{Gaze, Language, brush, checks::reading::check_words, everywhere, printed, samples};
use crate::text::Text;

#[test]
fn a11y_02_every_word_is_shown_at_every_grid_in_every_language() {
    for language in Language::ALL {
        everywhere(|name, page, grid| check_words(name, &brush(*language), page, grid));
    }
}

#[test]
fn a_long_name_of_the_place_is_shown_too() {
    let mut brush = brush(Language::German);
    brush.surround.place = "Verwaltungsgebäude Sankt-Anton-Straße, Eingang Hansastraße".to_owned();

    everywhere(|name, page, grid| check_words(name, &brush, page, grid));
}

#[test]
fn a11y_03_below_the_smallest_grid_there_is_a_notice_and_no_panic() {
    let brush = brush(Language::German);
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
    let brush = brush(Language::English);
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
    let brush = brush(Language::German);
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
