//! An invented town hall with a handful of services: enough to fill every screen once.

use std::time::Duration;

use jiff::{
    Timestamp,
    civil::{Date, date, time},
    tz::TimeZone,
};

use crate::domain::{
    appointment::{Appointment, Booked, Key, Reservation, Status},
    calendar::{Calendar, Day, Slot},
    catalogue::{Ask, Catalogue, Offer, Office, OfficeId, Scope, Service, ServiceId},
    contact::Contact,
    guide::{Fee, Guide, Leaflet, Topic},
    language::Language,
    place::{Hours, PhoneLinks, Place, Policy},
    private::Private,
    words::Words,
};

/// The identity card, which the examples are about.
pub const CARD: ServiceId = ServiceId(1001);
/// The passport, which goes with it.
pub const PASSPORT: ServiceId = ServiceId(1002);
const ADDRESS: ServiceId = ServiceId(1003);
/// The town hall itself.
pub const HALL: OfficeId = OfficeId(1);
const NORTH: OfficeId = OfficeId(2);
const HARBOUR: OfficeId = OfficeId(3);
/// The day of the examples.
const TODAY: Date = date(2026, 12, 1);

/// The moment of the examples: Tuesday, 1 December 2026, 9:41 in Berlin.
pub fn now() -> Timestamp {
    at(TODAY, 9, 41)
}

/// The place.
pub fn place(languages: Vec<Language>) -> Place {
    let hours = |weekday, until| Hours {
        weekday,
        from: time(8, 0, 0, 0),
        until: time(until, 0, 0, 0),
    };
    Place {
        city: "Musterstadt".into(),
        name: "Rathaus".into(),
        kiosk_id: "K-01".into(),
        is_demo: true,
        time_zone: berlin(),
        languages,
        quick_links: vec![CARD, PASSPORT, ADDRESS],
        office: Some(HALL),
        hours: vec![
            hours(1, 16),
            hours(2, 16),
            hours(3, 12),
            hours(4, 18),
            hours(5, 12),
        ],
        desk: both(
            "Empfang im Erdgeschoss, links neben dem Eingang",
            "Reception on the ground floor, beside the entrance",
        ),
        phone: "02151 000-0".into(),
        policy: Policy::Both,
        idle_after: Duration::from_secs(90),
        warn_for: Duration::from_secs(30),
        phone_links: PhoneLinks {
            portal: "https://termin.example.org/".into(),
            compact: Some("HTTPS://TERMIN.EXAMPLE.ORG/T".into()),
            spoken: "termin.example.org".into(),
            demo_host: None,
        },
        subjects: super::cases::subjects(),
        has_short_keys: true,
        scan_prefix: None,
    }
}

/// The guide.
pub fn guide() -> Guide {
    let topic = |de: &str, en: &str, services: &[ServiceId]| Topic {
        name: both(de, en),
        services: services.to_vec(),
    };
    Guide {
        topics: vec![
            topic(
                "Ausweise und Pässe",
                "ID cards and passports",
                &[CARD, PASSPORT],
            ),
            topic("Wohnen und Melden", "Registering your address", &[ADDRESS]),
        ],
        events: vec![
            topic("Ich bin umgezogen", "I have moved", &[ADDRESS, CARD]),
            topic(
                "Mein Ausweis ist weg",
                "I have lost my ID",
                &[CARD, PASSPORT],
            ),
        ],
        leaflets: vec![
            card_leaflet(),
            simple_leaflet(PASSPORT, "Reisepass beantragen", "Apply for a passport"),
            simple_leaflet(ADDRESS, "Wohnsitz anmelden", "Register your address"),
        ],
        ..Guide::default()
    }
}

/// What can be booked.
pub fn catalogue() -> Catalogue {
    let combinable = |other| vec![(other, vec![HALL, NORTH])];
    let services = [
        service(CARD, "Personalausweis beantragen", combinable(PASSPORT)),
        service(PASSPORT, "Reisepass beantragen", combinable(CARD)),
        service(ADDRESS, "Wohnsitz anmelden", vec![]),
    ];
    let offices = [
        office(
            HALL,
            "Rathaus",
            "Marktplatz 1, 12345 Musterstadt",
            (51_333_000, 6_564_000),
            true,
        ),
        office(
            NORTH,
            "Bürgerbüro Nord",
            "Lange Straße 20, 12346 Musterstadt",
            (51_370_000, 6_540_000),
            true,
        ),
        office(
            HARBOUR,
            "Bürgerbüro Hafen",
            "Am Kai 3, 12347 Musterstadt",
            (51_350_000, 6_640_000),
            false,
        ),
    ];
    let offers = [CARD, PASSPORT, ADDRESS]
        .iter()
        .flat_map(|service| {
            [HALL, NORTH, HARBOUR].map(|office| Offer {
                service: *service,
                office,
                slots: 2,
                quantity_max: None,
            })
        })
        .collect();
    Catalogue {
        services: services.map(|it| (it.id, it)).into(),
        offices: offices.map(|it| (it.id, it)).into(),
        offers,
    }
}

/// What is free: five days, the first with its times, some of them at two offices.
pub fn calendar() -> Calendar {
    let days = [
        date(2026, 12, 3),
        date(2026, 12, 4),
        date(2026, 12, 8),
        date(2026, 12, 17),
        date(2027, 1, 6),
    ];
    let free = |day: Date| {
        let minutes = (0..10_i8).map(move |it| (8 + it, [0, 20, 40]));
        minutes
            .flat_map(move |(hour, minutes)| minutes.map(|minute| slot(day, hour, minute)))
            .collect::<Vec<_>>()
    };
    let day = |it: Date| Day {
        date: it,
        offices: vec![HALL],
        slots: (it == date(2026, 12, 3)).then(|| free(it)),
    };
    Calendar {
        days: days.map(day).to_vec(),
        previous: None,
        next: Some(date(2027, 2, 3)),
    }
}

/// The time that is held in the examples.
pub fn reservation() -> Reservation {
    let until = now()
        .checked_add(jiff::SignedDuration::from_mins(14))
        .unwrap_or_else(|_| now());
    Reservation {
        key: key(),
        slot: slot(date(2026, 12, 3), 9, 20),
        until,
        instead_of: None,
    }
}

/// The citizen of the examples, who is invented.
pub fn contact() -> Contact {
    let private = |it: &str| Private::new(it.to_owned());
    Contact {
        given_names: private("Łucja"),
        family_name: private("Beispiel-Özdemir"),
        email: private("lucja@example.org"),
        telephone: private("02151 000 123"),
        text1: private("Ich komme mit einem Kinderwagen."),
        ..Contact::default()
    }
}

/// The appointment of the examples.
pub fn appointment(status: Status) -> Appointment {
    Appointment {
        key: key(),
        display_number: "100661".into(),
        status,
        slot: Some(slot(date(2026, 12, 3), 9, 20)),
        services: vec![Booked {
            service: CARD,
            name: Words::german("Personalausweis beantragen"),
            count: 1,
        }],
        slots: 2,
        family_name: contact().full_name(),
        email: contact().email,
        telephone: contact().telephone,
        text1: contact().text1,
        text2: contact().text2,
        reservation_minutes: Some(15),
        activation_minutes: Some(30),
    }
}

fn key() -> Key {
    Key {
        number: 100_661,
        secret: Private::new("0123456789abcdef".repeat(4)),
    }
}

fn slot(day: Date, hour: i8, minute: i8) -> Slot {
    Slot {
        start: at(day, hour, minute),
        office: HALL,
    }
}

fn at(day: Date, hour: i8, minute: i8) -> Timestamp {
    day.at(hour, minute, 0, 0)
        .to_zoned(berlin())
        .map_or(Timestamp::UNIX_EPOCH, |it| it.timestamp())
}

fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC)
}

fn both(de: &str, en: &str) -> Words {
    Words::german(de).and(Language::English, en)
}

fn service(id: ServiceId, name: &str, combinable: Vec<(ServiceId, Vec<OfficeId>)>) -> Service {
    Service {
        id,
        name: Words::german(name),
        quantity_max: 3,
        combinable,
    }
}

fn office(
    id: OfficeId,
    name: &str,
    address: &str,
    position: (i32, i32),
    email_required: bool,
) -> Office {
    Office {
        id,
        name: name.into(),
        address: address.into(),
        position: Some(position),
        slot_minutes: Some(10),
        priority: 1,
        hidden_services: vec![],
        hidden_mix: vec![],
        slots_max: None,
        scope: Some(Scope {
            email_required,
            telephone: Ask::May,
            text1: Ask::May,
            text1_label: Words::german("Was sollen wir wissen?"),
            notice_for_appointment: vec!["Kommen Sie bitte zehn Minuten vor Ihrem Termin.".into()],
            notice_on_release: vec![
                "Neue Termine werden montags bis freitags ab 7 Uhr frei.".into(),
            ],
            reservation_minutes: 15,
            activation_minutes: 30,
            hint: Some("Erdgeschoss, Wartebereich B".into()),
            ..Scope::default()
        }),
    }
}

fn card_leaflet() -> Leaflet {
    Leaflet {
        name: both("Personalausweis beantragen", "Apply for an identity card"),
        summary: both(
            "Mit 16 Jahren braucht jede und jeder Deutsche einen Ausweis oder Pass. Er gilt zehn Jahre, bis zum 24. Geburtstag sechs.",
            "From the age of 16 every German needs an identity card or a passport. It is valid for ten years, or six until you turn 24.",
        ),
        bring: vec![
            both(
                "Ihren bisherigen Ausweis oder Pass",
                "Your present identity card or passport",
            ),
            both(
                "ein digitales Passfoto (Code vom Fotostudio)",
                "a digital photo (code from the photo studio)",
            ),
            both(
                "beim ersten Mal: Ihre Geburtsurkunde",
                "if it is your first: your birth certificate",
            ),
        ],
        fees: vec![
            Fee {
                what: both("ab 24 Jahren", "from the age of 24"),
                cents: 4_600,
            },
            Fee {
                what: both("unter 24 Jahren", "under 24"),
                cents: 2_760,
            },
        ],
        remains: both(
            "Nach zwei bis vier Wochen holen Sie den Ausweis ab.",
            "After two to four weeks you collect the card.",
        ),
        search: vec!["perso".into(), "id".into()],
        ..simple_leaflet(CARD, "", "")
    }
}

fn simple_leaflet(id: ServiceId, de: &str, en: &str) -> Leaflet {
    Leaflet {
        id,
        name: both(de, en),
        search: vec![],
        ..Leaflet::default()
    }
}
