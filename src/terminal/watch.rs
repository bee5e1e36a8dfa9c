//! Notices that the terminal is gone. Without this, the library that reads keys spins on a dead line for ever.

use std::{io, thread};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tokio::sync::oneshot;

/// The stack of the thread that waits, in bytes.
const STACK_BYTES: usize = 65_536;

/// Starts a thread that waits, without waking up, until the terminal hangs up.
pub fn hang_up() -> io::Result<oneshot::Receiver<()>> {
    let (tell, told) = oneshot::channel();
    thread::Builder::new()
        .name("terminal".to_owned())
        .stack_size(STACK_BYTES)
        .spawn(move || {
            wait();
            let _ = tell.send(());
        })?;
    Ok(told)
}

/// Asks for no events: those that remain, hang-up and error, cannot be asked for and always come.
fn wait() {
    let stdin = io::stdin();
    let mut lines = [PollFd::new(&stdin, PollFlags::empty())];
    while let Err(rustix::io::Errno::INTR) = poll(&mut lines, None) {}
}

/// True when the terminal has hung up.
pub fn is_gone() -> bool {
    let stdin = io::stdin();
    let mut lines = [PollFd::new(&stdin, PollFlags::empty())];
    let at_once = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    poll(&mut lines, Some(&at_once)).is_ok_and(|it| it > 0)
}
