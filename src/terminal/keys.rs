//! From what the terminal reports to what a citizen does. Pure: the same report always means the same.

use crossterm::event::{
    Event as Report, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};
use zeroize::Zeroize;

use crate::{
    domain::{
        private::Private,
        scrub::{is_clean, scrub_line},
    },
    event::{Input, Way},
    page::Stroke,
    paint::Direction,
};

/// What a report means. Most acts go to the core; those that depend on the picture go to the view first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Something for the core.
    Input(Input),
    /// Look at what lies in this direction.
    Move(Direction),
    /// A screen full up.
    PageUp,
    /// A screen full down.
    PageDown,
    /// A few rows up or down.
    Scroll(i16),
    /// A finger or button went down here.
    Press(u16, u16),
    /// It went up here.
    Lift(u16, u16),
    /// The terminal has another size.
    Resize,
    /// A key is held down and repeats itself; a second Enter that nobody meant (A11Y-16).
    Repeat,
}

impl Act {
    /// True when what it means depends on where things stand in the picture.
    pub const fn needs_picture(&self) -> bool {
        match self {
            Self::Input(Input::Accept)
            | Self::Move(_)
            | Self::PageUp
            | Self::PageDown
            | Self::Scroll(_)
            | Self::Press(..)
            | Self::Lift(..) => true,
            Self::Input(_) | Self::Resize | Self::Repeat => false,
        }
    }
}

/// Rows for one notch of a wheel.
const WHEEL_ROWS: i16 = 3;

/// What this report means; `None` for what no citizen did (a key going up, a change of focus).
pub fn act(report: Report) -> Option<Act> {
    match report {
        Report::Key(key) => key_act(key),
        Report::Mouse(mouse) => {
            let (x, y) = (mouse.column, mouse.row);
            match mouse.kind {
                MouseEventKind::Down(MouseButton::Left) => Some(Act::Press(x, y)),
                MouseEventKind::Up(MouseButton::Left) => Some(Act::Lift(x, y)),
                MouseEventKind::ScrollUp => Some(Act::Scroll(-WHEEL_ROWS)),
                MouseEventKind::ScrollDown => Some(Act::Scroll(WHEEL_ROWS)),
                MouseEventKind::Down(MouseButton::Right | MouseButton::Middle) => {
                    Some(Act::Input(Input::Touch))
                }
                MouseEventKind::Up(MouseButton::Right | MouseButton::Middle)
                | MouseEventKind::Drag(_)
                | MouseEventKind::Moved
                | MouseEventKind::ScrollLeft
                | MouseEventKind::ScrollRight => None,
            }
        }
        // Not asked for, so it comes only from a terminal that does as it likes.
        Report::Paste(mut text) => {
            let line = Private::new(scrub_line(&text));
            text.zeroize();
            Some(Act::Input(Input::Paste(line)))
        }
        Report::Resize(..) => Some(Act::Resize),
        Report::FocusGained | Report::FocusLost => None,
    }
}

fn key_act(key: KeyEvent) -> Option<Act> {
    match (key.kind, key.code) {
        (KeyEventKind::Release, _) => return None,
        (KeyEventKind::Repeat, KeyCode::Enter | KeyCode::F(_) | KeyCode::Esc) => {
            return Some(Act::Repeat);
        }
        (KeyEventKind::Press | KeyEventKind::Repeat, _) => {}
    }
    // The Linux console sends Shift+Tab as Alt+Tab.
    if key.code == KeyCode::Tab && key.modifiers == KeyModifiers::ALT {
        return Some(Act::Input(Input::Previous));
    }
    // No way out by control keys (SEC-03).
    let is_command = key.modifiers.intersects(
        KeyModifiers::CONTROL
            | KeyModifiers::ALT
            | KeyModifiers::SUPER
            | KeyModifiers::HYPER
            | KeyModifiers::META,
    );
    if is_command {
        return Some(Act::Input(Input::Touch));
    }
    Some(plain_key(key.code, key.modifiers))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "keys are the library's enum: every other key of any keyboard means nothing here"
)]
fn plain_key(code: KeyCode, modifiers: KeyModifiers) -> Act {
    let input = match code {
        KeyCode::Up => return Act::Move(Direction::Up),
        KeyCode::Down => return Act::Move(Direction::Down),
        KeyCode::Left => return Act::Move(Direction::Left),
        KeyCode::Right => return Act::Move(Direction::Right),
        KeyCode::PageUp => return Act::PageUp,
        KeyCode::PageDown => return Act::PageDown,
        KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => Input::Previous,
        KeyCode::BackTab => Input::Previous,
        KeyCode::Tab => Input::Next,
        KeyCode::Enter => Input::Accept,
        KeyCode::Backspace => Input::Erase,
        KeyCode::Delete => Input::Delete,
        KeyCode::Home => Input::Caret(Way::Start),
        KeyCode::End => Input::Caret(Way::End),
        KeyCode::Esc => Input::Stroke(Stroke::Escape),
        KeyCode::F(1) => Input::Stroke(Stroke::Help),
        KeyCode::F(2) => Input::Stroke(Stroke::Language),
        KeyCode::F(3) => Input::Stroke(Stroke::Colours),
        KeyCode::F(5) => Input::Stroke(Stroke::Renew),
        KeyCode::F(6) => Input::Stroke(Stroke::Phone),
        KeyCode::F(10) => Input::Stroke(Stroke::Finish),
        KeyCode::Char(character) if is_clean(character) => Input::Type(character),
        _ => Input::Touch,
    };
    Act::Input(input)
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyEventState, MouseEvent};

    use super::*;

    fn key(code: KeyCode, modifiers: KeyModifiers) -> Option<Act> {
        act(Report::Key(KeyEvent::new(code, modifiers)))
    }

    fn mouse(kind: MouseEventKind) -> Option<Act> {
        act(Report::Mouse(MouseEvent {
            kind,
            column: 7,
            row: 3,
            modifiers: KeyModifiers::NONE,
        }))
    }

    #[test]
    fn each_key_means_one_thing() {
        for (code, meant) in [
            (KeyCode::Tab, Act::Input(Input::Next)),
            (KeyCode::BackTab, Act::Input(Input::Previous)),
            (KeyCode::Enter, Act::Input(Input::Accept)),
            (KeyCode::Backspace, Act::Input(Input::Erase)),
            (KeyCode::Delete, Act::Input(Input::Delete)),
            (KeyCode::Home, Act::Input(Input::Caret(Way::Start))),
            (KeyCode::End, Act::Input(Input::Caret(Way::End))),
            (KeyCode::Esc, Act::Input(Input::Stroke(Stroke::Escape))),
            (KeyCode::F(1), Act::Input(Input::Stroke(Stroke::Help))),
            (KeyCode::F(2), Act::Input(Input::Stroke(Stroke::Language))),
            (KeyCode::F(3), Act::Input(Input::Stroke(Stroke::Colours))),
            (KeyCode::F(5), Act::Input(Input::Stroke(Stroke::Renew))),
            (KeyCode::F(6), Act::Input(Input::Stroke(Stroke::Phone))),
            (KeyCode::F(10), Act::Input(Input::Stroke(Stroke::Finish))),
            (KeyCode::Char('ß'), Act::Input(Input::Type('ß'))),
            (KeyCode::Char('1'), Act::Input(Input::Type('1'))),
            (KeyCode::Char(' '), Act::Input(Input::Type(' '))),
            (KeyCode::Up, Act::Move(Direction::Up)),
            (KeyCode::Left, Act::Move(Direction::Left)),
            (KeyCode::PageDown, Act::PageDown),
            (KeyCode::F(12), Act::Input(Input::Touch)),
            (KeyCode::PrintScreen, Act::Input(Input::Touch)),
            (KeyCode::Char('\u{202e}'), Act::Input(Input::Touch)),
            (KeyCode::Char('\u{9b}'), Act::Input(Input::Touch)),
        ] {
            assert_eq!(key(code, KeyModifiers::NONE), Some(meant), "{code:?}");
        }
        assert_eq!(
            key(KeyCode::Char('A'), KeyModifiers::SHIFT),
            Some(Act::Input(Input::Type('A')))
        );
    }

    #[test]
    fn sec_03_control_keys_only_show_that_somebody_is_there() {
        for letter in ['c', 'z', '\\', 's', 'q', 'd', 'j', '[', 'ß'] {
            for modifiers in [
                KeyModifiers::CONTROL,
                KeyModifiers::ALT,
                KeyModifiers::CONTROL | KeyModifiers::SHIFT,
                KeyModifiers::SUPER,
            ] {
                assert_eq!(
                    key(KeyCode::Char(letter), modifiers),
                    Some(Act::Input(Input::Touch)),
                    "{letter} {modifiers:?}"
                );
            }
        }
        assert_eq!(
            key(KeyCode::F(10), KeyModifiers::CONTROL),
            Some(Act::Input(Input::Touch))
        );
    }

    #[test]
    fn shift_and_tab_go_back_on_the_linux_console_too() {
        for (code, modifiers) in [
            (KeyCode::BackTab, KeyModifiers::SHIFT),
            (KeyCode::Tab, KeyModifiers::SHIFT),
            (KeyCode::Tab, KeyModifiers::ALT),
        ] {
            assert_eq!(key(code, modifiers), Some(Act::Input(Input::Previous)));
        }
    }

    #[test]
    fn a11y_16_a_held_key_repeats_letters_but_no_decisions() {
        let held = |code, kind| {
            act(Report::Key(KeyEvent {
                code,
                modifiers: KeyModifiers::NONE,
                kind,
                state: KeyEventState::NONE,
            }))
        };

        assert_eq!(
            held(KeyCode::Enter, KeyEventKind::Repeat),
            Some(Act::Repeat)
        );
        assert_eq!(
            held(KeyCode::F(10), KeyEventKind::Repeat),
            Some(Act::Repeat)
        );
        assert_eq!(
            held(KeyCode::Char('a'), KeyEventKind::Repeat),
            Some(Act::Input(Input::Type('a')))
        );
        assert_eq!(held(KeyCode::Enter, KeyEventKind::Release), None);
    }

    #[test]
    fn a_finger_presses_and_lifts_and_a_wheel_scrolls() {
        assert_eq!(
            mouse(MouseEventKind::Down(MouseButton::Left)),
            Some(Act::Press(7, 3))
        );
        assert_eq!(
            mouse(MouseEventKind::Up(MouseButton::Left)),
            Some(Act::Lift(7, 3))
        );
        assert_eq!(mouse(MouseEventKind::ScrollUp), Some(Act::Scroll(-3)));
        assert_eq!(mouse(MouseEventKind::Drag(MouseButton::Left)), None);
        assert_eq!(mouse(MouseEventKind::Moved), None);
        assert_eq!(
            mouse(MouseEventKind::Down(MouseButton::Right)),
            Some(Act::Input(Input::Touch))
        );
    }

    #[test]
    fn sec_01_pasted_text_is_scrubbed_and_cut() {
        let pasted = |text: &str| match act(Report::Paste(text.to_owned())) {
            Some(Act::Input(Input::Paste(line))) => line.reveal().clone(),
            other => panic!("{other:?}"),
        };

        assert_eq!(
            pasted("An\u{1b}]52;c;aGk=\u{7}na\nMüller"),
            "An]52;c;aGk=na Müller"
        );
        assert_eq!(pasted(&"x".repeat(100_000)).len(), 4_000);
    }
}
