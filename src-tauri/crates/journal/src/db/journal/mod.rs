//! The open journal, and how it is read and written.

mod follow;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use rusqlite_migration::M;

use crate::db::connection::{self, refuse_newer};
use crate::db::identity::Identity;
use crate::db::{damage, memory, migrations, stamp};
use crate::error::{JournalError, Result};
use crate::types::{NoticeKind, Replaced};

/// An open journal; every verb is one of its methods. Each thread opens its own, which takes about
/// a millisecond.
#[derive(Debug)]
pub struct Journal {
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
    /// Dropped after the connection.
    pub(super) file: Option<Identity>,
    /// Whether the file was left and the one that the path leads to could not be opened.
    is_lost: bool,
    /// Whether this is a copy in memory, because the disk is full.
    pub(super) in_memory: bool,
    /// The number of this connection within the program.
    pub(super) number: i64,
    /// The newest schema version that this build knows.
    known: i64,
    replaced: Option<Replaced>,
    /// Whether the latest write left a change that undo takes back.
    pub(crate) has_changed: bool,
    /// When reminders were last claimed, to notice a clock that is set back.
    pub(crate) last_claim: Option<DateTime<Utc>>,
}

impl Journal {
    /// Opens the journal. Creates it if there is none, and migrates an older one after backing it
    /// up. A damaged one is refused and left as it is.
    ///
    /// ```
    /// use journal::Journal;
    ///
    /// # let folder = tempfile::tempdir()?;
    /// let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// assert!(journal.list(None, 10)?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, migrations::STEPS)
    }

    pub(crate) fn open_with(path: &Path, steps: &[M<'_>]) -> Result<Self> {
        let opened = connection::open(path, steps);
        let in_memory = matches!(opened, Err(JournalError::DiskFull));
        let (connection, file) = if in_memory {
            let copy = memory::copy(path, steps);
            (copy.map_err(|_| JournalError::DiskFull)?, None)
        } else {
            opened?
        };
        let mut journal = Self {
            connection,
            path: path.to_owned(),
            file,
            is_lost: false,
            in_memory,
            number: next_number(),
            known: migrations::newest(steps),
            replaced: None,
            has_changed: true,
            last_claim: None,
        };
        if journal.adopt() {
            journal.replaced = Some(Replaced {
                kind: NoticeKind::LaidOver,
                from: None,
                since: None,
                aside: None,
            });
        }
        Ok(journal)
    }

    /// Marks the journal as opened in place of another one.
    pub(crate) fn in_place_of(self, replaced: Option<Replaced>) -> Self {
        let mut journal = self;
        if replaced.is_some() {
            journal.replaced = replaced;
        }
        journal
    }

    /// What [`Journal::open_or_restore`] put in place of a damaged journal, if it did.
    ///
    /// ```
    /// use journal::{Journal, NoticeKind};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("journal.sqlite");
    /// # let now = "2026-11-23T16:00:00Z".parse()?;
    /// drop(Journal::open(&path)?);
    /// std::fs::write(&path, "what a broken drive left")?;
    /// let journal = Journal::open_or_restore(&path, now)?;
    /// // there was no backup
    /// let kind = journal.replaced().map(|replaced| replaced.kind);
    /// assert_eq!(kind, Some(NoticeKind::StartedOver));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn replaced(&self) -> Option<&Replaced> {
        self.replaced.as_ref()
    }

    /// Whether the latest verb changed nothing: the journal was as it says already, and undo would take
    /// back the change before.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let settings = journal.settings()?;
    /// journal.set_settings(settings.clone(), at)?;
    /// journal.set_settings(settings, at)?;
    /// assert!(journal.changed_nothing());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changed_nothing(&self) -> bool {
        !self.has_changed
    }

    /// Reads in one transaction, so that everything read belongs to one moment.
    pub(crate) fn read<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.reopen_if_replaced()?;
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

    /// Writes in one immediate transaction: everything or nothing. A deferred transaction that
    /// turns to writing fails at once if another program has written, whatever the busy timeout.
    pub(crate) fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.reopen_if_replaced()?;
        if self.in_memory {
            return Err(JournalError::DiskFull);
        }
        self.has_changed = true;
        self.write_anywhere(work)
    }

    pub(super) fn write_anywhere<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<T> {
        let mut work = Some(work);
        for _ in 0..FOLLOWED {
            self.reopen_if_replaced()?;
            let done = self.write_here(&mut work);
            if let Some(done) = done.map_err(|error| self.met(error))? {
                return Ok(done);
            }
        }
        Err(JournalError::Busy)
    }

    /// Writes nothing if the journal has been replaced by another file. This is checked within the
    /// transaction, because whoever replaces the file keeps writers to the old one out.
    pub(super) fn write_here<T, W>(&mut self, work: &mut Option<W>) -> Result<Option<T>>
    where
        W: FnOnce(&Connection) -> Result<T>,
    {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        if self
            .file
            .as_mut()
            .is_some_and(|file| file.was_left(&self.path))
        {
            return Ok(None);
        }
        let Some(work) = work.take() else {
            return Ok(None);
        };
        refuse_newer(&transaction, self.known)?;
        let before = changes(&transaction)?;
        let result = work(&transaction)?;
        if changes(&transaction)? != before {
            stamp::advance(&transaction)?;
        }
        transaction.commit()?;
        Ok(Some(result))
    }

    /// The path of the journal.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// assert!(journal.path().ends_with("journal.sqlite"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn outside<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let done = work(&self.connection);
        done.map_err(|error| self.met(error))
    }

    /// Adds the journal's path to an error, and leaves a mark after damage, so that the next
    /// program to open the journal checks it.
    fn met(&mut self, error: JournalError) -> JournalError {
        let error = error.at(&self.path);
        if matches!(&error, JournalError::Damaged(path) if *path == self.path) && !self.was_left() {
            damage::suspect(&self.path);
        }
        error
    }
}

/// How many rows this connection has changed.
fn changes(connection: &Connection) -> rusqlite::Result<i64> {
    connection
        .prepare_cached("SELECT total_changes()")?
        .query_row([], |row| row.get(0))
}

/// The number of another connection.
pub(super) fn next_number() -> i64 {
    OPENED.fetch_add(1, Ordering::Relaxed)
}

/// How many connections this program has opened: no two give the same data version.
static OPENED: AtomicI64 = AtomicI64::new(0);
/// How often a verb switches to a new file before it gives up.
const FOLLOWED: u32 = 20;

#[cfg(test)]
mod tests;
