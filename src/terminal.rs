//! The terminal: taken over whole, painted without flicker, and given back as it was.

pub mod guard;
pub mod keys;
pub mod reports;
pub mod tty;
pub mod watch;

use std::{
    fs::File,
    io::{self, Write},
    os::fd::AsFd,
    sync::Arc,
};

use crossterm::{
    cursor::{Hide, MoveTo, Show},
    queue,
    style::force_color_output,
    terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate},
};
use ratatui::{
    backend::CrosstermBackend,
    buffer::{Buffer, Cell},
    layout::Rect,
    style::Modifier,
};

use self::tty::Tty;
use crate::paint::{Palette, sent::changes};

/// Largest grid that is painted; anything larger is a terminal that lies.
const COLUMNS_MAX: u16 = 500;
/// Largest grid that is painted.
const ROWS_MAX: u16 = 200;

/// What a terminal of this kind (`$TERM`) can show.
pub fn palette(term: Option<&str>) -> Palette {
    match term {
        Some("linux") => Palette::Sixteen,
        Some(_) | None => Palette::TrueColour,
    }
}

/// The cells of the terminal: those that are shown, and those to be shown next.
pub struct Screen {
    tty: Arc<Tty>,
    backend: CrosstermBackend<OneWrite>,
    shown: Buffer,
    next: Buffer,
    cursor: Option<(u16, u16)>,
    is_first: bool,
}

impl Screen {
    /// Takes the terminal over. When it goes out of scope, the terminal is given back.
    pub fn enter(tty: Arc<Tty>) -> io::Result<Self> {
        // The town's colours do not depend on NO_COLOR in somebody's environment.
        force_color_output(true);
        tty.enter()?;
        let file = File::from(io::stdout().as_fd().try_clone_to_owned()?);
        let area = size()?;
        Ok(Self {
            tty,
            backend: CrosstermBackend::new(OneWrite {
                bytes: vec![],
                file,
            }),
            shown: nothing_known(area),
            next: Buffer::empty(area),
            cursor: None,
            is_first: true,
        })
    }

    /// The cells to paint on, empty.
    pub fn blank(&mut self) -> &mut Buffer {
        self.next.reset();
        &mut self.next
    }

    /// Shows what was painted: one write if something differs, none if not.
    pub fn show(&mut self, cursor: Option<(u16, u16)>) -> io::Result<()> {
        let changes = changes(&self.shown, &self.next);
        if changes.is_empty() && cursor == self.cursor {
            return Ok(());
        }
        queue!(self.backend, BeginSynchronizedUpdate, Hide)?;
        self.backend.write_all(changes.as_bytes())?;
        if let Some((x, y)) = cursor {
            queue!(self.backend, MoveTo(x, y), Show)?;
        }
        queue!(self.backend, EndSynchronizedUpdate)?;
        // What was typed before anything was to be seen was not meant for this visit (PRIV-05).
        if std::mem::take(&mut self.is_first) {
            self.tty.discard_keys()?;
        }
        Write::flush(&mut self.backend)?;
        self.cursor = cursor;
        std::mem::swap(&mut self.shown, &mut self.next);
        Ok(())
    }

    /// Takes the new size; everything is painted again.
    pub fn resize(&mut self) -> io::Result<()> {
        let area = size()?;
        if area == self.next.area {
            return Ok(());
        }
        self.shown = nothing_known(area);
        self.next = Buffer::empty(area);
        Ok(())
    }

    /// The terminal below.
    pub const fn tty(&self) -> &Arc<Tty> {
        &self.tty
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.tty.restore();
    }
}

/// Cells that differ from every cell we paint, so that the first picture is written whole, without clearing first:
/// a clear would be seen as a flicker.
fn nothing_known(area: Rect) -> Buffer {
    let mut cell = Cell::default();
    cell.modifier = Modifier::HIDDEN | Modifier::RAPID_BLINK | Modifier::CROSSED_OUT;
    Buffer::filled(area, cell)
}

fn size() -> io::Result<Rect> {
    let size = rustix::termios::tcgetwinsize(io::stdout())?;
    // A serial line does not know its size.
    let or = |given: u16, usual: u16, most: u16| if given == 0 { usual } else { given.min(most) };
    let columns = or(size.ws_col, 80, COLUMNS_MAX);
    let rows = or(size.ws_row, 24, ROWS_MAX);
    Ok(Rect::new(0, 0, columns, rows))
}

/// Gathers a whole picture and writes it at once.
struct OneWrite {
    bytes: Vec<u8>,
    file: File,
}

impl Write for OneWrite {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let written = self.file.write_all(&self.bytes);
        self.bytes.clear();
        written
    }
}
