//! The table of events: what happened to each reminder.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};

use crate::db::column::{at, ms, word};
use crate::error::Result;
use crate::types::{ReminderCause, ReminderEvent, ReminderId, ReminderState};

/// The events of a reminder, oldest first.
pub(crate) fn of(tx: &Connection, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
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

/// The number of the last event of any reminder; 0 if there is none.
pub(crate) fn last(tx: &Connection) -> Result<i64> {
    Ok(tx
        .prepare_cached("SELECT ifnull(max(number), 0) FROM reminder_event")?
        .query_row([], |row| row.get(0))?)
}

/// The number of the last event of a reminder; 0 if there is none.
pub(crate) fn last_of(tx: &Connection, id: &ReminderId) -> Result<i64> {
    Ok(tx
        .prepare_cached("SELECT ifnull(max(number), 0) FROM reminder_event WHERE reminder = ?1")?
        .query_row([id.as_str()], |row| row.get(0))?)
}

/// Records an event. Its cause is an id without health details.
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
    // what happens to one reminder over and over must not push out what happened to others
    tx.prepare_cached(
        "DELETE FROM reminder_event WHERE number IN
           (SELECT number FROM reminder_event WHERE reminder = ?1 AND cause = ?2
            ORDER BY number DESC LIMIT -1 OFFSET ?3)",
    )?
    .execute(params![reminder.as_str(), cause.as_ref(), MOST_OF_A_KIND])?;
    tx.prepare_cached("DELETE FROM reminder_event WHERE number <= ?1")?
        .execute([newest - MOST])?;
    // looking at a few of the oldest is enough: each new event removes one
    tx.prepare_cached(
        "DELETE FROM reminder_event WHERE at < ?1
         AND number IN (SELECT number FROM reminder_event ORDER BY number LIMIT 8)",
    )?
    .execute([ms(now - OLDEST)])?;
    Ok(())
}

/// How often this has happened to a reminder, as far as events are kept.
pub(crate) fn count(tx: &Connection, id: &ReminderId, cause: ReminderCause) -> Result<u32> {
    Ok(tx
        .prepare_cached("SELECT count(*) FROM reminder_event WHERE reminder = ?1 AND cause = ?2")?
        .query_row([id.as_str(), cause.as_ref()], |row| row.get(0))?)
}

/// How many events are kept at most.
const MOST: i64 = 2_000;
/// How many of one kind are kept of one reminder.
const MOST_OF_A_KIND: i64 = 20;
/// The age at which an event is deleted.
const OLDEST: TimeDelta = TimeDelta::days(90);
