//! Offices, services and offers: from the wire to the [`Catalogue`].

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{
        basket::QUANTITY_MAX,
        catalogue::{Catalogue, Offer, Office, OfficeId, Service, ServiceId},
        words::Words,
    },
    portal::zms::wire::catalogue::{CatalogueWire, RelationWire, ServiceWire},
};

use super::{SLOTS_MAX, name, office::office, office_id, positive, service_id};

/// The catalogue; `None` when one of its three lists is missing, or when nothing at all can be booked: a town hall that
/// offers nothing is a fault, and must not take the place of what it offered before.
pub fn catalogue(wire: &CatalogueWire) -> Option<Catalogue> {
    lists(wire).filter(|catalogue| {
        let mut offices = catalogue.offers.iter().map(|it| it.office);
        offices.any(|it| catalogue.office(it).is_some_and(|it| it.scope.is_some()))
    })
}

fn lists(wire: &CatalogueWire) -> Option<Catalogue> {
    let offices: BTreeMap<OfficeId, Office> = wire
        .offices
        .as_ref()?
        .values()
        .filter_map(|it| office(it.0.as_ref()?))
        .map(|it| (it.id, it))
        .collect();
    let known: Vec<&ServiceWire> = wire
        .services
        .as_ref()?
        .values()
        .filter_map(|it| it.0.as_ref())
        .collect();
    let ids: BTreeSet<ServiceId> = known.iter().filter_map(|it| service_id(&it.id)).collect();
    let services: BTreeMap<ServiceId, Service> = known
        .iter()
        .filter_map(|it| service(it, &ids))
        .map(|it| (it.id, it))
        .collect();
    let mut told = BTreeSet::new();
    let offers = wire
        .relations
        .as_ref()?
        .values()
        .filter_map(|it| offer(it.0.as_ref()?))
        .filter(|it| services.contains_key(&it.service) && offices.contains_key(&it.office))
        .filter(|it| told.insert((it.office, it.service)))
        .collect();
    Some(Catalogue {
        services,
        offices,
        offers,
    })
}

fn service(wire: &ServiceWire, known: &BTreeSet<ServiceId>) -> Option<Service> {
    let id = service_id(&wire.id)?;
    let name = name(&wire.name);
    if name.is_empty() {
        return None;
    }
    Some(Service {
        id,
        name: Words::german(name),
        quantity_max: positive(&wire.max_quantity)
            .unwrap_or(1_u32)
            .min(u32::from(QUANTITY_MAX))
            .try_into()
            .unwrap_or(1),
        combinable: combinable(id, wire, known),
    })
}

/// The keys "1", "2", … give the order; as text, "10" would come before "2".
fn combinable(
    id: ServiceId,
    wire: &ServiceWire,
    known: &BTreeSet<ServiceId>,
) -> Vec<(ServiceId, Vec<OfficeId>)> {
    let mut ordered: Vec<_> = wire
        .combinable
        .0
        .iter()
        .enumerate()
        .map(|(place, (key, value))| (key.trim().parse().unwrap_or(place), value))
        .collect();
    ordered.sort_by_key(|it| it.0);
    let mut told = BTreeSet::from([id]);
    ordered
        .iter()
        .flat_map(|(_, value)| &value.0)
        .filter_map(|(other, offices)| {
            let other = ServiceId(other.trim().parse().ok()?);
            let offices: Vec<OfficeId> = offices.values().filter_map(office_id).collect();
            // An empty list means: nowhere (wire contract §2.1).
            (!offices.is_empty() && known.contains(&other) && told.insert(other))
                .then_some((other, offices))
        })
        .collect()
}

fn offer(wire: &RelationWire) -> Option<Offer> {
    if wire.public.truth() == Some(false) {
        return None;
    }
    // What takes longer than we believe cannot be booked: a shorter time would be a lie.
    let slots = positive::<i64>(&wire.slots).unwrap_or(1);
    let slots = u16::try_from(slots).ok().filter(|it| *it <= SLOTS_MAX)?;
    Some(Offer {
        service: service_id(&wire.service_id)?,
        office: office_id(&wire.office_id)?,
        slots,
        quantity_max: positive::<u32>(&wire.max_quantity)
            .map(|it| u8::try_from(it).unwrap_or(u8::MAX).min(QUANTITY_MAX)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::language::Language, portal::zms::wire::read_object};

    fn read(json: &str) -> Option<Catalogue> {
        lists(&read_object(json.as_bytes())?)
    }

    const HALL: &str = r#"{"id": "10", "name": "Rathaus (33/1)", "scope": {}}"#;

    #[test]
    fn combinable_services_keep_the_order_of_their_keys() {
        let json = r#"{"offices":[],"relations":[],"services":[
            {"id":1,"name":"Pass","maxQuantity":99,"combinable":{"10":{"4":[7]},"2":{"1":[7]},"3":{"2":["7",8]},
             "1":{"3":[7]},"4":{"5":[]},"5":{"9":[7]}}},
            {"id":2,"name":"A","maxQuantity":0,"combinable":[]},{"id":3,"name":"B","maxQuantity":null},
            {"id":4,"name":"C"},{"id":5,"name":"D"},{"id":6,"name":"\u200b"},null,[]]}"#;

        let catalogue = read(json).expect("a catalogue");
        let pass = catalogue.service(ServiceId(1)).expect("the service");

        assert_eq!(
            pass.combinable,
            [
                (ServiceId(3), vec![OfficeId(7)]),
                (ServiceId(2), vec![OfficeId(7), OfficeId(8)]),
                (ServiceId(4), vec![OfficeId(7)]),
            ],
            "without itself, without what goes nowhere, without what is unknown"
        );
        assert_eq!(pass.quantity_max, 25);
        assert_eq!(
            catalogue
                .services
                .values()
                .map(|it| it.quantity_max)
                .collect::<Vec<_>>(),
            [25, 1, 1, 1, 1],
            "a service without a name cannot be shown"
        );
        assert_eq!(pass.name.in_language(Language::English), "Pass");
    }

    #[test]
    fn offers_of_unknown_or_hidden_things_are_dropped() {
        let json = format!(
            r#"{{"offices":[{HALL}],"services":[{{"id":1,"name":"Pass"}},{{"id":2,"name":"A"}}],"relations":[
            {{"officeId":10,"serviceId":1,"slots":"2","public":true,"maxQuantity":0}},
            {{"officeId":10,"serviceId":1,"slots":9}},
            {{"officeId":10,"serviceId":2,"public":false}},{{"officeId":11,"serviceId":1}},
            {{"officeId":10,"serviceId":3}},{{"officeId":10,"serviceId":"2","slots":null,"maxQuantity":"3"}}]}}"#
        );

        let offers = read(&json).expect("a catalogue").offers;

        let offer = |service, slots, quantity_max| Offer {
            service: ServiceId(service),
            office: OfficeId(10),
            slots,
            quantity_max,
        };
        assert_eq!(offers, [offer(1, 2, None), offer(2, 1, Some(3))]);
    }

    #[test]
    fn a_catalogue_with_nothing_to_book_is_none() {
        let whole = |offices: &str| {
            let json = format!(
                r#"{{"offices":{offices},"services":[{{"id":1,"name":"Pass"}}],
                "relations":[{{"officeId":10,"serviceId":1}}]}}"#
            );
            catalogue(&read_object(json.as_bytes())?)
        };

        assert!(whole(&format!("[{HALL}]")).is_some());
        assert_eq!(whole("5"), None);
        assert_eq!(whole(r#"[{"id":10,"name":"Rathaus"}]"#), None, "no scope");
    }

    #[test]
    fn offers_that_take_longer_than_any_appointment_are_dropped() {
        let slots_of = |told: &str| {
            let json = format!(
                r#"{{"offices":[{HALL}],"services":[{{"id":1,"name":"Pass"}}],
                "relations":[{{"officeId":10,"serviceId":1,"slots":{told}}}]}}"#
            );
            let offers = read(&json).expect("a catalogue").offers;
            offers.first().map(|it| it.slots)
        };

        for (told, slots) in [
            ("500", Some(500)),
            ("501", None),
            ("\"65536\"", None),
            ("9223372036854775807", None),
            ("-1", Some(1)),
        ] {
            assert_eq!(slots_of(told), slots, "{told}");
        }
    }

    #[test]
    fn a_name_without_end_is_cut_at_a_word() {
        let json = format!(
            r#"{{"offices":[],"relations":[],"services":[{{"id":1,"name":"{}"}},{{"id":2,"name":"{}"}},
            {{"id":3,"name":"{}"}}]}}"#,
            "Amt ".repeat(75),
            "Zulassung ".repeat(99),
            "ä".repeat(3_000)
        );

        let names = read(&json).expect("a catalogue").services;
        let name = |number| names[&ServiceId(number)].name.in_language(Language::German);

        assert_eq!(name(1), ["Amt"; 75].join(" "), "299 characters fit");
        assert_eq!(
            name(2),
            ["Zulassung"; 30].join(" "),
            "299 of 989 characters"
        );
        assert_eq!(name(3), "ä".repeat(300), "one word");
    }

    #[test]
    fn what_is_no_catalogue_is_not_taken_for_an_empty_one() {
        for json in ["{}", "[]", r#"{"offices":[],"services":[]}"#, "null", ""] {
            assert_eq!(read(json), None, "{json}");
        }
        let long = format!(
            r#"{{"offices":[{}],"services":[],"relations":[]}}"#,
            vec!["1"; 5_001].join(",")
        );
        assert_eq!(read(&long), None, "half a list would be a lie");
    }
}
