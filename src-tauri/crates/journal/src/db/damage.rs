//! When a journal counts as damaged: if `SQLite` says so, or if the file is no longer a database
//! although Rubdown has kept a journal here. A full disk, a folder without write permission,
//! another program's file and a newer journal are not damage.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::db::backup::folder;
use crate::db::file::{beside, private_file, ready};
use crate::db::header::APPLICATION_ID;
use crate::db::{lock, log_index, stamp};
use crate::error::{JournalError, Result};

/// Leaves a mark that a verb met damage, so that the next program to open the journal checks it.
pub(crate) fn suspect(journal: &Path) {
    // best effort: without the mark, the next verb meets the damage again
    drop(private_file(&mark(journal)));
}

/// Whether the journal has to be checked, or is being replaced.
pub(crate) fn is_suspected(journal: &Path) -> bool {
    mark(journal).exists() || ready(journal).exists()
}

/// Removes the mark, after the journal has been checked.
pub(crate) fn clear(journal: &Path) {
    // best effort: a leftover mark costs one more check
    drop(std::fs::remove_file(mark(journal)));
}

/// Whether there are leftovers of a journal whose file is missing or empty: `SQLite` would discard
/// a log without a file.
pub(crate) fn has_lost_its_file(journal: &Path) -> bool {
    if has_log(journal) {
        return true;
    }
    // to start over, a user deletes the file; they do not empty it
    journal.exists()
        && lock::was_held(journal)
        && folder::of_journal(journal)
            .read_dir()
            .is_ok_and(|mut entries| {
                entries.any(|entry| {
                    entry.is_ok_and(|entry| folder::backup_at(&entry.path()).is_some())
                })
            })
}

/// Whether a write-ahead log with anything in it is next to the file.
pub(crate) fn has_log(journal: &Path) -> bool {
    std::fs::metadata(beside(journal, "-wal")).is_ok_and(|found| found.len() > 0)
}

/// Refuses a journal that has the log of another one next to it: `SQLite` would mix the two.
pub(crate) fn refuse_foreign_log(journal: &Path) -> Result<()> {
    if stamp::owns_log(journal) && !log_index::is_stale(journal) {
        return Ok(());
    }
    Err(JournalError::Damaged(journal.to_owned()))
}

/// Refuses a journal's file that a log has made another program's database: a log without stamps may
/// hold one whole.
pub(crate) fn refuse_foreign_content(connection: &Connection, journal: &Path) -> Result<()> {
    let id: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if id == i64::from(APPLICATION_ID) {
        return Ok(());
    }
    Err(JournalError::Damaged(journal.to_owned()))
}

fn mark(journal: &Path) -> PathBuf {
    beside(journal, ".suspect")
}
