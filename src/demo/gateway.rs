//! The demo's status gateway: `POST /gateway/v1/status` and `GET /gateway/v1/health`, by the contract that the real
//! one keeps ([`crate::status::contract`]). Unknown and wrong are answered alike; after five wrong tries on one number
//! there is a pause (PRIV-10).

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{
    cases::plain,
    state::Town,
    wire::{Answer, Asked, JSON, whole},
};
use crate::{
    domain::status::{FACTOR_CHARS_MAX, REFERENCE_CHARS_MAX},
    status::contract::{self, ErrorTold, ErrorWord, Question},
};

/// The first part of the gateway's paths; with the portal's address before it, its base address.
pub const PATH: &str = "gateway";
/// The secret by which the demo kiosk is known to the gateway. It guards nothing: all cases are invented.
pub const KIOSK_SECRET: &str = "the-demo-kiosk-has-no-secrets";
/// Wrong tries on one number before there is a pause.
pub const TRIES_MAX: u32 = 5;
/// How long the pause is.
const PAUSE: SignedDuration = SignedDuration::from_mins(5);
/// More numbers than this are not remembered; those that were tried longest ago go first.
const NUMBERS_MAX: usize = 1_000;

/// Wrong tries, by number.
#[derive(Default)]
pub struct Tries(BTreeMap<String, Wrong>);

struct Wrong {
    count: u32,
    last: Timestamp,
}

impl Tries {
    /// How long to wait before this number may be tried again.
    fn wait(&self, number: &str, now: Timestamp) -> Option<SignedDuration> {
        let wrong = self.0.get(number).filter(|it| it.count >= TRIES_MAX)?;
        let left = (wrong.last + PAUSE).duration_since(now);
        left.is_positive().then_some(left)
    }

    fn wrong(&mut self, number: String, now: Timestamp) {
        self.0.retain(|_, it| it.last + PAUSE > now);
        if self.0.len() >= NUMBERS_MAX
            && let Some(oldest) = self.0.iter().min_by_key(|it| it.1.last)
        {
            let oldest = oldest.0.clone();
            self.0.remove(&oldest);
        }
        let wrong = self.0.entry(number).or_insert(Wrong {
            count: 0,
            last: now,
        });
        wrong.count += 1;
        wrong.last = now;
    }
}

/// Answers a request to the gateway; the path is what stands behind its base address.
pub fn answer(town: &mut Town, now: Timestamp, asked: Asked, path: &str) -> Answer {
    if asked.method == "GET" && path == "v1/health" {
        return told(200, &json!({"status": "ok"}));
    }
    let secret = asked
        .head
        .authorization
        .and_then(|it| it.strip_prefix("Bearer "));
    if secret != Some(KIOSK_SECRET) {
        return refused(401, ErrorWord::UnknownKiosk, None);
    }
    let question = (asked.method == "POST" && path == contract::PATH.trim_start_matches('/'))
        .then(|| serde_json::from_slice::<Question>(asked.body).ok())
        .flatten()
        .filter(|it| {
            fits(&it.reference, REFERENCE_CHARS_MAX) && fits(&it.factor, FACTOR_CHARS_MAX)
        });
    match question {
        Some(question) => find(town, now, &question),
        None => refused(400, ErrorWord::BadRequest, None),
    }
}

fn find(town: &mut Town, now: Timestamp, question: &Question) -> Answer {
    let number = plain(question.kind, &question.reference);
    if let Some(left) = town.tries.wait(&number, now) {
        return refused(429, ErrorWord::Wait, Some(left));
    }
    let today = town.today(now);
    let found = town
        .cases
        .find(question.kind, &question.reference, &question.factor);
    let Some(mut case) = found.map(|it| it.told(now, today)) else {
        town.tries.wrong(number, now);
        return refused(404, ErrorWord::NoMatch, None);
    };
    if let Some(office) = &mut case.office {
        // The offices of the cases are Krefeld's.
        let plan = &town.plan;
        let is_here = |it: &u32| plan.offices.iter().any(|office| office.id.0 == *it);
        office.id = office.id.filter(is_here);
    }
    town.tries.0.remove(&number);
    told(200, &case)
}

fn fits(text: &str, chars_max: usize) -> bool {
    !text.trim().is_empty() && text.chars().count() <= chars_max
}

fn refused(status: u16, error: ErrorWord, wait: Option<SignedDuration>) -> Answer {
    let wait_s = wait.and_then(|it| u32::try_from(it.as_secs() + 1).ok());
    told(status, &ErrorTold { error, wait_s })
}

fn told(status: u16, value: &impl serde::Serialize) -> Answer {
    match serde_json::to_vec(value) {
        Ok(body) => whole(status, JSON, body),
        Err(_) => whole(500, JSON, vec![]),
    }
}
