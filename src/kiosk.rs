//! The one place where state changes: an event comes in, effects go out.

use std::time::Duration;

use crate::{
    domain::{guide::Guide, language::Language, place::Place},
    event::{Effect, Event, Now},
    page::{Page, Surround, Theme},
    screen::Step,
    text::Text,
};

/// The machine. It outlives citizens; a visit does not.
#[derive(Debug)]
pub struct Kiosk {
    place: Place,
    #[expect(dead_code, reason = "read by the screens to come")]
    guide: Guide,
    now: Now,
}

impl Kiosk {
    /// A kiosk at this place. It does nothing until it is told that it has started.
    pub const fn new(place: Place, guide: Guide, now: Now) -> Self {
        Self { place, guide, now }
    }

    /// Takes one event and says what is to be done about it.
    pub fn update(&mut self, now: Now, _event: Event) -> Vec<Effect> {
        self.now = now;
        vec![]
    }

    /// The moment at which time matters next; the shell sends [`Event::Time`] then.
    pub const fn deadline(&self) -> Option<Duration> {
        None
    }

    /// What is to be shown.
    pub const fn page(&self) -> Page<Step> {
        Page::new(Text::Continue)
    }

    /// The target that is looked at, counted in reading order.
    pub const fn focus(&self) -> usize {
        0
    }

    /// The language to show it in.
    pub fn language(&self) -> Language {
        self.place
            .languages
            .first()
            .copied()
            .unwrap_or(Language::German)
    }

    /// The colours to show it in.
    pub const fn theme(&self) -> Theme {
        Theme::Dark
    }

    /// What stands around the page.
    pub fn surround(&self) -> Surround {
        Surround {
            city: self.place.city.clone(),
            place: self.place.name.clone(),
            clock: self.now.wall.to_zoned(self.place.time_zone.clone()).time(),
            is_demo: self.place.is_demo,
        }
    }

    /// True when nobody is here: the shell may become a fresh process.
    pub const fn is_free(&self) -> bool {
        true
    }
}
