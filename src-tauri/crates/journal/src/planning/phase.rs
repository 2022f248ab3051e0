//! Where a stored plan is in its life, with everything it depends on.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{Slot, slot_reminder, starts, starts_in_windows};

use crate::life::phase::{Setting, phase as phase_of};
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::PlanRow;
use crate::types::Phase;

/// Where a plan is in its life.
pub(crate) fn phase(row: &PlanRow, context: &PlanningContext) -> Phase {
    let now = context.at.now;
    let profile = &context.settings.profile;
    let proposed = row.plan.slot.as_ref();
    let window = proposed.and_then(|slot| row.plan.windows.iter().find(|it| it.id == slot.window));
    let remind_at = row.course.kept.as_ref().and_then(|kept| {
        slot_reminder(kept.start.to_utc(), kept.delivery, profile, context.at.zone)
    });
    let setting = Setting {
        status: row.plan.status,
        proposed,
        opens: window.map(|window| window.from_utc),
        last_start: last_start(row, context),
        lead: TimeDelta::minutes(profile.therapist_lead_min.into()),
        remind_at,
    };
    phase_of(&row.course, &setting, now)
}

/// The latest start of the recommended massage that fits in its window without a break since the slot.
pub(crate) fn last_start(row: &PlanRow, context: &PlanningContext) -> Option<DateTime<Utc>> {
    let slot = row.plan.slot.as_ref()?;
    Some(last_start_of_slot(row, slot, context))
}

/// The latest start of a massage that still fits in its window, without a break since the slot: the last
/// quarter of an hour that no rule refuses.
pub(crate) fn last_start_of_slot(
    row: &PlanRow,
    slot: &Slot,
    context: &PlanningContext,
) -> DateTime<Utc> {
    let start = slot.start.to_utc();
    let next = start.max(context.at.now);
    let runs = context
        .input()
        .and_then(|input| starts(&input, slot.delivery, slot.minutes).ok());
    starts_in_windows(&runs.unwrap_or_default(), &row.plan.windows, slot.minutes)
        .iter()
        .filter(|run| run.window == slot.window)
        .find(|run| run.first < next + QUARTER && next <= run.last)
        .map_or(start, |run| run.last.max(start))
}

const QUARTER: TimeDelta = TimeDelta::minutes(15);
