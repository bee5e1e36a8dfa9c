//! The line between the kiosk and the demo town: the real wire, a virtual clock, and a network that may fail.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use kiosk::{
    demo::{
        gateway::KIOSK_SECRET,
        state::Town,
        wire::{self, Delivery},
    },
    domain::private::Private,
    event::Now,
    portal::{
        clock::Clock,
        transport::{Broken, Method, Transport, WireAnswer, WireQuestion},
    },
};

/// What happens to one question on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// Nothing: it arrives, and so does the answer.
    None,
    /// No connection.
    NotSent,
    /// It is lost on the way there.
    LostBefore,
    /// It is done, and the answer is lost on the way back.
    LostAfter,
    /// It is done after we have given up waiting.
    DoneLate,
    /// A proxy answers with HTML.
    Garbage,
    /// The answer is cut in the middle.
    Truncated,
}

/// What happens to a question to this endpoint, and how long its answer takes.
pub type Plan = Box<dyn FnMut(&str) -> (Mishap, Duration) + Send>;

/// Both ends of the line.
#[derive(Clone)]
pub struct Line(Arc<Mutex<Inner>>);

pub struct Inner {
    pub town: Town,
    pub now: Now,
    /// What happens to the next question with this path, or to every one.
    pub plan: Plan,
    /// How long the questions asked just now took together.
    pub took: Duration,
    late: Vec<(Timestamp, WireQuestion)>,
    /// True when each question is to be told.
    pub tells: bool,
    /// How many cancellations arrived after we had given up waiting for their answer.
    pub late_cancels: u32,
    next_minute: Timestamp,
}

impl Line {
    pub fn new(town: Town, now: Now) -> Self {
        Self(Arc::new(Mutex::new(Inner {
            town,
            now,
            plan: Box::new(|_| (Mishap::None, Duration::from_millis(50))),
            took: Duration::ZERO,
            late: vec![],
            tells: false,
            late_cancels: 0,
            next_minute: now.wall,
        })))
    }

    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// Lets the town live until this moment: what was on its way arrives, and its clean-up runs each minute.
    pub fn advance(&self, now: Now) {
        let mut inner = self.lock();
        inner.now = now;
        let (due, later) = std::mem::take(&mut inner.late)
            .into_iter()
            .partition(|it| it.0 <= now.wall);
        inner.late = later;
        let due: Vec<(Timestamp, WireQuestion)> = due;
        for (at, question) in due {
            let is_cancel = question.path.contains("cancel");
            inner.late_cancels += u32::from(is_cancel);
            inner.put(&question, at);
        }
        while inner.next_minute <= now.wall {
            let minute = inner.next_minute;
            inner.town.minute_job(minute);
            inner.next_minute += SignedDuration::from_mins(1);
        }
    }
}

impl Inner {
    pub fn put(&mut self, question: &WireQuestion, at: Timestamp) -> wire::Answer {
        let query = question.query.reveal();
        let mark = if query.is_empty() { "" } else { "?" };
        let address = format!("{}{mark}{query}", question.path);
        let bearer = format!("Bearer {KIOSK_SECRET}");
        let asked = wire::Asked {
            client: IpAddr::V4(Ipv4Addr::LOCALHOST),
            method: match question.method {
                Method::Get => "GET",
                Method::Post => "POST",
            },
            address: &address,
            body: question.body.reveal(),
            media_type: Some("application/json"),
            head: wire::Head {
                authorization: Some(&bearer),
                ..wire::Head::default()
            },
        };
        wire::handle(&mut self.town, at, asked)
    }

    fn send(&mut self, question: &WireQuestion) -> Result<WireAnswer, Broken> {
        let endpoint = question.path.trim_matches('/');
        let (mishap, delay) = (self.plan)(endpoint);
        if self.tells {
            println!(
                "{:>9.1?}   portal {endpoint}: {mishap:?} after {delay:?}",
                self.now.moment
            );
        }
        let arrival = self.now.wall + SignedDuration::try_from(self.took).unwrap();
        self.took += delay.min(question.time_out);
        match mishap {
            Mishap::NotSent => return Err(Broken::NotSent),
            Mishap::LostBefore => return Err(Broken::Lost),
            Mishap::DoneLate => {
                let done = arrival + SignedDuration::try_from(question.time_out + delay).unwrap();
                self.late.push((done, question.clone()));
                self.took += question.time_out.saturating_sub(delay);
                return Err(Broken::TooSlow);
            }
            Mishap::Garbage => {
                let body = b"<html><body>502 Bad Gateway</body></html>".to_vec();
                return Ok(WireAnswer {
                    status: 502,
                    body: Private::new(body),
                });
            }
            Mishap::None | Mishap::LostAfter | Mishap::Truncated => {}
        }
        let mut answer = self.put(question, arrival);
        let is_lost = mishap == Mishap::LostAfter
            || delay > question.time_out
            || answer.delivery != Delivery::Whole;
        if is_lost {
            return Err(if delay > question.time_out {
                Broken::TooSlow
            } else {
                Broken::Lost
            });
        }
        if mishap == Mishap::Truncated {
            answer.body.truncate(answer.body.len() / 2);
        }
        Ok(WireAnswer {
            status: answer.status,
            body: Private::new(answer.body),
        })
    }
}

impl Transport for Line {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        self.lock().send(&question)
    }
}

impl Clock for Line {
    fn moment(&self) -> Duration {
        let inner = self.lock();
        inner.now.moment + inner.took
    }

    fn wall(&self) -> Timestamp {
        let inner = self.lock();
        inner.now.wall + SignedDuration::try_from(inner.took).unwrap()
    }
}
