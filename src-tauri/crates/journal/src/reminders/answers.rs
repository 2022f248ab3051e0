//! The user's answers to a plan, or to its reminder.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::{actions, plan_table};
use crate::reminders::row::ReminderRow;
use crate::reminders::{inbox, snooze, table, transition};
use crate::types::{
    Answer, ChangeKind, DoneDetails, PlanId, ReminderCause, ReminderId, ReminderKind,
    ReminderState, SlotRequest, Snooze, Today, Warnings,
};

impl Journal {
    /// Keeps a time for the massage: the recommended slot, or a custom one that the rules allow;
    /// replans.
    ///
    /// A custom slot that they warn of is kept only with `despite_warnings`, and fails with
    /// [`RuleWarns`](crate::JournalError::RuleWarns) otherwise. What comes before a massage comes before
    /// this, as in [`Self::start`].
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
    /// let today = journal.keep(&plan, as_recommended, at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Kept));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn keep(&mut self, plan: &PlanId, request: SlotRequest, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Kept, at, |tx, at| {
            actions::keep(tx, plan, &request, at)?;
            transition::answered(tx, plan, at.now, ReminderCause::AnsweredAccept)
        })
    }

    /// Gives up the kept slot of a plan; replans.
    pub fn let_go(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::LetGo, at, |tx, at| let_go(tx, plan, at))
    }

    /// Records that the therapist of the kept slot has been booked.
    pub fn booked(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Booked, at, |tx, at| booked(tx, plan, at))
    }

    /// Starts the massage of a plan now; replans. Fails with
    /// [`NotSelf`](crate::JournalError::NotSelf) if a therapist gives it,
    /// with [`Stopped`](crate::JournalError::Stopped) while massages are stopped, with
    /// [`SafetyQuestions`](crate::JournalError::SafetyQuestions) or
    /// [`ClotQuestion`](crate::JournalError::ClotQuestion) while those are open, and with [`RuleWarns`](crate::JournalError::RuleWarns) if the rules warn of it and that
    /// was not accepted.
    pub fn start(&mut self, plan: &PlanId, warnings: Warnings, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Started, at, |tx, at| {
            start(tx, plan, warnings, at)
        })
    }

    /// Takes the start of a massage back while it is running: what was kept before is kept again.
    pub fn cancel_start(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::StartCancelled, at, |tx, at| {
            let row = actions::cancel_start(tx, plan, at)?;
            match row.course.snoozed_until.filter(|until| *until > at.now) {
                Some(until) => snooze::again(tx, plan, until, PlanningContext::read(tx, at)?),
                None => Ok(()),
            }
        })
    }

    /// Logs the massage of a plan, and closes the plan. One that was started, or whose time is over,
    /// began then; any other ends now. Whatever stops massages, one that took place can be logged; a plan
    /// without a time for one takes the minutes from `details`.
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> {
        let kind = |tx: &Connection, at: Moment| {
            let state = plan_table::get(tx, plan)?.course.state(at.now);
            Ok(if state == CourseState::Running {
                ChangeKind::Finished
            } else {
                ChangeKind::Done
            })
        };
        self.change_after(at, kind, |tx, at| done(tx, plan, &details, at))
    }

    /// Answers "Did you do it?" with no; replans.
    pub fn did_not(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::DidNot, at, |tx, at| did_not(tx, plan, at))
    }

    /// Closes a plan without a massage.
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Skipped, at, |tx, at| skip(tx, plan, at))
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
    /// assert_eq!(today.headline, Headline::NothingDue);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn answer(&mut self, id: &ReminderId, answer: Answer, at: Moment) -> Result<Today> {
        let about = self.read(|tx| Ok(table::get(tx, id)?.kind))?;
        let work = |tx: &Connection, at: Moment| {
            let row = table::get(tx, id)?;
            if !matches!(row.state, ReminderState::Shown | ReminderState::Claimed) {
                return Ok(());
            }
            match answer {
                Answer::Snooze => later(tx, row, at),
                Answer::Start | Answer::Skip | Answer::Yes | Answer::No => {
                    carry_out(tx, row, answer, at)
                }
                Answer::Opened | Answer::Dismissed => close(tx, row, answer, at.now),
            }
        };
        match change_of(answer, about) {
            Some(kind) => self.change(kind, at, work),
            None => self.change_without_undo(at, work),
        }
    }
}

/// What an answer changes besides its reminder.
fn change_of(answer: Answer, about: ReminderKind) -> Option<ChangeKind> {
    Some(match (answer, about) {
        (Answer::Start, _) => ChangeKind::Started,
        (Answer::Snooze, _) => ChangeKind::Snoozed,
        (Answer::Skip, _) => ChangeKind::Skipped,
        (Answer::Yes, ReminderKind::DidYouBookIt) => ChangeKind::Booked,
        (Answer::Yes, ReminderKind::DidYouDoIt) => ChangeKind::Done,
        (Answer::No, ReminderKind::DidYouBookIt) => ChangeKind::LetGo,
        (Answer::No, ReminderKind::DidYouDoIt) => ChangeKind::DidNot,
        _ => return None,
    })
}

fn let_go(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::let_go(tx, id, at.now)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredLetGo)
}

fn booked(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::book(tx, id, at.now)?;
    transition::answered_kind(
        tx,
        id,
        ReminderKind::DidYouBookIt,
        at.now,
        ReminderCause::AnsweredYes,
    )
}

fn done(tx: &Connection, id: &PlanId, details: &DoneDetails, at: Moment) -> Result<()> {
    actions::finish(tx, id, details, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredDone)
}

fn did_not(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    actions::did_not(tx, id, at)?;
    transition::answered(tx, id, at.now, ReminderCause::AnsweredNo)
}

fn start(tx: &Connection, id: &PlanId, warnings: Warnings, at: Moment) -> Result<()> {
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

/// The plan's reminder, for what is done with the plan. If that is not possible any more, only the
/// notification is closed.
fn carry_out(tx: &Connection, row: ReminderRow, answer: Answer, at: Moment) -> Result<()> {
    let plan = row.plan.clone().filter(|_| row.slot.is_some());
    let about = row.kind;
    close(tx, row, answer, at.now)?;
    let Some(id) = plan else { return Ok(()) };
    let done = match (answer, about) {
        // a notification button has no room for a warning, so treat it as accepted
        (Answer::Start, _) => start(tx, &id, Warnings::Accepted, at),
        (Answer::Yes, ReminderKind::DidYouBookIt) => booked(tx, &id, at),
        (Answer::No, ReminderKind::DidYouBookIt) => let_go(tx, &id, at),
        (Answer::Yes, ReminderKind::DidYouDoIt) => done(tx, &id, &DoneDetails::default(), at),
        (Answer::No, ReminderKind::DidYouDoIt) => did_not(tx, &id, at),
        _ => skip(tx, &id, at),
    };
    match done {
        // meanwhile it was answered, the slot was removed, or a question came up: the window that opens
        // now shows it
        Err(
            JournalError::NotOpen
            | JournalError::NotSelf
            | JournalError::Unanswered
            | JournalError::Stopped(_)
            | JournalError::SafetyQuestions
            | JournalError::ClotQuestion
            | JournalError::Conditions,
        ) => Ok(()),
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
        Answer::Yes => ReminderCause::AnsweredYes,
        Answer::No => ReminderCause::AnsweredNo,
        Answer::Opened => ReminderCause::AnsweredOpened,
        Answer::Dismissed => ReminderCause::AnsweredDismissed,
    }
}
