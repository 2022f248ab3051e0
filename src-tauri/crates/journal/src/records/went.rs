//! How a workout went.

use chrono::TimeDelta;
use rusqlite::{Connection, params};

use crate::db::column::{ms, one};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::types::{ChangeKind, Today, Went, WorkoutEntry, WorkoutId};

impl Journal {
    /// Says how a workout went, beside the others of its kind, or takes that answer back.
    ///
    /// ```
    /// use journal::Went;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let id = today.open.expect("a plan is open").workout.id;
    /// let today = journal.rate_workout(&id, Some(Went::Better), at)?;
    /// assert_eq!(today.open.and_then(|open| open.workout.went), Some(Went::Better));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rate_workout(
        &mut self,
        id: &WorkoutId,
        went: Option<Went>,
        at: Moment,
    ) -> Result<Today> {
        self.change(ChangeKind::WorkoutRated, at, |tx, _| rate(tx, id, went))
    }
}

fn rate(tx: &Connection, id: &WorkoutId, went: Option<Went>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE workout SET went = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id.as_str(), went.as_ref().map(AsRef::as_ref)])?;
    one(changed, id)
}

/// Whether an earlier workout of the same kind ended in the days before this one, but not right before it.
pub(crate) fn has_earlier_of_kind(tx: &Connection, workout: &WorkoutEntry) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT 1 FROM workout WHERE deleted_at IS NULL AND activity = ?1
               AND end_at BETWEEN ?2 AND ?3 LIMIT 1",
        )?
        .exists(params![
            workout.activity.as_ref(),
            ms(workout.end - OF_KIND),
            ms(workout.end - APART)
        ])?)
}

/// How far back another workout of the same kind may lie for the two to be compared.
const OF_KIND: TimeDelta = TimeDelta::days(28);
/// Two parts of one training are not compared.
const APART: TimeDelta = TimeDelta::hours(12);
