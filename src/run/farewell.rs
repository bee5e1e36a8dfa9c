//! Hands the language of the farewell on to the next process image, in a file that is deleted as it is read: the
//! environment and the command line would keep it as long as the process lives (LANG-25).

use std::{
    fs::{self, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use crate::domain::language::Language;

/// The file in the runtime directory.
const FILE_NAME: &str = "farewell";
/// Longest tag that is read, in bytes.
const TAG_BYTES_MAX: u64 = 16;

/// Leaves word for the next process image.
pub fn leave(runtime_dir: &Path, language: Language) -> io::Result<()> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(runtime_dir.join(FILE_NAME))?
        .write_all(language.tag().as_bytes())
}

/// Takes the word that was left. What cannot be deleted is not said: it would be said after every visit.
pub fn take(runtime_dir: &Path) -> Option<Language> {
    let file = runtime_dir.join(FILE_NAME);
    let mut tag = String::new();
    let opened = fs::File::open(&file).ok()?;
    let read = opened.take(TAG_BYTES_MAX).read_to_string(&mut tag);
    fs::remove_file(&file).ok()?;
    read.ok()?;
    Language::from_tag(&tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lang_25_a_farewell_is_said_once_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(take(folder.path()), None);

        leave(folder.path(), Language::English).unwrap();

        assert_eq!(take(folder.path()), Some(Language::English));
        assert_eq!(take(folder.path()), None);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_word_that_makes_no_sense_is_deleted_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        for bytes in [&b"tlh"[..], b"", b"\xff\xfe", &[b'd'; 1_000]] {
            fs::write(folder.path().join(FILE_NAME), bytes).unwrap();
            assert_eq!(take(folder.path()), None);
            assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        }
    }
}
