//! What a visit's script says of the appointment that the citizen brings, and of others in the house.

use std::{borrow::Cow, time::Duration};

use kiosk::{
    domain::{private::Private, status::Kind as Subject},
    event::Input,
    portal::transport::{Method, WireQuestion},
    status::contract::Question,
};

use crate::{
    brought::{Brought, Kind, Order, make},
    scans,
    script::Script,
};

impl Script {
    /// `has an appointment`, `has an appointment that is past`: made at the town hall before the visit.
    pub fn bring(&mut self, what: &str) -> Result<(), String> {
        let kind = match what.trim_start_matches("an appointment").trim() {
            "" => Kind::Booked,
            "that is not activated" => Kind::Waiting,
            "that is past" => Kind::Past,
            "with a short code" => Kind::Short,
            "that is being called" => Kind::Called,
            "that was missed" => Kind::Missed,
            "that was cancelled" => Kind::Cancelled,
            "that was never activated" => Kind::Expired,
            _ => return Err("is no appointment that can be had".into()),
        };
        self.brought = Some(make(&self.hall, kind, &Order::default()));
        Ok(())
    }

    pub fn brought(&self) -> Result<&Brought, String> {
        self.brought
            .as_ref()
            .ok_or_else(|| "needs: has an appointment".to_owned())
    }

    /// `scan the link`, `scan the code without padding`: letter by letter in the same moment, with Enter.
    pub fn scan(&mut self, form: &str) -> Result<(), String> {
        let text = match form.strip_prefix("something else: ") {
            Some(other) => other.to_owned(),
            None => scans::text(self.brought()?, form, &self.hall)
                .ok_or("is no form that a scanner brings")?,
        };
        for letter in text.chars() {
            self.hall.input(Input::Type(letter));
        }
        self.presses += 1; // Holding it before the scanner counts as one.
        self.act(Input::Accept);
        Ok(())
    }

    /// What is typed: the words as they stand, or what stands in the citizen's mail.
    pub fn letters(&self, words: &str) -> Result<String, String> {
        Ok(match words {
            "the number of the appointment" => self.brought()?.number.to_string(),
            "the short code" => self.brought()?.secret.clone(),
            _ => words.to_owned(),
        })
    }

    /// `brought stands`, `brought is cancelled`: what the books say of the citizen's own appointment.
    pub fn brought_is(&self, what: &str) -> Result<(), String> {
        let number = self.brought()?.number;
        let inner = self.hall.line.lock();
        let entry = inner.town.entry(number).map_err(|_| "is not there")?;
        match (what, entry.ended.is_none()) {
            ("stands", true) | ("is cancelled", false) => Ok(()),
            ("stands" | "is cancelled", _) => Err("it does not".to_owned()),
            _ => Err("is nothing that the books say".to_owned()),
        }
    }

    /// `somebody tries UR-104256 five times`: with a wrong proof, elsewhere in the house.
    pub fn try_often(&mut self, what: &str) -> Result<(), String> {
        let number = what
            .strip_prefix("tries ")
            .and_then(|it| it.strip_suffix(" five times"))
            .ok_or("needs: tries UR-104256 five times")?;
        for _ in 0..5 {
            let question = Question {
                kind: Subject::Application,
                reference: number.to_owned(),
                factor: "WRONG1".to_owned(),
            };
            self.hall.line.lock().put(
                &WireQuestion {
                    method: Method::Post,
                    path: Cow::Borrowed("/gateway/v1/status"),
                    query: Private::default(),
                    body: Private::new(serde_json::to_vec(&question).unwrap()),
                    headers: vec![],
                    time_out: Duration::from_secs(1),
                },
                self.hall.now.wall,
            );
        }
        Ok(())
    }
}
