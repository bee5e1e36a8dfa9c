//! Reads a QR code from the painted cells, as a phone does.

use ratatui::{buffer::Buffer, style::Color};

use super::{super::ours::paint::theme::red_green_blue, printed};

/// True when a code is painted: it is drawn with blocks that nothing else uses.
pub fn has_code(cells: &Buffer) -> bool {
    printed(cells).contains(['█', '▀', '▄'])
}

/// What a phone reads from the screen, when a cell has this many pixels.
pub fn scanned(cells: &Buffer, (wide, high): (usize, usize)) -> Vec<String> {
    let width = usize::from(cells.area.width) * wide;
    let height = usize::from(cells.area.height) * high;
    let grey = |x: usize, y: usize| {
        let cell = &cells.content()[(y / high) * usize::from(cells.area.width) + x / wide];
        let is_upper = y % high < high / 2;
        let ink = match cell.symbol() {
            "█" => true,
            "▀" => is_upper,
            "▄" => !is_upper,
            _ => false,
        };
        brightness(if ink { cell.fg } else { cell.bg })
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
    image
        .detect_grids()
        .iter()
        .filter_map(|it| Some(it.decode().ok()?.1))
        .collect()
}

fn brightness(colour: Color) -> u8 {
    let (red, green, blue) = red_green_blue(colour).unwrap();
    u8::try_from((u32::from(red) * 3 + u32::from(green) * 6 + u32::from(blue)) / 10).unwrap()
}
