//! The table of plans.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Plan, Slot};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::db::column::{at, at_opt, from_json, from_json_opt, json, ms, word};
use crate::error::{JournalError, Result};
use crate::life::course::{ASKED_FOR, Course, CourseState};
use crate::records::bounds::CLOCK_SLACK;
use crate::records::workout;
use crate::types::{PlanId, PlanState, WorkoutId};

/// A row of the table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlanRow {
    pub(crate) id: PlanId,
    pub(crate) workout: WorkoutId,
    pub(crate) workout_end: DateTime<Utc>,
    pub(crate) state: PlanState,
    /// When the plan was last made.
    pub(crate) planned_at: DateTime<Utc>,
    /// When time alone will change it.
    pub(crate) replan_at: Option<DateTime<Utc>>,
    pub(crate) plan: Plan,
    /// What the user has done with it.
    pub(crate) course: Course,
}

impl PlanRow {
    /// The slot that counts: the kept one, else the recommended one.
    pub(crate) fn slot(&self) -> Option<&Slot> {
        self.course.kept.as_ref().or(self.plan.slot.as_ref())
    }

    /// Whether the user can still act on it.
    pub(crate) fn is_open(&self) -> bool {
        self.state.is_open()
    }

    /// Whether a massage of it is still to come.
    pub(crate) fn has_massage_ahead(&self, now: DateTime<Utc>) -> bool {
        let over = self.course.state(now) == CourseState::Unanswered;
        self.is_open() && self.slot().is_some() && !over
    }

    /// Until when the slot that counts can be reminded of: its window, or its end once it is kept.
    pub(crate) fn remind_until(&self) -> Option<DateTime<Utc>> {
        match &self.course.kept {
            Some(kept) => Some(kept.end.to_utc()),
            None => self.window_end(),
        }
    }

    /// When the window of the slot that counts closes.
    pub(crate) fn window_end(&self) -> Option<DateTime<Utc>> {
        self.slot().map(|slot| self.window_end_of(slot))
    }

    /// When the window of a slot of this plan closes.
    pub(crate) fn window_end_of(&self, slot: &Slot) -> DateTime<Utc> {
        let start = slot.start.to_utc();
        let holding = |window: &&recovery::Window| {
            window.id == slot.window
                && window.from_utc <= start
                && start < window.to_utc
                && slot.end <= window.to
        };
        // a custom slot may span two windows, and a deferred slot in a window of the session
        // still to come
        let end = self.plan.windows.iter().find(holding);
        end.map_or_else(|| slot.end.to_utc(), |window| window.to_utc)
    }

    /// Whether time alone has changed the plan, or the clock was set back.
    pub(crate) fn is_stale(&self, now: DateTime<Utc>) -> bool {
        self.replan_at.is_some_and(|again| again <= now) || now < self.planned_at - CLOCK_JUMP
    }
}

/// The one open plan.
pub(crate) fn open(tx: &Connection) -> Result<Option<PlanRow>> {
    first(
        tx,
        "SELECT * FROM plan WHERE state IN ('open', 'accepted', 'started')",
        [],
    )
}

/// The current plan: the open one, else that of the latest workout.
pub(crate) fn current(tx: &Connection) -> Result<Option<PlanRow>> {
    if let Some(open) = open(tx)? {
        return Ok(Some(open));
    }
    match workout::latest(tx, 1)?.first() {
        Some(latest) => of_workout(tx, &latest.id),
        None => Ok(None),
    }
}

/// A plan by its id.
pub(crate) fn get(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    first(tx, "SELECT * FROM plan WHERE id = ?1", [id.as_str()])?
        .ok_or_else(|| JournalError::NotFound(id.to_string()))
}

/// The plan of a workout that is or was the main one.
pub(crate) fn of_workout(tx: &Connection, workout: &WorkoutId) -> Result<Option<PlanRow>> {
    first(
        tx,
        "SELECT * FROM plan WHERE workout = ?1",
        [workout.as_str()],
    )
}

/// The plans of workouts in the future, as a clock that was set back leaves them.
pub(crate) fn ahead(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<PlanId>> {
    tx.prepare_cached("SELECT id FROM plan WHERE workout_end > ?1")?
        .query_map([ms(now + CLOCK_SLACK)], |row| row.get::<_, String>(0))?
        .map(|id| Ok(PlanId::from(id?)))
        .collect()
}

/// The id of the plan of the latest workout that has or had one.
pub(crate) fn latest(tx: &Connection) -> Result<Option<PlanId>> {
    Ok(tx
        .prepare_cached("SELECT id FROM plan ORDER BY workout_end DESC LIMIT 1")?
        .query_row([], |row| row.get::<_, String>(0))
        .optional()?
        .map(PlanId::from))
}

/// Plans that were replaced while a massage was kept or had been started, and about which "Did you do
/// it?" is or will be asked; the latest first. One whose workout was deleted is asked about no more.
pub(crate) fn replaced(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<PlanRow>> {
    let rows = tx
        .prepare_cached(
            "SELECT * FROM plan
             WHERE state = 'superseded' AND accepted IS NOT NULL AND workout_end > ?1
               AND EXISTS (SELECT 1 FROM workout
                           WHERE workout.id = plan.workout AND workout.deleted_at IS NULL)
             ORDER BY workout_end DESC, id DESC",
        )?
        .query_map([ms(now - ASKED_FOR - LONGEST)], read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows
        .into_iter()
        .filter(|row| row.course.state(now) != CourseState::Lapsed)
        .collect())
}

/// The replaced plan whose massage is running, if there is one.
pub(crate) fn running(tx: &Connection, now: DateTime<Utc>) -> Result<Option<PlanRow>> {
    let mut replaced = replaced(tx, now)?.into_iter();
    Ok(replaced.find(|row| row.course.state(now) == CourseState::Running))
}

/// A plan that time alone changes.
pub(crate) fn due(tx: &Connection) -> Result<Option<PlanRow>> {
    first(
        tx,
        "SELECT * FROM plan WHERE replan_at IS NOT NULL ORDER BY replan_at LIMIT 1",
        [],
    )
}

/// Writes a plan, new or not.
pub(crate) fn put(tx: &Connection, row: &PlanRow) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO plan
           (id, workout, workout_end, state, made_at, planned_at, replan_at, plan, accepted,
            before_start, started_at, booked_at, skipped_at, snoozed_until, runs_until, removed,
            chosen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
         ON CONFLICT (id) DO UPDATE SET
           workout_end = ?3, state = ?4, planned_at = ?5, replan_at = ?6, plan = ?7, accepted = ?8,
           before_start = ?9, started_at = ?10, booked_at = ?11, skipped_at = ?12,
           snoozed_until = ?13, runs_until = ?14, removed = ?15, chosen = ?16",
    )?
    .execute(params![
        row.id.as_str(),
        row.workout.as_str(),
        ms(row.workout_end),
        row.state.as_ref(),
        ms(row.planned_at),
        row.replan_at.map(ms),
        json(&row.plan)?,
        row.course.kept.as_ref().map(json).transpose()?,
        row.course.before_start.as_ref().map(json).transpose()?,
        row.course.started_at.map(ms),
        row.course.booked_at.map(ms),
        row.course.skipped_at.map(ms),
        row.course.snoozed_until.map(ms),
        row.course.runs_until.map(ms),
        row.course.removed.as_ref().map(json).transpose()?,
        row.course.chosen.as_ref().map(json).transpose()?,
    ])?;
    Ok(())
}

/// Makes the open plan due for replanning as soon as the main workout has ended.
pub(crate) fn set_replan_at(tx: &Connection, end: Option<DateTime<Utc>>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE plan SET replan_at = ?1 WHERE state IN ('open', 'accepted', 'started')",
    )?
    .execute([end.map(|end| ms(end - CLOCK_SLACK))])?;
    Ok(())
}

/// Closes all other plans, because another workout is the main one, or none.
pub(crate) fn supersede_others(tx: &Connection, but: Option<&PlanId>) -> Result<()> {
    tx.prepare_cached(
        "UPDATE plan SET state = 'superseded', replan_at = NULL, snoozed_until = NULL
         WHERE state IN ('open', 'accepted', 'started') AND id IS NOT ?1",
    )?
    .execute([but.map(PlanId::as_str)])?;
    tx.prepare_cached(
        "UPDATE plan SET replan_at = NULL WHERE replan_at IS NOT NULL AND id IS NOT ?1",
    )?
    .execute([but.map(PlanId::as_str)])?;
    Ok(())
}

fn first(tx: &Connection, sql: &str, params: impl Params) -> Result<Option<PlanRow>> {
    Ok(tx.prepare_cached(sql)?.query_row(params, read).optional()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<PlanRow> {
    Ok(PlanRow {
        id: PlanId::from(row.get::<_, String>("id")?),
        workout: WorkoutId::from(row.get::<_, String>("workout")?),
        workout_end: at(row, "workout_end")?,
        state: word(row, "state")?,
        planned_at: at(row, "planned_at")?,
        replan_at: at_opt(row, "replan_at")?,
        plan: from_json(row, "plan")?,
        course: Course {
            // the column has its first name
            kept: from_json_opt(row, "accepted")?,
            chosen: from_json_opt(row, "chosen")?,
            before_start: from_json_opt(row, "before_start")?,
            started_at: at_opt(row, "started_at")?,
            runs_until: at_opt(row, "runs_until")?,
            booked_at: at_opt(row, "booked_at")?,
            skipped_at: at_opt(row, "skipped_at")?,
            snoozed_until: at_opt(row, "snoozed_until")?,
            removed: from_json_opt(row, "removed")?,
        },
    })
}

/// How long after its workout the massage of a plan can be: three deferrals, and its windows.
const LONGEST: TimeDelta = TimeDelta::days(17);
/// If the clock is set back by more than this, the plan is made again (rules 4.8).
pub(crate) const CLOCK_JUMP: TimeDelta = TimeDelta::minutes(5);
