//! The moods of a portal.

use std::time::Duration;

use crate::{
    dice::Dice,
    line::{Mishap, Plan},
};

/// A few portals are well, most have bad days, some are ill, and some at one step only.
pub fn mood(dice: &mut Dice) -> Plan {
    let trouble = dice.one_of(&[0, 5, 15, 40]);
    let ill = dice.one_of(&[
        "",
        "",
        "update-appointment",
        "confirm-appointment",
        "cancel-appointment",
        "cancel-appointment",
        "cancel-appointment",
        "appointment",
    ]);
    let mut dice = dice.clone();
    Box::new(move |endpoint| {
        let longest = if dice.percent(10) { 9_000 } else { 600 };
        let delay = Duration::from_millis(30 + dice.roll(longest));
        let trouble = if endpoint == ill { 55 } else { trouble };
        if !dice.percent(trouble) {
            return (Mishap::None, delay);
        }
        let mishap = dice.one_of(&[
            Mishap::NotSent,
            Mishap::LostBefore,
            Mishap::LostAfter,
            Mishap::LostAfter,
            Mishap::DoneLate,
            Mishap::Garbage,
            Mishap::Truncated,
        ]);
        (mishap, delay)
    })
}
