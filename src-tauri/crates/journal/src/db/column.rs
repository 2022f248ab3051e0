//! Conversion between values and columns.

use std::str::FromStr;

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{Row, RowIndex};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{JournalError, Result};

/// An instant as it is stored: milliseconds since 1970.
pub(crate) fn ms(instant: DateTime<Utc>) -> i64 {
    instant.timestamp_millis()
}

/// A stored instant.
pub(crate) fn instant(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap_or_default()
}

/// The instant in a column.
pub(crate) fn at<I: RowIndex>(row: &Row<'_>, column: I) -> rusqlite::Result<DateTime<Utc>> {
    row.get(column).map(instant)
}

/// The instant in a column that may be empty.
pub(crate) fn at_opt<I: RowIndex>(
    row: &Row<'_>,
    column: I,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(instant))
}

/// The id in a text column.
pub(crate) fn word<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.get(column)?;
    text.parse().map_err(unreadable)
}

/// The id in a text column that may be empty.
pub(crate) fn word_opt<T>(row: &Row<'_>, column: &str) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(unreadable))
        .transpose()
}

/// The value in a JSON column.
pub(crate) fn from_json<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(unreadable)
}

/// The value in a JSON column that may be empty.
pub(crate) fn from_json_opt<T: DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| serde_json::from_str(&text).map_err(unreadable))
        .transpose()
}

/// A value as JSON, for a column.
pub(crate) fn json<T: Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

/// The error for a column that this build cannot read.
pub(crate) fn unreadable(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error))
}

/// Fails with `NotFound` if a statement that names one row by its id changed none.
pub(crate) fn one(changed: usize, id: impl ToString) -> Result<()> {
    if changed == 0 {
        return Err(JournalError::NotFound(id.to_string()));
    }
    Ok(())
}
