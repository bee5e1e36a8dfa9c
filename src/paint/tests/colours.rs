//! Contrast, focus, touch and the number of bytes: measured on the painted cells.

use ratatui::{buffer::Buffer, layout::Rect, style::Color};

use super::{
    Gaze, Language, brush,
    checks::colours::{check_cells, check_marker, check_spots},
    everywhere, looks,
};
use crate::paint::{
    sent::changes,
    theme::{Colours, contrast},
};

#[test]
fn a11y_04_05_06_every_cell_has_contrast_and_colours_that_terminals_cannot_change() {
    for brush in looks() {
        everywhere(|name, page, grid| {
            let targets = page.targets().len();
            for focus in [0, targets / 2, targets - 1] {
                let (cells, _) = brush.paint(page, grid, (focus, 0, Gaze::Focus));
                check_cells(&cells, brush.palette, name);
            }
        });
    }
}

#[test]
fn a11y_06_what_is_filled_stands_out_from_the_ground() {
    for brush in looks() {
        let colours = Colours::of(brush.theme, brush.palette);
        for fill in [colours.focus, colours.primary] {
            assert!(contrast(fill, colours.ground) >= 3.0, "{:?}", brush.theme);
        }
        assert!(contrast(colours.accent, colours.ground) >= 3.0);
        assert!(contrast(colours.accent, colours.surface) >= 3.0);
        assert!(contrast(colours.mark, colours.band) >= 3.0);
    }
}

#[test]
fn contrast_is_that_of_wcag() {
    let black = Color::Rgb(0, 0, 0);

    assert!((contrast(black, Color::Rgb(255, 255, 255)) - 21.0).abs() < 0.001);
    assert!(
        (contrast(Color::Rgb(0x77, 0x77, 0x77), Color::Rgb(255, 255, 255)) - 4.478).abs() < 0.001
    );
    assert!((contrast(black, Color::Reset) - 1.0).abs() < 0.001);
}

#[test]
fn a11y_09_exactly_one_thing_is_looked_at() {
    let brush = brush(Language::German);
    everywhere(|name, page, grid| {
        for focus in 0..page.targets().len() {
            check_marker(name, &brush, page, grid, focus);
        }
    });
}

#[test]
fn a11y_15_what_can_be_touched_is_large_enough_and_nothing_overlaps() {
    let brush = brush(Language::German);
    everywhere(|name, page, grid| {
        let (cells, painted) = brush.open(page, grid);
        check_spots(name, &cells, &painted);
    });
}

#[test]
fn a_key_press_and_a_full_frame_are_few_bytes() {
    for brush in looks() {
        for (name, page) in super::samples::all() {
            let grid = (80, 24);
            let (empty, first) = (
                Buffer::empty(Rect::new(0, 0, 80, 24)),
                brush.open(&page, grid),
            );
            let all = sent(&empty, &first.0);
            assert!(all <= 4_096, "{all} bytes for {name}");
            let (mut before, mut scroll) = (first.0, first.1.scroll);
            for focus in 0..page.targets().len() {
                let (after, painted) = brush.paint(&page, grid, (focus, scroll, Gaze::Focus));
                let bytes = sent(&before, &after);
                // When the page scrolls, much of it is new.
                assert!(
                    bytes <= 500 || painted.scroll != scroll,
                    "{bytes} bytes for {focus} of {name}"
                );
                (before, scroll) = (after, painted.scroll);
            }
        }
    }
}

fn sent(before: &Buffer, after: &Buffer) -> usize {
    changes(before, after).len()
}
