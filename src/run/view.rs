//! What the citizen sees: the last picture, how far it is scrolled, and where a finger is down.

use ratatui::buffer::Buffer;

use crate::{
    event::{Input, Way},
    kiosk::Kiosk,
    page::{Page, Target},
    paint::{Direction, Gaze, Moved, Palette},
    screen::Step,
    terminal::keys::Act,
    text::Text,
};

/// Draws pages.
pub trait Painter {
    /// A picture.
    type Picture: Picture;

    /// Draws the kiosk's page.
    fn paint(
        &mut self,
        page: &Page<Step>,
        kiosk: &Kiosk,
        look: Look,
        cells: &mut Buffer,
    ) -> Self::Picture;
}

/// How the picture is to be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// What the terminal can show.
    pub palette: Palette,
    /// The first row of the page to be shown.
    pub scroll: u16,
    /// What must be in sight.
    pub gaze: Gaze,
}

/// What a picture knows of itself.
pub trait Picture {
    /// The target at these cells.
    fn hit(&self, x: u16, y: u16) -> Option<usize>;
    /// Where touching these cells scrolls to ("more below").
    fn scroll_hit(&self, x: u16, y: u16) -> Option<u16>;
    /// What lies in this direction from the target that is looked at.
    fn toward(&self, focus: usize, direction: Direction) -> Moved;
    /// What has to move before this target can be taken, since it is out of sight.
    fn accept(&self, focus: usize) -> Moved;
    /// How far it would be scrolled one screen full up.
    fn page_up(&self) -> u16;
    /// How far it would be scrolled one screen full down.
    fn page_down(&self) -> u16;
    /// How far it is scrolled.
    fn scroll(&self) -> u16;
    /// How far it can be scrolled.
    fn scroll_max(&self) -> u16;
    /// Where the next letter is written.
    fn cursor(&self) -> Option<(u16, u16)>;
}

/// The picture and what is done to it.
pub struct View<V: Painter> {
    painter: V,
    palette: Palette,
    picture: Option<V::Picture>,
    title: Option<Text>,
    focus: usize,
    /// True while the focus is on a field.
    is_writing: bool,
    scroll: u16,
    gaze: Gaze,
    pressed: Option<Pressed>,
}

/// What a finger is down on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Target(usize),
    Scroll(u16),
}

impl<V: Painter> View<V> {
    /// Nothing painted yet.
    pub const fn new(painter: V, palette: Palette) -> Self {
        Self {
            painter,
            palette,
            picture: None,
            title: None,
            focus: 0,
            is_writing: false,
            scroll: 0,
            gaze: Gaze::Text,
            pressed: None,
        }
    }

    /// Paints the kiosk as it is now. Another page begins at its top, and forgets a finger that was put on the last.
    pub fn paint(&mut self, kiosk: &Kiosk, cells: &mut Buffer) -> Option<(u16, u16)> {
        let page = kiosk.page();
        let focus = kiosk.focus();
        if self.title.as_ref() != Some(&page.title) {
            self.scroll = 0;
            self.gaze = Gaze::Text;
            self.pressed = None;
        } else if focus != self.focus {
            self.gaze = Gaze::Focus;
        }
        let look = Look {
            palette: self.palette,
            scroll: self.scroll,
            gaze: self.gaze,
        };
        let picture = self.painter.paint(&page, kiosk, look, cells);
        self.scroll = picture.scroll();
        self.focus = focus;
        let targets = page.targets();
        self.is_writing = matches!(targets.get(focus), Some(Target::Field(_)));
        let cursor = picture.cursor();
        self.picture = Some(picture);
        self.title = Some(page.title);
        cursor
    }

    /// What this act means on the picture that the citizen saw.
    pub fn take(&mut self, act: Act, focus: usize) -> Input {
        let Some(picture) = &self.picture else {
            return Input::Touch;
        };
        match act {
            Act::Input(Input::Accept) => match picture.accept(focus) {
                Moved::Nothing => Input::Accept,
                moved @ (Moved::Focus(_) | Moved::Scroll(_)) => self.go(moved),
            },
            Act::Input(input) => {
                // Whoever types wants to see what comes of it.
                if writes(&input) {
                    self.gaze = Gaze::Focus;
                }
                input
            }
            // In a field the cursor goes to the sides, and the focus up and down.
            Act::Move(way @ (Direction::Left | Direction::Right)) if self.is_writing => {
                self.gaze = Gaze::Focus;
                Input::Caret(if way == Direction::Left {
                    Way::Left
                } else {
                    Way::Right
                })
            }
            Act::Move(direction) => {
                let moved = picture.toward(focus, direction);
                self.go(moved)
            }
            Act::PageUp => self.go(Moved::Scroll(picture.page_up())),
            Act::PageDown => self.go(Moved::Scroll(picture.page_down())),
            Act::Scroll(rows) => {
                let wanted = picture.scroll().saturating_add_signed(rows);
                self.go(Moved::Scroll(wanted.min(picture.scroll_max())))
            }
            Act::Press(x, y) => {
                self.pressed = pressed(picture, x, y);
                match self.pressed {
                    Some(Pressed::Target(target)) => Input::Press(target),
                    Some(Pressed::Scroll(_)) | None => Input::Touch,
                }
            }
            Act::Lift(x, y) => {
                // Only where it went down, too (A11Y-14).
                let lifted = pressed(picture, x, y).filter(|it| self.pressed == Some(*it));
                self.pressed = None;
                match lifted {
                    Some(Pressed::Target(target)) => Input::Choose(target),
                    Some(Pressed::Scroll(row)) => self.go(Moved::Scroll(row)),
                    None => Input::Touch,
                }
            }
            Act::Resize | Act::Repeat => Input::Touch,
        }
    }

    const fn go(&mut self, moved: Moved) -> Input {
        match moved {
            Moved::Focus(target) => {
                self.gaze = Gaze::Focus;
                Input::Focus(target)
            }
            Moved::Scroll(row) => {
                self.gaze = Gaze::Text;
                self.scroll = row;
                Input::Touch
            }
            Moved::Nothing => Input::Touch,
        }
    }
}

/// True for what changes a field, or where one writes in it.
const fn writes(input: &Input) -> bool {
    match input {
        Input::Type(_) | Input::Erase | Input::Delete | Input::Caret(_) | Input::Paste(_) => true,
        Input::Touch
        | Input::Choose(_)
        | Input::Focus(_)
        | Input::Press(_)
        | Input::Next
        | Input::Previous
        | Input::Accept
        | Input::Stroke(_) => false,
    }
}

fn pressed(picture: &impl Picture, x: u16, y: u16) -> Option<Pressed> {
    let target = picture.hit(x, y).map(Pressed::Target);
    target.or_else(|| picture.scroll_hit(x, y).map(Pressed::Scroll))
}

#[cfg(test)]
mod tests;
