//! How a journal began: with the first start, or from a backup.

use rusqlite::Connection;

use crate::error::Result;

/// Whether the first-start page has been neither answered nor skipped.
pub(crate) fn is_first_start(tx: &Connection) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT settings IS NULL FROM device_state")?
        .query_row([], |row| row.get(0))?)
}

/// Whether this is besides the first thing that is done here: to take it back would lead to the page that
/// asks, and to nothing else.
pub(crate) fn is_very_first(tx: &Connection) -> Result<bool> {
    Ok(is_first_start(tx)?
        && !tx
            .prepare_cached("SELECT 1 FROM change WHERE undone_at IS NULL")?
            .exists([])?)
}

/// Has the question about health conditions come again, before any massage: this journal came from a
/// backup.
pub(crate) fn ask_conditions_again(tx: &Connection) -> Result<()> {
    tx.execute(
        "UPDATE device_state SET restored = 1,
           settings = json_set(settings, '$.conditions_asked', json('false'))",
        [],
    )?;
    Ok(())
}

/// Whether this journal came from a backup.
pub(crate) fn is_restored(tx: &Connection) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT restored FROM device_state")?
        .query_row([], |row| row.get(0))?)
}
