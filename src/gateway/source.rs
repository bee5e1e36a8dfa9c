//! The back ends of the gateway, one behind each kind of `[source]`.

use std::sync::Arc;

use super::{Cases, CasesFault, drop_folder::DropFolder, zgw::Zgw};
use crate::{
    domain::{
        private::Private,
        status::{Case, Kind},
    },
    portal::{clock::SystemClock, http::Http},
};

/// The back end that is set.
#[derive(Debug)]
pub enum Source {
    /// Files that a back-office system lays down.
    DropFolder(DropFolder),
    /// A case system.
    Zgw(Arc<Zgw<Http, SystemClock>>),
}

impl Cases for Source {
    async fn find(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> Result<Option<Case>, CasesFault> {
        match self {
            Self::DropFolder(source) => source.find(kind, reference, factor).await,
            Self::Zgw(source) => source.find(kind, reference, factor).await,
        }
    }
}
