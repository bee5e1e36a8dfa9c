//! A brush for each language: to load a voice takes longer than to paint a page, and pages are many.

use kiosk::{domain::language::Language, kiosk::Kiosk};

use super::checks::Brush;

/// The brushes that were needed so far.
#[derive(Default)]
pub struct Brushes(Vec<(Language, Brush)>);

impl Brushes {
    /// The brush to paint what this kiosk shows.
    pub fn of(&mut self, kiosk: &Kiosk) -> &Brush {
        let language = kiosk.language();
        let known = self.0.iter().position(|it| it.0 == language);
        let at = known.unwrap_or_else(|| {
            let brush = Brush::new(language, kiosk.surround());
            self.0.push((language, brush));
            self.0.len() - 1
        });
        let brush = &mut self.0[at].1;
        brush.surround = kiosk.surround();
        brush
    }
}
