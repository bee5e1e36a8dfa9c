//! The back ends of the gateway, one behind each kind of `[source]`.

use super::{Cases, CasesFault, drop_folder::DropFolder};
use crate::domain::{
    private::Private,
    status::{Case, Kind},
};

/// The back end that is set.
#[derive(Debug)]
pub enum Source {
    /// Files that a back-office system lays down.
    DropFolder(DropFolder),
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
        }
    }
}
