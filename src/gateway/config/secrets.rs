//! Reads keys and secrets from files or systemd credentials; they never stand in the configuration itself.

use std::{
    fs,
    io::{self, Read},
    ops::RangeInclusive,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use crate::{
    config::{
        problem::Findings,
        section::{At, Section},
    },
    domain::private::Private,
    gateway::seal::SECRET_BYTES_MIN,
};

/// Lengths of secrets that are made for us, in bytes: not to be guessed, and fit for a header.
const OURS: RangeInclusive<usize> = SECRET_BYTES_MIN..=200;
/// Lengths of secrets that are made elsewhere, in bytes: what a case system lets through.
const THEIRS: RangeInclusive<usize> = 8..=255;
/// What to do where there is no good secret of ours; the file follows.
const MAKE: &str = "Make a secret by: openssl rand -hex 32 >";

/// Where secrets lie.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// The folder of the configuration.
    pub folder: &'a Path,
    /// Where the service manager has put credentials.
    pub credentials_dir: Option<&'a Path>,
}

/// The two keys by which a secret is named.
#[derive(Clone, Debug)]
pub struct SecretKeys {
    /// By its file.
    pub file: &'static str,
    /// By its credential.
    pub credential: &'static str,
    /// A credential's name, as an example.
    pub example: &'static str,
    /// How long it may be, in bytes.
    pub bytes: RangeInclusive<usize>,
    /// What to do when it is not there or does not fit; the file follows.
    pub instead: &'static str,
}

/// The install key.
pub const INSTALL_KEY: SecretKeys = SecretKeys {
    file: "install_key_file",
    credential: "install_key_credential",
    example: "\"install-key\"",
    bytes: OURS,
    instead: MAKE,
};
/// A kiosk's secret.
pub const KIOSK: SecretKeys = SecretKeys {
    file: "secret_file",
    credential: "secret_credential",
    example: "\"kiosk-k-01\"",
    bytes: OURS,
    instead: MAKE,
};
/// The gateway's secret at a case system.
pub const ZGW_CLIENT: SecretKeys = SecretKeys {
    file: "client_secret_file",
    credential: "client_secret_credential",
    example: "\"open-zaak\"",
    bytes: THEIRS,
    instead: "Put the secret that the case system has for this client into",
};
/// The gateway's certificate with its key, for a case system that wants one.
pub const ZGW_IDENTITY: SecretKeys = SecretKeys {
    file: "client_identity_file",
    credential: "client_identity_credential",
    example: "\"open-zaak-identity\"",
    bytes: THEIRS,
    instead: "Put certificate and key in PEM form into",
};

impl Secrets<'_> {
    /// The secret that these keys name, without the end of the line.
    pub fn read(
        &self,
        section: &mut Section<'_>,
        keys: &SecretKeys,
        found: &mut Findings,
    ) -> Option<Private<String>> {
        // A name that is there and not understood is told by itself.
        if !section.has(keys.file) && !section.has(keys.credential) {
            section.missing(keys.credential, keys.example, found);
        }
        let (at, path) = self.path(section, keys, found)?;
        let read = read_secret(&path, *keys.bytes.end());
        let (wrong, file) = match read {
            Ok(secret) if fits(&secret, &keys.bytes) => return Some(secret),
            Ok(_) => {
                let file = path.display().to_string();
                let (least, most) = (keys.bytes.start(), keys.bytes.end());
                let wrong = format!(
                    "{file} must hold {least} to {most} letters, digits or signs without blanks"
                );
                (wrong, file)
            }
            // Somebody may have pasted the secret itself; it must not be repeated in our words.
            Err(error) => {
                let wrong = format!("the secret cannot be read from where this says: {error}");
                (wrong, "FILE".to_owned())
            }
        };
        found.note(&at.span, wrong, format!("{} {file}", keys.instead));
        None
    }

    /// Whatever lies where these keys say, if they are there at all.
    pub fn read_pem(
        &self,
        section: &mut Section<'_>,
        keys: &SecretKeys,
        bytes_max: u64,
        found: &mut Findings,
    ) -> Option<At<Private<Vec<u8>>>> {
        let (at, path) = self.path(section, keys, found)?;
        let mut value = Private::new(vec![]);
        let read = open(&path, bytes_max).and_then(|mut it| it.read_to_end(value.reveal_mut()));
        match read {
            Ok(_) => {
                let span = at.span;
                Some(At { value, span })
            }
            Err(error) => {
                let wrong = format!("the secret cannot be read from where this says: {error}");
                found.note(&at.span, wrong, format!("{} FILE", keys.instead));
                None
            }
        }
    }

    fn path(
        &self,
        section: &mut Section<'_>,
        keys: &SecretKeys,
        found: &mut Findings,
    ) -> Option<(At<String>, PathBuf)> {
        let file = section.text_if_any(keys.file, "\"/etc/kiosk-gateway/…\"", found);
        let credential = section.text_if_any(keys.credential, keys.example, found);
        match (file, credential) {
            (None, None) => None,
            (Some(_), Some(credential)) => {
                let wrong = format!("{} and {} are both there", keys.file, keys.credential);
                let instead = format!("Keep {} or {}", keys.file, keys.credential);
                found.note(&credential.span, wrong, instead);
                None
            }
            (Some(file), None) => {
                let path = self.folder.join(&file.value);
                let mode = fs::metadata(&path).map_or(0, |it| it.permissions().mode());
                if mode & 0o077 != 0 {
                    let wrong = format!("others may read {}", keys.file);
                    let instead = format!("Run chmod go= {}", path.display());
                    found.note(&file.span, wrong, instead);
                    return None;
                }
                Some((file, path))
            }
            (None, Some(credential)) => self.credential(credential, keys, found),
        }
    }

    fn credential(
        &self,
        credential: At<String>,
        keys: &SecretKeys,
        found: &mut Findings,
    ) -> Option<(At<String>, PathBuf)> {
        if credential.value.contains('/') {
            let wrong = format!("{} is a name, not a path", keys.credential);
            let instead = "Write the name that stands in LoadCredential= of the unit";
            found.note(&credential.span, wrong, instead);
            return None;
        }
        let Some(folder) = self.credentials_dir else {
            let wrong = "there are no credentials: $CREDENTIALS_DIRECTORY is not set";
            let instead = format!(
                "Start by systemd with LoadCredential=, or write {}",
                keys.file
            );
            found.note(&credential.span, wrong, instead);
            return None;
        };
        let path = folder.join(&credential.value);
        Some((credential, path))
    }
}

/// Opens a regular file, of which no more than so many bytes are read.
pub fn open(path: &Path, bytes_max: u64) -> io::Result<io::Take<fs::File>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    Ok(fs::File::open(path)?.take(bytes_max))
}

fn read_secret(path: &Path, bytes_max: usize) -> io::Result<Private<String>> {
    // One more than fits, and the end of the line.
    let limit = u64::try_from(bytes_max).unwrap_or(u64::MAX) + 3;
    let mut text = Private::new(String::new());
    open(path, limit)?.read_to_string(text.reveal_mut())?;
    Ok(Private::new(
        text.reveal().trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

fn fits(secret: &Private<String>, bytes: &RangeInclusive<usize>) -> bool {
    let secret = secret.reveal();
    bytes.contains(&secret.len()) && secret.bytes().all(|it| it.is_ascii_graphic())
}
