//! Copies of the journal that have been checked.

use std::fs::File;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::connection::{beside, of_file};
use crate::{JournalError, Result, migrations};

/// Writes a checked copy of an open journal to `to`. What lay there is replaced only by a good one.
pub(crate) fn write(connection: &Connection, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(|error| of_file(&error, folder))?;
    }
    let unfinished = beside(to, ".part");
    let copied = copy(connection, &unfinished)
        .and_then(|()| std::fs::rename(&unfinished, to).map_err(|error| of_file(&error, to)))
        .and_then(|()| sync_folder(to));
    if copied.is_err() {
        // best effort: what is left over is overwritten next time
        drop(std::fs::remove_file(&unfinished));
    }
    copied
}

/// Where the copy goes that is made before a migration.
pub(crate) fn before_migration(journal: &Path, version: i64) -> PathBuf {
    let folder = journal.parent().unwrap_or_else(|| Path::new("."));
    folder
        .join("backups")
        .join(format!("before-migration-from-{version}.sqlite"))
}

/// Whether the file is whole and its rows belong together.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    if found != "ok" {
        return Err(JournalError::NotAJournal(PathBuf::new()));
    }
    let orphan: Option<String> = connection
        .query_row("PRAGMA foreign_key_check", [], |row| row.get(0))
        .optional()?;
    match orphan {
        Some(table) => Err(JournalError::Store(format!("foreign_key_check: {table}"))),
        None => Ok(()),
    }
}

fn copy(connection: &Connection, to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_file(to).map_err(|error| of_file(&error, to))?;
    }
    make_private(to).map_err(|error| of_file(&error, to))?;
    let name = to.to_string_lossy();
    connection.execute("VACUUM INTO ?1", [name.as_ref()])?;
    let copied = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let found: String = copied.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    let same_version = migrations::version(&copied)? == migrations::version(connection)?;
    drop(copied);
    if found != "ok" || !same_version {
        return Err(JournalError::Store("quick_check".to_owned()));
    }
    File::options()
        .write(true)
        .open(to)
        .and_then(|file| file.sync_all())
        .map_err(|error| of_file(&error, to))
}

/// An empty file that only its user can read; `VACUUM INTO` fills it.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// A rename lasts only when its folder is on the disk.
fn sync_folder(file: &Path) -> Result<()> {
    #[cfg(unix)]
    if let Some(folder) = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        File::open(folder)
            .and_then(|folder| folder.sync_all())
            .map_err(|error| of_file(&error, file))?;
    }
    #[cfg(not(unix))]
    let _ = file;
    Ok(())
}
