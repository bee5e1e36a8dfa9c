//! A town hall made of a simulated network, and what is asked and answered there.

use std::{path::Path, time::Duration};

use jiff::Timestamp;
use kiosk::{
    domain::{
        appointment::Key,
        basket::Basket,
        calendar::Slot,
        catalogue::{OfficeId, ServiceId},
        private::Private,
    },
    portal::{Details, Fault, Portal, Reply, Request, Search, clock::Clock, zms::ZmsPortal},
};
use serde_json::{Value, json};

use crate::network::{Network, StoppedClock};

/// The client, and the network and the clock it has.
pub struct Town {
    pub network: Network,
    pub clock: StoppedClock,
    pub portal: ZmsPortal<Network, StoppedClock>,
}

impl Town {
    pub fn new() -> Self {
        Self::at(StoppedClock::default())
    }

    pub fn at(clock: StoppedClock) -> Self {
        let network = Network::with_clock(clock.clone());
        let portal = ZmsPortal::with_clock(network.clone(), clock.clone());
        Self {
            network,
            clock,
            portal,
        }
    }

    pub fn with_shelf(clock: StoppedClock, directory: &Path) -> Self {
        let town = Self::at(clock);
        let portal = town
            .portal
            .with_shelf(directory.to_owned(), "https://termin.example/api");
        Self { portal, ..town }
    }

    pub async fn asks(&self, request: Request) -> Result<Reply, Fault> {
        self.portal.answer(request).await
    }

    /// When the catalogue it gets was told by the portal, in seconds since the test began.
    pub async fn catalogue_of(&self) -> Result<i64, Fault> {
        let start = StoppedClock::default().wall().as_second();
        let reply = self.asks(Request::Catalogue).await?;
        let Reply::Catalogue(_, at) = reply else {
            panic!("{reply:?}");
        };
        Ok(at.as_second() - start)
    }
}

pub const MINUTE: Duration = Duration::from_mins(1);
pub const HOUR: Duration = Duration::from_hours(1);
pub const SECRET: &str = "8efbcbbc31d3bcc7bf1425039a891c0f384e6c12c09ca4a4785851fc86458ba0";

pub fn key() -> Key {
    Key {
        number: 4711,
        secret: Private::new(SECRET.to_owned()),
    }
}

pub fn search(captcha: bool) -> Request {
    Request::Calendar(Search {
        basket: Basket::of(ServiceId(7)),
        offices: vec![OfficeId(5)],
        from: "2026-11-23".parse().unwrap(),
        until: "2027-05-23".parse().unwrap(),
        window: None,
        captcha,
    })
}

pub fn reserve(captcha: bool) -> Request {
    Request::Reserve {
        basket: Basket::of(ServiceId(7)),
        slot: Slot {
            start: Timestamp::from_second(1_796_112_900).unwrap(),
            office: OfficeId(5),
        },
        captcha,
    }
}

pub fn details() -> Details {
    Details {
        name: Private::new("Erika Beispiel".to_owned()),
        ..Details::default()
    }
}

pub fn catalogue() -> Value {
    json!({"offices": [{"id": 5, "name": "Rathaus", "scope": {}}], "services": [{"id": 7, "name": "Pass"}],
        "relations": [{"officeId": 5, "serviceId": 7}]})
}

pub fn calendar() -> Value {
    json!({"availableDays": [{"date": "2026-12-01", "providerIDs": "5", "offices": []}]})
}

pub fn appointment(status: &str) -> Value {
    json!({"processId": 4711, "authKey": SECRET, "timestamp": "1796112900", "officeId": 5, "serviceId": 7,
        "status": status})
}

pub fn error(code: &str) -> Value {
    json!({"errors": [{"errorCode": code, "statusCode": 400}]})
}

pub fn challenge() -> Value {
    json!({"parameters": {"algorithm": "SHA-256", "nonce": "00ff", "salt": "aa", "cost": 3, "keyLength": 32,
        "keyPrefix": "0"}, "signature": "beef"})
}

pub fn token(text: &str) -> Value {
    json!({"meta": {"success": true}, "data": {"valid": true}, "token": text})
}

pub const CHALLENGE: &str = "/captcha-challenge/";
pub const VERIFY: &str = "/captcha-verify/";
pub const CALENDAR: &str = "/available-calendar/";
pub const OFFERS: &str = "/offices-and-services/";
pub const RESERVE: &str = "/reserve-appointment/";
pub const CANCEL: &str = "/cancel-appointment/";
