//! The workouts that share one massage.

use crate::input::context::Input;
use crate::situation::{Situation, focus};

/// The ids of the earlier hard workouts whose muscles the massage is for as well, newest first
/// (R-MERGE).
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "legs", "activity": "strength_lower", "rpe": 8,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         },
///         "other_workouts": [{
///             "id": "arms", "activity": "strength_upper", "rpe": 8,
///             "end": "2026-11-22T19:00:00+01:00", "duration_min": 60
///         }]
///     }"#,
/// )?;
/// assert_eq!(recovery::merged_workouts(&input), ["arms"]);
/// # Ok(())
/// # }
/// ```
pub fn merged_workouts(input: &Input) -> Vec<&str> {
    let situation = Situation::new(input);
    focus::merged(&situation.main_workout, &situation.earlier.recent)
        .into_iter()
        .map(|(bout, _)| bout.id)
        .collect()
}
