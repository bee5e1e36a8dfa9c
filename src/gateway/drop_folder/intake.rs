//! Looks into the folder: what was delivered goes into the store, and the original is removed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Read},
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::Timestamp;
use thiserror::Error;

use super::{
    delivery::{Names, Reason, Refusal, each},
    file::{Print, form, is_plain, open, remove_if_there, write_report},
    report::{Report, shrinks},
    row::RowRules,
    store::{Put, Shelf, Shrinks, Store, StoreFault},
};
use crate::domain::private::Private;

/// Largest delivery, in bytes.
pub const FILE_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// Most files that are looked at, and deliveries taken, in one look.
const FILES_MAX: usize = 10_000;
/// How long a delivery that was refused may lie there; it is full of personal data.
const REFUSED_DAYS_MAX: i64 = 7;
const DAY_S: i64 = 86_400;

/// How a delivery says that it is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ready {
    /// It is written under another name, such as `*.tmp`, and renamed.
    Rename,
    /// An empty file of the same name with `.done` behind it is laid beside it.
    Marker,
}

/// How deliveries are taken.
#[derive(Clone, Debug)]
pub struct IntakeRules {
    /// Where they are laid.
    pub folder: PathBuf,
    /// When they are complete.
    pub ready: Ready,
    /// True when a delivery holds all cases of its kinds: what it does not name is deleted.
    pub is_full: bool,
    /// True when such a delivery may delete more than half of what is there of a kind.
    pub may_shrink: bool,
    /// After how many days without being delivered a case is deleted.
    pub forget_after_days: u32,
    /// What the town calls its columns.
    pub names: Names,
    /// How rows are read.
    pub rows: RowRules,
}

/// The folder with what takes from it.
#[derive(Debug)]
pub struct Intake {
    rules: IntakeRules,
    store: Store,
    /// Deliveries of no use as they were, and since when they are known to be.
    refused: BTreeMap<String, (Print, Timestamp)>,
    strange: BTreeSet<u64>,
}

/// Something that happened in the folder, for the log.
#[derive(Debug)]
pub enum Happened {
    /// A delivery was taken and removed.
    Taken(Report),
    /// A delivery cannot be used and lies where it was.
    Refused(String, IntakeFault),
    /// One that was refused has lain there too long and was deleted.
    Expired(String),
    /// A file has a name that no delivery may have; it is not told, as it may name somebody.
    StrangeName,
    /// Cases that were not delivered any more were deleted.
    Forgotten(usize),
    /// The folder or the store cannot be used.
    Broken(IntakeFault),
}

/// Why something in the folder cannot be used.
#[derive(Debug, Error)]
pub enum IntakeFault {
    /// Reading, writing or removing.
    #[error("{0}")]
    File(#[from] io::Error),
    /// The store.
    #[error("{0}")]
    Store(#[from] StoreFault),
    /// What stands in it.
    #[error("{0}")]
    Refusal(Refusal),
    /// Its size.
    #[error("it is larger than {FILE_BYTES_MAX} bytes")]
    TooLarge,
    /// A link, a pipe or a folder.
    #[error("it is no regular file")]
    NoFile,
    /// It holds all cases, and would delete most of what is there: half a delivery looks like that.
    #[error(
        "it would delete {} of {} cases; where that is meant, set full_may_shrink = true in [source]",
        .0.deleted, .0.held
    )]
    Shrinks(Shrinks),
    /// Written to while it was read: the writer does not keep to the rules.
    #[error("it was changed while it was read; write it under another name first")]
    Changed,
}

impl Intake {
    /// Takes from this folder into this store.
    pub const fn new(rules: IntakeRules, store: Store) -> Self {
        Self {
            rules,
            store,
            refused: BTreeMap::new(),
            strange: BTreeSet::new(),
        }
    }

    /// Takes what lies there, the oldest first, and deletes what is over.
    pub fn look(&mut self, now: Timestamp) -> Vec<Happened> {
        let mut happened = vec![];
        match self.deliveries(&mut happened) {
            Ok(deliveries) => {
                self.refused
                    .retain(|name, _| deliveries.iter().any(|(_, it)| it == name));
                for (_, name) in deliveries {
                    happened.extend(self.attend(&name, now));
                }
            }
            Err(error) => happened.push(Happened::Broken(error.into())),
        }
        let age = i64::from(self.rules.forget_after_days) * DAY_S;
        let forgotten = Timestamp::from_second(now.as_second() - age)
            .map_or(Ok(0), |before| self.store.forget(before));
        match forgotten {
            Ok(0) => {}
            Ok(count) => happened.push(Happened::Forgotten(count)),
            Err(error) => happened.push(Happened::Broken(error.into())),
        }
        happened
    }

    /// Deliveries that are complete, with the time of each, the oldest first.
    fn deliveries(&mut self, happened: &mut Vec<Happened>) -> io::Result<Vec<(Duration, String)>> {
        let mut deliveries = vec![];
        for entry in fs::read_dir(&self.rules.folder)?.take(FILES_MAX) {
            let entry = entry?;
            // One that is gone again is no reason to leave the others lying.
            let Ok(metadata) = entry.metadata() else {
                continue;
            };
            let name = entry
                .file_name()
                .to_str()
                .filter(|it| is_plain(it))
                .map(str::to_owned);
            let Some(name) = name else {
                if self.strange.len() < FILES_MAX && self.strange.insert(metadata.ino()) {
                    happened.push(Happened::StrangeName);
                }
                continue;
            };
            if form(&name).is_none() || self.waits_for_marker(&name) {
                continue;
            }
            let changed = u64::try_from(metadata.mtime()).unwrap_or_default();
            deliveries.push((Duration::from_secs(changed), name));
        }
        deliveries.sort();
        Ok(deliveries)
    }

    fn waits_for_marker(&self, name: &str) -> bool {
        match self.rules.ready {
            Ready::Rename => false,
            Ready::Marker => !self.beside(name, "done").exists(),
        }
    }

    fn attend(&mut self, name: &str, now: Timestamp) -> Option<Happened> {
        let path = self.rules.folder.join(name);
        let print = match fs::symlink_metadata(&path) {
            Ok(metadata) => Some(Print::of(&metadata)),
            // Whoever laid it down has taken it back.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
            Err(_) => None,
        };
        if let Some(print) = print
            && let Some((of, since)) = self.refused.get(name)
            && *of == print
        {
            // Not since the file was written: a copy that keeps its old time would be gone before anybody saw it.
            let age = now.as_second() - since.as_second();
            let expired = age > REFUSED_DAYS_MAX * DAY_S && self.remove(name).is_ok();
            return expired.then(|| Happened::Expired(name.to_owned()));
        }
        match self.take(name, &path, now) {
            Ok(report) => Some(Happened::Taken(report)),
            // The next look reads it again; what is there already is only written once more.
            Err(fault @ (IntakeFault::Changed | IntakeFault::Store(_))) => {
                Some(Happened::Refused(name.to_owned(), fault))
            }
            Err(fault) => {
                self.refused
                    .extend(print.map(|it| (name.to_owned(), (it, now))));
                Some(Happened::Refused(name.to_owned(), fault))
            }
        }
    }

    fn take(&mut self, name: &str, path: &Path, now: Timestamp) -> Result<Report, IntakeFault> {
        let metadata = fs::symlink_metadata(path)?;
        if !metadata.is_file() {
            return Err(IntakeFault::NoFile);
        }
        if metadata.len() > FILE_BYTES_MAX {
            return Err(IntakeFault::TooLarge);
        }
        let print = Print::of(&metadata);
        let file = open(path)?;
        let same = |it: &fs::Metadata| Print::of(it) == print;
        if !same(&file.metadata()?) {
            return Err(IntakeFault::Changed);
        }
        let mut bytes = Private::new(Vec::new());
        file.take(FILE_BYTES_MAX).read_to_end(bytes.reveal_mut())?;
        let as_of = Timestamp::from_second(print.changed.0).unwrap_or(now);
        let is_same = || fs::symlink_metadata(path).is_ok_and(|it| same(&it));
        let report = match self.store_rows(name, bytes.reveal(), [as_of, now], &is_same) {
            Err(IntakeFault::Shrinks(much)) => {
                write_report(&self.beside(name, "rejected.txt"), &shrinks(&much))?;
                return Err(IntakeFault::Shrinks(much));
            }
            read => read?,
        };
        drop(bytes);
        // The report first: after a crash in between, the delivery is read once more and the report written anew.
        match report.rejected() {
            Some(text) => write_report(&self.beside(name, "rejected.txt"), &text)?,
            None => remove_if_there(&self.beside(name, "rejected.txt"))?,
        }
        self.remove(name)?;
        self.store.clear_log()?;
        Ok(report)
    }

    fn store_rows(
        &mut self,
        name: &str,
        bytes: &[u8],
        [as_of, now]: [Timestamp; 2],
        is_same: &dyn Fn() -> bool,
    ) -> Result<Report, IntakeFault> {
        let Self { rules, store, .. } = self;
        let mut report = Report::new(name);
        let mut broken = None;
        let mut writing = store.receive(now)?;
        let form = form(name).ok_or(IntakeFault::NoFile)?;
        let mut put = |line, row: Result<_, Reason>| {
            let kept = row.and_then(|it| rules.rows.keep(&it, as_of, now));
            match kept {
                Err(reason) => report.reject(line, reason),
                Ok(kept) => {
                    report.see_state(kept.strange_state.as_deref());
                    match writing.put(&kept) {
                        Ok(Put::Stored) => report.stored += 1,
                        Ok(Put::Older) => report.older += 1,
                        Err(fault) => {
                            broken = Some(fault);
                            return Err(Refusal::TooManyBad);
                        }
                    }
                }
            }
            report.is_within_limits()
        };
        let strangers = each(form, bytes, &rules.names, &mut put);
        if let Some(fault) = broken {
            return Err(fault.into());
        }
        report.strangers = strangers.map_err(IntakeFault::Refusal)?;
        // What was read of a file that is still written to is half a delivery: dropping the shelf undoes it.
        if !is_same() {
            return Err(IntakeFault::Changed);
        }
        finish(writing, rules, &mut report)?;
        Ok(report)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.rules.folder.join(name))?;
        remove_if_there(&self.beside(name, "done"))
    }

    fn beside(&self, name: &str, ending: &str) -> PathBuf {
        self.rules.folder.join(format!("{name}.{ending}"))
    }
}

/// A full delivery replaces what is there, unless rows of it were bad: nobody knows which cases those were.
fn finish(
    mut writing: Shelf<'_>,
    rules: &IntakeRules,
    report: &mut Report,
) -> Result<(), IntakeFault> {
    if rules.is_full && report.rejected_count() == 0 {
        if !rules.may_shrink
            && let Some(much) = writing.shrinks()?
        {
            return Err(IntakeFault::Shrinks(much));
        }
        report.replaced = writing.replace()?;
    }
    Ok(writing.finish()?)
}

#[cfg(test)]
mod tests;
