//! When to ask the questions of the safety screen (3.7) and the clot question (4.10).

use chrono::TimeDelta;

use crate::{Muscle, Rpe};

/// Whether the safety screen is shown: very sore, all-out, or the first time.
pub fn safety_questions(soreness: Option<u8>, rpe: Rpe, first_use: bool) -> bool {
    first_use || rpe.get() >= 9 || soreness.is_some_and(|soreness| soreness >= 7)
}

/// Whether to ask about a clot: after more than four hours of travel, with leg work. A journey of
/// which nobody knows how long it took counts as a long one.
pub fn clot_question(travel: Option<TimeDelta>, focus: &[Muscle]) -> bool {
    travel.is_none_or(|travel| travel > TimeDelta::hours(4))
        && focus.iter().any(|muscle| muscle.group.is_leg())
}
