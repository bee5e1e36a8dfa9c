//! The real program, running: its address, its log and its end.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};

/// Most lines of the log that are read while waiting for one.
const LINES_MAX: usize = 100;

/// A running gateway.
pub struct Running {
    child: Child,
    /// Where it listens.
    pub address: String,
    log: BufReader<std::process::ChildStderr>,
    seen: String,
    out: BufReader<ChildStdout>,
}

impl Running {
    /// Starts it with the `gateway.toml` of this folder, and waits for the line with its address.
    pub fn start_with(folder: &Path, change: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kiosk"));
        command
            .args(["gateway", "--config"])
            .arg(folder.join("gateway.toml"));
        change(&mut command);
        let mut child = command
            .env_remove("JOURNAL_STREAM")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut address = String::new();
        out.read_line(&mut address).unwrap();
        Self {
            child,
            address: address.trim().to_owned(),
            log,
            seen: String::new(),
            out,
        }
    }

    /// Reads the log up to a line with this in it.
    pub fn wait_for(&mut self, words: &str) -> String {
        for _ in 0..LINES_MAX {
            let mut line = String::new();
            assert!(
                self.log.read_line(&mut line).unwrap() > 0,
                "no {words} in {}",
                self.seen
            );
            self.seen.push_str(&line);
            if line.contains(words) {
                return line;
            }
        }
        panic!("no {words} in {}", self.seen);
    }

    /// Tells it to stop, and returns its exit code and all that it has logged.
    pub fn stop(mut self) -> (Option<i32>, String) {
        let pid = Pid::from_raw(self.child.id().try_into().unwrap()).unwrap();
        kill_process(pid, Signal::TERM).unwrap();
        let code = self.child.wait().unwrap().code();
        self.log.read_to_string(&mut self.seen).unwrap();
        let mut more = String::new();
        self.out.read_to_string(&mut more).unwrap();
        assert_eq!(more, "", "the address stands alone");
        (code, std::mem::take(&mut self.seen))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Only where a test has failed is it still running.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
