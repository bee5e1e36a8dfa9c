//! Reads the code for the phone from the painted cells: from glyphs and colours to pixels, by two readers.

use std::{fs, path::Path, process::Command};

use vt100::{Color, Screen};

/// A cell is so many pixels wide, and twice as high.
const CELL: usize = 6;

/// The text of the code on the screen.
pub fn scanned(screen: &Screen) -> String {
    let (pixels, width, height) = pixels(screen);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "codes on\n{}", screen.contents());
    grids[0].decode().unwrap().1
}

/// The same by `zbarimg`, where it is installed.
pub fn scanned_by_zbar(screen: &Screen, folder: &Path) -> Option<String> {
    let (pixels, width, height) = pixels(screen);
    let mut picture = format!("P5\n{width} {height}\n255\n").into_bytes();
    picture.extend(pixels);
    let path = folder.join("screen.pgm");
    fs::write(&path, picture).unwrap();
    let read = Command::new("zbarimg")
        .args(["--quiet", "--raw"])
        .arg(&path)
        .output();
    let Ok(read) = read else {
        println!("skipped: zbarimg is not installed, the code was read by rqrr only");
        return None;
    };
    Some(String::from_utf8(read.stdout).unwrap().trim().to_owned())
}

/// The screen as grey pixels. Letters are left out: only half blocks make codes.
fn pixels(screen: &Screen) -> (Vec<u8>, usize, usize) {
    let (rows, columns) = screen.size();
    let (rows, columns) = (rows.get(), columns.get());
    let (width, height) = (usize::from(columns) * CELL, usize::from(rows) * CELL * 2);
    let mut pixels = vec![0; width * height];
    for row in 0..rows {
        for column in 0..columns {
            let cell = screen.cell(row, column).unwrap();
            let (ink, paper) = (grey(cell.fgcolor()), grey(cell.bgcolor()));
            let (upper, lower) = match cell.contents() {
                "▀" => (ink, paper),
                "▄" => (paper, ink),
                "█" => (ink, ink),
                _ => (paper, paper),
            };
            for (y, shade) in [(0, upper), (1, lower)] {
                for pixel in 0..CELL * CELL {
                    let x = usize::from(column) * CELL + pixel % CELL;
                    let y = (usize::from(row) * 2 + y) * CELL + pixel / CELL;
                    pixels[y * width + x] = shade;
                }
            }
        }
    }
    (pixels, width, height)
}

fn grey(color: Color) -> u8 {
    match color {
        Color::Rgb(red, green, blue) => {
            let sum = u16::from(red) + u16::from(green) + u16::from(blue);
            u8::try_from(sum / 3).unwrap()
        }
        Color::Idx(7 | 15) => 255,
        Color::Idx(_) | Color::Default => 0,
    }
}
