//! One plan for the workouts of the last 72 hours (rules 4).

pub(crate) mod advice;
pub(crate) mod decide;
pub(crate) mod decision;
pub(crate) mod deferral;
pub(crate) mod dose;
pub(crate) mod explain;
pub(crate) mod interim;
pub(crate) mod notify;
pub(crate) mod plan;
pub(crate) mod reason;
pub(crate) mod safety;
pub(crate) mod search;
pub(crate) mod status;
pub(crate) mod windows;

use crate::error::InputError;
use crate::input::context::Input;
use crate::planner::decide::decide;
use crate::planner::notify::{slot_reminder_at, window_open_at};
use crate::planner::plan::Plan;
use crate::planner::status::Status;
use crate::planner::windows::windows;
use crate::situation::Situation;

/// The one plan for the workouts of the last 72 hours.
///
/// The same input always gives the same plan, whatever the order of its lists.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let plan = recovery::plan(&input)?;
/// assert_eq!(plan.status, recovery::Status::Recommended);
/// assert_eq!(plan.main_workout, "w1");
/// # Ok(())
/// # }
/// ```
pub fn plan(input: &Input) -> Result<Plan, InputError> {
    input.check()?;
    let situation = Situation::new(input);
    let decision = decide(&situation);
    // only a recommended slot notifies (rules 4.8)
    let notifying = decision
        .candidate
        .filter(|_| decision.status == Status::Recommended);
    let local = |instant| situation.local(instant);
    Ok(Plan {
        status: decision.status,
        reason: decision.reason,
        main_workout: situation.main_workout.id.to_owned(),
        windows: windows(&situation),
        deep_not_before: local(situation.earlier.deep_not_before),
        slot: decision.slot,
        interim: decision.interim,
        window_open_notify_at: notifying
            .and_then(|p| window_open_at(&situation, &p))
            .map(local),
        slot_reminder_at: notifying
            .and_then(|p| slot_reminder_at(&situation, &p))
            .map(local),
        advice: decision.advice,
        alternatives: decision.alternatives,
        book_by: decision.book_by.map(local),
        reasons: decision.reasons,
    })
}
