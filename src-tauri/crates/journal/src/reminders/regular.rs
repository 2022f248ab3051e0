//! The reminders that belong to no plan: of the regular massage, and of the light one before a
//! competition (rules 4.7, 5).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use recovery::civil::date_of;
use recovery::{
    Delivery, Due, DueInput, DueSchedule, Interval, PastReminders, SessionKind, Slot, Status,
    SuggestionInput, hard_in_last_week, next_due_reminder,
};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::decide::Outlook;
use crate::planning::hours::next_midnight;
use crate::records::{bounds, massage, workout};
use crate::reminders::desired::{DesiredReminder, Timing};
use crate::reminders::row::ReminderRow;
use crate::reminders::subject::Subject;
use crate::reminders::table;
use crate::types::{PlanState, ReminderKind, ReminderState};

/// When the next regular massage is due; absent before the first workout.
pub(crate) fn due(tx: &Connection, context: &PlanningContext) -> Result<Option<Due>> {
    Ok(due_input(tx, context)?.map(|input| recovery::due(&input)))
}

/// The desired reminders that belong to no plan.
pub(crate) fn desired(tx: &Connection, outlook: &Outlook) -> Result<Vec<DesiredReminder>> {
    let context = &outlook.context;
    let stopped = outlook
        .plan
        .as_ref()
        .is_some_and(|row| matches!(row.plan.status, Status::SeeProfessional | Status::Blocked));
    if stopped || context.is_stopped() {
        return Ok(Vec::new());
    }
    let mut desired = Vec::new();
    desired.extend(before_competition(tx, outlook)?);
    desired.extend(massage_due(tx, outlook)?);
    Ok(desired)
}

fn before_competition(tx: &Connection, outlook: &Outlook) -> Result<Option<DesiredReminder>> {
    let context = &outlook.context;
    let now = context.at.now;
    let plan_open = outlook
        .plan
        .as_ref()
        .is_some_and(|row| row.has_massage_ahead(now));
    let input = SuggestionInput {
        plan_open,
        ..context.suggestion_input()
    };
    let Some(suggestion) = recovery::pre_competition(&input)? else {
        return Ok(None);
    };
    let subject = Subject::competition(suggestion.competition_start);
    // a reminder that gave way to another massage notification keeps its new day
    let put_off = table::about(tx, &subject, ReminderKind::PreCompetition)?
        .filter(|row| row.state == ReminderState::Pending && row.at > now)
        .map(|row| row.at);
    Ok(Some(DesiredReminder {
        subject,
        kind: ReminderKind::PreCompetition,
        plan: None,
        slot: None,
        when: Timing::at_or_due(Some(suggestion.remind_at.max(put_off.unwrap_or(now))), now),
        expires_at: suggestion.until,
        window_end: None,
    }))
}

/// The reminders of a regular massage: the latest one that has come, as long as it may stay, and
/// the next one. The one after that follows once that has been shown.
fn massage_due(tx: &Connection, outlook: &Outlook) -> Result<Vec<DesiredReminder>> {
    let context = &outlook.context;
    let Some(input) = due_input(tx, context)? else {
        return Ok(Vec::new());
    };
    let Some(anchor) = input.last_session_end.or(input.first_workout_end) else {
        return Ok(Vec::new());
    };
    let of_series = |number| Subject::Regular {
        anchor: anchor.timestamp(),
        number,
    };
    let raised: Vec<ReminderRow> = table::of_series(tx, &of_series(0))?
        .into_iter()
        .filter(|row| !matches!(row.state, ReminderState::Pending | ReminderState::Withdrawn))
        .collect();
    let has_come = |row: &&ReminderRow| {
        use ReminderState::{Claimed, Parked, Shown};
        matches!(row.state, Claimed | Shown | Parked) && row.expires_at > context.at.now
    };
    let stays =
        |row: &ReminderRow| massage_reminder(row.subject.clone(), Timing::IfDue, row.expires_at);
    let mut desired: Vec<DesiredReminder> = raised.iter().filter(has_come).map(stays).collect();
    let next = of_series(u32::try_from(raised.len() + 1).unwrap_or(u32::MAX));
    desired.extend(next_massage_due(tx, outlook, &input, next, &raised)?);
    Ok(desired)
}

fn next_massage_due(
    tx: &Connection,
    outlook: &Outlook,
    input: &DueInput,
    subject: Subject,
    raised: &[ReminderRow],
) -> Result<Option<DesiredReminder>> {
    let context = &outlook.context;
    let now = context.at.now;
    let Some(due_at) = recovery::due(input).due_at_utc else {
        return Ok(None);
    };
    let zone = context.at.zone;
    let waiting = table::about(tx, &subject, ReminderKind::MassageDue)?
        .filter(|row| row.state == ReminderState::Pending && row.at <= now);
    if let Some(row) = waiting {
        // due and not shown yet: it stays as it is
        return Ok(Some(massage_reminder(
            subject,
            Timing::IfDue,
            row.expires_at,
        )));
    }
    // nobody is asked who will have stopped training by then
    let still_due = |at: &DateTime<Utc>| {
        let then = DueInput {
            now: *at,
            ..input.clone()
        };
        recovery::due(&then).due_at_utc.is_some()
    };
    let raised_at: Vec<DateTime<Utc>> = raised.iter().map(|row| row.at).collect();
    let past = PastReminders {
        now,
        reminders: &raised_at,
        last_workout_end: input.last_workout_end,
        taken: &taken_days(tx, outlook)?,
    };
    let next = next_free(outlook, due_at, &past).filter(still_due);
    Ok(next.map(|at| {
        massage_reminder(
            subject,
            Timing::at_or_due(Some(at), now),
            next_midnight(zone, at),
        )
    }))
}

fn massage_reminder(subject: Subject, when: Timing, expires_at: DateTime<Utc>) -> DesiredReminder {
    DesiredReminder {
        subject,
        kind: ReminderKind::MassageDue,
        plan: None,
        slot: None,
        when,
        expires_at,
        window_end: None,
    }
}

/// The next instant that the rules allow.
fn next_free(
    outlook: &Outlook,
    due_at: DateTime<Utc>,
    past: &PastReminders<'_>,
) -> Option<DateTime<Utc>> {
    let slots: Vec<(DateTime<Utc>, Delivery)> = outlook
        .plan
        .iter()
        .filter(|row| {
            row.state == PlanState::Kept
                || (row.state == PlanState::Open && row.plan.status == Status::Recommended)
        })
        .filter_map(|row| row.slot())
        .map(|slot| (slot.start.to_utc(), slot.delivery))
        .collect();
    let competitions = competitions(&outlook.context);
    next_due_reminder(
        &schedule(&outlook.context, due_at, &competitions, &slots),
        past,
    )
}

/// Whether the massage of a slot is also the regular one, which then needs no reminder of its own.
pub(crate) fn is_also_regular(context: &PlanningContext, due: Option<&Due>, slot: &Slot) -> bool {
    let Some(due_at) = due.and_then(|due| due.due_at_utc) else {
        return false;
    };
    // one that has long been due is due now
    let due_at = due_at.max(context.at.now);
    let competitions = competitions(context);
    let schedule = schedule(context, due_at, &competitions, &[]);
    schedule.also_regular(slot.start.to_utc(), slot.delivery)
}

fn schedule<'a>(
    context: &'a PlanningContext,
    due_at: DateTime<Utc>,
    competitions: &'a [Interval],
    slots: &'a [(DateTime<Utc>, Delivery)],
) -> DueSchedule<'a> {
    let profile = &context.settings.profile;
    DueSchedule {
        profile,
        zone: context.at.zone,
        due_at,
        time_of_day: context.settings.due_reminder_at,
        competitions,
        delivery: profile.delivery.of_regular(),
        slots,
    }
}

fn competitions(context: &PlanningContext) -> Vec<Interval> {
    context
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Competition)
        .map(|session| Interval {
            start: session.start,
            end: session.end,
        })
        .collect()
}

/// The local days on which another massage notification came or will come.
fn taken_days(tx: &Connection, outlook: &Outlook) -> Result<Vec<NaiveDate>> {
    let context = &outlook.context;
    let zone = context.at.zone;
    let mut days: Vec<NaiveDate> = table::shown_since(tx, context.at.now - TimeDelta::days(2))?
        .iter()
        .filter(|row| row.counts_for_day())
        .filter_map(|row| row.shown_at)
        .map(|at| date_of(zone, at))
        .collect();
    let opening = outlook
        .plan
        .iter()
        .filter(|row| row.state == PlanState::Open)
        .filter_map(|row| row.plan.window_open_notify_at);
    days.extend(opening.map(|at| date_of(zone, at.to_utc())));
    Ok(days)
}

fn due_input(tx: &Connection, context: &PlanningContext) -> Result<Option<DueInput>> {
    // what was logged while the clock was wrong is not yet true
    let by_now = context.at.now + bounds::CLOCK_SLACK;
    // a history that was imported says nothing about the massages of that time
    let first = workout::first_raising(tx)?.filter(|first| *first <= by_now);
    let (Some(first), Some((_, last))) = (first, workout::span(tx)?) else {
        return Ok(None);
    };
    let profile = &context.settings.profile;
    let session = massage::last_session(tx, profile.delivery, by_now)?;
    let workouts: Vec<_> = context.workouts.iter().map(workout::for_rules).collect();
    Ok(Some(DueInput {
        level: profile.level,
        last_session_end: session.as_ref().map(massage::end),
        now: context.at.now,
        hard7: hard_in_last_week(&workouts, context.at.now),
        first_workout_end: Some(first),
        last_workout_end: Some(last),
        score: context
            .check_in
            .as_ref()
            .map_or(0, |answered| answered.result.score),
    }))
}
