//! Notices slips in the ends of e-mail addresses: "gmial.com" is hardly meant. It only offers; the citizen decides.
//!
//! An end that somebody can really have is never doubted: those of other providers, of other countries, and short
//! names, which all belong to somebody.

use super::private::Private;

/// What may be meant instead of what was written. Only the ends of addresses, behind the "@".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailOffer {
    /// The end as it was written.
    pub written: Private<String>,
    /// The one that may be meant.
    pub meant: Private<String>,
}

/// What may be meant, the most used in Germany first, then those of the countries where our languages are spoken.
const MEANT: &[&str] = &[
    "gmail.com",
    "web.de",
    "gmx.de",
    "gmx.net",
    "t-online.de",
    "outlook.com",
    "outlook.de",
    "hotmail.com",
    "hotmail.de",
    "yahoo.com",
    "yahoo.de",
    "icloud.com",
    "freenet.de",
    "googlemail.com",
    "live.com",
    "arcor.de",
    "posteo.de",
    "mailbox.org",
    "proton.me",
    "protonmail.com",
    "mail.ru",
    "yandex.ru",
    "rambler.ru",
    "ukr.net",
    "wp.pl",
    "o2.pl",
    "onet.pl",
    "interia.pl",
    "abv.bg",
    "libero.it",
    "virgilio.it",
    "hotmail.it",
    "yahoo.it",
    "orange.fr",
    "laposte.net",
    "wanadoo.fr",
    "hotmail.fr",
    "yahoo.fr",
    "ziggo.nl",
    "kpnmail.nl",
    "planet.nl",
    "yahoo.ro",
    "mynet.com",
    "chmail.ir",
];

/// Further providers that nobody doubts, though some are only a letter away from one above.
const OTHERS: &[&str] = &[
    "aol.com",
    "email.com",
    "email.de",
    "freemail.hu",
    "gmx.com",
    "gmx.org",
    "inmail.de",
    "live.de",
    "mail.com",
    "mail.de",
    "me.com",
    "msn.com",
    "online.de",
    "rocketmail.com",
    "ymail.com",
    "zoho.com",
    "inbox.ru",
    "list.ru",
    "gmail.ru",
    "email.ru",
    "yandex.com",
    "yandex.ua",
    "bigmir.net",
    "onet.eu",
    "interia.eu",
    "gazeta.pl",
    "tiscali.it",
    "alice.it",
];

/// Ends of the countries around us and of those where our languages are spoken: a provider's name with another
/// country's end is no slip.
const COUNTRIES: &[&str] = &[
    "ae", "al", "at", "ba", "be", "bg", "by", "ch", "cz", "dk", "dz", "ee", "eg", "es", "eu", "fi",
    "fr", "gr", "hr", "hu", "ie", "iq", "ir", "it", "jo", "kz", "lb", "li", "lt", "lu", "lv", "ma",
    "md", "me", "mk", "nl", "no", "pl", "pt", "ro", "rs", "ru", "sa", "se", "si", "sk", "sy", "tn",
    "tr", "ua", "uk", "us", "xk", "de",
];

/// Shortest provider's name of which one letter may be wrong; every shorter one belongs to somebody.
const NAME_CHARS_MIN: usize = 5;
/// Shortest whole end of which two letters may be wrong.
const LONG_CHARS_MIN: usize = 10;
/// Longest end that is looked at, in characters.
const DOMAIN_CHARS_MAX: usize = 40;

/// What may be meant instead of the end of this address; `None` when there is nothing to doubt.
pub fn offer(email: &Private<String>) -> Option<MailOffer> {
    let (_, written) = email.reveal().trim().rsplit_once('@')?;
    let meant = meant(&written.to_lowercase())?;
    Some(MailOffer {
        written: Private::new(written.to_owned()),
        meant: Private::new(meant.to_owned()),
    })
}

/// The address with the end that was offered.
pub fn taken(email: &Private<String>, offer: &MailOffer) -> Private<String> {
    let Some((name, _)) = email.reveal().trim().rsplit_once('@') else {
        return email.clone();
    };
    Private::new(format!("{name}@{}", offer.meant.reveal()))
}

fn meant(written: &str) -> Option<&'static str> {
    let is_known = MEANT.iter().chain(OTHERS).any(|it| *it == written);
    if is_known || written.chars().count() > DOMAIN_CHARS_MAX {
        return None;
    }
    let (name, end) = written.rsplit_once('.')?;
    let near = MEANT.iter().filter_map(|provider| {
        let distance = slip(name, end, provider)?;
        Some((distance, *provider))
    });
    // The first of those that are equally near is the one used most.
    near.min_by_key(|it| it.0).map(|it| it.1)
}

/// How many letters are wrong, missing, added or swapped; `None` when this is no slip of that provider.
fn slip(name: &str, end: &str, provider: &str) -> Option<usize> {
    let (right_name, right_end) = provider.rsplit_once('.')?;
    let is_name_right = name == right_name;
    if is_name_right && COUNTRIES.contains(&end) {
        return None;
    }
    if right_name.len() < NAME_CHARS_MIN && !is_name_right && !is_swapped(name, right_name) {
        return None;
    }
    let is_near = |one: &str, other: &str| strsim::osa_distance(one, other) <= 1;
    if !is_near(name, right_name) || !is_near(end, right_end) {
        return None;
    }
    let max = if provider.len() < LONG_CHARS_MIN {
        1
    } else {
        2
    };
    let written = format!("{name}.{end}");
    Some(strsim::osa_distance(&written, provider)).filter(|it| *it <= max)
}

/// True when both have the same letters.
fn is_swapped(one: &str, other: &str) -> bool {
    let sorted = |it: &str| {
        let mut letters: Vec<char> = it.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_common_providers_are_noticed() {
        for (written, expected) in [
            ("gmial.com", "gmail.com"),
            ("gmail.con", "gmail.com"),
            ("gmail.co", "gmail.com"),
            ("gmail.cm", "gmail.com"),
            ("gmai.lcom", "gmail.com"),
            ("gmil.com", "gmail.com"),
            ("gmaill.com", "gmail.com"),
            ("web.d", "web.de"),
            ("wbe.de", "web.de"),
            ("web.dd", "web.de"),
            ("gxm.de", "gmx.de"),
            ("gmx.nte", "gmx.net"),
            ("gmx.nett", "gmx.net"),
            ("tonline.de", "t-online.de"),
            ("t-onlin.de", "t-online.de"),
            ("t.online.de", "t-online.de"),
            ("hotmial.com", "hotmail.com"),
            ("homail.con", "hotmail.com"),
            ("outlok.de", "outlook.de"),
            ("outloook.com", "outlook.com"),
            ("yaho.com", "yahoo.com"),
            ("iclould.com", "icloud.com"),
            ("freent.de", "freenet.de"),
            ("yandx.ru", "yandex.ru"),
            ("mial.ru", "mail.ru"),
            ("ukr.nte", "ukr.net"),
            ("onte.pl", "onet.pl"),
            ("abv.bgg", "abv.bg"),
            ("libreo.it", "libero.it"),
            ("ornage.fr", "orange.fr"),
            ("lapsote.net", "laposte.net"),
            ("zigo.nl", "ziggo.nl"),
        ] {
            assert_eq!(meant(written), Some(expected), "{written}");
        }
    }

    #[test]
    fn what_somebody_can_have_is_not_doubted() {
        for written in [
            "mail.com",
            "mail.de",
            "ymail.com",
            "email.com",
            "gmx.at",
            "gmx.ch",
            "gmx.com",
            "yahoo.dk",
            "yahoo.fr",
            "yahoo.co.uk",
            "hotmail.es",
            "hotmail.nl",
            "outlook.fr",
            "outlook.be",
            "web.be",
            "online.de",
            "op.pl",
            "vp.pl",
            "wap.pl",
            "o3.pl",
            "abb.bg",
            "gmc.de",
            "wes.de",
            "mall.ru",
            "outdoor.com",
            "krefeld.de",
            "example.org",
            "mail.krefeld.de",
            "googlemail.com",
            "",
            ".",
            "gmail",
        ] {
            assert_eq!(meant(written), None, "{written}");
        }
        for known in MEANT.iter().chain(OTHERS) {
            assert_eq!(meant(known), None, "{known}");
        }
    }

    #[test]
    fn only_the_end_of_an_address_is_changed_and_only_when_taken() {
        let email = Private::new(" Anna.Beispiel@Gmial.com ".to_owned());
        let offer = offer(&email).unwrap();

        assert_eq!(offer.written.reveal(), "Gmial.com");
        assert_eq!(offer.meant.reveal(), "gmail.com");
        assert_eq!(taken(&email, &offer).reveal(), "Anna.Beispiel@gmail.com");
        for other in ["", "anna", "anna@", "anna@gmail.com", "@"] {
            assert!(super::offer(&Private::new(other.to_owned())).is_none());
        }
    }

    proptest::proptest! {
        #[test]
        fn no_address_makes_it_fall_over(email in "\\PC{0,80}") {
            let email = Private::new(email);
            if let Some(offer) = offer(&email) {
                let _ = taken(&email, &offer);
            }
        }
    }
}
