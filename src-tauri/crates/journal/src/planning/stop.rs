//! What comes before any massage: a stop, the safety questions, the question about a clot (rules
//! 3.7, 6).

use recovery::{Flag, Plan, Status, StatusReason};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::planning::clot_question;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::PlanRow;
use crate::records::questions;
use crate::types::StopCause;

/// What stops all massages, if anything does. A plan that stops is more precise than what was reported
/// by itself.
pub(crate) fn cause(plan: Option<&Plan>, context: &PlanningContext) -> Option<StopCause> {
    let stopped = plan.filter(|plan| plan.status == Status::SeeProfessional);
    stopped.map(of_plan).or_else(|| {
        if !context.flags.is_empty() {
            Some(of_flags(&context.flags))
        } else if context.stopped_by_clot() {
            Some(StopCause::RecentClot)
        } else if context.stopped_by_check_in() {
            Some(StopCause::CheckIn)
        } else {
            None
        }
    })
}

/// Refuses a massage to come during a stop, or while a question has to be answered before it. What took
/// place is never refused.
pub(crate) fn refuse(
    tx: &Connection,
    row: Option<&PlanRow>,
    context: &PlanningContext,
) -> Result<()> {
    refuse_unasked(tx, row, context)?;
    if clot_question::comes_first(tx, row, context.at.now)? {
        return Err(JournalError::ClotQuestion);
    }
    Ok(())
}

/// Refuses during a stop, or while the safety questions are open.
pub(crate) fn refuse_unasked(
    tx: &Connection,
    row: Option<&PlanRow>,
    context: &PlanningContext,
) -> Result<()> {
    refuse_stopped(row, context)?;
    if questions::come_first(tx)? {
        return Err(JournalError::SafetyQuestions);
    }
    Ok(())
}

/// Refuses during a stop.
pub(crate) fn refuse_stopped(row: Option<&PlanRow>, context: &PlanningContext) -> Result<()> {
    let plan = row.filter(|row| row.is_open()).map(|row| &row.plan);
    match cause(plan, context) {
        Some(cause) => Err(JournalError::Stopped(ids(&cause, context))),
        None => Ok(()),
    }
}

/// The ids of what stops: flags, signs of the check-in, or the name of the plan's reason.
fn ids(cause: &StopCause, context: &PlanningContext) -> Vec<&'static str> {
    let named = match cause {
        StopCause::RecentClot => StatusReason::RecentClot.name(),
        StopCause::SoreOverAWeek => StatusReason::SoreOverAWeek.name(),
        StopCause::RedFlags { .. } | StopCause::CheckIn => None,
    };
    let check_in = context.check_in.iter();
    let signs = check_in
        .filter(|_| context.stopped_by_check_in())
        .flat_map(|answered| answered.result.escalations.keys());
    let flags = context.flags.iter().map(Into::into);
    named
        .into_iter()
        .chain(flags)
        .chain(signs.map(Into::into))
        .collect()
}

fn of_plan(plan: &Plan) -> StopCause {
    match &plan.reason {
        Some(StatusReason::RecentClot) => StopCause::RecentClot,
        Some(StatusReason::SoreOverAWeek) => StopCause::SoreOverAWeek,
        reason => StopCause::RedFlags {
            urgent: reason.as_ref().is_some_and(StatusReason::is_urgent),
            flags: reason
                .as_ref()
                .map_or_else(Vec::new, |reason| reason.flags().to_vec()),
        },
    }
}

fn of_flags(flags: &[Flag]) -> StopCause {
    let (urgent, soon): (Vec<Flag>, _) = flags.iter().partition(|flag| flag.is_urgent());
    let is_urgent = !urgent.is_empty();
    StopCause::RedFlags {
        urgent: is_urgent,
        flags: if is_urgent { urgent } else { soon },
    }
}
