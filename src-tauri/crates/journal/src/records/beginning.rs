//! How a journal began: with the first start, from a backup, or as another file in its place.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::column::at_opt;
use crate::error::Result;

/// Whether the first-start page has been neither answered nor skipped.
pub(crate) fn is_first_start(tx: &Connection) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT settings IS NULL FROM device_state")?
        .query_row([], |row| row.get(0))?)
}

/// Whether nothing has been changed here yet either: undoing the first change would only bring the page of
/// the first start back.
pub(crate) fn is_very_first(tx: &Connection) -> Result<bool> {
    Ok(is_first_start(tx)?
        && !tx
            .prepare_cached("SELECT 1 FROM change WHERE undone_at IS NULL")?
            .exists([])?)
}

/// When the first of what is noted was: of the time before, the journal knows nothing.
pub(crate) fn first_entry(tx: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(tx
        .prepare_cached(
            "SELECT min(at) FROM (
               SELECT min(end_at) AS at FROM workout WHERE deleted_at IS NULL
               UNION ALL SELECT min(start_at) FROM massage WHERE deleted_at IS NULL
               UNION ALL SELECT min(reported_at) FROM soreness)",
        )?
        .query_row([], |row| at_opt(row, 0))?)
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

/// Whether this journal came from a backup, or was put in the place of another.
pub(crate) fn is_restored(tx: &Connection) -> Result<bool> {
    Ok(origin(tx)? > 0)
}

/// Whether this journal was put in the place of another, and the inbox does not say so yet.
pub(crate) fn is_laid_over(tx: &Connection) -> Result<bool> {
    Ok(origin(tx)? == LAID_OVER)
}

/// Notes that the inbox says so.
pub(crate) fn set_noted(tx: &Connection) -> Result<()> {
    tx.prepare_cached("UPDATE device_state SET restored = 1")?
        .execute([])?;
    Ok(())
}

fn origin(tx: &Connection) -> Result<i64> {
    Ok(tx
        .prepare_cached("SELECT restored FROM device_state")?
        .query_row([], |row| row.get(0))?)
}

/// Stored by `db`, which notices it when it opens the file.
const LAID_OVER: i64 = 2;
