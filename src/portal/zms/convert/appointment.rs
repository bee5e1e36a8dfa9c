//! Reservations and appointments: from the wire to the [`Appointment`].

use jiff::Timestamp;

use crate::{
    domain::{
        appointment::{Appointment, Booked, Key, Status},
        basket::QUANTITY_MAX,
        calendar::Slot,
        catalogue::{OfficeId, ServiceId},
        link::has_proper_form,
        private::Private,
        scrub::scrub_line,
        words::Words,
    },
    portal::zms::wire::{
        appointment::{AppointmentWire, BookedWire},
        loose::Scalar,
    },
};

use super::{SLOTS_MAX, minutes, name, positive};

/// What the portal writes where it has no e-mail address yet; never shown.
const EMAIL_PLACEHOLDER: &str = "test@muenchen.de";
/// What the portal writes over the name after a cancellation; never shown.
const NAME_PLACEHOLDER: &str = "(abgesagt)";
/// The end of the year 2999, in Unix seconds: what lies later has no end that could be computed.
const SECONDS_MAX: i64 = 32_503_679_999;

/// The appointment; `None` when it is no appointment, or not the one asked for. An answer about somebody else's
/// appointment must not reach this citizen.
pub fn appointment(wire: &AppointmentWire, asked: Option<&Key>) -> Option<Appointment> {
    let key = key(wire, asked)?;
    let status = status(&wire.status.text()?);
    let scope = wire.scope.0.as_ref();
    let number = name(&wire.display_number);
    Some(Appointment {
        display_number: if number.is_empty() {
            key.number.to_string()
        } else {
            number
        },
        key,
        status,
        slot: slot(wire),
        services: services(wire),
        slots: positive(&wire.slot_count)
            .filter(|it| *it <= SLOTS_MAX)
            .unwrap_or(1),
        family_name: personal(&wire.family_name, NAME_PLACEHOLDER),
        email: personal(&wire.email, EMAIL_PLACEHOLDER),
        telephone: personal(&wire.telephone, ""),
        text1: personal(&wire.custom_textfield, ""),
        text2: personal(&wire.custom_textfield2, ""),
        reservation_minutes: scope.and_then(|it| minutes(&it.reservation_duration)),
        activation_minutes: scope.and_then(|it| minutes(&it.activation_duration)),
    })
}

/// Number and key as told; where the answer has no key, the one we asked with stays.
fn key(wire: &AppointmentWire, asked: Option<&Key>) -> Option<Key> {
    let number = positive::<u64>(&wire.process_id)?;
    if asked.is_some_and(|it| it.number != number) {
        return None;
    }
    let told = Key {
        number,
        secret: Private::new(wire.auth_key.text().unwrap_or_default().trim().to_owned()),
    };
    if has_proper_form(&told) {
        Some(told)
    } else {
        asked.cloned()
    }
}

/// Every status of the wire (§2.3) has its case here.
fn status(word: &str) -> Status {
    match word.trim().to_ascii_lowercase().as_str() {
        "reserved" => Status::Reserved,
        "preconfirmed" => Status::Preconfirmed,
        "confirmed" => Status::Confirmed,
        "queued" | "called" | "processing" | "pending" | "finished" | "parked" => Status::Called,
        "missed" => Status::Missed,
        "deleted" | "blocked" | "anonymized" | "archived" | "free" => Status::Gone,
        _ => Status::Other,
    }
}

fn slot(wire: &AppointmentWire) -> Option<Slot> {
    let start = positive(&wire.timestamp).filter(|it| *it <= SECONDS_MAX)?;
    Some(Slot {
        start: Timestamp::from_second(start).ok()?,
        office: OfficeId(positive(&wire.office_id)?),
    })
}

fn services(wire: &AppointmentWire) -> Vec<Booked> {
    let main = booked(&wire.service_id, &wire.service_name, &wire.service_count);
    let further = wire
        .sub_request_counts
        .values()
        .filter_map(|it| it.0.as_ref())
        .filter_map(|BookedWire { id, name, count }| booked(id, name, count));
    main.into_iter().chain(further).collect()
}

fn booked(id: &Scalar, called: &Scalar, count: &Scalar) -> Option<Booked> {
    Some(Booked {
        service: ServiceId(positive(id)?),
        name: Words::german(name(called)),
        count: positive::<u8>(count).unwrap_or(1).min(QUANTITY_MAX),
    })
}

fn personal(wire: &Scalar, placeholder: &str) -> Private<String> {
    let clean = Private::new(scrub_line(&wire.text().unwrap_or_default()));
    if clean.reveal().eq_ignore_ascii_case(placeholder) {
        return Private::default();
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portal::zms::wire::read_object;

    fn read(json: &str, asked: Option<u64>) -> Option<Appointment> {
        let asked = asked.map(|number| Key {
            number,
            secret: Private::new("beef".to_owned()),
        });
        appointment(&read_object(json.as_bytes())?, asked.as_ref())
    }

    const HELD: &str = r#"{"processId":"100661","timestamp":"1796112900","authKey":"8efb","familyName":"",
        "email":"Test@muenchen.de","officeId":"102526","scope":{"reservationDuration":"15"},"serviceId":1,
        "serviceName":"Pass\u001b]0;x\u0007","serviceCount":2,"subRequestCounts":[{"id":"2","name":"Ausweis",
        "count":"1"},[]],"status":"reserved","slotCount":"3","displayNumber":null}"#;

    #[test]
    fn a_reservation_is_read_without_placeholders() {
        let held = read(HELD, None).expect("a reservation");

        assert_eq!(held.key.secret.reveal(), "8efb");
        assert_eq!(held.display_number, "100661");
        assert_eq!(held.status, Status::Reserved);
        assert_eq!(held.slot.map(|it| it.office), Some(OfficeId(102_526)));
        assert_eq!(held.email.reveal(), "");
        assert_eq!((held.slots, held.reservation_minutes), (3, Some(15)));
        assert_eq!(
            held.services,
            [(1, "Pass]0;x", 2), (2, "Ausweis", 1)].map(|(id, name, count)| Booked {
                service: ServiceId(id),
                name: Words::german(name),
                count,
            })
        );
    }

    #[test]
    fn figures_out_of_all_proportion_are_not_believed() {
        let json = HELD
            .replace("\"15\"", "\"65535\",\"activationDuration\":1441")
            .replace("\"slotCount\":\"3\"", "\"slotCount\":501")
            .replace("1796112900", "253402207200");

        let held = read(&json, None).expect("a reservation");

        assert_eq!(held.reservation_minutes, Some(1_440));
        assert_eq!(held.activation_minutes, Some(1_440));
        assert_eq!(held.slots, 1);
        assert_eq!(held.slot, None, "an end of that could not be told");
    }

    #[test]
    fn a_cancelled_appointment_says_no_name_and_no_place() {
        let json = r#"{"processId":1,"timestamp":"1796112900","familyName":"(abgesagt)","officeId":0,
            "officeName":null,"scope":[],"status":"deleted"}"#;

        let gone = read(json, Some(1)).expect("an appointment");

        assert_eq!(gone.status, Status::Gone);
        assert_eq!((gone.family_name.reveal().as_str(), gone.slot), ("", None));
        assert_eq!(gone.key.secret.reveal(), "beef", "the key we asked with");
    }

    #[test]
    fn somebody_elses_appointment_is_not_taken() {
        assert!(read(HELD, Some(100_661)).is_some());
        assert_eq!(read(HELD, Some(100_662)), None);
    }

    #[test]
    fn what_cannot_be_opened_is_no_reservation() {
        for json in [
            "{}",
            "[]",
            r#"{"processId":1,"status":"reserved"}"#,
            r#"{"processId":1,"authKey":"zz","status":"reserved"}"#,
            r#"{"processId":0,"authKey":"8efb","status":"reserved"}"#,
            r#"{"processId":1,"authKey":"8efb"}"#,
        ] {
            assert_eq!(read(json, None), None, "{json}");
        }
        let strange = r#"{"processId":1,"authKey":"8efb","status":"gehört"}"#;
        assert_eq!(read(strange, None).map(|it| it.status), Some(Status::Other));
    }
}
