//! Reads an exported document into a journal in memory, whose schema is the one it was written with, and brings that
//! up to date: what an older build wrote is read as that build's journal would be.

use chrono::DateTime;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use rusqlite_migration::Migrations;
use serde_json::{Map, Value};

use super::kind::Kind;
use super::tables::{TABLES, Table, VERSION};
use super::verify;
use crate::db::migrations;
use crate::error::{JournalError, Result};

/// An exported journal, in memory and up to date.
pub(super) fn read(document: &str) -> Result<Connection> {
    if document.len() > MOST_BYTES {
        return Err(JournalError::NotExported);
    }
    let document: Value = serde_json::from_str(document).map_err(|error| {
        // a document that was cut short begins as one
        if document.contains("\"rubdown_export\"") {
            JournalError::ExportDamaged(error.to_string())
        } else {
            JournalError::NotExported
        }
    })?;
    let version = document.get("rubdown_export").and_then(Value::as_u64);
    let version = version.ok_or(JournalError::NotExported)?;
    let schema = document.get("schema").and_then(Value::as_u64);
    let schema = schema.ok_or_else(|| damaged("schema"))?;
    let newest = migrations::STEPS.len();
    let step = usize::try_from(schema).unwrap_or(usize::MAX);
    if version > VERSION || step > newest {
        return Err(JournalError::NewerExport);
    }
    let mut journal = Connection::open_in_memory()?;
    let steps = Migrations::from_slice(migrations::STEPS);
    let migrated = |error: rusqlite_migration::Error| JournalError::Store(error.to_string());
    steps.to_version(&mut journal, step).map_err(migrated)?;
    // in any order, and all there in the end
    journal.pragma_update(None, "foreign_keys", false)?;
    let tables = document.get("tables").and_then(Value::as_object);
    let tables = tables.ok_or_else(|| damaged("tables"))?;
    for (name, rows) in tables {
        let table = TABLES.iter().find(|table| table.name == name);
        let table = table.ok_or_else(|| damaged(name))?;
        let rows = rows.as_array().ok_or_else(|| damaged(name))?;
        for (number, row) in rows.iter().enumerate() {
            let place = format!("{name} {}", number + 1);
            let row = row.as_object().ok_or_else(|| damaged(&place))?;
            insert(&journal, table, row).map_err(|why| damaged(&format!("{place}: {why}")))?;
        }
    }
    if let Some(settings) = document.get("settings").filter(|it| it.is_object()) {
        journal.execute(
            "UPDATE device_state SET settings = ?1",
            [settings.to_string()],
        )?;
    }
    steps.to_latest(&mut journal).map_err(migrated)?;
    let dangling =
        journal.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get::<_, i64>(0)
        })?;
    if dangling > 0 {
        return Err(damaged("what one refers to is missing"));
    }
    verify::verify(&journal)?;
    Ok(journal)
}

fn insert(
    journal: &Connection,
    table: &Table,
    row: &Map<String, Value>,
) -> std::result::Result<(), String> {
    let names: Vec<&str> = row.keys().map(String::as_str).collect();
    // a name becomes part of a statement
    let is_name = |name: &&str| {
        let mut letters = name.bytes();
        !name.is_empty()
            && letters.all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'_')
    };
    if let Some(name) = names.iter().find(|name| !is_name(name)) {
        return Err((*name).to_owned());
    }
    let values: Vec<Sql> = row
        .iter()
        .map(|(name, value)| stored(value, table.kind(name)).ok_or_else(|| name.clone()))
        .collect::<std::result::Result<_, _>>()?;
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({marks})",
        table.name,
        names.join(", ")
    );
    let mut statement = journal.prepare_cached(&sql).map_err(|it| it.to_string())?;
    let inserted = statement.execute(params_from_iter(values));
    inserted.map(drop).map_err(|error| error.to_string())
}

fn stored(value: &Value, kind: Kind) -> Option<Sql> {
    Some(match (kind, value) {
        (_, Value::Null) => Sql::Null,
        (Kind::Instant, Value::String(text)) => {
            Sql::Integer(DateTime::parse_from_rfc3339(text).ok()?.timestamp_millis())
        }
        (Kind::Flag, Value::Bool(flag)) => Sql::Integer((*flag).into()),
        (Kind::Json, value) => Sql::Text(value.to_string()),
        (Kind::Plain, Value::String(text)) => Sql::Text(text.clone()),
        (Kind::Plain, Value::Number(number)) => Sql::Integer(number.as_i64()?),
        _ => return None,
    })
}

fn damaged(place: &str) -> JournalError {
    JournalError::ExportDamaged(place.to_owned())
}

/// Fifty years of a journal.
const MOST_BYTES: usize = 512 << 20;
