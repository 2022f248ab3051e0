//! The table of workouts.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use recovery::{InputError, Interval, Workout, safety_questions};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, from_json, json, ms, one, word, word_opt};
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::types::{NewWorkout, SeriesId, SessionId, WorkoutEntry, WorkoutId};

/// Where an imported workout comes from.
pub(in crate::records) struct Origin<'a> {
    /// The id of its file.
    pub(in crate::records) file: &'a str,
    /// The sport as the file calls it.
    pub(in crate::records) sport: Option<&'a str>,
    /// When it began, as the file says.
    pub(in crate::records) start: DateTime<Utc>,
    /// Whether its windows have passed.
    pub(in crate::records) of_past: bool,
}

pub(in crate::records) fn insert(
    tx: &Connection,
    new: &NewWorkout,
    from: Option<&Origin<'_>>,
    at: Moment,
) -> Result<WorkoutId> {
    let id = WorkoutId::new(at.now);
    tx.prepare_cached(
        "INSERT INTO workout
           (id, activity, end_at, duration_min, rpe, muscles, competition, note, zone, logged_at,
            of_session, guessed, source, began_at, of_past,
            sport)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
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
        at.zone.name(),
        ms(at.now),
        new.of_session.as_ref().map(SessionId::as_str),
        is_guess(new),
        from.map(|it| it.file),
        from.map(|it| ms(it.start)),
        from.is_some_and(|it| it.of_past),
        from.and_then(|it| it.sport),
    ])?;
    Ok(id)
}

/// Whether its effort is a guess. One that calls for the safety questions has to be known.
fn is_guess(new: &NewWorkout) -> bool {
    new.guessed && !safety_questions(None, Some(new.rpe), false)
}

pub(super) fn update(tx: &Connection, id: &WorkoutId, new: &NewWorkout) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE workout SET activity = ?2, end_at = ?3, duration_min = ?4, rpe = ?5,
               muscles = ?6, competition = ?7, note = ?8, of_session = coalesce(?9, of_session),
               guessed = ?10
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
            is_guess(new),
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

pub(super) fn delete(tx: &Connection, id: &WorkoutId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE workout SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// Workouts that ended in the two weeks before the newest one, newest first. Those that end after
/// `until`, because the clock was set back, are left out: the rules would refuse them. What was imported when
/// its windows had passed counts beside a later workout only.
pub(crate) fn recent(tx: &Connection, until: DateTime<Utc>) -> Result<Vec<WorkoutEntry>> {
    let workouts = tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL AND end_at <= (
               SELECT end_at FROM workout WHERE deleted_at IS NULL AND of_past = 0 AND end_at <= ?1
               ORDER BY end_at DESC LIMIT 1)
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

/// When the first workout ended that was not imported when its windows had passed.
pub(crate) fn first_raising(tx: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(tx
        .prepare_cached(
            "SELECT end_at FROM workout WHERE deleted_at IS NULL AND of_past = 0
             ORDER BY end_at LIMIT 1",
        )?
        .query_row([], |row| at(row, 0))
        .optional()?)
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

pub(in crate::records) fn entry(row: &Row<'_>) -> rusqlite::Result<WorkoutEntry> {
    Ok(WorkoutEntry {
        id: WorkoutId::from(row.get::<_, String>("id")?),
        activity: word(row, "activity")?,
        end: at(row, "end_at")?,
        duration_min: row.get("duration_min")?,
        rpe: recovery::Rpe::try_from(row.get::<_, i64>("rpe")?)
            .map_err(|error: InputError| crate::db::column::unreadable(error))?,
        guessed: row.get("guessed")?,
        muscles: from_json(row, "muscles")?,
        competition: row.get("competition")?,
        note: row.get("note")?,
        zone: row.get("zone")?,
        of_session: row
            .get::<_, Option<String>>("of_session")?
            .map(SessionId::from),
        went: word_opt(row, "went")?,
        sport: row.get("sport")?,
    })
}

/// More than anyone trains in two weeks; a limit, so that the cost does not grow with the journal.
const MOST_RECENT: u32 = 100;
/// More than anyone logs in a month.
const MOST: u32 = 1_000;
/// No rule looks further back, except at the last therapist session, which is read separately: none at more
/// than a week (rules 5), and no window lasts longer than 72 h.
pub(crate) const LOOK_BACK: TimeDelta = TimeDelta::days(14);
