//! How a reported defect stands, asked of an Open311 GeoReport v2 server: Mark-a-Spot, FixMyStreet, Klarschiff and
//! their like, with all in which they differ from the specification and from each other.
//!
//! What is told there is public: numbers are counted up and anybody may ask. So nothing is shown but the kind of
//! defect, its state and days, the office and its note (PRIV-11).

pub mod convert;
pub mod wire;

use std::{borrow::Cow, time::Duration};

use jiff::tz::TimeZone;

use super::faults::{of_broken, refused};
use crate::{
    domain::{
        private::Private,
        status::{Case, Lookup, REFERENCE_CHARS_MAX},
    },
    portal::{
        Fault, Refusal,
        clock::{Clock, SystemClock},
        transport::{Method, Transport, WireAnswer, WireQuestion},
    },
};

/// How long we wait for an answer.
pub const TIME_OUT: Duration = Duration::from_secs(10);

/// How the server wants to be asked.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Terms {
    /// Which town, where the server has several (FixMyStreet always wants it).
    pub jurisdiction_id: Option<String>,
    /// True when the server knows `extensions=true` (CitySDK): its states are finer then.
    pub has_extensions: bool,
}

/// An Open311 server.
#[derive(Debug)]
pub struct Open311<T, C = SystemClock> {
    transport: T,
    terms: Terms,
    zone: TimeZone,
    clock: C,
}

impl<T: Transport> Open311<T> {
    /// The server behind this transport, for a town in this time zone.
    pub fn new(transport: T, terms: Terms, zone: TimeZone) -> Self {
        Self::with_clock(transport, terms, zone, SystemClock::start())
    }
}

impl<T: Transport, C: Clock> Open311<T, C> {
    /// The same, by this clock.
    pub const fn with_clock(transport: T, terms: Terms, zone: TimeZone, clock: C) -> Self {
        Self {
            transport,
            terms,
            zone,
            clock,
        }
    }

    /// Asks once how this report stands.
    pub async fn find(&self, lookup: &Lookup) -> Result<Case, Fault> {
        let asked = lookup.reference.reveal().trim().trim_start_matches('#');
        let path = path(asked).ok_or_else(|| refused(Refusal::NoMatch))?;
        let answer = self.ask(Cow::Owned(path), self.terms.query()).await?;
        convert::read(asked, &answer, self.clock.wall(), &self.zone)
    }

    /// Asks what can be reported, which tells nothing of anybody and shows that the server is there.
    pub async fn greet(&self) -> Result<(), Fault> {
        let terms = Terms {
            has_extensions: false,
            ..self.terms.clone()
        };
        let answer = self
            .ask(Cow::Borrowed("/services.json"), terms.query())
            .await?;
        convert::read_services(&answer)
    }

    async fn ask(&self, path: Cow<'static, str>, query: String) -> Result<WireAnswer, Fault> {
        let question = WireQuestion {
            method: Method::Get,
            path,
            query: Private::new(query),
            body: Private::default(),
            headers: vec![],
            time_out: TIME_OUT,
        };
        self.transport.send(question).await.map_err(of_broken)
    }
}

impl Terms {
    fn query(&self) -> String {
        let jurisdiction = self.jurisdiction_id.as_deref();
        let jurisdiction = jurisdiction.map(|it| format!("jurisdiction_id={}", encoded(it)));
        let extensions = self.has_extensions.then(|| "extensions=true".to_owned());
        let parts: Vec<String> = jurisdiction.into_iter().chain(extensions).collect();
        parts.join("&")
    }
}

/// Where this report is; `None` for what cannot be a number of one. Nothing may lead out of the folder of reports, not
/// even where a server or proxy decodes what we have encoded.
fn path(asked: &str) -> Option<String> {
    let length = asked.chars().count();
    let leads_away = |c: char| matches!(c, '/' | '\\' | '%' | '?' | '#' | ';') || c.is_control();
    let fits = (1..=REFERENCE_CHARS_MAX).contains(&length)
        && !asked.contains("..")
        && !asked.contains(leads_away);
    fits.then(|| format!("/requests/{}.json", encoded(asked)))
}

/// Percent-encoding of everything that is not plainly unreserved (RFC 3986, 2.3).
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
