//! The user's answers to a reminder.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::effort;
use crate::reminders::plan_verbs::{booked, did_not, done, let_go, skip, start};
use crate::reminders::row::ReminderRow;
use crate::reminders::subject::Subject;
use crate::reminders::{inbox, snooze, table};
use crate::types::{
    Answer, ChangeKind, DoneDetails, ReminderCause, ReminderId, ReminderKind, ReminderState,
    Snooze, Today, Warnings,
};

impl Journal {
    /// Carries out the user's answer to a reminder. If it has been answered or withdrawn already,
    /// nothing changes.
    ///
    /// ```
    /// use journal::{Answer, Headline};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, due) = example::claimed()?;
    /// # journal.mark_shown(&due.id, 7, at)?;
    /// // `due` is on the screen
    /// let today = journal.answer(&due.id, Answer::Skip, at)?;
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
                Answer::Easy | Answer::Moderate | Answer::Hard | Answer::AllOut => {
                    effort(tx, row, answer, at)
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
        (
            Answer::Easy | Answer::Moderate | Answer::Hard | Answer::AllOut,
            ReminderKind::HowHard,
        ) => ChangeKind::WorkoutEdited,
        (Answer::Yes, ReminderKind::DidYouBookIt) => ChangeKind::Booked,
        (Answer::Yes, ReminderKind::DidYouDoIt) => ChangeKind::Done,
        (Answer::No, ReminderKind::DidYouBookIt) => ChangeKind::LetGo,
        (Answer::No, ReminderKind::DidYouDoIt) => ChangeKind::DidNot,
        _ => return None,
    })
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
        // meanwhile it was answered, the slot was removed, a question came up or a session began: the
        // window that opens now shows it
        Err(
            JournalError::NotOpen
            | JournalError::NotSelf
            | JournalError::SessionRuns
            | JournalError::Unanswered
            | JournalError::Stopped(_)
            | JournalError::SafetyQuestions
            | JournalError::ClotQuestion
            | JournalError::Conditions,
        ) => Ok(()),
        other => other,
    }
}

/// How hard the workout was, in the words of the scale.
fn effort(tx: &Connection, row: ReminderRow, answer: Answer, at: Moment) -> Result<()> {
    let workout = match &row.subject {
        Subject::Workout(workout) => Some(workout.clone()),
        _ => None,
    };
    close(tx, row, answer, at.now)?;
    let (Some(workout), Some(rpe)) = (workout, answer.rpe()) else {
        return Ok(());
    };
    match effort::say(tx, &workout, rpe, at) {
        // deleted meanwhile
        Err(JournalError::NotFound(_)) => Ok(()),
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
        Answer::Easy | Answer::Moderate | Answer::Hard | Answer::AllOut => {
            ReminderCause::AnsweredEffort
        }
        Answer::Opened => ReminderCause::AnsweredOpened,
        Answer::Dismissed => ReminderCause::AnsweredDismissed,
    }
}
