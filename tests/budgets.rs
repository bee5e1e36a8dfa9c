//! Budgets that are kept by counting: what the kiosk may cost a town at most.

#![cfg(test)]

#[path = "crawl/bytes.rs"]
mod bytes;
#[path = "crawl/canned.rs"]
#[expect(dead_code, reason = "only the answers that lead on are needed here")]
mod canned;
#[path = "crawl/checks.rs"]
#[expect(dead_code, reason = "only the brush is needed here")]
mod checks;
#[path = "crawl/person.rs"]
mod person;
#[path = "crawl/presses.rs"]
mod presses;
#[path = "packages/tree.rs"]
mod tree;

use kiosk as ours;

use tree::packages;

/// Packages of the release tree without the demo portal. Every one of them is somebody to trust.
const PACKAGES_MAX: usize = 260;

#[test]
fn the_release_is_built_from_few_packages() {
    let Some(packages) = packages(&["--edges", "normal,build", "--no-default-features"]) else {
        return;
    };
    println!("{} packages", packages.len());

    assert!(
        packages.len() <= PACKAGES_MAX,
        "{} packages, at most {PACKAGES_MAX} are agreed; `cargo tree --no-default-features -e normal,build` tells why",
        packages.len()
    );
}
