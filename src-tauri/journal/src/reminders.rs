//! Which reminders follow from a plan, and how those that exist follow it when it moves.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Delivery, Slot, Status, after_quiet};
use rusqlite::Connection;

use crate::plan::PlanRow;
use crate::reminder::{self, ReminderRow};
use crate::replan::Outlook;
use crate::{
    PlanId, PlanState, ReminderId, ReminderKind, ReminderState, Result, inbox, regular, soreness,
};

/// A reminder as it should be.
#[derive(Debug, Clone)]
pub(crate) struct Wanted {
    pub(crate) about: String,
    pub(crate) kind: ReminderKind,
    pub(crate) plan: Option<PlanId>,
    pub(crate) slot: Option<Slot>,
    pub(crate) when: When,
    pub(crate) worth_until: DateTime<Utc>,
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

/// Lets all reminders follow from what the plan is now.
pub(crate) fn follow(tx: &Connection, outlook: &Outlook) -> Result<()> {
    let now = outlook.around.at.now;
    let mut wanted = Vec::new();
    if let Some(row) = &outlook.plan {
        wanted.extend(of_slot(row, outlook));
        wanted.extend(how_sore(tx, row, outlook)?);
    }
    wanted.extend(regular::wanted(tx, outlook)?);
    for row in reminder::live(tx, now)? {
        if !wanted
            .iter()
            .any(|it| it.about == row.about && it.kind == row.kind)
        {
            withdraw(tx, row, now, why(outlook))?;
        }
    }
    for it in wanted {
        settle(tx, &it, outlook)?;
    }
    Ok(())
}

/// Takes a reminder back.
pub(crate) fn withdraw(
    tx: &Connection,
    mut row: ReminderRow,
    now: DateTime<Utc>,
    cause: &str,
) -> Result<()> {
    inbox::forget(tx, &row, now)?;
    row.state = ReminderState::Withdrawn;
    row.to_close = row.server_id.is_some();
    row.snoozed = false;
    reminder::put(tx, &row, now, cause)
}

/// The person answered: what was raised for the plan needs no more answer, and no snooze holds.
pub(crate) fn answered(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: &str,
) -> Result<()> {
    for mut row in reminder::of_plan(tx, plan)? {
        let raised = matches!(row.state, ReminderState::Shown | ReminderState::Claimed);
        if raised && row.kind != ReminderKind::Soreness {
            row.state = ReminderState::Answered;
            row.to_close = row.server_id.is_some();
            row.snoozed = false;
            reminder::put(tx, &row, now, cause)?;
        } else if row.state == ReminderState::Pending && row.snoozed {
            row.snoozed = false;
            reminder::put(tx, &row, now, cause)?;
        }
    }
    Ok(())
}

/// Why a reminder of the plan is not wanted.
fn why(outlook: &Outlook) -> &'static str {
    let Some(row) = &outlook.plan else {
        return "no_plan";
    };
    match (row.state, row.plan.status) {
        (PlanState::Done, _) => "plan_done",
        (PlanState::Skipped, _) => "plan_skipped",
        (PlanState::Started, _) => "started",
        (PlanState::Expired, _) => "plan_expired",
        (PlanState::Superseded, _) => "plan_superseded",
        (_, Status::SeeProfessional) => "see_professional",
        _ => "replanned",
    }
}

/// The opening of the window and the nearness of the slot (rules, 4.8).
fn of_slot(row: &PlanRow, outlook: &Outlook) -> Vec<Wanted> {
    let (Some(slot), Some(window_end)) = (row.slot(), row.window_end()) else {
        return Vec::new();
    };
    let offered = matches!(row.state, PlanState::Open | PlanState::Kept);
    if !offered || outlook.around.stopped_by_check_in() {
        return Vec::new();
    }
    let now = outlook.around.at.now;
    let start = slot.start.to_utc();
    let (opening, near) = if row.kept.is_some() {
        (None, When::at_or_due(near_kept(slot, outlook), now))
    } else if row.plan.status == Status::Recommended {
        let opening = row.plan.window_open_notify_at.map(|at| at.to_utc());
        let near = row.plan.slot_reminder_at.map(|at| at.to_utc());
        let merged = opening
            .zip(near)
            .is_some_and(|(opening, near)| near - opening <= ONE_OF_TWO);
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
    let wanted = |kind, when, worth_until| Wanted {
        about: row.id.to_string(),
        kind,
        plan: Some(row.id.clone()),
        slot: Some(slot.clone()),
        when: after_snooze(when),
        worth_until,
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

/// When the reminder of a kept slot comes: half an hour before a therapist's, ten minutes before
/// one's own, not in quiet hours, never after its start.
pub(crate) fn near_kept(slot: &Slot, outlook: &Outlook) -> Option<DateTime<Utc>> {
    let ahead = match slot.delivery {
        Delivery::Therapist => TimeDelta::minutes(30),
        Delivery::SelfMassage => TimeDelta::minutes(10),
    };
    let start = slot.start.to_utc();
    let around = &outlook.around;
    let at = after_quiet(&around.settings.profile, around.at.zone, start - ahead);
    (at <= start).then_some(at)
}

/// One question a day after a hard workout, unless soreness was told by then.
fn how_sore(tx: &Connection, row: &PlanRow, outlook: &Outlook) -> Result<Option<Wanted>> {
    let around = &outlook.around;
    let hard = around
        .workouts
        .iter()
        .any(|workout| workout.id == row.workout && workout.rpe.get() >= HARD_RPE);
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
    let worth_until = row.workout_end + TimeDelta::hours(48);
    Ok(
        (at < worth_until && around.at.now < worth_until).then(|| Wanted {
            about: row.id.to_string(),
            kind: ReminderKind::Soreness,
            plan: Some(row.id.clone()),
            slot: None,
            when: When::at_or_due(Some(at), around.at.now),
            worth_until,
            window_end: None,
        }),
    )
}

/// Brings the one reminder of its kind to where it should be. One that was raised never comes
/// again by itself, but for a slot that moved.
fn settle(tx: &Connection, wanted: &Wanted, outlook: &Outlook) -> Result<()> {
    let now = outlook.around.at.now;
    let Some(mut row) = reminder::about(tx, &wanted.about, wanted.kind)? else {
        let When::At(at) = wanted.when else {
            return Ok(());
        };
        let id = ReminderId::new(now);
        let mut row = ReminderRow::pending(id, &wanted.about, wanted.kind, at, wanted.worth_until);
        row.plan.clone_from(&wanted.plan);
        row.slot.clone_from(&wanted.slot);
        row.window_end = wanted.window_end;
        return reminder::put(tx, &row, now, "planned");
    };
    let before = row.clone();
    let same = is_same(&row, wanted);
    let snoozed_to = snoozed_to(&row, wanted, outlook);
    let cause = match row.state {
        ReminderState::Pending if snoozed_to.is_some() => {
            row.at = snoozed_to.unwrap_or(row.at);
            row.worth_until = wanted.window_end.unwrap_or(row.worth_until);
            "replanned"
        }
        ReminderState::Pending => match wanted.when {
            When::At(at) => {
                row.at = at;
                row.worth_until = wanted.worth_until;
                row.snoozed = false;
                if at == before.at {
                    "replanned"
                } else {
                    "moved"
                }
            }
            When::IfDue if same && row.at <= now => {
                row.worth_until = row.worth_until.max(wanted.worth_until);
                "replanned"
            }
            _ => return withdraw(tx, row, now, why(outlook)),
        },
        ReminderState::Shown if wanted.when == When::IfSnoozed && !row.snoozed => {
            return withdraw(tx, row, now, why(outlook));
        }
        ReminderState::Claimed | ReminderState::Shown if same => return Ok(()),
        ReminderState::Claimed => {
            row.worth_until = wanted.worth_until;
            "replanned"
        }
        _ => {
            let When::At(at) = wanted.when else {
                return Ok(());
            };
            let moved = wanted.kind == ReminderKind::Slot && !same;
            let unseen = row.shown_at.is_none()
                && matches!(row.state, ReminderState::Withdrawn | ReminderState::Missed);
            if !moved && !unseen {
                return Ok(());
            }
            rearm(&mut row, at, wanted.worth_until);
            "moved"
        }
    };
    row.slot.clone_from(&wanted.slot);
    row.window_end = wanted.window_end;
    if row == before {
        return Ok(());
    }
    reminder::put(tx, &row, now, cause)
}

/// A reminder that waits again.
pub(crate) fn rearm(row: &mut ReminderRow, at: DateTime<Utc>, worth_until: DateTime<Utc>) {
    row.state = ReminderState::Pending;
    row.at = at;
    row.worth_until = worth_until;
    row.snoozed = false;
    row.attempts = 0;
    row.failures = 0;
    row.retry_at = None;
    row.claimed_by = None;
}

/// Whether a reminder speaks of the same thing as it did.
fn is_same(row: &ReminderRow, wanted: &Wanted) -> bool {
    let start = |slot: &Option<Slot>| slot.as_ref().map(|slot| slot.start.to_utc());
    match wanted.kind {
        ReminderKind::Slot => start(&row.slot) == start(&wanted.slot),
        ReminderKind::WindowOpen => row.window_end == wanted.window_end,
        _ => true,
    }
}

/// Where a snooze comes back, if it still makes sense; quiet hours may have moved it.
fn snoozed_to(row: &ReminderRow, wanted: &Wanted, outlook: &Outlook) -> Option<DateTime<Utc>> {
    let around = &outlook.around;
    let at = after_quiet(&around.settings.profile, around.at.zone, row.at);
    (row.snoozed && at < wanted.window_end.unwrap_or(row.worth_until)).then_some(at)
}

/// Of two reminders at most this far apart only the slot's is raised (rules, 4.8).
pub(crate) const ONE_OF_TWO: TimeDelta = TimeDelta::minutes(15);
/// From here on a workout is hard.
const HARD_RPE: u8 = 7;
