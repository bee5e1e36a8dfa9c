//! What every screen looks like, in all languages one under the other: a file each in `tests/screens/`. A change to a
//! screen shows in the diff of its file; `INSTA_UPDATE=always cargo test --test screens` writes them anew.

#![cfg(test)]

#[path = "crawl/checks.rs"]
#[expect(dead_code, reason = "only the brush is needed here")]
mod checks;

use std::{fmt::Write, fs, path::Path};

use kiosk as ours;
use kiosk::{domain::language::Language, example};

use checks::{Brush, printed};

/// The grids: the common one, and the smallest on which everything is complete.
const GRIDS: [(u16, u16); 2] = [(80, 24), (57, 16)];

#[test]
fn every_screen_looks_as_it_was_agreed() {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path("screens");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for name in example::NAMES {
        insta::assert_snapshot!(*name, seen(name));
    }
}

#[test]
fn every_picture_is_of_a_screen() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/screens");
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let name = file.strip_suffix(".snap").unwrap_or(&file);
        assert!(
            example::NAMES.contains(&name),
            "there is no screen for {file}: remove it"
        );
    }
}

/// The screen as it opens, in every language at every grid.
fn seen(name: &str) -> String {
    let mut seen = String::new();
    for grid in GRIDS {
        for language in Language::ALL {
            let kiosk = example::kiosk(name, *language).unwrap();
            let brush = Brush::new(*language, kiosk.surround());
            let (cells, _) = brush.open(&kiosk.page(), grid);
            let _ = writeln!(seen, "[{} {}x{}]", language.tag(), grid.0, grid.1);
            seen.push_str(&printed(&cells));
            seen.push('\n');
        }
    }
    seen
}
