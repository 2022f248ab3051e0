//! The open file: how it is found, made, migrated, read and written.

use std::fs::{DirBuilder, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::M;

use crate::header::Header;
use crate::{JournalError, Result, backup, header, migrations, network};

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
        let known = migrations::newest(steps);
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        make_folder(folder).map_err(|error| of_file(&error, folder))?;
        if network::is_network(folder) {
            return Err(JournalError::NetworkFolder(folder.to_owned()));
        }
        let connection = match look(path, known)? {
            Some(version) if version == known => connect(path, known)?,
            _ => make_or_migrate(path, steps)?,
        };
        settle(&connection).map_err(|error| JournalError::from(error).at(path))?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            known,
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
            connection.execute_batch("PRAGMA optimize; PRAGMA shrink_memory")?;
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

/// What the header says: the version of a journal, or that there is nothing yet.
fn look(path: &Path, known: i64) -> Result<Option<i64>> {
    if path.is_dir() {
        return Err(JournalError::NotAJournal(path.to_owned()));
    }
    match header::read(path).map_err(|error| of_file(&error, path))? {
        Header::Nothing => Ok(None),
        Header::Foreign => Err(JournalError::NotAJournal(path.to_owned())),
        Header::Journal(found) if found > known => Err(JournalError::Newer { found, known }),
        Header::Journal(found) => Ok(Some(found)),
    }
}

/// Under the file lock, for two may have come here at once.
fn make_or_migrate(path: &Path, steps: &[M<'_>]) -> Result<Connection> {
    let known = migrations::newest(steps);
    let lock_path = beside(path, ".lock");
    let lock = private_file(&lock_path).map_err(|error| of_file(&error, path))?;
    lock.lock().map_err(|error| of_file(&error, path))?;
    if look(path, known)?.is_none() {
        private_file(path).map_err(|error| of_file(&error, path))?;
    }
    let mut connection = connect(path, known)?;
    let run = |connection: &mut Connection| {
        let found = migrations::version(connection)?;
        if found > 0 && found < known {
            let copy = backup::before_migration(path, found);
            backup::write(connection, &copy)?;
        }
        migrations::apply(connection, steps)?;
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        // so that the header, which others read first, tells the new version
        checkpoint(connection)?;
        Ok(())
    };
    run(&mut connection).map_err(|error: JournalError| error.at(path))?;
    // the lock ends with its file
    drop(lock);
    Ok(connection)
}

/// Opens a file that has been looked at, and looks again inside: the newest version may still
/// stand in the write-ahead log.
fn connect(path: &Path, known: i64) -> Result<Connection> {
    let run = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        // a journal that is refused keeps its log as it is
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        refuse_newer(&connection, known)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        Ok(connection)
    };
    run().map_err(|error: JournalError| error.at(path))
}

/// What each connection has to be told.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -1024;
         PRAGMA journal_size_limit = 1048576;",
    )?;
    #[cfg(target_os = "macos")]
    connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

fn checkpoint(connection: &Connection) -> rusqlite::Result<()> {
    // busy readers may keep it from finishing; the next one will
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

fn refuse_newer(connection: &Connection, known: i64) -> Result<()> {
    let found = migrations::version(connection)?;
    if found > known {
        return Err(JournalError::Newer { found, known });
    }
    Ok(())
}

/// The journal's own name with something after it.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Opens a file that only its user can read, and makes it if there is none.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A fault of the file system while the journal was looked for or made.
pub(crate) fn of_file(error: &std::io::Error, path: &Path) -> JournalError {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            JournalError::DiskFull
        }
        _ => JournalError::ReadOnly(path.to_owned()),
    }
}

/// How long to wait for another writer.
const PATIENCE: Duration = Duration::from_secs(5);

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
