//! Somebody who has seven keys only: arrows, OK, Back and Help. They see what is painted and move over it.

use std::{
    cell::RefCell,
    collections::{HashSet, VecDeque},
    rc::Rc,
};

use kiosk::{
    domain::language::Language,
    event::Input,
    kiosk::Kiosk,
    page::Page,
    paint::{Direction, Moved, Painted, Palette},
    run::{
        brush::Brush,
        view::{Look, Painter, View},
    },
    screen::Step,
    terminal::keys::Act,
};
use ratatui::{buffer::Buffer, layout::Rect};

const DIRECTIONS: [Direction; 4] = [
    Direction::Down,
    Direction::Right,
    Direction::Up,
    Direction::Left,
];

/// The screen before them, and their hand.
pub struct Pad {
    view: View<Eyes>,
    seen: Rc<RefCell<Painted>>,
    cells: Buffer,
}

/// Paints, and remembers what was painted where.
struct Eyes {
    brush: Brush,
    seen: Rc<RefCell<Painted>>,
}

impl Painter for Eyes {
    type Picture = Painted;

    fn paint(
        &mut self,
        page: &Page<Step>,
        kiosk: &Kiosk,
        look: Look,
        cells: &mut Buffer,
    ) -> Painted {
        let painted = self.brush.paint(page, kiosk, look, cells);
        *self.seen.borrow_mut() = painted.clone();
        painted
    }
}

impl Pad {
    pub fn new(grid: (u16, u16)) -> Self {
        let seen = Rc::default();
        let eyes = Eyes {
            brush: Brush::new(Language::German).unwrap(),
            seen: Rc::clone(&seen),
        };
        Self {
            view: View::new(eyes, Palette::TrueColour),
            seen,
            cells: Buffer::empty(Rect::new(0, 0, grid.0, grid.1)),
        }
    }

    /// What the next key on the way to this target comes to; OK where it has the focus.
    pub fn toward(&mut self, kiosk: &Kiosk, target: usize) -> Input {
        self.view.paint(kiosk, &mut self.cells);
        let focus = kiosk.focus();
        let act = if focus == target {
            Act::Input(Input::Accept)
        } else {
            let way = way(&self.seen.borrow(), focus, target);
            Act::Move(way.unwrap_or(Direction::Down))
        };
        self.view.take(act, focus)
    }
}

/// The first arrow of the shortest way over what is painted.
fn way(painted: &Painted, focus: usize, target: usize) -> Option<Direction> {
    let mut known = HashSet::from([focus]);
    let mut waiting = VecDeque::from([(focus, None)]);
    while let Some((at, way)) = waiting.pop_front() {
        if at == target {
            return way;
        }
        for direction in DIRECTIONS {
            if let Moved::Focus(next) = painted.toward(at, direction)
                && known.insert(next)
            {
                waiting.push_back((next, way.or(Some(direction))));
            }
        }
    }
    None
}
