//! Keeps the order of the code: layers, what the core may name, the shape of files, and who may see personal data.
//!
//! When a rule fails it says what to do. A new module needs a line in `LAYERS`; a new caller of `reveal` one in
//! `REVEALS`, with a thought given to it.

#[cfg(test)]
#[path = "tidy/reveals.rs"]
mod reveals;
#[cfg(test)]
#[path = "tidy/source.rs"]
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use reveals::REVEALS;
use source::{Source, identifiers, root, roots, sources};

/// Who may use whom: a file's layer (its first word, "portal/" is below `portal.rs`) and the modules it may name. The
/// modules of one layer may always name each other. An asterisk is everything.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("text", &["domain"]),
    ("page", &["domain", "text"]),
    ("keyboard", &["domain"]),
    ("search", &["domain"]),
    ("portal", &["domain"]),
    ("status", &["domain", "portal"]),
    ("event", &["domain", "text", "page", "portal"]),
    (
        "screen",
        &[
            "domain", "text", "page", "keyboard", "search", "portal", "event",
        ],
    ),
    (
        "visit",
        &[
            "domain", "text", "page", "keyboard", "search", "portal", "event", "screen",
        ],
    ),
    (
        "kiosk",
        &[
            "domain", "text", "page", "keyboard", "search", "portal", "event", "screen", "visit",
        ],
    ),
    (
        "example",
        &[
            "domain", "text", "page", "portal", "event", "screen", "visit", "kiosk",
        ],
    ),
    // Outside: they do what they are told.
    ("paint", &["domain", "text", "page"]),
    ("preview", &["domain", "text", "page", "paint"]),
    ("terminal", &["domain", "page", "event", "paint"]),
    ("portal/", &["domain", "portal"]),
    ("status/", &["domain", "portal", "status"]),
    ("gateway", &["domain", "portal", "status", "config"]),
    ("demo", &["domain", "portal", "status", "gateway"]),
    ("config", &["domain", "text"]),
    ("journal", &["domain"]),
    ("log", &["domain", "config"]),
    ("check", &["domain", "config", "portal", "status"]),
    ("run", &["*"]),
    ("cli", &["*"]),
    ("main", &["*"]),
    ("lib", &["*"]),
];

/// Layers without waiting, clocks, chance and files.
const CORE: &[&str] = &[
    "domain", "text", "page", "keyboard", "search", "portal", "status", "event", "screen", "visit",
    "kiosk", "example",
];

/// What the core never names.
const OUTSIDE: &[&str] = &[
    "tokio",
    "reqwest",
    "rustls",
    "axum",
    "ratatui",
    "crossterm",
    "rustix",
    "Instant",
    "SystemTime",
    "rand",
    "ring",
];

/// What the core never takes from the standard library.
const OUTSIDE_STD: &[&str] = &["fs", "env", "process", "net", "thread", "io"];

/// What may lie at the top of the repository besides files whose names begin with a dot.
const TOP: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "src",
    "locales",
    "assets",
    "tests",
    "kiosk.service",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "clippy.toml",
    "deny.toml",
];

/// Longest file, in lines.
const LINES_MAX: usize = 400;

#[test]
fn every_layer_names_only_the_layers_above_it() {
    tell(sources("src").iter().flat_map(layer_breaches));
}

#[test]
fn the_core_names_nothing_that_waits_or_knows_the_time() {
    tell(sources("src").iter().flat_map(core_breaches));
}

#[test]
fn every_file_is_short_and_says_what_it_does() {
    tell(sources("src").iter().flat_map(shape_breaches));
    tell(sources("tests").iter().flat_map(shape_breaches));
}

#[test]
fn personal_data_is_seen_by_those_in_the_table_only() {
    let counted: BTreeMap<String, usize> = sources("src")
        .into_iter()
        .map(|it| (it.path.clone(), it.reveals()))
        .filter(|(_, count)| *count > 0)
        .collect();
    let agreed: BTreeMap<String, usize> = REVEALS
        .iter()
        .map(|(path, count)| ((*path).to_owned(), *count))
        .collect();
    let table: Vec<String> = counted.iter().map(|it| format!("    {it:?},")).collect();

    assert_eq!(
        counted,
        agreed,
        "\nThe callers of reveal() have changed. If every one of them is needed, REVEALS becomes:\n{}\n",
        table.join("\n")
    );
}

#[test]
fn the_top_of_the_repository_holds_what_was_agreed() {
    let Ok(git) = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root())
        .output()
    else {
        println!("skipped: git is not here");
        return;
    };
    if !git.status.success() {
        println!("skipped: this is not a git repository");
        return;
    }
    let listed = String::from_utf8(git.stdout).unwrap();
    let strange: BTreeSet<&str> = listed
        .split('\0')
        .filter_map(|it| it.split('/').next())
        .filter(|it| !it.is_empty() && !it.starts_with('.') && !TOP.contains(it))
        .collect();

    assert!(
        strange.is_empty(),
        "these do not belong at the top: {strange:?}"
    );
}

#[test]
fn the_rules_notice_what_they_forbid() {
    let breaches = |path: &str, text: &str| {
        let source = Source::new(path, text);
        [
            layer_breaches(&source),
            core_breaches(&source),
            shape_breaches(&source),
        ]
        .concat()
        .len()
    };

    for (path, text, expected) in [
        (
            "src/page.rs",
            "//! A page.\nuse crate::{domain::words::Words, text::Text};\n",
            0,
        ),
        ("src/page.rs", "//! A page.\nuse crate::kiosk::Kiosk;\n", 1),
        (
            "src/page.rs",
            "//! A page.\nuse crate::{domain::{a, kiosk}, kiosk::Kiosk,\n screen};\n",
            2,
        ),
        ("src/page.rs", "//! A page.\nuse super::{kiosk, text};\n", 1),
        (
            "src/screen/home.rs",
            "//! Home.\nuse super::super::paint;\nuse super::kiosk;\n",
            1,
        ),
        (
            "src/page.rs",
            "//! A page, see crate::kiosk.\n/// [`crate::kiosk`]\nfn a() {} // crate::run\n",
            0,
        ),
        (
            "src/portal.rs",
            "//! Trait.\nuse crate::domain::a;\nfn a() { crate::page::b() }\n",
            1,
        ),
        (
            "src/portal/zms.rs",
            "//! Wire.\nuse reqwest::Client;\nuse crate::{page, portal};\n",
            1,
        ),
        ("src/newcomer.rs", "//! Nobody knows me.\n", 1),
        (
            "src/kiosk.rs",
            "//! Core.\nuse std::{time::{Duration, Instant}, fs};\n",
            2,
        ),
        ("src/kiosk.rs", "//! Core.\nfn brand() { strand() }\n", 0),
        (
            "src/kiosk.rs",
            "//! Core.\n#[cfg(test)]\nmod tests { use super::*; use std::fs; }\n",
            0,
        ),
        (
            "src/kiosk.rs",
            "//! Core.\n#[cfg(test)]\nmod tests {\n    use std::fs;\n}\nuse std::env;\n",
            1,
        ),
        ("src/run.rs", "//! Shell.\nuse tokio::time::*;\n", 1),
        ("src/run/mod.rs", "//! Shell.\n", 1),
        ("src/run.rs", "fn a() {}\n", 1),
        (
            "src/run.rs",
            concat!("//! Shell.\n// TO", "DO later\n#[al", "low(unused)]\n"),
            2,
        ),
        (
            "src/run.rs",
            concat!("//! Shell.\nconst A: &str = \"..", "/shared/x\";\n"),
            1,
        ),
    ] {
        assert_eq!(breaches(path, text), expected, "{path}: {text}");
    }
    let long = format!("//! Long.\n{}", "\n".repeat(LINES_MAX));
    assert_eq!(breaches("src/run.rs", &long), 1);
    let revealing = "//! R.\nfn f(a: A) { a.reveal(); a.b.reveal_mut(); Private::reveal(&a); revealed() } // .reveal()\n";
    assert_eq!(Source::new("src/run.rs", revealing).reveals(), 3);
}

fn layer_breaches(source: &Source) -> Vec<String> {
    let Some((_, allowed)) = LAYERS.iter().find(|(layer, _)| *layer == source.layer()) else {
        return vec![format!(
            "{} has no layer: add {:?} to LAYERS in tests/tidy.rs, with what it may name",
            source.path,
            source.layer()
        )];
    };
    let own = source.layer().trim_end_matches('/');
    source
        .modules()
        .into_iter()
        .filter(|it| LAYERS.iter().any(|(layer, _)| layer == it))
        .filter(|it| it != own && !allowed.contains(&"*") && !allowed.contains(&it.as_str()))
        .map(|it| {
            format!(
                "{} names crate::{it}; its layer may name {allowed:?} only",
                source.path
            )
        })
        .collect()
}

fn core_breaches(source: &Source) -> Vec<String> {
    if !CORE.contains(&source.layer()) {
        return vec![];
    }
    let words: BTreeSet<&str> = identifiers(&source.code).collect();
    let taken = roots(&source.code, "std::");
    let crates = OUTSIDE
        .iter()
        .filter(|it| words.contains(*it))
        .map(|it| (*it).to_owned());
    let std = OUTSIDE_STD
        .iter()
        .filter(|it| taken.contains(**it))
        .map(|it| format!("std::{it}"));
    crates
        .chain(std)
        .map(|it| {
            format!(
                "{} names {it}; the core is told, it does not look",
                source.path
            )
        })
        .collect()
}

fn shape_breaches(source: &Source) -> Vec<String> {
    let path = &source.path;
    let lines = source.text.lines().count();
    let glob = path.starts_with("src/")
        && ["::*;", "::*,", "::*}"]
            .iter()
            .any(|it| source.code.contains(it));
    let text = |it: &str| source.text.contains(it);
    [
        (
            lines > LINES_MAX,
            format!(
                "{path} has {lines} lines, at most {LINES_MAX} are agreed: split it by what it does"
            ),
        ),
        (
            !source.text.starts_with("//! "),
            format!("{path} must begin with //! and say in a sentence what it does"),
        ),
        (
            path.ends_with("/mod.rs"),
            format!("{path}: a module's file carries the module's name"),
        ),
        (
            glob,
            format!("{path} imports with an asterisk: name what it uses"),
        ),
        (
            text(concat!("TO", "DO")) || text(concat!("FIX", "ME")),
            format!("{path} leaves something to do: do it, or file it"),
        ),
        (
            text(concat!("#[al", "low(")),
            format!("{path}: use #[expect(.., reason = \"..\")]"),
        ),
        (
            text(concat!("#[ig", "nore")),
            format!("{path} has a test that is not run"),
        ),
        (
            path.starts_with("src/") && text(concat!("..", "/shared")),
            format!("{path} reads a folder that is not part of the project"),
        ),
    ]
    .into_iter()
    .filter_map(|(is_broken, complaint)| is_broken.then_some(complaint))
    .collect()
}

fn tell(breaches: impl Iterator<Item = String>) {
    let breaches: Vec<String> = breaches.collect();
    assert!(breaches.is_empty(), "\n{}\n", breaches.join("\n"));
}
