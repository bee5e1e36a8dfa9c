//! What holds for every page at every grid, in every theme and language. The checks themselves are shared with the
//! crawl, which holds them for the pages of real visits.

#[path = "../../tests/crawl/checks.rs"]
mod checks;
mod code;
mod colours;
mod german;
mod mirrored;
mod moving;
mod reading;
mod samples;

use self::checks::{Brush, printed};
use super::Gaze;
use crate as ours;
use crate::{domain::language::Language, page::Page};

/// The grids at which pages are complete (A11Y-02).
const GRIDS: [(u16, u16); 8] = [
    (40, 12),
    (57, 16),
    (44, 40),
    (78, 22),
    (80, 24),
    (100, 37),
    (132, 43),
    (160, 50),
];

/// A brush for the samples.
fn brush(language: Language) -> Brush {
    Brush::new(language, samples::surround())
}

/// Every look of the kiosk.
fn looks() -> Vec<Brush> {
    Brush::looks(Language::German, &samples::surround())
}

/// Calls a check with every sample at every grid.
fn everywhere(mut check: impl FnMut(&str, &Page<u8>, (u16, u16))) {
    for (name, page) in samples::all() {
        for grid in GRIDS {
            check(&format!("{name} at {grid:?}"), &page, grid);
        }
    }
}
