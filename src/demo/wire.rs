//! Requests in, answers out: the whole portal as one function without sockets (wire contract §1 to §7).
//!
//! Order of doors as on the real server: size, rate limit, maintenance, path. `/demo/…` and the pages for the phone
//! stand beside the wire: no limit, no faults.

use std::net::IpAddr;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{
    endpoints,
    faults::{Faults, Kind},
    fields::{self, Query},
    gateway, open311, pages,
    rate::Left,
    refusal::{self, Refusal},
    state::Town,
};

/// The largest body that is read.
pub const BODY_BYTES_MAX: usize = 10_485_760;
/// The media type of answers for programs.
pub const JSON: &str = "application/json; charset=utf-8";

/// A request as it arrived.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Who asks.
    pub client: IpAddr,
    /// `GET` or `POST`.
    pub method: &'a str,
    /// Path and query.
    pub address: &'a str,
    /// The body.
    pub body: &'a [u8],
    /// What the body is said to be.
    pub media_type: Option<&'a str>,
    /// What else the head of the request says.
    pub head: Head<'a>,
}

/// Further lines of a request's head; all may be missing. It has no `Debug`: a secret may be in it.
#[derive(Clone, Copy, Default)]
pub struct Head<'a> {
    /// The languages that are wanted (`Accept-Language`).
    pub languages: Option<&'a str>,
    /// Who asks, for the status gateway (`Authorization`).
    pub authorization: Option<&'a str>,
    /// By which name the portal was called (`Host`).
    pub host: Option<&'a str>,
    /// The page that a browser asks for (`Origin`).
    pub origin: Option<&'a str>,
}

/// What goes back. It has no `Debug`: citizens' names may be in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Header names, in lower case, with their values.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// How it is delivered.
    pub delivery: Delivery,
    /// How long to wait before it is delivered.
    pub delay_ms: u32,
    /// Which endpoint it was, for the log: no number, no key.
    pub endpoint: &'static str,
}

/// How an answer is delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Whole.
    Whole,
    /// Half of it, then the connection is closed.
    Half,
    /// Not at all: the connection is closed.
    Lost,
}

/// The endpoints of the wire.
const ENDPOINTS: &[(&str, &str)] = &[
    ("GET", "offices-and-services"),
    ("GET", "available-calendar"),
    ("POST", "reserve-appointment"),
    ("POST", "update-appointment"),
    ("POST", "preconfirm-appointment"),
    ("POST", "confirm-appointment"),
    ("POST", "cancel-appointment"),
    ("GET", "appointment"),
    ("GET", "my-appointments"),
    ("GET", "captcha-details"),
    ("GET", "captcha-challenge"),
    ("POST", "captcha-verify"),
];
/// The sources of states beside the wire, by the first part of their paths: without a rate limit of this portal, but
/// faults can be ordered for them.
const SOURCES: &[&str] = &["gateway", "open311"];
/// Stands for every other path, in logs and counts.
const ELSEWHERE: &str = "elsewhere";

/// Answers one request.
pub fn handle(town: &mut Town, now: Timestamp, asked: Asked) -> Answer {
    let (path, query) = asked.address.split_once('?').unwrap_or((asked.address, ""));
    let path = path.trim_matches('/');
    if let Some(answer) = desk(town, now, asked, path) {
        return answer;
    }
    let query = Query::read(query);
    if let Some(answer) = pages::answer(town, now, asked, path, &query) {
        return answer;
    }
    let first = path.split('/').next().unwrap_or_default();
    let endpoint = ENDPOINTS
        .iter()
        .map(|it| it.1)
        .find(|it| *it == path)
        .or_else(|| SOURCES.iter().copied().find(|it| *it == first))
        .unwrap_or(ELSEWHERE);
    *town.asked.entry(endpoint).or_default() += 1;
    let mishap = town.faults.apply(endpoint);
    let answer = match mishap.kind {
        Some(Kind::DropBefore) => empty(Delivery::Lost),
        Some(Kind::Garbage) => garbage(),
        Some(Kind::RateLimited) => refused(&[Refusal::TooMany]),
        Some(
            Kind::DropAfter
            | Kind::Truncate
            | Kind::LoseSlot
            | Kind::BackendDown
            | Kind::Maintenance,
        )
        | None
            if SOURCES.contains(&endpoint) =>
        {
            source(town, now, asked, &query, mishap.kind)
        }
        Some(
            Kind::DropAfter
            | Kind::Truncate
            | Kind::LoseSlot
            | Kind::BackendDown
            | Kind::Maintenance,
        )
        | None => passed(town, now, asked, endpoint, &query, mishap.kind),
    };
    let delivery = match mishap.kind {
        Some(Kind::DropAfter) => Delivery::Lost,
        Some(Kind::Truncate) => Delivery::Half,
        Some(
            Kind::DropBefore
            | Kind::Garbage
            | Kind::LoseSlot
            | Kind::BackendDown
            | Kind::Maintenance
            | Kind::RateLimited,
        )
        | None => answer.delivery,
    };
    Answer {
        delivery,
        delay_ms: mishap.delay_ms,
        endpoint,
        ..answer
    }
}

/// The doors before the endpoint, then the endpoint.
fn passed(
    town: &mut Town,
    now: Timestamp,
    asked: Asked,
    endpoint: &'static str,
    query: &Query,
    mishap: Option<Kind>,
) -> Answer {
    if asked.body.len() > BODY_BYTES_MAX {
        return refused(&[Refusal::TooLarge]);
    }
    let Some(left) = town.rate.allow(now, asked.client, town.requests_max) else {
        return refused(&[Refusal::TooMany]);
    };
    let requests_max = town.requests_max;
    let is_backend_down = mishap == Some(Kind::BackendDown) && !endpoint.starts_with("captcha");
    let result = if mishap == Some(Kind::Maintenance) {
        Err(vec![Refusal::Maintenance])
    } else if !ENDPOINTS.contains(&(asked.method, endpoint)) {
        Err(vec![Refusal::NoEndpoint])
    } else if is_backend_down {
        Err(vec![Refusal::Backend])
    } else if asked.method == "GET" {
        endpoints::get(town, now, asked.client, endpoint, query)
    } else if let Some(body) = object(asked) {
        endpoints::post(town, now, asked.client, endpoint, &body, mishap)
    } else {
        Err(vec![Refusal::Request])
    };
    let mut answer = match result {
        Ok(body) => whole(200, JSON, body.to_string().into_bytes()),
        Err(refusals) => refused(&refusals),
    };
    answer.headers.extend(rate_headers(left, requests_max));
    answer
}

/// A source of states, unless what stands behind it does not answer.
fn source(
    town: &mut Town,
    now: Timestamp,
    asked: Asked,
    query: &Query,
    mishap: Option<Kind>,
) -> Answer {
    if matches!(mishap, Some(Kind::BackendDown | Kind::Maintenance)) {
        let body = json!({"error": "source_unavailable"});
        return whole(503, JSON, body.to_string().into_bytes());
    }
    let path = asked.address.split('?').next().unwrap_or_default();
    let path = path.trim_matches('/');
    let behind = |base: &str| path.strip_prefix(base).and_then(|it| it.strip_prefix('/'));
    if let Some(path) = behind(gateway::PATH) {
        gateway::answer(town, now, asked, path)
    } else {
        // What is not below the base address is no resource of it.
        let path = behind(open311::PATH).unwrap_or_default();
        open311::answer(town, now, asked, path, query)
    }
}

/// The body as a JSON object, when it is one and says so.
fn object(asked: Asked) -> Option<Map<String, Value>> {
    let media_type = asked.media_type?.split(';').next()?.trim();
    if !media_type.eq_ignore_ascii_case("application/json") {
        return None;
    }
    serde_json::from_slice(asked.body).ok()
}

/// The test's own door: account, faults, activation. It opens to programs on this machine only: the portal may be open
/// to a network, and a browser on this machine to pages from anywhere.
fn desk(town: &mut Town, now: Timestamp, asked: Asked, path: &str) -> Option<Answer> {
    let path = path.strip_prefix("demo/")?;
    let answer = match (asked.method, path) {
        _ if !is_from_here(asked) => refused(&[Refusal::NoEndpoint]),
        ("GET", "account") => told(&town.account(now)),
        ("GET", "faults") => told(&town.faults),
        ("POST", "faults") => match serde_json::from_slice::<Faults>(asked.body) {
            Ok(faults) => {
                town.faults = faults;
                told(&town.faults)
            }
            Err(error) => whole(
                400,
                JSON,
                json!({"error": error.to_string()}).to_string().into_bytes(),
            ),
        },
        ("POST", "activate") => {
            let body: Option<Value> = serde_json::from_slice(asked.body).ok();
            let number = fields::number(body.as_ref().and_then(|it| it.get("number")));
            match town.activate(now, number.unwrap_or(0)) {
                Ok(entry) => told(&json!({"number": entry.number, "status": entry.status})),
                Err(refusal) => refused(&[refusal]),
            }
        }
        _ => refused(&[Refusal::NoEndpoint]),
    };
    Some(Answer {
        endpoint: "demo",
        ..answer
    })
}

/// True for a program on this machine that is no browser with a strange page: such a page has an origin, or calls us by
/// a name of its own that leads here (DNS rebinding).
fn is_from_here(asked: Asked) -> bool {
    let name = |host: &str| {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, port),
            Some(_) | None => (host, ""),
        };
        let bare = name.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let address = bare.unwrap_or(name).parse::<IpAddr>();
        port.bytes().all(|it| it.is_ascii_digit())
            && (name.eq_ignore_ascii_case("localhost")
                || address.is_ok_and(|it| it.to_canonical().is_loopback()))
    };
    asked.client.to_canonical().is_loopback()
        && asked.head.origin.is_none()
        && asked.head.host.is_none_or(name)
}

fn told(value: &impl serde::Serialize) -> Answer {
    match serde_json::to_vec(value) {
        Ok(body) => whole(200, JSON, body),
        Err(_) => refused(&[Refusal::Broken]),
    }
}

/// An answer that is delivered whole.
pub fn whole(status: u16, media_type: &'static str, body: Vec<u8>) -> Answer {
    Answer {
        status,
        headers: vec![
            ("content-type", media_type.to_owned()),
            ("cache-control", "max-age=0".to_owned()),
            ("x-content-type-options", "nosniff".to_owned()),
            ("referrer-policy", "no-referrer".to_owned()),
        ],
        body,
        delivery: Delivery::Whole,
        delay_ms: 0,
        endpoint: ELSEWHERE,
    }
}

fn refused(refusals: &[Refusal]) -> Answer {
    let status = refusals.iter().map(|it| it.status()).max().unwrap_or(500);
    let media_type = refusals.first().map_or(JSON, |it| it.media_type());
    whole(
        status,
        media_type,
        refusal::body(refusals).to_string().into_bytes(),
    )
}

fn empty(delivery: Delivery) -> Answer {
    Answer {
        delivery,
        ..whole(502, JSON, vec![])
    }
}

fn garbage() -> Answer {
    let page = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    whole(502, "text/html", page.into())
}

fn rate_headers(left: Left, requests_max: u32) -> [(&'static str, String); 3] {
    [
        ("x-ratelimit-limit", requests_max.to_string()),
        ("x-ratelimit-remaining", left.remaining.to_string()),
        ("x-ratelimit-reset", left.reset.to_string()),
    ]
}
