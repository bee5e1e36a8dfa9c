//! Every package comes from crates.io and may be built into a program under the EUPL.

#[cfg(test)]
#[path = "packages/tree.rs"]
mod tree;

use std::{fs, path::Path};

use tree::packages;

/// Licences whose terms the kiosk can keep.
const ALLOWED: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "ISC",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Zlib",
    "Unicode-3.0",
    "0BSD",
    "BSL-1.0",
    "CC0-1.0",
    "Unlicense",
    "EUPL-1.2",
];

/// Exceptions that only widen a licence.
const EXCEPTIONS: &[&str] = &["LLVM-exception"];

/// Where packages may come from.
const SOURCE: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[test]
fn every_package_has_a_licence_we_can_keep() {
    let Some(packages) = packages(&["--edges", "normal,build,dev", "--all-features"]) else {
        return;
    };
    let refused: Vec<String> = packages
        .iter()
        .filter(|it| !is_allowed(&it.licence))
        .map(|it| format!("{}: {:?}", it.name, it.licence))
        .collect();

    assert!(
        refused.is_empty(),
        "not in the list of allowed licences: {refused:#?}"
    );
}

#[test]
fn every_package_comes_from_crates_io_with_a_checksum() {
    let lock =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock")).unwrap();
    let packages: Vec<&str> = lock.split("[[package]]").skip(1).collect();
    let strange: Vec<&&str> = packages
        .iter()
        .filter(|it| !it.contains("name = \"kiosk\"\n"))
        .filter(|it| {
            !it.contains(&format!("source = \"{SOURCE}\"\n")) || !it.contains("checksum = \"")
        })
        .collect();

    assert!(packages.len() > 20, "Cargo.lock has an unexpected form");
    assert!(strange.is_empty(), "not from crates.io: {strange:?}");
}

#[test]
fn licence_expressions_are_read_with_and_or_and_brackets() {
    for (expression, allowed) in [
        ("MIT", true),
        ("MIT OR Apache-2.0", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-only OR MIT", true),
        ("GPL-3.0-only", false),
        ("MIT AND GPL-3.0-only", false),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR Apache-2.0) AND GPL-2.0-only", false),
        ("GPL-2.0-only AND ISC OR MIT", true),
        ("Apache-2.0 WITH LLVM-exception OR MIT", true),
        ("Apache-2.0 WITH Something-else", false),
        ("(MIT", false),
        ("MIT MIT", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(expression), allowed, "{expression:?}");
    }
}

/// Reads an SPDX expression: OR binds weaker than AND.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression
        .replace('(', " ( ")
        .replace(')', " ) ")
        .replace('/', " OR ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    matches!(any_of(&words), Some((true, [])))
}

fn any_of<'a>(words: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    let (mut allowed, mut rest) = all_of(words)?;
    while let ["OR", behind @ ..] = rest {
        let (other, left) = all_of(behind)?;
        allowed |= other;
        rest = left;
    }
    Some((allowed, rest))
}

fn all_of<'a>(words: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    let (mut allowed, mut rest) = one(words)?;
    while let ["AND", behind @ ..] = rest {
        let (other, left) = one(behind)?;
        allowed &= other;
        rest = left;
    }
    Some((allowed, rest))
}

fn one<'a>(words: &'a [&'a str]) -> Option<(bool, &'a [&'a str])> {
    match words {
        ["(", behind @ ..] => match any_of(behind)? {
            (allowed, [")", rest @ ..]) => Some((allowed, rest)),
            _ => None,
        },
        [licence, "WITH", exception, rest @ ..] => Some((
            ALLOWED.contains(licence) && EXCEPTIONS.contains(exception),
            rest,
        )),
        [licence, rest @ ..] => Some((ALLOWED.contains(licence), rest)),
        [] => None,
    }
}
