//! Reads what the terminal reports, in a thread of its own. The library's stream would hand on one report at a time,
//! each by way of a thread: a flood of keys would be painted key by key.

use std::{io, thread};

use crossterm::event::{Event as Report, read};
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Most reports given at once, and most that wait; the others stay with the terminal.
const REPORTS_MAX: usize = 256;
/// The stack of the thread that reads, in bytes.
const STACK_BYTES: usize = 262_144;

/// The reports of the terminal.
#[derive(Debug, Default)]
pub struct Reports {
    receiver: Option<Receiver<Report>>,
}

impl Reports {
    /// Waits for reports and gives all that are there; none at all when the terminal is gone. Nothing is lost when the
    /// waiting is given up. Reading begins with the first call, so that keys can be thrown away before.
    pub async fn next(&mut self) -> io::Result<Vec<Report>> {
        let receiver = match &mut self.receiver {
            Some(receiver) => receiver,
            none => none.insert(start(read)?),
        };
        let mut reports = vec![];
        receiver.recv_many(&mut reports, REPORTS_MAX).await;
        Ok(reports)
    }
}

fn start(
    mut read: impl FnMut() -> io::Result<Report> + Send + 'static,
) -> io::Result<Receiver<Report>> {
    let (sender, receiver) = channel(REPORTS_MAX);
    thread::Builder::new()
        .name("reports".to_owned())
        .stack_size(STACK_BYTES)
        .spawn(move || hand_on(&mut read, &sender))?;
    Ok(receiver)
}

/// Ends when the terminal is gone, or nobody listens any more.
fn hand_on(read: &mut impl FnMut() -> io::Result<Report>, sender: &Sender<Report>) {
    while let Ok(report) = read() {
        if sender.blocking_send(report).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_comes_in_few_parts_whole_and_in_order() {
        let mut count = 0;
        let receiver = start(move || {
            count += 1;
            if count <= 2_000 {
                Ok(Report::Resize(count, 1))
            } else {
                Err(io::ErrorKind::UnexpectedEof.into())
            }
        });
        let mut reports = Reports {
            receiver: Some(receiver.unwrap()),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        let mut parts = vec![];
        loop {
            // A painter is slower than the reader, which has filled the channel by then.
            while reports
                .receiver
                .as_ref()
                .is_some_and(|it| it.len() < REPORTS_MAX && !it.is_closed())
            {
                std::thread::yield_now();
            }
            let part = runtime.block_on(reports.next()).unwrap();
            if part.is_empty() {
                break;
            }
            parts.push(part);
        }
        assert_eq!(parts.len(), 8);
        let all: Vec<Report> = parts.concat();
        let sent: Vec<Report> = (1..=2_000).map(|it| Report::Resize(it, 1)).collect();
        assert_eq!(all, sent);
    }
}
