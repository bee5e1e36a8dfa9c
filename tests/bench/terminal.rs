//! A terminal without a window for measuring: runs a program, sees its screen, knows when each byte came.

use std::{
    io::{Read, Write},
    path::Path,
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use vt100::Parser;

/// Nothing came for so long: the screen has settled.
const QUIET: Duration = Duration::from_millis(40);

/// Longest wait for anything.
const WAIT_MAX: Duration = Duration::from_secs(10);

/// A program in its terminal. It ends with this value.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    chunks: Receiver<(Instant, Vec<u8>)>,
    screen: Parser,
    started: Instant,
    // Kept open: the program is hung up on when it closes.
    master: Box<dyn MasterPty + Send>,
}

/// What followed a key.
pub struct Reaction {
    /// From the key to the last byte, or nothing if no byte came.
    pub settled: Option<Duration>,
    /// How many bytes came.
    pub bytes: usize,
}

impl Terminal {
    /// Starts a program in a terminal of this size, with a directory told by this variable.
    pub fn start(
        command: &[String],
        columns: u16,
        rows: u16,
        directory: Option<(&str, &Path)>,
    ) -> Result<Self> {
        let pair = native_pty_system().openpty(PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        })?;
        let (program, arguments) = command.split_first().context("no command")?;
        let mut builder = CommandBuilder::new(program);
        builder.args(arguments);
        builder.env("TERM", "xterm-256color");
        builder.env("COLORTERM", "truecolor");
        builder.env("LANG", "C.UTF-8");
        if let Some((name, path)) = directory {
            builder.env(name, path);
        }
        let mut reader = pair.master.try_clone_reader()?;
        let writer = pair.master.take_writer()?;
        let (sender, chunks) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 8_192];
            // Ends with the program: a terminal without a program reads nothing, or an error.
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let chunk = buffer.iter().take(count).copied().collect();
                if sender.send((Instant::now(), chunk)).is_err() {
                    break;
                }
            }
        });
        let (Some(height), Some(width)) = (rows.try_into().ok(), columns.try_into().ok()) else {
            bail!("a terminal has rows and columns");
        };
        let started = Instant::now();
        let child = pair.slave.spawn_command(builder)?;
        Ok(Self {
            child,
            writer,
            chunks,
            screen: Parser::new(height, width, 0),
            started,
            master: pair.master,
        })
    }

    /// The process of the program.
    pub fn process(&self) -> Result<u32> {
        self.child.process_id().context("the program has ended")
    }

    /// Waits until the screen shows this text; says how long after the start that was.
    pub fn expect(&mut self, text: &str) -> Result<Duration> {
        let deadline = Instant::now() + WAIT_MAX;
        let mut at = Instant::now();
        while !self.screen.screen().contents().contains(text) {
            match self.receive(deadline)? {
                Some((came, _)) => at = came,
                None => bail!(
                    "waited in vain for {text:?} on this screen:\n{}",
                    self.screen.screen().contents()
                ),
            }
        }
        Ok(at.duration_since(self.started))
    }

    /// The time since the start.
    pub fn now(&self) -> Duration {
        self.started.elapsed()
    }

    /// Makes the terminal larger or smaller.
    pub fn resize(&mut self, columns: u16, rows: u16) -> Result<()> {
        let (Some(height), Some(width)) = (rows.try_into().ok(), columns.try_into().ok()) else {
            bail!("a terminal has rows and columns");
        };
        self.screen.screen_mut().set_size(height, width);
        self.master.resize(PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        })
    }

    /// Sends keys, without waiting.
    pub fn send(&mut self, keys: &str) -> Result<()> {
        self.writer.write_all(keys.as_bytes())?;
        self.writer.flush()?;
        Ok(())
    }

    /// Sends a key and waits until the screen has settled.
    pub fn press(&mut self, key: &str) -> Result<Reaction> {
        let pressed = Instant::now();
        let deadline = pressed + WAIT_MAX;
        self.send(key)?;
        let mut reaction = Reaction {
            settled: None,
            bytes: 0,
        };
        while let Some((came, count)) = self.receive(deadline.min(Instant::now() + QUIET))? {
            reaction.settled = Some(came.duration_since(pressed));
            reaction.bytes += count;
        }
        Ok(reaction)
    }

    /// Only looks on for a while; says how many bytes came.
    pub fn watch(&mut self, time: Duration) -> Result<usize> {
        let deadline = Instant::now() + time;
        let mut bytes = 0;
        while let Some((_, count)) = self.receive(deadline)? {
            bytes += count;
        }
        Ok(bytes)
    }

    /// Takes what comes next, or nothing until the deadline.
    fn receive(&mut self, deadline: Instant) -> Result<Option<(Instant, usize)>> {
        match self
            .chunks
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            Ok((came, chunk)) => {
                self.screen.process(&chunk);
                self.answer(&chunk)?;
                Ok(Some((came, chunk.len())))
            }
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => {
                bail!(
                    "the program has ended with this screen:\n{}",
                    self.screen.screen().contents()
                )
            }
        }
    }

    /// Answers what programs ask a terminal: where the cursor is, and what it is.
    fn answer(&mut self, chunk: &[u8]) -> Result<()> {
        let asks = |question: &[u8]| chunk.windows(question.len()).any(|it| it == question);
        if asks(b"\x1b[6n") {
            let (row, column) = self.screen.screen().cursor_position();
            self.send(&format!("\x1b[{};{}R", row + 1, column + 1))?;
        }
        if asks(b"\x1b[c") || asks(b"\x1b[0c") {
            self.send("\x1b[?62;22c")?;
        }
        Ok(())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
