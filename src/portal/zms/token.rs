//! The captcha token: reading a challenge, packing its solution, and how long the token lasts (wire contract §5).

use std::time::Duration;

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};

use crate::{
    domain::private::Private,
    portal::captcha::{Puzzle, Solution},
};

use super::wire::{
    captcha::{ChallengeWire, ClaimsWire, VerifiedWire},
    read_object,
};

/// How long a token lasts where it does not say.
const LIFE: Duration = Duration::from_mins(5);
/// Longest life that we believe.
const LIFE_MAX: Duration = Duration::from_hours(1);
/// A token is not used in its last seconds: the question must arrive before it ends.
const MARGIN: Duration = Duration::from_secs(30);
/// Longest token that fits into an address.
const TOKEN_BYTES_MAX: usize = 4_096;

/// A token and when we stop using it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What is sent.
    pub text: Private<String>,
    /// The moment by our clock.
    pub until: Duration,
}

/// A challenge that can be solved.
#[derive(Clone, Debug, PartialEq)]
pub struct Challenge {
    /// What is to be found.
    pub puzzle: Puzzle,
    /// The challenge as it came; it goes back whole, since it is signed.
    whole: Value,
}

impl Challenge {
    /// Reads the answer to our asking for a challenge; `None` when it is none, or none that we can solve.
    pub fn read(body: &[u8]) -> Option<Self> {
        let parameters = read_object::<ChallengeWire>(body)?.parameters.0?;
        let text = |it: &super::wire::loose::Scalar| it.text().unwrap_or_default();
        let puzzle = Puzzle::new(
            &text(&parameters.algorithm),
            [
                &text(&parameters.nonce),
                &text(&parameters.salt),
                &text(&parameters.key_prefix),
            ],
            parameters.cost.number()?,
            parameters.key_length.number()?,
        )
        .ok()?;
        Some(Self {
            puzzle,
            whole: serde_json::from_slice(body).ok()?,
        })
    }

    /// The solution as the portal wants it.
    pub fn payload(&self, solution: &Solution, took: Duration) -> String {
        let payload = json!({
            "challenge": self.whole,
            "solution": {
                "counter": solution.counter,
                "derivedKey": solution.derived_key,
                "time": u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            },
        });
        STANDARD.encode(payload.to_string())
    }
}

impl Token {
    /// Reads the answer to a solution; `None` when it was not accepted.
    pub fn read(body: &[u8], now: Duration) -> Option<Self> {
        let wire: VerifiedWire = read_object(body)?;
        let worked = wire.meta.0.unwrap_or_default().success.truth();
        let text = Private::new(wire.token.text()?);
        let is_token = |it: &str| {
            !it.is_empty()
                && it.len() <= TOKEN_BYTES_MAX
                && it.bytes().all(|c| c.is_ascii_graphic())
        };
        if worked == Some(false) || !is_token(text.reveal()) {
            return None;
        }
        let life = life(text.reveal()).unwrap_or(LIFE).min(LIFE_MAX);
        Some(Self {
            until: now.saturating_add(life.saturating_sub(MARGIN)),
            text,
        })
    }
}

/// How long the token says it lasts, by the portal's clock alone: ours may differ.
fn life(token: &str) -> Option<Duration> {
    let claims = URL_SAFE_NO_PAD
        .decode(token.split('.').nth(1)?.trim_end_matches('='))
        .ok()?;
    let claims: ClaimsWire = read_object(&claims)?;
    let issued: u64 = claims.iat.number()?;
    let ends: u64 = claims.exp.number()?;
    Some(Duration::from_secs(ends.checked_sub(issued)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::from_secs(100);

    #[test]
    fn a_token_is_used_until_shortly_before_its_end() {
        let claims = |it: &str| URL_SAFE_NO_PAD.encode(it);
        for (token, until) in [
            (format!("h.{}.s", claims(r#"{"iat":1000,"exp":1200}"#)), 270),
            (
                format!("h.{}.s", claims(r#"{"iat":"1000","exp":"9999"}"#)),
                3_670,
            ),
            (format!("h.{}.s", claims(r#"{"exp":1200}"#)), 370),
            ("opaque".to_owned(), 370),
            (format!("h.{}.s", claims(r#"{"iat":1200,"exp":1000}"#)), 370),
        ] {
            let body = format!(r#"{{"meta":{{"success":true}},"token":"{token}"}}"#);
            let read = Token::read(body.as_bytes(), NOW).expect("a token");
            assert_eq!(read.until, Duration::from_secs(until), "{token}");
        }
    }

    #[test]
    fn a_refused_solution_gives_no_token() {
        for body in [
            r#"{"meta":{"success":false,"error":"x"},"data":{"valid":false}}"#,
            r#"{"meta":{"success":false},"token":"abc"}"#,
            r#"{"meta":{"success":true},"token":""}"#,
            r#"{"meta":{"success":true},"token":"a b"}"#,
            r#"{"meta":{"success":true},"token":null}"#,
            "[]",
        ] {
            assert_eq!(Token::read(body.as_bytes(), NOW), None, "{body}");
        }
    }

    #[test]
    fn a_challenge_goes_back_as_it_came() {
        let body = r#"{"parameters":{"algorithm":"SHA-256","nonce":"00ff","salt":"01","cost":"2","keyLength":32,
            "keyPrefix":"0","data":null,"expiresAt":1778916660},"signature":"beef"}"#;
        let challenge = Challenge::read(body.as_bytes()).expect("a challenge");
        let solution = challenge.puzzle.solve(10_000, || false).expect("solved");

        let payload = challenge.payload(&solution, Duration::from_millis(47));

        let payload: Value =
            serde_json::from_slice(&STANDARD.decode(payload).expect("base64")).expect("JSON");
        assert_eq!(
            payload["challenge"],
            serde_json::from_str::<Value>(body).expect("JSON")
        );
        assert_eq!(payload["solution"]["counter"], solution.counter);
        assert_eq!(payload["solution"]["derivedKey"], solution.derived_key);
        assert_eq!(payload["solution"]["time"], 47);
    }

    #[test]
    fn what_is_no_challenge_is_not_solved() {
        for body in [
            r#"{"meta":{"success":false,"error":"cURL error 6"},"data":null}"#,
            r#"{"parameters":[]}"#,
            r#"{"parameters":{"algorithm":"ARGON2ID","nonce":"00","salt":"00","cost":1,"keyLength":32,"keyPrefix":"0"}}"#,
            "",
        ] {
            assert_eq!(Challenge::read(body.as_bytes()), None, "{body}");
        }
    }
}
