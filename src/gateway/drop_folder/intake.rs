//! Looks into the folder: what was delivered goes into the store, and the original is removed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read, Write},
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::Timestamp;
use thiserror::Error;

use super::{
    delivery::{Form, Names, Reason, Refusal, each},
    report::Report,
    row::RowRules,
    store::{Put, Shelf, Store, StoreFault},
};
use crate::domain::private::Private;

/// Largest delivery, in bytes.
pub const FILE_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// Most files that are looked at, and deliveries taken, in one look.
const FILES_MAX: usize = 10_000;
/// Longest name of a delivery, in bytes.
const NAME_BYTES_MAX: usize = 100;
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
    refused: BTreeMap<String, Print>,
    strange: BTreeSet<u64>,
}

/// By which it is noticed that a file has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Print {
    device: u64,
    inode: u64,
    bytes: u64,
    changed: (i64, i64),
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
            let metadata = entry.metadata()?;
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
        let print = fs::symlink_metadata(&path).ok().map(|it| Print::of(&it));
        if let Some(print) = print
            && self.refused.get(name) == Some(&print)
        {
            let age = now.as_second() - print.changed.0;
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
                self.refused.extend(print.map(|it| (name.to_owned(), it)));
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
        let file = File::open(path)?;
        let same = |it: &fs::Metadata| Print::of(it) == print;
        if !same(&file.metadata()?) {
            return Err(IntakeFault::Changed);
        }
        let mut bytes = Private::new(Vec::new());
        file.take(FILE_BYTES_MAX).read_to_end(bytes.reveal_mut())?;
        let as_of = Timestamp::from_second(print.changed.0).unwrap_or(now);
        let report = self.store_rows(name, bytes.reveal(), as_of, now)?;
        drop(bytes);
        if !fs::symlink_metadata(path).is_ok_and(|it| same(&it)) {
            return Err(IntakeFault::Changed);
        }
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
        as_of: Timestamp,
        now: Timestamp,
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
        finish(writing, rules.is_full, &mut report)?;
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

impl Print {
    fn of(metadata: &fs::Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            bytes: metadata.len(),
            changed: (metadata.mtime(), metadata.mtime_nsec()),
        }
    }
}

/// A full delivery replaces what is there, unless rows of it were bad: nobody knows which cases those were.
fn finish(mut writing: Shelf<'_>, is_full: bool, report: &mut Report) -> Result<(), StoreFault> {
    if is_full && report.rejected_count() == 0 {
        report.replaced = writing.replace()?;
    }
    writing.finish()
}

/// The back office may read it: the folder belongs to a group of both.
fn write_report(path: &Path, text: &str) -> io::Result<()> {
    remove_if_there(path)?;
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(fs::Permissions::from_mode(0o640))
}

fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The form of a delivery of this name; `None` for everything else that may lie there.
fn form(name: &str) -> Option<Form> {
    let ending = name.rsplit_once('.').map(|it| it.1.to_ascii_lowercase())?;
    match ending.as_str() {
        "csv" => Some(Form::Csv),
        "jsonl" | "ndjson" => Some(Form::JsonLines),
        _ => None,
    }
}

fn is_plain(name: &str) -> bool {
    name.len() <= NAME_BYTES_MAX
        && name
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
}
