//! The question about a clot, asked before a massage of the legs after a journey (rules 3.7), and before
//! a massage gun on the calves (rules 1.2).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Muscle, MuscleGroup, Part, Step, Tool};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::plan_table::PlanRow;
use crate::records::guided::GuidedRow;
use crate::records::journey;

/// Whether to ask about a clot before the massage of this plan.
pub(crate) fn comes_first(
    tx: &Connection,
    plan: Option<&PlanRow>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let Some(plan) = plan.filter(|plan| plan.is_open()) else {
        return Ok(false);
    };
    let ahead = plan.has_massage_ahead(now);
    let slot = plan.slot().filter(|_| ahead).map(|slot| &slot.focus);
    let interim = plan.plan.interim.as_ref().map(|interim| &interim.focus);
    let focus: Vec<_> = slot.into_iter().chain(interim).flatten().copied().collect();
    comes_before(tx, &focus, now)
}

/// Whether to ask about a clot before a massage of these muscles.
pub(crate) fn comes_before(
    tx: &Connection,
    muscles: &[Muscle],
    now: DateTime<Utc>,
) -> Result<bool> {
    let journeys = journey::unanswered_since(tx, now - ASKED_FOR)?;
    Ok(journeys
        .into_iter()
        .any(|length| recovery::clot_question(length, muscles)))
}

/// Whether to ask about a clot before this guided session goes on: by what is left of it, whatever the plan
/// is for.
pub(crate) fn holds_up(tx: &Connection, session: &GuidedRow, now: DateTime<Utc>) -> Result<bool> {
    let muscle = |part: &Part| Muscle {
        group: part.muscle,
        side: Some(part.side),
    };
    let left: Vec<_> = session.parts_left(now).map(muscle).collect();
    comes_before(tx, &left, now)
}

/// Whether to ask about a clot before these steps because they take the massage gun to the calves
/// (rules 1.2). There it is asked each time, before the session begins.
pub(crate) fn comes_before_gun(steps: &[Step]) -> bool {
    let mut parts = steps.iter().filter_map(|step| step.part.as_ref());
    parts.any(|part| part.muscle == MuscleGroup::Calves && part.tool == Some(Tool::Gun))
}

/// How long the question is asked after a journey. The rules set no limit, and a clot may take days
/// to show.
const ASKED_FOR: TimeDelta = TimeDelta::days(14);
