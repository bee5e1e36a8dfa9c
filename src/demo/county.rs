//! A town of Munich's size, generated from a seed: 100 offices, 150 services, about 390 relations. All invented.

use jiff::civil::time;

use super::{
    chance::{below, one_of},
    city::{Asked, Hours, Office, Plan, Service},
};
use crate::domain::catalogue::{OfficeId, ServiceId};

const OFFICES: u32 = 100;
const SERVICES: u32 = 150;
const FIRST_OFFICE: u32 = 30_101;
const FIRST_SERVICE: u32 = 3_060_101;
/// Services that every citizens' office offers; the others are at one or two special offices each.
const COMMON_SERVICES: u32 = 15;
const CITIZENS_OFFICES: u32 = 17;

const NOTICE: &str =
    "Neue Termine werden werktags um 7 Uhr freigegeben.\r\nBitte schauen Sie dann noch einmal.";

const KINDS: &[&str] = &[
    "Ausländerbehörde",
    "Bauberatung",
    "Elterngeldstelle",
    "Fahrerlaubnisbehörde",
    "Gewerbeamt",
    "Jugendamt",
    "Kfz-Zulassungsstelle",
    "Sozialbürgerhaus",
    "Standesamt",
    "Wohnungsamt",
];
const QUARTERS: &[&str] = &[
    "Ahornfeld",
    "Birkenau",
    "Dornbach",
    "Eschenhof",
    "Fliedertal",
    "Grünwinkel",
    "Haselbrunn",
    "Lindenthal",
    "Mühlwerder",
    "Nussdorf",
    "Rosenbühl",
    "Seefelden",
    "Tannreuth",
    "Ulmenried",
    "Weidach",
    "Wiesengrund",
    "Zirbenloh",
];
const ACTS: &[&str] = &[
    "anmelden",
    "abmelden",
    "ändern",
    "beantragen",
    "verlängern",
    "abholen",
    "beglaubigen lassen",
    "Beratung",
];
const THINGS: &[&str] = &[
    "Anwohnerparkausweis",
    "Aufenthaltstitel",
    "Bauvorhaben",
    "Betreuungsplatz",
    "Fahrerlaubnis",
    "Fahrzeug",
    "Fischereischein",
    "Führungszeugnis",
    "Gaststätte",
    "Gewerbe",
    "Hund",
    "Kinderreisepass",
    "Lebenspartnerschaft",
    "Meldebescheinigung",
    "Personalausweis",
    "Reisepass",
    "Unterhaltsvorschuss",
    "Wohngeld",
    "Wohnsitz",
];

/// The whole town.
pub fn plan(seed: u64) -> Plan {
    Plan {
        city: "Großstadt".into(),
        organization: "Landeshauptstadt Großstadt (Demo)".into(),
        offices: (0..OFFICES).map(|it| office(seed, it)).collect(),
        services: (0..SERVICES).map(|it| service(seed, it)).collect(),
    }
}

fn office(seed: u64, place: u32) -> Office {
    let chance = |limit, what| below(limit, seed, &[1, place.into(), what]);
    let small = |limit, what| u16::try_from(chance(limit, what)).unwrap_or(0);
    let quarter = one_of(QUARTERS, seed, &[1, place.into(), 1]).map_or("Mitte", |it| it);
    let quarter = QUARTERS
        .get(usize::try_from(place).unwrap_or(usize::MAX))
        .map_or(quarter, |it| it);
    let kind = if place < CITIZENS_OFFICES {
        "Bürgerbüro"
    } else {
        one_of(KINDS, seed, &[1, place.into(), 2]).map_or("Amt", |it| it)
    };
    let name = format!("{kind} {quarter}");
    let offset = |what| f64::from(small(2_000, what)) / 10_000.0;
    Office {
        id: OfficeId(FIRST_OFFICE + 7 * place),
        scope: 400 + place,
        name: format!("{name} (GS-{place:03})"),
        display_name: name,
        unit: kind.into(),
        street: format!("{quarter}er Straße"),
        house_number: format!("{}", 1 + chance(120, 3)),
        postal_code: format!("{}", 99_901 + chance(90, 4)),
        lat: 51.0 + offset(5),
        lon: 7.0 + offset(6),
        slot_minutes: one_of(&[5, 5, 10, 15, 30], seed, &[1, place.into(), 7]).map_or(5, |it| *it),
        slots_max: (place % 5 == 4).then(|| 6 + small(4, 8)),
        priority: 1,
        stations: 1 + small(8, 9),
        load: 20 + small(80, 10),
        released_days: 14 + i32::from(small(90, 11)),
        number_prefix: String::new(),
        hint: (!place.is_multiple_of(3))
            .then(|| format!("{}. Etage, Wartebereich {}", place % 4, place % 9)),
        email_required: place.is_multiple_of(2),
        telephone: asked(place % 7),
        text1: asked(place % 5),
        text1_label: Some("Bemerkung".into()),
        text2: Asked::No,
        text2_label: None,
        captcha: place % 25 == 24,
        mails_max: Some(3),
        reservation_minutes: 15,
        activation_minutes: 60,
        notice_for_appointment: None,
        notice_on_release: place.is_multiple_of(4).then(|| NOTICE.into()),
        hides: vec![],
        hides_mix: None,
        hours: hours(place),
    }
}

const fn asked(place: u32) -> Asked {
    match place {
        0 => Asked::Must,
        1 | 2 => Asked::May,
        _ => Asked::No,
    }
}

fn hours(place: u32) -> Vec<Hours> {
    let open = |weekdays: &[i8], from, until| Hours {
        weekdays: weekdays.to_vec(),
        from: time(from, 30, 0, 0),
        until: time(until, 0, 0, 0),
        first_of_month: false,
    };
    let mut hours = vec![open(&[1, 2, 3, 4, 5], 7, 12)];
    if place % 3 != 1 {
        hours.push(open(&[2, 4], 13, 18));
    }
    hours
}

fn service(seed: u64, place: u32) -> Service {
    let chance = |limit, what| below(limit, seed, &[2, place.into(), what]);
    let thing = one_of(THINGS, seed, &[3, (place / 8).into()]).map_or("Antrag", |it| it);
    let act = ACTS
        .get(usize::try_from(place % 8).unwrap_or(0))
        .map_or("Beratung", |it| it);
    let special = u64::from(OFFICES - CITIZENS_OFFICES);
    let at = if place < COMMON_SERVICES {
        (0..CITIZENS_OFFICES).collect()
    } else {
        let first = u32::try_from(chance(special, 1)).unwrap_or(0);
        let last = first + u32::from(chance(100, 2) < 2);
        (CITIZENS_OFFICES + first..=(CITIZENS_OFFICES + last).min(OFFICES - 1)).collect::<Vec<_>>()
    };
    Service {
        id: ServiceId(FIRST_SERVICE + 11 * place),
        name: format!("{thing} {act} ({})", place + 1),
        quantity_max: u8::try_from(1 + chance(5, 3)).unwrap_or(1),
        minutes: u16::try_from(5 * (1 + chance(6, 4))).unwrap_or(15),
        at: at
            .into_iter()
            .map(|it| OfficeId(FIRST_OFFICE + 7 * it))
            .collect(),
        set: (place < COMMON_SERVICES).then(|| "bürgerbüro".into()),
        booked_out_days: if chance(10, 5) == 0 { 30 } else { 0 },
        limits: vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_large_town_has_the_size_of_munich() {
        let plan = plan(7);

        let relations: usize = plan.services.iter().map(|it| it.at.len()).sum();

        assert_eq!((plan.offices.len(), plan.services.len()), (100, 150));
        assert!((380..=400).contains(&relations), "{relations} relations");
        assert_eq!(plan, super::plan(7));
        assert_ne!(plan, super::plan(8));
    }
}
