//! Finds what the configuration only names: files that the kiosk reads, and secrets among them, which lie in files or
//! are credentials of the service manager, never in the configuration itself.

use std::{
    fs,
    io::Read,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use super::{
    Surroundings, open,
    problem::Findings,
    section::{At, Section},
};
use crate::domain::private::Private;

/// Lengths of a secret, in characters: long enough not to be guessed, short enough for a header.
const CHARS: std::ops::RangeInclusive<usize> = 32..=200;

/// The two keys that may name a secret, and how they are told about.
#[derive(Debug)]
pub struct Names {
    /// What it is.
    pub what: &'static str,
    /// The key for a file, with an example.
    pub file: (&'static str, &'static str),
    /// The key for a credential, with an example.
    pub credential: (&'static str, &'static str),
}

/// Where this secret lies: a file, or a credential that the service manager has laid down.
pub fn path(
    section: &mut Section<'_>,
    names: &Names,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<At<PathBuf>> {
    let [
        (file_key, file_example),
        (credential_key, credential_example),
    ] = [names.file, names.credential];
    let file = section.text_if_any(file_key, file_example, found);
    let credential = section.text_if_any(credential_key, credential_example, found);
    if let (Some(_), Some(credential)) = (&file, &credential) {
        let wrong = format!("{} is named twice", names.what);
        let instead = format!("Keep {file_key} or {credential_key}");
        found.note(&credential.span, wrong, instead);
    }
    if let Some(file) = file {
        let path = readable(&file, folder, file_key, found)?;
        let mode = fs::metadata(&path).map_or(0, |it| it.permissions().mode());
        if mode & 0o007 != 0 {
            let wrong = format!("everybody on this machine may read {file_key}");
            let instead = format!("Run chmod o= {}", path.display());
            found.note(&file.span, wrong, instead);
        }
        let span = file.span;
        return Some(At { value: path, span });
    }
    let credential = credential?;
    if credential.value.contains('/') {
        let wrong = format!("{credential_key} is a name, not a path");
        let instead = "Write the name that stands in LoadCredential= of the unit";
        found.note(&credential.span, wrong, instead);
        return None;
    }
    let Some(folder) = &surroundings.credentials_dir else {
        let wrong = "there are no credentials: $CREDENTIALS_DIRECTORY is not set";
        let instead = format!("Start by systemd with LoadCredential=, or write {file_key}");
        found.note(&credential.span, wrong, instead);
        return None;
    };
    let path = readable(&credential, folder, credential_key, found)?;
    let span = credential.span;
    Some(At { value: path, span })
}

/// The secret in this file, without the end of its line.
pub fn read(path: &At<PathBuf>, what: &str, found: &mut Findings) -> Option<Private<String>> {
    let mut text = Private::new(String::new());
    let limit = u64::try_from(CHARS.end() + 3).unwrap_or(u64::MAX);
    let text = text.reveal_mut();
    let is_text = open(&path.value).and_then(|it| it.take(limit).read_to_string(text));
    let secret = text.trim_end_matches(['\r', '\n']);
    if is_text.is_ok()
        && CHARS.contains(&secret.len())
        && secret.bytes().all(|it| it.is_ascii_graphic())
    {
        return Some(Private::new(secret.to_owned()));
    }
    let (least, most) = (CHARS.start(), CHARS.end());
    let wrong = format!(
        "{what} must be one line of {least} to {most} letters, digits and signs without blanks"
    );
    let instead = "Make one with \"openssl rand -hex 32\" and give it to both sides";
    found.note(&path.span, wrong, instead);
    None
}

/// The file of this name beside the configuration, if it can be read.
pub fn readable(
    name: &At<String>,
    folder: &Path,
    key: &str,
    found: &mut Findings,
) -> Option<PathBuf> {
    let path = folder.join(&name.value);
    let Err(error) = open(&path) else {
        return Some(path);
    };
    // Somebody may have pasted the secret itself; it must not be repeated in our words.
    let is_secret = name.value.contains("-----BEGIN")
        || (CHARS.contains(&name.value.len()) && !name.value.contains(['/', '.']));
    if is_secret {
        let wrong = format!("{key} holds a secret or certificate itself");
        found.note(&name.span, wrong, "Save it as a file and write its path");
    } else {
        let wrong = format!("{} cannot be read: {error}", path.display());
        let instead = format!("Write the path of a file that the kiosk may read as {key}");
        found.note(&name.span, wrong, instead);
    }
    None
}
