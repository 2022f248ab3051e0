//! When the next regular massage is due (rules 5).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::error::InputError;
use crate::input::json::{drop_nulls, parse, typed};
use crate::input::validate::sane_year;
use crate::regular::intervals::intervals;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::training::TrainingLevel;

/// What the due date depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueInput {
    /// Training level, by sessions per week.
    pub level: TrainingLevel,
    /// When the last session that counts ended ([`crate::Massage::counts_as_session`]).
    #[serde(default)]
    pub last_session_end: Option<DateTime<Utc>>,
    /// The present instant.
    pub now: DateTime<Utc>,
    /// Number of workouts of RPE 7 or more in the last 7 days ([`crate::hard_in_last_week`]).
    #[serde(default)]
    pub hard7: u32,
    /// When the first logged workout ended.
    #[serde(default)]
    pub first_workout_end: Option<DateTime<Utc>>,
    /// When the last logged workout ended.
    #[serde(default)]
    pub last_workout_end: Option<DateTime<Utc>>,
    /// The score of the last check-in, while it is valid (rules 6).
    #[serde(default)]
    pub score: u32,
}

impl DueInput {
    /// Reads one JSON document in the shape of the `due` cases.
    ///
    /// ```
    /// use recovery::{DueInput, DueState};
    ///
    /// let never_trained = r#"{ "level": "regular", "now": "2026-11-23T16:00:00Z", "hard7": 0, "score": 0 }"#;
    /// let due = recovery::due(&DueInput::from_json(never_trained)?);
    /// assert_eq!(due.due_at_utc, None);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        let mut value = parse(json)?;
        drop_nulls(&mut value);
        let input: Self = typed(value)?;
        let instants = [
            input.last_session_end,
            input.first_workout_end,
            input.last_workout_end,
        ];
        instants
            .into_iter()
            .flatten()
            .chain([input.now])
            .try_for_each(sane_year)?;
        Ok(input)
    }
}

/// When the next regular massage is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Due {
    /// Whether it is due yet.
    pub state: DueState,
    /// When it is due; absent while paused.
    pub due_at_utc: Option<DateTime<Utc>>,
    /// Earliest instant for which it may be booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub bookable_at: Option<DateTime<Utc>>,
    /// When it becomes overdue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub overdue_at: Option<DateTime<Utc>>,
}

id_enum! {
    /// Whether the next regular massage is due yet.
    pub enum DueState {
        /// No workout within the level's longest interval.
        Paused,
        /// Too soon after the last one.
        NotDue,
        /// Not due yet, but it may be booked.
        Bookable,
        /// The level's target interval has passed.
        Due,
        /// Past the level's longest interval.
        Overdue,
    }
}

/// When the next regular massage is due, and whether it is due now.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::DueInput::from_json(
///     r#"{
///         "level": "regular", "now": "2026-11-23T12:00:00Z",
///         "last_session_end": "2026-11-01T12:00:00Z",
///         "last_workout_end": "2026-11-22T18:00:00Z"
///     }"#,
/// )?;
/// assert_eq!(recovery::due(&input).state, recovery::DueState::Overdue);
/// # Ok(())
/// # }
/// ```
pub fn due(input: &DueInput) -> Due {
    let intervals = intervals(input.level, input.hard7);
    let trains = input
        .last_workout_end
        .is_some_and(|end| input.now - end <= intervals.max);
    let anchor = input.last_session_end.or(input.first_workout_end);
    let Some(anchor) = anchor.filter(|_| trains) else {
        return Due {
            state: DueState::Paused,
            due_at_utc: None,
            bookable_at: None,
            overdue_at: None,
        };
    };
    let offset = match input.score {
        0 => intervals.target,
        1 => intervals.min.max(intervals.target * 3 / 4),
        _ => intervals.target.min(SIGNS_OFFSET),
    };
    let due_at = anchor + offset;
    let bookable_at = anchor + intervals.min.min(offset);
    let overdue_at = anchor + intervals.max;
    let state = match input.now {
        now if now < bookable_at => DueState::NotDue,
        now if now < due_at => DueState::Bookable,
        now if now < overdue_at => DueState::Due,
        _ => DueState::Overdue,
    };
    Due {
        state,
        due_at_utc: Some(due_at),
        bookable_at: Some(bookable_at),
        overdue_at: Some(overdue_at),
    }
}

/// Interval after which a massage is due with two active signs.
const SIGNS_OFFSET: TimeDelta = TimeDelta::hours(48);
