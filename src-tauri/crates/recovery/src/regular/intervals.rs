//! The intervals between regular massages (rules 5).

use chrono::{DateTime, TimeDelta, Utc};

use crate::input::workout::Workout;
use crate::tables::people::{Intervals, level_intervals};
use crate::vocabulary::training::TrainingLevel;

/// The level's intervals; after three or more hard workouts in the last 7 days, none is longer than
/// a serious amateur's.
///
/// ```
/// use chrono::TimeDelta;
/// use recovery::{TrainingLevel, intervals};
///
/// assert_eq!(intervals(TrainingLevel::Recreational, 0).target, TimeDelta::days(21));
/// // after three hard workouts in a week
/// assert_eq!(intervals(TrainingLevel::Recreational, 3).target, TimeDelta::days(7));
/// ```
pub fn intervals(level: TrainingLevel, hard7: u32) -> Intervals {
    let own = level_intervals(level);
    if hard7 < HARD_WEEK {
        return own;
    }
    let tight = level_intervals(TrainingLevel::SeriousAmateur);
    Intervals {
        min: own.min.min(tight.min),
        target: own.target.min(tight.target),
        max: own.max.min(tight.max),
    }
}

/// Number of workouts of RPE 7 or more that ended less than 168 h before `now`.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let workouts: Vec<recovery::Workout> = serde_json::from_str(
///     r#"[
///         { "id": "w1", "activity": "running", "rpe": 8,
///           "end": "2026-11-22T19:00:00Z", "duration_min": 60 },
///         { "id": "w2", "activity": "running", "rpe": 8,
///           "end": "2026-11-16T19:00:00Z", "duration_min": 60 },
///         { "id": "w3", "activity": "running", "rpe": 5,
///           "end": "2026-11-20T19:00:00Z", "duration_min": 60 }
///     ]"#,
/// )?;
/// let now = "2026-11-23T19:00:00Z".parse()?;
/// assert_eq!(recovery::hard_in_last_week(&workouts, now), 1);
/// # Ok(())
/// # }
/// ```
pub fn hard_in_last_week<'a>(
    workouts: impl IntoIterator<Item = &'a Workout>,
    now: DateTime<Utc>,
) -> u32 {
    let hard = workouts
        .into_iter()
        .filter(|w| w.rpe.is_hard() && now - w.end < TimeDelta::hours(168));
    u32::try_from(hard.count()).unwrap_or(u32::MAX)
}

/// Number of hard workouts in 7 days that shortens the intervals.
const HARD_WEEK: u32 = 3;
