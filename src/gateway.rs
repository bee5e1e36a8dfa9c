//! The status gateway: a small server in the city's own data centre that answers the kiosk's one question and keeps
//! the secrets of case systems off the machine in the hall.
//!
//! `assets/gateway/README.md` is its own page: contract, threat model, deployment, back ends.

pub mod config; // its settings, from a file
pub mod desk; // the core: a question in, an answer out
pub mod drop_folder; // back end: files from a back office
pub mod level; // when answers go out
pub mod limits; // tries and pace
pub mod lines; // connections with limits
pub mod reference; // one form for what is typed
pub mod seal; // marks instead of references
pub mod server; // sockets, clock and log
pub mod source; // which back end
pub mod zgw; // back end: cases of an Open Zaak

use std::future::Future;

use crate::domain::{
    private::Private,
    status::{Case, Kind},
};

/// A system that knows how cases stand: a back end of the gateway.
pub trait Cases: Send + Sync {
    /// The case with this reference, if the second factor fits. An unknown reference, a wrong factor and a case that
    /// must not be told are all `None`; nothing but the time taken may tell them apart, and the server levels that.
    /// The reference is trimmed and never empty.
    fn find(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> impl Future<Output = Result<Option<Case>, CasesFault>> + Send;
}

/// Why a back end has no answer. For the log and for administrators; the kiosk hears `source_unavailable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CasesFault {
    /// It does not answer, or too late.
    #[error("the case system does not answer")]
    Unreachable,
    /// It does not take our token or rights.
    #[error("the case system does not let the gateway in")]
    Refused,
    /// It answers something that makes no sense, or several cases for one number.
    #[error("the case system's answer makes no sense")]
    Garbled,
}
