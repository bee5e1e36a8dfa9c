//! `kiosk check`: what the portal and the sources of states have to do with the configuration and the guide.

use std::{
    collections::BTreeSet,
    io::{self, Write},
};

use jiff::Timestamp;

use crate::{
    config::{
        Settings,
        shown::{shown, told},
    },
    domain::{
        catalogue::{Catalogue, ServiceId},
        language::Language,
    },
    portal::{Fault, Portal, Refusal, Reply, Request, clock::Clock, transport::Transport},
    status::{TownHall, sources::Sources},
};

/// Most services that are listed by name; the rest is counted.
const NAMED_MAX: usize = 20;

/// How the check has ended; the worst is last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Everything fits.
    Good,
    /// The portal answers, but configuration or guide name what it does not have.
    Differs,
    /// The portal or a source of states does not answer.
    NoAnswer,
}

/// Reaches the portal and each source of states, and tells what it found.
pub async fn check<P: Portal, T: Transport, C: Clock>(
    settings: &Settings,
    hall: &TownHall<P, Sources<T, C>>,
    out: &mut impl Write,
) -> io::Result<Verdict> {
    writeln!(out, "The configuration is in order.")?;
    // The kiosk's terminal is not this one: the least that it may be is told.
    let shown = shown(
        &settings.place.languages,
        Some("linux"),
        settings.scripts.as_deref(),
    );
    for (language, lack) in shown.hidden {
        writeln!(out, "{}.", told(language, lack))?;
    }
    let portal = check_portal(settings, &hall.appointments, out).await?;
    let sources = check_sources(settings, &hall.sources, out).await?;
    Ok(portal.max(sources))
}

async fn check_portal<P: Portal>(
    settings: &Settings,
    portal: &P,
    out: &mut impl Write,
) -> io::Result<Verdict> {
    let url = &settings.portal.base_url;
    match portal.answer(Request::Catalogue).await {
        Ok(Reply::Catalogue(catalogue, asked_at)) => {
            tell_catalogue(&catalogue, asked_at, settings, out)?;
            let differences = differences(&catalogue, settings);
            for difference in &differences {
                writeln!(out, "- {difference}.")?;
            }
            tell_leaflets(&catalogue, settings, out)?;
            Ok(if differences.is_empty() {
                Verdict::Good
            } else {
                Verdict::Differs
            })
        }
        Ok(Reply::Calendar(_) | Reply::Cancelled | Reply::Status(_) | Reply::Appointment(_)) => {
            writeln!(out, "The portal at {url} answers something else.")?;
            Ok(Verdict::NoAnswer)
        }
        Err(fault) => {
            writeln!(out, "The portal at {url} {}.", reason(&fault))?;
            Ok(Verdict::NoAnswer)
        }
    }
}

/// One line for each source. None is asked after anybody.
async fn check_sources<T: Transport, C: Clock>(
    settings: &Settings,
    sources: &Sources<T, C>,
    out: &mut impl Write,
) -> io::Result<Verdict> {
    let mut verdict = Verdict::Good;
    let subjects = settings.place.subjects.iter().zip(&settings.sources);
    for (place, (subject, set)) in subjects.enumerate() {
        let name = subject.name.in_language(Language::German);
        let url = &set.base_url;
        let told = match sources.greet(place).await {
            Ok(()) => "answers".to_owned(),
            Err(fault) => {
                verdict = Verdict::NoAnswer;
                source_reason(&fault)
            }
        };
        writeln!(out, "The source of \"{name}\" at {url} {told}.")?;
    }
    Ok(verdict)
}

fn tell_catalogue(
    catalogue: &Catalogue,
    asked_at: Timestamp,
    settings: &Settings,
    out: &mut impl Write,
) -> io::Result<()> {
    let bookable_services = count(catalogue.services.keys(), |it| catalogue.is_bookable(**it));
    let bookable_offices = count(catalogue.offices.values(), |it| it.scope.is_some());
    let at = asked_at.to_zoned(settings.place.time_zone.clone());
    writeln!(
        out,
        "The portal at {} answers: {} services ({bookable_services} can be booked), {} offices ({bookable_offices} can \
         be booked), as of {}.",
        settings.portal.base_url,
        catalogue.services.len(),
        catalogue.offices.len(),
        at.strftime("%Y-%m-%d %H:%M %Z"),
    )
}

/// What the configuration and the guide name, but the portal does not have.
fn differences(catalogue: &Catalogue, settings: &Settings) -> Vec<String> {
    let place = &settings.place;
    let mut found = vec![];
    for id in &place.quick_links {
        if catalogue.service(*id).is_none() {
            found.push(format!(
                "quick_links names service {}, which the portal does not have",
                id.0
            ));
        } else if !catalogue.is_bookable(*id) {
            found.push(format!(
                "quick_links names service {}, which no office offers for booking",
                id.0
            ));
        }
    }
    if let Some(id) = place.office {
        match catalogue.office(id) {
            None => found.push(format!(
                "office is {}, which the portal does not have",
                id.0
            )),
            Some(office) if office.scope.is_none() => {
                found.push(format!("office is {}, which cannot be booked", id.0));
            }
            Some(_) => {}
        }
    }
    for subject in &place.subjects {
        let name = subject.name.in_language(Language::German);
        let Some(id) = subject.pick_up else { continue };
        if catalogue.service(id).is_none() {
            found.push(format!(
                "\"{name}\" is picked up by service {}, which the portal does not have",
                id.0
            ));
        } else if !catalogue.is_bookable(id) {
            found.push(format!(
                "\"{name}\" is picked up by service {}, which no office offers for booking",
                id.0
            ));
        }
    }
    let guide = &settings.guide;
    let topics = guide.topics.iter().chain(&guide.events);
    for topic in topics {
        let name = topic.name.in_language(Language::German);
        for id in unknown(&topic.services, catalogue) {
            found.push(format!(
                "the guide lists service {} under \"{name}\", which the portal does not have",
                id.0
            ));
        }
    }
    let mut seen = BTreeSet::new();
    for leaflet in &guide.leaflets {
        if catalogue.service(leaflet.id).is_none() {
            found.push(format!(
                "the guide describes service {}, which the portal does not have",
                leaflet.id.0
            ));
        }
        if !seen.insert(leaflet.id) {
            found.push(format!(
                "the guide describes service {} twice",
                leaflet.id.0
            ));
        }
    }
    found
}

/// Services that are shown by their name alone. That is allowed, so it does not count as a difference.
fn tell_leaflets(
    catalogue: &Catalogue,
    settings: &Settings,
    out: &mut impl Write,
) -> io::Result<()> {
    let without: Vec<&str> = catalogue
        .services
        .values()
        .filter(|it| settings.guide.leaflet(it.id).is_none())
        .map(|it| it.name.in_language(Language::German))
        .collect();
    if without.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "{} services have no entry in the guide and are shown by their name alone:",
        without.len()
    )?;
    for name in without.iter().take(NAMED_MAX) {
        writeln!(out, "  {name}")?;
    }
    if without.len() > NAMED_MAX {
        writeln!(out, "  … and {} more", without.len() - NAMED_MAX)?;
    }
    Ok(())
}

fn unknown(services: &[ServiceId], catalogue: &Catalogue) -> Vec<ServiceId> {
    let unknown = services
        .iter()
        .filter(|it| catalogue.service(**it).is_none());
    unknown.copied().collect()
}

fn count<T>(all: impl Iterator<Item = T>, fits: impl Fn(&T) -> bool) -> usize {
    all.filter(fits).count()
}

/// Why there is no good answer, for an administrator.
fn reason(fault: &Fault) -> String {
    match fault {
        Fault::Unreachable => {
            "cannot be reached: look at the address, the network and the certificates".to_owned()
        }
        Fault::TooSlow => "does not answer in time".to_owned(),
        Fault::Garbled => "answers something we do not understand: is base_url right".to_owned(),
        Fault::Unknown => "broke off its answer".to_owned(),
        Fault::Busy(seconds) => format!("has had too many requests: try again in {seconds} s"),
        Fault::Refused(reasons) => {
            let reasons: Vec<String> = reasons.iter().map(|it| format!("{it:?}")).collect();
            format!("says no: {}", reasons.join(", "))
        }
    }
}

/// The same for a source of states, which has its own ways to say no.
fn source_reason(fault: &Fault) -> String {
    let said = match fault {
        Fault::Refused(reasons) => reasons.first(),
        Fault::Unreachable | Fault::TooSlow | Fault::Garbled | Fault::Unknown | Fault::Busy(_) => {
            None
        }
    };
    let words = match said {
        Some(Refusal::Blocked) => "does not let this kiosk in: look at its secret on both sides",
        Some(Refusal::Backend) => "says that the system behind it does not answer",
        Some(Refusal::SetUp(key)) if key == "jurisdiction_id" => {
            "does not know the town by this name: look at jurisdiction_id"
        }
        _ => return reason(fault),
    };
    words.to_owned()
}

#[cfg(test)]
mod tests;
