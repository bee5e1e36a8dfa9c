//! What the town hall offers: services, offices, and which office offers which service.

use std::{cmp::Reverse, collections::BTreeMap};

use super::words::Words;

/// The portal's number of a service.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct ServiceId(pub u32);

/// The portal's number of an office.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct OfficeId(pub u32);

/// Something a citizen can come for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// The portal's number.
    pub id: ServiceId,
    /// The portal's name; German, with other languages added from the guide.
    pub name: Words,
    /// How often it can be booked in one appointment (`maxQuantity`, at least 1).
    pub quantity_max: u8,
    /// Services that can be booked in the same appointment, in the portal's order, each with the offices where
    /// this holds. The service itself is not among them.
    pub combinable: Vec<(ServiceId, Vec<OfficeId>)>,
}

/// A place where citizens are received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The portal's number.
    pub id: OfficeId,
    /// The name citizens know (`scope.provider.displayName` where given).
    pub name: String,
    /// Street, number, postcode and city in one line; empty when the portal does not say.
    pub address: String,
    /// Latitude and longitude in microdegrees, for "nearest".
    pub position: Option<(i32, i32)>,
    /// Minutes of one slot (`slotTimeInMinutes`).
    pub slot_minutes: Option<u16>,
    /// Offices with a higher priority come first.
    pub priority: i32,
    /// Services this office hides (`disabledByServices`).
    pub hidden_services: Vec<ServiceId>,
    /// Offices among which a hidden service may still be mixed with others (`allowDisabledServicesMix`).
    pub hidden_mix: Vec<OfficeId>,
    /// Slots that one appointment may have here.
    pub slots_max: Option<u16>,
    /// What must be asked and told when booking here; an office without it cannot be booked.
    pub scope: Option<Scope>,
}

/// What an office asks for and tells (`scope` on the wire).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Scope {
    /// True when an e-mail address is demanded.
    pub email_required: bool,
    /// Whether the phone number is asked.
    pub telephone: Ask,
    /// Whether the first further text is asked, and its label.
    pub text1: Ask,
    /// The label of the first further text, which the office writes itself.
    pub text1_label: Words,
    /// Whether the second further text is asked.
    pub text2: Ask,
    /// The label of the second further text.
    pub text2_label: Words,
    /// True when calendar and reservation want a captcha token.
    pub captcha: bool,
    /// Notice for those who have an appointment, in paragraphs.
    pub notice_for_appointment: Vec<String>,
    /// Notice on when appointments are opened, in paragraphs.
    pub notice_on_release: Vec<String>,
    /// How long a reservation holds, in minutes.
    pub reservation_minutes: u16,
    /// How long a preconfirmed appointment waits for activation, in minutes.
    pub activation_minutes: u16,
    /// Where to go in the building.
    pub hint: Option<String>,
    /// How many appointments one e-mail address may hold here; `None` is without limit.
    pub appointments_per_mail: Option<u16>,
}

/// Whether an office wants an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Ask {
    /// The question is not asked.
    #[default]
    No,
    /// The answer is voluntary.
    May,
    /// The answer is demanded.
    Must,
}

/// One service at one office (`relations` on the wire).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The service.
    pub service: ServiceId,
    /// The office.
    pub office: OfficeId,
    /// Slots that one unit of the service takes here.
    pub slots: u16,
    /// The office's own limit on the quantity; `None` where it has none (0 on the wire).
    pub quantity_max: Option<u8>,
}

/// All that can be booked. Offers that name an unknown service or office have been dropped (wire contract §2.1).
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// Services by number.
    pub services: BTreeMap<ServiceId, Service>,
    /// Offices by number.
    pub offices: BTreeMap<OfficeId, Office>,
    /// Which office offers which service.
    pub offers: Vec<Offer>,
}

impl Catalogue {
    /// The service with this number.
    pub fn service(&self, id: ServiceId) -> Option<&Service> {
        self.services.get(&id)
    }

    /// The office with this number.
    pub fn office(&self, id: OfficeId) -> Option<&Office> {
        self.offices.get(&id)
    }

    /// How this office offers this service, if it does.
    pub fn offer(&self, office: OfficeId, service: ServiceId) -> Option<&Offer> {
        self.offers
            .iter()
            .find(|it| it.office == office && it.service == service)
    }

    /// The offices that can be booked for this service, highest priority first, then by number.
    pub fn offices_for(&self, service: ServiceId) -> Vec<&Office> {
        let mut offices: Vec<&Office> = self
            .offers
            .iter()
            .filter(|it| it.service == service)
            .filter_map(|it| self.office(it.office))
            .filter(|it| it.scope.is_some())
            .collect();
        offices.sort_by_key(|it| (Reverse(it.priority), it.id));
        offices.dedup_by_key(|it| it.id);
        offices
    }

    /// True when at least one office can be booked for this service.
    pub fn is_bookable(&self, service: ServiceId) -> bool {
        !self.offices_for(service).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_priority_comes_first_however_extreme() {
        let office = |number, priority| Office {
            id: OfficeId(number),
            name: String::new(),
            address: String::new(),
            position: None,
            slot_minutes: None,
            priority,
            hidden_services: vec![],
            hidden_mix: vec![],
            slots_max: None,
            scope: Some(Scope::default()),
        };
        let offices = [
            office(1, i32::MIN),
            office(2, 0),
            office(3, i32::MAX),
            office(4, 0),
        ];
        let offer = |it: &Office| Offer {
            service: ServiceId(7),
            office: it.id,
            slots: 1,
            quantity_max: None,
        };
        let catalogue = Catalogue {
            offers: offices.iter().map(offer).collect(),
            offices: offices.into_iter().map(|it| (it.id, it)).collect(),
            ..Catalogue::default()
        };

        let order: Vec<u32> = catalogue
            .offices_for(ServiceId(7))
            .iter()
            .map(|it| it.id.0)
            .collect();

        assert_eq!(order, [3, 2, 4, 1]);
    }
}
