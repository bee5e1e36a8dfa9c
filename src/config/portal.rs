//! Reads how to reach the portal. Secrets come from files, never from the configuration itself.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

use super::{
    PortalSettings, Surroundings, links, open,
    problem::Findings,
    section::{At, Section},
};

/// The portal's own limit, shared by all kiosks behind one address (wire contract).
const REQUESTS_PER_MINUTE: u32 = 60;
/// How long services and offices may be old, in minutes.
const CATALOGUE_MAX_AGE_MIN: u32 = 30;

/// The keys of `[portal]`.
pub fn read(
    section: &mut Section<'_>,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<PortalSettings> {
    let base_url = section.text("base_url", "\"https://termin.krefeld.de/api\"", found);
    let base_url = base_url.and_then(|it| links::url(&it, "base_url", found).map(|_| it.value));
    let ca = section.text_if_any("ca_file", "\"/etc/kiosk/ca.pem\"", found);
    let ca_file = ca.and_then(|it| readable(&it, folder, "ca_file", found));
    let client_identity_file = read_identity(section, folder, surroundings, found);
    let proxy = section.text_if_any("proxy", "\"http://proxy.krefeld.de:3128\"", found);
    let requests_per_minute =
        section.number("requests_per_minute", 1..=600, REQUESTS_PER_MINUTE, found);
    let age_min = section.number(
        "catalogue_max_age_min",
        1..=1_440,
        CATALOGUE_MAX_AGE_MIN,
        found,
    );
    Some(PortalSettings {
        base_url: base_url?.trim_end_matches('/').to_owned(),
        ca_file,
        client_identity_file,
        proxy: proxy.and_then(|it| check_proxy(it, found)),
        requests_per_minute,
        catalogue_max_age: Duration::from_secs(u64::from(age_min) * 60),
    })
}

/// The client certificate: a file, or the name of a credential that the service manager has laid down.
fn read_identity(
    section: &mut Section<'_>,
    folder: &Path,
    surroundings: &Surroundings,
    found: &mut Findings,
) -> Option<PathBuf> {
    let file = section.text_if_any("client_identity_file", "\"/etc/kiosk/identity.pem\"", found);
    let credential = section.text_if_any("client_identity_credential", "\"identity\"", found);
    if let (Some(_), Some(credential)) = (&file, &credential) {
        let wrong = "the client identity is named twice";
        let instead = "Keep client_identity_file or client_identity_credential";
        found.note(&credential.span, wrong, instead);
    }
    if let Some(file) = file {
        let path = readable(&file, folder, "client_identity_file", found)?;
        let mode = fs::metadata(&path).map_or(0, |it| it.permissions().mode());
        if mode & 0o007 != 0 {
            let wrong = "everybody on this machine may read client_identity_file";
            let instead = format!("Run chmod o= {}", path.display());
            found.note(&file.span, wrong, instead);
        }
        return Some(path);
    }
    let credential = credential?;
    if credential.value.contains('/') {
        let wrong = "client_identity_credential is a name, not a path";
        let instead = "Write the name that stands in LoadCredential= of the unit";
        found.note(&credential.span, wrong, instead);
        return None;
    }
    let Some(folder) = &surroundings.credentials_dir else {
        let wrong = "there are no credentials: $CREDENTIALS_DIRECTORY is not set";
        let instead = "Start by systemd with LoadCredential=, or write client_identity_file";
        found.note(&credential.span, wrong, instead);
        return None;
    };
    readable(&credential, folder, "client_identity_credential", found)
}

fn readable(name: &At<String>, folder: &Path, key: &str, found: &mut Findings) -> Option<PathBuf> {
    // Somebody may have pasted the secret itself; it must not be repeated in our words.
    if name.value.contains("-----BEGIN") {
        let wrong = format!("{key} holds a secret or certificate itself");
        found.note(&name.span, wrong, "Save it as a file and write its path");
        return None;
    }
    let path = folder.join(&name.value);
    if let Err(error) = open(&path) {
        let wrong = format!("{} cannot be read: {error}", path.display());
        let instead = format!("Write the path of a file that the kiosk may read as {key}");
        found.note(&name.span, wrong, instead);
        return None;
    }
    Some(path)
}

fn check_proxy(proxy: At<String>, found: &mut Findings) -> Option<String> {
    let url = reqwest::Url::parse(&proxy.value).ok();
    let fits = url.is_some_and(|it| {
        matches!(it.scheme(), "http" | "https")
            && it.has_host()
            && it.username().is_empty()
            && it.password().is_none()
    });
    if !fits {
        let wrong = "proxy is no address of a proxy";
        let instead = "Write proxy = \"http://proxy.krefeld.de:3128\", without name and password";
        found.note(&proxy.span, wrong, instead);
        return None;
    }
    Some(proxy.value)
}
