//! When a journal counts as damaged. `SQLite` has to say so, or the file must have lost its form
//! where Rubdown has kept a journal; a full disk, a folder that cannot be written, another
//! program's file and a newer journal are no damage.

use std::path::{Path, PathBuf};

use crate::db::backup::folder;
use crate::db::file::{beside, private_file, ready};
use crate::db::lock;

/// Leaves a mark that a verb has met damage, so that whoever opens the journal next looks closely.
pub(crate) fn suspect(journal: &Path) {
    // best effort: without it the next verb meets the damage again
    drop(private_file(&mark(journal)));
}

/// Whether the journal has to be looked at closely, or is being replaced.
pub(crate) fn is_suspected(journal: &Path) -> bool {
    mark(journal).exists() || ready(journal).exists()
}

/// The journal has been looked at closely.
pub(crate) fn clear(journal: &Path) {
    // best effort: a mark too many costs a close look
    drop(std::fs::remove_file(mark(journal)));
}

/// Whether something was there beside a file that is missing or empty: `SQLite` would throw away a
/// log without a file.
pub(crate) fn has_lost_its_file(journal: &Path) -> bool {
    let has_content = |path: &Path| std::fs::metadata(path).is_ok_and(|found| found.len() > 0);
    if has_content(&beside(journal, "-wal")) {
        return true;
    }
    // who wants to begin anew takes the file away, and does not empty it
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

fn mark(journal: &Path) -> PathBuf {
    beside(journal, ".suspect")
}
