//! The workouts that share one massage.

use crate::input::context::Input;
use crate::situation::{Situation, focus};

/// The ids of the earlier hard workouts whose muscles the massage is for as well, newest first
/// (R-MERGE).
pub fn merged_workouts(input: &Input) -> Vec<&str> {
    let situation = Situation::new(input);
    focus::merged(&situation.main_workout, &situation.earlier.recent)
        .into_iter()
        .map(|(bout, _)| bout.id)
        .collect()
}
