//! A single claimed reminder.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Slot};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::PlanRow;
use crate::planning::{clot_question, phase, plan_table};
use crate::records::{questions, workout};
use crate::reminders::row::ReminderRow;
use crate::reminders::subject::Subject;
use crate::reminders::table;
use crate::types::{DueReminder, ReminderCause, ReminderKind, ReminderState};

/// Marks a reminder as claimed, and returns all that its notification needs.
pub(crate) fn claim_one(
    tx: &Connection,
    mut row: ReminderRow,
    agent_run: &str,
    context: &PlanningContext,
) -> Result<DueReminder> {
    let now = context.at.now;
    let cause = match row.state {
        ReminderState::Claimed => ReminderCause::AgentDied,
        ReminderState::Shown if row.claimed_by.is_none() => ReminderCause::ServerWent,
        ReminderState::Shown => ReminderCause::AgentRestarted,
        _ if row.failures > 0 => ReminderCause::Retried,
        _ => ReminderCause::Due,
    };
    row.state = ReminderState::Claimed;
    row.claimed_by = Some(agent_run.to_owned());
    row.attempts += 1;
    // what is still on screen will be replaced
    row.close_pending = false;
    table::put(tx, &row, now, cause)?;
    // a question about a massage that is over asks what took place
    let suggests = matches!(row.kind, ReminderKind::WindowOpen | ReminderKind::Slot);
    let questions_first = suggests && row.plan.is_some() && questions::come_first(tx)?;
    let by_self = |slot: &Slot| slot.delivery == Delivery::SelfMassage;
    let to_start = row.slot.as_ref().is_some_and(by_self);
    let plan = row.plan.as_ref().filter(|_| row.slot.is_some());
    let plan = plan.map(|id| plan_table::get(tx, id)).transpose()?;
    let suggested = plan.as_ref().filter(|_| suggests);
    let clot_question = clot_question::comes_first(tx, suggested, now)?;
    let workout = match &row.subject {
        Subject::Workout(id) => Some(workout::get(tx, id.as_str())?),
        _ => None,
    };
    Ok(DueReminder {
        can_start: plan.is_some() && to_start && !questions_first && !clot_question,
        questions_first,
        clot_question,
        last_start: last_start(&row, plan.as_ref(), context),
        id: row.id,
        kind: row.kind,
        at: row.at,
        expires_at: row.expires_at,
        plan: row.plan,
        slot: row.slot,
        workout,
        private: context.settings.private_notifications,
        attempt: row.attempts,
        window_end: row.window_end,
        server_id: row.server_id,
    })
}

/// The latest start in the window that still fits, for a reminder of a plan.
fn last_start(
    row: &ReminderRow,
    plan: Option<&PlanRow>,
    context: &PlanningContext,
) -> Option<DateTime<Utc>> {
    let (slot, window_end) = (row.slot.as_ref()?, row.window_end?);
    let last = phase::last_start_of_slot(plan?, slot, context);
    // a reminder of a kept slot ends with it
    let latest = window_end - TimeDelta::minutes(slot.minutes.into());
    Some(last.min(latest).max(slot.start.to_utc()))
}
