//! Contrast, focus, touch and the number of bytes: measured on the painted cells.

use ratatui::{
    buffer::{Buffer, Cell},
    layout::Rect,
    style::{Color, Modifier},
};

use super::{Brush, Gaze, Language, Palette, everywhere, looks, printed};
use crate::paint::{
    sent::changes,
    theme::{Colours, contrast},
};

/// Signs that are lines or areas, not letters.
const SHAPES: &str = "─━│▌█▀▄";

#[test]
fn a11y_04_05_06_every_cell_has_contrast_and_colours_that_terminals_cannot_change() {
    for brush in looks() {
        everywhere(|name, page, grid| {
            let targets = page.targets().len();
            for focus in [0, targets / 2, targets - 1] {
                let (cells, _) = brush.paint(page, grid, (focus, 0, Gaze::Focus));
                for cell in cells.content() {
                    check_cell(cell, brush.palette, name);
                }
            }
        });
    }
}

fn check_cell(cell: &Cell, palette: Palette, name: &str) {
    let is_allowed = match palette {
        Palette::TrueColour => {
            matches!((cell.fg, cell.bg), (Color::Rgb(..), Color::Rgb(..)))
                && Modifier::BOLD.contains(cell.modifier)
        }
        Palette::Sixteen => {
            matches!(
                (cell.fg, cell.bg),
                (Color::Indexed(..16), Color::Indexed(..8))
            ) && cell.modifier.is_empty()
        }
    };
    assert!(is_allowed, "{cell:?} in {name}");
    if cell.symbol() == " " {
        return;
    }
    let least = if SHAPES.contains(cell.symbol()) {
        3.0
    } else {
        7.0
    };
    let ratio = contrast(cell.fg, cell.bg);
    assert!(ratio >= least, "{ratio:.2} for {cell:?} in {name}");
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
    let brush = Brush::new(Language::German);
    everywhere(|name, page, grid| {
        for focus in 0..page.targets().len() {
            for gaze in [Gaze::Focus, Gaze::Text] {
                let (cells, painted) = brush.paint(page, grid, (focus, 0, gaze));
                let markers = printed(&cells).matches('▶').count();

                assert_eq!(
                    markers,
                    1,
                    "{focus} of {name} with {gaze:?}:\n{}",
                    printed(&cells)
                );
                assert!(
                    gaze == Gaze::Text || painted.is_seen(focus),
                    "{focus} of {name}"
                );
            }
        }
    });
}

#[test]
fn a11y_15_what_can_be_touched_is_large_enough_and_nothing_overlaps() {
    let brush = Brush::new(Language::German);
    everywhere(|name, page, grid| {
        let (cells, painted) = brush.open(page, grid);
        for (index, spot) in painted.targets.iter().enumerate() {
            let area = spot.area;
            assert_eq!(area.intersection(cells.area), area, "{spot:?} of {name}");
            assert_eq!(
                painted.hit(area.x, area.y),
                Some(spot.target),
                "{spot:?} of {name}"
            );
            assert!(area.width >= 4, "{spot:?} of {name}");
            for other in &painted.targets[index + 1..] {
                assert!(!area.intersects(other.area), "{spot:?} {other:?} of {name}");
            }
        }
        for spot in &painted.all {
            assert!(spot.area.height >= 2, "{spot:?} of {name}");
        }
        if grid.1 >= 20 && !printed(&cells).contains('█') {
            assert!(painted.keys.iter().all(|it| it.area.height >= 2), "{name}");
        }
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
