//! A single claimed reminder.

use chrono::{DateTime, Utc};
use recovery::{Delivery, Interval, Slot, quiet_intervals};
use rusqlite::Connection;

use crate::error::Result;
use crate::life::phase;
use crate::planning::{clot_question, hours, plan_table};
use crate::records::questions;
use crate::reminders::holds::Holds;
use crate::reminders::row::ReminderRow;
use crate::reminders::table;
use crate::types::{DueReminder, ReminderCause, ReminderState};

/// Marks a reminder as claimed, and returns all that its notification needs.
pub(crate) fn claim_one(
    tx: &Connection,
    mut row: ReminderRow,
    agent_run: &str,
    holds: &Holds,
) -> Result<DueReminder> {
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
    table::put(tx, &row, holds.at.now, cause)?;
    let questions_first = row.plan.is_some() && questions::come_first(tx)?;
    let by_self = |slot: &Slot| slot.delivery == Delivery::SelfMassage;
    let to_start = row.slot.as_ref().is_some_and(by_self);
    let plan = row.plan.as_ref().filter(|_| to_start);
    let plan = plan.map(|id| plan_table::get(tx, id)).transpose()?;
    Ok(DueReminder {
        can_start: plan.is_some()
            && !questions_first
            && !clot_question::comes_first(tx, plan.as_ref(), holds.at.now)?,
        questions_first,
        last_start: last_start(tx, &row, holds)?,
        id: row.id,
        kind: row.kind,
        at: row.at,
        expires_at: row.expires_at,
        plan: row.plan,
        slot: row.slot,
        private: holds.settings.private_notifications,
        attempt: row.attempts,
        window_end: row.window_end,
        server_id: row.server_id,
    })
}

/// The latest start in the window that still fits, before quiet hours and busy time.
fn last_start(tx: &Connection, row: &ReminderRow, holds: &Holds) -> Result<Option<DateTime<Utc>>> {
    let (Some(slot), Some(window_end)) = (&row.slot, row.window_end) else {
        return Ok(None);
    };
    let rest = Interval {
        start: slot.start.to_utc(),
        end: window_end,
    };
    let mut blocked = quiet_intervals(&holds.settings.profile, holds.at.zone, rest);
    blocked.extend(hours::busy(tx, &holds.settings, holds.at.zone, rest)?);
    Ok(Some(phase::last_start(slot, window_end, &blocked)))
}
