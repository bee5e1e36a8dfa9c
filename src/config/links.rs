//! Reads the addresses that a QR code or a sentence may name, and holds the rules for addresses.

use reqwest::Url;

use super::{
    problem::Findings,
    section::{At, Section},
};
use crate::domain::place::PhoneLinks;

/// Longest address that people are asked to type, in characters (QR-05).
const SPOKEN_CHARS_MAX: usize = 30;

/// The keys of `[phone_links]`.
pub fn read(section: &mut Section<'_>, found: &mut Findings) -> Option<PhoneLinks> {
    let portal = section.text("portal", "\"https://termin.krefeld.de/\"", found);
    let compact = section.text_if_any("compact", "\"HTTPS://TERMIN.KREFELD.DE/T\"", found);
    let spoken = section.text("spoken", "\"termin.krefeld.de\"", found);
    let portal_url = portal.as_ref().and_then(|it| url(it, "portal", found));
    if let Some(compact) = &compact {
        let compact_url = url(compact, "compact", found);
        // Only capital letters make the small code (QR-03), and small letters would give it away unseen.
        if compact.value != compact.value.to_uppercase() {
            let instead = format!("Write compact = \"{}\"", compact.value.to_uppercase());
            found.note(&compact.span, "compact has small letters", instead);
        }
        if let (Some(one), Some(other)) = (&portal_url, &compact_url)
            && site(one) != site(other)
        {
            let wrong = "compact leads to another site than portal";
            found.note(
                &compact.span,
                wrong,
                "Let both lead to the town's own portal",
            );
        }
    }
    if let Some(spoken) = &spoken
        && spoken.value.chars().count() > SPOKEN_CHARS_MAX
    {
        let wrong = format!("spoken has more than {SPOKEN_CHARS_MAX} characters");
        let instead = "Write an address that people can type, without https://";
        found.note(&spoken.span, wrong, instead);
    }
    Some(PhoneLinks {
        portal: portal?.value,
        compact: compact.map(|it| it.value),
        spoken: spoken?.value,
        demo_host: None,
    })
}

/// The address, if it may be used: https (http on this machine only), nothing secret or fleeting in it.
pub fn url(text: &At<String>, key: &str, found: &mut Findings) -> Option<Url> {
    let Ok(url) = Url::parse(&text.value) else {
        let wrong = format!("\"{}\" is no web address", text.value);
        let instead = format!("Write {key} = \"https://…\"");
        found.note(&text.span, wrong, instead);
        return None;
    };
    let before = found.count();
    let is_safe = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url));
    if !is_safe {
        let instead = "Write https://; http:// is for this machine only";
        found.note(&text.span, format!("{key} is not safe on the way"), instead);
    }
    if !url.username().is_empty() || url.password().is_some() {
        let instead = "Take name and password out; secrets stand in files of their own";
        found.note(
            &text.span,
            format!("{key} holds a name or password"),
            instead,
        );
    }
    if url.fragment().is_some() || url.query().is_some() {
        let instead = "Take out everything from \"#\" or \"?\" on; the kiosk adds what is needed";
        found.note(
            &text.span,
            format!("{key} has a query or fragment"),
            instead,
        );
    }
    (found.count() == before).then_some(url)
}

fn site(url: &Url) -> (Option<&str>, Option<u16>) {
    (url.host_str(), url.port_or_known_default())
}

fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => host
            .trim_matches(['[', ']'])
            .parse()
            .is_ok_and(|it: std::net::IpAddr| it.is_loopback()),
        None => false,
    }
}
