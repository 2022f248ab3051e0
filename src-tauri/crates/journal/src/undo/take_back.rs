//! Takes a change back.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde_json::{Map, Value};

use crate::db::column::{from_json, ms};
use crate::error::Result;
use crate::records::guided;
use crate::reminders::{event, table, transition};
use crate::types::{ReminderCause, ReminderId, ReminderState};
use crate::undo::log::{self, Change};
use crate::undo::recorder::{columns, image};
use crate::undo::tables::{Inserted, REMINDER, Restored, Table};

/// A row that the change touched.
struct Touched {
    table: &'static Table,
    act: String,
    /// As it was, or as it was inserted.
    row: Map<String, Value>,
    /// What of it is restored.
    restored: Restored,
}

/// Restores every row that a change touched, the last one first. Replanning has to follow.
pub(crate) fn take_back(tx: &Connection, change: &Change, now: DateTime<Utc>) -> Result<()> {
    // a row may refer to one that is restored after it
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let all = touched(tx, change.number)?;
    let (reminders, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|it| it.table.name == REMINDER);
    for it in others.iter().rev() {
        match it.act.as_str() {
            "insert" => remove(tx, it, now)?,
            "delete" => insert(tx, it)?,
            _ => restore(tx, it, now)?,
        }
    }
    let mut seen = Vec::new();
    for it in &reminders {
        let id = it.row.get("id").cloned().unwrap_or_default();
        if !seen.contains(&id) {
            seen.push(id);
            reminder(tx, it, change, now)?;
        }
    }
    log::set_undone(tx, change.number, now)
}

/// The rows that a change touched, in order.
fn touched(tx: &Connection, change: i64) -> Result<Vec<Touched>> {
    let open = guided::open(tx)?.map(|session| session.id.to_string());
    let mut rows = tx.prepare_cached(
        "SELECT tab, act, image FROM changed_row WHERE change = ?1 ORDER BY number",
    )?;
    let rows = rows.query_map([change], |row| {
        // a table that this build does not know was recorded by another
        let table = Table::named(row.get_ref("tab")?.as_str()?);
        Ok(table.map(|table| -> rusqlite::Result<Touched> {
            let image: Map<String, Value> = from_json(row, "image")?;
            let is_open =
                open.is_some() && image.get("id").and_then(Value::as_str) == open.as_deref();
            let restored = if is_open {
                OPEN_SESSION
            } else {
                table.restored
            };
            Ok(Touched {
                table,
                act: row.get("act")?,
                row: image,
                restored,
            })
        }))
    })?;
    let mut touched = Vec::new();
    for row in rows {
        touched.extend(row?.transpose()?);
    }
    Ok(touched)
}

/// Removes a row that the change had inserted.
fn remove(tx: &Connection, it: &Touched, now: DateTime<Utc>) -> Result<()> {
    let (name, this) = (it.table.name, it.table.of_image());
    match &it.table.inserted {
        Inserted::Left => {}
        Inserted::Marked(mark) => {
            let sql = format!("UPDATE {name} SET {mark} = ?2 WHERE {this} AND {mark} IS NULL");
            tx.prepare_cached(&sql)?
                .execute(params![it.image(), ms(now)])?;
        }
        Inserted::Replaced => {
            tx.prepare_cached(&format!(
                "UPDATE plan SET state = 'superseded', replan_at = NULL, accepted = NULL,
                   chosen = NULL, before_start = NULL, started_at = NULL, booked_at = NULL, skipped_at = NULL,
                   snoozed_until = NULL, runs_until = NULL, removed = NULL
                 WHERE {this}"
            ))?
            .execute([it.image()])?;
        }
        Inserted::Moved => {
            remember(tx, it, now)?;
            tx.prepare_cached(&format!("DELETE FROM {name} WHERE {this}"))?
                .execute([it.image()])?;
        }
    }
    Ok(())
}

/// Restores a row that the change had deleted.
fn insert(tx: &Connection, it: &Touched) -> Result<()> {
    let columns = it.columns(tx)?;
    let values: Vec<_> = columns.iter().map(|column| from_image(column)).collect();
    let sql = format!(
        "INSERT OR IGNORE INTO {} ({}) VALUES ({})",
        it.table.name,
        columns.join(", "),
        values.join(", ")
    );
    tx.prepare_cached(&sql)?.execute([it.image()])?;
    Ok(())
}

/// Restores a row that the change had updated.
fn restore(tx: &Connection, it: &Touched, now: DateTime<Utc>) -> Result<()> {
    if matches!(it.restored, Restored::Whole) {
        remember(tx, it, now)?;
    }
    if it.table.name == "plan" {
        // at most one is open, and another may have been opened since
        tx.prepare_cached(&format!(
            "UPDATE plan SET state = 'superseded'
             WHERE state IN ('open', 'accepted', 'started') AND NOT ({})",
            it.table.of_image()
        ))?
        .execute([it.image()])?;
    }
    write_back(tx, it)
}

/// Restores a reminder if nothing has happened to it since. One that was shown, answered on screen or
/// closed in between stays what it has become; only its snooze ends with the plan's. One that the
/// change had made is withdrawn; replanning arms it again if it is desired all the same.
fn reminder(tx: &Connection, it: &Touched, change: &Change, now: DateTime<Utc>) -> Result<()> {
    let id = ReminderId::from(it.row.get("id").and_then(Value::as_str).unwrap_or_default());
    if it.act == "insert" {
        let row = table::get(tx, &id)?;
        if row.state == ReminderState::Pending {
            transition::withdraw(tx, row, now, ReminderCause::Undone)?;
        }
        return Ok(());
    }
    let untouched = tx
        .prepare_cached(
            "SELECT 1 FROM reminder
             WHERE id = json_extract(?1, '$.id')
               AND server_id IS json_extract(?1, '$.server_id')",
        )?
        .exists([it.image()])?
        && event::last_of(tx, &id)? <= change.reminder_event;
    if !untouched {
        tx.prepare_cached(
            "UPDATE reminder SET snoozed = json_extract(?1, '$.snoozed')
             WHERE id = json_extract(?1, '$.id') AND state = 'pending'",
        )?
        .execute([it.image()])?;
        return Ok(());
    }
    write_back(tx, it)?;
    let state = table::get(tx, &id)?.state;
    event::add(tx, &id, now, state, ReminderCause::Undone)
}

/// Restores the earlier values of a row.
fn write_back(tx: &Connection, it: &Touched) -> Result<()> {
    let columns = match it.restored {
        Restored::Whole => it.columns(tx)?,
        Restored::Columns(some) => some.iter().map(ToString::to_string).collect(),
    };
    let set: Vec<_> = columns
        .iter()
        .map(|column| format!("{column} = {}", from_image(column)))
        .collect();
    let (name, this) = (it.table.name, it.table.of_image());
    tx.prepare_cached(&format!(
        "UPDATE {name} SET {} WHERE {this}",
        set.join(", ")
    ))?
    .execute([it.image()])?;
    Ok(())
}

/// Keeps what the user had written, before it is changed back.
fn remember(tx: &Connection, it: &Touched, now: DateTime<Utc>) -> Result<()> {
    let (name, this) = (it.table.name, it.table.of_image());
    let present = image(&columns(tx, it.table)?, "");
    tx.prepare_cached(&format!(
        "INSERT INTO taken_back (at, tab, image)
         SELECT ?2, '{name}', {present} FROM {name} WHERE {this}"
    ))?
    .execute(params![it.image(), ms(now)])?;
    Ok(())
}

/// What is restored of a guided session that has not ended: how far it is belongs to the clock.
const OPEN_SESSION: Restored = Restored::Columns(&["plan"]);

fn from_image(column: &str) -> String {
    format!("json_extract(?1, '$.{column}')")
}

impl Touched {
    /// The row as JSON.
    fn image(&self) -> String {
        Value::Object(self.row.clone()).to_string()
    }

    /// The columns of the table that the row had when it was recorded.
    fn columns(&self, tx: &Connection) -> Result<Vec<String>> {
        let all = columns(tx, self.table)?;
        let had = |column: &String| self.row.contains_key(column);
        Ok(all.into_iter().filter(had).collect())
    }
}
