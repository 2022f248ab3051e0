//! How long between two regular massages (section 5).

use chrono::{DateTime, TimeDelta, Utc};

use crate::input::workout::Workout;
use crate::tables::people::{SERIOUS_AMATEUR, level_interval_h};
use crate::vocabulary::training::TrainingLevel;

/// The shortest, the aimed-at and the longest time between two regular massages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spacing {
    /// Not sooner.
    pub min: TimeDelta,
    /// Due.
    pub target: TimeDelta,
    /// Overdue.
    pub max: TimeDelta,
}

/// The level's intervals; with three or more hard workouts in the last 7 days none is longer than a
/// serious amateur's.
pub fn spacing(level: TrainingLevel, hard7: u32) -> Spacing {
    let mut hours = level_interval_h(level);
    if hard7 >= HARD_WEEK {
        for (own, tight) in hours.iter_mut().zip(SERIOUS_AMATEUR) {
            *own = tight.min(*own);
        }
    }
    let [min, target, max] = hours.map(TimeDelta::hours);
    Spacing { min, target, max }
}

/// How many workouts of RPE 7 and more ended less than 168 h before `now`.
pub fn hard_in_last_week<'a>(
    workouts: impl IntoIterator<Item = &'a Workout>,
    now: DateTime<Utc>,
) -> u32 {
    let hard = workouts
        .into_iter()
        .filter(|w| w.rpe.is_hard() && now - w.end < TimeDelta::hours(168));
    u32::try_from(hard.count()).unwrap_or(u32::MAX)
}

/// "Multiple times a week".
const HARD_WEEK: u32 = 3;
