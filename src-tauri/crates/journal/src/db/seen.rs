//! Which journal was last used at a path, and up to which change: another sound one may be put there while
//! nothing has it open, and nothing in its file says so.

use std::path::{Path, PathBuf};

use platform::{read_small, write_small};
use rusqlite::Connection;

use crate::db::stamp::{self, Stamp};
use crate::error::Result;

/// Whether this is not the journal last used at `path`, or an older state of it.
pub(crate) fn is_another(path: &Path, connection: &Connection) -> Result<bool> {
    let Some(seen) = read(path) else {
        return Ok(false);
    };
    let found = stamp::of(connection)?;
    Ok(found.is_some_and(|found| found.token != seen.token || found.turn < seen.turn))
}

/// Marks a journal as another than was used at its path; not one in which nothing was ever entered. Returns
/// whether it did. What was noted elsewhere is not in it, so the question about health conditions comes again;
/// the reminders' layer asks the safety questions and says it in the inbox.
pub(crate) fn mark_another(tx: &Connection) -> Result<bool> {
    let marked = tx.execute(
        "UPDATE device_state SET restored = 2,
           settings = json_set(settings, '$.conditions_asked', json('false'))
         WHERE settings IS NOT NULL",
        [],
    )?;
    Ok(marked > 0)
}

/// Remembers the journal at `path` as it is now.
pub(crate) fn remember(path: &Path, connection: &Connection) -> Result<()> {
    let Some(found) = stamp::of(connection)? else {
        return Ok(());
    };
    if read(path).as_ref() != Some(&found) {
        // best effort: without it, only another journal of the same mark goes unnoticed
        drop(write_small(&place(path), found.mark().as_bytes()));
    }
    Ok(())
}

/// Forgets it, as Rubdown itself is about to replace it.
pub(crate) fn forget(path: &Path) {
    drop(std::fs::remove_file(place(path)));
}

fn read(path: &Path) -> Option<Stamp> {
    Stamp::in_page(&read_small(&place(path))?)
}

/// Next to the path itself, even if that is a link: where it leads, a sync client may bring this before the
/// journal that it belongs to.
fn place(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".seen");
    PathBuf::from(name)
}
