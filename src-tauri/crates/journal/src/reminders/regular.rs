//! The regular massage and the light one before a competition: reminders that no plan carries
//! (rules, 4.7 and section 5).

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use recovery::{
    Delivery, Due, DueInput, DueSchedule, Interval, PastReminders, SessionKind, Slot, Status,
    hard_in_last_week, next_due_reminder,
};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::Surroundings;
use crate::planning::decide::Outlook;
use crate::planning::hours::{date_of, next_midnight};
use crate::records::{massage, workout};
use crate::reminders::desired::{Wanted, When};
use crate::reminders::table::{self, ReminderRow};
use crate::types::{PlanState, ReminderKind, ReminderState};

/// When the next regular massage is due; absent before the first workout.
pub(crate) fn due(tx: &Connection, around: &Surroundings) -> Result<Option<Due>> {
    Ok(due_input(tx, around)?.map(|input| recovery::due(&input)))
}

/// The reminders that no plan carries.
pub(crate) fn wanted(tx: &Connection, outlook: &Outlook) -> Result<Vec<Wanted>> {
    let around = &outlook.around;
    let stopped = outlook
        .plan
        .as_ref()
        .is_some_and(|row| matches!(row.plan.status, Status::SeeProfessional | Status::Blocked));
    if stopped || !around.flags.is_empty() || around.stopped_by_check_in() {
        return Ok(Vec::new());
    }
    let mut wanted = Vec::new();
    wanted.extend(before_competition(tx, outlook)?);
    wanted.extend(massage_due(tx, outlook)?);
    Ok(wanted)
}

fn before_competition(tx: &Connection, outlook: &Outlook) -> Result<Option<Wanted>> {
    let around = &outlook.around;
    let now = around.at.now;
    let plan_open = outlook
        .plan
        .as_ref()
        .is_some_and(|row| row.is_open() && row.slot().is_some());
    let Some(card) = recovery::pre_competition(&around.suggestion_input(plan_open))? else {
        return Ok(None);
    };
    let about = format!("competition:{}", card.competition_start.timestamp());
    // one that had to give way to another massage notification keeps its new day
    let put_off = table::about(tx, &about, ReminderKind::PreCompetition)?
        .filter(|row| row.state == ReminderState::Pending && row.at > now)
        .map(|row| row.at);
    Ok(Some(Wanted {
        about,
        kind: ReminderKind::PreCompetition,
        plan: None,
        slot: None,
        when: When::at_or_due(Some(card.remind_at.max(put_off.unwrap_or(now))), now),
        expires_at: card.until,
        window_end: None,
    }))
}

/// The reminders that a regular massage is due: the one that has come, for as long as it may stay,
/// and the next; the one after it follows when that has been raised.
fn massage_due(tx: &Connection, outlook: &Outlook) -> Result<Vec<Wanted>> {
    let around = &outlook.around;
    let Some(input) = due_input(tx, around)? else {
        return Ok(Vec::new());
    };
    let Some(anchor) = input.last_session_end.or(input.first_workout_end) else {
        return Ok(Vec::new());
    };
    let series = format!("due:{}:", anchor.timestamp());
    let told: Vec<ReminderRow> = table::about_like(tx, &series)?
        .into_iter()
        .filter(|row| !matches!(row.state, ReminderState::Pending | ReminderState::Withdrawn))
        .collect();
    let has_come = |row: &&ReminderRow| {
        use ReminderState::{Claimed, Parked, Shown};
        matches!(row.state, Claimed | Shown | Parked) && row.expires_at > around.at.now
    };
    let stays = |row: &ReminderRow| about_massage(row.about.clone(), When::IfDue, row.expires_at);
    let mut wanted: Vec<Wanted> = told.iter().filter(has_come).map(stays).collect();
    wanted.extend(next_massage_due(tx, outlook, &input, &series, &told)?);
    Ok(wanted)
}

fn next_massage_due(
    tx: &Connection,
    outlook: &Outlook,
    input: &DueInput,
    series: &str,
    told: &[ReminderRow],
) -> Result<Option<Wanted>> {
    let around = &outlook.around;
    let now = around.at.now;
    let Some(due_at) = recovery::due(input).due_at_utc else {
        return Ok(None);
    };
    let about = format!("{series}{}", told.len() + 1);
    let zone = around.at.zone;
    let waiting = table::about(tx, &about, ReminderKind::MassageDue)?
        .filter(|row| row.state == ReminderState::Pending && row.at <= now);
    if let Some(row) = waiting {
        // due and not raised yet: it stays as it is
        return Ok(Some(about_massage(about, When::IfDue, row.expires_at)));
    }
    // who will have stopped training by then is not asked
    let still_due = |at: &DateTime<Utc>| {
        let then = DueInput {
            now: *at,
            ..input.clone()
        };
        recovery::due(&then).due_at_utc.is_some()
    };
    let reported_at: Vec<DateTime<Utc>> = told.iter().map(|row| row.at).collect();
    let told = PastReminders {
        now,
        reminders: &reported_at,
        last_workout_end: input.last_workout_end,
        taken: &taken_days(tx, outlook)?,
    };
    let next = next_free(outlook, due_at, &told).filter(still_due);
    Ok(next.map(|at| {
        about_massage(
            about,
            When::at_or_due(Some(at), now),
            next_midnight(zone, at),
        )
    }))
}

fn about_massage(about: String, when: When, expires_at: DateTime<Utc>) -> Wanted {
    Wanted {
        about,
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
    told: &PastReminders<'_>,
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
    let competitions = competitions(&outlook.around);
    next_due_reminder(
        &reminding(&outlook.around, due_at, &competitions, &slots),
        told,
    )
}

/// Whether the massage of a slot is the regular one, too: then that is not reminded of by itself.
pub(crate) fn is_also_regular(tx: &Connection, around: &Surroundings, slot: &Slot) -> Result<bool> {
    let Some(due_at) = due(tx, around)?.and_then(|due| due.due_at_utc) else {
        return Ok(false);
    };
    // one that has been due for long is due now
    let due_at = due_at.max(around.at.now);
    let competitions = competitions(around);
    let reminding = reminding(around, due_at, &competitions, &[]);
    Ok(reminding.also_regular(slot.start.to_utc(), slot.delivery))
}

fn reminding<'a>(
    around: &'a Surroundings,
    due_at: DateTime<Utc>,
    competitions: &'a [Interval],
    slots: &'a [(DateTime<Utc>, Delivery)],
) -> DueSchedule<'a> {
    let profile = &around.settings.profile;
    DueSchedule {
        profile,
        zone: around.at.zone,
        due_at,
        time_of_day: around.settings.due_reminder_at,
        competitions,
        delivery: profile.delivery.of_regular(),
        slots,
    }
}

fn competitions(around: &Surroundings) -> Vec<Interval> {
    around
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Competition)
        .map(|session| Interval {
            start: session.start,
            end: session.end,
        })
        .collect()
}

/// Local days on which another massage notification came or is to come.
fn taken_days(tx: &Connection, outlook: &Outlook) -> Result<Vec<NaiveDate>> {
    let around = &outlook.around;
    let zone = around.at.zone;
    let mut days: Vec<NaiveDate> = table::shown_since(tx, around.at.now - TimeDelta::days(2))?
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

fn due_input(tx: &Connection, around: &Surroundings) -> Result<Option<DueInput>> {
    let Some((first, last)) = workout::span(tx)? else {
        return Ok(None);
    };
    let profile = &around.settings.profile;
    let session = massage::last_session(tx, profile.delivery)?;
    let workouts: Vec<_> = around.workouts.iter().map(workout::for_rules).collect();
    Ok(Some(DueInput {
        level: profile.level,
        last_session_end: session.as_ref().map(massage::end),
        now: around.at.now,
        hard7: hard_in_last_week(&workouts, around.at.now),
        first_workout_end: Some(first),
        last_workout_end: Some(last),
        score: around
            .check_in
            .as_ref()
            .map_or(0, |(_, outcome)| outcome.score),
    }))
}
