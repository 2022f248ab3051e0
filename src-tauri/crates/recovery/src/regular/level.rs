//! The training level that fits the logged workouts (rules 1.1).

use chrono::{DateTime, TimeDelta, Utc};

use crate::vocabulary::training::TrainingLevel;

/// The level that fits the sessions of the last 28 days ([`LEVEL_SPAN`]); never `competitive`,
/// which only the person can choose (rules 1.1). Takes the ends of all logged workouts, easy ones
/// included, in any order; older ones are ignored. Without any it is `recreational`.
///
/// ```
/// # fn main() -> Result<(), chrono::ParseError> {
/// let now = "2026-11-23T19:00:00Z".parse()?;
/// let days_ago = |days| now - chrono::TimeDelta::days(days);
/// // every other day for four weeks, which is 14 times
/// let often = (0..14).map(|count| days_ago(2 * count));
/// assert_eq!(recovery::suggested_level(often, now), recovery::TrainingLevel::Recreational);
/// let daily = (0..28).map(days_ago);
/// assert_eq!(recovery::suggested_level(daily, now), recovery::TrainingLevel::SeriousAmateur);
/// # Ok(())
/// # }
/// ```
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
