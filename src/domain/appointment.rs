//! Reservations and appointments as the portal keeps them.

use jiff::Timestamp;
use zeroize::Zeroize;

use super::{
    basket::Basket, calendar::Slot, catalogue::ServiceId, contact::Contact, private::Private,
    words::Words,
};

/// What opens one appointment at the portal: its number and its key (64 or, in old mails, 4 hexadecimal digits).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The portal's number (`processId`).
    pub number: u64,
    /// The secret (`authKey`).
    pub secret: Private<String>,
}

/// A time held for the citizen while they fill in the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reservation {
    /// What opens it.
    pub key: Key,
    /// The time and office held.
    pub slot: Slot,
    /// When the portal lets go of it, by our own clock: asked at + `reservationDuration`. The portal itself tells no
    /// time, and its clean-up runs each minute, never earlier.
    pub until: Timestamp,
    /// The appointment in the place of which it is held, while one is moved: of the two exactly one is to stay, the
    /// old one as long as it stands.
    pub instead_of: Option<Key>,
}

/// How an appointment stands (`status` on the wire).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Held, not booked.
    Reserved,
    /// Booked, but to be activated by the link in the mail.
    Preconfirmed,
    /// Booked.
    Confirmed,
    /// Being served, or served: queued, called, processing, pending, finished, parked.
    Called,
    /// The citizen did not come.
    Missed,
    /// No longer there: deleted, blocked, anonymized, archived.
    Gone,
    /// A word we do not know.
    Other,
}

/// An appointment as the portal tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// What opens it.
    pub key: Key,
    /// The number to show and say (`displayNumber`, else the number).
    pub display_number: String,
    /// How it stands.
    pub status: Status,
    /// When and where; `None` when the portal no longer says (after a cancellation the office is 0).
    pub slot: Option<Slot>,
    /// What it is for: the main service first, each with its count.
    pub services: Vec<Booked>,
    /// How long it takes, in slots of the office.
    pub slots: u16,
    /// Who comes, as the portal has it; empty before it was told.
    pub family_name: Private<String>,
    /// The e-mail address the portal has; empty before it was told (the wire's placeholder is never kept).
    pub email: Private<String>,
    /// The phone number the portal has; empty when there is none.
    pub telephone: Private<String>,
    /// The answer to the office's first further question.
    pub text1: Private<String>,
    /// The answer to the office's second further question.
    pub text2: Private<String>,
    /// How long the reservation holds from when it was made, in minutes, where the portal says so.
    pub reservation_minutes: Option<u16>,
    /// How long activation may take, in minutes, where the portal says so.
    pub activation_minutes: Option<u16>,
}

/// One service of an appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The service.
    pub service: ServiceId,
    /// Its name as the portal tells it.
    pub name: Words,
    /// How often.
    pub count: u8,
}

impl Appointment {
    /// What it is for, as a basket.
    pub fn basket(&self) -> Basket {
        let mut items = self.services.iter();
        let Some(main) = items.next() else {
            return Basket::default();
        };
        let first = Basket::of(main.service).with(main.service, main.count);
        items.fold(first, |basket, it| basket.with(it.service, it.count))
    }

    /// The name, address, number and texts of the citizen as the portal keeps them, to be told again without asking
    /// (UX-10). The portal keeps one name only.
    pub fn contact(&self) -> Contact {
        Contact {
            family_name: self.family_name.clone(),
            email: self.email.clone(),
            telephone: self.telephone.clone(),
            text1: self.text1.clone(),
            text2: self.text2.clone(),
            ..Contact::default()
        }
    }
}

impl Zeroize for Key {
    fn zeroize(&mut self) {
        self.number = 0;
        self.secret.reveal_mut().zeroize();
    }
}
