//! Reminders whose time has passed without an answer.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
use crate::reminders::holds::Holds;
use crate::reminders::{inbox, table};
use crate::types::{ReminderCause, ReminderState};

/// Marks reminders that expired unseen, and reports them in the inbox once.
pub(crate) fn mark_missed(tx: &Connection, holds: &Holds) -> Result<bool> {
    let at = holds.at;
    let cause = holds.now().unwrap_or(ReminderCause::Late);
    let mut any = false;
    for mut row in table::active(tx, at.now)? {
        if row.expires_at <= at.now {
            row.state = ReminderState::Missed;
            table::put(tx, &row, at.now, cause)?;
            inbox::add_missed(tx, &row, at.now)?;
            any = true;
        }
    }
    Ok(any)
}

/// Has reminders closed that are on the screen after they expired. They were shown, so they were not
/// missed, even if nobody answered.
pub(crate) fn take_down(tx: &Connection, now: DateTime<Utc>) -> Result<()> {
    for mut row in table::outlived(tx, now)? {
        row.close_pending = true;
        table::put(tx, &row, now, ReminderCause::WindowOver)?;
    }
    Ok(())
}
