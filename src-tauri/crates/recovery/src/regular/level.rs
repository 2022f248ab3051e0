//! The training level that fits the logged workouts (rules 1.1).

use chrono::{DateTime, TimeDelta, Utc};

use crate::vocabulary::training::TrainingLevel;

/// The level that fits the sessions of the last 28 days ([`LEVEL_SPAN`]); never `competitive`,
/// which only the person can choose (rules 1.1). Takes the ends of all logged workouts, easy ones
/// included, in any order; older ones are ignored. Without any it is `recreational`.
pub fn suggested_level(
    workout_ends: impl IntoIterator<Item = DateTime<Utc>>,
    now: DateTime<Utc>,
) -> TrainingLevel {
    let recent = |end: &DateTime<Utc>| *end <= now && now - *end < LEVEL_SPAN;
    // four weeks: 16 sessions are four a week, 24 are six
    match workout_ends.into_iter().filter(recent).count() {
        ..16 => TrainingLevel::Recreational,
        16..24 => TrainingLevel::Regular,
        _ => TrainingLevel::SeriousAmateur,
    }
}

/// How far back [`suggested_level`] looks.
pub const LEVEL_SPAN: TimeDelta = TimeDelta::days(28);
