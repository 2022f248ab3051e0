//! The steps of a reminder that several causes share.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
use crate::reminders::row::ReminderRow;
use crate::reminders::{inbox, table};
use crate::types::{PlanId, ReminderCause, ReminderKind, ReminderState};

/// Takes a reminder back.
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

/// Takes back what waits for a plan.
pub(crate) fn silence(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    for row in table::of_plan(tx, plan)? {
        if row.state == ReminderState::Pending && row.kind != ReminderKind::Soreness {
            withdraw(tx, row, now, cause)?;
        }
    }
    Ok(())
}

/// The person answered: what was raised for the plan needs no more answer, and no snooze holds.
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
                // it would come when the snooze ends; whoever wants it gives it its own time again
                withdraw(tx, row, now, cause)?;
            } else {
                row.snoozed = false;
                table::put(tx, &row, now, cause)?;
            }
        }
    }
    Ok(())
}

/// Raising it is given up; it waits in the inbox.
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

/// A reminder that waits again.
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
