//! The captcha: a proof of work (Altcha, version 2, SHA-256) buys a token that lives five minutes and is bound to the
//! client's address (wire contract §5).

use std::net::IpAddr;

use base64::{
    Engine as _,
    engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD},
};
use jiff::Timestamp;
use ring::{digest, hmac};
use serde::Deserialize;
use serde_json::{Value, json};

use super::refusal::Refusal;

/// How long a token lives.
const TOKEN_LIFE_S: i64 = 300;
/// How long a challenge may be worked on.
const CHALLENGE_LIFE_S: i64 = 600;
/// Rounds of the hash for one guess.
const COST: u32 = 1_000;
const KEY_PREFIX: &str = "00";
const TOKEN_HEADER: &str = r#"{"typ":"JWT","alg":"HS256"}"#;

/// The maker of challenges and tokens.
#[derive(Debug)]
pub struct Captcha {
    key: hmac::Key,
    made: u64,
}

#[derive(Deserialize)]
struct Payload {
    challenge: Challenge,
    solution: Solution,
}

#[derive(Deserialize)]
struct Challenge {
    parameters: Parameters,
    signature: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    nonce: String,
    salt: String,
    cost: u32,
    expires_at: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Solution {
    counter: u32,
    derived_key: String,
}

impl Captcha {
    /// A maker with this secret.
    pub fn new(secret: &[u8]) -> Self {
        Self {
            key: hmac::Key::new(hmac::HMAC_SHA256, secret),
            made: 0,
        }
    }

    /// Something to work on.
    pub fn challenge(&mut self, now: Timestamp) -> Value {
        self.made += 1;
        let random = hex(self
            .sign(format!("challenge {}", self.made).as_bytes())
            .as_ref());
        let salt = random.get(..24).unwrap_or_default();
        let expires_at = now.as_second() + CHALLENGE_LIFE_S;
        json!({
            "parameters": {
                "algorithm": "SHA-256", "nonce": random, "salt": salt, "cost": COST, "keyLength": 32,
                "keyPrefix": KEY_PREFIX, "keySignature": null, "memoryCost": null, "parallelism": null,
                "expiresAt": expires_at, "data": null,
            },
            "signature": self.signature(&random, salt, COST, expires_at),
        })
    }

    /// The answer to a proof of work (HTTP 200 in any case).
    pub fn verify(&self, now: Timestamp, client: IpAddr, payload: &str) -> Value {
        if payload.is_empty() {
            return json!({"meta": {"success": false, "error": "No payload provided"}, "data": null});
        }
        let read = decode(payload).and_then(|it| serde_json::from_slice::<Payload>(&it).ok());
        let Some(proof) = read else {
            return json!({"meta": {"success": false, "error": "Payload could not be decoded"}, "data": null});
        };
        if self.is_solved(now, &proof) {
            json!({"meta": {"success": true}, "data": {"valid": true}, "token": self.token(now, client)})
        } else {
            json!({"meta": {"success": false, "error": "Captcha verification failed"}, "data": {"valid": false}})
        }
    }

    /// A fresh token for this address.
    pub fn token(&self, now: Timestamp, client: IpAddr) -> String {
        let made = now.as_second();
        let claims = format!(
            r#"{{"ip":"{client}","iat":{made},"exp":{}}}"#,
            made + TOKEN_LIFE_S
        );
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(TOKEN_HEADER),
            URL_SAFE_NO_PAD.encode(claims)
        );
        let signature = URL_SAFE_NO_PAD.encode(self.sign(signed.as_bytes()));
        format!("{signed}.{signature}")
    }

    /// Says whether a token opens the door.
    pub fn check(&self, now: Timestamp, client: IpAddr, token: &str) -> Result<(), Refusal> {
        if token.is_empty() {
            return Err(Refusal::CaptchaMissing);
        }
        let claims = self.claims(token).ok_or(Refusal::CaptchaInvalid)?;
        if claims.get("ip").and_then(Value::as_str) != Some(client.to_string().as_str()) {
            return Err(Refusal::CaptchaInvalid);
        }
        if claims.get("exp").and_then(Value::as_i64) <= Some(now.as_second()) {
            return Err(Refusal::CaptchaExpired);
        }
        Ok(())
    }

    fn claims(&self, token: &str) -> Option<Value> {
        let (signed, signature) = token.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        hmac::verify(&self.key, signed.as_bytes(), &signature).ok()?;
        let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
        serde_json::from_slice(&claims).ok()
    }

    fn is_solved(&self, now: Timestamp, proof: &Payload) -> bool {
        let Parameters {
            nonce,
            salt,
            cost,
            expires_at,
        } = &proof.challenge.parameters;
        // A signature made here also says that the cost is ours, so that nobody lets us hash for ever.
        *expires_at >= now.as_second()
            && proof.challenge.signature == self.signature(nonce, salt, *cost, *expires_at)
            && derive(nonce, salt, *cost, proof.solution.counter).is_some_and(|key| {
                key.starts_with(KEY_PREFIX) && key == proof.solution.derived_key.to_lowercase()
            })
    }

    fn signature(&self, nonce: &str, salt: &str, cost: u32, expires_at: i64) -> String {
        hex(self
            .sign(format!("{nonce} {salt} {cost} {expires_at}").as_bytes())
            .as_ref())
    }

    fn sign(&self, words: &[u8]) -> hmac::Tag {
        hmac::sign(&self.key, words)
    }
}

/// The key that a guess leads to, in hexadecimal digits.
pub fn derive(nonce: &str, salt: &str, cost: u32, counter: u32) -> Option<String> {
    let mut first = unhex(salt)?;
    first.extend(unhex(nonce)?);
    first.extend(counter.to_be_bytes());
    let mut key = digest::digest(&digest::SHA256, &first);
    for _ in 1..cost {
        key = digest::digest(&digest::SHA256, key.as_ref());
    }
    Some(hex(key.as_ref()))
}

/// Bytes in lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs
        .map(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok())
        .collect()
}

/// Base64 in any of its forms.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    [&STANDARD, &STANDARD_NO_PAD, &URL_SAFE, &URL_SAFE_NO_PAD]
        .iter()
        .find_map(|it| it.decode(text).ok())
}
