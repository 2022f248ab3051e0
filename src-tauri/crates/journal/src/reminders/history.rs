//! What happened to each reminder: the table of events, and the verbs that read it.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};

use crate::db::column::{at, ms, word};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::table::{self, ReminderRow};
use crate::types::{
    PlanId, ReminderCause, ReminderEvent, ReminderHistory, ReminderId, ReminderState,
};

impl Journal {
    /// What happened to a reminder, oldest first.
    pub fn reminder_history(&mut self, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
        self.read(|tx| of(tx, id))
    }

    /// The reminders of a plan with all their events, in the order of their instants.
    pub fn reminders(&mut self, plan: &PlanId) -> Result<Vec<ReminderHistory>> {
        self.read(|tx| with_events(tx, table::of_plan(tx, plan)?))
    }

    /// Reminders that wait, and those that something happened to within the last week, with all
    /// their events; the latest instant first, fifty at most.
    pub fn recent_reminders(&mut self, at: Moment) -> Result<Vec<ReminderHistory>> {
        let now = at.to_millis().now;
        self.read(|tx| with_events(tx, table::touched_since(tx, now - RECENT, MOST_RECENT)?))
    }
}

fn with_events(tx: &Connection, rows: Vec<ReminderRow>) -> Result<Vec<ReminderHistory>> {
    let history = |row: ReminderRow| {
        Ok(ReminderHistory {
            events: of(tx, &row.id)?,
            id: row.id,
            kind: row.kind,
            plan: row.plan,
            at: row.at,
            state: row.state,
        })
    };
    rows.into_iter().map(history).collect()
}

fn of(tx: &Connection, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
    Ok(tx
        .prepare_cached(
            "SELECT at, state, cause FROM reminder_event WHERE reminder = ?1 ORDER BY number",
        )?
        .query_map([id.as_str()], |row| {
            Ok(ReminderEvent {
                at: at(row, "at")?,
                state: word(row, "state")?,
                cause: word(row, "cause")?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Records an event. A cause is an id and never a health detail.
pub(crate) fn add(
    tx: &Connection,
    reminder: &ReminderId,
    now: DateTime<Utc>,
    state: ReminderState,
    cause: ReminderCause,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO reminder_event (reminder, at, state, cause) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        reminder.as_str(),
        ms(now),
        state.as_ref(),
        cause.as_ref()
    ])?;
    let newest = tx.last_insert_rowid();
    tx.prepare_cached("DELETE FROM reminder_event WHERE number <= ?1")?
        .execute([newest - MOST])?;
    // only the oldest few are looked at: old events go as new ones come
    tx.prepare_cached(
        "DELETE FROM reminder_event WHERE at < ?1
         AND number IN (SELECT number FROM reminder_event ORDER BY number LIMIT 8)",
    )?
    .execute([ms(now - OLDEST)])?;
    Ok(())
}

/// How many events are kept at most.
const MOST: i64 = 2_000;
/// The age at which an event goes.
const OLDEST: TimeDelta = TimeDelta::days(90);
/// How far back `recent_reminders` looks for an event.
const RECENT: TimeDelta = TimeDelta::days(7);
/// How many reminders it gives at most.
const MOST_RECENT: u32 = 50;
