//! One page of a table whose rows come newest first.

use chrono::{DateTime, Utc};
use rusqlite::{Row, Rows};

use crate::error::Result;

/// How the rows of a table become entries.
pub(crate) struct Reading<T> {
    pub(crate) entry: fn(&Row<'_>) -> rusqlite::Result<T>,
    /// Where an entry stands in time.
    pub(crate) when: fn(&T) -> DateTime<Utc>,
}

/// Of rows that come newest first, so many of those that are meant, and all that share the last
/// one's instant. What is not meant is not read: a rare word may lie a lifetime back.
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
