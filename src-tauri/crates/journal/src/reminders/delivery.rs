//! What became of a reminder on the screen, and what the person answered there.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::{actions, plan_table};
use crate::reminders::table::{self, ReminderRow};
use crate::reminders::{claim, inbox, snooze};
use crate::types::{Answer, ReminderId, ReminderState, Snooze, Today};

impl Journal {
    /// It is on the screen, under this number of the server's.
    pub fn mark_shown(&mut self, id: &ReminderId, server_id: u32, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.write(|tx| {
            let mut row = table::get(tx, id)?;
            row.server_id = Some(server_id);
            if matches!(row.state, ReminderState::Claimed | ReminderState::Shown) {
                row.state = ReminderState::Shown;
                row.shown_at = Some(at.now);
                row.attempts = 0;
                row.failures = 0;
                row.close_pending = false;
                inbox::forget(tx, &row, at.now)?;
                table::put(tx, &row, at.now, "shown")
            } else {
                // answered or withdrawn while it was on its way: it should not stay
                row.close_pending = true;
                table::put(tx, &row, at.now, "shown_too_late")
            }
        })
    }

    /// Raising it failed; after three times it is parked in the inbox. Without a server it waits
    /// in the inbox from the first time on, and is tried again meanwhile.
    pub fn mark_failed(&mut self, id: &ReminderId, cause: &str, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.write(|tx| {
            let mut row = table::get(tx, id)?;
            if row.state != ReminderState::Claimed {
                return Ok(());
            }
            let cause: String = cause.chars().take(LONGEST_CAUSE).collect();
            row.failures += 1;
            if row.failures >= MOST_FAILURES {
                return claim::park(tx, row, at.now, &cause);
            }
            if cause == SERVER_ABSENT {
                inbox::add_not_shown(tx, &row, at.now)?;
            }
            row.state = ReminderState::Pending;
            row.retry_at = Some(at.now + pause_after(row.failures));
            table::put(tx, &row, at.now, &cause)
        })
    }

    /// A notification server has come up: what waits only for another try, or was parked and is
    /// still worth raising, may be raised at once.
    pub fn server_came(&mut self, at: Moment) -> Result<()> {
        let at = at.to_millis();
        self.write(|tx| {
            for mut row in table::not_shown(tx, at.now)? {
                row.state = ReminderState::Pending;
                row.attempts = 0;
                row.failures = 0;
                row.retry_at = None;
                table::put(tx, &row, at.now, "server_came")?;
            }
            Ok(())
        })
    }

    /// The notification server took these with it: what still counts as shown is claimed again, as
    /// what an earlier run has shown.
    pub fn server_took(&mut self, lost: &[ReminderId]) -> Result<()> {
        self.write(|tx| lost.iter().try_for_each(|id| table::let_go(tx, id)))
    }

    /// Another server is there than the one that gave the numbers: to it they may be someone
    /// else's notifications.
    pub fn forget_numbers(&mut self) -> Result<()> {
        self.write(table::forget_numbers)
    }

    /// The person's answer. Answers to reminders already answered or withdrawn change nothing.
    pub fn answer(&mut self, id: &ReminderId, answer: Answer, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            let row = table::get(tx, id)?;
            if !matches!(row.state, ReminderState::Shown | ReminderState::Claimed) {
                return Ok(());
            }
            match answer {
                Answer::Snooze => later(tx, row, at),
                Answer::Start | Answer::Skip => carry_out(tx, row, answer, at),
                Answer::Opened | Answer::Dismissed => close(tx, row, answer, at.now),
            }
        })
    }

    /// Server numbers of notifications whose reminder was withdrawn or answered elsewhere and
    /// that should be closed on the screen; each is given once.
    pub fn close_pending(&mut self, at: Moment) -> Result<Vec<u32>> {
        let at = at.to_millis();
        if self.read(|tx| Ok(table::close_pending(tx)?.is_empty()))? {
            return Ok(Vec::new());
        }
        self.write(|tx| {
            let mut numbers = Vec::new();
            for row in table::close_pending(tx)? {
                numbers.extend(row.server_id);
                table::forget_on_screen(tx, &row.id)?;
                crate::reminders::history::add(tx, &row.id, at.now, row.state, "closed_on_screen")?;
            }
            Ok(numbers)
        })
    }
}

fn later(tx: &Connection, row: ReminderRow, at: Moment) -> Result<()> {
    match &row.plan {
        Some(plan) if row.slot.is_some() => snooze::of_plan(tx, plan, Snooze::QuarterHour, at),
        _ => snooze::of_reminder(tx, row, at),
    }
}

/// Start and skip are answers to the plan; where it has closed meanwhile, only the notification
/// goes.
fn carry_out(tx: &Connection, row: ReminderRow, answer: Answer, at: Moment) -> Result<()> {
    let plan = row.plan.clone().filter(|_| row.slot.is_some());
    close(tx, row, answer, at.now)?;
    let Some(id) = plan else { return Ok(()) };
    if !plan_table::get(tx, &id)?.is_open() {
        return Ok(());
    }
    let done = match answer {
        // who presses the button on the screen has no place to be warned
        Answer::Start => actions::start(tx, &id, true, at),
        _ => actions::skip(tx, &id, at),
    };
    match done {
        // between the notification and the answer the slot went, or somebody travelled: the window
        // that opens now says it
        Err(JournalError::NotOpen | JournalError::ClotQuestion) => Ok(()),
        other => other,
    }
}

fn close(tx: &Connection, mut row: ReminderRow, answer: Answer, now: DateTime<Utc>) -> Result<()> {
    row.state = ReminderState::Answered;
    row.snoozed = false;
    // the server takes an answered notification away by itself
    row.server_id = None;
    row.close_pending = false;
    inbox::forget(tx, &row, now)?;
    table::put(tx, &row, now, &format!("answered:{answer}"))
}

fn pause_after(failures: u32) -> TimeDelta {
    match failures {
        1 => TimeDelta::minutes(1),
        _ => TimeDelta::minutes(5),
    }
}

/// The cause that the agent gives when there is no notification server.
const SERVER_ABSENT: &str = "server_absent";
const MOST_FAILURES: u32 = 3;
const LONGEST_CAUSE: usize = 100;
