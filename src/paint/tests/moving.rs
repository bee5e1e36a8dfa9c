//! Arrows alone reach everything: every target, every row of text, and always the way out.

use super::{Language, brush, checks::moving::check_walk, everywhere, samples};
use crate::paint::{Direction, Moved};

#[test]
fn a11y_11_12_arrows_reach_every_target_and_every_row_and_are_never_trapped() {
    let brush = brush(Language::German);
    everywhere(|name, page, grid| check_walk(name, &brush, page, grid));
}

#[test]
fn left_and_right_stay_in_a_row_and_down_stays_in_a_column() {
    let brush = brush(Language::German);
    let (_, home) = samples::all()
        .into_iter()
        .find(|it| it.0 == "home")
        .unwrap();
    let (_, painted) = brush.open(&home, (80, 24));

    assert_eq!(painted.toward(0, Direction::Right), Moved::Focus(1));
    assert_eq!(painted.toward(1, Direction::Left), Moved::Focus(0));
    assert_eq!(painted.toward(1, Direction::Down), Moved::Focus(3));
    assert_eq!(
        painted.toward(5, Direction::Down),
        Moved::Focus(9),
        "the key below"
    );
    assert_eq!(painted.toward(6, Direction::Up), Moved::Focus(4));
    assert_eq!(painted.toward(0, Direction::Up), Moved::Nothing);
}

#[test]
fn a_finger_can_turn_pages() {
    let brush = brush(Language::German);
    let (_, long) = samples::all()
        .into_iter()
        .find(|it| it.0 == "long")
        .unwrap();
    let (_, painted) = brush.open(&long, (80, 24));
    let more = painted.more_below.unwrap();

    assert_eq!(
        painted.scroll_hit(more.x, more.y),
        Some(painted.body.height - 2)
    );
    assert_eq!(painted.scroll_hit(0, 0), None);
    assert_eq!(painted.more_above, None);
}
