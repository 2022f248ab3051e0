//! The life of each reminder: the table, and the verb that tells it.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};

use crate::db::column::{at, ms, word};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::table::{self, ReminderRow};
use crate::types::{PlanId, ReminderEvent, ReminderHistory, ReminderId, ReminderState};

impl Journal {
    /// What happened to a reminder, oldest first.
    pub fn reminder_history(&mut self, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
        self.read(|tx| of(tx, id))
    }

    /// The reminders of a plan with all their steps, in the order of their instants.
    pub fn reminders(&mut self, plan: &PlanId) -> Result<Vec<ReminderHistory>> {
        self.read(|tx| lives(tx, table::of_plan(tx, plan)?))
    }

    /// Reminders that wait, and those that something happened to within the last week, with all
    /// their steps; the latest instant first, fifty at most.
    pub fn recent_reminders(&mut self, at: Moment) -> Result<Vec<ReminderHistory>> {
        let now = at.to_millis().now;
        self.read(|tx| lives(tx, table::touched_since(tx, now - LATELY, MOST_LATELY)?))
    }
}

fn lives(tx: &Connection, rows: Vec<ReminderRow>) -> Result<Vec<ReminderHistory>> {
    let life = |row: ReminderRow| {
        Ok(ReminderHistory {
            steps: of(tx, &row.id)?,
            id: row.id,
            kind: row.kind,
            plan: row.plan,
            at: row.at,
            state: row.state,
        })
    };
    rows.into_iter().map(life).collect()
}

fn of(tx: &Connection, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
    Ok(tx
        .prepare_cached(
            "SELECT at, step, cause FROM reminder_step WHERE reminder = ?1 ORDER BY number",
        )?
        .query_map([id.as_str()], |row| {
            Ok(ReminderEvent {
                at: at(row, "at")?,
                step: word(row, "step")?,
                cause: row.get("cause")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Records a step. Causes are ids and never health details.
pub(crate) fn add(
    tx: &Connection,
    reminder: &ReminderId,
    now: DateTime<Utc>,
    step: ReminderState,
    cause: &str,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO reminder_step (reminder, at, step, cause) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![reminder.as_str(), ms(now), step.as_ref(), cause])?;
    let newest = tx.last_insert_rowid();
    tx.prepare_cached("DELETE FROM reminder_step WHERE number <= ?1")?
        .execute([newest - MOST])?;
    // the oldest is looked at, not all: old steps go as new ones come
    tx.prepare_cached(
        "DELETE FROM reminder_step WHERE at < ?1
         AND number IN (SELECT number FROM reminder_step ORDER BY number LIMIT 8)",
    )?
    .execute([ms(now - OLDEST)])?;
    Ok(())
}

/// So many steps are kept at most,
const MOST: i64 = 2_000;
/// and none older.
const OLDEST: TimeDelta = TimeDelta::days(90);
/// So long a reminder is told of after the last that happened to it,
const LATELY: TimeDelta = TimeDelta::days(7);
/// and so many at once.
const MOST_LATELY: u32 = 50;
