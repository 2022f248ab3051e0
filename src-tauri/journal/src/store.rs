//! The open journal: how it is read and written.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::M;

use crate::connection::{checkpoint, refuse_newer};
use crate::{JournalError, Result, backup, connection, migrations};

/// An open journal. One per thread; opening another costs about a millisecond.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    path: PathBuf,
    /// The newest schema version that this build knows.
    known: i64,
    /// The last look at the clock, to notice when it was set back.
    pub(crate) looked_at: Option<DateTime<Utc>>,
}

impl Journal {
    /// Opens the journal, makes it if there is none, migrates it if it is older (after a backup).
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, migrations::STEPS)
    }

    fn open_with(path: &Path, steps: &[M<'_>]) -> Result<Self> {
        Ok(Self {
            connection: connection::open(path, steps)?,
            path: path.to_owned(),
            known: migrations::newest(steps),
            looked_at: None,
        })
    }

    /// Reads in one transaction, so that all of it is of one moment.
    pub(crate) fn read<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let path = self.path.clone();
        let known = self.known;
        let run = || {
            let transaction = self
                .connection
                .transaction_with_behavior(TransactionBehavior::Deferred)?;
            refuse_newer(&transaction, known)?;
            work(&transaction)
        };
        run().map_err(|error: JournalError| error.at(&path))
    }

    /// Writes in one immediate transaction: everything or nothing. A deferred one that turns to
    /// writing fails at once when someone else has written, whatever the busy time-out.
    pub(crate) fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let path = self.path.clone();
        let known = self.known;
        let run = || {
            let transaction = self
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            refuse_newer(&transaction, known)?;
            let result = work(&transaction)?;
            transaction.commit()?;
            Ok(result)
        };
        run().map_err(|error: JournalError| error.at(&path))
    }

    /// A number that changes when another connection wrote (`PRAGMA data_version`).
    pub fn data_version(&mut self) -> Result<i64> {
        self.outside(|connection| {
            Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
        })
    }

    /// Checks the file's integrity.
    pub fn check(&mut self) -> Result<()> {
        self.outside(backup::check)
    }

    /// Writes a checked copy to `to` (temporary name, `quick_check`, fsync, rename).
    pub fn backup(&mut self, to: &Path) -> Result<()> {
        let path = self.path.clone();
        backup::write(&self.connection, to).map_err(|error| error.at(&path))
    }

    /// Moves the write-ahead log into the file; for idle times.
    pub fn checkpoint(&mut self) -> Result<()> {
        self.outside(|connection| {
            checkpoint(connection)?;
            // no `optimize`: what it learns from a young journal misleads it in an old one
            connection.execute_batch("PRAGMA shrink_memory")?;
            Ok(())
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn outside<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        work(&self.connection).map_err(|error| error.at(&self.path))
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    const NEXT: &[M<'_>] = &[
        M::up(include_str!("../migrations/001_house.sql")),
        M::up("ALTER TABLE standing ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;"),
    ];

    #[test]
    fn two_that_migrate_at_once_apply_each_step_once_and_keep_a_copy() {
        for _ in 0..60 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("journal.sqlite");
            drop(Journal::open(&path).unwrap());
            let openers: Vec<_> = (0..3)
                .map(|_| {
                    let path = path.clone();
                    thread::spawn(move || Journal::open_with(&path, NEXT).map(|it| it.known))
                })
                .collect();
            for opener in openers {
                assert_eq!(opener.join().unwrap().unwrap(), 2);
            }
            let mut copy = Journal::open(&backup::before_migration(&path, 1)).unwrap();
            copy.check().unwrap();
            let mut journal = Journal::open_with(&path, NEXT).unwrap();
            journal.check().unwrap();
            let refused = Journal::open(&path).unwrap_err();
            assert_eq!(refused.code(), "E_NEWER_JOURNAL");
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_journal_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.sqlite");
        drop(Journal::open(&path).unwrap());
        let broken = [
            migrations::STEPS[0].clone(),
            M::up("ALTER TABLE nothing ADD x;"),
        ];
        assert_eq!(
            Journal::open_with(&path, &broken).unwrap_err().code(),
            "E_JOURNAL"
        );
        Journal::open(&path).unwrap().check().unwrap();
    }

    #[test]
    fn each_connection_syncs_what_it_commits() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(&folder.path().join("journal.sqlite")).unwrap();
        let full = 2;
        let set = |connection: &Connection, name: &str| -> i64 {
            connection
                .pragma_query_value(None, name, |row| row.get(0))
                .unwrap()
        };
        assert_eq!(set(&journal.connection, "synchronous"), full);
        assert_eq!(set(&journal.connection, "foreign_keys"), 1);
        assert_eq!(set(&journal.connection, "busy_timeout"), 5_000);
        assert!(journal.check().is_ok());
    }
}
