//! Keeps acts away that nobody meant: a held Enter on terminals that do not tell repeats, and a finger that bounces.

use std::time::Duration;

use super::keys::Act;
use crate::event::Input;

/// Two Enters nearer than this are one that is held down (A11Y-16).
const ENTER_APART: Duration = Duration::from_millis(150);
/// Two touches nearer than this are one finger that bounces.
const TOUCH_APART: Duration = Duration::from_millis(250);

/// Remembers when the last decision was made.
#[derive(Debug, Default)]
pub struct Guard {
    enter: Option<Duration>,
    touch: Option<Duration>,
    ignores_lift: bool,
}

impl Guard {
    /// The act if it was meant, else the mere sign that somebody is there.
    pub fn pass(&mut self, act: Act, moment: Duration) -> Act {
        let is_meant = match &act {
            Act::Input(Input::Accept) => apart(&mut self.enter, moment, ENTER_APART),
            Act::Press(..) => {
                self.ignores_lift = !is_apart(self.touch, moment, TOUCH_APART);
                !self.ignores_lift
            }
            Act::Lift(..) if self.ignores_lift => false,
            Act::Lift(..) => {
                self.touch = Some(moment);
                true
            }
            Act::Repeat => {
                self.enter = Some(moment);
                false
            }
            Act::Input(_)
            | Act::Move(_)
            | Act::PageUp
            | Act::PageDown
            | Act::Scroll(_)
            | Act::Resize => true,
        };
        if is_meant {
            act
        } else {
            Act::Input(Input::Touch)
        }
    }
}

fn is_apart(last: Option<Duration>, moment: Duration, gap: Duration) -> bool {
    last.is_none_or(|it| moment.saturating_sub(it) >= gap)
}

/// Also moves the memory on, so that a key held for minutes stays one press.
fn apart(last: &mut Option<Duration>, moment: Duration, gap: Duration) -> bool {
    let is_apart = is_apart(*last, moment, gap);
    *last = Some(moment);
    is_apart
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOUCH: Act = Act::Input(Input::Touch);

    fn ms(ms: u64) -> Duration {
        Duration::from_millis(ms)
    }

    #[test]
    fn a11y_16_an_enter_that_is_held_decides_once() {
        let mut guard = Guard::default();
        let enter = || Act::Input(Input::Accept);

        assert_eq!(guard.pass(enter(), ms(0)), enter());
        for moment in (30..3_000).step_by(30) {
            assert_eq!(guard.pass(enter(), ms(moment)), TOUCH, "{moment}");
        }
        assert_eq!(guard.pass(enter(), ms(3_200)), enter());
    }

    #[test]
    fn a_finger_that_bounces_touches_once() {
        let mut guard = Guard::default();
        let (press, lift) = (Act::Press(1, 1), Act::Lift(1, 1));

        assert_eq!(guard.pass(press.clone(), ms(1_000)), press);
        assert_eq!(guard.pass(lift.clone(), ms(1_080)), lift);
        assert_eq!(guard.pass(press.clone(), ms(1_100)), TOUCH);
        assert_eq!(guard.pass(lift.clone(), ms(1_400)), TOUCH);
        assert_eq!(guard.pass(press.clone(), ms(1_500)), press);
        assert_eq!(guard.pass(lift.clone(), ms(1_560)), lift);
    }

    #[test]
    fn letters_typed_fast_all_arrive() {
        let mut guard = Guard::default();

        for _ in 0..20 {
            let letter = Act::Input(Input::Type('l'));
            assert_eq!(guard.pass(letter.clone(), ms(5)), letter);
        }
    }
}
