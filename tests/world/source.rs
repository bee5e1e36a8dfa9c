//! How things stand, asked of the demo town's own status gateway over the same line.

use std::{borrow::Cow, time::Duration};

use jiff::{Timestamp, civil::Date};
use kiosk::{
    demo::{
        cases::{Defect, day},
        state::Town,
    },
    domain::{
        place::Place,
        private::Private,
        status::{Case, Kind, Lookup, State},
    },
    portal::{
        Fault, Refusal,
        transport::{Broken, Method, Transport, WireQuestion},
    },
    status::{
        StatusSource,
        contract::{CaseTold, ErrorTold, ErrorWord, OfficeTold, Question, ReachedTold},
    },
};

use super::line::Line;

/// Both sources of the demo town: the gateway for what was applied for, the list of defects for what was reported.
pub struct Source {
    line: Line,
    kinds: Vec<Kind>,
}

impl Source {
    pub fn new(line: Line, place: &Place) -> Self {
        let kinds = place.subjects.iter().map(|it| it.kind).collect();
        Self { line, kinds }
    }
}

impl StatusSource for Source {
    async fn find(&self, lookup: &Lookup) -> Result<Case, Fault> {
        let kind = self.kinds[lookup.subject];
        let question = Question {
            kind,
            reference: lookup.reference.reveal().clone(),
            factor: lookup.factor.reveal().clone(),
        };
        let answer = self
            .line
            .send(WireQuestion {
                method: Method::Post,
                path: Cow::Borrowed("/gateway/v1/status"),
                query: Private::default(),
                body: Private::new(serde_json::to_vec(&question).unwrap()),
                headers: vec![],
                time_out: Duration::from_secs(10),
            })
            .await
            .map_err(|broken| match broken {
                Broken::NotSent => Fault::Unreachable,
                Broken::TooSlow => Fault::TooSlow,
                Broken::Lost => Fault::Garbled,
            })?;
        if kind == Kind::Defect {
            return self.defect(lookup.reference.reveal());
        }
        let body = answer.body.reveal();
        if answer.status == 200 {
            let told: CaseTold = serde_json::from_slice(body).map_err(|_| Fault::Garbled)?;
            return Ok(told.into_case());
        }
        let error: ErrorTold = serde_json::from_slice(body).map_err(|_| Fault::Garbled)?;
        Err(Fault::Refused(vec![match error.error {
            ErrorWord::NoMatch => Refusal::NoMatch,
            ErrorWord::Wait => Refusal::TooManyTries(error.wait_s.unwrap_or(300)),
            ErrorWord::SourceUnavailable => Refusal::Backend,
            ErrorWord::BadRequest | ErrorWord::UnknownKiosk => Refusal::SetUp("demo".into()),
        }]))
    }
}

impl Source {
    fn defect(&self, number: &str) -> Result<Case, Fault> {
        let inner = self.line.lock();
        let mut defects = inner.town.cases.defects.iter();
        let defect = defects
            .find(|it| it.id == number)
            .ok_or(Fault::Refused(vec![Refusal::NoMatch]))?;
        let today = inner.town.today(inner.now.wall);
        Ok(told(&inner.town, defect, inner.now.wall, today).into_case())
    }
}

fn told(town: &Town, defect: &Defect, now: Timestamp, today: Date) -> CaseTold {
    let is_open = defect.status == "open";
    CaseTold {
        kind: Kind::Defect,
        title: town.cases.category(&defect.code).to_owned(),
        state: if is_open {
            State::InWork
        } else {
            State::Finished
        },
        reached: vec![ReachedTold {
            state: State::Received,
            on: day(today, defect.requested),
        }],
        step: None,
        note: defect.notes.clone(),
        opened: Some(day(today, defect.requested)),
        updated: Some(day(today, defect.updated)),
        expected: defect.expected.map(|it| day(today, it)),
        deadline: None,
        pick_up_until: None,
        next: None,
        office: Some(OfficeTold {
            name: defect.agency.clone(),
            id: None,
            phone: String::new(),
        }),
        express: false,
        extended: false,
        as_of: now,
    }
}
