//! What Linux tells of a running process: memory, computing time, wake-ups.

use std::{fs, path::PathBuf, time::Duration};

use anyhow::{Context, Result};

/// Its share of memory (PSS), in bytes.
pub fn memory(process: u32) -> Result<u64> {
    let path = format!("/proc/{process}/smaps_rollup");
    let told = fs::read_to_string(&path).with_context(|| path.clone())?;
    Ok(number_after(&told, "Pss:").context(path)? * 1024)
}

/// The time its threads have computed so far; those that have ended are not counted.
pub fn computed(process: u32) -> Result<Duration> {
    let mut nanoseconds = 0;
    for thread in threads(process)? {
        let told = fs::read_to_string(thread.join("schedstat"))?;
        let first = told.split(' ').next().context("schedstat is empty")?;
        nanoseconds += first.parse::<u64>()?;
    }
    Ok(Duration::from_nanos(nanoseconds))
}

/// How often its threads have gone to sleep or were interrupted so far.
pub fn switches(process: u32) -> Result<u64> {
    let mut switches = 0;
    for thread in threads(process)? {
        let told = fs::read_to_string(thread.join("status"))?;
        switches +=
            number_after(&told, "\nvoluntary_ctxt_switches:").context("no switches in status")?;
        switches += number_after(&told, "\nnonvoluntary_ctxt_switches:")
            .context("no switches in status")?;
    }
    Ok(switches)
}

fn threads(process: u32) -> Result<Vec<PathBuf>> {
    let mut threads = vec![];
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        threads.push(thread?.path());
    }
    Ok(threads)
}

fn number_after(text: &str, label: &str) -> Option<u64> {
    let (_, behind) = text.split_once(label)?;
    behind.split_whitespace().next()?.parse().ok()
}
