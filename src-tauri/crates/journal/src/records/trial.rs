//! Trials of one's own: the tables.

use chrono::{DateTime, Utc};
use insights::{LegSoreness, TRIAL_SEED, TrialDraw};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, at_opt, ms, unreadable, word_opt};
use crate::error::{JournalError, Result};
use crate::records::workout;
use crate::types::{TrialId, TrialSessionId, TrialSessionState, WorkoutEntry, WorkoutId};

/// A trial.
#[derive(Debug, Clone)]
pub(crate) struct TrialRow {
    pub(crate) id: TrialId,
    pub(crate) draw: TrialDraw,
    pub(crate) seal: String,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) stopped_at: Option<DateTime<Utc>>,
}

/// A leg session of a trial.
#[derive(Debug, Clone)]
pub(crate) struct TakenRow {
    pub(crate) id: TrialSessionId,
    /// From 0.
    pub(crate) slot: usize,
    pub(crate) workout: WorkoutEntry,
    pub(crate) workout_deleted: bool,
    /// Whether it counts, once that is decided.
    pub(crate) settled: Option<TrialSessionState>,
    /// The answers of both evenings.
    pub(crate) answers: [Option<TrialAnswer>; 2],
}

/// The answer of an evening.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TrialAnswer {
    pub(crate) soreness: LegSoreness,
    pub(crate) at: DateTime<Utc>,
}

/// Draws and begins a trial. The random bytes come from `SQLite`, which has them from the system.
pub(crate) fn insert(tx: &Connection, sessions: u32, now: DateTime<Utc>) -> Result<()> {
    let seed: String = tx
        .prepare_cached("SELECT lower(hex(randomblob(32)))")?
        .query_row([], |row| row.get(0))?;
    let draw = draw(sessions, &seed).ok_or_else(|| JournalError::Setting("sessions".to_owned()))?;
    tx.prepare_cached(
        "INSERT INTO trial (id, sessions, seed, seal, started_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        TrialId::new(now).as_str(),
        sessions,
        seed,
        draw.seal(),
        ms(now)
    ])?;
    Ok(())
}

/// All trials, newest first.
pub(crate) fn all(tx: &Connection) -> Result<Vec<TrialRow>> {
    let mut rows = tx.prepare_cached(
        "SELECT * FROM trial WHERE deleted_at IS NULL ORDER BY started_at DESC, rowid DESC LIMIT 1000",
    )?;
    let rows = rows.query_map([], trial)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The newest trial.
pub(crate) fn newest(tx: &Connection) -> Result<Option<TrialRow>> {
    let found = tx
        .prepare_cached(
            "SELECT * FROM trial WHERE deleted_at IS NULL ORDER BY started_at DESC, rowid DESC LIMIT 1",
        )?
        .query_row([], trial)
        .optional()?;
    Ok(found)
}

/// The trial with this id.
pub(crate) fn get(tx: &Connection, id: &TrialId) -> Result<TrialRow> {
    tx.prepare_cached("SELECT * FROM trial WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id.as_str()], trial)
        .optional()?
        .ok_or_else(|| JournalError::NotFound(id.to_string()))
}

pub(crate) fn stop(tx: &Connection, id: &TrialId, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached("UPDATE trial SET stopped_at = ?2 WHERE id = ?1")?
        .execute(params![id.as_str(), ms(now)])?;
    Ok(())
}

/// The sessions of a trial, oldest first.
pub(crate) fn taken(tx: &Connection, id: &TrialId) -> Result<Vec<TakenRow>> {
    let mut rows = tx.prepare_cached(
        "SELECT workout.*, trial_session.id AS session, slot, settled FROM trial_session
         JOIN workout ON workout.id = trial_session.workout
         WHERE trial = ?1 AND trial_session.deleted_at IS NULL
         ORDER BY added_at, trial_session.rowid LIMIT 1000",
    )?;
    let rows = rows.query_map([id.as_str()], |row| {
        Ok(TakenRow {
            id: TrialSessionId::from(row.get::<_, String>("session")?),
            slot: row.get::<_, u32>("slot")? as usize,
            workout_deleted: at_opt(row, "deleted_at")?.is_some(),
            workout: workout::entry(row)?,
            settled: word_opt(row, "settled")?,
            answers: [None; 2],
        })
    })?;
    rows.map(|row| {
        let row = row?;
        Ok(TakenRow {
            answers: [answer(tx, &row.id, 1)?, answer(tx, &row.id, 2)?],
            ..row
        })
    })
    .collect()
}

/// Adds a workout as a session of a trial.
pub(crate) fn take(
    tx: &Connection,
    trial: &TrialId,
    slot: usize,
    workout: &WorkoutId,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO trial_session (id, trial, slot, workout, added_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        TrialSessionId::new(now).as_str(),
        trial.as_str(),
        u32::try_from(slot).unwrap_or(u32::MAX),
        workout.as_str(),
        ms(now)
    ])?;
    Ok(())
}

/// Decides for good whether a session counts.
pub(crate) fn settle(
    tx: &Connection,
    id: &TrialSessionId,
    state: TrialSessionState,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.prepare_cached("UPDATE trial_session SET settled = ?2, settled_at = ?3 WHERE id = ?1")?
        .execute(params![id.as_str(), state.as_ref(), ms(now)])?;
    Ok(())
}

/// Keeps an answer; `evening` is 1 or 2.
pub(crate) fn insert_answer(
    tx: &Connection,
    session: &TrialSessionId,
    evening: u32,
    soreness: LegSoreness,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO trial_answer (session, evening, leg_left, leg_right, answered_at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        session.as_str(),
        evening,
        soreness.left,
        soreness.right,
        ms(now)
    ])?;
    Ok(())
}

/// The workouts that ended after an instant, oldest first.
pub(crate) fn workouts_after(
    tx: &Connection,
    after: DateTime<Utc>,
    until: DateTime<Utc>,
) -> Result<Vec<WorkoutEntry>> {
    let mut rows = tx.prepare_cached(
        "SELECT * FROM workout WHERE deleted_at IS NULL AND of_past = 0
           AND end_at > ?1 AND end_at <= ?2
         ORDER BY end_at, id LIMIT 1000",
    )?;
    let rows = rows.query_map(params![ms(after), ms(until)], workout::entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn trial(row: &Row<'_>) -> rusqlite::Result<TrialRow> {
    let seed: String = row.get("seed")?;
    let draw = draw(row.get("sessions")?, &seed);
    let wrong = || unreadable(std::io::Error::from(std::io::ErrorKind::InvalidData));
    Ok(TrialRow {
        id: TrialId::from(row.get::<_, String>("id")?),
        draw: draw.ok_or_else(wrong)?,
        seal: row.get("seal")?,
        started_at: at(row, "started_at")?,
        stopped_at: at_opt(row, "stopped_at")?,
    })
}

fn answer(tx: &Connection, id: &TrialSessionId, evening: u32) -> Result<Option<TrialAnswer>> {
    let found = tx
        .prepare_cached(
            "SELECT leg_left, leg_right, answered_at FROM trial_answer WHERE session = ?1 AND evening = ?2",
        )?
        .query_row(params![id.as_str(), evening], |row| {
            Ok(TrialAnswer {
                soreness: LegSoreness {
                    left: row.get("leg_left")?,
                    right: row.get("leg_right")?,
                },
                at: at(row, "answered_at")?,
            })
        })
        .optional()?;
    Ok(found)
}

/// The draw from its random bytes in hexadecimal.
fn draw(sessions: u32, seed: &str) -> Option<TrialDraw> {
    let mut bytes = [0; TRIAL_SEED];
    if seed.len() != 2 * bytes.len() || !seed.is_ascii() {
        return None;
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(seed.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    TrialDraw::new(usize::try_from(sessions).ok()?, bytes)
}
