//! One office: from the wire to the [`Office`] and its [`Scope`].

use crate::{
    domain::{
        catalogue::{Ask, Office, Scope},
        scrub::scrub_paragraphs,
        words::Words,
    },
    portal::zms::wire::{
        catalogue::{AddressWire, ContactWire, Mix, OfficeWire, ProviderWire, ScopeWire},
        loose::{Object, Scalar},
    },
};

use super::{MINUTES_MAX, first_name, line, minutes, office_id, positive, service_id};

/// How long a reservation holds where the portal does not say: its shortest usual time, in minutes.
const RESERVATION_MINUTES: u16 = 10;
/// How long activation may take where the portal does not say; its own front end says the same.
const ACTIVATION_MINUTES: u16 = 30;

/// The office; `None` when it has no number or no name.
pub fn office(wire: &OfficeWire) -> Option<Office> {
    let id = office_id(&wire.id)?;
    let nowhere = ProviderWire::default();
    let provider = wire
        .scope
        .0
        .as_ref()
        .and_then(|it| it.provider.0.as_ref())
        .unwrap_or(&nowhere);
    let name = first_name([&provider.display_name, &wire.name, &provider.name]);
    if name.is_empty() {
        return None;
    }
    let scope_wire = wire.scope.0.as_ref();
    let slots_max = positive(&wire.slots_per_appointment)
        .or_else(|| positive(&scope_wire?.slots_per_appointment));
    let geo = wire.geo.0.as_ref();
    Some(Office {
        id,
        name,
        address: address(&wire.address, &provider.contact),
        position: geo
            .and_then(|it| position(&it.lat, &it.lon))
            .or_else(|| position(&provider.lat, &provider.lon)),
        slot_minutes: positive(&wire.slot_time_in_minutes).filter(|it| *it <= MINUTES_MAX),
        priority: wire.priority.number().unwrap_or(1),
        hidden_services: wire
            .disabled_by_services
            .values()
            .filter_map(service_id)
            .collect(),
        hidden_mix: match &wire.allow_disabled_services_mix {
            // Older portals said yes or no for the office alone.
            Mix::Truth(true) => vec![id],
            Mix::Truth(false) => vec![],
            Mix::Offices(offices) => offices.values().filter_map(office_id).collect(),
        },
        slots_max,
        scope: scope_wire.map(scope),
    })
}

/// Street, number, postcode and city in one line.
fn address(office: &Object<AddressWire>, contact: &Object<ContactWire>) -> String {
    let of_office = office
        .0
        .as_ref()
        .map(|it| joined([&it.street, &it.house_number], [&it.postal_code, &it.city]));
    of_office
        .filter(|it| !it.is_empty())
        .or_else(|| {
            contact
                .0
                .as_ref()
                .map(|it| joined([&it.street, &it.street_number], [&it.postal_code, &it.city]))
        })
        .unwrap_or_default()
}

fn joined(street: [&Scalar; 2], town: [&Scalar; 2]) -> String {
    [street, town]
        .map(|part| part.map(line).join(" ").trim().to_owned())
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn position(lat: &Scalar, lon: &Scalar) -> Option<(i32, i32)> {
    let lat = microdegrees(&lat.text()?).filter(|it| it.abs() <= 90_000_000)?;
    let lon = microdegrees(&lon.text()?).filter(|it| it.abs() <= 180_000_000)?;
    // Nought and nought is how an empty field looks, not a place with a town hall.
    ((lat, lon) != (0, 0)).then_some((lat, lon))
}

/// "48.127509" in millionths, without floating point.
fn microdegrees(text: &str) -> Option<i32> {
    let text = text.trim();
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |it| (-1, it));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if !whole
        .bytes()
        .chain(part.bytes())
        .all(|it| it.is_ascii_digit())
    {
        return None;
    }
    let part: String = part.chars().chain(std::iter::repeat('0')).take(6).collect();
    let whole: i32 = whole.parse().ok()?;
    let part: i32 = part.parse().ok()?;
    whole
        .checked_mul(1_000_000)?
        .checked_add(part)?
        .checked_mul(sign)
}

/// What an office asks and tells.
fn scope(wire: &ScopeWire) -> Scope {
    let captcha = wire.captcha_activated_required.truth() == Some(true);
    Scope {
        email_required: wire.email_required.truth() == Some(true),
        telephone: ask(&wire.telephone_activated, &wire.telephone_required),
        text1: ask(
            &wire.custom_textfield_activated,
            &wire.custom_textfield_required,
        ),
        text1_label: label(&wire.custom_textfield_label),
        text2: ask(
            &wire.custom_textfield2_activated,
            &wire.custom_textfield2_required,
        ),
        text2_label: label(&wire.custom_textfield2_label),
        captcha,
        notice_for_appointment: paragraphs(&wire.info_for_appointment),
        notice_on_release: paragraphs(&wire.info_for_all_appointments),
        reservation_minutes: minutes(&wire.reservation_duration).unwrap_or(RESERVATION_MINUTES),
        activation_minutes: minutes(&wire.activation_duration).unwrap_or(ACTIVATION_MINUTES),
        hint: Some(line(&wire.hint)).filter(|it| !it.is_empty()),
        appointments_per_mail: positive(&wire.appointments_per_mail),
    }
}

fn label(wire: &Scalar) -> Words {
    let label = line(wire);
    if label.is_empty() {
        Words::default()
    } else {
        Words::german(label)
    }
}

/// A field that is demanded but not switched on is not checked by the portal, and not asked.
fn ask(activated: &Scalar, required: &Scalar) -> Ask {
    match (activated.truth(), required.truth()) {
        (Some(true), Some(true)) => Ask::Must,
        (Some(true), Some(false) | None) => Ask::May,
        (Some(false) | None, _) => Ask::No,
    }
}

fn paragraphs(wire: &Scalar) -> Vec<String> {
    wire.text()
        .map_or_else(Vec::new, |it| scrub_paragraphs(&it))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::catalogue::OfficeId, portal::zms::wire::read_object};

    fn read(json: &str) -> Option<Office> {
        office(&read_object(json.as_bytes())?)
    }

    const HALL: &str = r#"{"id": "10", "name": "Rathaus (33/1)", "address": {"house_number": "1", "city": "Krefeld",
        "postal_code": 47798, "street": "Von-der-Leyen-Platz"}, "slotTimeInMinutes": "5", "geo": {"lat": "51.3339",
        "lon": 6.5642}, "disabledByServices": null, "priority": null, "slotsPerAppointment": "8",
        "allowDisabledServicesMix": true, "scope": {"provider": {"displayName": "Rathaus\u001b[2J"},
        "emailRequired": 1, "telephoneActivated": true, "telephoneRequired": null, "customTextfieldActivated": true,
        "customTextfieldRequired": true, "customTextfieldLabel": "Kenn\u202ezeichen", "customTextfield2Required": true,
        "infoForAppointment": "<p>Foto</p>Kasse", "reservationDuration": null, "activationDuration": "60",
        "appointmentsPerMail": "0", "hint": " "}}"#;

    #[test]
    fn an_office_is_read_from_mixed_types() {
        let office = read(HALL).expect("the office");
        let scope = office.scope.as_ref().expect("a scope");

        assert_eq!(office.name, "Rathaus[2J");
        assert_eq!(office.address, "Von-der-Leyen-Platz 1, 47798 Krefeld");
        assert_eq!(office.position, Some((51_333_900, 6_564_200)));
        assert_eq!((office.slot_minutes, office.slots_max), (Some(5), Some(8)));
        assert_eq!(
            (office.priority, &*office.hidden_mix),
            (1, &[OfficeId(10)][..])
        );
        assert_eq!(
            (scope.telephone, scope.text1, scope.text2),
            (Ask::May, Ask::Must, Ask::No)
        );
        assert_eq!(scope.text1_label, Words::german("Kennzeichen"));
        assert_eq!(scope.notice_for_appointment, ["Foto", "Kasse"]);
        assert_eq!(
            (scope.reservation_minutes, scope.activation_minutes),
            (10, 60)
        );
        assert!(scope.email_required && !scope.captcha);
        assert_eq!((&scope.hint, scope.appointments_per_mail), (&None, None));
    }

    #[test]
    fn figures_out_of_all_proportion_are_not_believed() {
        let figures = |told: &str| {
            let office =
                read(&HALL.replace("\"5\"", told).replace("null", told)).expect("an office");
            let scope = office.scope.expect("a scope");
            (office.slot_minutes, scope.reservation_minutes)
        };

        assert_eq!(figures("1440"), (Some(1_440), 1_440));
        assert_eq!(figures("1441"), (None, 1_440));
        assert_eq!(figures("65535"), (None, 1_440));
        assert_eq!(figures("65536"), (None, 10));
        assert_eq!(figures("-9223372036854775808"), (None, 10));
        let long = HALL.replace("Rathaus\\u001b[2J", &"Rathaus ".repeat(99));
        assert_eq!(read(&long).expect("an office").name.chars().count(), 295);
    }

    #[test]
    fn coordinates_are_read_without_floating_point() {
        for (text, read) in [
            ("48.12750898398659", Some(48_127_508)),
            ("-0.5", Some(-500_000)),
            ("7", Some(7_000_000)),
            ("", None),
            ("1e3", None),
            ("+1", None),
            ("99999999999", None),
        ] {
            assert_eq!(microdegrees(text), read, "{text}");
        }
    }
}
