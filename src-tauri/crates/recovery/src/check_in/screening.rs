//! When to show the safety screen (rules 3.7) and ask the clot question (rules 4.10).

use chrono::TimeDelta;

use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::{Rpe, RpeBand};

/// Whether to show the safety screen (rules 3.7) unasked: on first use, after an all-out workout
/// (RPE 9–10), or with soreness 7–10. `rpe` is that of the workout being logged; None when only
/// soreness is reported. "Something is wrong" opens the screen at any time.
///
/// ```
/// use recovery::{Rpe, Soreness, safety_questions};
///
/// assert!(safety_questions(None, Rpe::new(9), false));
/// assert!(!safety_questions(Soreness::new(6), Rpe::new(8), false));
/// ```
pub fn safety_questions(soreness: Option<Soreness>, rpe: Option<Rpe>, first_use: bool) -> bool {
    first_use
        || rpe.is_some_and(|rpe| rpe.band() == RpeBand::Exhausting)
        || soreness.is_some_and(|soreness| soreness >= Soreness::SEVERE)
}

/// Whether to ask about a clot (rules 4.10): with leg muscles after more than four hours of travel.
/// A journey of unknown duration counts as a long one.
///
/// ```
/// use chrono::TimeDelta;
/// use recovery::{Muscle, MuscleGroup, clot_question};
///
/// let calves = Muscle { group: MuscleGroup::Calves, side: None };
/// assert!(clot_question(Some(TimeDelta::hours(5)), &[calves]));
/// ```
pub fn clot_question(travel: Option<TimeDelta>, focus: &[Muscle]) -> bool {
    travel.is_none_or(|travel| travel > TimeDelta::hours(4))
        && focus.iter().any(|muscle| muscle.group.is_leg())
}
