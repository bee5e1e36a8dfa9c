//! Reads how to reach the portal. Secrets come from files, never from the configuration itself.

use std::{path::Path, time::Duration};

use super::{
    PortalSettings, Surroundings, links,
    problem::Findings,
    secret::{self, Names, readable},
    section::{At, Section},
};

/// The kiosk's own certificate with its key.
const IDENTITY: Names = Names {
    what: "the client identity",
    file: ("client_identity_file", "\"/etc/kiosk/identity.pem\""),
    credential: ("client_identity_credential", "\"identity\""),
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
    let identity = secret::path(section, &IDENTITY, folder, surroundings, found);
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
        client_identity_file: identity.map(|it| it.value),
        proxy: proxy.and_then(|it| check_proxy(it, found)),
        requests_per_minute,
        catalogue_max_age: Duration::from_secs(u64::from(age_min) * 60),
    })
}

/// The proxy, if this is the address of one.
pub fn check_proxy(proxy: At<String>, found: &mut Findings) -> Option<String> {
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
