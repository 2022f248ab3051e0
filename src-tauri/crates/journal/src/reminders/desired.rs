//! The reminders that a plan should have (rules, 4.8).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Slot, Status, after_quiet, is_told_by_slot, slot_reminder};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::decide::Outlook;
use crate::planning::plan_table::PlanRow;
use crate::records::soreness;
use crate::types::{PlanId, PlanState, ReminderKind};

/// A reminder as it should be.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) about: String,
    pub(crate) kind: ReminderKind,
    pub(crate) plan: Option<PlanId>,
    pub(crate) slot: Option<Slot>,
    pub(crate) when: When,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) window_end: Option<DateTime<Utc>>,
}

/// When a reminder should come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// Then.
    At(DateTime<Utc>),
    /// No more, unless it is due already and was not raised yet.
    IfDue,
    /// Only if the person asked for it by a snooze.
    IfSnoozed,
}

impl When {
    /// Then, if that is still to come.
    pub(crate) fn at_or_due(at: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        at.filter(|at| *at > now).map_or(Self::IfDue, Self::At)
    }
}

/// The opening of the window and the nearness of the slot (rules, 4.8).
pub(crate) fn of_slot(row: &PlanRow, outlook: &Outlook) -> Vec<Wanted> {
    let (Some(slot), Some(window_end)) = (row.slot(), row.window_end()) else {
        return Vec::new();
    };
    let offered = matches!(row.state, PlanState::Open | PlanState::Kept);
    if !offered || outlook.around.stopped_by_check_in() {
        return Vec::new();
    }
    let now = outlook.around.at.now;
    let start = slot.start.to_utc();
    let (profile, zone) = (&outlook.around.settings.profile, outlook.around.at.zone);
    let (opening, near) = if row.kept.is_some() {
        let near_kept = slot_reminder(start, slot.delivery, profile, zone);
        (None, When::at_or_due(near_kept, now))
    } else if row.plan.status == Status::Recommended {
        let opening = row.plan.window_open_notify_at.map(|at| at.to_utc());
        let near = row.plan.slot_reminder_at.map(|at| at.to_utc());
        let merged = opening
            .zip(near)
            .is_some_and(|(opening, near)| is_told_by_slot(opening, near));
        let opening = opening.filter(|_| !merged);
        (
            Some(When::at_or_due(opening, now)),
            When::at_or_due(near, now),
        )
    } else {
        (Some(When::IfSnoozed), When::IfSnoozed)
    };
    // a snooze holds whatever would come before it
    let after_snooze = |when| match (when, row.snoozed_until) {
        (When::At(at), Some(until)) if at <= until => When::IfSnoozed,
        (when, _) => when,
    };
    let wanted = |kind, when, expires_at| Wanted {
        about: row.id.to_string(),
        kind,
        plan: Some(row.id.clone()),
        slot: Some(slot.clone()),
        when: after_snooze(when),
        expires_at,
        window_end: Some(window_end),
    };
    // once the slot has its own reminder, an opening is stale news when the slot begins
    let opening_worth = match near {
        When::At(_) => start,
        _ => window_end,
    };
    let mut all = vec![wanted(ReminderKind::Slot, near, slot.end.to_utc())];
    if let Some(opening) = opening {
        all.push(wanted(ReminderKind::WindowOpen, opening, opening_worth));
    }
    all
}

/// One question a day after a hard workout, unless soreness was told by then.
pub(crate) fn how_sore(
    tx: &Connection,
    row: &PlanRow,
    outlook: &Outlook,
) -> Result<Option<Wanted>> {
    let around = &outlook.around;
    let hard = around
        .workouts
        .iter()
        .any(|workout| workout.id == row.workout && workout.rpe.is_hard());
    let stopped = row.plan.status == Status::SeeProfessional || around.stopped_by_check_in();
    if !hard || stopped || row.state == PlanState::Superseded {
        return Ok(None);
    }
    let told = soreness::latest_since(tx, row.workout_end + TimeDelta::hours(12))?;
    if told.is_some() {
        return Ok(None);
    }
    let day_after = row.workout_end + TimeDelta::hours(24);
    let at = after_quiet(&around.settings.profile, around.at.zone, day_after);
    let expires_at = row.workout_end + TimeDelta::hours(48);
    Ok(
        (at < expires_at && around.at.now < expires_at).then(|| Wanted {
            about: row.id.to_string(),
            kind: ReminderKind::Soreness,
            plan: Some(row.id.clone()),
            slot: None,
            when: When::at_or_due(Some(at), around.at.now),
            expires_at,
            window_end: None,
        }),
    )
}
