//! The files of the drop folder: which are deliveries, and whether one has changed.

use std::{
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt},
    path::Path,
};

use rustix::fs::OFlags;

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

/// Opens a delivery for reading. What has become a link since it was looked at is not followed, and a pipe without a
/// writer is not waited for.
pub fn open(path: &Path) -> io::Result<File> {
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    File::options()
        .read(true)
        .custom_flags(flags.bits().cast_signed())
        .open(path)
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

/// A delivery's name as the log may have it: only its ending when it may name a case or a birthday, that is, with six
/// digits or three groups of them in a row.
pub fn told_name(name: &str) -> String {
    let runs = name.split(|it: char| !(it.is_ascii_digit() || "._-".contains(it)));
    let is_telling = |run: &str| {
        let groups = run.split(['.', '_', '-']).filter(|it| !it.is_empty());
        run.bytes().filter(u8::is_ascii_digit).count() >= 6 || groups.count() >= 3
    };
    let ending = name.rsplit_once('.').map_or("", |it| it.1);
    if runs.into_iter().any(is_telling) {
        format!("*.{ending}")
    } else {
        name.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn priv_06_a_name_with_a_number_or_a_day_is_told_by_its_ending_only() {
        for (name, told) in [
            ("pass.csv", "pass.csv"),
            ("ausweise-2026-11.csv", "*.csv"),
            ("ausweise-48.csv", "ausweise-48.csv"),
            ("L01X00T47.csv", "L01X00T47.csv"),
            ("ausweise-2026-11-24.csv", "*.csv"),
            ("03.02.80.jsonl", "*.jsonl"),
            ("b_1.2.80.csv", "*.csv"),
            ("REF123456.csv", "*.csv"),
            ("12-34-56-x.ndjson", "*.ndjson"),
        ] {
            assert_eq!(told_name(name), told);
        }
    }

    #[test]
    fn sec_08_neither_a_link_nor_a_pipe_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let [file, link, pipe] = ["a.csv", "b.csv", "c.csv"].map(|it| folder.path().join(it));
        fs::write(&file, "x").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();

        assert!(open(&file).is_ok());
        assert!(open(&link).is_err());
        // Without a writer, opening it would wait for ever.
        assert!(!open(&pipe).unwrap().metadata().unwrap().is_file());
    }
}
