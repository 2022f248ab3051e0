//! What comes first on Today: a stop, the open plan, the massage that was done, or nothing.

use crate::planning::context::PlanningContext;
use crate::planning::stop;
use crate::types::{Headline, MassageEntry, OpenPlan};

/// What comes first. `done` is the massage of a plan that was done today.
pub(crate) fn of(
    open: Option<&OpenPlan>,
    context: &PlanningContext,
    done: Option<MassageEntry>,
) -> Headline {
    if let Some(cause) = stop::cause(open.map(|open| &open.plan), context) {
        return Headline::Stop { cause };
    }
    match (open, done) {
        (Some(open), _) => Headline::Plan {
            phase: open.phase.clone(),
        },
        (None, Some(massage)) => Headline::Done { massage },
        (None, None) => Headline::NothingDue,
    }
}
