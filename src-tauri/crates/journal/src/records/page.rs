//! One page of a table whose rows come newest first.

use chrono::{DateTime, Utc};
use rusqlite::{Row, Rows};

use crate::error::Result;

/// How the rows of a table become entries of a list.
pub(crate) struct Reading<T> {
    pub(crate) entry: fn(&Row<'_>) -> rusqlite::Result<T>,
    /// The instant by which an entry is sorted.
    pub(crate) when: fn(&T) -> DateTime<Utc>,
}

/// The first `limit` entries that match the filter, of rows sorted newest first, and all others
/// with the last one's instant. Reads no more rows than it needs.
pub(crate) fn page<T>(
    mut rows: Rows<'_>,
    limit: u32,
    reading: &Reading<T>,
    is_meant: impl Fn(&Row<'_>) -> rusqlite::Result<bool>,
) -> Result<Vec<T>> {
    let mut found: Vec<T> = Vec::new();
    while let Some(row) = rows.next()? {
        if !is_meant(row)? {
            continue;
        }
        let next = (reading.entry)(row)?;
        let is_full = found.len() >= limit as usize;
        let last = found.last().map(reading.when);
        if is_full && last != Some((reading.when)(&next)) {
            break;
        }
        found.push(next);
    }
    Ok(found)
}
