//! The line to the terminal: which modes are on, and the way back.

use std::{
    io::{self, IsTerminal, Write},
    sync::atomic::{AtomicBool, Ordering},
};

use rustix::termios::{
    ControlModes, InputModes, LocalModes, OptionalActions, OutputModes, QueueSelector, Termios,
    tcflush, tcgetattr, tcsetattr,
};

/// Alternate screen; cursor hidden; press, release and wheel of mouse and touch (1000, not 1003: motion is none of
/// our business); no reordering of letters by the terminal, since we order them (BDSM). Pasted text is not asked for in
/// brackets (2004): brackets that never close would swallow every key, and nobody pastes at a kiosk.
const ENTER: &str = "\x1b[?1049h\x1b[?25l\x1b[?1000h\x1b[?1006h\x1b[8l";
/// The same backwards. The screen is wiped before it is left, so that nobody can look back at it.
const LEAVE: &str = "\x1b[?2026l\x1b[0m\x1b[2J\x1b[8h\x1b[?1006l\x1b[?1000l\x1b[?25h\x1b[?1049l";

/// The terminal as we found it, and the way back to that. Shared by everything that may end the kiosk: the end of
/// `main`, a panic, a signal.
#[derive(Debug)]
pub struct Tty {
    modes: Modes,
    is_taken_over: bool,
    is_restored: AtomicBool,
}

/// The modes of a line that matter: what `cfmakeraw` changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modes {
    input: InputModes,
    output: OutputModes,
    control: ControlModes,
    local: LocalModes,
}

impl Tty {
    /// The terminal on standard input and output, if there is one.
    pub fn find() -> Option<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return None;
        }
        Some(Self {
            modes: Modes::of(&tcgetattr(io::stdin()).ok()?),
            is_taken_over: false,
            is_restored: AtomicBool::new(false),
        })
    }

    /// The terminal that the process image before us has taken over, with the modes it found.
    #[must_use]
    pub const fn taken_over(mut self, modes: Modes) -> Self {
        self.modes = modes;
        self.is_taken_over = true;
        self
    }

    /// The modes to go back to.
    pub const fn modes(&self) -> Modes {
        self.modes
    }

    /// Takes the terminal over.
    pub fn enter(&self) -> io::Result<()> {
        let mut raw = tcgetattr(io::stdin())?;
        raw.make_raw();
        tcsetattr(io::stdin(), OptionalActions::Now, &raw)?;
        if !self.is_taken_over {
            let mut out = io::stdout().lock();
            out.write_all(ENTER.as_bytes())?;
            out.flush()?;
        }
        Ok(())
    }

    /// Throws away the keys that nobody has read yet.
    pub fn discard_keys(&self) -> io::Result<()> {
        Ok(tcflush(io::stdin(), QueueSelector::IFlush)?)
    }

    /// Gives the terminal back, once. Errors are left alone: this runs where nothing can be done about them.
    pub fn restore(&self) {
        if self.is_restored.swap(true, Ordering::SeqCst) {
            return;
        }
        let mut out = io::stdout().lock();
        let _ = out.write_all(LEAVE.as_bytes());
        let _ = out.flush();
        if let Ok(mut line) = tcgetattr(io::stdin()) {
            self.modes.put_into(&mut line);
            let _ = tcsetattr(io::stdin(), OptionalActions::Flush, &line);
        }
    }
}

impl Modes {
    fn of(line: &Termios) -> Self {
        Self {
            input: line.input_modes,
            output: line.output_modes,
            control: line.control_modes,
            local: line.local_modes,
        }
    }

    fn put_into(self, line: &mut Termios) {
        line.input_modes = self.input;
        line.output_modes = self.output;
        line.control_modes = self.control;
        line.local_modes = self.local;
    }

    /// As a word for the environment of the next process image.
    pub fn to_word(self) -> String {
        let (input, output) = (self.input.bits(), self.output.bits());
        let (control, local) = (self.control.bits(), self.local.bits());
        format!("{input:x}:{output:x}:{control:x}:{local:x}")
    }

    /// From that word.
    pub fn from_word(word: &str) -> Option<Self> {
        let mut parts = word.split(':').map(|it| u32::from_str_radix(it, 16).ok());
        let modes = Self {
            input: InputModes::from_bits_retain(parts.next()??),
            output: OutputModes::from_bits_retain(parts.next()??),
            control: ControlModes::from_bits_retain(parts.next()??),
            local: LocalModes::from_bits_retain(parts.next()??),
        };
        parts.next().is_none().then_some(modes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modes_survive_the_way_through_the_environment() {
        let modes = Modes {
            input: InputModes::ICRNL | InputModes::IXON,
            output: OutputModes::OPOST,
            control: ControlModes::CREAD,
            local: LocalModes::ECHO | LocalModes::ICANON,
        };

        assert_eq!(Modes::from_word(&modes.to_word()), Some(modes));
        for word in ["", "1", "1:2:3", "1:2:3:x", "1:2:3:4:5"] {
            assert_eq!(Modes::from_word(word), None, "{word}");
        }
    }

    #[test]
    fn everything_that_is_switched_on_is_switched_off_again() {
        for mode in ["?1049", "?1000", "?1006"] {
            assert!(ENTER.contains(&format!("{mode}h")));
            assert!(LEAVE.contains(&format!("{mode}l")));
        }
        assert!(LEAVE.contains("?25h"));
        // The terminal orders no letters while we do (LANG-10).
        assert!(ENTER.contains("\x1b[8l") && LEAVE.contains("\x1b[8h"));
        for mode in ["1003", "2004"] {
            assert!(!ENTER.contains(mode), "{mode}");
        }
    }
}
