//! The town's sources of states: one for each subject of the configuration, in its order. Each question goes to the
//! source of its subject, once; none of them counts against the appointment portal's budget of requests.

use super::{StatusSource, faults::refused, gateway::Gateway, open311::Open311};
use crate::{
    domain::status::{Case, Lookup},
    portal::{
        Fault, Refusal,
        clock::{Clock, SystemClock},
        transport::Transport,
    },
};

/// One source.
#[derive(Debug)]
pub enum Source<T, C = SystemClock> {
    /// A system for reported defects, asked directly.
    Open311(Open311<T, C>),
    /// Our gateway, in front of case systems.
    Gateway(Gateway<T>),
}

/// All sources, in the order of the town's subjects.
#[derive(Debug)]
pub struct Sources<T, C = SystemClock>(Vec<Source<T, C>>);

impl<T: Transport, C: Clock> Sources<T, C> {
    /// The sources in the order of the subjects; none when the town has none.
    pub const fn new(sources: Vec<Source<T, C>>) -> Self {
        Self(sources)
    }

    /// Asks the source of this subject something that names nobody, for staff: is it there?
    pub async fn greet(&self, subject: usize) -> Result<(), Fault> {
        match self.source(subject)? {
            Source::Open311(server) => server.greet().await,
            Source::Gateway(gateway) => gateway.greet().await,
        }
    }

    fn source(&self, subject: usize) -> Result<&Source<T, C>, Fault> {
        let missing = || refused(Refusal::SetUp("status-subject".to_owned()));
        self.0.get(subject).ok_or_else(missing)
    }
}

impl<T: Transport, C: Clock> StatusSource for Sources<T, C> {
    async fn find(&self, lookup: &Lookup) -> Result<Case, Fault> {
        match self.source(lookup.subject)? {
            Source::Open311(server) => server.find(lookup).await,
            Source::Gateway(gateway) => gateway.find(lookup).await,
        }
    }
}
