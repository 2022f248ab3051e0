//! How hard a workout was that a device recorded: its effort is a guess until somebody says it.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Rpe, safety_questions};
use rusqlite::{Connection, OptionalExtension, params};

use crate::db::column::{ms, one};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{questions, workout};
use crate::types::{ChangeKind, Questions, Today, WorkoutEntry, WorkoutId};

impl Journal {
    /// Says how hard a workout was whose effort was a guess; replans. From RPE 9 on, the safety questions wait
    /// from then on, unless its windows have passed.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let today = journal.import(vec![example::file()], at)?.today;
    /// let run = today.open.expect("a plan is open").workout;
    /// assert!(run.guessed);
    /// let today = journal.say_effort(&run.id, 10.try_into()?, at)?;
    /// assert!(today.questions_first);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn say_effort(&mut self, id: &WorkoutId, rpe: Rpe, at: Moment) -> Result<Today> {
        self.change(ChangeKind::WorkoutEdited, at, |tx, at| say(tx, id, rpe, at))
    }
}

/// Says how hard a workout was.
pub(crate) fn say(tx: &Connection, id: &WorkoutId, rpe: Rpe, at: Moment) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE workout SET rpe = ?2, guessed = 0 WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![id.as_str(), rpe.get()])?;
    one(changed, id)?;
    let end = workout::get(tx, id.as_str())?.end;
    if safety_questions(None, Some(rpe), false) && at.now - end <= RAISES_FOR {
        questions::set(tx, Questions::Open, at.now)?;
    }
    Ok(())
}

/// The latest workout whose effort is a guess and changes the plan: it ended less than 72 hours ago.
pub(crate) fn open(tx: &Connection, now: DateTime<Utc>) -> Result<Option<WorkoutEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL AND of_past = 0 AND guessed = 1
               AND end_at BETWEEN ?1 AND ?2
             ORDER BY end_at DESC, id DESC LIMIT 1",
        )?
        .query_row(params![ms(now - RAISES_FOR), ms(now)], workout::entry)
        .optional()?)
}

/// When a workout was entered.
pub(crate) fn entered_at(tx: &Connection, id: &WorkoutId) -> Result<DateTime<Utc>> {
    Ok(tx
        .prepare_cached("SELECT logged_at FROM workout WHERE id = ?1")?
        .query_row([id.as_str()], |row| crate::db::column::at(row, 0))?)
}

/// For how long after its end a workout raises a plan, at most: as long as its windows last.
pub(crate) const RAISES_FOR: TimeDelta = TimeDelta::hours(72);
