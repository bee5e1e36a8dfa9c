//! How much is sent to the terminal: a kiosk may stand at the end of a slow line.

use std::collections::VecDeque;

use kiosk::{
    domain::language::{Language, Script},
    example,
    paint::{Direction, Gaze, Moved, sent::changes},
};
use ratatui::{buffer::Buffer, layout::Rect};

use super::checks::Brush;

/// The grid that budgets are for.
const GRID: (u16, u16) = (80, 24);
/// Most bytes of a whole picture.
const FRAME_MAX: usize = 4_096;
/// Most bytes when the focus moves: all words of two choices are written anew on another ground. A Cyrillic letter is two
/// bytes, an Arabic one three.
const fn move_max(language: Language) -> usize {
    match language.script() {
        Script::Latin => 500,
        Script::Cyrillic => 520,
        Script::Arabic => 640,
    }
}

#[test]
fn a_whole_picture_is_few_bytes_and_none_when_nothing_changed() {
    let empty = Buffer::empty(Rect::new(0, 0, GRID.0, GRID.1));
    for (name, language) in examples() {
        let kiosk = example::kiosk(name, language).unwrap();
        for brush in Brush::looks(language, &kiosk.surround()) {
            let (cells, _) = brush.open(&kiosk.page(), GRID);
            let bytes = changes(&empty, &cells).len();
            assert!(bytes <= FRAME_MAX, "{bytes} bytes for {name}");

            let (again, _) = brush.open(&kiosk.page(), GRID);
            assert_eq!(changes(&cells, &again), "", "{name}");
        }
    }
}

#[test]
fn every_move_of_the_focus_is_few_bytes() {
    for (name, language) in examples() {
        let kiosk = example::kiosk(name, language).unwrap();
        let page = kiosk.page();
        let brush = Brush::new(language, kiosk.surround());
        let mut seen = vec![false; page.targets().len()];
        let mut waiting = VecDeque::from([(0, 0)]);
        while let Some((focus, scroll)) = waiting.pop_front() {
            if seen.get(focus) != Some(&false) {
                continue;
            }
            seen[focus] = true;
            let (before, painted) = brush.paint(&page, GRID, (focus, scroll, Gaze::Focus));
            for direction in [
                Direction::Up,
                Direction::Down,
                Direction::Left,
                Direction::Right,
            ] {
                match painted.toward(focus, direction) {
                    Moved::Focus(next) => {
                        let (after, moved) =
                            brush.paint(&page, GRID, (next, painted.scroll, Gaze::Focus));
                        let bytes = changes(&before, &after).len();
                        // When the page scrolls, much of it is new.
                        assert!(
                            bytes <= move_max(language) || moved.scroll != painted.scroll,
                            "{bytes} bytes from {focus} to {next} of {name} in {language:?}"
                        );
                        waiting.push_back((next, moved.scroll));
                    }
                    Moved::Scroll(row) => waiting.push_back((focus, row)),
                    Moved::Nothing => {}
                }
            }
        }
    }
}

fn examples() -> impl Iterator<Item = (&'static str, Language)> {
    example::NAMES
        .iter()
        .flat_map(|name| Language::ALL.iter().map(|it| (*name, *it)))
}
