//! What happened to each reminder: the verbs that read it.

use chrono::TimeDelta;
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::reminders::row::ReminderRow;
use crate::reminders::{event, table};
use crate::types::{PlanId, ReminderEvent, ReminderHistory, ReminderId};

impl Journal {
    /// What happened to a reminder, oldest first.
    ///
    /// ```
    /// use journal::ReminderCause;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// let causes = journal.reminder_history(&due.id)?.into_iter().map(|event| event.cause);
    /// assert!(causes.eq([ReminderCause::Planned, ReminderCause::Due]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reminder_history(&mut self, id: &ReminderId) -> Result<Vec<ReminderEvent>> {
        self.read(|tx| event::of(tx, id))
    }

    /// The reminders of a plan with all their events, by time.
    ///
    /// ```
    /// use journal::ReminderState;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let plan = today.open.expect("a plan is open").id;
    /// let reminders = journal.reminders(&plan)?;
    /// assert!(!reminders.is_empty());
    /// assert!(reminders.iter().all(|it| it.state == ReminderState::Pending));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reminders(&mut self, plan: &PlanId) -> Result<Vec<ReminderHistory>> {
        self.read(|tx| with_events(tx, table::of_plan(tx, plan)?))
    }

    /// Pending reminders, and those with an event within the last week, with all their events;
    /// latest first, at most fifty.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// let recent = journal.recent_reminders(at)?;
    /// assert!(recent.iter().any(|reminder| reminder.id == due.id));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn recent_reminders(&mut self, at: Moment) -> Result<Vec<ReminderHistory>> {
        let now = at.to_millis().now;
        self.read(|tx| with_events(tx, table::touched_since(tx, now - RECENT, MOST_RECENT)?))
    }
}

fn with_events(tx: &Connection, rows: Vec<ReminderRow>) -> Result<Vec<ReminderHistory>> {
    let history = |row: ReminderRow| {
        Ok(ReminderHistory {
            events: event::of(tx, &row.id)?,
            id: row.id,
            kind: row.kind,
            plan: row.plan,
            at: row.at,
            state: row.state,
        })
    };
    rows.into_iter().map(history).collect()
}

/// How far back `recent_reminders` looks for an event.
const RECENT: TimeDelta = TimeDelta::days(7);
/// How many reminders it returns at most.
const MOST_RECENT: u32 = 50;
