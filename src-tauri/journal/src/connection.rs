//! How the file is found, made, migrated and connected to.

use std::fs::{DirBuilder, File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::M;

use crate::header::Header;
use crate::{JournalError, Result, backup, header, migrations, network};

/// Opens the journal at `path` with a schema of these steps; makes it, or migrates it.
pub(crate) fn open(path: &Path, steps: &[M<'_>]) -> Result<Connection> {
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
    Ok(connection)
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

/// Moves the write-ahead log into the file, as far as readers let it.
pub(crate) fn checkpoint(connection: &Connection) -> rusqlite::Result<()> {
    // busy readers may keep it from finishing; the next one will
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

/// Refuses a journal whose schema this build does not know.
pub(crate) fn refuse_newer(connection: &Connection, known: i64) -> Result<()> {
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
