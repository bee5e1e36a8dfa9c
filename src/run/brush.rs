//! Paints the kiosk's page in its language and colours.

use std::collections::BTreeMap;

use ratatui::buffer::Buffer;

use super::view::{Look, Painter, Picture};
use crate::{
    domain::language::Language,
    kiosk::Kiosk,
    page::Page,
    paint::{Direction, Moved, Painted, Sight, paint},
    screen::Step,
    text::{Voice, voice::VoiceError},
};

/// A painter with the voices it has needed so far; a voice takes a moment to load.
#[derive(Default)]
pub struct Brush {
    voices: Vec<Voice>,
    /// The town's own wording of our messages.
    wordings: BTreeMap<Language, String>,
}

impl Brush {
    /// A painter that speaks this language from the start. Fails when our own locale files are broken.
    pub fn new(first: Language) -> Result<Self, VoiceError> {
        Self::worded(first, BTreeMap::new())
    }

    /// The same, with the town's own wording of some messages.
    pub fn worded(
        first: Language,
        wordings: BTreeMap<Language, String>,
    ) -> Result<Self, VoiceError> {
        let own = wordings.get(&first).map(String::as_str);
        Ok(Self {
            voices: vec![Voice::worded(first, own)?],
            wordings,
        })
    }

    /// The voice of a language; the first one where it cannot be loaded.
    fn voice(&mut self, language: Language) -> Option<&Voice> {
        if !self.voices.iter().any(|it| it.language() == language) {
            let own = self.wordings.get(&language).map(String::as_str);
            match Voice::worded(language, own) {
                Ok(voice) => self.voices.push(voice),
                Err(error) => tracing::error!(%error, "a language cannot be loaded"),
            }
        }
        let wanted = self.voices.iter().find(|it| it.language() == language);
        wanted.or_else(|| self.voices.first())
    }
}

impl Painter for Brush {
    type Picture = Painted;

    fn paint(
        &mut self,
        page: &Page<Step>,
        kiosk: &Kiosk,
        look: Look,
        cells: &mut Buffer,
    ) -> Painted {
        let Some(voice) = self.voice(kiosk.language()) else {
            return Painted::default();
        };
        let sight = Sight {
            voice,
            theme: kiosk.theme(),
            palette: look.palette,
            surround: &kiosk.surround(),
            focus: kiosk.focus(),
            scroll: look.scroll,
            gaze: look.gaze,
        };
        paint(page, &sight, cells)
    }
}

impl Picture for Painted {
    fn hit(&self, x: u16, y: u16) -> Option<usize> {
        self.hit(x, y)
    }

    fn scroll_hit(&self, x: u16, y: u16) -> Option<u16> {
        self.scroll_hit(x, y)
    }

    fn toward(&self, focus: usize, direction: Direction) -> Moved {
        self.toward(focus, direction)
    }

    fn accept(&self, focus: usize) -> Moved {
        self.accept(focus)
    }

    fn page_up(&self) -> u16 {
        self.page_up()
    }

    fn page_down(&self) -> u16 {
        self.page_down()
    }

    fn scroll(&self) -> u16 {
        self.scroll
    }

    fn scroll_max(&self) -> u16 {
        self.scroll_max
    }

    fn cursor(&self) -> Option<(u16, u16)> {
        self.cursor.map(|it| (it.x, it.y))
    }
}
