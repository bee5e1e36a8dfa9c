//! Fingers, arrows and pages on a picture of two targets and a line that says there is more.

use std::time::Duration;

use jiff::Timestamp;
use ratatui::layout::Rect;

use super::*;
use crate::{
    config::{Surroundings, parse},
    domain::guide::Guide,
    event::Now,
};

/// Target 0 in column 0, target 1 in column 1, "more below" in column 9; target 5 is out of sight.
struct Fixed(Look);

struct Recorder(Vec<Look>);

impl Picture for Fixed {
    fn hit(&self, x: u16, _: u16) -> Option<usize> {
        (x < 2).then_some(usize::from(x))
    }
    fn scroll_hit(&self, x: u16, _: u16) -> Option<u16> {
        (x == 9).then_some(8)
    }
    fn toward(&self, focus: usize, direction: Direction) -> Moved {
        match direction {
            Direction::Right => Moved::Focus(focus + 1),
            Direction::Down => Moved::Scroll(4),
            Direction::Up | Direction::Left => Moved::Nothing,
        }
    }
    fn accept(&self, focus: usize) -> Moved {
        if focus == 5 {
            Moved::Scroll(6)
        } else {
            Moved::Nothing
        }
    }
    fn page_up(&self) -> u16 {
        0
    }
    fn page_down(&self) -> u16 {
        10
    }
    fn scroll(&self) -> u16 {
        self.0.scroll
    }
    fn scroll_max(&self) -> u16 {
        12
    }
    fn cursor(&self) -> Option<(u16, u16)> {
        None
    }
}

impl Painter for Recorder {
    type Picture = Fixed;

    fn paint(&mut self, _: &Page<Step>, _: &Kiosk, look: Look, _: &mut Buffer) -> Fixed {
        self.0.push(look);
        Fixed(look)
    }
}

struct Desk {
    kiosk: Kiosk,
    view: View<Recorder>,
    cells: Buffer,
}

impl Desk {
    fn new() -> Self {
        let text = include_str!("../../../assets/kiosk.toml");
        let surroundings = Surroundings {
            runtime_dir: "/run/kiosk".into(),
            credentials_dir: None,
        };
        let place = parse("kiosk.toml".as_ref(), text, &surroundings)
            .unwrap()
            .place;
        let now = Now {
            moment: Duration::ZERO,
            wall: Timestamp::UNIX_EPOCH,
        };
        let mut desk = Self {
            kiosk: Kiosk::new(place, Guide::default(), now),
            view: View::new(Recorder(vec![]), Palette::TrueColour),
            cells: Buffer::empty(Rect::new(0, 0, 10, 4)),
        };
        desk.paint();
        desk
    }

    fn paint(&mut self) {
        self.view.paint(&self.kiosk, &mut self.cells);
    }

    fn take(&mut self, act: Act) -> Input {
        let input = self.view.take(act, 0);
        self.paint();
        input
    }

    fn look(&self) -> Look {
        *self.view.painter.0.last().unwrap()
    }
}

#[test]
fn a11y_14_a_finger_acts_where_it_went_down_and_up_and_nowhere_else() {
    let mut desk = Desk::new();

    assert_eq!(desk.take(Act::Press(1, 0)), Input::Press(1));
    assert_eq!(desk.take(Act::Lift(1, 3)), Input::Choose(1));
    assert_eq!(desk.take(Act::Lift(1, 3)), Input::Touch);

    assert_eq!(desk.take(Act::Press(1, 0)), Input::Press(1));
    assert_eq!(desk.take(Act::Lift(0, 0)), Input::Touch);

    assert_eq!(desk.take(Act::Press(5, 0)), Input::Touch);
    assert_eq!(desk.take(Act::Lift(1, 0)), Input::Touch);
}

#[test]
fn a_touch_on_more_below_shows_more() {
    let mut desk = Desk::new();

    desk.take(Act::Press(9, 0));
    assert_eq!(desk.look().scroll, 0);
    desk.take(Act::Lift(9, 0));

    assert_eq!(desk.look().scroll, 8);
    assert_eq!(desk.look().gaze, Gaze::Text);
}

#[test]
fn arrows_go_to_targets_or_on_through_the_text() {
    let mut desk = Desk::new();

    assert_eq!(desk.take(Act::Move(Direction::Right)), Input::Focus(1));
    assert_eq!(desk.look().gaze, Gaze::Focus);
    assert_eq!(desk.take(Act::Move(Direction::Down)), Input::Touch);
    assert_eq!((desk.look().scroll, desk.look().gaze), (4, Gaze::Text));
    assert_eq!(desk.take(Act::Move(Direction::Left)), Input::Touch);
    assert_eq!(desk.look().scroll, 4);
}

#[test]
fn a_wheel_stays_within_the_page() {
    let mut desk = Desk::new();

    for (act, scroll) in [
        (Act::Scroll(-3), 0),
        (Act::Scroll(3), 3),
        (Act::PageDown, 10),
        (Act::Scroll(3), 12),
        (Act::PageUp, 0),
    ] {
        desk.take(act);
        assert_eq!(desk.look().scroll, scroll);
    }
}

#[test]
fn enter_takes_nothing_that_cannot_be_seen() {
    let mut desk = Desk::new();

    assert_eq!(desk.view.take(Act::Input(Input::Accept), 0), Input::Accept);
    assert_eq!(desk.view.take(Act::Input(Input::Accept), 5), Input::Touch);
    desk.paint();
    assert_eq!(desk.look().scroll, 6);
}

#[test]
fn who_types_sees_the_field() {
    let mut desk = Desk::new();
    desk.take(Act::Scroll(3));
    assert_eq!(desk.look().gaze, Gaze::Text);

    desk.take(Act::Input(Input::Type('a')));

    assert_eq!(desk.look().gaze, Gaze::Focus);
}
