//! How an application or a document stands, asked of our own status gateway in the city's data centre, by the contract
//! of [`super::contract`]. The secrets of case systems stay there; the kiosk has only its own.

use std::{borrow::Cow, time::Duration};

use serde_json::to_vec;

use super::{
    contract::{CaseTold, ErrorTold, ErrorWord, PATH, Question},
    faults::{of_broken, of_status, refused},
};
use crate::{
    domain::{
        private::Private,
        status::{Case, FACTOR_CHARS_MAX, Kind, Lookup, REFERENCE_CHARS_MAX},
    },
    portal::{
        Fault, Refusal,
        transport::{Method, Transport, WireAnswer, WireQuestion},
        zms::wire::read_object,
    },
};

/// How long we wait for an answer.
pub const TIME_OUT: Duration = Duration::from_secs(10);
/// Where the gateway says that it is there.
pub const PATH_HEALTH: &str = "/v1/health";
/// How long to wait when the gateway does not say how long (PRIV-10).
const WAIT_S: u32 = 300;
/// The longest wait that is told, in seconds: a day.
const WAIT_S_MAX: u32 = 86_400;

/// The gateway, as asked after one subject.
#[derive(Debug)]
pub struct Gateway<T> {
    transport: T,
    kind: Kind,
    secret: Private<String>,
}

impl<T: Transport> Gateway<T> {
    /// The gateway behind this transport, asked after things of this kind; the secret is the kiosk's own.
    pub const fn new(transport: T, kind: Kind, secret: Private<String>) -> Self {
        Self {
            transport,
            kind,
            secret,
        }
    }

    /// Asks once how this stands.
    pub async fn find(&self, lookup: &Lookup) -> Result<Case, Fault> {
        let question = Question {
            kind: self.kind,
            reference: lookup.reference.reveal().trim().to_owned(),
            factor: lookup.factor.reveal().trim().to_owned(),
        };
        // What the contract forbids fits no case, and must not be told apart from what fits none (PRIV-10).
        if !fits(&question.reference, REFERENCE_CHARS_MAX)
            || !fits(&question.factor, FACTOR_CHARS_MAX)
        {
            return Err(refused(Refusal::NoMatch));
        }
        let body = to_vec(&question).map_err(|_| Fault::Garbled)?;
        let answer = self.ask(Method::Post, PATH, Private::new(body)).await?;
        read(self.kind, &answer)
    }

    /// Asks whether the gateway is there and lets this kiosk in: first how it is, then a question without a number. That
    /// one keeps to no contract and fits no case, but only a kiosk with the right secret is told so.
    pub async fn greet(&self) -> Result<(), Fault> {
        let answer = self
            .ask(Method::Get, PATH_HEALTH, Private::default())
            .await?;
        // A page of some other server is no gateway, and a gateway has nothing to refuse here but a wrong path.
        let is_page = answer.body.reveal().trim_ascii_start().starts_with(b"<");
        match of_status(answer.status) {
            _ if is_page || answer.status == 400 => return Err(Fault::Garbled),
            Some(fault) => return Err(fault),
            None => {}
        }
        let nothing = Private::new(b"{}".to_vec());
        match self.ask(Method::Post, PATH, nothing).await?.status {
            // It was read, and refused as it should be.
            400 | 413 | 415 | 422 => Ok(()),
            status => Err(of_status(status).unwrap_or(Fault::Garbled)),
        }
    }

    async fn ask(
        &self,
        method: Method,
        path: &'static str,
        body: Private<Vec<u8>>,
    ) -> Result<WireAnswer, Fault> {
        let bearer = format!("Bearer {}", self.secret.reveal());
        let question = WireQuestion {
            method,
            path: Cow::Borrowed(path),
            query: Private::default(),
            body,
            headers: vec![("Authorization", Private::new(bearer))],
            time_out: TIME_OUT,
        };
        self.transport.send(question).await.map_err(of_broken)
    }
}

/// What this answer says to a question after something of this kind. Only what keeps to the contract is believed: a 404
/// of another server is not «no match», a 429 of a proxy not the gateway's pause.
pub fn read(kind: Kind, answer: &WireAnswer) -> Result<Case, Fault> {
    let body = answer.body.reveal();
    let error = read_object::<ErrorTold>(body);
    let word = error.as_ref().map(|it| it.error);
    match answer.status {
        200 => read_object::<CaseTold>(body)
            .filter(|it| it.kind == kind)
            .map(CaseTold::into_case)
            .ok_or(Fault::Garbled),
        404 if word == Some(ErrorWord::NoMatch) => Err(refused(Refusal::NoMatch)),
        404 => Err(Fault::Garbled),
        429 if word == Some(ErrorWord::Wait) => {
            let wait_s = error.and_then(|it| it.wait_s).unwrap_or(WAIT_S);
            Err(refused(Refusal::TooManyTries(wait_s.clamp(1, WAIT_S_MAX))))
        }
        status => Err(of_status(status).unwrap_or(Fault::Garbled)),
    }
}

fn fits(text: &str, chars_max: usize) -> bool {
    (1..=chars_max).contains(&text.chars().count())
}
