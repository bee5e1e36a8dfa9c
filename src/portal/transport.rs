//! Bytes out, bytes in: what the portal client needs from a network. `http.rs` is the real one; tests simulate one.

use std::{borrow::Cow, fmt, future::Future, time::Duration};

use crate::domain::private::Private;

/// How a question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// It only reads.
    Get,
    /// It has a JSON body.
    Post,
}

/// One question on the wire. Query and body may hold keys and personal data; `Debug` shows neither.
#[derive(Clone, PartialEq, Eq)]
pub struct WireQuestion {
    /// How.
    pub method: Method,
    /// The endpoint ("/appointment/"). One that is made up of what a citizen typed is owned, and not shown by `Debug`.
    pub path: Cow<'static, str>,
    /// What stands behind the question mark, encoded; empty when there is nothing.
    pub query: Private<String>,
    /// The JSON body; empty when there is none.
    pub body: Private<Vec<u8>>,
    /// Further headers besides `Accept` and `Content-Type`, which every question has; a value may be a secret.
    pub headers: Vec<(&'static str, Private<String>)>,
    /// When we give up waiting for the whole answer.
    pub time_out: Duration,
}

/// One answer on the wire.
#[derive(Clone, PartialEq, Eq)]
pub struct WireAnswer {
    /// The HTTP status.
    pub status: u16,
    /// The whole body, of limited size.
    pub body: Private<Vec<u8>>,
}

/// Why there is no answer. What matters is whether the portal may have got the question (SEC-09).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// No connection came about (refused, unknown host, no TLS): the portal has not got the question.
    NotSent,
    /// The time was up; the portal may have got it.
    TooSlow,
    /// The connection broke, or the answer was cut off, or too large; the portal may have got the question.
    Lost,
}

/// Carries one question to the portal, once.
pub trait Transport: Send + Sync {
    /// Sends the question and waits for the whole answer. Never sends it a second time.
    fn send(
        &self,
        question: WireQuestion,
    ) -> impl Future<Output = Result<WireAnswer, Broken>> + Send;
}

impl fmt::Debug for WireQuestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = match &self.path {
            Cow::Borrowed(path) => path,
            Cow::Owned(_) => "‹private›",
        };
        write!(f, "{:?} {path}", self.method)
    }
}

impl fmt::Debug for WireAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {} bytes", self.status, self.body.reveal().len())
    }
}
