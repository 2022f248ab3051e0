//! Snoozing: a reminder comes back later, but within its window.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{after_quiet, slot_reminder_suffices};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::life::course::CourseState;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{decide, stop};
use crate::records::settings;
use crate::reminders::row::ReminderRow;
use crate::reminders::subject::Subject;
use crate::reminders::{desired, inbox, table, transition};
use crate::types::{
    ChangeKind, PlanId, ReminderCause, ReminderId, ReminderKind, ReminderState, Settings, Snooze,
    Today,
};

impl Journal {
    /// Snoozes the reminder of a plan; replans. Fails with
    /// [`SnoozeTooLong`](crate::JournalError::SnoozeTooLong) if it would come back after the window, and
    /// with [`SnoozeTooShort`](crate::JournalError::SnoozeTooShort) if the reminder of a kept time is
    /// not due before that anyway.
    ///
    /// ```
    /// use journal::{Moment, Snooze};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let plan = today.open.expect("a plan is open").id;
    /// let later = Moment { now: today.next_reminder.expect("one is pending").at, ..at };
    /// let today = journal.snooze(&plan, Snooze::QuarterHour, later)?;
    /// let again = today.next_reminder.map(|it| it.at - later.now);
    /// assert_eq!(again, Some(chrono::TimeDelta::minutes(15)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn snooze(&mut self, plan: &PlanId, by: Snooze, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Snoozed, at, |tx, at| of_plan(tx, plan, by, at))
    }
}

pub(crate) fn of_plan(tx: &Connection, id: &PlanId, by: Snooze, at: Moment) -> Result<()> {
    let row = plan_table::get(tx, id)?;
    let context = PlanningContext::read(tx, at)?;
    if row.is_open() {
        stop::refuse_stopped(Some(&row), &context)?;
    }
    let slot = row.slot().ok_or(JournalError::NotOpen)?;
    match row.course.state(at.now) {
        CourseState::Running => return Err(JournalError::NotOpen),
        CourseState::Unanswered => return Err(JournalError::Unanswered),
        CourseState::Free | CourseState::Kept | CourseState::Lapsed => {}
    }
    if !row.is_open() {
        return Err(JournalError::NotOpen);
    }
    let all = about_massage(tx, id)?;
    let near = all
        .iter()
        .find(|it| it.kind == ReminderKind::Slot && it.state == ReminderState::Pending);
    let until = match by {
        Snooze::QuarterHour => at.now + TimeDelta::minutes(15),
        Snooze::Hour => at.now + TimeDelta::hours(1),
        Snooze::UntilSlot => match near {
            Some(near) if near.at > at.now => near.at,
            _ if slot.start.to_utc() > at.now => slot.start.to_utc(),
            _ => return Err(JournalError::SnoozeTooLong),
        },
    };
    let until = not_quiet(&context.settings, until, at);
    // the reminder of a kept time is never brought forward, and nothing comes before it
    let is_short =
        near.is_some_and(|near| until < near.at && !slot_reminder_suffices(until, near.at));
    if is_short && row.course.kept.is_some() && raised(&all).is_none() {
        return Err(JournalError::SnoozeTooShort);
    }
    again(tx, id, until, context)
}

/// Has the plan's reminder come again at `until`, and no other before it.
pub(crate) fn again(
    tx: &Connection,
    id: &PlanId,
    until: DateTime<Utc>,
    context: PlanningContext,
) -> Result<()> {
    let at = context.at;
    let mut row = plan_table::get(tx, id)?;
    let (Some(slot), Some(window_end)) = (row.slot().cloned(), row.remind_until()) else {
        return Err(JournalError::NotOpen);
    };
    if until >= window_end {
        return Err(JournalError::SnoozeTooLong);
    }
    will_hold(tx, id, until, context)?;
    let all = about_massage(tx, id)?;
    let near = all
        .iter()
        .find(|it| it.kind == ReminderKind::Slot && it.state == ReminderState::Pending);
    // the slot's own reminder is near, and one is enough
    let by_slot = near.filter(|near| slot_reminder_suffices(until, near.at));
    let returning = by_slot
        .or_else(|| raised(&all))
        .or_else(|| first_pending(&all))
        .or_else(|| all.iter().find(|it| it.kind == ReminderKind::Slot))
        .cloned();
    let mut returning = returning.unwrap_or_else(|| fresh(&row, until, window_end, at));
    let comes_back = returning.id.clone();
    for other in all.iter().filter(|it| it.id != comes_back) {
        hush(tx, other.clone(), until, at)?;
    }
    transition::rearm(&mut returning, until, window_end);
    returning.snoozed = true;
    returning.close_pending = returning.server_id.is_some();
    returning.retarget(Some(slot));
    returning.window_end = Some(window_end);
    table::put(tx, &returning, at.now, ReminderCause::AnsweredSnooze)?;
    // it was answered, wherever it was shown
    inbox::forget(tx, &returning, at.now)?;
    row.course.snoozed_until = Some(until);
    plan_table::put(tx, &row)
}

/// Until when the open plan is snoozed.
pub(crate) fn until(tx: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(plan_table::open(tx)?.and_then(|row| row.course.snoozed_until))
}

/// Has the open plan's reminder wait for its snooze if an undo brought that back and it has come since.
/// `before`: until when the plan was snoozed before the undo.
pub(crate) fn hold_again(tx: &Connection, before: Option<DateTime<Utc>>, at: Moment) -> Result<()> {
    let Some(row) = plan_table::open(tx)? else {
        return Ok(());
    };
    if row.course.snoozed_until == before {
        return Ok(());
    }
    let Some(until) = row.course.snoozed_until.filter(|until| *until > at.now) else {
        return Ok(());
    };
    let all = about_massage(tx, &row.id)?;
    let waits =
        |it: &ReminderRow| it.snoozed && it.state == ReminderState::Pending && it.at >= until;
    // what is being handed to a server, or waits for one, would come within the snooze
    let comes_early = |it: &ReminderRow| {
        use ReminderState::{Claimed, Parked, Pending};
        matches!(it.state, Pending | Claimed | Parked) && it.at < until
    };
    if all.iter().any(waits) && !all.iter().any(comes_early) {
        return Ok(());
    }
    match again(tx, &row.id, until, PlanningContext::read(tx, at)?) {
        // the slot is another by now, or none is left: replanning says so
        Err(JournalError::NotOpen | JournalError::SnoozeTooLong) => Ok(()),
        held => held,
    }
}

/// Refuses a snooze that replanning would undo at once: its slot has begun, and the rules find none
/// in the time left.
fn will_hold(
    tx: &Connection,
    id: &PlanId,
    until: DateTime<Utc>,
    context: PlanningContext,
) -> Result<()> {
    let outlook = decide::decide(tx, context)?;
    if outlook.waits_for_the_clock() {
        return Ok(());
    }
    let row = outlook.plan.as_ref().filter(|row| row.id == *id);
    let reminds = row.filter(|row| !desired::of_slot(row, &outlook).is_empty());
    let Some(window_end) = reminds.and_then(PlanRow::remind_until) else {
        return Err(JournalError::NotOpen);
    };
    if until >= window_end {
        return Err(JournalError::SnoozeTooLong);
    }
    Ok(())
}

/// Snoozes a reminder without a plan, at most until it expires.
pub(crate) fn of_reminder(tx: &Connection, mut row: ReminderRow, at: Moment) -> Result<()> {
    let until = not_quiet(&settings::read(tx)?, at.now + TimeDelta::minutes(15), at);
    let expires_at = row.expires_at;
    if until >= expires_at {
        return Err(JournalError::SnoozeTooLong);
    }
    transition::rearm(&mut row, until, expires_at);
    row.snoozed = true;
    row.close_pending = row.server_id.is_some();
    table::put(tx, &row, at.now, ReminderCause::AnsweredSnooze)?;
    inbox::forget(tx, &row, at.now)
}

fn not_quiet(settings: &Settings, until: DateTime<Utc>, at: Moment) -> DateTime<Utc> {
    after_quiet(&settings.profile, at.zone, until)
}

/// The reminder that the user can currently see: on screen, or in the inbox if there is no server.
fn raised(all: &[ReminderRow]) -> Option<&ReminderRow> {
    use ReminderState::{Claimed, Parked, Shown};
    all.iter()
        .rev()
        .find(|it| matches!(it.state, Shown | Claimed | Parked))
}

fn first_pending(all: &[ReminderRow]) -> Option<&ReminderRow> {
    all.iter().find(|it| it.state == ReminderState::Pending)
}

/// The plan's reminders that suggest its massage, by time; not its questions.
fn about_massage(tx: &Connection, id: &PlanId) -> Result<Vec<ReminderRow>> {
    let mut all = table::of_plan(tx, id)?;
    all.retain(|it| matches!(it.kind, ReminderKind::Slot | ReminderKind::WindowOpen));
    Ok(all)
}

/// A reminder for a plan that has none, because the user asked for one.
fn fresh(
    row: &PlanRow,
    until: DateTime<Utc>,
    window_end: DateTime<Utc>,
    at: Moment,
) -> ReminderRow {
    let (id, subject) = (ReminderId::new(at.now), Subject::Plan(row.id.clone()));
    ReminderRow {
        plan: Some(row.id.clone()),
        ..ReminderRow::pending(id, subject, ReminderKind::Slot, until, window_end)
    }
}

/// Withdraws the plan's other reminders until the snooze ends.
fn hush(tx: &Connection, mut row: ReminderRow, until: DateTime<Utc>, at: Moment) -> Result<()> {
    match row.state {
        ReminderState::Shown | ReminderState::Claimed => {
            row.state = ReminderState::Answered;
            row.close_pending = row.server_id.is_some();
            table::put(tx, &row, at.now, ReminderCause::AnsweredSnooze)
        }
        // a server that starts during the snooze would show what was parked
        ReminderState::Parked => transition::withdraw(tx, row, at.now, ReminderCause::Snoozed),
        ReminderState::Pending if row.at <= until => {
            transition::withdraw(tx, row, at.now, ReminderCause::Snoozed)
        }
        _ => Ok(()),
    }
}
