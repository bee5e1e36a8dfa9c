//! Where the demo kiosk stands: everything `kiosk demo` needs instead of a configuration file.

use std::time::Duration;

use jiff::tz::TimeZone;

use super::{
    city::{City, Plan},
    state::TIME_ZONE,
    subjects, words,
};
use crate::domain::{
    catalogue::{OfficeId, ServiceId},
    guide::Guide,
    language::Language,
    place::{Hours, PhoneLinks, Place, Policy},
    words::Words,
};

/// The guide of Krefeld, to be read as a [`Guide`].
pub const GUIDE: &str = include_str!("../../assets/krefeld/guide.toml");
/// The office the kiosk stands in: the town hall.
pub const OFFICE: OfficeId = OfficeId(20_101);
/// The services shown first: address, identity card, passport, collecting either, certificate of good conduct, car.
pub const QUICK_LINKS: &[ServiceId] = &[
    ServiceId(2_050_101),
    ServiceId(2_050_201),
    ServiceId(2_050_203),
    ServiceId(2_050_206),
    ServiceId(2_050_105),
    ServiceId(2_050_402),
];
/// An invented number: the exchange "000" is nobody's.
pub const PHONE: &str = "02151 000-0";

const IDLE_AFTER: Duration = Duration::from_secs(90);
const WARN_FOR: Duration = Duration::from_secs(30);

/// What the guide of this town says; the generated town has none.
pub fn guide(city: City) -> Result<Guide, toml::de::Error> {
    match city {
        City::Krefeld => {
            let mut guide = toml::from_str(GUIDE)?;
            words::translate(city, &mut guide)?;
            Ok(guide)
        }
        City::Large => Ok(Guide::default()),
    }
}

/// The kiosk's place in this town. The address is that of the portal, with a slash at the end.
pub fn place(city: City, plan: &Plan, portal: &str) -> Result<Place, jiff::Error> {
    let office = match city {
        City::Krefeld => plan.office(OFFICE),
        City::Large => plan.offices.first(),
    };
    let quick_links = match city {
        City::Krefeld => QUICK_LINKS.to_vec(),
        City::Large => plan.services.iter().take(6).map(|it| it.id).collect(),
    };
    let bare = portal.trim_end_matches('/');
    let host = bare.rsplit_once("//").map_or(bare, |it| it.1);
    Ok(Place {
        city: plan.city.clone(),
        name: office.map_or_else(String::new, |it| it.display_name.clone()),
        kiosk_id: "K-01".into(),
        is_demo: true,
        time_zone: TimeZone::get(TIME_ZONE)?,
        languages: Language::ALL.to_vec(),
        quick_links,
        office: office.map(|it| it.id),
        hours: office.map_or_else(Vec::new, |it| it.hours.iter().flat_map(weekly).collect()),
        desk: Words::german("am Informationsschalter im Erdgeschoss").and(
            Language::English,
            "at the information desk on the ground floor",
        ),
        phone: PHONE.into(),
        policy: Policy::Both,
        idle_after: IDLE_AFTER,
        warn_for: WARN_FOR,
        phone_links: PhoneLinks {
            portal: portal.to_owned(),
            compact: Some(format!("{bare}/t").to_uppercase()),
            spoken: host.to_owned(),
            demo_host: Some(host.to_owned()),
        },
        subjects: subjects::subjects(plan, portal),
        has_short_keys: true,
        scan_prefix: None,
    })
}

/// Hours as the kiosk knows them; it has no word for the first Saturday of a month.
fn weekly(hours: &super::city::Hours) -> Vec<Hours> {
    let weekdays = hours.weekdays.iter().filter(|_| !hours.first_of_month);
    weekdays
        .map(|weekday| Hours {
            weekday: *weekday,
            from: hours.from,
            until: hours.until,
        })
        .collect()
}
