//! QR codes can be scanned from the painted cells, or are not there at all.

use super::{
    GRIDS, Gaze, Language, brush,
    checks::code::{has_code, scanned},
    looks, printed, samples,
};
use crate::{
    domain::private::Private,
    page::{Block, Page},
};

#[test]
fn qr_01_02_03_a_code_is_read_from_the_cells_in_every_theme_or_is_absent() {
    let page = done();
    for brush in looks() {
        for grid in GRIDS {
            let (cells, _) = brush.open(&page, grid);
            // 41×21 cells do not fit into the two smallest grids.
            let fits = !matches!(grid, (40, 12) | (57, 16));

            assert_eq!(has_code(&cells), fits, "{grid:?}");
            if fits {
                assert_eq!(scanned(&cells, (6, 12)), [samples::LINK], "{grid:?}");
            }
        }
    }
}

#[test]
fn qr_02_a_code_is_read_whatever_the_shape_of_a_cell() {
    let (cells, _) = brush(Language::German).open(&done(), (80, 24));

    for cell in [(8, 16), (9, 16), (10, 16)] {
        assert_eq!(scanned(&cells, cell), [samples::LINK], "{cell:?}");
    }
}

#[test]
fn a_short_code_fits_the_smallest_screens_beside_its_text() {
    let mut page = done();
    for block in &mut page.aside {
        if let Block::Qr(qr) = block {
            qr.link = Private::new("HTTPS://KREFELD.DE/K/7F3A".to_owned());
        }
    }

    let (cells, _) = brush(Language::German).open(&page, (57, 16));

    assert_eq!(scanned(&cells, (8, 16)), ["HTTPS://KREFELD.DE/K/7F3A"]);
}

#[test]
fn a_code_stays_whole_while_the_text_beside_it_scrolls() {
    let brush = brush(Language::German);
    let page = done();
    let (_, painted) = brush.open(&page, (78, 22));
    assert!(painted.scroll_max > 0);

    let (cells, _) = brush.paint(&page, (78, 22), (0, painted.scroll_max, Gaze::Text));

    assert_eq!(scanned(&cells, (8, 16)), [samples::LINK]);
}

#[test]
fn a_link_too_long_for_any_code_is_told_in_words() {
    let mut page = done();
    for block in &mut page.aside {
        if let Block::Qr(qr) = block {
            qr.link = Private::new("x".repeat(4_000));
        }
    }

    let (cells, _) = brush(Language::English).open(&page, (160, 50));

    assert!(!has_code(&cells));
    assert!(printed(&cells).contains("The link to your appointment is in the confirmation."));
}

fn done() -> Page<u8> {
    let (_, page) = samples::all()
        .into_iter()
        .find(|it| it.0 == "done")
        .unwrap();
    page
}
