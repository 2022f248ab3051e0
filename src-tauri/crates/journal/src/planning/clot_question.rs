//! The question about a clot, asked before a massage of the legs after a journey (rules 3.7).

use chrono::{DateTime, TimeDelta, Utc};
use recovery::Muscle;
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::plan_table::PlanRow;
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

/// How long the question is asked after a journey. The rules set no limit, and a clot may take days
/// to show.
const ASKED_FOR: TimeDelta = TimeDelta::days(14);
