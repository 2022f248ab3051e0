//! Reminders whose time has passed without an answer.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::Result;
use crate::reminders::holds::Holds;
use crate::reminders::row::ReminderRow;
use crate::reminders::{inbox, table};
use crate::types::{NoticeKind, ReminderCause, ReminderKind, ReminderState};

/// Marks reminders that expired unseen, and reports them in the inbox once.
pub(crate) fn mark_missed(tx: &Connection, holds: &Holds) -> Result<bool> {
    let at = holds.at;
    let cause = holds.now().unwrap_or(ReminderCause::Late);
    let mut any = false;
    for mut row in table::active(tx, at.now)? {
        if row.expires_at <= at.now {
            row.state = ReminderState::Missed;
            table::put(tx, &row, at.now, cause)?;
            report(tx, NoticeKind::Missed, &row, at.now)?;
            any = true;
        }
    }
    Ok(any)
}

/// Has reminders closed that were raised and neither answered nor closed by anyone when they expired,
/// and reports them in the inbox once: a desktop whose notifications are paused takes them and shows
/// nothing, so nobody may have seen them.
pub(crate) fn take_down(tx: &Connection, now: DateTime<Utc>) -> Result<()> {
    for mut row in table::outlived(tx, now)? {
        row.state = ReminderState::Missed;
        row.close_pending = row.server_id.is_some();
        table::put(tx, &row, now, ReminderCause::WindowOver)?;
        report(tx, NoticeKind::Unanswered, &row, now)?;
    }
    Ok(())
}

/// Reports it in the inbox, unless Today asks by itself.
fn report(tx: &Connection, how: NoticeKind, row: &ReminderRow, now: DateTime<Utc>) -> Result<()> {
    if row.kind == ReminderKind::HowHard {
        return inbox::forget(tx, row, now);
    }
    inbox::add_missed(tx, how, row, now)
}
