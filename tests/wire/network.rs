//! A simulated network and a clock that stands.

use std::{
    borrow::Cow,
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use jiff::Timestamp;
use kiosk::{
    domain::private::Private,
    portal::{
        clock::Clock,
        transport::{Broken, Transport, WireAnswer, WireQuestion},
    },
};
use serde_json::Value;

/// An answer, and how long it takes.
type Coming = (Duration, Result<WireAnswer, Broken>);

/// Answers from a list, each after a while, and remembers what was asked.
#[derive(Clone, Default)]
pub struct Network {
    answers: Arc<Mutex<VecDeque<Coming>>>,
    clock: StoppedClock,
    pub asked: Arc<Mutex<Vec<WireQuestion>>>,
}

impl Network {
    pub fn with_clock(clock: StoppedClock) -> Self {
        Self {
            clock,
            ..Self::default()
        }
    }

    pub fn then(&self, status: u16, body: &Value) -> &Self {
        self.then_after(Duration::ZERO, status, body)
    }

    pub fn then_after(&self, delay: Duration, status: u16, body: &Value) -> &Self {
        let answer = WireAnswer {
            status,
            body: Private::new(body.to_string().into_bytes()),
        };
        self.answers.lock().unwrap().push_back((delay, Ok(answer)));
        self
    }

    pub fn then_broken(&self, broken: Broken) -> &Self {
        let answer = (Duration::ZERO, Err(broken));
        self.answers.lock().unwrap().push_back(answer);
        self
    }

    /// The endpoints asked since the last look.
    pub fn asked(&self) -> Vec<Cow<'static, str>> {
        self.asked
            .lock()
            .unwrap()
            .drain(..)
            .map(|it| it.path)
            .collect()
    }
}

impl Transport for Network {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        let time_out = question.time_out;
        self.asked.lock().unwrap().push(question);
        let next = self.answers.lock().unwrap().pop_front();
        let (delay, answer) = next.expect("a question nobody expected");
        self.clock.pass(delay.min(time_out));
        if delay > time_out {
            return Err(Broken::TooSlow);
        }
        answer
    }
}

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
        Timestamp::from_second(1_795_425_446).unwrap() + self.moment()
    }
}
