//! Adds an exported journal to this one.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::Value;

use super::tables::{Merged, TABLES, Table};
use crate::error::Result;
use crate::types::MergeReport;

/// Whether nothing was reported or planned here yet.
pub(super) fn is_empty(tx: &Connection) -> Result<bool> {
    for table in TABLES.iter().filter(|table| table.merged != Merged::Left) {
        if tx
            .prepare(&format!("SELECT 1 FROM {}", table.name))?
            .exists([])?
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Takes all of it into an empty journal.
pub(super) fn whole(tx: &Connection, exported: &Connection) -> Result<MergeReport> {
    let mut report = MergeReport::default();
    for table in TABLES {
        // what was told here so far is told of a journal that is no more
        if table.merged == Merged::Left {
            tx.execute(&format!("DELETE FROM {}", table.name), [])?;
        }
        let (added, _) = add(tx, exported, table, None)?;
        report.added += if table.merged == Merged::Left {
            0
        } else {
            added
        };
    }
    let settings: Option<String> =
        exported.query_row("SELECT settings FROM device_state", [], |row| row.get(0))?;
    if let Some(settings) = settings {
        let here = conditions(tx)?;
        tx.execute("UPDATE device_state SET settings = ?1", [settings])?;
        note_conditions(tx, here)?;
    }
    Ok(report)
}

/// Adds what is missing.
pub(super) fn missing(tx: &Connection, exported: &Connection) -> Result<MergeReport> {
    let mut report = MergeReport::default();
    for table in TABLES {
        let condition = match table.merged {
            Merged::Left => continue,
            Merged::Added => None,
            Merged::AddedIf(condition) => Some(condition),
        };
        let (added, known) = add(tx, exported, table, condition)?;
        report.added += added;
        report.known += known;
    }
    note_conditions(tx, conditions(exported)?)?;
    Ok(report)
}

/// Adds the rows of a table that are missing and of which the condition holds; returns how many that are, and how many
/// are there already.
fn add(
    tx: &Connection,
    exported: &Connection,
    table: &Table,
    condition: Option<&str>,
) -> Result<(u32, u32)> {
    let name = table.name;
    let mut query = exported.prepare(&format!("SELECT * FROM {name} ORDER BY rowid"))?;
    let columns: Vec<String> = query
        .column_names()
        .into_iter()
        .map(str::to_owned)
        .collect();
    let marks = |prefix: &str| {
        let all = (1..=columns.len()).map(|number| format!("{prefix}?{number}"));
        all.collect::<Vec<_>>()
    };
    let as_new: Vec<String> = columns
        .iter()
        .zip(marks(""))
        .map(|(column, mark)| format!("{mark} AS {column}"))
        .collect();
    let same: Vec<String> = table
        .key
        .iter()
        .map(|key| format!("it.{key} IS new.{key}"))
        .collect();
    let known = format!(
        "SELECT 1 FROM main.{name} AS it WHERE {}",
        same.join(" AND ")
    );
    let values: Vec<String> = columns
        .iter()
        .map(|column| match (name, column.as_str()) {
            // its plan may not be here
            ("massage" | "guided_session", "plan") => {
                "(SELECT id FROM main.plan WHERE id = new.plan)".to_owned()
            }
            _ => format!("new.{column}"),
        })
        .collect();
    let mut is_known = tx.prepare(&format!(
        "SELECT EXISTS ({known}) FROM (SELECT {}) AS new",
        as_new.join(", ")
    ))?;
    let mut insert = tx.prepare(&format!(
        "INSERT INTO main.{name} ({}) SELECT {} FROM (SELECT {}) AS new WHERE {}",
        columns.join(", "),
        values.join(", "),
        as_new.join(", "),
        condition.unwrap_or("true"),
    ))?;
    let (mut added, mut already) = (0, 0);
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let values: Vec<Sql> = (0..columns.len())
            .map(|index| row.get(index))
            .collect::<rusqlite::Result<_>>()?;
        if is_known.query_row(params_from_iter(&values), |row| row.get(0))? {
            already += 1;
        } else {
            added += u32::try_from(insert.execute(params_from_iter(&values))?).unwrap_or(1);
        }
    }
    Ok((added, already))
}

/// The health conditions that are noted.
fn conditions(journal: &Connection) -> Result<Vec<Value>> {
    let noted: Option<String> = journal
        .query_row(
            "SELECT json_extract(settings, '$.profile.precautions') FROM device_state",
            [],
            |row| row.get(0),
        )
        .optional()?
        .flatten();
    Ok(noted
        .and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default())
}

/// Notes conditions as well: one is never lost on the way.
fn note_conditions(tx: &Connection, more: Vec<Value>) -> Result<()> {
    let mut all = conditions(tx)?;
    let before = all.len();
    for condition in more {
        if !all.contains(&condition) {
            all.push(condition);
        }
    }
    if all.len() > before {
        tx.execute(
            "UPDATE device_state
             SET settings = json_set(settings, '$.profile.precautions', json(?1))
             WHERE settings IS NOT NULL",
            [Value::from(all).to_string()],
        )?;
    }
    Ok(())
}
