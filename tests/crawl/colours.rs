//! Contrast, marker and touch, measured on the painted cells.

use std::collections::HashSet;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};

use super::{
    super::ours::{
        domain::language::Direction,
        page::Page,
        paint::{
            Gaze, Painted, Palette,
            theme::{Colours, contrast},
        },
    },
    Brush, code, printed,
};

/// Signs that are lines or areas, not letters.
const SHAPES: &str = "─━│▌▐█▀▄";

/// Text has 7:1, lines and areas 3:1, in colours that no terminal changes (A11Y-04 to A11Y-06).
pub fn check_cells(cells: &Buffer, palette: Palette, name: &str) {
    let mut seen = HashSet::new();
    for cell in cells.content() {
        // Many cells look the same.
        if seen.insert((cell.symbol(), cell.fg, cell.bg, cell.modifier)) {
            check_cell(cell, palette, name);
        }
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

/// One ▶ (◀ where one reads from right to left), whatever is looked at, and what is looked at is in sight (A11Y-09).
/// A keyboard on the screen has its left and right wherever one reads from, so its keys have ▶ everywhere.
pub fn check_marker<S>(name: &str, brush: &Brush, page: &Page<S>, grid: (u16, u16), focus: usize) {
    for gaze in [Gaze::Focus, Gaze::Text] {
        let (cells, painted) = brush.paint(page, grid, (focus, 0, gaze));
        // The help says what the marker looks like; it is one only on the colour of the focus.
        let ground = Colours::of(brush.theme, brush.palette).focus;
        let known: &[&str] = match brush.voice.language().direction() {
            Direction::LeftToRight => &["▶"],
            Direction::RightToLeft if page.board.is_some() => &["▶", "◀"],
            Direction::RightToLeft => &["◀"],
        };
        let is_marker = |it: &&Cell| known.contains(&it.symbol()) && it.bg == ground;
        let markers = cells.content().iter().filter(is_marker).count();

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

/// What can be touched is large enough, on the screen, and in nobody's way (A11Y-15).
pub fn check_spots(name: &str, cells: &Buffer, painted: &Painted) {
    for (index, spot) in painted.targets.iter().enumerate() {
        let area = spot.area;
        assert_eq!(area.intersection(cells.area), area, "{spot:?} of {name}");
        assert_eq!(
            painted.hit(area.x, area.y),
            Some(spot.target),
            "{spot:?} of {name}"
        );
        // Twelve letters side by side are three cells wide on the narrowest grid.
        let least = if cells.area.width < 57 { 3 } else { 4 };
        assert!(area.width >= least, "{spot:?} of {name}");
        for other in &painted.targets[index + 1..] {
            assert!(!area.intersects(other.area), "{spot:?} {other:?} of {name}");
        }
    }
    for spot in &painted.all {
        assert!(spot.area.height >= 2, "{spot:?} of {name}");
    }
    if cells.area.height >= 20 && !code::has_code(cells) {
        assert!(painted.keys.iter().all(|it| it.area.height >= 2), "{name}");
    }
}
