//! The plan that follows from what stands in the journal (rules, 4.8).
//!
//! [`decide`] only reads and says what the plan is now; [`replan`] writes that, with the reminders
//! that follow from it, into the transaction of the change that asked for it.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{CHECK_IN_VALID, Delivery, LocalIssue, Plan, RuleId, Slot, Status};
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::context::{self, Surroundings};
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{accepted, device_state};
use crate::records::massage;
use crate::reminders::{inbox, reconcile};
use crate::types::{NoticeKind, PlanId, PlanState, WorkoutId};

/// What follows from the journal at a moment.
#[derive(Debug)]
pub(crate) struct Outlook {
    pub(crate) around: Surroundings,
    /// The plan of the workout that leads; closed ones, too.
    pub(crate) plan: Option<PlanRow>,
    /// A slot that was kept and had to go for safety.
    pub(crate) removed: Option<Slot>,
}

impl Outlook {
    /// Whether the clock lies before everything that was logged.
    pub(crate) fn waits_for_the_clock(&self) -> bool {
        self.plan.is_none() && self.around.ahead.is_some()
    }
}

/// Makes the plan anew and writes it with its reminders.
pub(crate) fn replan(tx: &Connection, at: Moment) -> Result<()> {
    device_state::set_zone(tx, at)?;
    device_state::set_planned(tx, at)?;
    let outlook = decide(tx, at)?;
    if outlook.waits_for_the_clock() {
        return wait_for_the_clock(tx, outlook.around.ahead, at);
    }
    plan_table::supersede_others(tx, outlook.plan.as_ref().map(|plan| &plan.id))?;
    if let Some(row) = &outlook.plan {
        plan_table::put(tx, row)?;
        if let Some(slot) = &outlook.removed {
            inbox::add(tx, NoticeKind::KeptSlotRemoved, &row.id, slot, at.now)?;
        }
    }
    reconcile::follow(tx, &outlook)
}

/// The clock lies before everything that was logged. What was changed meanwhile is made up for when
/// it is right; only a plan that was closed is silent at once.
fn wait_for_the_clock(tx: &Connection, ends: Option<DateTime<Utc>>, at: Moment) -> Result<()> {
    plan_table::look_again(tx, ends)?;
    let Some(open) = plan_table::open(tx)? else {
        return Ok(());
    };
    let cause = if open.skipped_at.is_some() {
        "plan_skipped"
    } else if open.started_at.is_some() {
        "started"
    } else if massage::carried_out(tx, &open.id)? {
        "plan_done"
    } else {
        return Ok(());
    };
    reconcile::silence(tx, &open.id, at.now, cause)
}

/// Makes the plan anew if time alone has changed it, or the zone or the clock.
pub(crate) fn catch_up(tx: &Connection, at: Moment) -> Result<bool> {
    let stale = is_stale(tx, at)?;
    if stale {
        replan(tx, at)?;
    }
    Ok(stale)
}

/// Whether the stored plan is no longer what the rules would say. A new day alone is reason enough:
/// what no plan carries, such as the reminder before a race weeks ahead, follows from the date.
pub(crate) fn is_stale(tx: &Connection, at: Moment) -> Result<bool> {
    if device_state::zone_changed(tx, at.zone)? || device_state::is_another_day(tx, at)? {
        return Ok(true);
    }
    if plan_table::due(tx)?.is_some_and(|due| due.is_stale(at.now)) {
        return Ok(true);
    }
    Ok(plan_table::open(tx)?.is_some_and(|open| open.is_stale(at.now)))
}

/// What the plan is now. Reads only.
pub(crate) fn decide(tx: &Connection, at: Moment) -> Result<Outlook> {
    let mut around = context::read(tx, at)?;
    let Some(fresh) = ask(tx, &mut around, at.now)? else {
        return Ok(Outlook {
            around,
            plan: None,
            removed: None,
        });
    };
    let workout = WorkoutId::from(fresh.main_workout.as_str());
    let before = plan_table::of_workout(tx, &workout)?;
    // what is due at this very instant counts as past: a therapist not booked by now is too late
    let booked_late = before
        .as_ref()
        .is_some_and(|row| row.kept.is_none() && row.plan.book_by.is_some_and(|by| by == at.now));
    let fresh = if booked_late {
        ask(tx, &mut around, at.now + TimeDelta::milliseconds(1))?.unwrap_or(fresh)
    } else {
        fresh
    };
    let carried_out = match &before {
        Some(row) => massage::carried_out(tx, &row.id)?,
        None => false,
    };
    let workout_end = around
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
        kept: None,
        started_at: None,
        skipped_at: None,
        snoozed_until: None,
    });
    row.workout_end = workout_end;
    row.planned_at = at.now;
    row.plan = fresh;
    let removed = hold_kept(&mut row, &around);
    row.state = state(&row, &around, carried_out);
    row.snoozed_until = row.snoozed_until.filter(|_| row.is_open());
    row.replan_at = replan_at(&row, &around);
    Ok(Outlook {
        around,
        plan: Some(row),
        removed,
    })
}

/// What follows from the journal while the plan stays as it is stored.
pub(crate) fn stored(tx: &Connection, at: Moment) -> Result<Outlook> {
    let outlook = decide(tx, at)?;
    let stored = match &outlook.plan {
        Some(row) => plan_table::of_workout(tx, &row.workout)?,
        None => None,
    };
    Ok(Outlook {
        plan: stored,
        removed: None,
        ..outlook
    })
}

/// Asks the rules, with the soreness that counts for the workout that leads.
fn ask(tx: &Connection, around: &mut Surroundings, now: DateTime<Utc>) -> Result<Option<Plan>> {
    around.read_soreness(tx, now)?;
    Ok(around
        .input(now)
        .map(|input| recovery::plan(&input))
        .transpose()?)
}

/// Keeps the pinned slot, unless it went by or safety removes it. Returns what safety removed.
fn hold_kept(row: &mut PlanRow, around: &Surroundings) -> Option<Slot> {
    let slot = row.kept.take()?;
    if slot.missed_at() <= around.at.now {
        row.started_at = None;
        return None;
    }
    row.kept = accepted::held(&slot, &row.plan, around);
    if row.kept.is_some() {
        return None;
    }
    row.started_at = None;
    Some(slot)
}

fn state(row: &PlanRow, around: &Surroundings, carried_out: bool) -> PlanState {
    let repeat = row
        .plan
        .reasons
        .iter()
        .any(|reason| reason.rule == RuleId::Repeat);
    match row.plan.status {
        // a red flag is said even where the plan was closed
        Status::SeeProfessional if !row.plan.is_long_sore() => PlanState::Open,
        _ if row.skipped_at.is_some() => PlanState::Skipped,
        Status::Satisfied => PlanState::Done,
        _ if carried_out && !repeat => PlanState::Done,
        Status::Expired | Status::SeeProfessional if sore_until(around).is_none() => {
            PlanState::Expired
        }
        _ if row.started_at.is_some() => PlanState::Started,
        _ if row.kept.is_some() => PlanState::Kept,
        _ => PlanState::Open,
    }
}

/// Until when a soreness answer keeps a plan in sight whose windows are past: there is advice.
fn sore_until(around: &Surroundings) -> Option<DateTime<Utc>> {
    around
        .soreness
        .as_ref()
        .filter(|answer| answer.value.is_sore())
        .map(|answer| answer.at + TimeDelta::hours(24))
        .filter(|until| around.at.now < *until)
}

/// When time alone changes the plan.
fn replan_at(row: &PlanRow, around: &Surroundings) -> Option<DateTime<Utc>> {
    let plan = &row.plan;
    let mut instants: Vec<DateTime<Utc>> = Vec::new();
    if row.is_open() {
        instants.extend(row.slot().map(Slot::missed_at));
        instants.extend(plan.windows.last().map(|window| window.to_utc));
        if row.kept.is_none() && by_therapist(plan.slot.as_ref()) {
            // to be booked at once: nobody can within less than a minute
            let soonest = around.at.now + TimeDelta::minutes(1);
            instants.extend(plan.book_by.map(|by| by.to_utc().max(soonest)));
        }
        if matches!(plan.status, Status::Deferred | Status::None) {
            let ends = around.sessions.iter().map(|session| session.end);
            instants.extend(ends.filter(|end| *end >= row.workout_end));
        }
        instants.extend(around.issues.iter().filter_map(LocalIssue::acute_until));
        instants.extend(sore_until(around));
    } else if row.state == PlanState::Done
        && around
            .soreness
            .as_ref()
            .is_some_and(|told| told.value.is_sore())
    {
        // one more, gently, if it still hurts a day later (R-REPEAT)
        instants.push(row.workout_end + TimeDelta::hours(24));
    }
    // what a check-in has stopped comes back, though the plan be closed
    let answered = around.check_in.iter().map(|(answered, _)| *answered);
    instants.extend(answered.map(|answered| answered + CHECK_IN_VALID));
    // a workout that the clock is behind counts when the clock is right again
    instants.extend(
        around
            .ahead
            .map(|end| end - crate::records::bounds::CLOCK_SLACK),
    );
    instants.into_iter().filter(|at| *at > around.at.now).min()
}

fn by_therapist(slot: Option<&Slot>) -> bool {
    slot.is_some_and(|slot| slot.delivery == Delivery::Therapist)
}
