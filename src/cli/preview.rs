//! `kiosk preview`: prints a screen with example content, without terminal and portal.

use std::io::{self, Write};

use ratatui::{buffer::Buffer, layout::Rect};

use super::{
    Format, PreviewArguments,
    exit::{Exit, Failure},
};
use crate::{
    example,
    paint::Palette,
    preview,
    run::{
        brush::Brush,
        view::{Look, Painter},
    },
};

/// Prints what was asked for.
pub fn print(arguments: &PreviewArguments) -> Result<Exit, Failure> {
    let mut out = io::stdout().lock();
    let Some(name) = &arguments.screen else {
        for name in example::NAMES {
            writeln!(out, "{name}")?;
        }
        return Ok(Exit::Good);
    };
    let Some(mut kiosk) = example::kiosk(name, arguments.lang) else {
        let words =
            format!("There is no screen \"{name}\"; \"kiosk preview --list\" names them all.");
        return Err(Failure::new(Exit::Usage, words));
    };
    kiosk.paint_in(arguments.theme);
    let broken = |error: &dyn std::fmt::Display| Failure::new(Exit::Fault, error.to_string());
    let mut brush = Brush::new(arguments.lang).map_err(|it| broken(&it))?;
    let grid = arguments.grid;
    let mut cells = Buffer::empty(Rect::new(0, 0, grid.columns, grid.rows));
    let look = Look {
        palette: Palette::TrueColour,
        scroll: 0,
        gaze: crate::paint::Gaze::Text,
    };
    brush.paint(&kiosk.page(), &kiosk, look, &mut cells);
    let printed = match arguments.format {
        Format::Text => preview::render(&cells, preview::Format::Text),
        Format::Ansi => preview::render(&cells, preview::Format::Ansi),
        Format::Svg => preview::picture(&cells, name),
    };
    out.write_all(printed.as_bytes())?;
    Ok(Exit::Good)
}
