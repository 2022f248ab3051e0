//! Which workout leads, and which older ones still count (4.2 step 3).

use chrono::{DateTime, TimeDelta, Utc};

use crate::input::context::Input;
use crate::input::workout::Workout;
use crate::situation::bout::Load;
use crate::tables::windows::PAST_H;

/// Every logged workout, the new one first.
pub(crate) fn logged(input: &Input) -> impl Iterator<Item = &Workout> {
    std::iter::once(&input.workout).chain(&input.other_workouts)
}

/// The latest-ending serious workout whose windows are not all past; if none, the new one.
pub(crate) fn main_workout(input: &Input, now: DateTime<Utc>) -> Load<'_> {
    logged(input)
        .map(Load::from)
        .filter(|load| load.is_serious() && now < load.end + TimeDelta::hours(PAST_H))
        .min_by(|a, b| a.rank().cmp(&b.rank()))
        .unwrap_or_else(|| Load::from(&input.workout))
}

/// What the older serious workouts bring along.
pub(crate) struct Merged<'a> {
    /// Those under 72 h old, newest first.
    pub recent: Vec<Load<'a>>,
    /// The latest of end + gate over `lead` and all merged ones.
    pub deep_not_before: DateTime<Utc>,
}

/// The serious workouts older than `lead`.
pub(crate) fn merged<'a>(input: &'a Input, lead: &Load<'a>, now: DateTime<Utc>) -> Merged<'a> {
    let older = logged(input)
        .map(Load::from)
        .filter(|load| load.is_serious() && load.rank() > lead.rank());
    let mut deep_not_before = lead.deep_not_before();
    let mut recent = Vec::new();
    for load in older {
        deep_not_before = deep_not_before.max(load.deep_not_before());
        if now - load.end < TimeDelta::hours(PAST_H) {
            recent.push(load);
        }
    }
    recent.sort_by(|a, b| a.rank().cmp(&b.rank()));
    Merged {
        recent,
        deep_not_before,
    }
}
