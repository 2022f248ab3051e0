//! Reconciles the stored reminders with the desired ones.

use chrono::{DateTime, Utc};
use recovery::{Slot, Status, after_quiet};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::decide::Outlook;
use crate::planning::plan_table;
use crate::reminders::desired::{self, DesiredReminder, Timing};
use crate::reminders::row::{self, ReminderRow};
use crate::reminders::{effort, inbox, regular, table, transition, trial};
use crate::types::{PlanState, ReminderCause, ReminderId, ReminderKind, ReminderState};

/// Reconciles all reminders with the current plan.
pub(crate) fn reconcile(tx: &Connection, outlook: &Outlook) -> Result<()> {
    let now = outlook.context.at.now;
    let mut all = Vec::new();
    if let Some(row) = &outlook.plan {
        all.extend(desired::of_slot(row, outlook));
        all.extend(desired::how_sore(tx, row, outlook)?);
        if row.is_open() {
            all.extend(desired::questions(row, &outlook.context));
        }
    }
    for row in plan_table::replaced(tx, now)? {
        all.extend(desired::questions(&row, &outlook.context));
    }
    all.extend(regular::desired(tx, outlook)?);
    all.extend(trial::desired(tx, outlook)?);
    all.extend(effort::desired(tx, outlook)?);
    let mut rows = table::active(tx, now)?;
    // a server that starts would show what was parked for a plan that is gone
    rows.extend(table::parked(tx, now)?);
    for row in rows {
        if !all
            .iter()
            .any(|it| it.subject == row.subject && it.kind == row.kind)
        {
            transition::withdraw(tx, row, now, why(outlook))?;
        }
    }
    for it in all {
        reconcile_one(tx, &it, outlook)?;
    }
    Ok(())
}

/// Why a reminder of a plan is not desired.
fn why(outlook: &Outlook) -> ReminderCause {
    let Some(row) = &outlook.plan else {
        return ReminderCause::NoPlan;
    };
    match (row.state, row.plan.status) {
        (PlanState::Done, _) => ReminderCause::PlanDone,
        (PlanState::Skipped, _) => ReminderCause::PlanSkipped,
        (PlanState::Started, _) => ReminderCause::Started,
        (PlanState::Expired, _) => ReminderCause::PlanExpired,
        (PlanState::Superseded, _) => ReminderCause::PlanSuperseded,
        (_, Status::SeeProfessional) => ReminderCause::SeeProfessional,
        _ => ReminderCause::Replanned,
    }
}

/// Reconciles one reminder. One that was shown does not come again, unless its slot moved.
fn reconcile_one(tx: &Connection, desired: &DesiredReminder, outlook: &Outlook) -> Result<()> {
    let now = outlook.context.at.now;
    let Some(mut row) = table::about(tx, &desired.subject, desired.kind)? else {
        let Timing::At(at) = desired.when else {
            return Ok(());
        };
        let id = ReminderId::new(now);
        let subject = desired.subject.clone();
        let row = ReminderRow {
            plan: desired.plan.clone(),
            slot: desired.slot.clone(),
            window_end: desired.window_end,
            ..ReminderRow::pending(id, subject, desired.kind, at, desired.expires_at)
        };
        return table::put(tx, &row, now, ReminderCause::Planned);
    };
    let before = row.clone();
    let same = is_same(&row, desired);
    let snoozed_to = snoozed_to(&row, desired, outlook);
    let cause = match row.state {
        ReminderState::Pending if snoozed_to.is_some() => {
            row.at = snoozed_to.unwrap_or(row.at);
            row.expires_at = desired.window_end.unwrap_or(row.expires_at);
            ReminderCause::Replanned
        }
        ReminderState::Pending => match desired.when {
            Timing::At(at) => {
                row.at = at;
                row.expires_at = desired.expires_at;
                row.snoozed = false;
                if at == before.at {
                    ReminderCause::Replanned
                } else {
                    ReminderCause::Moved
                }
            }
            Timing::IfDue if same && row.at <= now => {
                row.expires_at = row.expires_at.max(desired.expires_at);
                ReminderCause::Replanned
            }
            _ => return transition::withdraw(tx, row, now, why(outlook)),
        },
        ReminderState::Shown if desired.when == Timing::IfSnoozed && !row.snoozed => {
            return transition::withdraw(tx, row, now, why(outlook));
        }
        ReminderState::Claimed | ReminderState::Shown if same => return Ok(()),
        // claimed but not yet shown, and its content is stale: close it if it still reaches the
        // screen
        ReminderState::Claimed => match desired.when {
            Timing::At(at) if row::is_about_its_slot(desired.kind) || row.shown_at.is_none() => {
                transition::rearm(&mut row, at, desired.expires_at);
                row.close_pending = row.server_id.is_some();
                ReminderCause::Moved
            }
            _ if desired.kind == ReminderKind::WindowOpen => {
                return transition::withdraw(tx, row, now, why(outlook));
            }
            _ => {
                row.expires_at = row.expires_at.max(desired.expires_at);
                ReminderCause::Replanned
            }
        },
        _ => {
            let Timing::At(at) = desired.when else {
                return Ok(());
            };
            let moved = row::is_about_its_slot(desired.kind) && !same;
            let unseen = row.shown_at.is_none()
                && matches!(
                    row.state,
                    ReminderState::Withdrawn | ReminderState::Missed | ReminderState::Parked
                );
            if !moved && !unseen {
                return Ok(());
            }
            // parked for a time that no longer applies
            inbox::forget(tx, &row, now)?;
            transition::rearm(&mut row, at, desired.expires_at);
            // what was shown named a time that no longer applies
            row.close_pending = row.server_id.is_some();
            ReminderCause::Moved
        }
    };
    row.retarget(desired.slot.clone());
    row.window_end = desired.window_end;
    if row == before {
        return Ok(());
    }
    table::put(tx, &row, now, cause)
}

/// Whether the text of a reminder is unchanged.
fn is_same(row: &ReminderRow, desired: &DesiredReminder) -> bool {
    let start = |slot: &Option<Slot>| slot.as_ref().map(|slot| slot.start.to_utc());
    match desired.kind {
        ReminderKind::Slot | ReminderKind::DidYouDoIt | ReminderKind::DidYouBookIt => {
            start(&row.slot) == start(&desired.slot)
        }
        ReminderKind::WindowOpen => row.window_end == desired.window_end,
        _ => true,
    }
}

/// When a snoozed reminder comes back, if it is still of use; quiet hours may have moved it.
fn snoozed_to(
    row: &ReminderRow,
    desired: &DesiredReminder,
    outlook: &Outlook,
) -> Option<DateTime<Utc>> {
    let context = &outlook.context;
    let at = after_quiet(&context.settings.profile, context.at.zone, row.at);
    (row.snoozed && at < desired.window_end.unwrap_or(row.expires_at)).then_some(at)
}
