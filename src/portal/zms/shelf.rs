//! What the portal client leaves for the next process image: the catalogue as it came, and how many requests are
//! spent. Nothing personal is among it. Each visit ends with a fresh process (architecture, decision 1), which would
//! otherwise ask for the catalogue anew and count from nought.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::PathBuf,
};

use jiff::Timestamp;

use crate::portal::http::BODY_BYTES_MAX;

/// First word of our files; another one means: not ours, or of another version.
const MARK: &str = "kiosk-1";
/// Longest first line.
const HEAD_BYTES_MAX: usize = 1_024;

/// A directory for such things, for one portal.
#[derive(Clone, Debug)]
pub struct Shelf {
    directory: PathBuf,
    portal: String,
}

/// Something that was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// When it was true.
    pub at: Timestamp,
    /// What it is.
    pub body: Vec<u8>,
}

/// What can be left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The answer to "what can be booked?", as it came.
    Catalogue,
    /// A number: the requests spent.
    Requests,
    /// A time: when the last miss with a short key is forgiven.
    Guesses,
}

impl Shelf {
    /// The shelf in this directory for the portal at this address: another portal's things are not taken.
    pub fn new(directory: PathBuf, portal: &str) -> Self {
        let portal = portal.split_whitespace().collect();
        Self { directory, portal }
    }

    /// What was left of this kind, if it can be read and is ours.
    pub fn take(&self, kind: Kind) -> Option<Left> {
        let file = File::open(self.path(kind)).ok()?;
        let bytes_max = u64::try_from(BODY_BYTES_MAX + HEAD_BYTES_MAX).ok()?;
        let mut whole = vec![];
        file.take(bytes_max + 1).read_to_end(&mut whole).ok()?;
        let end = whole
            .iter()
            .take(HEAD_BYTES_MAX)
            .position(|it| *it == b'\n')?;
        let body = whole.split_off(end + 1);
        let head = String::from_utf8(whole).ok()?;
        let mut words = head.split_whitespace();
        if body.len() > BODY_BYTES_MAX || words.next()? != MARK {
            return None;
        }
        let at = Timestamp::from_second(words.next()?.parse().ok()?).ok()?;
        (words.next()? == self.portal).then_some(Left { at, body })
    }

    /// Leaves something. The file is there whole or not at all, and for nobody else to read.
    pub fn leave(&self, kind: Kind, at: Timestamp, body: &[u8]) -> io::Result<()> {
        let path = self.path(kind);
        let unfinished = path.with_extension("unfinished");
        // An earlier one that was cut off; usually there is none.
        let _ = fs::remove_file(&unfinished);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&unfinished)?;
        writeln!(file, "{MARK} {} {}", at.as_second(), self.portal)?;
        file.write_all(body)?;
        fs::rename(unfinished, path)
    }

    fn path(&self, kind: Kind) -> PathBuf {
        self.directory.join(match kind {
            Kind::Catalogue => "catalogue",
            Kind::Requests => "requests",
            Kind::Guesses => "guesses",
        })
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn now() -> Timestamp {
        Timestamp::from_second(1_795_425_446).expect("a time")
    }

    #[test]
    fn what_is_left_is_found_again_by_the_same_portal_only() {
        let directory = tempfile::tempdir().expect("a directory");
        let shelf = |portal| Shelf::new(directory.path().to_owned(), portal);
        let here = shelf("https://a.example/");

        here.leave(Kind::Catalogue, now(), b"one\ntwo")
            .expect("left");
        here.leave(Kind::Catalogue, now(), b"{}\n\xff")
            .expect("left again");

        let left = Left {
            at: now(),
            body: b"{}\n\xff".to_vec(),
        };
        assert_eq!(here.take(Kind::Catalogue), Some(left));
        assert_eq!(here.take(Kind::Requests), None);
        assert_eq!(shelf("https://b.example/").take(Kind::Catalogue), None);
        let mode = fs::metadata(directory.path().join("catalogue"))
            .expect("the file")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn what_is_not_ours_is_not_taken() {
        let directory = tempfile::tempdir().expect("a directory");
        let shelf = Shelf::new(directory.path().to_owned(), "p");
        for strange in [
            &b""[..],
            b"no line",
            b"kiosk-1\n",
            b"kiosk-1 later p\n{}",
            b"kiosk-2 1795425446 p\n{}",
            b"\xff\xfe 1 p\n{}",
        ] {
            fs::write(directory.path().join("catalogue"), strange).expect("written");
            assert_eq!(shelf.take(Kind::Catalogue), None, "{strange:?}");
        }
    }
}
