//! When else the massage of a plan could start (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::error::InputError;
use crate::evidence::rule::RuleId;
use crate::input::context::Input;
use crate::input::validate::sane_year;
use crate::planner::search::blocked::{GRID, on_grid};
use crate::planner::search::feasible::blocked_for_slots;
use crate::planner::windows::Window;
use crate::situation::Situation;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::training::TimingWindow;

/// A run of quarter hours at which a massage could start and lie in one window whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct WindowStarts {
    /// The window.
    pub window: TimingWindow,
    /// The first start.
    pub first: DateTime<Utc>,
    /// The last start.
    pub last: DateTime<Utc>,
}

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

/// The rules by which no massage of a plan starts then; none if one could (rules 4.4).
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
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
/// let blocked_at = |minutes| {
///     let start = input.workout.end + chrono::TimeDelta::minutes(minutes);
///     recovery::start_blocked_by(&input, start, 10, recovery::Delivery::SelfMassage)
/// };
/// assert_eq!(blocked_at(10)?, [recovery::RuleId::CoolDown]);
/// assert!(blocked_at(30)?.is_empty());
/// # Ok(())
/// # }
/// ```
pub fn start_blocked_by(
    input: &Input,
    start: DateTime<Utc>,
    minutes: u32,
    delivery: Delivery,
) -> Result<Vec<RuleId>, InputError> {
    input.check()?;
    sane_year(start)?;
    let slot = Interval {
        start,
        end: start + TimeDelta::minutes(minutes.into()),
    };
    Ok(blocked_for_slots(&Situation::new(input), delivery, slot, None).blocking_rules(slot))
}

/// The parts of `runs` at which a massage of this length lies in one window whole. Windows begin and end
/// at any minute; what can be used of them begins and ends with a quarter hour.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
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
/// let windows = recovery::plan(&input)?.windows;
/// let runs = recovery::starts(&input, recovery::Delivery::SelfMassage, 10)?;
/// let starts = recovery::starts_in_windows(&runs, &windows, 10);
/// // in the first two hours, and over before they are
/// assert_eq!(starts[0].window, recovery::TimingWindow::Immediate);
/// assert!(starts[0].last + chrono::TimeDelta::minutes(10) <= windows[0].to_utc);
/// # Ok(())
/// # }
/// ```
#[must_use]
pub fn starts_in_windows(runs: &[Interval], windows: &[Window], minutes: u32) -> Vec<WindowStarts> {
    let length = TimeDelta::minutes(minutes.into());
    let parts = windows.iter().flat_map(|window| {
        runs.iter().map(move |run| WindowStarts {
            window: window.id,
            first: run.start.max(on_grid(window.from_utc)),
            last: run.end.min(grid_before(window.to_utc - length)),
        })
    });
    parts.filter(|part| part.first <= part.last).collect()
}

/// The last quarter-hour at or before `instant`.
fn grid_before(instant: DateTime<Utc>) -> DateTime<Utc> {
    let next = on_grid(instant);
    if next == instant { next } else { next - GRID }
}

/// A run of one start.
fn at(start: DateTime<Utc>) -> Interval {
    Interval { start, end: start }
}
