//! The table of reminders.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row, params};

use crate::db::column::{at, at_opt, from_json_opt, json, ms, word};
use crate::error::{JournalError, Result};
use crate::reminders::event;
use crate::reminders::row::ReminderRow;
use crate::reminders::subject::Subject;
use crate::types::{PlanId, ReminderCause, ReminderId, ReminderKind};

/// Writes a reminder, new or not, and the event behind it.
pub(crate) fn put(
    tx: &Connection,
    row: &ReminderRow,
    now: DateTime<Utc>,
    cause: ReminderCause,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO reminder
           (id, subject, number, kind, plan, slot, at, expires_at, window_end, state, snoozed, attempts,
            failures, retry_at, claimed_by, shown_at, server_id, close_pending)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
         ON CONFLICT (id) DO UPDATE SET
           slot = ?6, at = ?7, expires_at = ?8, window_end = ?9, state = ?10, snoozed = ?11,
           attempts = ?12, failures = ?13, retry_at = ?14, claimed_by = ?15, shown_at = ?16,
           server_id = ?17, close_pending = ?18",
    )?
    .execute(params![
        row.id.as_str(),
        row.subject.name(),
        row.subject.number(),
        row.kind.as_ref(),
        row.plan.as_ref().map(PlanId::as_str),
        row.slot.as_ref().map(json).transpose()?,
        ms(row.at),
        ms(row.expires_at),
        row.window_end.map(ms),
        row.state.as_ref(),
        row.snoozed,
        row.attempts,
        row.failures,
        row.retry_at.map(ms),
        row.claimed_by,
        row.shown_at.map(ms),
        row.server_id,
        row.close_pending,
    ])?;
    event::add(tx, &row.id, now, row.state, cause)
}

/// A reminder by its id.
pub(crate) fn get(tx: &Connection, id: &ReminderId) -> Result<ReminderRow> {
    first(tx, "SELECT * FROM reminder WHERE id = ?1", [id.as_str()])?
        .ok_or_else(|| JournalError::NotFound(id.to_string()))
}

/// The one reminder of a kind about a subject.
pub(crate) fn about(
    tx: &Connection,
    subject: &Subject,
    kind: ReminderKind,
) -> Result<Option<ReminderRow>> {
    first(
        tx,
        "SELECT * FROM reminder WHERE subject = ?1 AND number = ?2 AND kind = ?3",
        params![subject.name(), subject.number(), kind.as_ref()],
    )
}

/// All reminders of a plan, by time.
pub(crate) fn of_plan(tx: &Connection, plan: &PlanId) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE plan = ?1 ORDER BY at, kind",
        [plan.as_str()],
    )
}

/// All reminders of a series, by time.
pub(crate) fn of_series(tx: &Connection, any: &Subject) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE subject = ?1 ORDER BY at",
        [any.name()],
    )
}

/// Reminders that are pending, claimed, or shown and not expired.
pub(crate) fn active(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE state IN ('pending', 'claimed')
         UNION ALL
         SELECT * FROM reminder WHERE state = 'shown' AND expires_at > ?1
         ORDER BY at",
        [ms(now)],
    )
}

/// Reminders that have expired and are still on the screen, or disappeared with their server and did
/// not come back before that.
pub(crate) fn outlived(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE state = 'shown' AND expires_at <= ?1
         AND (server_id IS NOT NULL OR claimed_by IS NULL) AND close_pending = 0",
        [ms(now)],
    )
}

/// Parked reminders that have not expired.
pub(crate) fn parked(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE state = 'parked' AND expires_at > ?1",
        [ms(now)],
    )
}

/// Reminders that failed to be shown and have not expired.
pub(crate) fn not_shown(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE expires_at > ?1
         AND (state = 'parked' OR (state = 'pending' AND failures > 0))",
        [ms(now)],
    )
}

/// Reminders last shown at or after an instant.
pub(crate) fn shown_since(tx: &Connection, since: DateTime<Utc>) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE shown_at >= ?1",
        [ms(since)],
    )
}

/// Reminders that were shown at least once from one instant until before another, whenever they
/// were last shown.
pub(crate) fn shown_between(
    tx: &Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE id IN
           (SELECT reminder FROM reminder_event
            WHERE at >= ?1 AND at < ?2 AND state = 'shown' AND cause = 'shown')",
        [ms(from), ms(to)],
    )
}

/// Pending reminders, and those with an event at or after an instant; latest first.
pub(crate) fn touched_since(
    tx: &Connection,
    since: DateTime<Utc>,
    most: u32,
) -> Result<Vec<ReminderRow>> {
    all(
        tx,
        "SELECT * FROM reminder WHERE state IN ('pending', 'claimed')
         UNION
         SELECT * FROM reminder WHERE id IN (SELECT reminder FROM reminder_event WHERE at >= ?1)
         ORDER BY at DESC, id DESC LIMIT ?2",
        params![ms(since), most],
    )
}

/// Reminders whose notification should be closed.
pub(crate) fn close_pending(tx: &Connection) -> Result<Vec<ReminderRow>> {
    all(tx, "SELECT * FROM reminder WHERE close_pending = 1", [])
}

/// Records that a notification's close was asked for.
pub(crate) fn forget_on_screen(tx: &Connection, id: &ReminderId) -> Result<()> {
    tx.prepare_cached("UPDATE reminder SET close_pending = 0, server_id = NULL WHERE id = ?1")?
        .execute([id.as_str()])?;
    Ok(())
}

/// Forgets all server numbers, and what was to be closed: it is out of reach.
pub(crate) fn forget_numbers(tx: &Connection) -> Result<()> {
    tx.execute(
        "UPDATE reminder SET server_id = NULL, close_pending = 0
         WHERE server_id IS NOT NULL OR close_pending = 1",
        [],
    )?;
    Ok(())
}

/// Takes shown reminders from their run, so that they are claimed again.
pub(crate) fn let_go(tx: &Connection, id: &ReminderId) -> Result<()> {
    tx.prepare_cached(
        "UPDATE reminder SET claimed_by = NULL, server_id = NULL WHERE id = ?1 AND state = 'shown'",
    )?
    .execute([id.as_str()])?;
    Ok(())
}

fn first(tx: &Connection, sql: &str, params: impl Params) -> Result<Option<ReminderRow>> {
    Ok(tx.prepare_cached(sql)?.query_row(params, read).optional()?)
}

fn all(tx: &Connection, sql: &str, params: impl Params) -> Result<Vec<ReminderRow>> {
    Ok(tx
        .prepare_cached(sql)?
        .query_map(params, read)?
        .collect::<rusqlite::Result<_>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<ReminderRow> {
    Ok(ReminderRow {
        id: ReminderId::from(row.get::<_, String>("id")?),
        subject: Subject::read(row)?,
        kind: word(row, "kind")?,
        plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
        slot: from_json_opt(row, "slot")?,
        at: at(row, "at")?,
        expires_at: at(row, "expires_at")?,
        window_end: at_opt(row, "window_end")?,
        state: word(row, "state")?,
        snoozed: row.get("snoozed")?,
        attempts: row.get("attempts")?,
        failures: row.get("failures")?,
        retry_at: at_opt(row, "retry_at")?,
        claimed_by: row.get("claimed_by")?,
        shown_at: at_opt(row, "shown_at")?,
        server_id: row.get("server_id")?,
        close_pending: row.get("close_pending")?,
    })
}
