//! What a medical stop took away comes back when the stop turns out to be a mistake.

use recovery::{Precaution, Slot, Status};
use rusqlite::Connection;

use crate::error::Result;
use crate::planning::context::PlanningContext;
use crate::planning::plan_table::{self, PlanRow};
use crate::planning::{decide, kept};
use crate::records::massage;
use crate::types::ChangeKind;

/// Brings back the kept time that a stop took away, if this change takes the stop back as a mistake and
/// the rules still allow it; forgets it if the stop was none. Called after the change, in a context that was
/// read since, and before the plan is made again. Returns the slot that is kept again, as it was.
pub(crate) fn bring_back(
    tx: &Connection,
    kind: ChangeKind,
    context: &PlanningContext,
) -> Result<Option<Slot>> {
    let Some(mut row) = plan_table::open(tx)? else {
        return Ok(None);
    };
    row.course.pass(context.at.now);
    let Some(removed) = row.course.removed.clone() else {
        return Ok(None);
    };
    let is_mistake = match kind {
        ChangeKind::FlagMistaken => true,
        // struck off again, and not cleared by a doctor
        ChangeKind::Settings => {
            let conditions = &context.settings.profile.precautions;
            !conditions.contains(&Precaution::RecentClot)
        }
        ChangeKind::FlagResolved => {
            row.course.removed = None;
            plan_table::put(tx, &row)?;
            false
        }
        _ => false,
    };
    if !is_mistake {
        return Ok(None);
    }
    let Some(slot) = allowed(tx, &row, &removed.kept, context)? else {
        return Ok(None);
    };
    row.course.bring_back(slot);
    plan_table::put(tx, &row)?;
    Ok(Some(removed.kept))
}

/// The slot as the rules allow it now; none during a stop or after a massage.
fn allowed(
    tx: &Connection,
    row: &PlanRow,
    slot: &Slot,
    context: &PlanningContext,
) -> Result<Option<Slot>> {
    let Some(plan) = decide::ask_rules(context)? else {
        return Ok(None);
    };
    if plan.status == Status::Satisfied || massage::carried_out(tx, &row.id)? {
        return Ok(None);
    }
    Ok(kept::still_valid(slot, &plan, context))
}
