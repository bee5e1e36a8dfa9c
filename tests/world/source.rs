//! The kiosk's own sources of states, asked over the demo town's line: its gateway and its Open311 server.

use std::borrow::Cow;

use kiosk::{
    demo::{gateway, open311},
    domain::{place::Place, private::Private, status::Kind},
    portal::transport::{Broken, Transport, WireAnswer, WireQuestion},
    status::{
        gateway::Gateway,
        open311::{Open311, Terms},
        sources::{Source, Sources},
    },
};

use super::line::Line;

/// What lies below one path of the demo town's address.
pub struct Below {
    line: Line,
    path: &'static str,
}

impl Transport for Below {
    async fn send(&self, question: WireQuestion) -> Result<WireAnswer, Broken> {
        let path = format!("/{}{}", self.path, question.path);
        let question = WireQuestion {
            path: Cow::Owned(path),
            ..question
        };
        self.line.send(question).await
    }
}

/// The sources of this place, in the order of its subjects.
pub fn sources(line: &Line, place: &Place) -> Sources<Below, Line> {
    let below = |path| Below {
        line: line.clone(),
        path,
    };
    let source = |kind: Kind| match kind {
        Kind::Defect => Source::Open311(Open311::with_clock(
            below(open311::PATH),
            Terms::default(),
            place.time_zone.clone(),
            line.clone(),
        )),
        Kind::Application | Kind::Document => {
            let secret = Private::new(gateway::KIOSK_SECRET.to_owned());
            Source::Gateway(Gateway::new(below(gateway::PATH), kind, secret))
        }
    };
    Sources::new(place.subjects.iter().map(|it| source(it.kind)).collect())
}
