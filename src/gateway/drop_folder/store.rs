//! Keeps what was delivered in SQLite: seals instead of references and factors, and what the contract tells.
//!
//! `secure_delete` overwrites what is deleted. Readers do not wait for a delivery (WAL); after each one the log is
//! written back and cut, so that nothing deleted stays in it.

use std::{
    collections::BTreeMap,
    fs::{self, OpenOptions},
    io,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
    time::Duration,
};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, OptionalExtension, ToSql, Transaction, params};
use thiserror::Error;

use super::row::Kept;
use crate::{domain::status::Kind, gateway::seal::Mark, status::contract::CaseTold};

/// The form of the tables; a store of another form is not opened.
const VERSION: i64 = 1;
/// How long one connection waits for another.
const BUSY_WAIT: Duration = Duration::from_secs(2);
/// Up to so many cases of a kind, a full delivery may delete most of them: small numbers move much.
const SHRINK_HELD_MIN: u64 = 20;
const TABLES: &str = "
    CREATE TABLE install (mark BLOB NOT NULL) STRICT;
    CREATE TABLE cases (
        reference BLOB PRIMARY KEY,
        factor BLOB NOT NULL,
        kind TEXT NOT NULL,
        told TEXT NOT NULL,
        as_of INTEGER NOT NULL,
        delivered INTEGER NOT NULL,
        delivery INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cases_delivered ON cases (delivered);
    PRAGMA user_version = 1;";
const PUT: &str = "
    INSERT INTO cases (reference, factor, kind, told, as_of, delivered, delivery)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    ON CONFLICT (reference) DO UPDATE SET factor = excluded.factor, told = excluded.told,
        as_of = excluded.as_of, delivered = excluded.delivered, delivery = excluded.delivery
    WHERE excluded.as_of >= as_of";
const TOUCH: &str = "UPDATE cases SET delivered = ?2, delivery = ?3 WHERE reference = ?1";
const HELD: &str = "SELECT count(*) FROM cases WHERE kind = ?1";
const REPLACED: &str =
    "SELECT count(*) FROM cases WHERE kind = ?1 AND delivery <> ?2 AND as_of <= ?3";
const REPLACE: &str = "DELETE FROM cases WHERE kind = ?1 AND delivery <> ?2 AND as_of <= ?3";

/// Why the store cannot be used. For administrators; tells nothing of what stands in it.
#[derive(Debug, Error)]
pub enum StoreFault {
    /// The file cannot be made or read.
    #[error("the store cannot be read or written: {0}")]
    File(#[from] io::Error),
    /// SQLite's own words; they name tables and codes, never values.
    #[error("the store does not work: {0}")]
    Database(#[from] rusqlite::Error),
    /// The install key has changed.
    #[error(
        "the store was sealed with another install key, so nothing in it can be found. Bring the old key back, or delete \
         the store and have everything delivered again"
    )]
    OtherKey,
    /// Written by another version.
    #[error("the store is of form {0}, and this program knows form {VERSION} only")]
    OtherVersion(i64),
    /// What stands there is not what we wrote.
    #[error("the store holds a case that cannot be read")]
    Garbled,
}

/// The store.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

/// A delivery being written. Nothing of it counts until it is finished.
pub struct Shelf<'s> {
    transaction: Transaction<'s>,
    now: i64,
    delivery: i64,
    newest: i64,
    /// The kinds delivered, with how many cases of each were there before.
    held: BTreeMap<Kind, u64>,
}

/// Whether a row was newer than what was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Put {
    /// It stands now.
    Stored,
    /// What was there is newer and stays.
    Older,
}

/// How much a full delivery would delete of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shrinks {
    /// So many cases.
    pub deleted: u64,
    /// Of so many that are there.
    pub held: u64,
}

impl Store {
    /// Opens the store, or makes a new one that only we may read. `install` stands for the install key.
    pub fn open(file: &Path, install: &Mark) -> Result<Self, StoreFault> {
        OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(file)?;
        fs::set_permissions(file, fs::Permissions::from_mode(0o600))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(BUSY_WAIT)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;
             PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;",
        )?;
        let version = connection.query_row("PRAGMA user_version", [], |it| it.get(0))?;
        if version == 0 {
            let transaction = connection.transaction()?;
            transaction.execute_batch(TABLES)?;
            transaction.execute("INSERT INTO install (mark) VALUES (?1)", [install.bytes()])?;
            transaction.commit()?;
        } else if version != VERSION {
            return Err(StoreFault::OtherVersion(version));
        }
        let kept: Vec<u8> = connection.query_row("SELECT mark FROM install", [], |it| it.get(0))?;
        if kept != install.bytes() {
            return Err(StoreFault::OtherKey);
        }
        Ok(Self { connection })
    }

    /// The factor's seal and the case under this reference.
    pub fn find(&self, reference: &Mark) -> Result<Option<(Vec<u8>, CaseTold)>, StoreFault> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT factor, told FROM cases WHERE reference = ?1")?;
        let found: Option<(Vec<u8>, String)> = statement
            .query_row([reference.bytes()], |it| Ok((it.get(0)?, it.get(1)?)))
            .optional()?;
        let Some((factor, told)) = found else {
            return Ok(None);
        };
        let told = serde_json::from_str(&told).map_err(|_| StoreFault::Garbled)?;
        Ok(Some((factor, told)))
    }

    /// Begins to write a delivery.
    pub fn receive(&mut self, now: Timestamp) -> Result<Shelf<'_>, StoreFault> {
        let transaction = self.connection.transaction()?;
        let last = "SELECT coalesce(max(delivery), 0) FROM cases";
        let last: i64 = transaction.query_row(last, [], |it| it.get(0))?;
        Ok(Shelf {
            transaction,
            now: now.as_second(),
            delivery: last + 1,
            newest: i64::MIN,
            held: BTreeMap::new(),
        })
    }

    /// Deletes what was last delivered before this time. Returns how many cases that were.
    pub fn forget(&mut self, before: Timestamp) -> Result<usize, StoreFault> {
        let forget = "DELETE FROM cases WHERE delivered < ?1";
        let count = self.connection.execute(forget, [before.as_second()])?;
        if count > 0 {
            self.clear_log()?;
        }
        Ok(count)
    }

    /// Writes everything back into the store's own file and cuts SQLite's log.
    pub fn clear_log(&self) -> Result<(), StoreFault> {
        // Its answer, whether a reader was in the way, does not matter: the next delivery comes.
        self.connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    /// How many cases there are.
    pub fn count(&self) -> Result<u64, StoreFault> {
        let count = "SELECT count(*) FROM cases";
        let count: i64 = self.connection.query_row(count, [], |it| it.get(0))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }
}

impl Shelf<'_> {
    /// Puts a row where its reference belongs, unless something newer stands there.
    pub fn put(&mut self, kept: &Kept) -> Result<Put, StoreFault> {
        let told = serde_json::to_string(&kept.told).map_err(|_| StoreFault::Garbled)?;
        let (reference, as_of) = (kept.reference.bytes(), kept.told.as_of.as_second());
        self.newest = self.newest.max(as_of);
        if !self.held.contains_key(&kept.kind) {
            let held = self.counted(HELD, params![word(kept.kind)])?;
            self.held.insert(kept.kind, held);
        }
        let stored = self.transaction.prepare_cached(PUT)?.execute(params![
            reference,
            kept.factor.bytes(),
            word(kept.kind),
            told,
            as_of,
            self.now,
            self.delivery,
        ])?;
        if stored > 0 {
            return Ok(Put::Stored);
        }
        // It is still delivered, so it is neither forgotten nor replaced.
        let touch = params![reference, self.now, self.delivery];
        self.transaction.prepare_cached(TOUCH)?.execute(touch)?;
        Ok(Put::Older)
    }

    /// Whether [`Self::replace`] would delete more than half of what was there of a kind, unless that is little.
    pub fn shrinks(&self) -> Result<Option<Shrinks>, StoreFault> {
        for (kind, held) in self.held.iter().filter(|it| *it.1 > SHRINK_HELD_MIN) {
            let which = params![word(*kind), self.delivery, self.newest];
            let (deleted, held) = (self.counted(REPLACED, which)?, *held);
            if deleted > held / 2 {
                return Ok(Some(Shrinks { deleted, held }));
            }
        }
        Ok(None)
    }

    fn counted(&self, count: &str, which: &[&dyn ToSql]) -> Result<u64, StoreFault> {
        let count: i64 = self.transaction.query_row(count, which, |it| it.get(0))?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Deletes all cases of the kinds delivered that this delivery does not name. Returns how many.
    pub fn replace(&mut self) -> Result<usize, StoreFault> {
        let mut deleted = 0;
        for kind in self.held.keys() {
            let which = params![word(*kind), self.delivery, self.newest];
            deleted += self.transaction.execute(REPLACE, which)?;
        }
        Ok(deleted)
    }

    /// Makes it count.
    pub fn finish(self) -> Result<(), StoreFault> {
        Ok(self.transaction.commit()?)
    }
}

const fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Defect => "defect",
        Kind::Application => "application",
        Kind::Document => "document",
    }
}
