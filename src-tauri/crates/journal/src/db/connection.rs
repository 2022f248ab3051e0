//! How a journal's file is found, created, migrated and connected to.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use rusqlite_migration::M;

use crate::db::backup::{copy, folder};
use crate::db::file::{folder_of, make_folder, of_file, private_file, resolved};
use crate::db::header::{self, Header};
use crate::db::identity::Identity;
use crate::db::{damage, lock, migrations, network, place};
use crate::error::{JournalError, Result};

/// Opens the journal at `path` with the schema of these migrations; creates it, or migrates it.
/// Also returns which file it is.
pub(crate) fn open(path: &Path, steps: &[M<'_>]) -> Result<(Connection, Option<Identity>)> {
    let known = migrations::newest(steps);
    make_folder_of(path)?;
    let found = stored_version(path, known)?;
    if damage::is_suspected(path) {
        // another program may be replacing it: check again once it has finished
        let _others = lock::with_others(path)?;
        if damage::is_suspected(path) {
            return Err(JournalError::Damaged(path.to_owned()));
        }
    }
    let connection;
    let _held = match found {
        Some(version) if version == known => {
            let held = lock::with_others(path)?;
            damage::refuse_foreign_log(path)?;
            connection = connect(path, known)?;
            held
        }
        _ => {
            let held = lock::alone(path)?;
            damage::refuse_foreign_log(path)?;
            connection = make_or_migrate(path, steps)?;
            held
        }
    };
    let prepare = || {
        apply_pragmas(&connection)?;
        move_log_on_close(&connection)?;
        Identity::of(path, &connection)
    };
    let file = prepare().map_err(|error| error.at(path))?;
    Ok((connection, file))
}

/// Creates the journal's folder, and refuses one in which a journal cannot work.
pub(crate) fn make_folder_of(path: &Path) -> Result<()> {
    let folder = folder_of(path);
    make_folder(folder).map_err(|error| of_file(&error, folder))?;
    place::check(path)?;
    // where the file is, should the path be a link
    let folder = folder_of(&resolved(path)).to_owned();
    if network::is_network(&folder) {
        return Err(JournalError::NetworkFolder(folder));
    }
    Ok(())
}

/// The journal's schema version by its header; none if there is no journal yet.
pub(crate) fn stored_version(path: &Path, known: i64) -> Result<Option<i64>> {
    match header::read(path).map_err(|error| of_file(&error, path))? {
        Header::Nothing if damage::has_lost_its_file(path) => {
            Err(JournalError::Damaged(path.to_owned()))
        }
        // this was a journal: Rubdown has kept one here
        Header::NoDatabase if lock::was_held(path) => Err(JournalError::Damaged(path.to_owned())),
        Header::Nothing => Ok(None),
        Header::Foreign | Header::NoDatabase | Header::NoFile => {
            Err(JournalError::NotAJournal(path.to_owned()))
        }
        Header::Journal(found) if found > known => Err(JournalError::Newer { found, known }),
        Header::Journal(found) => Ok(Some(found)),
    }
}

/// Creates or migrates under the file lock, because another program may be doing the same.
fn make_or_migrate(path: &Path, steps: &[M<'_>]) -> Result<Connection> {
    let known = migrations::newest(steps);
    if stored_version(path, known)?.is_none() {
        private_file(&resolved(path)).map_err(|error| of_file(&error, path))?;
    }
    let mut connection = connect(path, known)?;
    let run = |connection: &mut Connection| {
        let found = migrations::version(connection)?;
        if found > 0 && found < known {
            let to = folder::before_migration(path, found);
            copy::write(connection, path, &to)?;
        }
        make_up_to_date(connection, steps)
    };
    run(&mut connection).map_err(|error: JournalError| error.at(path))?;
    Ok(connection)
}

/// Migrates an open journal and its header.
pub(crate) fn make_up_to_date(connection: &mut Connection, steps: &[M<'_>]) -> Result<()> {
    migrations::apply(connection, steps)?;
    connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    // a log that has not been read yet cannot be moved into the file
    migrations::version(connection)?;
    // so that the header, which other programs read first, has the new version
    checkpoint(connection)?;
    Ok(())
}

/// Opens a file whose header has been read, and checks the version again: the newest may still be
/// in the write-ahead log. A file that is refused or damaged is not touched, and its log stays.
pub(crate) fn connect(path: &Path, known: i64) -> Result<Connection> {
    let run = || {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(lock::PATIENCE)?;
        keep_log_on_close(&connection)?;
        if matches!(header::read(path), Ok(Header::Journal(_))) {
            damage::refuse_foreign_content(&connection, path)?;
        }
        refuse_newer(&connection, known)?;
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        Ok(connection)
    };
    run().map_err(|error: JournalError| error.at(path))
}

/// Lets the last connection move the log into the file when it closes.
pub(crate) fn move_log_on_close(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
        .map(drop)
}

/// Leaves the log as it is when the last connection closes.
pub(crate) fn keep_log_on_close(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .map(drop)
}

/// The pragmas that each connection needs.
pub(crate) fn apply_pragmas(connection: &Connection) -> rusqlite::Result<()> {
    // a backup that was copied here by hand is not in WAL mode; leaving it so only costs time
    drop(connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())));
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

/// Moves the write-ahead log into the file, as far as other readers allow.
pub(crate) fn checkpoint(connection: &Connection) -> rusqlite::Result<()> {
    // readers may prevent it from finishing; the next checkpoint will
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
