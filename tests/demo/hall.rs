//! A demo town hall to talk to, without sockets: the one door for all tests here.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};
use kiosk::demo::{
    cases::Cases,
    city::{City, Plan},
    place::guide,
    state::Town,
    wire::{self, Answer, Asked, Head},
};
use serde_json::{Value, json};

pub const TOWN_HALL: u32 = 20101;
pub const HULS: u32 = 20110;
pub const FISCHELN: u32 = 20130;
pub const SMALL: u32 = 20140;
pub const GUARDED: u32 = 20150;
pub const NORTH: u32 = 20160;
pub const ADDRESS: u32 = 2_050_101;
pub const CERTIFICATE: u32 = 2_050_104;
pub const CARD: u32 = 2_050_201;
pub const PASSPORT: u32 = 2_050_203;
pub const LICENCE: u32 = 2_050_502;
pub const CITIZENSHIP: u32 = 2_050_901;

/// A Monday, nine in the morning in Krefeld.
const START: &str = "2027-01-11T08:00:00Z";

pub struct Hall {
    pub town: Town,
    pub now: Timestamp,
    /// The languages a browser asks for.
    pub languages: Option<&'static str>,
    /// The secret that a kiosk brings.
    pub secret: Option<&'static str>,
    /// Where requests come from.
    pub client: IpAddr,
}

/// A reservation as a test needs it.
#[derive(Clone, Debug)]
pub struct Held {
    pub number: u64,
    pub key: String,
}

pub fn hall() -> Hall {
    hall_of(City::Krefeld, 1)
}

pub fn hall_of(city: City, seed: u64) -> Hall {
    let plan = Plan::of(city, seed).unwrap();
    let mut town = Town::new(
        plan,
        seed,
        b"secret of the tests",
        "http://termin.example/".into(),
    )
    .unwrap();
    town.requests_max = u32::MAX;
    town.guide = guide(city).unwrap();
    town.cases = Cases::read().unwrap();
    Hall {
        town,
        now: START.parse().unwrap(),
        languages: None,
        secret: None,
        client: [127, 0, 0, 1].into(),
    }
}

impl Hall {
    pub fn ask(
        &mut self,
        method: &str,
        address: &str,
        body: &str,
        media_type: Option<&str>,
    ) -> Answer {
        let authorization = self.secret.map(|it| format!("Bearer {it}"));
        let asked = Asked {
            client: self.client,
            method,
            address,
            body: body.as_bytes(),
            media_type,
            head: Head {
                languages: self.languages,
                authorization: authorization.as_deref(),
                ..Head::default()
            },
        };
        wire::handle(&mut self.town, self.now, asked)
    }

    pub fn get(&mut self, address: &str) -> (u16, Value) {
        let answer = self.ask("GET", address, "", None);
        (answer.status, serde_json::from_slice(&answer.body).unwrap())
    }

    pub fn post(&mut self, endpoint: &str, body: &Value) -> (u16, Value) {
        let answer = self.ask(
            "POST",
            &format!("/{endpoint}/"),
            &body.to_string(),
            Some("application/json"),
        );
        (
            answer.status,
            serde_json::from_slice(&answer.body).unwrap_or(Value::Null),
        )
    }

    pub fn later(&mut self, minutes: i64) {
        self.now += SignedDuration::from_mins(minutes);
    }

    /// The calendar for one office and services, with the window given (`""` for none).
    pub fn calendar(&mut self, office: u32, services: &str, counts: &str, window: &str) -> Value {
        let address = format!(
            "/available-calendar/?startDate=2027-01-11&endDate=2027-07-11&officeIds={office}&serviceIds={services}\
             &serviceCounts={counts}{window}"
        );
        let (status, body) = self.get(&address);
        assert_eq!(status, 200, "{body}");
        body
    }

    /// The free times that the calendar loads.
    pub fn times(&mut self, office: u32, service: u32, count: u32) -> Vec<i64> {
        let calendar = self.calendar(office, &service.to_string(), &count.to_string(), "");
        calendar["availableDays"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|it| it["offices"].as_array().unwrap())
            .flat_map(|it| it["appointments"].as_array().unwrap())
            .map(|it| it.as_i64().unwrap())
            .collect()
    }

    pub fn reserve_at(&mut self, office: u32, service: u32, count: u32, time: i64) -> (u16, Value) {
        self.post(
            "reserve-appointment",
            &json!({"officeId": office, "serviceId": [service], "serviceCount": [count], "timestamp": time}),
        )
    }

    /// Holds the first free time.
    pub fn reserve(&mut self, office: u32, service: u32) -> Held {
        let time = self.times(office, service, 1)[0];
        let (status, body) = self.reserve_at(office, service, 1, time);
        assert_eq!(status, 200, "{body}");
        Held {
            number: body["processId"].as_u64().unwrap(),
            key: body["authKey"].as_str().unwrap().to_owned(),
        }
    }

    /// Does one step with what is held.
    pub fn step(&mut self, endpoint: &str, held: &Held) -> (u16, Value) {
        self.post(
            endpoint,
            &json!({"processId": held.number, "authKey": held.key}),
        )
    }

    pub fn update(&mut self, held: &Held, fields: Value) -> (u16, Value) {
        let mut body = fields;
        body["processId"] = held.number.into();
        body["authKey"] = held.key.clone().into();
        self.post("update-appointment", &body)
    }

    pub fn look(&mut self, held: &Held) -> (u16, Value) {
        self.get(&format!(
            "/appointment/?processId={}&authKey={}",
            held.number, held.key
        ))
    }
}

/// The error codes of a body.
pub fn codes(body: &Value) -> Vec<&str> {
    let errors = body["errors"].as_array();
    errors.map_or(vec![], |it| {
        it.iter()
            .map(|it| it["errorCode"].as_str().unwrap())
            .collect()
    })
}
