//! The gateway's core: a question comes in together with the time, and either an answer goes out or the source is asked.
//! Nothing in it waits, reads a clock or a file.

use zeroize::Zeroize;

use super::{
    CasesFault,
    limits::{Moment, Pace, PaceLimits, Tries},
    reference::Rule,
    seal::{Mark, Seal},
};
use crate::{
    domain::{
        private::Private,
        status::{Case, Kind},
    },
    status::contract::{CaseTold, ErrorTold, ErrorWord, PATH, Question},
};

/// Whether the gateway is there; needs no secret and tells nothing.
pub const HEALTH_PATH: &str = "/v1/health";
/// Largest question that is read, in bytes.
pub const BODY_BYTES_MAX: usize = 4_096;
/// Longest `Authorization` that is looked at, in bytes.
const AUTHORIZATION_BYTES_MAX: usize = 512;

/// A request as it arrived. It has no `Debug`: it is personal.
pub struct Asked<'a> {
    /// `GET` or `POST`.
    pub method: &'a str,
    /// The path without a query.
    pub path: &'a str,
    /// The header `Authorization`.
    pub authorization: Option<&'a [u8]>,
    /// The body.
    pub body: &'a [u8],
}

/// What becomes of a request.
pub enum Received {
    /// It is answered.
    Answer(Answer),
    /// The source has to be asked; then [`Desk::settle`].
    Ask(Inquiry),
}

/// A question to the source.
#[derive(Debug)]
pub struct Inquiry {
    /// The kind.
    pub kind: Kind,
    /// The reference in its one form.
    pub reference: Private<String>,
    /// The second factor in its one form.
    pub factor: Private<String>,
    kiosk: usize,
    mark: Mark,
}

/// What goes back. It has no `Debug`: a case may be in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The body, JSON.
    pub body: Vec<u8>,
    /// How it ended, for the log.
    pub outcome: Outcome,
    /// Which kiosk asked: its place in the configuration.
    pub kiosk: Option<usize>,
    /// Something an administrator should see.
    pub alert: Option<Alert>,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The gateway is there.
    Healthy,
    /// A case was told.
    Found,
    /// One of the contract's words instead.
    Told(ErrorWord),
}

/// Something an administrator should see in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// A reference was tried five times in vain and rests.
    Rests,
    /// A kiosk had its day's failures and is slow until tomorrow.
    Slow,
    /// The source has no answer.
    Source(CasesFault),
}

/// A kiosk that may ask.
#[derive(Clone, Debug)]
pub struct Kiosk {
    /// Its name in the log.
    pub id: String,
    /// What stands for its secret.
    pub mark: Mark,
}

/// All that the gateway remembers from question to question.
#[derive(Debug)]
pub struct Desk {
    seal: Seal,
    rules: Vec<Rule>,
    limits: PaceLimits,
    kiosks: Vec<(Kiosk, Pace)>,
    tries: Tries,
}

impl std::fmt::Debug for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹mark›")
    }
}

impl Outcome {
    /// Its word in the log.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Healthy => "healthy",
            Self::Found => "found",
            Self::Told(ErrorWord::NoMatch) => "no_match",
            Self::Told(ErrorWord::Wait) => "wait",
            Self::Told(ErrorWord::BadRequest) => "bad_request",
            Self::Told(ErrorWord::UnknownKiosk) => "unknown_kiosk",
            Self::Told(ErrorWord::SourceUnavailable) => "source_unavailable",
        }
    }
}

impl Answer {
    /// One of the contract's words.
    pub fn told(word: ErrorWord) -> Self {
        Self::with_wait(word, None)
    }

    fn with_wait(word: ErrorWord, wait_s: Option<u32>) -> Self {
        let status = match word {
            ErrorWord::NoMatch => 404,
            ErrorWord::Wait => 429,
            ErrorWord::BadRequest => 400,
            ErrorWord::UnknownKiosk => 401,
            ErrorWord::SourceUnavailable => 503,
        };
        let told = ErrorTold {
            error: word,
            wait_s,
        };
        Self {
            status,
            body: serde_json::to_vec(&told).unwrap_or_default(),
            outcome: Outcome::Told(word),
            kiosk: None,
            alert: None,
        }
    }

    fn wait(wait: std::time::Duration) -> Self {
        let s = wait.as_nanos().div_ceil(1_000_000_000).max(1);
        Self::with_wait(ErrorWord::Wait, Some(u32::try_from(s).unwrap_or(u32::MAX)))
    }

    fn found(case: &Case) -> Self {
        match serde_json::to_vec(&CaseTold::of(case)) {
            Ok(body) => Self {
                status: 200,
                body,
                outcome: Outcome::Found,
                kiosk: None,
                alert: None,
            },
            Err(_) => Self::told(ErrorWord::SourceUnavailable),
        }
    }

    fn healthy() -> Self {
        Self {
            status: 200,
            body: b"{\"status\":\"ok\"}".to_vec(),
            outcome: Outcome::Healthy,
            kiosk: None,
            alert: None,
        }
    }

    const fn to(mut self, kiosk: usize) -> Self {
        self.kiosk = Some(kiosk);
        self
    }

    const fn with(mut self, alert: Alert) -> Self {
        self.alert = Some(alert);
        self
    }
}

impl Desk {
    /// A desk for these kiosks that knows these kinds.
    pub fn new(seal: Seal, rules: Vec<Rule>, limits: PaceLimits, kiosks: Vec<Kiosk>) -> Self {
        let tries = Tries::new(kiosks.len(), &limits);
        Self {
            seal,
            rules,
            limits,
            kiosks: kiosks.into_iter().map(|it| (it, Pace::new())).collect(),
            tries,
        }
    }

    /// Whether the body of this request, still empty here, is read at all: only a kiosk's question has one.
    pub fn wants_body(&self, asked: &Asked<'_>) -> bool {
        (asked.method, asked.path) == ("POST", PATH) && self.kiosk(asked.authorization).is_some()
    }

    /// Takes a request. The order of doors: path, secret, the kiosk's pace, form, the reference's tries.
    pub fn receive(&mut self, now: Moment, asked: &Asked<'_>) -> Received {
        match (asked.method, asked.path) {
            ("GET", HEALTH_PATH) => return Received::Answer(Answer::healthy()),
            ("POST", PATH) => {}
            // Not 404: a wrong address in a kiosk's configuration must not sound like an unknown number.
            _ => return Received::Answer(Answer::told(ErrorWord::BadRequest)),
        }
        let Some(kiosk) = self.kiosk(asked.authorization) else {
            return Received::Answer(Answer::told(ErrorWord::UnknownKiosk));
        };
        match self.question(now, kiosk, asked.body) {
            Ok(inquiry) => Received::Ask(inquiry),
            Err(answer) => Received::Answer(answer.to(kiosk)),
        }
    }

    /// Answers once the source has spoken.
    pub fn settle(
        &mut self,
        now: Moment,
        inquiry: &Inquiry,
        outcome: Result<Option<Case>, CasesFault>,
    ) -> Answer {
        let answer = match outcome {
            // A source may know a number for several kinds.
            Ok(Some(case)) if case.kind == inquiry.kind => {
                self.tries.found(&inquiry.mark);
                Answer::found(&case)
            }
            Ok(_) => {
                let pace = self.kiosks.get_mut(inquiry.kiosk).map(|it| &mut it.1);
                let is_slow = pace.is_some_and(|it| it.fail(now, &self.limits));
                let answer = Answer::told(ErrorWord::NoMatch);
                if is_slow {
                    answer.with(Alert::Slow)
                } else if self.tries.is_used_up(&inquiry.mark) {
                    answer.with(Alert::Rests)
                } else {
                    answer
                }
            }
            Err(fault) => {
                self.tries.unanswered(&inquiry.mark);
                Answer::told(ErrorWord::SourceUnavailable).with(Alert::Source(fault))
            }
        };
        answer.to(inquiry.kiosk)
    }

    /// The name of the kiosk at this place of the configuration.
    pub fn name(&self, kiosk: usize) -> Option<&str> {
        self.kiosks.get(kiosk).map(|it| it.0.id.as_str())
    }

    /// Whose secret this is. All are compared, so that the time does not tell which one came close.
    fn kiosk(&self, authorization: Option<&[u8]>) -> Option<usize> {
        let header = authorization.filter(|it| it.len() <= AUTHORIZATION_BYTES_MAX)?;
        let (scheme, secret) = std::str::from_utf8(header).ok()?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let secret = Private::new(secret.trim().to_owned());
        let mut whose = None;
        for (at, (kiosk, _)) in self.kiosks.iter().enumerate() {
            if self.seal.is_kiosk(&secret, &kiosk.mark) {
                whose = Some(at);
            }
        }
        whose
    }

    fn question(&mut self, now: Moment, kiosk: usize, body: &[u8]) -> Result<Inquiry, Answer> {
        let bad = || Answer::told(ErrorWord::BadRequest);
        let (_, pace) = self.kiosks.get_mut(kiosk).ok_or_else(bad)?;
        pace.ask(now, &self.limits).map_err(Answer::wait)?;
        if body.len() > BODY_BYTES_MAX {
            return Err(bad());
        }
        let question: Question = serde_json::from_slice(body).map_err(|_| bad())?;
        let rule = self.rules.iter().find(|it| it.kind == question.kind);
        let rule = rule.ok_or_else(bad)?;
        let reference = rule.reference(&question.reference()).ok_or_else(bad)?;
        let factor = rule.factor(&question.factor()).ok_or_else(bad)?;
        let mark = self.seal.tries(question.kind, &reference);
        self.tries.begin(now, mark).map_err(Answer::wait)?;
        Ok(Inquiry {
            kind: question.kind,
            reference,
            factor,
            kiosk,
            mark,
        })
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.body.zeroize();
    }
}

#[cfg(test)]
mod tests;
