//! Rows of the file, read without the journal.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use journal::{PlanId, ReminderId, ReminderKind, ReminderState};
use recovery::Slot;
use rusqlite::{Connection, Row};

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reminder {
    pub(crate) id: ReminderId,
    pub(crate) kind: ReminderKind,
    pub(crate) plan: Option<PlanId>,
    pub(crate) slot: Option<Slot>,
    pub(crate) at: DateTime<Utc>,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) state: ReminderState,
    pub(crate) snoozed: bool,
    pub(crate) retry_at: Option<DateTime<Utc>>,
    pub(crate) claimed_by: Option<String>,
}

impl Reminder {
    pub(crate) fn ready_at(&self) -> DateTime<Utc> {
        self.retry_at.map_or(self.at, |retry| retry.max(self.at))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Step {
    pub(crate) number: i64,
    pub(crate) reminder: ReminderId,
    pub(crate) state: ReminderState,
    pub(crate) cause: String,
}

pub(crate) type Reminders = BTreeMap<String, Reminder>;

pub(crate) fn reminders(file: &Connection) -> Reminders {
    let mut rows = file.prepare_cached("SELECT * FROM reminder").unwrap();
    let rows = rows.query_map([], |row| {
        Ok(Reminder {
            id: ReminderId::from(row.get::<_, String>("id")?),
            kind: word(row, "kind"),
            plan: row.get::<_, Option<String>>("plan")?.map(PlanId::from),
            slot: row
                .get::<_, Option<String>>("slot")?
                .map(|slot| serde_json::from_str(&slot).unwrap()),
            at: instant(row.get("at")?),
            expires_at: instant(row.get("expires_at")?),
            state: word(row, "state"),
            snoozed: row.get("snoozed")?,
            retry_at: row.get::<_, Option<i64>>("retry_at")?.map(instant),
            claimed_by: row.get("claimed_by")?,
        })
    });
    rows.unwrap()
        .map(Result::unwrap)
        .map(|row| (row.id.to_string(), row))
        .collect()
}

/// A number that changes when another connection writes.
pub(crate) fn version(file: &Connection) -> i64 {
    let mut pragma = file.prepare_cached("PRAGMA data_version").unwrap();
    pragma.query_row([], |row| row.get(0)).unwrap()
}

/// The steps after a number, oldest first.
pub(crate) fn steps_after(file: &Connection, number: i64) -> Vec<Step> {
    let mut rows = file
        .prepare_cached(
            "SELECT number, reminder, state, cause FROM reminder_event
             WHERE number > ?1 ORDER BY number",
        )
        .unwrap();
    let rows = rows.query_map([number], |row| {
        Ok(Step {
            number: row.get("number")?,
            reminder: ReminderId::from(row.get::<_, String>("reminder")?),
            state: word(row, "state"),
            cause: row.get("cause")?,
        })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

pub(crate) fn plan_state(file: &Connection, plan: &PlanId) -> String {
    file.prepare_cached("SELECT state FROM plan WHERE id = ?1")
        .unwrap()
        .query_row([plan.as_str()], |row| row.get(0))
        .unwrap()
}

/// Everything that a second answer must not change.
pub(crate) fn picture(file: &Connection) -> Vec<String> {
    let mut rows = file
        .prepare_cached(
            "SELECT id || state || at || expires_at || snoozed || close_pending FROM reminder
             UNION ALL
             SELECT id || state || plan || ifnull(accepted, '') || ifnull(snoozed_until, '') FROM plan
             UNION ALL
             SELECT id || minutes FROM massage",
        )
        .unwrap();
    let rows = rows.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

pub(crate) fn workout_end(file: &Connection, plan: &PlanId) -> DateTime<Utc> {
    let ms = "SELECT workout_end FROM plan WHERE id = ?1";
    let ms: i64 = file
        .prepare_cached(ms)
        .unwrap()
        .query_row([plan.as_str()], |row| row.get(0))
        .unwrap();
    DateTime::from_timestamp_millis(ms).unwrap()
}

pub(crate) fn is_behind(file: &Connection, now: DateTime<Utc>) -> bool {
    file.prepare_cached("SELECT 1 FROM workout WHERE deleted_at IS NULL AND end_at > ?1")
        .unwrap()
        .exists([(now + TimeDelta::minutes(5)).timestamp_millis()])
        .unwrap()
}

pub(crate) fn snoozed_until(file: &Connection, plan: &PlanId) -> Option<DateTime<Utc>> {
    let ms: Option<i64> = file
        .prepare_cached("SELECT snoozed_until FROM plan WHERE id = ?1")
        .unwrap()
        .query_row([plan.as_str()], |row| row.get(0))
        .unwrap();
    ms.and_then(DateTime::from_timestamp_millis)
}

fn word<T: std::str::FromStr<Err: std::fmt::Debug>>(row: &Row<'_>, column: &str) -> T {
    row.get::<_, String>(column).unwrap().parse().unwrap()
}

fn instant(ms: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(ms).unwrap()
}
