//! Cells as an SVG picture. Blocks are drawn as shapes, so that QR codes are crisp and can be scanned from it. Letters
//! are in the order in which they stand already, and browsers are told to leave it.

use std::fmt::Write as _;

use ratatui::{
    buffer::{Buffer, Cell},
    style::{Color, Modifier},
};

use super::{rows, seen, text};
use crate::paint::{script::is_plain, theme::red_green_blue};

/// Width of a cell.
const WIDE: usize = 9;
/// Height of a cell.
const HIGH: usize = 18;
/// Where letters stand in a cell, from its top.
const BASE: usize = 14;

/// The picture, with a title and, for those who cannot see it, its words.
pub fn svg(cells: &Buffer, title: &str) -> String {
    let width = usize::from(cells.area.width) * WIDE;
    let height = usize::from(cells.area.height) * HIGH;
    let mut picture = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" aria-labelledby=\"title words\">\n<title id=\"title\">{}</title>\n\
         <desc id=\"words\">{}</desc>\n<g shape-rendering=\"crispEdges\">\n",
        escaped(title),
        escaped(&words(cells)),
    );
    for (y, row) in rows(cells).enumerate() {
        grounds(&mut picture, row, y * HIGH);
        shapes(&mut picture, row, y * HIGH);
    }
    picture.push_str(
        "</g>\n<g font-family=\"'DejaVu Sans Mono','Liberation Mono',Consolas,Menlo,monospace\" font-size=\"15\" \
         xml:space=\"preserve\">\n",
    );
    for (y, row) in rows(cells).enumerate() {
        letters(&mut picture, row, y * HIGH + BASE);
    }
    picture.push_str("</g>\n</svg>\n");
    picture
}

/// What is written, without what only decorates.
fn words(cells: &Buffer) -> String {
    let is_decoration = |c: char| ('\u{2500}'..='\u{259f}').contains(&c);
    let words: String = text(cells)
        .chars()
        .filter(|it| !is_decoration(*it))
        .collect();
    let lines = words
        .lines()
        .map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    lines
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// One shape per run of equal backgrounds.
fn grounds(picture: &mut String, row: &[Cell], y: usize) {
    let mut x = 0;
    for run in row.chunk_by(|one, other| one.bg == other.bg) {
        if let Some(cell) = run.first() {
            shape(picture, (x * WIDE, y, run.len() * WIDE, HIGH), cell.bg);
        }
        x += run.len();
    }
}

/// Blocks and lines, one shape per run.
fn shapes(picture: &mut String, row: &[Cell], y: usize) {
    let mut x = 0;
    for run in row.chunk_by(|one, other| one.symbol() == other.symbol() && one.fg == other.fg) {
        let (from, across) = (x * WIDE, run.len() * WIDE);
        x += run.len();
        let Some(cell) = run.first() else { continue };
        match cell.symbol() {
            "█" => shape(picture, (from, y, across, HIGH), cell.fg),
            "▀" => shape(picture, (from, y, across, HIGH / 2), cell.fg),
            "▄" => shape(picture, (from, y + HIGH / 2, across, HIGH / 2), cell.fg),
            "━" => shape(picture, (from, y + HIGH / 2 - 1, across, 3), cell.fg),
            "─" => shape(picture, (from, y + HIGH / 2, across, 1), cell.fg),
            "▌" => halves(picture, (from, y, run.len()), cell.fg),
            "▐" => halves(picture, (from + WIDE - WIDE / 2, y, run.len()), cell.fg),
            _ => {}
        }
    }
}

/// One half of each cell of a run.
fn halves(picture: &mut String, (from, y, cells): (usize, usize, usize), colour: Color) {
    for at in 0..cells {
        shape(picture, (from + at * WIDE, y, WIDE / 2, HIGH), colour);
    }
}

fn shape(picture: &mut String, (x, y, width, height): (usize, usize, usize, usize), colour: Color) {
    if let Some((red, green, blue)) = red_green_blue(colour) {
        let _ = writeln!(
            picture,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"#{red:02x}{green:02x}{blue:02x}\"/>"
        );
    }
}

/// One text per run of equal style; its length is given, so that another font keeps the columns.
fn letters(picture: &mut String, row: &[Cell], y: usize) {
    let cells: Vec<(usize, &Cell)> = seen(row).collect();
    let is_same = |one: &(usize, &Cell), other: &(usize, &Cell)| {
        let style = |it: &Cell| (it.fg, it.modifier, is_shape(it));
        style(one.1) == style(other.1)
    };
    for run in cells.chunk_by(is_same) {
        let Some((x, cell)) = run.first() else {
            continue;
        };
        let words: String = run.iter().map(|it| it.1.symbol()).collect();
        let start = words.trim_start();
        let from = x + words.chars().count() - start.chars().count();
        let words = start.trim_end();
        let Some((red, green, blue)) =
            red_green_blue(cell.fg).filter(|_| !words.is_empty() && !is_shape(cell))
        else {
            continue;
        };
        let weight = if cell.modifier.contains(Modifier::BOLD) {
            " font-weight=\"bold\""
        } else {
            ""
        };
        // Not inherited, so it is told each time.
        let order = if is_plain(words) {
            ""
        } else {
            " direction=\"ltr\" unicode-bidi=\"bidi-override\""
        };
        let length = unicode_width::UnicodeWidthStr::width(words) * WIDE;
        let _ = writeln!(
            picture,
            "<text x=\"{}\" y=\"{y}\" fill=\"#{red:02x}{green:02x}{blue:02x}\"{weight}{order} textLength=\"{length}\" \
             lengthAdjust=\"spacingAndGlyphs\">{}</text>",
            from * WIDE,
            escaped(words),
        );
    }
}

fn is_shape(cell: &Cell) -> bool {
    matches!(cell.symbol(), "█" | "▀" | "▄" | "▌" | "▐" | "━" | "─")
}

fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}
