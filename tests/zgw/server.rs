//! An Open Zaak in memory: as strict as the real one about tokens and headers, with cases as they are put into it.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kiosk::{
    domain::{
        private::Private,
        status::{Case, Kind},
    },
    gateway::{
        Cases, CasesFault,
        zgw::{Zgw, settings::Settings},
    },
    portal::{
        clock::Clock,
        transport::{Broken, Transport, WireAnswer, WireQuestion},
    },
};
use ring::hmac;
use serde_json::{Value, json};

use crate::{
    shapes::{error, page, settings, steps},
    wire::{Seen, StoppedClock, answer},
};

/// The server.
#[derive(Clone, Default)]
pub struct OpenZaak {
    /// The cases, with all their properties in `_expand`.
    pub cases: Arc<Mutex<Vec<Value>>>,
    /// What was asked.
    pub asked: Arc<Mutex<Vec<Seen>>>,
    /// Whether it brings properties along with a case.
    pub keeps_properties: bool,
    /// What it answers about steps instead of them.
    pub instead_of_steps: Option<(u16, Value)>,
    /// How it is: it can fall over and come back.
    pub mood: Arc<Mutex<Mood>>,
    /// How far its clock is ahead of ours.
    pub ahead: Duration,
    /// Its clock but for that.
    pub clock: StoppedClock,
}

/// How the server is.
#[derive(Clone, Default)]
pub enum Mood {
    /// It answers.
    #[default]
    Well,
    /// It says this, whatever is asked.
    Says(u16, Value),
    /// It never answers; over HTTP only.
    Silent,
}

impl OpenZaak {
    /// With these cases.
    pub fn with(cases: Vec<Value>) -> Self {
        let server = Self::default();
        *server.cases.lock().unwrap() = cases;
        server
    }

    /// A client of it.
    pub fn client(&self, settings: Settings) -> Zgw<Self, StoppedClock> {
        Zgw::new(self.clone(), self.clock.clone(), settings).expect("good settings")
    }

    /// The method and path of each question since the last look.
    pub fn questions(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap();
        let told = asked.iter().map(|it| format!("{} {}", it.method, it.path));
        let told = told.collect();
        asked.clear();
        told
    }

    /// Answers, and remembers what was asked.
    pub fn receive(&self, seen: Seen) -> (u16, Value) {
        let reply = self.reply(&seen);
        self.asked.lock().unwrap().push(seen);
        reply
    }

    fn reply(&self, seen: &Seen) -> (u16, Value) {
        if let Mood::Says(status, body) = &*self.mood.lock().unwrap() {
            return (*status, body.clone());
        }
        if let Some(code) = self.refusal(seen) {
            return (403, error(403, code));
        }
        let is_about_cases = seen.path.starts_with("/zaken/");
        if is_about_cases
            && seen
                .headers
                .get("Accept-Crs")
                .is_none_or(|it| it != "EPSG:4326")
        {
            return (412, error(412, "precondition_failed"));
        }
        match (seen.method.as_str(), seen.path.as_str()) {
            ("POST", "/zaken/api/v1/zaken/_zoek") => self.search(seen),
            ("GET", "/catalogi/api/v1/statustypen") => {
                let of_type = seen.query["zaaktype"].rsplit('/').next().expect("a name");
                let told = || (200, steps(of_type));
                self.instead_of_steps.clone().unwrap_or_else(told)
            }
            ("GET", path) if path.ends_with("/zaakeigenschappen") => {
                let cases = self.cases.lock().unwrap();
                let uuid = |it: &&Value| path.contains(it["uuid"].as_str().expect("a UUID"));
                match cases.iter().find(uuid) {
                    Some(case) => (200, case["_expand"]["eigenschappen"].clone()),
                    None => (404, error(404, "not_found")),
                }
            }
            _ => (
                500,
                json!("<!DOCTYPE html><html><body>Server Error</body></html>"),
            ),
        }
    }

    /// What is wrong with the token.
    fn refusal(&self, seen: &Seen) -> Option<&'static str> {
        let Some(token) = seen.headers.get("Authorization") else {
            return Some("permission_denied");
        };
        let token = token.strip_prefix("Bearer ").expect("a bearer");
        let (signed, signature) = token.rsplit_once('.').expect("a signature");
        let (head, claims) = signed.split_once('.').expect("head and claims");
        let decoded = |it: &str| URL_SAFE_NO_PAD.decode(it).expect("base64");
        let json = |it: &str| -> Value { serde_json::from_slice(&decoded(it)).expect("JSON") };
        let (head, claims) = (json(head), json(claims));
        assert_eq!(head, json!({"alg": "HS256", "typ": "JWT"}));
        let known = settings();
        let key = hmac::Key::new(hmac::HMAC_SHA256, known.secret.reveal().as_bytes());
        let age = (self.clock.wall() + self.ahead).as_second() - claims["iat"].as_i64().unwrap();
        if claims["client_id"] != known.client_id {
            Some("invalid-client-identifier")
        } else if hmac::verify(&key, signed.as_bytes(), &decoded(signature)).is_err() {
            Some("invalid-jwt-signature")
        } else if age >= 3_600 {
            Some("jwt-expired")
        } else {
            None
        }
    }

    /// Fields that it does not know it ignores, as the real one does, and filters of nothing do not filter.
    fn search(&self, seen: &Seen) -> (u16, Value) {
        if !seen.headers.contains_key("Content-Crs") {
            return (412, error(412, "precondition_failed"));
        }
        let Some(expand) = seen.body["expand"].as_array() else {
            return (500, json!("<!DOCTYPE html>"));
        };
        assert!(expand.contains(&json!("eigenschappen")));
        let is_wanted = |it: &&Value| {
            ["identificatie", "bronorganisatie"].iter().all(|field| {
                let wanted = seen.body[field].as_str().unwrap_or_default().trim();
                wanted.is_empty() || it[field] == wanted
            })
        };
        let is_wanted = |it: &&Value| {
            is_wanted(it)
                && seen.body["kenmerk"].as_str().is_none_or(|wanted| {
                    let (source, number) = wanted.split_once(':').expect("source and number");
                    let listed = it["kenmerken"].as_array().expect("a list");
                    listed.contains(&json!({"kenmerk": number, "bron": source}))
                })
        };
        let cases = self.cases.lock().unwrap();
        let mut found: Vec<Value> = cases.iter().filter(is_wanted).cloned().collect();
        if self.keeps_properties {
            for case in &mut found {
                let came = case["_expand"].as_object_mut().expect("an object");
                came.remove("eigenschappen");
            }
        }
        (200, page(&found))
    }
}

impl Transport for OpenZaak {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        let (status, body) = self.receive(Seen::ours(&question));
        Ok(answer(status, &body))
    }
}

/// Looks up once.
pub fn find<T: Transport, C: Clock>(
    client: &Zgw<T, C>,
    kind: Kind,
    reference: &str,
    factor: &str,
) -> Result<Option<Case>, CasesFault> {
    let private = |it: &str| Private::new(it.to_owned());
    let (reference, factor) = (private(reference), private(factor));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let runtime = runtime.expect("a runtime");
    runtime.block_on(client.find(kind, &reference, &factor))
}
