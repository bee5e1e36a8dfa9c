//! Reads our own files: their code without comments and tests, and what it names.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Deepest folder that is looked into.
const DEPTH_MAX: usize = 6;

/// A file of ours.
pub struct Source {
    /// From the top of the repository, with slashes.
    pub path: String,
    /// All of it.
    pub text: String,
    /// Without comments and without its tests.
    pub code: String,
}

impl Source {
    /// A file with this path and text.
    pub fn new(path: &str, text: &str) -> Self {
        let product = match text.split_once("#[cfg(test)]\nmod ") {
            _ if path.ends_with("/tests.rs") || path.contains("/tests/") => String::new(),
            Some((before, tests)) if path.starts_with("src/") => before.to_owned() + behind(tests),
            _ => text.to_owned(),
        };
        let code: Vec<&str> = product
            .lines()
            .map(|line| {
                if line.trim_start().starts_with("//") {
                    ""
                } else {
                    line.split(" // ").next().unwrap_or("")
                }
            })
            .collect();
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            code: code.join("\n"),
        }
    }

    /// The parts of the module's path: `src/portal/zms.rs` is portal, zms.
    fn module(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        path.split('/').filter(|it| *it != "mod").collect()
    }

    /// Its layer: the first word of its module, or "portal/" below the trait.
    pub fn layer(&self) -> &str {
        match self.module().as_slice() {
            ["portal", _, ..] => "portal/",
            [first, ..] => first,
            [] => "",
        }
    }

    /// The modules of the crate's root that are named, by `crate::` or by as many `super::` as lead there.
    pub fn modules(&self) -> BTreeSet<String> {
        let climb = "super::".repeat(self.module().len());
        let mut modules = roots(&self.code, "crate::");
        modules.extend(roots(&self.code, &climb));
        modules
    }

    /// How often it looks at personal data.
    pub fn reveals(&self) -> usize {
        let words: Vec<&str> = identifiers(&self.code).collect();
        let defined = words
            .windows(2)
            .filter(|it| it[0] == "fn" && it[1].starts_with("reveal"))
            .count();
        words
            .iter()
            .filter(|it| ["reveal", "reveal_mut"].contains(it))
            .count()
            - defined
    }
}

/// What stands behind a module of tests; it ends at the first closing brace of a line's beginning.
fn behind(tests: &str) -> &str {
    let is_elsewhere = tests.lines().next().is_some_and(|it| it.ends_with(';'));
    let end = if is_elsewhere { "\n" } else { "\n}" };
    tests.split_once(end).map_or("", |(_, behind)| behind)
}

/// The names that follow a path's beginning, also those in braces.
pub fn roots(code: &str, beginning: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices(beginning) {
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + beginning.len()..];
        match rest.strip_prefix('{') {
            None => found.extend(identifiers(rest).next().map(str::to_owned)),
            Some(group) => found.extend(first_names(group)),
        }
    }
    found
}

/// The first name of each path in a group of imports, up to its closing brace.
fn first_names(group: &str) -> Vec<String> {
    let mut depth = 0;
    let mut paths = vec![String::new()];
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => paths.push(String::new()),
            _ => paths.last_mut().unwrap().push(c),
        }
    }
    paths
        .iter()
        .filter_map(|it| identifiers(it).next().map(str::to_owned))
        .collect()
}

/// The words of code.
pub fn identifiers(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|it| !it.is_empty())
}

/// Every Rust file in a folder of the repository.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut paths = vec![];
    collect(&root().join(folder), DEPTH_MAX, &mut paths);
    assert!(!paths.is_empty(), "no file in {folder}");
    paths
        .iter()
        .map(|it| {
            let path = it
                .strip_prefix(root())
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            Source::new(&path, &fs::read_to_string(it).unwrap())
        })
        .collect()
}

fn collect(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) {
    assert!(depth > 0, "{} lies too deep", folder.display());
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, depth - 1, paths);
        } else if path.extension().is_some_and(|it| it == "rs") {
            paths.push(path);
        }
    }
}

/// The top of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
