//! State changes of a reminder that have several causes.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
use crate::reminders::row::ReminderRow;
use crate::reminders::{inbox, table};
use crate::types::{PlanId, ReminderCause, ReminderKind, ReminderState};

/// Withdraws a reminder.
pub(crate) fn withdraw(
    tx: &Connection,
    mut row: ReminderRow,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    inbox::forget(tx, &row, now)?;
    row.state = ReminderState::Withdrawn;
    row.close_pending = row.server_id.is_some();
    row.snoozed = false;
    table::put(tx, &row, now, cause)
}

/// Withdraws the pending reminders of a plan's massage; its questions stay.
pub(crate) fn silence(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    for row in table::of_plan(tx, plan)? {
        let suggests = matches!(row.kind, ReminderKind::Slot | ReminderKind::WindowOpen);
        if row.state == ReminderState::Pending && suggests {
            withdraw(tx, row, now, cause)?;
        }
    }
    Ok(())
}

/// Records the user's answer to a plan: its reminders need no other, and its snooze ends.
pub(crate) fn answered(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    for mut row in table::of_plan(tx, plan)? {
        let raised = matches!(row.state, ReminderState::Shown | ReminderState::Claimed);
        if raised && row.kind != ReminderKind::Soreness {
            row.state = ReminderState::Answered;
            row.close_pending = row.server_id.is_some();
            row.snoozed = false;
            table::put(tx, &row, now, cause)?;
        } else if row.state == ReminderState::Pending && row.snoozed {
            if row.kind == ReminderKind::WindowOpen {
                // it would come when the snooze ends; if it is desired, it gets its own time again
                withdraw(tx, row, now, cause)?;
            } else {
                row.snoozed = false;
                table::put(tx, &row, now, cause)?;
            }
        }
    }
    Ok(())
}

/// Records the user's answer to one question about a plan.
pub(crate) fn answered_kind(
    tx: &Connection,
    plan: &PlanId,
    kind: ReminderKind,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    for mut row in table::of_plan(tx, plan)? {
        let raised = matches!(row.state, ReminderState::Shown | ReminderState::Claimed);
        if raised && row.kind == kind {
            row.state = ReminderState::Answered;
            row.close_pending = row.server_id.is_some();
            row.snoozed = false;
            table::put(tx, &row, now, cause)?;
        }
    }
    Ok(())
}

/// Parks a reminder in the inbox after its last failure.
pub(crate) fn park(
    tx: &Connection,
    mut row: ReminderRow,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    row.state = ReminderState::Parked;
    table::put(tx, &row, now, cause)?;
    inbox::add_not_shown(tx, &row, now)
}

/// Makes a reminder pending again.
pub(crate) fn rearm(row: &mut ReminderRow, at: DateTime<Utc>, expires_at: DateTime<Utc>) {
    row.state = ReminderState::Pending;
    row.at = at;
    row.expires_at = expires_at;
    row.snoozed = false;
    row.attempts = 0;
    row.failures = 0;
    row.retry_at = None;
    row.claimed_by = None;
}
