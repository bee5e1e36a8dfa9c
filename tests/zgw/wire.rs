//! A network of one answer after another, a clock that stands, and our question as the server would see it.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::Timestamp;
use kiosk::{
    domain::private::Private,
    portal::{
        clock::Clock,
        transport::{Broken, Method, Transport, WireAnswer, WireQuestion},
    },
};
use serde_json::Value;

/// When all tests take place: 2026-11-23, 12:00 in Amsterdam.
pub const NOW: &str = "2026-11-23T11:00:00Z";

/// A clock that stands until it is moved.
#[derive(Clone, Default)]
pub struct StoppedClock(Arc<Mutex<Duration>>);

impl StoppedClock {
    pub fn pass(&self, time: Duration) {
        *self.0.lock().unwrap() += time;
    }
}

impl Clock for StoppedClock {
    fn moment(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    fn wall(&self) -> Timestamp {
        NOW.parse::<Timestamp>().unwrap() + self.moment()
    }
}

/// Answers one after another; a question too many is answered with nothing at all.
#[derive(Clone, Default)]
pub struct Line(Arc<Mutex<VecDeque<WireAnswer>>>);

impl Line {
    pub fn then(self, answer: WireAnswer) -> Self {
        self.0.lock().unwrap().push_back(answer);
        self
    }
}

impl Transport for Line {
    async fn send(&self, _: WireQuestion) -> Result<WireAnswer, Broken> {
        self.0.lock().unwrap().pop_front().ok_or(Broken::Lost)
    }
}

/// An answer with this body; a text stands for itself, null for nothing.
pub fn answer(status: u16, body: &Value) -> WireAnswer {
    let body = match body.as_str() {
        Some(text) => text.to_owned(),
        None if body.is_null() => String::new(),
        None => body.to_string(),
    };
    let body = body.into_bytes();
    WireAnswer {
        status,
        body: Private::new(body),
    }
}

/// A question as the server sees it.
#[derive(Debug, PartialEq, Eq)]
pub struct Seen {
    pub method: String,
    pub path: String,
    pub query: BTreeMap<String, String>,
    pub headers: BTreeMap<String, String>,
    pub body: Value,
}

impl Seen {
    /// Ours, with the headers that the real transport adds.
    pub fn ours(question: &WireQuestion) -> Self {
        let mut headers: BTreeMap<String, String> = question
            .headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.reveal().clone()))
            .collect();
        headers.insert("Accept".to_owned(), "application/json".to_owned());
        let method = match question.method {
            Method::Get => "GET",
            Method::Post => {
                headers.insert("Content-Type".to_owned(), "application/json".to_owned());
                "POST"
            }
        };
        Self {
            method: method.to_owned(),
            path: question.path.clone().into_owned(),
            query: fields(question.query.reveal()),
            headers,
            body: serde_json::from_slice(question.body.reveal()).unwrap_or(Value::Null),
        }
    }

    /// A recorded one. What its token was is not recorded.
    pub fn recorded(exchange: &Value) -> Self {
        let request = &exchange["request"];
        let whole = request["path"].as_str().expect("a path");
        let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
        let headers = request["headers"].as_object().expect("headers");
        Self {
            method: request["method"].as_str().expect("a method").to_owned(),
            path: path.to_owned(),
            query: fields(query),
            headers: headers
                .iter()
                .map(|(name, value)| (name.clone(), value.as_str().expect("a value").to_owned()))
                .collect(),
            body: request["body"].clone(),
        }
    }

    /// With the token struck out.
    pub fn without_token(mut self) -> Self {
        if let Some(token) = self.headers.get_mut("Authorization") {
            assert!(token.starts_with("Bearer "), "{token}");
            "Bearer <token>".clone_into(token);
        }
        self
    }
}

/// A query, name by name, decoded.
pub fn fields(query: &str) -> BTreeMap<String, String> {
    query
        .split('&')
        .filter_map(|it| it.split_once('='))
        .map(|(name, value)| (name.to_owned(), decoded(value)))
        .collect()
}

fn decoded(text: &str) -> String {
    let mut bytes = vec![];
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let hex: String = rest.by_ref().take(2).map(char::from).collect();
                u8::from_str_radix(&hex, 16).expect("two hex digits")
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).expect("UTF-8")
}
