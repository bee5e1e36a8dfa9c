//! A back end for towns without an interface: files that a back-office system lays into a folder, nightly perhaps.

pub mod columns; // what columns are called
pub mod csv; // CSV
pub mod delivery; // bytes into rows
pub mod file; // its files
pub mod intake; // the folder
pub mod jsonl; // JSON lines
pub mod report; // what became of a delivery
pub mod row; // rows into what is kept
pub mod store; // SQLite
pub mod words; // what states are called

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::Timestamp;

use self::{
    file::told_name,
    intake::{Happened, Intake, IntakeRules},
    report::Report,
    store::{Store, StoreFault},
};
use super::{Cases, CasesFault, seal::Seal};
use crate::domain::{
    private::Private,
    status::{Case, Kind},
};

/// How the drop folder is set.
#[derive(Clone, Debug)]
pub struct DropSettings {
    /// How deliveries are taken.
    pub intake: IntakeRules,
    /// The file of the store.
    pub store: PathBuf,
    /// How often the folder is looked into.
    pub look_every: Duration,
}

/// What was delivered, to be asked.
#[derive(Debug)]
pub struct DropFolder {
    store: Arc<Mutex<Store>>,
    seal: Seal,
}

impl DropFolder {
    /// Opens the store for questions.
    pub fn open(file: &Path, seal: Seal) -> Result<Self, StoreFault> {
        let store = Store::open(file, &seal.store())?;
        Ok(Self {
            store: Arc::new(Mutex::new(store)),
            seal,
        })
    }
}

impl Cases for DropFolder {
    async fn find(
        &self,
        kind: Kind,
        reference: &Private<String>,
        factor: &Private<String>,
    ) -> Result<Option<Case>, CasesFault> {
        let (store, mark) = (
            Arc::clone(&self.store),
            self.seal.reference(kind, reference),
        );
        let found = tokio::task::spawn_blocking(move || {
            // A question that panicked leaves a connection that still works.
            store
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .find(&mark)
        });
        let found = match found.await {
            Ok(Ok(found)) => found,
            Ok(Err(StoreFault::Garbled)) => return Err(CasesFault::Garbled),
            Ok(Err(fault)) => {
                tracing::error!(%fault, "the store");
                return Err(CasesFault::Unreachable);
            }
            Err(_) => return Err(CasesFault::Unreachable),
        };
        // An unknown reference is compared as well, so that it takes the time that a wrong factor takes.
        let kept = found.as_ref().map_or(&[][..], |it| &it.0);
        let fits = self.seal.is_factor(kind, reference, factor, kept);
        Ok(found.filter(|_| fits).map(|(_, told)| told.into_case()))
    }
}

/// Looks into the folder again and again. Returns only when a look had a fault of the program.
pub async fn keep_looking(mut intake: Intake, every: Duration, clock: fn() -> Timestamp) {
    loop {
        let looked = tokio::task::spawn_blocking(move || {
            let happened = intake.look(clock());
            (intake, happened)
        });
        let Ok((back, happened)) = looked.await else {
            // Its transaction is undone. Nothing new comes in until the service manager starts us again.
            tracing::error!("looking into the drop folder has a fault; the gateway ends");
            return;
        };
        intake = back;
        happened.iter().for_each(tell);
        tokio::time::sleep(every).await;
    }
}

/// Counts and names of columns, nothing else.
fn tell(happened: &Happened) {
    match happened {
        Happened::Taken(report) => tell_report(report),
        Happened::Refused(name, fault) => {
            let delivery = told_name(name);
            tracing::error!(delivery, %fault, "a delivery cannot be used");
        }
        Happened::Expired(name) => {
            let delivery = told_name(name);
            tracing::warn!(delivery, "a delivery of no use was deleted");
        }
        Happened::StrangeName => tracing::warn!(
            "a file is not looked at: names of deliveries have letters, digits, dots, hyphens and underlines only"
        ),
        Happened::Forgotten(count) => {
            tracing::info!(count, "cases that are delivered no more were deleted");
        }
        Happened::Broken(fault) => tracing::error!(%fault, "the drop folder"),
    }
}

fn tell_report(report: &Report) {
    let delivery = told_name(&report.name);
    let delivery = delivery.as_str();
    tracing::info!(
        delivery,
        stored = report.stored,
        older = report.older,
        rejected = report.rejected_count(),
        replaced = report.replaced,
        "a delivery was taken"
    );
    if report.strangers.keys > 0 {
        // Keys are no header: a program may have put anything into them.
        let values = report.strangers.keys;
        tracing::warn!(delivery, values, "values under unknown keys were dropped");
    }
    if !report.strangers.names.is_empty() {
        let columns = report.strangers.names.iter().map(String::as_str);
        let columns = columns.collect::<Vec<_>>().join(", ");
        tracing::warn!(delivery, columns, "columns were dropped");
    }
    if report.not_utf8_count() > 0 {
        let rows = report.not_utf8_count();
        tracing::warn!(
            delivery,
            rows,
            "rows are no UTF-8; it looks like Windows-1252, write UTF-8"
        );
    }
    if report.strange_state_count() > 0 {
        let (rows, words) = (
            report.strange_state_count(),
            report.strange_words().join(", "),
        );
        tracing::warn!(
            delivery,
            rows,
            words,
            "states have no meaning yet; add them to [source.states]"
        );
    }
}
