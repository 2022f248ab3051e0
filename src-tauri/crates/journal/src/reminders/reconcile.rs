//! How the reminders that exist follow a plan that moves.

use chrono::{DateTime, Utc};
use recovery::{Slot, Status, after_quiet};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::decide::Outlook;
use crate::reminders::desired::{self, Wanted, When};
use crate::reminders::table::{self, ReminderRow};
use crate::reminders::{inbox, regular};
use crate::types::{PlanId, PlanState, ReminderId, ReminderKind, ReminderState};

/// Lets all reminders follow from what the plan is now.
pub(crate) fn follow(tx: &Connection, outlook: &Outlook) -> Result<()> {
    let now = outlook.around.at.now;
    let mut all = Vec::new();
    if let Some(row) = &outlook.plan {
        all.extend(desired::of_slot(row, outlook));
        all.extend(desired::how_sore(tx, row, outlook)?);
    }
    all.extend(regular::wanted(tx, outlook)?);
    let mut rows = table::live(tx, now)?;
    // a server that comes up would raise what was parked for a plan that is no more
    rows.extend(table::parked(tx, now)?);
    for row in rows {
        if !all
            .iter()
            .any(|it| it.about == row.about && it.kind == row.kind)
        {
            withdraw(tx, row, now, why(outlook))?;
        }
    }
    for it in all {
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
    row.close_pending = row.server_id.is_some();
    row.snoozed = false;
    table::put(tx, &row, now, cause)
}

/// Takes back what waits for a plan.
pub(crate) fn silence(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: &str,
) -> Result<()> {
    for row in table::of_plan(tx, plan)? {
        if row.state == ReminderState::Pending && row.kind != ReminderKind::Soreness {
            withdraw(tx, row, now, cause)?;
        }
    }
    Ok(())
}

/// The person answered: what was raised for the plan needs no more answer, and no snooze holds.
pub(crate) fn answered(
    tx: &Connection,
    plan: &PlanId,
    now: DateTime<Utc>,
    cause: &str,
) -> Result<()> {
    for mut row in table::of_plan(tx, plan)? {
        let raised = matches!(row.state, ReminderState::Shown | ReminderState::Claimed);
        if raised && row.kind != ReminderKind::Soreness {
            row.state = ReminderState::Answered;
            row.close_pending = row.server_id.is_some();
            row.snoozed = false;
            table::put(tx, &row, now, cause)?;
        } else if row.state == ReminderState::Pending && row.snoozed {
            if row.kind == ReminderKind::WindowOpen {
                // it would come when the snooze ends; whoever wants it gives it its own time again
                withdraw(tx, row, now, cause)?;
            } else {
                row.snoozed = false;
                table::put(tx, &row, now, cause)?;
            }
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

/// Brings the one reminder of its kind to where it should be. One that was raised never comes
/// again by itself, but for a slot that moved.
fn settle(tx: &Connection, wanted: &Wanted, outlook: &Outlook) -> Result<()> {
    let now = outlook.around.at.now;
    let Some(mut row) = table::about(tx, &wanted.about, wanted.kind)? else {
        let When::At(at) = wanted.when else {
            return Ok(());
        };
        let id = ReminderId::new(now);
        let mut row = ReminderRow::pending(id, &wanted.about, wanted.kind, at, wanted.expires_at);
        row.plan.clone_from(&wanted.plan);
        row.slot.clone_from(&wanted.slot);
        row.window_end = wanted.window_end;
        return table::put(tx, &row, now, "planned");
    };
    let before = row.clone();
    let same = is_same(&row, wanted);
    let snoozed_to = snoozed_to(&row, wanted, outlook);
    let cause = match row.state {
        ReminderState::Pending if snoozed_to.is_some() => {
            row.at = snoozed_to.unwrap_or(row.at);
            row.expires_at = wanted.window_end.unwrap_or(row.expires_at);
            "replanned"
        }
        ReminderState::Pending => match wanted.when {
            When::At(at) => {
                row.at = at;
                row.expires_at = wanted.expires_at;
                row.snoozed = false;
                if at == before.at {
                    "replanned"
                } else {
                    "moved"
                }
            }
            When::IfDue if same && row.at <= now => {
                row.expires_at = row.expires_at.max(wanted.expires_at);
                "replanned"
            }
            _ => return withdraw(tx, row, now, why(outlook)),
        },
        ReminderState::Shown if wanted.when == When::IfSnoozed && !row.snoozed => {
            return withdraw(tx, row, now, why(outlook));
        }
        ReminderState::Claimed | ReminderState::Shown if same => return Ok(()),
        // on its way with what is no longer so; what reaches the screen of it is taken away
        ReminderState::Claimed => match wanted.when {
            When::At(at) if wanted.kind == ReminderKind::Slot || row.shown_at.is_none() => {
                rearm(&mut row, at, wanted.expires_at);
                row.close_pending = row.server_id.is_some();
                "moved"
            }
            _ if wanted.kind == ReminderKind::WindowOpen => {
                return withdraw(tx, row, now, why(outlook));
            }
            _ => {
                row.expires_at = row.expires_at.max(wanted.expires_at);
                "replanned"
            }
        },
        _ => {
            let When::At(at) = wanted.when else {
                return Ok(());
            };
            let moved = wanted.kind == ReminderKind::Slot && !same;
            let unseen = row.shown_at.is_none()
                && matches!(
                    row.state,
                    ReminderState::Withdrawn | ReminderState::Missed | ReminderState::Parked
                );
            if !moved && !unseen {
                return Ok(());
            }
            // given up at an instant that is no more
            inbox::forget(tx, &row, now)?;
            rearm(&mut row, at, wanted.expires_at);
            // what was shown spoke of a time that is no more
            row.close_pending = row.server_id.is_some();
            "moved"
        }
    };
    row.speak_of(wanted.slot.clone());
    row.window_end = wanted.window_end;
    if row == before {
        return Ok(());
    }
    table::put(tx, &row, now, cause)
}

/// A reminder that waits again.
pub(crate) fn rearm(row: &mut ReminderRow, at: DateTime<Utc>, expires_at: DateTime<Utc>) {
    row.state = ReminderState::Pending;
    row.at = at;
    row.expires_at = expires_at;
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
    (row.snoozed && at < wanted.window_end.unwrap_or(row.expires_at)).then_some(at)
}
