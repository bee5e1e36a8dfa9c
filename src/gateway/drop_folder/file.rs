//! The files of the drop folder: which are deliveries, and whether one has changed.

use std::{
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::Path,
};

use super::delivery::Form;

/// Longest name of a delivery, in bytes.
const NAME_BYTES_MAX: usize = 100;

/// By which it is noticed that a file has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Print {
    device: u64,
    inode: u64,
    bytes: u64,
    /// When it was last written, in seconds and nanoseconds since 1970.
    pub changed: (i64, i64),
}

impl Print {
    /// That of a file with this metadata.
    pub fn of(metadata: &fs::Metadata) -> Self {
        Self {
            device: metadata.dev(),
            inode: metadata.ino(),
            bytes: metadata.len(),
            changed: (metadata.mtime(), metadata.mtime_nsec()),
        }
    }
}

/// The back office may read it: the folder belongs to a group of both.
pub fn write_report(path: &Path, text: &str) -> io::Result<()> {
    remove_if_there(path)?;
    let mut file = File::options().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(fs::Permissions::from_mode(0o640))
}

/// Removes what may already be gone.
pub fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// The form of a delivery of this name; `None` for everything else that may lie there.
pub fn form(name: &str) -> Option<Form> {
    let ending = name.rsplit_once('.').map(|it| it.1.to_ascii_lowercase())?;
    match ending.as_str() {
        "csv" => Some(Form::Csv),
        "jsonl" | "ndjson" => Some(Form::JsonLines),
        _ => None,
    }
}

/// Whether a delivery may have this name.
pub fn is_plain(name: &str) -> bool {
    name.len() <= NAME_BYTES_MAX
        && name
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
}
