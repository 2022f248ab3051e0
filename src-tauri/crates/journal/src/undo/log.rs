//! The log of changes.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Flag;
use rusqlite::{Connection, OptionalExtension, params};

use crate::db::column::{at, ms, word};
use crate::error::Result;
use crate::reminders::event;
use crate::types::{ChangeKind, PlanId, Undo};
use crate::undo::recorder;
use crate::undo::tables::Table;

/// A change that can be taken back.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) number: i64,
    /// The last event of any reminder when it was made.
    pub(crate) reminder_event: i64,
    pub(crate) undo: Undo,
}

/// Begins a change: what is done to the rows from now on is recorded.
pub(crate) fn begin(tx: &Connection, kind: ChangeKind, now: DateTime<Utc>) -> Result<i64> {
    tx.prepare_cached("INSERT INTO change (kind, at, reminder_event) VALUES (?1, ?2, 0)")?
        .execute(params![kind.as_ref(), ms(now)])?;
    let number = tx.last_insert_rowid();
    recorder::begin(tx, number)?;
    Ok(number)
}

/// Whether anything was done that replanning would not restore; called before the plan is made again.
pub(crate) fn is_change(tx: &Connection, number: i64) -> Result<bool> {
    let mut tables = tx.prepare_cached("SELECT DISTINCT tab FROM changed_row WHERE change = ?1")?;
    let tables = tables.query_map([number], |row| row.get::<_, String>(0))?;
    let mut any = false;
    for table in tables {
        any |= Table::named(&table?).is_some_and(|table| !table.follows());
    }
    Ok(any)
}

/// Names the plan that the user acted on.
pub(crate) fn name_plan(tx: &Connection, number: i64) -> Result<()> {
    tx.prepare_cached(
        "UPDATE change SET plan =
           (SELECT json_extract(image, '$.id') FROM changed_row
            WHERE change = ?1 AND tab = 'plan' ORDER BY number LIMIT 1)
         WHERE number = ?1",
    )?
    .execute([number])?;
    Ok(())
}

/// Drops a change that was none.
pub(crate) fn discard(tx: &Connection, number: i64) -> Result<()> {
    recorder::end(tx)?;
    tx.prepare_cached("DELETE FROM change WHERE number = ?1")?
        .execute([number])?;
    Ok(())
}

/// Ends a change. The oldest go.
pub(crate) fn end(tx: &Connection, number: i64) -> Result<()> {
    recorder::end(tx)?;
    tx.prepare_cached("UPDATE change SET reminder_event = ?2 WHERE number = ?1")?
        .execute([number, event::last(tx)?])?;
    tx.prepare_cached("DELETE FROM change WHERE number <= ?1")?
        .execute([number - MOST])?;
    Ok(())
}

/// The latest change that can be taken back.
pub(crate) fn latest(tx: &Connection, now: DateTime<Utc>) -> Result<Option<Change>> {
    let latest = tx
        .prepare_cached(
            "SELECT * FROM change WHERE undone_at IS NULL ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(Change {
                number: row.get("number")?,
                reminder_event: row.get("reminder_event")?,
                undo: Undo {
                    change: word(row, "kind")?,
                    at: at(row, "at")?,
                    plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
                    flags: Vec::new(),
                },
            })
        })
        .optional()?;
    let Some(mut change) = latest.filter(|change| now < change.undo.at + LASTS) else {
        return Ok(None);
    };
    change.undo.flags = flags(tx, change.number)?;
    Ok(Some(change))
}

/// The red flags that were reported with a change and are still active.
fn flags(tx: &Connection, number: i64) -> Result<Vec<Flag>> {
    Ok(tx
        .prepare_cached(
            "SELECT flag.flag AS flag FROM flag JOIN changed_row
               ON json_extract(image, '$.flag') = flag.flag
               AND json_extract(image, '$.reported_at') = flag.reported_at
             WHERE change = ?1 AND tab = 'flag' AND act = 'insert' ORDER BY flag.flag",
        )?
        .query_map([number], |row| word(row, "flag"))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Marks a change as taken back.
pub(crate) fn set_undone(tx: &Connection, number: i64, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached("UPDATE change SET undone_at = ?2 WHERE number = ?1")?
        .execute([number, ms(now)])?;
    Ok(())
}

/// How many changes are kept.
const MOST: i64 = 100;
/// How long a change can be taken back. After a day it is history: nobody expects a key to delete what
/// they logged last week.
const LASTS: TimeDelta = TimeDelta::hours(24);
