//! Copying the journal, and checking the copy.

use std::fs::File;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::{Connection, OpenFlags, OptionalExtension};

use crate::db::file::{UNFINISHED, beside, folder_of, make_folder, of_file, resolved, sync_folder};
use crate::db::header::{self, Header};
use crate::db::{migrations, stamp};
use crate::error::{JournalError, Result};

/// Writes a checked copy of the open journal at `journal` to `to`. An existing backup there is
/// replaced only by a good copy, and nothing else is replaced.
pub(crate) fn write(connection: &Connection, journal: &Path, to: &Path) -> Result<()> {
    if is_of_journal(journal, to) {
        return Err(JournalError::BackupOntoJournal(to.to_owned()));
    }
    // where a link leads, so that it stays one
    let to = &resolved(to);
    if !is_free(to)? {
        return Err(JournalError::BackupOverFile(to.to_owned()));
    }
    let folder = folder_of(to);
    make_folder(folder).map_err(|error| of_file(&error, folder))?;
    let unfinished = beside(to, UNFINISHED);
    let copied = copy(connection, journal, &unfinished)
        .and_then(|()| std::fs::rename(&unfinished, to).map_err(|error| of_file(&error, to)))
        .and_then(|()| sync_folder(to));
    if copied.is_err() {
        // best effort: leftovers are overwritten next time
        drop(std::fs::remove_file(&unfinished));
    }
    copied
}

/// Whether a backup may be written there: to no file, an empty one or another backup, and over nothing
/// that the unfinished copy would replace. A journal in use has files next to it.
fn is_free(to: &Path) -> Result<bool> {
    let is_ours = |path: &Path| {
        let found = header::read(path).map_err(|error| of_file(&error, path))?;
        Ok::<_, JournalError>(matches!(found, Header::Nothing | Header::Journal(_)))
    };
    let in_use = ["-wal", ".lock"].iter().any(|it| beside(to, it).exists());
    Ok(!in_use && is_ours(to)? && is_ours(&beside(to, UNFINISHED))?)
}

/// Whether `to` is the journal under whatever name, or one of the files next to it.
fn is_of_journal(journal: &Path, to: &Path) -> bool {
    let (Ok(journal), Some(to)) = (journal.canonicalize(), without_links(to)) else {
        return false;
    };
    let name = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        // "Journal.sqlite" is the same file there
        if cfg!(target_os = "linux") {
            name.into_owned()
        } else {
            name.to_lowercase()
        }
    };
    let belongs = |ending: &str| SIDE_FILES.contains(&ending) || ending.starts_with(".restored");
    to.parent() == journal.parent() && name(&to).strip_prefix(&name(&journal)).is_some_and(belongs)
}

/// The path with links resolved, whether the file exists or not.
fn without_links(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().or_else(|| {
        let folder = folder_of(path).canonicalize().ok()?;
        Some(folder.join(path.file_name()?))
    })
}

/// When the journal was last written to, by the times of its files.
pub(crate) fn last_written(journal: &Path) -> Option<SystemTime> {
    let log = std::fs::metadata(beside(journal, "-wal")).ok();
    // an empty log means that it was only opened
    let log = log.filter(|log| log.len() > 0);
    [std::fs::metadata(journal).ok(), log]
        .into_iter()
        .flatten()
        .filter_map(|found| found.modified().ok())
        .max()
}

/// Whether the file passes `integrity_check`, and no row refers to a missing one.
pub(crate) fn check(connection: &Connection) -> Result<()> {
    let found: String = connection.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    if found != "ok" {
        return Err(JournalError::Damaged(PathBuf::new()));
    }
    let orphan: Option<String> = connection
        .query_row("PRAGMA foreign_key_check", [], |row| row.get(0))
        .optional()?;
    match orphan {
        Some(table) => Err(JournalError::Store(format!("foreign_key_check: {table}"))),
        None => Ok(()),
    }
}

fn copy(connection: &Connection, journal: &Path, to: &Path) -> Result<()> {
    if to.exists() {
        std::fs::remove_file(to).map_err(|error| of_file(&error, to))?;
    }
    make_private(to).map_err(|error| of_file(&error, to))?;
    let written = last_written(journal);
    let before = workouts(connection)?;
    // the copy would have as large a cache as the journal
    let usual: i64 = connection.pragma_query_value(None, CACHE, |row| row.get(0))?;
    connection.pragma_update(None, CACHE, SMALL)?;
    let vacuumed = connection.execute("VACUUM INTO CAST(?1 AS TEXT)", [bytes(to)]);
    connection.pragma_update(None, CACHE, usual)?;
    vacuumed?;
    let version = migrations::version(connection)?;
    // another workout may have been logged meanwhile
    let may_have = before..=workouts(connection)?;
    // its pages are in other places: a log of the journal is not the copy's
    let mark = Connection::open_with_flags(to, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    stamp::renew(&mark)?;
    drop(mark);
    // errors of the copy are not the journal's
    if !is_good_copy(to, version, &may_have).unwrap_or(false) {
        return Err(JournalError::Store("backup".to_owned()));
    }
    let seal = |file: File| {
        // so that it shows whether the journal has been written to since
        if let Some(written) = written {
            file.set_modified(written)?;
        }
        file.sync_all()
    };
    File::options()
        .write(true)
        .open(to)
        .and_then(seal)
        .map_err(|error| of_file(&error, to))
}

/// Whether a copy is intact, of this schema version, and has all the workouts.
fn is_good_copy(
    copy: &Path,
    version: i64,
    may_have: &RangeInclusive<i64>,
) -> rusqlite::Result<bool> {
    let copied = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    copied.pragma_update(None, CACHE, SMALL)?;
    let found: String = copied.pragma_query_value(None, "integrity_check", |row| row.get(0))?;
    Ok(found == "ok"
        && migrations::version(&copied)? == version
        && may_have.contains(&workouts(&copied)?))
}

/// A path for SQL: its bytes as they are, because it need not be UTF-8.
#[cfg(unix)]
fn bytes(path: &Path) -> &[u8] {
    std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str())
}

/// A path for SQL, which is UTF-8 on this system.
#[cfg(not(unix))]
fn bytes(path: &Path) -> &[u8] {
    path.as_os_str().as_encoded_bytes()
}

fn workouts(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("SELECT count(*) FROM workout", [], |row| row.get(0))
}

/// Creates an empty file that only its user can read; `VACUUM INTO` fills it.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

/// The suffixes of the journal and of the files next to it.
const SIDE_FILES: [&str; 6] = ["", "-wal", "-shm", "-journal", ".lock", ".suspect"];
const CACHE: &str = "cache_size";
/// 128 KiB: the agent would keep whatever memory a copy once took.
const SMALL: i64 = -128;
