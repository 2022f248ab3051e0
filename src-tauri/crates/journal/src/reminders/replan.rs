//! Replanning: the plan and its reminders are made again within the transaction of a change.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use recovery::Part;
use rusqlite::Connection;

use crate::error::Result;
use crate::moment::Moment;
use crate::planning::context::PlanningContext;
use crate::planning::decide::{self, Outlook};
use crate::planning::plan_table::PlanRow;
use crate::planning::{clot_question, device_state, guided, plan_table};
use crate::records::guided::GuidedRow;
use crate::records::{self, beginning, journey, massage, questions};
use crate::reminders::{inbox, reconcile, transition};
use crate::types::{Ending, NoticeKind, Questions, ReminderCause};

/// Makes the plan, stores it and reconciles the reminders with it. Returns what follows from the
/// journal then.
pub(crate) fn replan(tx: &Connection, at: Moment) -> Result<Outlook> {
    replan_in(tx, PlanningContext::read(tx, at)?)
}

/// The same in a context that was read since the last change.
pub(crate) fn replan_in(tx: &Connection, context: PlanningContext) -> Result<Outlook> {
    let at = context.at;
    add_journey_of_device(tx, at)?;
    device_state::set_planned(tx, at)?;
    let mut outlook = decide::decide(tx, context)?;
    if change_session(tx, &outlook)? {
        // read again: what was done in a session that ended is a massage by now
        outlook = decide::decide(tx, PlanningContext::read(tx, at)?)?;
    }
    if outlook.waits_for_the_clock() {
        wait_for_the_clock(tx, outlook.context.ahead, at)?;
        return Ok(outlook);
    }
    if let Some(from) = &outlook.taken_from {
        plan_table::put(tx, from)?;
    }
    plan_table::supersede_others(tx, outlook.plan.as_ref().map(|plan| &plan.id))?;
    if let Some(row) = &outlook.plan {
        plan_table::put(tx, row)?;
        take_session_over(tx, outlook.taken_from.as_ref(), row, at.zone)?;
        if let Some(slot) = &outlook.removed {
            inbox::add(tx, NoticeKind::KeptSlotRemoved, &row.id, slot, at.now)?;
        }
    }
    reconcile::reconcile(tx, &outlook)?;
    Ok(outlook)
}

/// Replans if time alone, the zone or the clock has changed the plan; returns what follows from the
/// journal then.
pub(crate) fn catch_up(tx: &Connection, at: Moment) -> Result<Option<Outlook>> {
    guided::adopt_clock(tx, at)?;
    if decide::is_stale(tx, at)? {
        admit_another(tx, at.now)?;
        return replan(tx, at).map(Some);
    }
    Ok(None)
}

/// Says that another journal was put in the place of this one. A red flag noted elsewhere is not in it.
fn admit_another(tx: &Connection, now: DateTime<Utc>) -> Result<()> {
    if !beginning::is_laid_over(tx)? {
        return Ok(());
    }
    questions::set(tx, Questions::Open, now)?;
    inbox::add_replaced(tx, NoticeKind::LaidOver, None, None, now)?;
    beginning::set_noted(tx)
}

/// Ends the guided session if massages are stopped or its plan's massage is no longer allowed. Otherwise
/// takes out of it what must not be done any more, makes the rest as light as it has to be by now, and
/// pauses it while the question about a clot comes before that. Returns whether that changed anything.
fn change_session(tx: &Connection, outlook: &Outlook) -> Result<bool> {
    let Some(mut session) = records::guided::open(tx)? else {
        return Ok(false);
    };
    let context = &outlook.context;
    let at = context.at;
    let stopped = context.is_stopped();
    let of_it = |row: &PlanRow| session.plan.as_ref() == Some(&row.id);
    let removed = outlook.removed.is_some() && outlook.plan.as_ref().is_some_and(of_it);
    let rules = context.rules_context();
    let laid_out = session.steps.clone();
    // a change of sides goes with what comes after it
    let worked = |part: &Part| {
        let works = laid_out.iter().filter(|step| step.is_work());
        let mut parts = works.filter_map(|step| step.part.as_ref());
        parts.find(|it| (it.muscle, it.side) == (part.muscle, part.side))
    };
    let left = |part: &Part| rules.level_left(worked(part).unwrap_or(part), at.now);
    let forbidden = |part: &Part| left(part).is_none();
    let mut is_over = stopped || removed;
    if !is_over {
        let changes = session.touches(at.now, |part| left(part) != Some(part.pressure));
        if !changes {
            return hold_up(tx, &mut session, at);
        }
        session.leave_out(at.now, forbidden);
        session.relevel(at.now, |_, part| left(part).unwrap_or(part.pressure));
        // what was taken out has no time left
        let steps = session.steps.iter().zip(&session.progress.seconds);
        let parts = steps.filter_map(|(step, left)| step.part.as_ref().filter(|_| *left > 0));
        let firmest = parts.map(|part| part.pressure).max();
        session.pressure = session.pressure.min(firmest.unwrap_or(session.pressure));
        guided::put(tx, &session, at)?;
        hold_up(tx, &mut session, at)?;
        is_over = !session.touches(at.now, |_| true);
    }
    if is_over {
        guided::close(tx, &session, Ending::Log, at)?;
    }
    Ok(true)
}

/// Pauses the guided session if the question about a clot comes before what is left of it. Returns whether
/// it ran until now.
fn hold_up(tx: &Connection, session: &mut GuidedRow, at: Moment) -> Result<bool> {
    let runs = session.progress.running_since.is_some();
    if !runs || !clot_question::holds_up(tx, session, at.now)? {
        return Ok(false);
    }
    session.progress.pause(at.now);
    guided::put(tx, session, at)?;
    Ok(true)
}

/// The guided session of a plan goes with its massage to the plan that took that over.
fn take_session_over(
    tx: &Connection,
    from: Option<&PlanRow>,
    to: &PlanRow,
    zone: Tz,
) -> Result<()> {
    let Some(from) = from else { return Ok(()) };
    let Some(mut session) = guided::of_plan(tx, &from.id)? else {
        return Ok(());
    };
    session.plan = Some(to.id.clone());
    records::guided::put(tx, &session, zone)
}

/// Records a journey if the zone is not that of the last plan.
fn add_journey_of_device(tx: &Connection, at: Moment) -> Result<()> {
    let before = device_state::zone(tx)?.filter(|name| name != at.zone.name());
    match before.and_then(|name| name.parse().ok()) {
        Some(from) => journey::add_change_of_zone(tx, from, at),
        None => Ok(()),
    }
}

/// Handles a clock that is earlier than everything that was logged. Changes take effect once it is
/// right; only a plan that was closed loses its reminders at once.
fn wait_for_the_clock(tx: &Connection, ends: Option<DateTime<Utc>>, at: Moment) -> Result<()> {
    plan_table::set_replan_at(tx, ends)?;
    let Some(open) = plan_table::open(tx)? else {
        return Ok(());
    };
    let cause = if open.course.skipped_at.is_some() {
        ReminderCause::PlanSkipped
    } else if open.course.started_at.is_some() {
        ReminderCause::Started
    } else if massage::carried_out(tx, &open.id)? {
        ReminderCause::PlanDone
    } else {
        return Ok(());
    };
    transition::silence(tx, &open.id, at.now, cause)
}
