//! The user's answers to a plan, or to its reminder.

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
    /// Accepts a time for the massage: the recommended slot, or a custom one that the rules allow;
    /// replans.
    ///
    /// A custom slot that they warn of is accepted only with `despite_warnings`, and fails with
    /// [`RuleWarns`](crate::JournalError::RuleWarns) otherwise.
    ///
    /// ```
    /// use journal::{Journal, Moment, PlanState, SlotRequest};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// # let at = Moment { now: "2026-11-23T16:00:00Z".parse()?, zone: chrono_tz::Europe::Berlin };
    /// # let squats = r#"{ "activity": "strength_lower", "end": "2026-11-23T16:00:00Z", "duration_min": 60, "rpe": 8 }"#;
    /// # let today = journal.log_workout(serde_json::from_str(squats)?, at)?;
    /// let plan = today.open.expect("a plan is open").id;
    /// let as_recommended = SlotRequest {
    ///     start: None,
    ///     minutes: None,
    ///     delivery: None,
    ///     despite_warnings: false,
    /// };
    /// let today = journal.accept(&plan, as_recommended, at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Accepted));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn accept(&mut self, plan: &PlanId, request: SlotRequest, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            replan::catch_up(tx, at)?;
            actions::accept(tx, plan, &request, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredAccept)
        })
    }

    /// Starts the massage of a plan now; replans. Fails with
    /// [`ClotQuestion`](crate::JournalError::ClotQuestion) while the question about a clot is open,
    /// and with [`RuleWarns`](crate::JournalError::RuleWarns) if the rules warn of it and that was
    /// not accepted.
    pub fn start(&mut self, plan: &PlanId, warnings: Warnings, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| start(tx, plan, warnings, at))
    }

    /// Logs the massage of a plan, and closes the plan.
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            actions::finish(tx, plan, &details, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredDone)
        })
    }

    /// Closes a plan without a massage.
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| skip(tx, plan, at))
    }

    /// Reopens a plan that was skipped by mistake; replans.
    pub fn unskip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, _| actions::unskip(tx, plan))
    }

    /// Carries out the user's answer to a reminder. If it has been answered or withdrawn already,
    /// nothing changes.
    ///
    /// ```
    /// use journal::{Answer, Headline, Journal, Moment};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let mut journal = Journal::open(&folder.path().join("journal.sqlite"))?;
    /// # let at = Moment { now: "2026-11-23T16:00:00Z".parse()?, zone: chrono_tz::Europe::Berlin };
    /// # let squats = r#"{ "activity": "strength_lower", "end": "2026-11-23T16:00:00Z", "duration_min": 60, "rpe": 8 }"#;
    /// # let today = journal.log_workout(serde_json::from_str(squats)?, at)?;
    /// # let mut then = at;
    /// # let due = loop {
    /// #     then.now = journal.next_due(then)?.expect("a reminder is pending");
    /// #     let due = journal.claim_due("run 1", then)?;
    /// #     if !due.is_empty() {
    /// #         break due;
    /// #     }
    /// # };
    /// # journal.mark_shown(&due[0].id, 7, then)?;
    /// // `due` was claimed and shown
    /// let today = journal.answer(&due[0].id, Answer::Skip, then)?;
    /// assert_eq!(today.headline, Headline::None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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

/// The plan's reminder, for start and skip. If the plan has been closed meanwhile, only the
/// notification is closed.
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
        // meanwhile the slot was removed, or the user travelled: the window that opens now shows it
        Err(JournalError::NotOpen | JournalError::ClotQuestion) => Ok(()),
        other => other,
    }
}

fn close(tx: &Connection, mut row: ReminderRow, answer: Answer, now: DateTime<Utc>) -> Result<()> {
    row.state = ReminderState::Answered;
    row.snoozed = false;
    // the server closes an answered notification by itself
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
