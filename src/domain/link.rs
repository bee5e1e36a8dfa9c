//! The addresses that carry an appointment to the citizen's phone (wire contract §6, QR-03, QR-06).
//!
//! Whoever has such an address has the appointment; therefore it is private. Only the places of [`PhoneLinks`] are
//! ever written, whatever the portal says, and nothing but a number and a hexadecimal key is added to them.

use std::fmt::Write;

use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};

use super::{
    appointment::Key,
    catalogue::{OfficeId, ServiceId},
    place::PhoneLinks,
    private::Private,
};

/// What the phone is to do with the appointment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Show it; the page offers to move or cancel it.
    Look,
    /// Activate it at once.
    Confirm,
}

/// The portal's own address of an appointment, as its mails have it; `None` when the portal's address or the key is
/// not of the kind we may encode.
pub fn portal_link(links: &PhoneLinks, key: &Key, purpose: Purpose) -> Option<Private<String>> {
    if !links.allows(&links.portal) || !has_proper_form(key) {
        return None;
    }
    let ticket = Private::new(format!(
        r#"{{"id":{},"authKey":"{}"}}"#,
        key.number,
        key.secret.reveal()
    ));
    let mut link = String::with_capacity(links.portal.len() + 160);
    link.push_str(&links.portal);
    link.push_str(match purpose {
        Purpose::Look => "#/appointment/",
        Purpose::Confirm => "#/appointment/confirm/",
    });
    STANDARD_NO_PAD.encode_string(ticket.reveal(), &mut link);
    Some(Private::new(link))
}

/// The town's short address of an appointment in capital letters, which makes a smaller QR code; `None` when the town
/// has none, or when it or the key is not of the kind we may encode.
pub fn compact_link(links: &PhoneLinks, key: &Key, purpose: Purpose) -> Option<Private<String>> {
    let end = match purpose {
        Purpose::Look => "",
        Purpose::Confirm => "/C",
    };
    compact(links, key, end)
}

/// The town's short address of an appointment's calendar file; `None` where the town has no short form: the portal
/// itself has no address for it (QR-04).
pub fn calendar_link(links: &PhoneLinks, key: &Key) -> Option<Private<String>> {
    compact(links, key, "/I")
}

/// The address at which this service, perhaps at this office, is booked by phone: nothing in it is personal.
pub fn service_link(
    links: &PhoneLinks,
    service: ServiceId,
    office: Option<OfficeId>,
) -> Option<Private<String>> {
    let link = if let Some(base) = compact_base(links) {
        let office = office.map_or_else(String::new, |it| format!("/L/{}", it.0));
        format!("{base}/S/{}{office}", service.0)
    } else if links.allows(&links.portal) {
        let office = office.map_or_else(String::new, |it| format!("/locations/{}", it.0));
        format!("{}#/services/{}{office}", links.portal, service.0)
    } else {
        return None;
    };
    Some(Private::new(link))
}

/// The town's short form, if it makes small codes and may be encoded.
fn compact_base(links: &PhoneLinks) -> Option<&str> {
    let base = links.compact.as_deref()?.trim_end_matches('/');
    // The alphanumeric mode of QR codes; a small letter would double the code's size.
    let fits_small_code = |c: char| {
        c.is_ascii_uppercase() || c.is_ascii_digit() || matches!(c, ':' | '/' | '.' | '-')
    };
    (links.allows(base) && base.chars().all(fits_small_code)).then_some(base)
}

fn compact(links: &PhoneLinks, key: &Key, end: &str) -> Option<Private<String>> {
    let base = compact_base(links).filter(|_| has_proper_form(key))?;
    let mut link = String::with_capacity(base.len() + 90);
    link.push_str(base);
    let secret = Private::new(key.secret.reveal().to_ascii_uppercase());
    write!(link, "/{}/{}{end}", key.number, secret.reveal()).ok()?;
    Some(Private::new(link))
}

/// True for a number and a key as the portal gives them: 64 hexadecimal digits, or 4 in old mails.
pub fn has_proper_form(key: &Key) -> bool {
    let secret = key.secret.reveal();
    key.number > 0
        && matches!(secret.len(), 4 | 64)
        && secret.bytes().all(|it| it.is_ascii_hexdigit())
}

impl PhoneLinks {
    /// True for an address that may stand in a QR code: one that is allowed everywhere, or the demo's own.
    pub fn allows(&self, address: &str) -> bool {
        let is_own = |own: &String| {
            plain_host(&address.to_ascii_lowercase()).is_some_and(|it| it == own.as_str())
        };
        is_allowed(address) || (is_clean(address) && self.demo_host.as_ref().is_some_and(is_own))
    }
}

/// True for an address that may stand in a QR code everywhere: https, or http on this very machine, without fragment,
/// credentials or anything that is no plain character.
pub fn is_allowed(address: &str) -> bool {
    let small = address.to_ascii_lowercase();
    if !is_clean(address) {
        return false;
    }
    if let Some(rest) = small.strip_prefix("https://") {
        return !host(rest).is_empty();
    }
    plain_host(&small).is_some_and(|host| {
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|it| it.is_ascii_digit()) => name,
            Some(_) | None => host,
        };
        matches!(name, "localhost" | "127.0.0.1" | "[::1]")
    })
}

/// True without fragment, credentials or anything that is no plain character.
fn is_clean(address: &str) -> bool {
    !address.contains(['#', '@', '\\']) && address.chars().all(|c| c.is_ascii_graphic())
}

/// The host of an address that is not encrypted, with its port.
fn plain_host(small: &str) -> Option<&str> {
    small.strip_prefix("http://").map(host)
}

/// The host with its port, if one is named.
fn host(rest: &str) -> &str {
    rest.split(['/', '?']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "8efbcbbc31d3bcc7bf1425039a891c0f384e6c12c09ca4a4785851fc86458ba0";

    fn key(secret: &str) -> Key {
        Key {
            number: 100_661,
            secret: Private::new(secret.to_owned()),
        }
    }

    fn links(portal: &str, compact: Option<&str>) -> PhoneLinks {
        PhoneLinks {
            portal: portal.to_owned(),
            compact: compact.map(str::to_owned),
            spoken: "termin.krefeld.de".to_owned(),
            demo_host: None,
        }
    }

    #[test]
    fn the_portals_link_is_the_one_of_its_mails() {
        let links = links("https://termin.krefeld.de/", None);

        let look = portal_link(&links, &key("8efb"), Purpose::Look).expect("a link");
        let confirm = portal_link(&links, &key("8efb"), Purpose::Confirm).expect("a link");

        assert_eq!(
            look.reveal(),
            "https://termin.krefeld.de/#/appointment/eyJpZCI6MTAwNjYxLCJhdXRoS2V5IjoiOGVmYiJ9"
        );
        assert_eq!(
            confirm.reveal(),
            "https://termin.krefeld.de/#/appointment/confirm/eyJpZCI6MTAwNjYxLCJhdXRoS2V5IjoiOGVmYiJ9"
        );
        assert_eq!(format!("{look:?}"), "‹private›");
    }

    #[test]
    fn qr_03_the_compact_link_fits_a_code_of_114_capital_letters() {
        let links = links(
            "https://termin.krefeld.de/",
            Some("HTTPS://TERMIN.KREFELD.DE/T"),
        );

        let link = compact_link(&links, &key(SECRET), Purpose::Confirm).expect("a link");

        assert_eq!(
            link.reveal(),
            &format!(
                "HTTPS://TERMIN.KREFELD.DE/T/100661/{}/C",
                SECRET.to_ascii_uppercase()
            )
        );
        assert!(link.reveal().len() <= 114);
    }

    #[test]
    fn services_are_opened_by_what_the_portal_understands_or_by_the_short_form() {
        let (service, office) = (ServiceId(1_063_475), OfficeId(102_526));
        let long = links("https://termin.krefeld.de/", None);
        let short = links(
            "https://termin.krefeld.de/",
            Some("HTTPS://TERMIN.KREFELD.DE/T"),
        );
        let link = |links: &PhoneLinks, office| {
            service_link(links, service, office)
                .expect("a link")
                .reveal()
                .clone()
        };

        assert_eq!(
            link(&long, None),
            "https://termin.krefeld.de/#/services/1063475"
        );
        assert_eq!(
            link(&long, Some(office)),
            "https://termin.krefeld.de/#/services/1063475/locations/102526"
        );
        assert_eq!(
            link(&short, Some(office)),
            "HTTPS://TERMIN.KREFELD.DE/T/S/1063475/L/102526"
        );
        assert_eq!(calendar_link(&long, &key(SECRET)), None);
        let file = calendar_link(&short, &key(SECRET)).expect("a link");
        assert!(file.reveal().ends_with("/I"));
        assert_eq!(
            service_link(&links("javascript:1", None), service, None),
            None
        );
    }

    #[test]
    fn qr_06_no_other_address_is_ever_encoded() {
        for good in [
            "https://termin.krefeld.de/",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1/",
            "http://localhost:3/",
            "http://[::1]:80/x",
        ] {
            assert!(is_allowed(good), "{good}");
        }
        for bad in [
            "",
            "https://",
            "http://termin.krefeld.de/",
            "javascript:alert(1)",
            "https://a.de/#/x",
            "https://kiosk@evil.example/",
            "http://127.0.0.1.evil.example/",
            "http://localhost.evil.example:80/",
            "https://termin.krefeld.de/\u{1b}[2J",
            "https://термин.example/",
        ] {
            assert!(!is_allowed(bad), "{bad}");
            assert_eq!(
                portal_link(&links(bad, None), &key(SECRET), Purpose::Look),
                None
            );
        }
    }

    #[test]
    fn qr_06_the_demo_alone_leads_to_its_own_address_in_the_network() {
        let demo = PhoneLinks {
            demo_host: Some("192.168.1.20:8080".to_owned()),
            ..links(
                "http://192.168.1.20:8080/",
                Some("HTTP://192.168.1.20:8080/T"),
            )
        };
        let real = PhoneLinks {
            demo_host: None,
            ..demo.clone()
        };

        for (make, end) in [
            (portal_link as fn(&_, &_, _) -> Option<_>, "eyJ"),
            (compact_link, "/T/100661/8EFB"),
        ] {
            let link = make(&demo, &key("8efb"), Purpose::Look).expect("a link");
            assert!(link.reveal().contains(end));
            assert_eq!(make(&real, &key("8efb"), Purpose::Look), None);
        }
        for bad in [
            "http://192.168.1.20/",
            "http://192.168.1.20:80800/",
            "http://192.168.1.20:8080.evil.example/",
            "http://192.168.1.20:8080@evil.example/",
            "http://192.168.1.21:8080/",
            "http://192.168.1.20:8080/#/x",
        ] {
            assert!(!demo.allows(bad), "{bad}");
        }
        assert!(demo.allows("https://termin.krefeld.de/"));
    }

    #[test]
    fn a_key_that_is_no_key_makes_no_link() {
        let links = links("https://termin.krefeld.de/", Some("HTTPS://T.DE"));

        for bad in ["", "8ef", "8ef\"", "<b>x", "8EFB8EFB"] {
            assert_eq!(portal_link(&links, &key(bad), Purpose::Look), None, "{bad}");
            assert_eq!(
                compact_link(&links, &key(bad), Purpose::Look),
                None,
                "{bad}"
            );
        }
    }
}
