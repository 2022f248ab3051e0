//! What the person answers to a plan, or to the reminder of it.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::{actions, plan_table};
use crate::reminders::row::ReminderRow;
use crate::reminders::{inbox, replan, snooze, table, transition};
use crate::types::{
    Answer, DoneDetails, PlanId, ReminderCause, ReminderId, ReminderState, SlotRequest, Snooze,
    Today, Warnings,
};

impl Journal {
    /// Accepts a time: the recommended slot, or a custom one, which the rules check.
    pub fn accept(&mut self, plan: &PlanId, request: SlotRequest, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            replan::catch_up(tx, at)?;
            actions::accept(tx, plan, &request, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredAccept)
        })
    }

    /// The person starts the massage now; despite what a rule warns of, if they accepted that. Not
    /// before the question about a clot is answered, if there is one.
    pub fn start(&mut self, plan: &PlanId, warnings: Warnings, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| start(tx, plan, warnings, at))
    }

    /// The massage was done: logs it and closes the plan.
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            actions::finish(tx, plan, &details, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredDone)
        })
    }

    /// Not this time: closes the plan without a massage.
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| skip(tx, plan, at))
    }

    /// Opens a plan again that was skipped by mistake.
    pub fn unskip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, _| actions::unskip(tx, plan))
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
}

fn start(tx: &Connection, id: &PlanId, warnings: Warnings, at: Moment) -> Result<()> {
    replan::catch_up(tx, at)?;
    actions::start(tx, id, warnings, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredStart)
}

fn skip(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::skip(tx, id, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredSkip)
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
        // a notification button has no room for a warning, so treat it as accepted
        Answer::Start => start(tx, &id, Warnings::Accepted, at),
        _ => skip(tx, &id, at),
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
    table::put(tx, &row, now, cause_of(answer))
}

fn cause_of(answer: Answer) -> ReminderCause {
    match answer {
        Answer::Start => ReminderCause::AnsweredStart,
        Answer::Snooze => ReminderCause::AnsweredSnooze,
        Answer::Skip => ReminderCause::AnsweredSkip,
        Answer::Opened => ReminderCause::AnsweredOpened,
        Answer::Dismissed => ReminderCause::AnsweredDismissed,
    }
}
