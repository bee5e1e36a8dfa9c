//! What holds for every page at every grid, in every theme and language.

mod code;
mod colours;
mod moving;
mod reading;
mod samples;

use ratatui::{buffer::Buffer, layout::Rect};

use super::{Gaze, Painted, Palette, Sight, paint};
use crate::{
    domain::language::Language,
    page::{Page, Surround, Theme},
    text::Voice,
};

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

/// Paints a page, for tests that look at one thing only.
struct Brush {
    voice: Voice,
    theme: Theme,
    palette: Palette,
    surround: Surround,
}

impl Brush {
    fn new(language: Language) -> Self {
        Self {
            voice: Voice::new(language).unwrap(),
            theme: Theme::Dark,
            palette: Palette::TrueColour,
            surround: samples::surround(),
        }
    }

    fn paint(
        &self,
        page: &Page<u8>,
        grid: (u16, u16),
        (focus, scroll, gaze): (usize, u16, Gaze),
    ) -> (Buffer, Painted) {
        let mut cells = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
        let sight = Sight {
            voice: &self.voice,
            theme: self.theme,
            palette: self.palette,
            surround: &self.surround,
            focus,
            scroll,
            gaze,
        };
        let painted = paint(page, &sight, &mut cells);
        (cells, painted)
    }

    /// The page as it opens.
    fn open(&self, page: &Page<u8>, grid: (u16, u16)) -> (Buffer, Painted) {
        self.paint(page, grid, (0, 0, Gaze::Text))
    }
}

/// Every look of the kiosk.
fn looks() -> Vec<Brush> {
    let mut looks = vec![];
    for theme in [Theme::Dark, Theme::Light] {
        for palette in [Palette::TrueColour, Palette::Sixteen] {
            looks.push(Brush {
                theme,
                palette,
                ..Brush::new(Language::German)
            });
        }
    }
    looks
}

/// Calls a check with every sample at every grid.
fn everywhere(mut check: impl FnMut(&str, &Page<u8>, (u16, u16))) {
    for (name, page) in samples::all() {
        for grid in GRIDS {
            check(&format!("{name} at {grid:?}"), &page, grid);
        }
    }
}

fn printed(cells: &Buffer) -> String {
    crate::preview::render(cells, crate::preview::Format::Text)
}
