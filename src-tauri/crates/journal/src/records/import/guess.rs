//! How hard a workout probably was.

use recovery::{Activity, Rpe, safety_questions};
use rusqlite::{Connection, params};

use crate::error::Result;

/// The usual effort of an activity in this journal; without one, one in the middle of the scale. Never one that
/// calls for the safety questions.
pub(super) fn effort(tx: &Connection, activity: Activity) -> Result<Rpe> {
    let mut known = tx
        .prepare_cached(
            "SELECT rpe FROM workout
             WHERE deleted_at IS NULL AND guessed = 0 AND activity = ?1
             ORDER BY end_at DESC LIMIT ?2",
        )?
        .query_map(params![activity.as_ref(), LATELY], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    known.sort_unstable();
    // of two in the middle the gentler one
    let usual = known.get(known.len().saturating_sub(1) / 2).copied();
    let usual = usual.unwrap_or(MIDDLE);
    let calls = |value: &i64| safety_questions(None, Rpe::new(*value), false);
    let gentle = (1..=usual).rev().find(|value| !calls(value));
    Ok(Rpe::try_from(gentle.unwrap_or(MIDDLE))?)
}

/// How many of the latest workouts say what is usual.
const LATELY: u32 = 20;
/// Moderate.
const MIDDLE: i64 = 5;
