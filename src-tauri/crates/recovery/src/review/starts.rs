//! When else the massage of a plan could start (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::input::context::Input;
use crate::planner::search::blocked::GRID;
use crate::planner::search::feasible::blocked_for_slots;
use crate::situation::Situation;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::training::TimingWindow;

/// The runs of quarter hours at which a massage of this length could start, from `now` to the end of the
/// last window: the first and the last start of each run. A plan starts at one of them.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::Input::from_json(
///     r#"{
///         "now": "2026-11-23T18:50:00+01:00", "tz": "Europe/Berlin",
///         "profile": {
///             "level": "regular", "delivery": "self",
///             "quiet": { "start": "22:30", "end": "07:00" }
///         },
///         "workout": {
///             "id": "w1", "activity": "running", "rpe": 6,
///             "end": "2026-11-23T18:00:00+01:00", "duration_min": 60
///         }
///     }"#,
/// )?;
/// let runs = recovery::starts(&input, recovery::Delivery::SelfMassage, 15)?;
/// let evening = runs[0];
/// assert_eq!(evening.start, input.workout.end + chrono::TimeDelta::hours(1));
/// // 22:15, the last start that is over when the quiet hours begin
/// assert_eq!(evening.end, input.workout.end + chrono::TimeDelta::minutes(255));
/// # Ok(())
/// # }
/// ```
pub fn starts(
    input: &Input,
    delivery: Delivery,
    minutes: u32,
) -> Result<Vec<Interval>, InputError> {
    input.check()?;
    let situation = Situation::new(input);
    let span = Interval {
        start: situation.now.max(situation.main_workout.end),
        end: situation.span(TimingWindow::PeakDoms).end,
    };
    let blocked = blocked_for_slots(&situation, delivery, span, None);
    let length = TimeDelta::minutes(minutes.into());
    let mut runs: Vec<Interval> = Vec::new();
    for start in blocked.starts_in(span, length) {
        match runs.last_mut() {
            Some(run) if start == run.end + GRID => run.end = start,
            _ => runs.push(at(start)),
        }
    }
    Ok(runs)
}

/// A run of one start.
fn at(start: DateTime<Utc>) -> Interval {
    Interval { start, end: start }
}
