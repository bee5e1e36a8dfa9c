//! A network with known answers, a clock that stands, and what was asked.

use std::{
    collections::VecDeque,
    future::Future,
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::{Timestamp, tz::TimeZone};
use kiosk::{
    domain::{private::Private, status::Lookup},
    portal::{
        Fault, Refusal,
        clock::Clock,
        transport::{Broken, Transport, WireAnswer, WireQuestion},
    },
};

/// Gives its answers in turn, the last one again and again, and remembers the questions.
#[derive(Clone, Debug)]
pub struct Canned {
    answers: Arc<Mutex<VecDeque<Result<WireAnswer, Broken>>>>,
    pub asked: Arc<Mutex<Vec<WireQuestion>>>,
}

impl Canned {
    pub fn new(status: u16, body: &str) -> Self {
        Self::with([Ok(answer(status, body))])
    }

    pub fn with(answers: impl IntoIterator<Item = Result<WireAnswer, Broken>>) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into_iter().collect())),
            asked: Arc::default(),
        }
    }

    /// The only question there was.
    pub fn question(&self) -> WireQuestion {
        let asked = self.asked.lock().unwrap();
        assert_eq!(asked.len(), 1);
        asked[0].clone()
    }

    pub fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl Transport for Canned {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        self.asked.lock().unwrap().push(question);
        let mut answers = self.answers.lock().unwrap();
        let next = answers.pop_front().unwrap();
        if answers.is_empty() {
            answers.push_back(next.clone());
        }
        next
    }
}

pub fn answer(status: u16, body: &str) -> WireAnswer {
    WireAnswer {
        status,
        body: Private::new(body.as_bytes().to_vec()),
    }
}

/// It is always the same moment: a quarter past ten in Krefeld.
pub struct Stopped;

pub fn now() -> Timestamp {
    "2026-11-24T09:15:00Z".parse().unwrap()
}

impl Clock for Stopped {
    fn moment(&self) -> Duration {
        Duration::ZERO
    }

    fn wall(&self) -> Timestamp {
        now()
    }
}

pub fn berlin() -> TimeZone {
    TimeZone::get("Europe/Berlin").unwrap()
}

pub fn lookup(subject: usize, reference: &str, factor: &str) -> Lookup {
    Lookup {
        subject,
        reference: Private::new(reference.to_owned()),
        factor: Private::new(factor.to_owned()),
    }
}

pub fn refused<T>(refusal: Refusal) -> Result<T, Fault> {
    Err(Fault::Refused(vec![refusal]))
}

/// Runs this to its end, here.
pub fn run<F: Future>(work: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
        .block_on(work)
}
