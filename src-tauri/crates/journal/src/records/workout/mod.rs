//! Workouts: the table and its verbs.

mod table;

use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{bounds, flag, issue, questions, session, soreness};
use crate::types::{ChangeKind, NewWorkout, Today, WorkoutId};

pub(crate) use table::{
    LOOK_BACK, between, first_raising, for_rules, get, hand_over, latest, next_after, recent, span,
};
pub(in crate::records) use table::{Origin, entry, insert};
use table::{delete, update};

impl Journal {
    /// Logs a workout, with the soreness, red flags and local issues reported along with it;
    /// replans.
    ///
    /// A workout may have ended up to five minutes ahead of the clock.
    ///
    /// ```
    /// use journal::{Headline, Journal, Moment, NewWorkout, Phase};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// let at = Moment { now: "2026-11-23T16:00:00Z".parse()?, zone: chrono_tz::Europe::Berlin };
    /// let squats: NewWorkout = serde_json::from_str(
    ///     r#"{ "activity": "strength_lower", "end": "2026-11-23T16:00:00Z", "duration_min": 60, "rpe": 8 }"#,
    /// )?;
    /// let today = journal.log_workout(squats, at)?;
    /// assert_eq!(today.headline, Headline::Plan { phase: Phase::Proposed });
    /// assert_eq!(journal.today(at)?, today);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn log_workout(&mut self, new: NewWorkout, at: Moment) -> Result<Today> {
        self.change(ChangeKind::WorkoutLogged, at, |tx, at| {
            check(&new, at)?;
            is_planned(tx, &new, at)?;
            insert(tx, &new, None, at)?;
            report_with(tx, &new, at)
        })
    }

    /// Changes a logged workout; replans. Soreness, red flags and local issues that come with it
    /// are added to the current ones.
    ///
    /// ```
    /// use journal::{Headline, NewWorkout, Phase};
    /// use recovery::Rpe;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// # let squats = example::squats()?;
    /// let id = today.open.expect("a plan is open").workout.id;
    /// let easy = NewWorkout {
    ///     rpe: Rpe::try_from(3)?,
    ///     ..squats
    /// };
    /// let today = journal.edit_workout(&id, easy, at)?;
    /// assert_eq!(today.headline, Headline::Plan { phase: Phase::EasyDay });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn edit_workout(&mut self, id: &WorkoutId, new: NewWorkout, at: Moment) -> Result<Today> {
        self.change(ChangeKind::WorkoutEdited, at, |tx, at| {
            check(&new, at)?;
            if new.of_session.is_some() && new.of_session != get(tx, id.as_str())?.of_session {
                is_planned(tx, &new, at)?;
            }
            update(tx, id, &new)?;
            report_with(tx, &new, at)
        })
    }

    /// Deletes a workout; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let id = today.open.expect("a plan is open").workout.id;
    /// assert_eq!(journal.delete_workout(&id, at)?.open, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn delete_workout(&mut self, id: &WorkoutId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::WorkoutDeleted, at, |tx, at| {
            delete(tx, id, at.now)
        })
    }
}

/// Reports what came with a workout: soreness, red flags and local issues, and what became of the
/// safety questions.
fn report_with(tx: &Connection, new: &NewWorkout, at: Moment) -> Result<()> {
    let now = at.now;
    if let Some(value) = new.soreness {
        soreness::insert(tx, value, at)?;
    }
    flag::add(tx, &new.flags, now)?;
    for issue in &new.local_issues {
        issue::insert(tx, issue, now)?;
    }
    questions::set(tx, new.questions, now)
}

/// Refuses what no workout can be.
pub(in crate::records) fn check(new: &NewWorkout, at: Moment) -> Result<()> {
    bounds::length(new.duration_min)?;
    bounds::year(new.end)?;
    bounds::not_ahead(new.end, at.now, "workout")?;
    bounds::text(&new.note)?;
    bounds::count(new.muscles.len(), "muscles")?;
    bounds::count(new.local_issues.len(), "local_issues")?;
    Ok(new.soreness.map_or(Ok(()), bounds::soreness)?)
}

/// Refuses a workout that was a session which is not planned.
fn is_planned(tx: &Connection, new: &NewWorkout, at: Moment) -> Result<()> {
    let session = new.of_session.as_ref();
    session.map_or(Ok(()), |id| session::planned(tx, at.zone, id).map(drop))
}
