//! Decides what the current plan is (rules 4.8). Reads only.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{CHECK_IN_VALID, Delivery, LocalIssue, Plan, RuleId, Slot, Status};
use rusqlite::Connection;

use crate::error::Result;
use crate::life::course::{Course, CourseState};
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{device_state, kept, phase};
use crate::records::bounds::CLOCK_SLACK;
use crate::records::{beginning, guided, massage};
use crate::types::{PlanId, PlanState, WorkoutId};

/// The plan in force at a moment, with what it was made from. Made once per verb, and handed on to
/// the reminders and to Today.
#[derive(Debug)]
pub(crate) struct Outlook {
    pub(crate) context: PlanningContext,
    /// The plan of the main workout, open or closed.
    pub(crate) plan: Option<PlanRow>,
    /// A kept slot that was removed for safety.
    pub(crate) removed: Option<Slot>,
    /// The plan whose kept slot this plan took over, without it.
    pub(crate) taken_from: Option<PlanRow>,
}

impl Outlook {
    /// The outlook at a moment: with the plan as it is stored, or as it would be made now if the
    /// stored one is stale.
    pub(crate) fn current(tx: &Connection, at: Moment) -> Result<Self> {
        let context = PlanningContext::read(tx, at)?;
        if is_stale(tx, at)? {
            return decide(tx, context);
        }
        Ok(Self {
            context,
            plan: plan_table::current(tx)?,
            removed: None,
            taken_from: None,
        })
    }

    /// The same after it has been written.
    pub(crate) fn written(self, tx: &Connection) -> Result<Self> {
        if is_stale(tx, self.context.at)? {
            return Ok(self);
        }
        let plan = plan_table::current(tx)?;
        Ok(Self { plan, ..self })
    }

    /// The outlook in a context, with the plan as it is stored even if it is stale.
    pub(crate) fn of_stored_plan(tx: &Connection, context: PlanningContext) -> Result<Self> {
        let outlook = decide(tx, context)?;
        let plan = match &outlook.plan {
            Some(row) => plan_table::of_workout(tx, &row.workout)?,
            None => None,
        };
        Ok(Self {
            plan,
            removed: None,
            taken_from: None,
            ..outlook
        })
    }

    /// Whether the clock is earlier than everything that was logged.
    pub(crate) fn waits_for_the_clock(&self) -> bool {
        self.plan.is_none() && self.context.ahead.is_some()
    }
}

/// Whether the stored plan may differ from what the rules would say now. A new day is enough:
/// reminders without a plan, such as the one before a race weeks away, depend on the date.
pub(crate) fn is_stale(tx: &Connection, at: Moment) -> Result<bool> {
    let zone = device_state::zone(tx)?;
    if zone.as_deref() != Some(at.zone.name()) || device_state::is_another_day(tx, at)? {
        return Ok(true);
    }
    if beginning::is_laid_over(tx)? {
        return Ok(true);
    }
    if guided::open(tx)?.is_some_and(|row| row.progress.is_stale(at.now)) {
        return Ok(true);
    }
    if plan_table::due(tx)?.is_some_and(|due| due.is_stale(at.now)) {
        return Ok(true);
    }
    Ok(plan_table::open(tx)?.is_some_and(|open| open.is_stale(at.now)))
}

/// Makes the plan. Reads only.
pub(crate) fn decide(tx: &Connection, context: PlanningContext) -> Result<Outlook> {
    let at = context.at;
    let Some(fresh) = ask_rules(&context)? else {
        return Ok(Outlook {
            context,
            plan: None,
            removed: None,
            taken_from: None,
        });
    };
    let workout = WorkoutId::from(fresh.main_workout.as_str());
    let before = plan_table::of_workout(tx, &workout)?;
    // what is due at this very instant counts as past: a therapist who has not been booked by now
    // is too late
    let fresh = if fresh.book_by.is_some_and(|by| by == at.now) {
        ask_rules(&context.just_after(tx)?)?.unwrap_or(fresh)
    } else {
        fresh
    };
    let carried_out = match &before {
        Some(row) => massage::carried_out(tx, &row.id)?,
        None => false,
    };
    let workout_end = context
        .workouts
        .iter()
        .find(|entry| entry.id == workout)
        .map_or(at.now, |entry| entry.end);
    let mut row = before.unwrap_or_else(|| PlanRow {
        id: PlanId::new(at.now),
        workout,
        workout_end,
        state: PlanState::Open,
        planned_at: at.now,
        replan_at: None,
        plan: fresh.clone(),
        course: Course::default(),
    });
    row.workout_end = workout_end;
    row.planned_at = at.now;
    row.plan = fresh;
    let taken_from = take_over(tx, &mut row, &context)?;
    let removed = review_kept(&mut row, &context);
    row.state = state(&row, &context, carried_out);
    row.course.snoozed_until = row.course.snoozed_until.filter(|_| row.is_open());
    row.replan_at = replan_at(&row, &context);
    Ok(Outlook {
        context,
        plan: Some(row),
        removed,
        taken_from,
    })
}

/// Takes over what is kept of the plan that was open so far, if its time is after this plan's
/// workout: an appointment does not end because the user trained again. Returns that plan without it.
fn take_over(
    tx: &Connection,
    row: &mut PlanRow,
    context: &PlanningContext,
) -> Result<Option<PlanRow>> {
    let now = context.at.now;
    if row.course.kept.is_some() || row.course.skipped_at.is_some() {
        return Ok(None);
    }
    let Some(mut from) = plan_table::open(tx)?.filter(|open| open.id != row.id) else {
        return Ok(None);
    };
    if from.course.was_ahead(row.workout_end, now) {
        row.course.removed = from.course.removed.take();
        return Ok(Some(from));
    }
    if !from.course.is_ahead(row.workout_end, now) {
        return Ok(None);
    }
    row.course = from.course.take();
    if let (Some(kept), Some(input)) = (&row.course.kept, context.input()) {
        let like = recovery::slot_at(&input, kept.start.to_utc(), kept.minutes, kept.delivery)?;
        if let Some(like) = like.filter(|_| row.course.started_at.is_none()) {
            row.course.kept = Some(kept::fit(&like, &input)?.0);
            row.course.chosen = None;
        }
    }
    Ok(Some(from))
}

/// What the rules say in a context; none without a workout.
pub(crate) fn ask_rules(context: &PlanningContext) -> Result<Option<Plan>> {
    Ok(context
        .input()
        .map(|input| recovery::plan(&input))
        .transpose()?)
}

/// The kept slot stays unless safety removes it. Once it is over it stays as it was until the user
/// says what became of it. Returns a slot that was removed for safety.
fn review_kept(row: &mut PlanRow, context: &PlanningContext) -> Option<Slot> {
    let now = context.at.now;
    row.course.pass(now);
    let slot = row.course.kept.clone()?;
    if row.course.state(now) == CourseState::Unanswered {
        return None;
    }
    let plan = &row.plan;
    if (row.course).limit(|chosen| kept::still_valid(chosen, plan, context)) {
        return None;
    }
    if row.plan.status == Status::SeeProfessional {
        row.course.remove();
    } else {
        row.course.end();
    }
    Some(slot)
}

fn state(row: &PlanRow, context: &PlanningContext, carried_out: bool) -> PlanState {
    let repeat = row
        .plan
        .reasons
        .iter()
        .any(|reason| reason.rule == RuleId::Repeat);
    match row.plan.status {
        // a red flag is shown even if the plan was closed
        Status::SeeProfessional if !row.plan.refers_for_soreness() => PlanState::Open,
        _ if row.course.skipped_at.is_some() => PlanState::Skipped,
        Status::Satisfied => PlanState::Done,
        _ if carried_out && !repeat => PlanState::Done,
        // also once it is over: the question what became of it is open
        _ if row.course.started_at.is_some() => PlanState::Started,
        _ if row.course.kept.is_some() => PlanState::Kept,
        Status::Expired | Status::SeeProfessional if sore_until(context).is_none() => {
            PlanState::Expired
        }
        _ => PlanState::Open,
    }
}

/// Until when a soreness answer keeps a plan open whose windows are past, because there is advice
/// on it.
fn sore_until(context: &PlanningContext) -> Option<DateTime<Utc>> {
    context
        .soreness
        .as_ref()
        .filter(|answer| answer.value.is_sore())
        .map(|answer| answer.at + TimeDelta::hours(24))
        .filter(|until| context.at.now < *until)
}

/// When time alone will change the plan.
fn replan_at(row: &PlanRow, context: &PlanningContext) -> Option<DateTime<Utc>> {
    let plan = &row.plan;
    let mut instants: Vec<DateTime<Utc>> = Vec::new();
    if row.is_open() {
        instants.extend(row.course.changes_at(context.at.now));
        instants.extend(plan.windows.last().map(|window| window.to_utc));
        if row.course.kept.is_none() {
            instants.extend(plan.slot.as_ref().map(|slot| {
                // when nothing fits in its window any more, or it was not started
                let last_start = phase::last_start(row, context).unwrap_or(slot.start.to_utc());
                slot.missed_at().min(last_start.max(slot.end.to_utc()))
            }));
        }
        if row.course.kept.is_none() && by_therapist(plan.slot.as_ref()) {
            // if it has to be booked at once: that takes at least a minute
            let soonest = context.at.now + TimeDelta::minutes(1);
            instants.extend(plan.book_by.map(|by| by.to_utc().max(soonest)));
        }
        if matches!(plan.status, Status::Deferred | Status::None) {
            let ends = context.sessions.iter().map(|session| session.end);
            instants.extend(ends.filter(|end| *end >= row.workout_end));
        }
        instants.extend(context.issues.iter().filter_map(LocalIssue::acute_until));
        instants.extend(sore_until(context));
    } else if row.state == PlanState::Done
        && context
            .soreness
            .as_ref()
            .is_some_and(|answer| answer.value.is_sore())
    {
        // another gentle massage if it still hurts a day later (R-REPEAT)
        instants.push(row.workout_end + TimeDelta::hours(24));
    }
    // what a check-in stopped becomes possible again, even if the plan is closed
    let answered = context.check_in.as_ref();
    instants.extend(answered.map(|answered| answered.at + CHECK_IN_VALID));
    // a workout that ends in the future counts once the clock has caught up
    instants.extend(context.ahead.map(|end| end - CLOCK_SLACK));
    instants.into_iter().filter(|at| *at > context.at.now).min()
}

fn by_therapist(slot: Option<&Slot>) -> bool {
    slot.is_some_and(|slot| slot.delivery == Delivery::Therapist)
}
