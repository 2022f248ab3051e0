//! The log of changes.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Flag, InputError, Pressure, Step};
use rusqlite::{Connection, OptionalExtension, params};

use crate::db::column::{at, from_json, ms, unreadable, word};
use crate::error::Result;
use crate::reminders::event;
use crate::types::{ChangeKind, GuidedSessionId, PlanId, Undo};
use crate::undo::recorder;
use crate::undo::tables::Table;

/// A change that can be taken back.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) number: i64,
    /// The last event of any reminder when it was made.
    pub(crate) reminder_event: i64,
    pub(crate) undo: Undo,
    /// The change that was entered together with it, right before it.
    pub(crate) follows: Option<Box<Change>>,
}

impl Change {
    /// Whether taking it back, with what was entered together with it, would remove the guided session that
    /// has not ended, or bring back another one.
    pub(crate) fn sets_back(&self, session: &GuidedSessionId, tx: &Connection) -> Result<bool> {
        let mut rows = tx.prepare_cached(
            "SELECT 1 FROM changed_row, guided_session AS now
             WHERE change = ?1 AND tab = 'guided_session' AND now.id = ?2
               AND (json_extract(image, '$.id') IS NOT now.id OR act <> 'update'
                 OR json_extract(image, '$.ended_at') IS NOT NULL)",
        )?;
        let mut next = Some(self);
        while let Some(change) = next {
            if rows.exists(params![change.number, session.as_str()])? {
                return Ok(true);
            }
            next = change.follows.as_deref();
        }
        Ok(false)
    }

    /// How the steps of the guided session were laid out before it, and the level; none if it left them as
    /// they are.
    pub(crate) fn laid_out_before(
        &self,
        session: &GuidedSessionId,
        tx: &Connection,
    ) -> Result<Option<(Vec<Step>, Pressure)>> {
        let mut row = tx.prepare_cached(
            "SELECT json_extract(image, '$.steps') AS steps, json_extract(image, '$.pressure') AS pressure
             FROM changed_row, guided_session AS now
             WHERE change = ?1 AND tab = 'guided_session' AND now.id = ?2
               AND (json_extract(image, '$.steps') IS NOT now.steps
                 OR json_extract(image, '$.pressure') IS NOT now.pressure)
             ORDER BY number LIMIT 1",
        )?;
        let mut found = None;
        let mut next = Some(self);
        while let Some(change) = next {
            let before = row.query_row(params![change.number, session.as_str()], |row| {
                let pressure = Pressure::try_from(row.get::<_, i64>("pressure")?);
                let pressure = pressure.map_err(|error: InputError| unreadable(error))?;
                Ok((from_json(row, "steps")?, pressure))
            });
            found = before.optional()?.or(found);
            next = change.follows.as_deref();
        }
        Ok(found)
    }
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

/// Joins the change to the one right before it if both were entered together: answers to the safety
/// questions to what had them asked, and a workout to the journey that was ticked with it.
pub(crate) fn join(tx: &Connection, number: i64) -> Result<()> {
    tx.prepare_cached(
        "UPDATE change SET follows = before.number
         FROM (SELECT number, kind, at FROM change
               WHERE number < ?1 AND undone_at IS NULL ORDER BY number DESC LIMIT 1) AS before
         WHERE change.number = ?1 AND (
           change.kind = 'questions_answered' AND change.at - before.at BETWEEN 0 AND ?2
             AND EXISTS (SELECT 1 FROM changed_row WHERE change = ?1 AND tab = 'device_state'
                           AND json_extract(image, '$.questions_since') IS NOT NULL)
             AND EXISTS (SELECT 1 FROM changed_row WHERE change = before.number AND tab = 'device_state'
                           AND json_extract(image, '$.questions_since') IS NULL)
           OR change.kind = 'workout_logged' AND before.kind = 'travelled'
             AND change.at - before.at BETWEEN 0 AND ?3
           OR change.kind = 'massage_rated' AND before.kind = 'massage_edited' AND change.at = before.at
           OR change.kind = 'workout_rated' AND before.kind = 'workout_edited' AND change.at = before.at)",
    )?
    .execute(params![
        number,
        ANSWERED_WITHIN.num_milliseconds(),
        SENT_WITHIN.num_milliseconds()
    ])?;
    Ok(())
}

/// Drops a change that changed nothing.
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
    let latest: Option<i64> = tx
        .prepare_cached(
            "SELECT number FROM change WHERE undone_at IS NULL ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?;
    let change = latest.map_or(Ok(None), |number| get(tx, number))?;
    Ok(change.filter(|change| now < change.undo.at + LASTS))
}

/// A change, with those that were entered together with it: what it is called is what was entered, and
/// not the answers that this called for.
fn get(tx: &Connection, number: i64) -> Result<Option<Change>> {
    let found = tx
        .prepare_cached("SELECT * FROM change WHERE number = ?1 AND undone_at IS NULL")?
        .query_row([number], |row| {
            let change = Change {
                number,
                reminder_event: row.get("reminder_event")?,
                undo: Undo {
                    change: word(row, "kind")?,
                    at: at(row, "at")?,
                    plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
                    flags: Vec::new(),
                },
                follows: None,
            };
            Ok((change, row.get::<_, Option<i64>>("follows")?))
        })
        .optional()?;
    let Some((mut change, follows)) = found else {
        return Ok(None);
    };
    change.undo.flags = flags(tx, number)?;
    if let Some(first) = follows.map_or(Ok(None), |number| get(tx, number))? {
        use ChangeKind::{MassageRated, QuestionsAnswered, WorkoutRated};
        let of_before = [MassageRated, QuestionsAnswered, WorkoutRated];
        if of_before.contains(&change.undo.change) {
            change.undo.change = first.undo.change;
            change.undo.plan.clone_from(&first.undo.plan);
        }
        change.undo.flags.extend(&first.undo.flags);
        change.undo.flags.sort_unstable();
        change.undo.flags.dedup();
        change.follows = Some(Box::new(first));
    }
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

/// For how long the answers to the safety questions go with what had them asked.
const ANSWERED_WITHIN: TimeDelta = TimeDelta::minutes(10);
/// How close together the parts of one form are saved.
const SENT_WITHIN: TimeDelta = TimeDelta::seconds(10);
/// How many changes are kept.
const MOST: i64 = 100;
/// How long a change can be taken back. After a day it is history: nobody expects a key to delete what
/// they logged last week.
const LASTS: TimeDelta = TimeDelta::hours(24);
