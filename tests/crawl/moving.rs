//! Walks a page with the arrows: every target, every row of text, and always the way out.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::{
    super::ours::{
        page::Page,
        paint::{Direction, Gaze, Moved, Painted},
    },
    Brush,
};

/// Where one can be on a page: focus, scroll, and whether text is being read.
pub type State = (usize, u16, bool);

const DIRECTIONS: [Direction; 4] = [
    Direction::Up,
    Direction::Down,
    Direction::Left,
    Direction::Right,
];

/// Arrows alone reach everything and are never trapped (A11Y-11, A11Y-12).
pub fn check_walk<S>(name: &str, brush: &Brush, page: &Page<S>, grid: (u16, u16)) {
    let walked = walk(brush, page, grid);

    for ((focus, _, is_reading), (_, painted)) in &walked {
        assert!(*is_reading || painted.is_seen(*focus), "{focus} of {name}");
        if !painted.is_focus_shown && !page.targets().is_empty() {
            assert_ne!(painted.accept(*focus), Moved::Nothing, "{focus} of {name}");
        }
    }
    let targets: BTreeSet<usize> = walked.keys().map(|it| it.0).collect();
    assert_eq!(
        targets.len(),
        page.targets().len().max(1),
        "{name} reaches {targets:?}"
    );
    let mut unread: BTreeSet<u16> = (0..rows(&walked)).collect();
    for (_, painted) in walked.values() {
        unread.retain(|it| *it < painted.scroll || *it >= painted.scroll + painted.body.height);
    }
    assert!(unread.is_empty(), "{name} never shows rows {unread:?}");
    if !page.keys.is_empty() {
        assert_eq!(trapped(&walked), BTreeSet::new(), "{name} has traps");
    }
}

/// Every state that arrows lead to, with the states that follow, and what is painted.
pub fn walk<S>(
    brush: &Brush,
    page: &Page<S>,
    grid: (u16, u16),
) -> BTreeMap<State, (Vec<State>, Painted)> {
    let mut walked = BTreeMap::new();
    let mut waiting = VecDeque::from([(0, 0, true)]);
    while let Some(state) = waiting.pop_front() {
        let (focus, scroll, is_reading) = state;
        if walked.contains_key(&state) {
            continue;
        }
        assert!(walked.len() < 4_000, "a page has a few hundred states");
        let gaze = if is_reading { Gaze::Text } else { Gaze::Focus };
        let (_, painted) = brush.paint(page, grid, (focus, scroll, gaze));
        let next: Vec<State> = DIRECTIONS
            .iter()
            .filter_map(|it| match painted.toward(focus, *it) {
                Moved::Focus(focus) => Some((focus, painted.scroll, false)),
                Moved::Scroll(scroll) => Some((focus, scroll, true)),
                Moved::Nothing => None,
            })
            .collect();
        waiting.extend(&next);
        walked.insert(state, (next, painted));
    }
    walked
}

fn rows(walked: &BTreeMap<State, (Vec<State>, Painted)>) -> u16 {
    let rows = |it: &Painted| it.scroll_max + it.body.height;
    walked.values().map(|it| rows(&it.1)).max().unwrap()
}

/// The states from which no key of the footer can be reached.
fn trapped(walked: &BTreeMap<State, (Vec<State>, Painted)>) -> BTreeSet<State> {
    let is_key = |it: &State| walked[it].1.keys.iter().any(|key| key.target == it.0);
    let mut out: BTreeSet<State> = walked.keys().copied().filter(is_key).collect();
    loop {
        let more: Vec<State> = walked
            .iter()
            .filter(|(state, (next, _))| {
                !out.contains(*state) && next.iter().any(|it| out.contains(it))
            })
            .map(|it| *it.0)
            .collect();
        if more.is_empty() {
            return walked
                .keys()
                .copied()
                .filter(|it| !out.contains(it))
                .collect();
        }
        out.extend(more);
    }
}
