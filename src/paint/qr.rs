//! A code for the phone: black on white whatever the theme, with its quiet zone, whole or not at all (QR-01 to QR-03).

use qrcode::{Color, EcLevel, QrCode};
use ratatui::{
    buffer::Buffer,
    layout::{Rect, Size},
};

use super::theme::Colours;
use crate::domain::private::Private;

/// White modules around a code (ISO/IEC 18004).
const QUIET: u16 = 4;

/// The modules of a code. It has no `Debug`: it holds a private link.
pub struct Code {
    dark: Vec<bool>,
    side: u16,
}

/// How large a module is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Two modules in one cell, one above the other.
    Half,
    /// Two cells for one module: can be scanned from further away.
    Double,
}

impl Code {
    /// The code of a link, as small as it gets; `None` when the link is too long for any.
    pub fn of(link: &Private<String>) -> Option<Self> {
        let link = link.reveal().as_bytes();
        let small = QrCode::with_error_correction_level(link, EcLevel::L).ok()?;
        // The same size with more correction costs nothing.
        let code = QrCode::with_version(link, small.version(), EcLevel::M).unwrap_or(small);
        let side = u16::try_from(code.width()).ok()?;
        let dark = code
            .to_colors()
            .into_iter()
            .map(|it| it == Color::Dark)
            .collect();
        Some(Self { dark, side })
    }

    /// How many cells it takes, quiet zone included.
    pub const fn size(&self, scale: Scale) -> Size {
        let whole = self.side + 2 * QUIET;
        match scale {
            Scale::Half => Size::new(whole, whole.div_ceil(2)),
            Scale::Double => Size::new(2 * whole, whole),
        }
    }

    /// Paints it into an area of exactly its size.
    pub fn paint(&self, scale: Scale, area: Rect, colours: &Colours, cells: &mut Buffer) {
        // Dark is always the foreground: the console has white as a foreground only.
        let style = colours.plain(colours.paper, colours.ink);
        for position in area.positions() {
            let (x, y) = (position.x - area.x, position.y - area.y);
            let symbol = match scale {
                Scale::Half => match (self.is_dark(x, 2 * y), self.is_dark(x, 2 * y + 1)) {
                    (true, true) => "█",
                    (true, false) => "▀",
                    (false, true) => "▄",
                    (false, false) => " ",
                },
                Scale::Double if self.is_dark(x / 2, y) => "█",
                Scale::Double => " ",
            };
            if let Some(cell) = cells.cell_mut(position) {
                cell.reset();
                cell.set_symbol(symbol).set_style(style);
            }
        }
    }

    fn is_dark(&self, x: u16, y: u16) -> bool {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET), y.checked_sub(QUIET)) else {
            return false;
        };
        if x >= self.side || y >= self.side {
            return false;
        }
        let at = usize::from(y) * usize::from(self.side) + usize::from(x);
        self.dark.get(at).copied().unwrap_or(false)
    }
}
