//! Sessions of a series that are left out, and put back.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};

use crate::db::column::{ms, one, word};
use crate::error::Result;
use crate::types::{SeriesEntry, SeriesId, SessionId};

/// The dates of a series from one on that are left out.
pub(crate) fn dates(
    tx: &Connection,
    series: &SeriesEntry,
    from: NaiveDate,
) -> Result<Vec<NaiveDate>> {
    let mut dates: Vec<NaiveDate> = tx
        .prepare_cached(
            "SELECT date FROM series_exception
             WHERE series = ?1 AND date >= ?2 AND start IS NULL AND removed_at IS NULL
             ORDER BY date LIMIT ?3",
        )?
        .query_map(params![series.id.as_str(), from.to_string(), MOST], |row| {
            word(row, "date")
        })?
        .collect::<rusqlite::Result<_>>()?;
    // the rule may have changed since
    dates.retain(|date| series.rule.recurs_on(*date));
    Ok(dates)
}

/// Has one of a series follow from its rule again that was left out.
pub(crate) fn put_back(
    tx: &Connection,
    series: &SeriesId,
    date: NaiveDate,
    now: DateTime<Utc>,
) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE series_exception SET removed_at = ?3
             WHERE series = ?1 AND date = ?2 AND start IS NULL AND removed_at IS NULL",
        )?
        .execute(params![series.as_str(), date.to_string(), ms(now)])?;
    one(changed, SessionId::of_series(series, date))
}

/// More than anybody leaves out.
const MOST: u32 = 1_000;
