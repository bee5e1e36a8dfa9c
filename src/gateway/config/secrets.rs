//! Reads keys and secrets from files or systemd credentials; they never stand in the configuration itself.

use std::{
    fs,
    io::Read,
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

/// Longest secret, in bytes; it must fit into a header.
const SECRET_BYTES_MAX: usize = 200;

/// Where secrets lie.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// The folder of the configuration.
    pub folder: &'a Path,
    /// Where the service manager has put credentials.
    pub credentials_dir: Option<&'a Path>,
}

/// The two keys by which a secret is named.
#[derive(Clone, Copy, Debug)]
pub struct SecretKeys {
    /// By its file.
    pub file: &'static str,
    /// By its credential.
    pub credential: &'static str,
    /// A credential's name, as an example.
    pub example: &'static str,
}

/// The install key.
pub const INSTALL_KEY: SecretKeys = SecretKeys {
    file: "install_key_file",
    credential: "install_key_credential",
    example: "\"install-key\"",
};
/// A kiosk's secret.
pub const KIOSK: SecretKeys = SecretKeys {
    file: "secret_file",
    credential: "secret_credential",
    example: "\"kiosk-k-01\"",
};

impl Secrets<'_> {
    /// The secret that these keys name, without the end of the line.
    pub fn read(
        &self,
        section: &mut Section<'_>,
        keys: &SecretKeys,
        found: &mut Findings,
    ) -> Option<Private<String>> {
        let (at, path) = self.path(section, keys, found)?;
        let read = read_secret(&path);
        let (wrong, file) = match read {
            Ok(secret) if fits(&secret) => return Some(secret),
            Ok(_) => {
                let file = path.display().to_string();
                let wrong = format!(
                    "{file} must hold {SECRET_BYTES_MIN} to {SECRET_BYTES_MAX} letters, digits or signs without blanks"
                );
                (wrong, file)
            }
            // Somebody may have pasted the secret itself; it must not be repeated in our words.
            Err(error) => {
                let wrong = format!("the secret cannot be read from where this says: {error}");
                (wrong, "FILE".to_owned())
            }
        };
        let instead = format!("Make a secret by: openssl rand -hex 32 > {file}");
        found.note(&at.span, wrong, instead);
        None
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
            (None, None) => {
                // A name that is there and not understood has been told already.
                if !section.has(keys.file) && !section.has(keys.credential) {
                    section.missing(keys.credential, keys.example, found);
                }
                None
            }
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

fn read_secret(path: &Path) -> std::io::Result<Private<String>> {
    if !fs::metadata(path)?.is_file() {
        return Err(std::io::Error::other("it is not a regular file"));
    }
    let limit = u64::try_from(SECRET_BYTES_MAX).unwrap_or(u64::MAX) + 3;
    let mut text = Private::new(String::new());
    fs::File::open(path)?
        .take(limit)
        .read_to_string(text.reveal_mut())?;
    Ok(Private::new(
        text.reveal().trim_end_matches(['\r', '\n']).to_owned(),
    ))
}

fn fits(secret: &Private<String>) -> bool {
    let secret = secret.reveal();
    (SECRET_BYTES_MIN..=SECRET_BYTES_MAX).contains(&secret.len())
        && secret.bytes().all(|it| it.is_ascii_graphic())
}
