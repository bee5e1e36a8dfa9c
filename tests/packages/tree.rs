//! Asks Cargo which packages are built in, without the network.

use std::{path::Path, process::Command};

/// A package that is built in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// Its name and version.
    pub name: String,
    /// Its licence as an SPDX expression; empty when it names none.
    pub licence: String,
}

/// Every package of the tree, each once, by name. `None` where Cargo is not at hand: that is told in a line.
pub fn packages(options: &[&str]) -> Option<Vec<Package>> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--locked", "--prefix", "none"])
        .args([
            "--target",
            "x86_64-unknown-linux-gnu",
            "--format",
            "{p}|{l}",
        ])
        .args(options)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")))
        .output();
    let Ok(tree) = tree else {
        println!("skipped: Cargo is not here");
        return None;
    };
    let told = String::from_utf8_lossy(&tree.stderr).into_owned();
    assert!(tree.status.success(), "cargo tree {options:?} says: {told}");
    let listed = String::from_utf8(tree.stdout).unwrap();
    let mut packages: Vec<Package> = listed
        .lines()
        .filter_map(|line| line.split_once('|'))
        .map(|(package, licence)| Package {
            name: package.split(' ').take(2).collect::<Vec<_>>().join(" "),
            // A package seen before carries an asterisk.
            licence: licence.trim_end_matches("(*)").trim().to_owned(),
        })
        .collect();
    packages.sort();
    packages.dedup();
    assert!(
        packages.len() > 20,
        "cargo tree {options:?} lists too little: {packages:?}"
    );
    Some(packages)
}
