//! Cells as something to print: plain text, ANSI colours, or an SVG picture.

mod svg;

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    style::Modifier,
};
use unicode_width::UnicodeWidthStr;

use crate::paint::theme::red_green_blue;

/// How to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Letters only.
    Text,
    /// Letters with 24-bit colours for a terminal.
    Ansi,
    /// A picture.
    Svg,
}

/// Prints cells.
pub fn render(cells: &Buffer, format: Format) -> String {
    match format {
        Format::Text => text(cells),
        Format::Ansi => ansi(cells),
        Format::Svg => svg::svg(cells, "Kiosk"),
    }
}

/// An SVG picture with a title of its own.
pub fn picture(cells: &Buffer, title: &str) -> String {
    svg::svg(cells, title)
}

fn text(cells: &Buffer) -> String {
    let mut printed = String::new();
    for row in rows(cells) {
        let line: String = seen(row).map(|(_, cell)| cell.symbol()).collect();
        printed.push_str(line.trim_end());
        printed.push('\n');
    }
    printed
}

fn ansi(cells: &Buffer) -> String {
    let mut printed = String::new();
    for row in rows(cells) {
        let mut before = None;
        for (_, cell) in seen(row) {
            let style = (cell.fg, cell.bg, cell.modifier);
            if before != Some(style) {
                let bold = if cell.modifier.contains(Modifier::BOLD) {
                    ";1"
                } else {
                    ""
                };
                let _ = write!(printed, "\u{1b}[0{bold}");
                for (layer, colour) in [(38, cell.fg), (48, cell.bg)] {
                    if let Some((red, green, blue)) = red_green_blue(colour) {
                        let _ = write!(printed, ";{layer};2;{red};{green};{blue}");
                    }
                }
                printed.push('m');
                before = Some(style);
            }
            printed.push_str(cell.symbol());
        }
        printed.push_str("\u{1b}[0m\n");
    }
    printed
}

fn rows(cells: &Buffer) -> impl Iterator<Item = &[Cell]> {
    cells.content().chunks(usize::from(cells.area.width).max(1))
}

/// The cells that are seen, with their columns: the cell behind a wide character is not.
fn seen(row: &[Cell]) -> impl Iterator<Item = (usize, &Cell)> {
    let mut hidden = 0;
    row.iter().enumerate().filter(move |(_, cell)| {
        if hidden > 0 {
            hidden -= 1;
            return false;
        }
        hidden = cell.symbol().width().saturating_sub(1);
        true
    })
}

#[cfg(test)]
mod tests {
    use ratatui::{
        layout::Rect,
        style::{Color, Style},
    };

    use super::*;

    fn cells() -> Buffer {
        let mut cells = Buffer::empty(Rect::new(0, 0, 6, 2));
        let style = Style::new()
            .fg(Color::Rgb(1, 2, 3))
            .bg(Color::Rgb(250, 251, 252));
        cells.set_string(0, 0, "<日&>", style.add_modifier(Modifier::BOLD));
        cells.set_string(0, 1, "▀▄█▌", style);
        cells
    }

    #[test]
    fn text_has_no_trailing_space() {
        assert_eq!(render(&cells(), Format::Text), "<日&>\n▀▄█▌\n");
    }

    #[test]
    fn ansi_changes_colours_only_where_they_change() {
        let printed = render(&cells(), Format::Ansi);

        assert!(
            printed.starts_with("\u{1b}[0;1;38;2;1;2;3;48;2;250;251;252m<日&>\u{1b}[0m"),
            "{printed:?}"
        );
    }

    #[test]
    fn a_picture_keeps_the_order_of_arabic_letters() {
        let mut cells = Buffer::empty(Rect::new(0, 0, 6, 1));
        let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(0, 0, 0));
        cells.set_string(0, 0, "\u{fe91}\u{fe8e}▐", style);
        let printed = picture(&cells, "Kiosk");

        assert!(
            printed.contains(" direction=\"ltr\" unicode-bidi=\"bidi-override\""),
            "{printed}"
        );
        assert!(printed.contains(">\u{fe91}\u{fe8e}</text>"), "{printed}");
        assert!(!printed.contains('▐'), "{printed}");
    }

    #[test]
    fn a_picture_is_escaped_has_a_title_and_draws_blocks_as_shapes() {
        let printed = picture(&cells(), "A & B");

        assert!(
            printed.contains("<title id=\"title\">A &amp; B</title>"),
            "{printed}"
        );
        assert!(printed.contains("&lt;日&amp;&gt;"), "{printed}");
        assert!(
            !printed.contains('▀') && !printed.contains('█'),
            "{printed}"
        );
        assert!(printed.ends_with("</svg>\n"), "{printed}");
    }
}
