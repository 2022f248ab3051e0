//! Which workout is the main one, and which older ones still count (rules 4.2 step 3).

use chrono::{DateTime, TimeDelta, Utc};

use crate::input::context::Input;
use crate::input::workout::Workout;
use crate::situation::bout::Bout;
use crate::tables::windows::PAST_H;

/// The latest-ending serious workout whose windows are not all past; if none, the new one.
pub(crate) fn main_workout(input: &Input, now: DateTime<Utc>) -> Bout<'_> {
    input
        .workouts()
        .map(Bout::from)
        .filter(|bout| counts(bout, now))
        .min_by(|a, b| a.rank().cmp(&b.rank()))
        .unwrap_or_else(|| Bout::from(&input.workout))
}

/// The main workout among `workouts`, latest first: the one that a plan at `now` would be for.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let workouts: Vec<recovery::Workout> = serde_json::from_str(
///     r#"[
///         { "id": "easy", "activity": "running", "rpe": 3,
///           "end": "2026-11-23T19:00:00Z", "duration_min": 30 },
///         { "id": "hard", "activity": "strength_lower", "rpe": 8,
///           "end": "2026-11-22T19:00:00Z", "duration_min": 60 }
///     ]"#,
/// )?;
/// let main = recovery::main_workout_of(&workouts, "2026-11-23T19:30:00Z".parse()?);
/// assert_eq!(main.map(|workout| workout.id.as_str()), Some("hard"));
/// # Ok(())
/// # }
/// ```
pub fn main_workout_of(workouts: &[Workout], now: DateTime<Utc>) -> Option<&Workout> {
    let main = workouts
        .iter()
        .map(Bout::from)
        .filter(|bout| counts(bout, now))
        .min_by(|a, b| a.rank().cmp(&b.rank()));
    match main {
        Some(main) => workouts.iter().find(|workout| workout.id == main.id),
        None => workouts.first(),
    }
}

fn counts(bout: &Bout<'_>, now: DateTime<Utc>) -> bool {
    bout.is_serious() && now < bout.end + TimeDelta::hours(PAST_H)
}

/// The older serious workouts that still limit a massage.
pub(crate) struct EarlierBouts<'a> {
    /// Those under 72 h old, newest first.
    pub recent: Vec<Bout<'a>>,
    /// When the deep tissue gates of the main workout and all earlier bouts have opened (R-DEEP-1).
    pub deep_not_before: DateTime<Utc>,
}

/// Collects the serious workouts older than `main_workout`: of the logged ones, and of the sessions
/// `taken_as_done` before it (rules 4.6).
pub(crate) fn earlier_bouts<'a>(
    input: &'a Input,
    taken_as_done: &[Bout<'a>],
    main_workout: &Bout<'a>,
    now: DateTime<Utc>,
) -> EarlierBouts<'a> {
    let older = input
        .workouts()
        .map(Bout::from)
        .chain(taken_as_done.iter().copied())
        .filter(|bout| bout.is_serious() && bout.rank() > main_workout.rank());
    let mut deep_not_before = main_workout.deep_not_before();
    let mut recent = Vec::new();
    for bout in older {
        deep_not_before = deep_not_before.max(bout.deep_not_before());
        if now - bout.end < TimeDelta::hours(PAST_H) {
            recent.push(bout);
        }
    }
    recent.sort_by(|a, b| a.rank().cmp(&b.rank()));
    EarlierBouts {
        recent,
        deep_not_before,
    }
}
