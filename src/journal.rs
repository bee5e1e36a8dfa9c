//! Remembers open reservations in a file, so that neither a crash nor, on a disk, a power cut leaves a time held
//! (architecture, decision 2).
//!
//! The file holds a line per reservation: number, key, end, "release" when that was decided, and "instead-of" with
//! number and key where it is held in the place of an appointment that is being moved. It is the kiosk's
//! alone (0600), is replaced whole, and its content is never logged. The runtime directory that systemd gives is in
//! memory: what stands there outlives the process but no power cut, after which the portal lets go by itself.

use std::{
    fmt::{self, Write as _},
    fs::{self, OpenOptions},
    io::{self, Read, Write as _},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use zeroize::Zeroize;

use crate::domain::{
    appointment::{Key, Reservation},
    private::Private,
};

/// The bits of a mode that are for others than the owner.
const OTHERS_BITS: u32 = 6;
/// The file in the runtime directory.
const FILE_NAME: &str = "open-reservations";
/// Most reservations that are remembered; one citizen at a time holds one.
const OPEN_MAX: usize = 64;
/// Longest line: three numbers of 20 digits, two keys of 64, words of 7 and 10, six blanks and the end.
const LINE_BYTES_MAX: usize = 212;
/// Longest file that is read, in bytes.
const FILE_BYTES_MAX: u64 = 16_384;

/// A reservation that may still be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What opens it.
    pub key: Key,
    /// When the portal lets go of it by itself.
    pub until: Timestamp,
    /// True when it was decided to let go of it, whatever it has become. Otherwise it may have become an appointment
    /// in the moment in which the process before us ended, and an appointment is not cancelled unseen.
    pub is_told: bool,
    /// The appointment in the place of which it is held: of the two exactly one is to stay, this one only if the other
    /// is gone.
    pub instead_of: Option<Key>,
}

impl From<Reservation> for Open {
    fn from(reservation: Reservation) -> Self {
        Self {
            key: reservation.key,
            until: reservation.until,
            is_told: false,
            instead_of: reservation.instead_of,
        }
    }
}

/// The open reservations, in memory and on disk alike.
#[derive(Debug)]
pub struct Journal {
    file: PathBuf,
    open: Vec<Open>,
}

impl Journal {
    /// Reads what the last process left in this directory. Lines that make no sense are dropped.
    pub fn read(runtime_dir: &Path) -> io::Result<Self> {
        let file = runtime_dir.join(FILE_NAME);
        let mut bytes = vec![];
        match fs::File::open(&file) {
            Ok(opened) => {
                opened.take(FILE_BYTES_MAX).read_to_end(&mut bytes)?;
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        bytes.zeroize();
        let open = text.lines().filter_map(read_line).take(OPEN_MAX).collect();
        text.zeroize();
        Ok(Self { file, open })
    }

    /// Every open reservation.
    pub fn open(&self) -> &[Open] {
        &self.open
    }

    /// Remembers one. A number that is there already gets the new key and end.
    pub fn remember(&mut self, open: Open) -> io::Result<()> {
        if self.open.contains(&open) {
            return Ok(());
        }
        self.open.retain(|it| it.key.number != open.key.number);
        if self.open.len() == OPEN_MAX {
            self.open.remove(0);
        }
        self.open.push(open);
        self.write()
    }

    /// Forgets the one with this number.
    pub fn forget(&mut self, number: u64) -> io::Result<()> {
        let before = self.open.len();
        self.open.retain(|it| it.key.number != number);
        if self.open.len() == before {
            return Ok(());
        }
        self.write()
    }

    fn write(&self) -> io::Result<()> {
        if self.open.is_empty() {
            fs::remove_file(&self.file)?;
            return self.settle_names();
        }
        // Large enough from the start: a text that grows leaves copies of the keys behind.
        let mut text = String::with_capacity(self.open.len() * LINE_BYTES_MAX);
        for Open {
            key,
            until,
            is_told,
            instead_of,
        } in &self.open
        {
            let decided = if *is_told { " release" } else { "" };
            let seconds = until.as_second();
            // Writing into a text cannot fail.
            let _ = write!(text, "{} {seconds}{decided}", WrittenKey(key));
            if let Some(old) = instead_of {
                let _ = write!(text, " instead-of {}", WrittenKey(old));
            }
            text.push('\n');
        }
        let written = self.replace(text.as_bytes());
        text.zeroize();
        written
    }

    /// A reader sees the old file or the new one, never half of one, even after a power cut.
    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let new = self.file.with_extension("new");
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&new)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&new, &self.file)?;
        self.settle_names()
    }

    /// Which name stands for which file is written by itself: without this, the old file may be back after a power cut.
    fn settle_names(&self) -> io::Result<()> {
        self.file
            .parent()
            .map_or(Ok(()), |it| fs::File::open(it)?.sync_all())
    }
}

/// A key as it stands in the file; nowhere else is it written.
struct WrittenKey<'a>(&'a Key);

impl fmt::Display for WrittenKey<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0.number, self.0.secret.reveal())
    }
}

fn read_line(line: &str) -> Option<Open> {
    let mut parts = line.split(' ').peekable();
    let key = read_key(&mut parts)?;
    let until = Timestamp::from_second(parts.next()?.parse().ok()?).ok()?;
    let is_told = parts.next_if_eq(&"release").is_some();
    let instead_of = match parts.next() {
        None => None,
        Some("instead-of") => Some(read_key(&mut parts)?),
        Some(_) => return None,
    };
    parts.next().is_none().then_some(Open {
        key,
        until,
        is_told,
        instead_of,
    })
}

fn read_key<'a>(parts: &mut impl Iterator<Item = &'a str>) -> Option<Key> {
    let (number, secret) = (parts.next()?, parts.next()?);
    let is_key =
        (4..=64).contains(&secret.len()) && secret.bytes().all(|it| it.is_ascii_hexdigit());
    is_key.then_some(Key {
        number: number.parse().ok()?,
        secret: Private::new(secret.to_owned()),
    })
}

/// Makes a directory that only we can read, or takes it if it is ours already.
pub fn private_dir(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let made = fs::DirBuilder::new().mode(0o700).create(path);
    if let Err(error) = made
        && error.kind() != io::ErrorKind::AlreadyExists
    {
        return Err(error);
    }
    // A directory of somebody else's, or a link to one, would hand them the keys.
    let found = fs::symlink_metadata(path)?;
    let is_ours = found.is_dir()
        && found.uid() == rustix::process::geteuid().as_raw()
        && found.permissions().mode().trailing_zeros() >= OTHERS_BITS;
    if is_ours {
        Ok(())
    } else {
        let wrong = format!("{} is not a directory of ours alone", path.display());
        Err(io::Error::new(io::ErrorKind::PermissionDenied, wrong))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn open(number: u64, secret: &str) -> Open {
        Open {
            key: Key {
                number,
                secret: Private::new(secret.to_owned()),
            },
            until: Timestamp::from_second(1_800_000_000).unwrap(),
            is_told: number == 100_124,
            instead_of: (number == 100_125).then(|| Key {
                number: 7,
                secret: Private::new("0f0f".to_owned()),
            }),
        }
    }

    #[test]
    fn the_next_process_finds_what_was_held() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::read(folder.path()).unwrap();

        journal.remember(open(100_123, "a1b2")).unwrap();
        journal.remember(open(100_124, "c3d4")).unwrap();
        journal.remember(open(100_125, "e5f6")).unwrap();
        journal.forget(100_123).unwrap();

        let next = Journal::read(folder.path()).unwrap();
        let left = [open(100_124, "c3d4"), open(100_125, "e5f6")];
        assert_eq!(next.open(), left);
        journal.forget(100_125).unwrap();
        let file = folder.path().join(FILE_NAME);
        let mode = fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);

        journal.forget(100_124).unwrap();
        assert!(!file.exists());
        journal.forget(100_124).unwrap();
    }

    #[test]
    fn a_key_that_has_changed_replaces_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::read(folder.path()).unwrap();

        journal.remember(open(1, "aaaa")).unwrap();
        journal.remember(open(1, "bbbb")).unwrap();

        let next = Journal::read(folder.path()).unwrap();
        assert_eq!(next.open(), [open(1, "bbbb")]);
    }

    #[test]
    fn lines_without_sense_are_dropped_and_the_others_kept() {
        let folder = tempfile::tempdir().unwrap();
        let key = "0f".repeat(32);
        let text = format!(
            "\u{0}\n1 a1b2\n2 a1b2 x\n3 zzzz 1800000000\n4 {key} 1800000000\n5 a1b2 1800000000 6\n-7 a1b2 1800000000\n\
             9 a1b2 1800000000 instead-of 5\n9 a1b2 1800000000 instead-of 5 c3d4 x\n"
        );
        let mut bytes = text.into_bytes();
        bytes.extend_from_slice(b"\xff\xfe\n8 a1b2 1800000000");
        fs::write(folder.path().join(FILE_NAME), bytes).unwrap();

        let journal = Journal::read(folder.path()).unwrap();

        assert_eq!(journal.open(), [open(4, &key), open(8, "a1b2")]);
    }

    #[test]
    fn every_kind_of_reservation_is_found_as_it_was_left() {
        let long = "8efbcbbc31d3bcc7bf1425039a891c0f384e6c12c09ca4a4785851fc86458ba0";
        for (is_told, old) in [
            (false, None),
            (true, None),
            (false, Some("0f0f")),
            (true, Some("0f0f")),
            (false, Some(long)),
            (true, Some(long)),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let left = Open {
                is_told,
                instead_of: old.map(|it| open(u64::MAX, it).key),
                ..open(u64::MAX, long)
            };
            let mut journal = Journal::read(folder.path()).unwrap();

            journal.remember(left.clone()).unwrap();

            let text = fs::read_to_string(folder.path().join(FILE_NAME)).unwrap();
            assert!(text.len() <= LINE_BYTES_MAX, "{}", text.len());
            let next = Journal::read(folder.path()).unwrap();
            assert_eq!(next.open(), [left]);
        }
    }

    #[test]
    fn what_becomes_of_a_move_replaces_what_was_remembered_before() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::read(folder.path()).unwrap();
        let moving = open(100_125, "e5f6");
        let gone_first = Open {
            instead_of: None,
            ..moving.clone()
        };

        journal.remember(moving).unwrap();
        journal.remember(gone_first.clone()).unwrap();

        let next = Journal::read(folder.path()).unwrap();
        assert_eq!(next.open(), [gone_first]);
    }

    #[test]
    fn a_full_journal_of_moves_is_read_whole() {
        let folder = tempfile::tempdir().unwrap();
        let long = "0f".repeat(32);
        let mut journal = Journal::read(folder.path()).unwrap();

        for number in 0..OPEN_MAX {
            let number = u64::MAX - u64::try_from(number).unwrap();
            let left = Open {
                is_told: true,
                instead_of: Some(open(number, &long).key),
                ..open(number, &long)
            };
            journal.remember(left).unwrap();
        }

        let next = Journal::read(folder.path()).unwrap();
        assert_eq!(next.open(), journal.open());
        assert_eq!(next.open().len(), OPEN_MAX);
    }

    #[test]
    fn the_journal_does_not_grow_without_end() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::read(folder.path()).unwrap();

        for number in 0..100 {
            journal.remember(open(number, "a1b2")).unwrap();
        }

        assert_eq!(journal.open().len(), OPEN_MAX);
        assert_eq!(journal.open()[0].key.number, 36);
    }

    #[test]
    fn a_directory_that_others_can_read_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kiosk");

        private_dir(&path).unwrap();
        private_dir(&path).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);

        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(private_dir(&path).is_err());

        let link = folder.path().join("link");
        std::os::unix::fs::symlink(folder.path(), &link).unwrap();
        assert!(private_dir(&link).is_err());
    }
}
