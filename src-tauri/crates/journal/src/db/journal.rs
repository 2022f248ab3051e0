//! The open journal: how it is read and written.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::M;

use crate::db::backup::copy;
use crate::db::connection::{self, checkpoint, refuse_newer};
use crate::db::file_id::FileId;
use crate::db::{damage, migrations};
use crate::error::{JournalError, Result};
use crate::types::Replaced;

/// An open journal. One per thread; opening another costs about a millisecond.
#[derive(Debug)]
pub struct Journal {
    connection: Connection,
    path: PathBuf,
    file: Option<FileId>,
    /// Which of this program's connections it is.
    number: i64,
    /// The newest schema version that this build knows.
    known: i64,
    replaced: Option<Replaced>,
    /// The last look at the clock, to notice when it was set back.
    pub(crate) looked_at: Option<DateTime<Utc>>,
}

impl Journal {
    /// Opens the journal, makes it if there is none, migrates it if it is older (after a backup). A
    /// damaged one is refused and left as it is.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, migrations::STEPS)
    }

    pub(crate) fn open_with(path: &Path, steps: &[M<'_>]) -> Result<Self> {
        let (connection, file) = connection::open(path, steps)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            file,
            number: OPENED.fetch_add(1, Ordering::Relaxed),
            known: migrations::newest(steps),
            replaced: None,
            looked_at: None,
        })
    }

    /// The same journal, opened in place of another one.
    pub(crate) fn in_place_of(self, replaced: Option<Replaced>) -> Self {
        Self { replaced, ..self }
    }

    /// What this opening put in place of a damaged journal, if it did.
    pub fn replaced(&self) -> Option<&Replaced> {
        self.replaced.as_ref()
    }

    /// Reads in one transaction, so that all of it is of one moment.
    pub(crate) fn read<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.follow()?;
        let run = || {
            let transaction = self
                .connection
                .transaction_with_behavior(TransactionBehavior::Deferred)?;
            refuse_newer(&transaction, self.known)?;
            work(&transaction)
        };
        let done = run();
        done.map_err(|error| self.met(error))
    }

    /// Writes in one immediate transaction: everything or nothing. A deferred one that turns to
    /// writing fails at once when someone else has written, whatever the busy time-out.
    pub(crate) fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut work = Some(work);
        for _ in 0..FOLLOWED {
            self.follow()?;
            let done = self.write_here(&mut work);
            if let Some(done) = done.map_err(|error| self.met(error))? {
                return Ok(done);
            }
        }
        Err(JournalError::Busy)
    }

    /// Nothing is written if another file has been put in the journal's place: whoever does that
    /// holds off the writers of the one before, so it has to be looked at within the transaction.
    fn write_here<T, W>(&mut self, work: &mut Option<W>) -> Result<Option<T>>
    where
        W: FnOnce(&Connection) -> Result<T>,
    {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        if self.file.is_some_and(|file| file.was_left(&self.path)) {
            return Ok(None);
        }
        let Some(work) = work.take() else {
            return Ok(None);
        };
        refuse_newer(&transaction, self.known)?;
        let result = work(&transaction)?;
        transaction.commit()?;
        Ok(Some(result))
    }

    /// A number that changes when another connection wrote (`PRAGMA data_version`), or another file
    /// was put in the journal's place.
    pub fn data_version(&mut self) -> Result<i64> {
        self.follow()?;
        let number = self.number;
        self.outside(|connection| {
            let written: i64 =
                connection.pragma_query_value(None, "data_version", |row| row.get(0))?;
            Ok((number << 32) + written)
        })
    }

    /// Checks the file's integrity.
    pub fn check(&mut self) -> Result<()> {
        self.outside(copy::check)
    }

    /// Writes a checked copy to `to` (temporary name, `integrity_check`, fsync, rename).
    pub fn backup(&mut self, to: &Path) -> Result<()> {
        self.follow()?;
        let path = self.path.clone();
        self.outside(|connection| copy::write(connection, &path, to))
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
        let done = work(&self.connection);
        done.map_err(|error| self.met(error))
    }

    /// Goes on with the file that lies in the journal's place now, if it was replaced.
    fn follow(&mut self) -> Result<()> {
        if self.file.is_some_and(|file| file.was_left(&self.path)) {
            (self.connection, self.file) = connection::open(&self.path, migrations::STEPS)?;
            self.number = OPENED.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// A fault, with the journal's path. Of damage a mark is left for whoever opens it next.
    fn met(&self, error: JournalError) -> JournalError {
        let error = error.at(&self.path);
        if matches!(&error, JournalError::Damaged(path) if *path == self.path)
            && !self.file.is_some_and(|file| file.was_left(&self.path))
        {
            damage::suspect(&self.path);
        }
        error
    }
}

/// How many connections this program has opened, so that no two give the same data version.
static OPENED: AtomicI64 = AtomicI64::new(0);
/// How often a verb follows to another file before it gives up.
const FOLLOWED: u32 = 20;

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;
    use crate::db::backup::folder;

    /// The steps of this build, and one more.
    fn and_then(step: &'static str) -> Vec<M<'static>> {
        [migrations::STEPS, &[M::up(step)]].concat()
    }

    #[test]
    fn two_that_migrate_at_once_apply_each_step_once_and_keep_a_copy() {
        let known = migrations::newest(migrations::STEPS);
        let next =
            and_then("ALTER TABLE device_state ADD COLUMN tried INTEGER NOT NULL DEFAULT 0;");
        for _ in 0..60 {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("journal.sqlite");
            drop(Journal::open(&path).unwrap());
            let openers: Vec<_> = (0..3)
                .map(|_| {
                    let (path, next) = (path.clone(), next.clone());
                    thread::spawn(move || Journal::open_with(&path, &next).map(|it| it.known))
                })
                .collect();
            for opener in openers {
                assert_eq!(opener.join().unwrap().unwrap(), known + 1);
            }
            let mut copy = Journal::open(&folder::before_migration(&path, known)).unwrap();
            copy.check().unwrap();
            let mut journal = Journal::open_with(&path, &next).unwrap();
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
        let broken = and_then("ALTER TABLE nothing ADD x;");
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
