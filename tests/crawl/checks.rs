//! What holds for every painted page, whoever made it: used by the painter's own tests and by the crawl.
//!
//! `ours` is the library under the name that the includer gives it.

#[path = "code.rs"]
pub mod code;
#[path = "colours.rs"]
pub mod colours;
#[path = "moving.rs"]
pub mod moving;
#[path = "reading.rs"]
pub mod reading;

use ratatui::{buffer::Buffer, layout::Rect};

use super::ours::{
    domain::language::Language,
    page::{Page, Surround, Theme},
    paint::{Gaze, Painted, Palette, Sight, paint},
    preview,
    text::Voice,
};

/// Paints a page, for tests that look at one thing only.
pub struct Brush {
    pub voice: Voice,
    pub theme: Theme,
    pub palette: Palette,
    pub surround: Surround,
}

impl Brush {
    pub fn new(language: Language, surround: Surround) -> Self {
        Self {
            voice: Voice::new(language).unwrap(),
            theme: Theme::Dark,
            palette: Palette::TrueColour,
            surround,
        }
    }

    /// Every look of the kiosk.
    pub fn looks(language: Language, surround: &Surround) -> Vec<Self> {
        let mut looks = vec![];
        for theme in [Theme::Dark, Theme::Light] {
            for palette in [Palette::TrueColour, Palette::Sixteen] {
                looks.push(Self {
                    theme,
                    palette,
                    ..Self::new(language, surround.clone())
                });
            }
        }
        looks
    }

    pub fn paint<S>(
        &self,
        page: &Page<S>,
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
    pub fn open<S>(&self, page: &Page<S>, grid: (u16, u16)) -> (Buffer, Painted) {
        self.paint(page, grid, (0, 0, Gaze::Text))
    }

    /// Everything a page shows as it is scrolled from top to bottom.
    pub fn all_steps<S>(&self, page: &Page<S>, grid: (u16, u16)) -> String {
        let (cells, painted) = self.open(page, grid);
        let mut shown = printed(&cells);
        let mut scroll = painted.page_down();
        while scroll > 0 {
            let (cells, painted) = self.paint(page, grid, (0, scroll, Gaze::Text));
            shown.push_str(&printed(&cells));
            if painted.scroll == painted.scroll_max {
                break;
            }
            scroll = painted.page_down();
        }
        shown
    }
}

pub fn printed(cells: &Buffer) -> String {
    preview::render(cells, preview::Format::Text)
}
