//! Where the kiosk asks how something stands: one source behind each subject of the configuration. This family of
//! interfaces never mixes with the appointment portal's.

pub mod contract; // the status gateway's JSON, as both sides write it
mod faults; // why there is no answer
pub mod gateway; // the client of the status gateway
pub mod open311; // the client of systems for reported defects
pub mod sources; // which of them answers for which subject

use std::future::Future;

use crate::{
    domain::status::{Case, Lookup},
    portal::{Fault, Portal, Reply, Request},
};

/// A source of states. The real ones speak HTTP; tests bring their own.
pub trait StatusSource {
    /// Asks once how this stands. Nothing found, a wrong second factor and a forbidden case are all
    /// [`crate::portal::Refusal::NoMatch`] (PRIV-10).
    fn find(&self, lookup: &Lookup) -> impl Future<Output = Result<Case, Fault>> + Send;
}

/// The whole town hall: the appointment portal, and the sources of states beside it.
#[derive(Debug)]
pub struct TownHall<P, S> {
    /// Where appointments are.
    pub appointments: P,
    /// Where states are.
    pub sources: S,
}

impl<P: Portal + Sync, S: StatusSource + Sync> Portal for TownHall<P, S> {
    async fn answer(&self, request: Request) -> Result<Reply, Fault> {
        match &request {
            Request::Status(lookup) => {
                let case = self.sources.find(lookup).await?;
                Ok(Reply::Status(Box::new(case)))
            }
            Request::Catalogue
            | Request::Calendar(_)
            | Request::Reserve { .. }
            | Request::Update(..)
            | Request::Preconfirm(_)
            | Request::Confirm(_)
            | Request::Cancel(_)
            | Request::Look(_) => self.appointments.answer(request).await,
        }
    }
}
