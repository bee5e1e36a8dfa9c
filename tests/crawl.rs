//! Goes everywhere: breadth-first over all choices, typed answers, replies, faults and passing time, and holds the rules
//! of the house for every page that is met. A new rule is one assertion in `crawl/rules.rs` (the page) or its
//! parts, or in `crawl/checks.rs` and its parts (the painted page). `--nocapture` prints the site map.

#![cfg(test)]

#[path = "crawl/board.rs"]
mod board;
#[path = "crawl/brushes.rs"]
mod brushes;
#[path = "crawl/canned.rs"]
mod canned;
#[path = "crawl/checks.rs"]
mod checks;
#[path = "crawl/codes.rs"]
mod codes;
#[path = "crawl/painted.rs"]
mod painted;
#[path = "crawl/place.rs"]
mod place;
#[path = "crawl/private.rs"]
mod private;
#[path = "crawl/pseudo.rs"]
mod pseudo;
#[path = "crawl/rules.rs"]
mod rules;
#[path = "crawl/truth.rs"]
mod truth;
#[path = "crawl/walk.rs"]
mod walk;

use std::{collections::BTreeSet, sync::LazyLock};

use kiosk as ours;

use place::{Place, SCREENS};
use walk::Crawl;

/// One crawl for all tests.
static CRAWL: LazyLock<Crawl> = LazyLock::new(Crawl::everywhere);

#[test]
fn every_screen_is_met_and_every_page_keeps_the_rules() {
    let crawl = &*CRAWL;
    println!(
        "{} pages, {} of them different in shape",
        crawl.looked_at,
        crawl.places.len()
    );
    for (from, to) in &crawl.map {
        println!(
            "{from:>14} -> {}",
            to.iter().copied().collect::<Vec<_>>().join(", ")
        );
    }

    let met: BTreeSet<&str> = crawl.places.iter().map(Place::screen).collect();
    let all: BTreeSet<&str> = SCREENS.iter().copied().collect();
    assert_eq!(met, all);
}
