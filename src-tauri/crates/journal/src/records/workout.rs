//! Workouts: the table and its verbs.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use recovery::{InputError, Interval, Workout};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, from_json, json, ms, one, word, word_opt};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::{bounds, flag, issue, questions, session, soreness};
use crate::types::{ChangeKind, NewWorkout, SeriesId, SessionId, Today, WorkoutEntry, WorkoutId};

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
            insert(tx, &new, at)?;
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

fn check(new: &NewWorkout, at: Moment) -> Result<()> {
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

fn insert(tx: &Connection, new: &NewWorkout, at: Moment) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO workout
           (id, activity, end_at, duration_min, rpe, muscles, competition, note, zone, logged_at,
            of_session)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        WorkoutId::new(at.now).as_str(),
        new.activity.as_ref(),
        ms(new.end),
        new.duration_min,
        new.rpe.get(),
        json(&new.muscles)?,
        new.competition,
        new.note,
        at.zone.name(),
        ms(at.now),
        new.of_session.as_ref().map(SessionId::as_str),
    ])?;
    Ok(())
}

fn update(tx: &Connection, id: &WorkoutId, new: &NewWorkout) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE workout SET activity = ?2, end_at = ?3, duration_min = ?4, rpe = ?5,
               muscles = ?6, competition = ?7, note = ?8, of_session = coalesce(?9, of_session)
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![
            id.as_str(),
            new.activity.as_ref(),
            ms(new.end),
            new.duration_min,
            new.rpe.get(),
            json(&new.muscles)?,
            new.competition,
            new.note,
            new.of_session.as_ref().map(SessionId::as_str),
        ])?;
    one(changed, id)
}

/// Has workouts that were sessions of one series, from a date on, be those of another.
pub(crate) fn hand_over(
    tx: &Connection,
    from: &SeriesId,
    to: &SeriesId,
    since: NaiveDate,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE workout SET of_session = ?2 || substr(of_session, length(?1) + 1)
         WHERE of_session IS NOT NULL AND deleted_at IS NULL
           AND of_session >= ?1 || ':' || ?3 AND of_session < ?1 || ';'",
    )?
    .execute(params![from.as_str(), to.as_str(), since.to_string()])?;
    Ok(())
}

fn delete(tx: &Connection, id: &WorkoutId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE workout SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// Workouts that ended in the two weeks before the newest one, newest first. Those that end after
/// `until`, because the clock was set back, are left out: the rules would refuse them.
pub(crate) fn recent(tx: &Connection, until: DateTime<Utc>) -> Result<Vec<WorkoutEntry>> {
    let workouts = tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL AND end_at <= ?1
             ORDER BY end_at DESC, id DESC LIMIT ?2",
        )?
        .query_map(params![ms(until), MOST_RECENT], entry)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let newest = workouts.first().map(|workout| workout.end);
    Ok(workouts
        .into_iter()
        .filter(|workout| newest.is_some_and(|newest| newest - workout.end <= LOOK_BACK))
        .collect())
}

/// Workouts that ended in a span, the first one first.
pub(crate) fn between(tx: &Connection, within: Interval) -> Result<Vec<WorkoutEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL AND end_at >= ?1 AND end_at < ?2
             ORDER BY end_at, id LIMIT ?3",
        )?
        .query_map(params![ms(within.start), ms(within.end), MOST], entry)?
        .collect::<rusqlite::Result<_>>()?)
}

/// When the first workout ends that [`recent`] leaves out.
pub(crate) fn next_after(tx: &Connection, until: DateTime<Utc>) -> Result<Option<DateTime<Utc>>> {
    Ok(tx
        .prepare_cached(
            "SELECT end_at FROM workout WHERE deleted_at IS NULL AND end_at > ?1
             ORDER BY end_at LIMIT 1",
        )?
        .query_row([ms(until)], |row| at(row, 0))
        .optional()?)
}

/// The `limit` latest workouts, newest first, however old.
pub(crate) fn latest(tx: &Connection, limit: u32) -> Result<Vec<WorkoutEntry>> {
    let found = tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL ORDER BY end_at DESC, id DESC LIMIT ?1",
        )?
        .query_map([limit], entry)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(found)
}

/// The workout with this id, deleted or not.
pub(crate) fn get(tx: &Connection, id: &str) -> Result<WorkoutEntry> {
    tx.prepare_cached("SELECT * FROM workout WHERE id = ?1")?
        .query_row([id], entry)
        .optional()?
        .ok_or_else(|| JournalError::NotFound(id.to_owned()))
}

/// When the first and the last workout ended; none if there is no workout.
pub(crate) fn span(tx: &Connection) -> Result<Option<(DateTime<Utc>, DateTime<Utc>)>> {
    // two lookups at the ends of the index; min and max in one query would read all of it
    let end = |order: &str| {
        tx.prepare_cached(&format!(
            "SELECT end_at FROM workout WHERE deleted_at IS NULL ORDER BY end_at {order} LIMIT 1"
        ))?
        .query_row([], |row| at(row, 0))
        .optional()
    };
    Ok(end("ASC")?.zip(end("DESC")?))
}

/// A workout as the rules see it.
pub(crate) fn for_rules(entry: &WorkoutEntry) -> Workout {
    Workout {
        id: entry.id.to_string(),
        activity: entry.activity,
        end: entry.end,
        duration_min: entry.duration_min,
        rpe: entry.rpe,
        muscles: entry.muscles.clone(),
        competition: entry.competition,
    }
}

pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<WorkoutEntry> {
    Ok(WorkoutEntry {
        id: WorkoutId::from(row.get::<_, String>("id")?),
        activity: word(row, "activity")?,
        end: at(row, "end_at")?,
        duration_min: row.get("duration_min")?,
        rpe: recovery::Rpe::try_from(row.get::<_, i64>("rpe")?)
            .map_err(|error: InputError| crate::db::column::unreadable(error))?,
        muscles: from_json(row, "muscles")?,
        competition: row.get("competition")?,
        note: row.get("note")?,
        zone: row.get("zone")?,
        of_session: row
            .get::<_, Option<String>>("of_session")?
            .map(SessionId::from),
        went: word_opt(row, "went")?,
    })
}

/// More than anyone trains in two weeks; a limit, so that the cost does not grow with the journal.
const MOST_RECENT: u32 = 100;
/// More than anyone logs in a month.
const MOST: u32 = 1_000;
/// No rule looks further back, except at the last therapist session, which is read separately: none at more
/// than a week (rules 5), and no window lasts longer than 72 h.
pub(crate) const LOOK_BACK: TimeDelta = TimeDelta::days(14);
