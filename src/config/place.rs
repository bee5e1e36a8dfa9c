//! Reads what the core needs to know of the place: town, languages, services shown first, times and policy.

use std::time::Duration;

use jiff::tz::TimeZone;

use super::{
    links, opening,
    problem::Findings,
    section::{Section, languages_spoken, number},
};
use crate::domain::{
    catalogue::{OfficeId, ServiceId},
    language::Language,
    place::{Place, Policy},
};

/// How long nobody may touch anything before we ask, in seconds.
const ASK_AFTER_S: u32 = 90;
/// How long the question stands, in seconds; at least 20 by EN 301 549 11.2.2.1 (A11Y-29).
const WARN_FOR_S: u32 = 30;
/// The least time for reacting to the question.
const WARN_FOR_S_MIN: u32 = 20;
/// Services that fit on the first screen.
const QUICK_LINKS_MAX: usize = 12;

/// The place, unless something that cannot be guessed is missing.
pub fn read(root: &mut Section<'_>, found: &mut Findings) -> Option<Place> {
    let place = root.section("place", found, read_place);
    let hours = opening::read(root, found);
    let (ask_after_s, warn_for_s) = root.section("idle", found, |idle, found| {
        (
            idle.number("ask_after_s", 15..=900, ASK_AFTER_S, found),
            idle.number("warn_for_s", WARN_FOR_S_MIN..=300, WARN_FOR_S, found),
        )
    });
    let (policy, has_short_keys) = root.section("booking", found, |booking, found| {
        let policy = read_policy(booking, found);
        (policy, booking.flag("short_keys", found))
    });
    let phone_links = root.section("phone_links", found, links::read);
    Some(Place {
        hours,
        policy,
        idle_after: Duration::from_secs(ask_after_s.into()),
        warn_for: Duration::from_secs(warn_for_s.into()),
        phone_links: phone_links?,
        has_short_keys,
        ..place?
    })
}

/// The keys of `[place]`; what stands in other tables is filled in by the caller.
fn read_place(section: &mut Section<'_>, found: &mut Findings) -> Option<Place> {
    let city = section.text("city", "\"Krefeld\"", found);
    let name = section.text("name", "\"Rathaus\"", found);
    let kiosk_id = section.text("kiosk_id", "\"K-01\"", found);
    let time_zone = read_time_zone(section, found);
    let languages = read_languages(section, found);
    let quick_links = read_quick_links(section, found);
    let office = section
        .has("office")
        .then(|| section.number("office", 1..=u32::MAX, 1, found));
    let desk = section.words("desk", found);
    let phone = section.text("phone", "\"02151 86-0\"", found);
    let scan_prefix = read_scan_prefix(section, found);
    Some(Place {
        city: city?.value,
        name: name?.value,
        kiosk_id: kiosk_id?.value,
        is_demo: false,
        time_zone: time_zone?,
        languages: languages?,
        quick_links,
        office: office.map(OfficeId),
        hours: vec![],
        desk,
        phone: phone?.value,
        policy: Policy::default(),
        idle_after: Duration::ZERO,
        warn_for: Duration::ZERO,
        phone_links: crate::domain::place::PhoneLinks {
            portal: String::new(),
            compact: None,
            spoken: String::new(),
            demo_host: None,
        },
        subjects: vec![],
        has_short_keys: false,
        scan_prefix,
    })
}

fn read_time_zone(section: &mut Section<'_>, found: &mut Findings) -> Option<TimeZone> {
    let name = section.text("time_zone", "\"Europe/Berlin\"", found)?;
    let zone = TimeZone::get(&name.value).ok();
    if zone.is_none() {
        let wrong = format!("\"{}\" is no time zone", name.value);
        found.note(&name.span, wrong, "Write time_zone = \"Europe/Berlin\"");
    }
    zone
}

fn read_languages(section: &mut Section<'_>, found: &mut Findings) -> Option<Vec<Language>> {
    let example = "[\"de\", \"en\"]";
    if !section.has("languages") {
        section.missing("languages", example, found);
        return None;
    }
    let list = section.list("languages", example, found)?;
    let mut languages = vec![];
    for tag in list.value {
        match tag.get_ref().as_str().map(Language::from_tag) {
            Some(Some(language)) if languages.contains(&language) => {
                let wrong = format!("\"{}\" is there twice", language.tag());
                found.note(&tag.span(), wrong, "Name each language once");
            }
            Some(Some(language)) => languages.push(language),
            Some(None) => {
                let written = tag.get_ref().as_str().unwrap_or_default();
                let wrong = format!("the kiosk does not speak \"{written}\"");
                found.note(&tag.span(), wrong, languages_spoken());
            }
            None => {
                let wrong = "languages holds texts in quotation marks only";
                found.note(&tag.span(), wrong, format!("Write languages = {example}"));
            }
        }
    }
    if list.value.is_empty() {
        let instead = format!("Write languages = {example}");
        found.note(&list.span, "languages is empty", instead);
    }
    Some(languages).filter(|it| !it.is_empty())
}

fn read_quick_links(section: &mut Section<'_>, found: &mut Findings) -> Vec<ServiceId> {
    let Some(list) = section.list("quick_links", "[120335, 120686]", found) else {
        return vec![];
    };
    if list.value.len() > QUICK_LINKS_MAX {
        let wrong = format!("quick_links names more than {QUICK_LINKS_MAX} services");
        found.note(&list.span, wrong, "Keep those that most people come for");
    }
    let mut services = vec![];
    for value in list.value {
        match number(value.get_ref()).map(ServiceId) {
            Some(service) if services.contains(&service) => {
                let wrong = format!("service {} is there twice", service.0);
                found.note(&value.span(), wrong, "Name each service once");
            }
            Some(service) => services.push(service),
            None if value.get_ref().as_integer().is_some() => {
                let wrong = "quick_links holds a number that no service can have";
                let instead = format!("Write a whole number from 0 to {}", u32::MAX);
                found.note(&value.span(), wrong, instead);
            }
            None => {
                let instead = "Write the portal's number of the service, without quotation marks";
                found.note(&value.span(), "quick_links holds numbers only", instead);
            }
        }
    }
    services
}

/// The sign before a scan. Letters and digits are what people type, and a key such as F1 is no sign.
fn read_scan_prefix(section: &mut Section<'_>, found: &mut Findings) -> Option<char> {
    let written = section.text_if_any("scan_prefix", "\"~\"", found)?;
    let mut signs = written.value.chars();
    let sign = signs.next().filter(|it| !it.is_alphanumeric());
    if sign.is_none() || signs.next().is_some() {
        let wrong = "scan_prefix must be one sign that is no letter or digit";
        let instead = "Write scan_prefix = \"~\", and set the scanner to send it first";
        found.note(&written.span, wrong, instead);
        return None;
    }
    sign
}

fn read_policy(section: &mut Section<'_>, found: &mut Findings) -> Policy {
    let Some(word) = section.text_if_any("confirmation", "\"phone\"", found) else {
        return Policy::default();
    };
    match word.value.as_str() {
        "phone" => Policy::Phone,
        "kiosk" => Policy::Kiosk,
        "both" => Policy::Both,
        other => {
            let wrong = format!("\"{other}\" is no way of confirming");
            found.note(&word.span, wrong, "Write \"phone\", \"kiosk\" or \"both\"");
            Policy::default()
        }
    }
}
