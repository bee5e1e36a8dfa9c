//! What Linux tells of a process: its children, its end, its memory, its rest.

use std::{
    fs::{self, File},
    io,
    os::{fd::AsFd, unix::fs::FileExt},
};

use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    process::{Pid, PidfdFlags, pidfd_open},
};

/// How long an end may take.
const END_WAIT: Timespec = Timespec {
    tv_sec: 10,
    tv_nsec: 0,
};
/// How much memory is read at once.
const PIECE_BYTES: usize = 1 << 20;

/// The processes that this one has started.
pub fn children(process: i32) -> Vec<i32> {
    let mut children = vec![];
    for entry in fs::read_dir("/proc").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Ok(id) = name.parse() else { continue };
        // It may have ended meanwhile.
        let told = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        let behind = told.rsplit_once(") ").map_or("", |it| it.1);
        if behind.split(' ').nth(1) == Some(&process.to_string()) {
            children.push(id);
        }
    }
    children
}

/// Watches for the end of a process.
pub struct End(rustix::fd::OwnedFd);

impl End {
    /// From now on, so that its number cannot become another's meanwhile.
    pub fn of(process: i32) -> Self {
        Self(pidfd_open(Pid::from_raw(process).unwrap(), PidfdFlags::empty()).unwrap())
    }

    /// True when it ends in time.
    pub fn comes(&self) -> bool {
        self.comes_within(&END_WAIT)
    }

    /// True when it has ended already.
    pub fn has_come(&self) -> bool {
        self.comes_within(&Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        })
    }

    fn comes_within(&self, wait: &Timespec) -> bool {
        is_ready(&self.0, wait)
    }
}

/// True when something can be read or accepted here in time.
pub fn comes(from: impl AsFd) -> bool {
    is_ready(from, &END_WAIT)
}

fn is_ready(from: impl AsFd, wait: &Timespec) -> bool {
    poll(&mut [PollFd::new(&from, PollFlags::IN)], Some(wait)).unwrap() == 1
}

/// Which of these words are in the memory of the process, wherever it can be read.
pub fn in_memory(process: i32, words: &[&str]) -> io::Result<Vec<String>> {
    let maps = fs::read_to_string(format!("/proc/{process}/maps"))?;
    let memory = File::open(format!("/proc/{process}/mem"))?;
    let overlap = words.iter().map(|it| it.len()).max().unwrap_or(0);
    let (mut found, mut read) = (vec![], 0);
    let mut piece = vec![0; PIECE_BYTES + overlap];
    for line in maps.lines() {
        let mut parts = line.split_whitespace();
        let (range, modes) = (parts.next().unwrap(), parts.next().unwrap());
        if !modes.starts_with('r') || line.ends_with("[vvar]") || line.ends_with("[vsyscall]") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let address = |text| u64::from_str_radix(text, 16).unwrap();
        let (mut at, to) = (address(from), address(to));
        while at < to {
            let length = piece.len().min(usize::try_from(to - at).unwrap());
            // Pages behind the end of a mapped file cannot be read.
            let Ok(count @ 1..) = memory.read_at(&mut piece[..length], at) else {
                break;
            };
            read += count;
            found.extend(within(&piece[..count], words));
            at += u64::try_from(count.min(PIECE_BYTES)).unwrap();
        }
    }
    assert!(read > 1 << 20, "only {read} bytes of memory could be read");
    found.sort();
    found.dedup();
    Ok(found)
}

/// Which of these words are among the bytes.
pub fn within(bytes: &[u8], words: &[&str]) -> Vec<String> {
    let is_there = |word: &&&str| bytes.windows(word.len()).any(|it| it == word.as_bytes());
    words
        .iter()
        .filter(is_there)
        .map(|it| (*it).to_owned())
        .collect()
}

/// How often the threads of the process have gone to sleep so far.
pub fn rests(process: i32) -> u64 {
    let mut rests = 0;
    for thread in fs::read_dir(format!("/proc/{process}/task")).unwrap() {
        let told = fs::read_to_string(thread.unwrap().path().join("status")).unwrap();
        let (_, behind) = told.split_once("\nvoluntary_ctxt_switches:").unwrap();
        rests += behind
            .split_whitespace()
            .next()
            .unwrap()
            .parse::<u64>()
            .unwrap();
    }
    rests
}
