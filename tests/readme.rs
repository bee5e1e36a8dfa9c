//! The README's pictures are what `kiosk preview` prints, and its commands exist.
//!
//! `KIOSK_PICTURES=write cargo test --test readme` paints them anew.
#![cfg(test)]
#![expect(
    clippy::disallowed_methods,
    reason = "a developer asks for new pictures"
)]

use std::{env, fs, path::PathBuf, process::Command};

/// Picture, screen, language, grid, theme.
const PICTURES: &[[&str; 5]] = &[
    ["home-de", "home", "de", "80x24", "dark"],
    ["days-en", "days", "en", "132x36", "light"],
    ["check-de", "check", "de", "100x37", "dark"],
    ["done-de", "done", "de", "80x24", "dark"],
    ["phone-en", "phone", "en", "132x36", "light"],
    ["times-small-de", "times", "de", "57x16", "dark"],
    ["home-ar", "home", "ar", "80x24", "dark"],
    ["names-ar", "names", "ar", "80x24", "light"],
    ["names-uk", "names", "uk", "80x24", "light"],
    ["mine-uk", "mine", "uk", "80x24", "dark"],
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_pictures_show_the_screens_as_they_are() {
    let writes = env::var("KIOSK_PICTURES").is_ok_and(|it| it == "write");
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for [name, screen, language, grid, theme] in PICTURES {
        let printed = Command::new(env!("CARGO_BIN_EXE_kiosk"))
            .args(["preview", "--format", "svg", "--screen", screen])
            .args(["--lang", language, "--grid", grid, "--theme", theme])
            .output()
            .unwrap();
        let path = format!("assets/pictures/{name}.svg");
        let file = root().join(&path);
        if writes {
            fs::write(&file, &printed.stdout).unwrap();
        }

        assert!(printed.status.success(), "{name}");
        assert!(readme.contains(&path), "the README does not show {path}");
        let kept = fs::read(&file).unwrap();
        assert!(
            kept == printed.stdout,
            "{path} is not what is shown now: KIOSK_PICTURES=write cargo test --test readme"
        );
    }
}

#[test]
fn the_two_commands_and_the_files_it_names_are_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();

    for command in ["cargo run --release -- demo", "cargo test"] {
        assert!(readme.contains(command), "{command}");
    }
    for words in readme.split(['`', '(', ')']).filter(|it| {
        it.starts_with("assets/") || it.starts_with("tests/") || it.starts_with("src/")
    }) {
        let path = words.trim_end_matches('/');
        if !path.contains(['*', ' ', '<']) {
            assert!(
                root().join(path).exists(),
                "{path} is named and does not exist"
            );
        }
    }
}
