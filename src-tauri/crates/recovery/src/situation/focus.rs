//! Which muscles (rules 3.5): with those of earlier hard workouts (rules 4.2 step 3), without those
//! that a local issue excludes (rules 3.7, 4.2 step 5).

use chrono::{DateTime, Utc};

use crate::input::context::Context;
use crate::situation::bout::Bout;
use crate::vocabulary::muscles::Muscle;

/// The muscles of a plan, most important first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Focus {
    pub muscles: Vec<Muscle>,
    /// How many came from earlier workouts (R-MERGE).
    pub added: u32,
    /// Muscles, or sides of them, that local issues exclude (R-LOCAL).
    pub left_out: Vec<Muscle>,
    /// Those of `muscles` with an injury that is still healing (R-HEAL).
    pub healing: Vec<Muscle>,
}

/// The muscles to massage after `main_workout`; `earlier` is newest first, each under 72 h old.
pub(crate) fn of(
    main_workout: &Bout<'_>,
    earlier: &[Bout<'_>],
    context: &Context,
    now: DateTime<Utc>,
) -> Focus {
    let mut muscles = own(main_workout);
    let own_count = muscles.len();
    let merged = merged(main_workout, earlier);
    muscles.extend(merged.into_iter().flat_map(|(_, new)| new));
    let added = u32::try_from(muscles.len() - own_count).unwrap_or(u32::MAX);
    let (mut kept, mut left_out) = (Vec::with_capacity(muscles.len()), Vec::new());
    for muscle in muscles {
        let rest = context.remainder(muscle, now);
        left_out.extend(muscle.gone(rest));
        kept.extend(rest);
    }
    let healing = kept.iter().copied().filter(|m| context.is_healing(*m, now));
    Focus {
        healing: healing.collect(),
        muscles: kept,
        added,
        left_out,
    }
}

/// The earlier hard workouts that add muscles to those of the main one, and what each adds (R-MERGE);
/// `earlier` is newest first.
pub(crate) fn merged<'b, 'a>(
    main_workout: &Bout<'a>,
    earlier: &'b [Bout<'a>],
) -> Vec<(&'b Bout<'a>, Vec<Muscle>)> {
    let mut known = own(main_workout);
    let mut merged = Vec::new();
    for older in earlier.iter().filter(|bout| bout.rpe.is_hard()) {
        let is_new = |muscle: &Muscle| known.iter().all(|it| it.group != muscle.group);
        let new: Vec<_> = own(older).into_iter().filter(is_new).collect();
        if !new.is_empty() {
            known.extend(&new);
            merged.push((older, new));
        }
    }
    merged
}

/// The muscles picked by the person, or those of the activity.
pub(crate) fn own(bout: &Bout<'_>) -> Vec<Muscle> {
    if bout.muscles.is_empty() {
        let whole = |group: &_| Muscle {
            group: *group,
            side: None,
        };
        bout.activity.focus().iter().map(whole).collect()
    } else {
        bout.muscles.to_vec()
    }
}
