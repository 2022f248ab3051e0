//! What the user does with a plan: accept a time, start, finish or skip the massage.

use chrono::TimeDelta;
use recovery::{Outcome, Slot, Verdict};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{clot_question, custom_slot};
use crate::records::massage;
use crate::types::{DoneDetails, NewMassage, PlanId, PlanState, SlotRequest, Warnings};

/// Accepts the recommended slot, or a custom one that the rules allow.
pub(crate) fn accept(
    tx: &Connection,
    id: &PlanId,
    request: &SlotRequest,
    at: Moment,
) -> Result<()> {
    let mut row = open(tx, id)?;
    let (slot, verdict) = custom_slot::requested(tx, &row, request, at)?;
    if slot.end.to_utc() <= at.now {
        return Err(JournalError::NotOpen);
    }
    allow(&verdict, request.warnings())?;
    row.accepted = Some(slot);
    row.started_at = None;
    row.snoozed_until = None;
    plan_table::put(tx, &row)
}

/// Starts the massage of a plan now.
pub(crate) fn start(tx: &Connection, id: &PlanId, warnings: Warnings, at: Moment) -> Result<()> {
    let mut row = open(tx, id)?;
    if clot_question::comes_first(tx, Some(&row), at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    let Some(slot) = row.slot() else {
        return Err(JournalError::NotOpen);
    };
    let now = SlotRequest {
        start: Some(at.now),
        minutes: Some(slot.minutes),
        delivery: Some(slot.delivery),
        despite_warnings: warnings == Warnings::Accepted,
    };
    let (slot, verdict) = custom_slot::requested(tx, &row, &now, at)?;
    allow(&verdict, warnings)?;
    row.accepted = Some(slot);
    row.started_at = Some(at.now);
    row.snoozed_until = None;
    plan_table::put(tx, &row)
}

/// Logs the massage of a plan.
pub(crate) fn finish(
    tx: &Connection,
    id: &PlanId,
    details: &DoneDetails,
    at: Moment,
) -> Result<()> {
    let mut row = plan_table::get(tx, id)?;
    let massage = as_done(&row, details, at)?;
    massage::insert(tx, &massage, Some(id), at.now)?;
    // a second massage, if it still hurts tomorrow, is not accepted by this
    row.accepted = None;
    row.started_at = None;
    plan_table::put(tx, &row)
}

/// Closes a plan without a massage.
pub(crate) fn skip(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    let mut row = open(tx, id)?;
    row.skipped_at = Some(at.now);
    row.accepted = None;
    row.started_at = None;
    plan_table::put(tx, &row)
}

/// Reopens a skipped plan.
pub(crate) fn unskip(tx: &Connection, id: &PlanId) -> Result<()> {
    let mut row = plan_table::get(tx, id)?;
    if row.state != PlanState::Skipped {
        return Err(JournalError::NotOpen);
    }
    row.skipped_at = None;
    // the index allows one open plan; replanning opens this one if its workout is the main one
    plan_table::put(tx, &row)
}

fn open(tx: &Connection, id: &PlanId) -> Result<PlanRow> {
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}

/// Fails if the rules refuse, or if they warn and the user has not accepted that.
fn allow(verdict: &Verdict, warnings: Warnings) -> Result<()> {
    match (verdict.outcome, warnings) {
        (Outcome::Refuse, _) => Err(JournalError::RuleForbids(verdict.refused_by.clone())),
        (Outcome::Warn, Warnings::Ask) => Err(JournalError::RuleWarns(verdict.warned_by.clone())),
        _ => Ok(()),
    }
}

/// The massage of a plan, as reported, and otherwise as planned.
fn as_done(row: &PlanRow, details: &DoneDetails, at: Moment) -> Result<NewMassage> {
    if !row.is_open() {
        return Err(JournalError::NotOpen);
    }
    let slot = row.slot().ok_or(JournalError::NotOpen)?;
    let Slot {
        minutes,
        pressure,
        delivery,
        focus,
        types,
        ..
    } = slot.clone();
    let minutes = details.minutes.unwrap_or(minutes);
    let now = at.now;
    let ends_now = now - TimeDelta::minutes(i64::from(minutes));
    let massage_type = details
        .massage_type
        .or_else(|| types.first().copied())
        .ok_or(JournalError::NotOpen)?;
    let firmest = massage_type.levels_in(pressure).hi;
    Ok(NewMassage {
        start: details.start.unwrap_or(ends_now),
        minutes,
        pressure: details.pressure.unwrap_or(firmest.get()),
        massage_type,
        delivery: details.delivery.unwrap_or(delivery),
        muscles: focus,
    })
}
