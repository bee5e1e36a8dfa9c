//! A terminal for tests: the program on a pseudo terminal, its screen as cells, and waiting without sleeping.

use std::{
    io::{Read, Write},
    num::NonZero,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// How long anything may take before a test fails, on a busy machine.
const DEADLINE: Duration = Duration::from_secs(30);

/// More than the kiosk wants to have between two Enters or touches.
const APART: Duration = Duration::from_millis(300);

/// The program and its terminal.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    shared: Arc<Shared>,
    line_before: String,
}

struct Shared {
    seen: Mutex<Seen>,
    changed: Condvar,
}

struct Seen {
    screen: vt100::Parser,
    /// The last whole picture: what is within a synchronized update is not shown yet.
    shown: vt100::Screen,
    bytes: Vec<u8>,
    is_closed: bool,
    hangs_up: bool,
}

impl Shared {
    /// A test that has failed while it looked must not fail the reader, too.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seen {
    fn is_whole(&self) -> bool {
        let [begin, end] = [b"\x1b[?2026h", b"\x1b[?2026l"]
            .map(|mark| self.bytes.windows(mark.len()).rposition(|it| it == mark));
        begin <= end
    }
}

impl Terminal {
    /// Starts a program on a terminal of this size.
    pub fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let line_before = line(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(
            NonZero::new(rows).unwrap(),
            NonZero::new(columns).unwrap(),
            0,
        );
        let shared = Arc::new(Shared {
            seen: Mutex::new(Seen {
                shown: parser.screen().clone(),
                screen: parser,
                bytes: vec![],
                is_closed: false,
                hangs_up: false,
            }),
            changed: Condvar::new(),
        });
        let reader = pair.master.try_clone_reader().unwrap();
        let reading = Arc::clone(&shared);
        thread::spawn(move || read(reader, &reading));
        Self {
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            child,
            shared,
            line_before,
        }
    }

    /// Types.
    pub fn send(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().unwrap();
        writer.write_all(bytes).unwrap();
        writer.flush().unwrap();
    }

    /// Waits until the screen is as told.
    pub fn wait_for(&self, what: &str, fits: impl Fn(&vt100::Screen) -> bool) {
        let seen = self.shared.seen();
        let (seen, timeout) = self
            .shared
            .changed
            .wait_timeout_while(seen, DEADLINE, |it| !it.is_closed && !fits(&it.shown))
            .unwrap();
        let contents = seen.shown.contents();
        let closed = seen.is_closed;
        assert!(
            fits(&seen.shown),
            "{what} did not come (time out: {}, closed: {closed}):\n{contents}",
            timeout.timed_out()
        );
    }

    /// Looks on for a while; how many bytes came.
    pub fn watch(&self, time: Duration) -> usize {
        let seen = self.shared.seen();
        let before = seen.bytes.len();
        let (seen, _) = self
            .shared
            .changed
            .wait_timeout_while(seen, time, |it| !it.is_closed)
            .unwrap();
        seen.bytes.len() - before
    }

    /// Sends a key when the one before it is long enough ago: what comes faster is a key that is held down, or a
    /// finger that bounces.
    pub fn press(&mut self, key: &[u8]) {
        self.watch(APART);
        self.send(key);
    }

    /// Presses Enter, and waits for what it leads to.
    pub fn enter(&mut self, text: &str) {
        self.press(b"\r");
        self.wait_for_text(text);
    }

    /// Waits until this text is on the screen.
    pub fn wait_for_text(&self, text: &str) {
        self.wait_for(text, |it| it.contents().contains(text));
    }

    /// Makes the terminal larger or smaller.
    pub fn resize(&self, columns: u16, rows: u16) {
        let mut seen = self.shared.seen();
        seen.screen
            .set_size(NonZero::new(rows).unwrap(), NonZero::new(columns).unwrap());
        drop(seen);
        let master = self.master.as_ref().unwrap();
        master.resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.pid(), signal).unwrap();
    }

    /// The process on the terminal.
    pub fn pid(&self) -> Pid {
        let id = self.child.process_id().unwrap();
        Pid::from_raw(i32::try_from(id).unwrap()).unwrap()
    }

    /// Waits for the end; the exit code, and the last screen.
    pub fn end(&mut self) -> u32 {
        let code = self.wait_for_exit();
        // What it wrote last may still be on its way to us; hold the line open until it is read.
        let seen = self.shared.seen();
        let (_seen, timeout) = self
            .shared
            .changed
            .wait_timeout_while(seen, DEADLINE, |it| !it.is_closed)
            .unwrap();
        assert!(!timeout.timed_out(), "the line did not close");
        code
    }

    /// Hangs up, as a terminal that is switched off. `last` must make the program write: that wakes our reader, which
    /// holds the line open, too.
    pub fn hang_up(&mut self, last: &[u8]) {
        self.shared.seen().hangs_up = true;
        self.send(last);
        self.writer = None;
        self.master = None;
    }

    /// Waits for the process to end.
    pub fn wait_for_exit(&mut self) -> u32 {
        let pid = self.pid();
        let ended = Arc::new((Mutex::new(false), Condvar::new()));
        let watch = Arc::clone(&ended);
        let guard = thread::spawn(move || {
            let is_ended = watch.0.lock().unwrap();
            let (_is_ended, timeout) = watch
                .1
                .wait_timeout_while(is_ended, DEADLINE, |it| !*it)
                .unwrap();
            if timeout.timed_out() {
                kill_process(pid, Signal::KILL).unwrap();
            }
        });
        let code = self.child.wait().unwrap().exit_code();
        *ended.0.lock().unwrap() = true;
        ended.1.notify_all();
        guard.join().unwrap();
        code
    }

    /// Looks at the screen as it is.
    pub fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(&self.shared.seen().shown)
    }

    /// Everything that the program wrote.
    pub fn written(&self) -> Vec<u8> {
        self.shared.seen().bytes.clone()
    }

    /// True when the line has the modes it had before the program started.
    pub fn line_is_as_before(&self) -> bool {
        line(self.master.as_deref().unwrap()) == self.line_before
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = kill_process(self.pid(), Signal::KILL);
    }
}

fn read(mut reader: Box<dyn Read + Send>, shared: &Shared) {
    let mut bytes = [0; 4096];
    loop {
        let count = reader.read(&mut bytes).unwrap_or(0);
        let mut seen = shared.seen();
        if count == 0 || seen.hangs_up {
            seen.is_closed = true;
            shared.changed.notify_all();
            return;
        }
        seen.screen.process(&bytes[..count]);
        seen.bytes.extend_from_slice(&bytes[..count]);
        if seen.is_whole() {
            seen.shown = seen.screen.screen().clone();
        }
        shared.changed.notify_all();
    }
}

fn line(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().unwrap();
    format!(
        "{:?} {:?} {:?} {:?}",
        modes.input_flags, modes.output_flags, modes.control_flags, modes.local_flags
    )
}

const fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}
