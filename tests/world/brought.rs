//! An appointment that a citizen brings with them: made at the town hall before the visit.

use jiff::{SignedDuration, Timestamp, ToSpan};
use kiosk::{
    demo::{
        entry::{Details, Wish},
        history::KNOWN,
        place::OFFICE,
        state::Town,
    },
    domain::{
        appointment::Key,
        catalogue::{OfficeId, ServiceId},
        link::{Purpose, portal_link},
        private::Private,
    },
};

use super::hall::Hall;

/// Renewing a passport: no office asks for more than name and address for it.
pub const SERVICE: ServiceId = ServiceId(2_050_203);
/// How far ahead or back a time is looked for, in days.
const DAYS_MAX: i32 = 60;

/// What has become of it before the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Booked.
    Booked,
    /// Booked a moment ago, and not activated yet.
    Waiting,
    /// Booked; its time has passed.
    Past,
    /// Booked, with a key of four digits.
    Short,
    /// The citizen is being called in.
    Called,
    /// The citizen was called in and did not come.
    Missed,
    /// Cancelled: the portal has given it another key.
    Cancelled,
    /// Never activated; the portal has dropped it.
    Expired,
}

/// Who booked it, where, and how far ahead it lies.
pub struct Order {
    pub name: &'static str,
    pub email: &'static str,
    pub office: OfficeId,
    pub days: i32,
}

impl Default for Order {
    fn default() -> Self {
        Self {
            name: "Ida Beispiel",
            email: "ida@example.org",
            office: OFFICE,
            days: 3,
        }
    }
}

/// What stands in the citizen's mail.
#[derive(Clone, Debug)]
pub struct Brought {
    pub number: u32,
    pub secret: String,
}

impl Brought {
    /// The link of the mail.
    pub fn link(&self, hall: &Hall) -> String {
        let key = Key {
            number: self.number.into(),
            secret: Private::new(self.secret.clone()),
        };
        let link = portal_link(&hall.place.phone_links, &key, Purpose::Look).unwrap();
        link.reveal().clone()
    }

    /// The letters at the end of the link.
    pub fn code(&self, hall: &Hall) -> String {
        self.link(hall).rsplit('/').next().unwrap().to_owned()
    }
}

/// Puts such an appointment into the books.
pub fn make(hall: &Hall, kind: Kind, order: &Order) -> Brought {
    let now = hall.now.wall;
    let mut inner = hall.line.lock();
    let town = &mut inner.town;
    let day = SignedDuration::from_hours(24);
    match kind {
        Kind::Short => known(0),
        Kind::Called => known(4),
        Kind::Missed => known(5),
        Kind::Booked => booked(town, now - day, order, order.days),
        Kind::Past => booked(town, now - day * 9, order, 3),
        Kind::Cancelled => {
            let brought = booked(town, now - day, order, order.days);
            town.cancel(now, brought.number, &brought.secret).unwrap();
            brought
        }
        Kind::Waiting => waiting(town, now, order),
        Kind::Expired => {
            let brought = waiting(town, now - day, order);
            town.minute_job(now);
            brought
        }
    }
}

fn known(index: usize) -> Brought {
    Brought {
        number: KNOWN[index].number,
        secret: KNOWN[index].key.to_owned(),
    }
}

fn booked(town: &mut Town, at: Timestamp, order: &Order, days: i32) -> Brought {
    let brought = held(town, at, order, days);
    town.confirm(at, brought.number, &brought.secret).unwrap();
    brought
}

fn waiting(town: &mut Town, at: Timestamp, order: &Order) -> Brought {
    let brought = held(town, at, order, order.days);
    town.preconfirm(at, brought.number, &brought.secret)
        .unwrap();
    brought
}

/// Held at that moment for the first free time so many days later.
fn held(town: &mut Town, at: Timestamp, order: &Order, days: i32) -> Brought {
    let items = vec![(SERVICE, 1)];
    let (office, services) = town.services(order.office, &items).unwrap();
    let start = (days..days + DAYS_MAX)
        .find_map(|it| {
            let day = town.today(at).checked_add(it.days()).unwrap();
            town.starts(at, office, &services, day).first().copied()
        })
        .unwrap();
    let wish = Wish {
        office: order.office,
        start,
        items,
    };
    let entry = town.reserve(at, &wish).unwrap();
    let brought = Brought {
        number: entry.number,
        secret: entry.key.clone(),
    };
    let details = Details {
        name: order.name.to_owned(),
        email: Some(order.email.to_owned()),
        ..Details::default()
    };
    town.update(brought.number, &brought.secret, details)
        .unwrap();
    brought
}
