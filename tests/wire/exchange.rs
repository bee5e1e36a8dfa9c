//! A recorded exchange: which request of ours it stands for, and whether ours looks the same on the wire.

use std::{collections::BTreeMap, time::Duration};

use jiff::{Timestamp, Zoned, tz::TimeZone};
use kiosk::{
    domain::{
        appointment::Key,
        basket::Basket,
        calendar::Slot,
        catalogue::{OfficeId, ServiceId},
        private::Private,
    },
    portal::{
        Details, Request, Search,
        transport::{Method, WireAnswer, WireQuestion},
        zms::question,
    },
};
use serde_json::{Map, Value};

/// Query or body, name by name, as text.
pub type Fields = BTreeMap<String, String>;

/// What was asked.
#[derive(Debug)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub query: Fields,
    pub body: Value,
}

impl Asked {
    pub fn new(exchange: &Value) -> Self {
        let whole = exchange["request"]["path"].as_str().expect("a path");
        let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
        Self {
            method: exchange["request"]["method"]
                .as_str()
                .expect("a method")
                .to_owned(),
            path: path.to_owned(),
            query: query_fields(query),
            body: exchange["request"]["body"].clone(),
        }
    }

    /// The token it was asked with.
    pub fn token(&self) -> Option<Private<String>> {
        let in_body = self.body["captchaToken"].as_str().map(str::to_owned);
        self.query
            .get("captchaToken")
            .cloned()
            .or(in_body)
            .map(Private::new)
    }

    /// Our request for this; `None` when we never ask so.
    pub fn request(&self) -> Option<Request> {
        match (self.method.as_str(), self.path.as_str()) {
            ("GET", "/offices-and-services/") => Some(Request::Catalogue),
            ("GET", "/available-calendar/") => self.search().map(Request::Calendar),
            ("GET", "/appointment/") => self.key().map(Request::Look),
            ("POST", "/reserve-appointment/") => self.reserve(),
            ("POST", "/update-appointment/") => Some(Request::Update(self.key()?, self.details()?)),
            ("POST", "/preconfirm-appointment/") => self.key().map(Request::Preconfirm),
            ("POST", "/confirm-appointment/") => self.key().map(Request::Confirm),
            ("POST", "/cancel-appointment/") => self.key().map(Request::Cancel),
            _ => None,
        }
    }

    /// True when our question is the same one, whatever the order and type of its fields.
    pub fn is(&self, ours: &WireQuestion) -> bool {
        let method = match ours.method {
            Method::Get => "GET",
            Method::Post => "POST",
        };
        let body = serde_json::from_slice(ours.body.reveal()).unwrap_or(Value::Null);
        method == self.method
            && ours.path == self.path
            && ours.headers.is_empty()
            && query_fields(ours.query.reveal()) == self.query
            && body_fields(&body) == body_fields(&self.body)
    }

    /// Our question about a captcha.
    pub fn captcha_question(&self) -> Option<WireQuestion> {
        match self.path.as_str() {
            "/captcha-challenge/" => Some(question::captcha_challenge()),
            "/captcha-verify/" => Some(question::captcha_verify(
                self.body["payload"].as_str()?,
                Duration::MAX,
            )),
            _ => None,
        }
    }

    fn search(&self) -> Option<Search> {
        let date = |name: &str| self.query.get(name)?.parse().ok();
        let numbers = |name: &str| -> Option<Vec<u32>> {
            self.query
                .get(name)?
                .split(',')
                .map(|it| it.parse().ok())
                .collect()
        };
        let (services, counts) = (numbers("serviceIds")?, numbers("serviceCounts")?);
        Some(Search {
            basket: basket(&services, &counts)?,
            offices: numbers("officeIds")?.into_iter().map(OfficeId).collect(),
            from: date("startDate")?,
            until: date("endDate")?,
            window: date("slotsStartDate").zip(date("slotsEndDate")),
            captcha: self.token().is_some(),
        })
    }

    fn reserve(&self) -> Option<Request> {
        let numbers = |name: &str| -> Option<Vec<u32>> {
            self.body[name].as_array()?.iter().map(number).collect()
        };
        Some(Request::Reserve {
            basket: basket(&numbers("serviceId")?, &numbers("serviceCount")?)?,
            slot: Slot {
                start: Timestamp::from_second(self.body["timestamp"].as_i64()?).ok()?,
                office: OfficeId(number(&self.body["officeId"])?),
            },
            captcha: self.token().is_some(),
        })
    }

    fn key(&self) -> Option<Key> {
        let field = |name: &str| {
            self.query
                .get(name)
                .cloned()
                .or_else(|| Some(self.body[name].as_str()?.to_owned()))
        };
        let number = field("processId")
            .and_then(|it| it.parse().ok())
            .or_else(|| self.body["processId"].as_u64())?;
        Some(Key {
            number,
            secret: Private::new(field("authKey")?),
        })
    }

    fn details(&self) -> Option<Details> {
        let text = |name: &str| Private::new(self.body[name].as_str().unwrap_or("").to_owned());
        self.body.is_object().then(|| Details {
            name: text("familyName"),
            email: text("email"),
            telephone: text("telephone"),
            text1: text("customTextfield"),
            text2: text("customTextfield2"),
        })
    }
}

/// The answer of an exchange: `body` is JSON, or `text` the very bytes, perhaps with a `piece` that is repeated.
pub fn answer(exchange: &Value) -> WireAnswer {
    let response = &exchange["response"];
    let mut body = match response.get("text").and_then(Value::as_str) {
        Some(text) => text.to_owned(),
        None => response["body"].to_string(),
    };
    if let (Some(piece), Some(times)) = (response["piece"].as_str(), response["times"].as_u64()) {
        body = body.replace(
            "PIECES",
            &piece.repeat(usize::try_from(times).expect("a number")),
        );
    }
    WireAnswer {
        status: u16::try_from(response["status"].as_u64().expect("a status")).expect("a status"),
        body: Private::new(body.into_bytes()),
    }
}

/// Some time in Berlin, where it does not matter which.
pub fn any_time() -> Zoned {
    let berlin = TimeZone::get("Europe/Berlin").expect("a time zone");
    Timestamp::UNIX_EPOCH.to_zoned(berlin)
}

fn basket(services: &[u32], counts: &[u32]) -> Option<Basket> {
    if services.len() != counts.len() || !counts.iter().all(|it| (1..=25).contains(it)) {
        return None;
    }
    let mut basket = Basket::of(ServiceId(*services.first()?));
    for (service, count) in services.iter().zip(counts) {
        basket = basket.with(ServiceId(*service), u8::try_from(*count).ok()?);
    }
    Some(basket)
}

fn number(value: &Value) -> Option<u32> {
    match value.as_u64() {
        Some(number) => u32::try_from(number).ok(),
        None => value.as_str()?.parse().ok(),
    }
}

fn query_fields(query: &str) -> Fields {
    query
        .split('&')
        .filter_map(|it| it.split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Numbers count as their text, and an empty field as none.
fn body_fields(body: &Value) -> Fields {
    let text = |it: &Value| match it {
        Value::String(text) => text.clone(),
        Value::Array(items) => items
            .iter()
            .map(|it| it.as_str().map_or_else(|| it.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(","),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => it.to_string(),
    };
    body.as_object()
        .unwrap_or(&Map::new())
        .iter()
        .map(|(name, value)| (name.clone(), text(value)))
        .filter(|it| !it.1.is_empty())
        .collect()
}
