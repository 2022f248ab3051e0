//! What the person does with a plan: keep a time, start, done, skip.

use chrono::TimeDelta;
use recovery::{Outcome, Slot, Verdict};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{custom_slot, decide};
use crate::records::{journey, massage};
use crate::reminders::reconcile;
use crate::types::{DoneDetails, NewMassage, PlanId, PlanState, SlotRequest, Today};

impl Journal {
    /// Keeps a time: the recommended slot, or one picked by hand (checked by the rules).
    pub fn keep(&mut self, plan: &PlanId, wish: SlotRequest, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            let mut row = opened(tx, plan, at)?;
            let (slot, verdict) = custom_slot::slot(tx, &row, &wish, at)?;
            if slot.end.to_utc() <= at.now {
                return Err(JournalError::NotOpen);
            }
            allow(&verdict, wish.despite_warnings)?;
            row.kept = Some(slot);
            row.started_at = None;
            row.snoozed_until = None;
            plan_table::put(tx, &row)?;
            reconcile::answered(tx, plan, at.now, "answered:keep")
        })
    }

    /// What the rules say to a time picked by hand, without keeping it.
    pub fn review_custom_slot(
        &mut self,
        plan: &PlanId,
        wish: SlotRequest,
        at: Moment,
    ) -> Result<Verdict> {
        let at = at.to_millis();
        self.read(|tx| {
            let row = plan_table::get(tx, plan)?;
            let row = if decide::is_stale(tx, at)? {
                let fresh = decide::decide(tx, at)?.plan;
                fresh.filter(|fresh| fresh.id == row.id)
            } else {
                Some(row)
            };
            let row = row.filter(PlanRow::is_open).ok_or(JournalError::NotOpen)?;
            Ok(custom_slot::slot(tx, &row, &wish, at)?.1)
        })
    }

    /// The person starts the massage now; despite what a rule warns of, if they want that. Not
    /// before the question about a clot is answered, if there is one.
    pub fn start(&mut self, plan: &PlanId, despite_warnings: bool, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| start(tx, plan, despite_warnings, at))
    }

    /// The massage was done: logs it and closes the plan.
    pub fn done(&mut self, plan: &PlanId, details: DoneDetails, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            let mut row = plan_table::get(tx, plan)?;
            let massage = as_done(&row, &details, at)?;
            massage::insert(tx, &massage, Some(plan), at.now)?;
            // a second one, if it still hurts tomorrow, is not kept by that
            row.kept = None;
            row.started_at = None;
            plan_table::put(tx, &row)?;
            reconcile::answered(tx, plan, at.now, "answered:done")
        })
    }

    /// Not this time: closes the plan without a massage.
    pub fn skip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| skip(tx, plan, at))
    }

    /// Opens a plan again that was skipped by mistake.
    pub fn unskip(&mut self, plan: &PlanId, at: Moment) -> Result<Today> {
        self.change(at, |tx, _| {
            let mut row = plan_table::get(tx, plan)?;
            if row.state != PlanState::Skipped {
                return Err(JournalError::NotOpen);
            }
            row.skipped_at = None;
            // the index allows one open plan; re-planning opens this one if it still leads
            plan_table::put(tx, &row)
        })
    }
}

/// Starts the massage of a plan at this moment.
pub(crate) fn start(
    tx: &Connection,
    id: &PlanId,
    despite_warnings: bool,
    at: Moment,
) -> Result<()> {
    let mut row = opened(tx, id, at)?;
    if journey::asks(tx, Some(&row), at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    let Some(slot) = row.slot() else {
        return Err(JournalError::NotOpen);
    };
    let wish = SlotRequest {
        start: Some(at.now),
        minutes: Some(slot.minutes),
        delivery: Some(slot.delivery),
        despite_warnings,
    };
    let (slot, verdict) = custom_slot::slot(tx, &row, &wish, at)?;
    allow(&verdict, despite_warnings)?;
    row.kept = Some(slot);
    row.started_at = Some(at.now);
    row.snoozed_until = None;
    plan_table::put(tx, &row)?;
    reconcile::answered(tx, id, at.now, "answered:start")
}

/// Closes a plan without a massage.
pub(crate) fn skip(tx: &Connection, id: &PlanId, at: Moment) -> Result<()> {
    let mut row = plan_table::get(tx, id)?;
    if !row.is_open() {
        return Err(JournalError::NotOpen);
    }
    row.skipped_at = Some(at.now);
    row.kept = None;
    row.started_at = None;
    plan_table::put(tx, &row)?;
    reconcile::answered(tx, id, at.now, "answered:skip")
}

/// The plan as it is at this very moment, if it is open.
fn opened(tx: &Connection, id: &PlanId, at: Moment) -> Result<PlanRow> {
    decide::catch_up(tx, at)?;
    let row = plan_table::get(tx, id)?;
    if row.is_open() {
        Ok(row)
    } else {
        Err(JournalError::NotOpen)
    }
}

fn allow(verdict: &Verdict, despite_warnings: bool) -> Result<()> {
    match verdict.outcome {
        Outcome::Refuse => Err(JournalError::RuleForbids(verdict.refused_by.clone())),
        Outcome::Warn if !despite_warnings => {
            Err(JournalError::RuleWarns(verdict.warned_by.clone()))
        }
        _ => Ok(()),
    }
}

/// The massage of a plan, as told or as planned.
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
