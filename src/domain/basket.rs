//! What a citizen wants to get done in one appointment, and the limits the portal does not check itself
//! (wire contract, "the four things that bite first", no. 2).

use super::catalogue::{Catalogue, Office, OfficeId, Service, ServiceId};

/// The portal takes counts from 1 to 25 for one service (`invalidServiceCount`).
pub const QUANTITY_MAX: u8 = 25;

/// Services with how often each; the first one is the one the citizen came for.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Basket(Vec<(ServiceId, u8)>);

impl Basket {
    /// One service, once.
    pub fn of(service: ServiceId) -> Self {
        Self(vec![(service, 1)])
    }

    /// The services with their counts, in the order in which they were chosen.
    pub fn items(&self) -> &[(ServiceId, u8)] {
        &self.0
    }

    /// The service the citizen came for.
    pub fn main(&self) -> Option<ServiceId> {
        self.0.first().map(|it| it.0)
    }

    /// How often this service is in the basket.
    pub fn count(&self, service: ServiceId) -> u8 {
        self.0
            .iter()
            .find(|it| it.0 == service)
            .map_or(0, |it| it.1)
    }

    /// How many units there are in all.
    pub fn units(&self) -> u32 {
        self.0.iter().map(|it| u32::from(it.1)).sum()
    }

    /// The same basket with another count of one service. The main service stays at 1 or more.
    #[must_use]
    pub fn with(&self, service: ServiceId, count: u8) -> Self {
        let mut items = self.0.clone();
        let count = count.min(QUANTITY_MAX);
        match items.iter_mut().find(|it| it.0 == service) {
            Some(item) => item.1 = count,
            None => items.push((service, count)),
        }
        let main = self.main();
        items.retain(|it| it.1 > 0 || Some(it.0) == main);
        if let Some(first) = items.first_mut() {
            first.1 = first.1.max(1);
        }
        Self(items)
    }

    /// The offices where the whole basket fits into one appointment, highest priority first.
    pub fn offices<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Office> {
        let Some(main) = self.main() else {
            return vec![];
        };
        catalogue
            .offices_for(main)
            .into_iter()
            .filter(|it| self.fits(catalogue, it))
            .collect()
    }

    /// True when one more unit of this service still fits somewhere.
    pub fn can_add(&self, catalogue: &Catalogue, service: ServiceId) -> bool {
        let more = self.with(service, self.count(service).saturating_add(1));
        more != *self && !more.offices(catalogue).is_empty()
    }

    /// The services that may be added to this basket, in the portal's order.
    pub fn companions<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Service> {
        let Some(main) = self.main().and_then(|it| catalogue.service(it)) else {
            return vec![];
        };
        main.combinable
            .iter()
            .filter(|(id, offices)| *id != main.id && !offices.is_empty())
            .filter_map(|(id, _)| catalogue.service(*id))
            .filter(|it| {
                self.count(it.id) > 0 || !self.with(it.id, 1).offices(catalogue).is_empty()
            })
            .collect()
    }

    /// Slots of the whole basket at this office; `None` when a service is not offered there.
    pub fn slots(&self, catalogue: &Catalogue, office: OfficeId) -> Option<u32> {
        self.0
            .iter()
            .map(|(service, count)| {
                catalogue
                    .offer(office, *service)
                    .map(|it| u32::from(it.slots.max(1)) * u32::from(*count))
            })
            .sum()
    }

    /// The shortest time the appointment takes at any office that fits, in minutes (as the portal's own front end
    /// estimates it).
    pub fn minutes(&self, catalogue: &Catalogue) -> Option<u32> {
        self.offices(catalogue)
            .iter()
            .filter_map(|it| Some(self.slots(catalogue, it.id)? * u32::from(it.slot_minutes?)))
            .min()
    }

    /// True when one appointment at this office can hold the whole basket.
    pub fn fits(&self, catalogue: &Catalogue, office: &Office) -> bool {
        if office.scope.is_none() {
            return false;
        }
        let Some(slots) = self.slots(catalogue, office.id) else {
            return false;
        };
        if office
            .slots_max
            .is_some_and(|max| max > 0 && slots > u32::from(max))
        {
            return false;
        }
        let hides = |it: &(ServiceId, u8)| office.hidden_services.contains(&it.0);
        // A hidden service shows where it may be mixed with one that is not hidden.
        let mixes = office.hidden_mix.contains(&office.id) && !self.0.iter().all(hides);
        if self.0.iter().any(hides) && !mixes {
            return false;
        }
        self.0
            .iter()
            .all(|item| self.item_fits(catalogue, office, *item))
    }

    fn item_fits(
        &self,
        catalogue: &Catalogue,
        office: &Office,
        (id, count): (ServiceId, u8),
    ) -> bool {
        let (Some(service), Some(offer)) = (catalogue.service(id), catalogue.offer(office.id, id))
        else {
            return false;
        };
        if count == 0
            || count > service.quantity_max
            || offer.quantity_max.is_some_and(|max| count > max)
        {
            return false;
        }
        let Some(main) = self.main() else {
            return false;
        };
        main == id
            || catalogue.service(main).is_some_and(|it| {
                it.combinable
                    .iter()
                    .any(|(other, offices)| *other == id && offices.contains(&office.id))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        catalogue::{Offer, Scope},
        words::Words,
    };

    const PASSPORT: ServiceId = ServiceId(1);
    const CARD: ServiceId = ServiceId(2);
    const HALL: OfficeId = OfficeId(10);
    const NORTH: OfficeId = OfficeId(11);

    fn office(id: OfficeId, slots_max: Option<u16>) -> Office {
        Office {
            id,
            name: "Bürgerbüro".into(),
            address: String::new(),
            position: None,
            slot_minutes: Some(5),
            priority: 1,
            hidden_services: vec![],
            hidden_mix: vec![],
            slots_max,
            scope: Some(Scope::default()),
        }
    }

    fn catalogue() -> Catalogue {
        let service = |id, combinable| Service {
            id,
            name: Words::german("Pass"),
            quantity_max: 3,
            combinable,
        };
        let offer = |service, office, quantity_max| Offer {
            service,
            office,
            slots: 2,
            quantity_max,
        };
        Catalogue {
            services: [
                service(PASSPORT, vec![(CARD, vec![HALL])]),
                service(CARD, vec![]),
            ]
            .map(|it| (it.id, it))
            .into(),
            offices: [office(HALL, Some(8)), office(NORTH, None)]
                .map(|it| (it.id, it))
                .into(),
            offers: vec![
                offer(PASSPORT, HALL, None),
                offer(PASSPORT, NORTH, Some(2)),
                offer(CARD, HALL, None),
                offer(CARD, NORTH, None),
            ],
        }
    }

    fn where_it_fits(basket: &Basket) -> Vec<OfficeId> {
        basket
            .offices(&catalogue())
            .iter()
            .map(|it| it.id)
            .collect()
    }

    #[test]
    fn the_limits_the_portal_does_not_check_are_checked_here() {
        let one = Basket::of(PASSPORT);

        assert_eq!(where_it_fits(&one), [HALL, NORTH]);
        assert_eq!(
            where_it_fits(&one.with(PASSPORT, 3)),
            [HALL],
            "the northern office takes two at most"
        );
        assert_eq!(
            where_it_fits(&one.with(PASSPORT, 4)),
            [],
            "maxQuantity is three"
        );
        assert_eq!(
            where_it_fits(&one.with(CARD, 1)),
            [HALL],
            "combinable at the town hall only"
        );
        assert_eq!(
            where_it_fits(&one.with(PASSPORT, 3).with(CARD, 2)),
            [],
            "ten slots do not fit into eight"
        );
        assert!(!one.with(PASSPORT, 3).can_add(&catalogue(), PASSPORT));
    }

    #[test]
    fn a_service_an_office_hides_is_not_booked_there() {
        let mut catalogue = catalogue();
        if let Some(hall) = catalogue.offices.get_mut(&HALL) {
            hall.hidden_services = vec![PASSPORT];
        }

        assert_eq!(
            Basket::of(PASSPORT)
                .offices(&catalogue)
                .iter()
                .map(|it| it.id)
                .collect::<Vec<_>>(),
            [NORTH]
        );

        if let Some(hall) = catalogue.offices.get_mut(&HALL) {
            hall.hidden_mix = vec![HALL];
        }
        assert!(
            !Basket::of(PASSPORT)
                .with(CARD, 1)
                .offices(&catalogue)
                .is_empty(),
            "mixed with another it shows"
        );
    }

    #[test]
    fn the_main_service_stays_and_others_can_go() {
        let basket = Basket::of(PASSPORT)
            .with(CARD, 1)
            .with(CARD, 0)
            .with(PASSPORT, 0);

        assert_eq!(basket.items(), [(PASSPORT, 1)]);
        assert_eq!(basket.minutes(&catalogue()), Some(10));
    }
}
