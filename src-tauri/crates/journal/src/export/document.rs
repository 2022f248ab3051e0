//! Rows as JSON.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use super::kind::Kind;
use super::tables::Table;
use crate::error::{JournalError, Result};

/// All rows of a table, by their key.
pub(super) fn rows(tx: &Connection, table: &Table) -> Result<Vec<Value>> {
    let sql = format!(
        "SELECT * FROM {} ORDER BY {}",
        table.name,
        table.key.join(", ")
    );
    let mut query = tx.prepare(&sql)?;
    let columns: Vec<String> = query
        .column_names()
        .into_iter()
        .map(str::to_owned)
        .collect();
    let mut rows = query.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let mut object = Map::new();
        for (index, column) in columns.iter().enumerate() {
            let value = value(row.get_ref(index)?, table.kind(column))?;
            // what is not there is left out
            if !value.is_null() {
                object.insert(column.clone(), value);
            }
        }
        all.push(object.into());
    }
    Ok(all)
}

/// The settings; null before the first start.
pub(super) fn settings(tx: &Connection) -> Result<Value> {
    let text: Option<String> =
        tx.query_row("SELECT settings FROM device_state", [], |row| row.get(0))?;
    text.map_or(Ok(Value::Null), |text| parsed(&text))
}

fn value(stored: ValueRef<'_>, kind: Kind) -> Result<Value> {
    Ok(match (stored, kind) {
        (ValueRef::Null, _) => Value::Null,
        (ValueRef::Integer(ms), Kind::Instant) => instant(ms).into(),
        (ValueRef::Integer(flag), Kind::Flag) => (flag != 0).into(),
        (ValueRef::Integer(number), _) => number.into(),
        (ValueRef::Text(text), Kind::Json) => parsed(&String::from_utf8_lossy(text))?,
        (ValueRef::Text(text), _) => String::from_utf8_lossy(text).into(),
        (ValueRef::Real(number), _) => number.into(),
        (ValueRef::Blob(_), _) => return Err(JournalError::Store("blob".to_owned())),
    })
}

/// Milliseconds since 1970 as RFC 3339, in UTC.
pub(super) fn instant(ms: i64) -> String {
    let instant = DateTime::<Utc>::from_timestamp_millis(ms).unwrap_or_default();
    instant.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn parsed(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|error| JournalError::Store(error.to_string()))
}
