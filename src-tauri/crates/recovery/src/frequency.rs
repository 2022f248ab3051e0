//! How often (section 5): when the next regular massage is due.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, IntoStaticStr};

use crate::tables::{SERIOUS_AMATEUR, level_interval_h};
use crate::{Delivery, DeliveryPreference, InputError, Massage, TrainingLevel, Workout};

/// What the due date depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueInput {
    /// How much they train.
    pub level: TrainingLevel,
    /// When the last session that counts ended ([`counts_as_session`]).
    #[serde(default)]
    pub last_session_end: Option<DateTime<Utc>>,
    /// The instant at which the question is asked.
    pub now: DateTime<Utc>,
    /// Workouts of RPE 7 and more in the last 7 days ([`hard_in_last_week`]).
    #[serde(default)]
    pub hard7: u32,
    /// When the first logged workout ended.
    #[serde(default)]
    pub first_workout_end: Option<DateTime<Utc>>,
    /// When the last logged workout ended.
    #[serde(default)]
    pub last_workout_end: Option<DateTime<Utc>>,
    /// The score of the last check-in, while it is valid (section 6).
    #[serde(default)]
    pub score: u32,
}

impl DueInput {
    /// Reads one JSON document in the shape of the `due` cases.
    pub fn from_json(json: &str) -> Result<Self, InputError> {
        crate::from_json::due(json)
    }
}

/// When the next regular massage is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Due {
    /// Where `now` stands.
    pub state: DueState,
    /// When it is due; absent while paused.
    pub due_at_utc: Option<DateTime<Utc>>,
    /// From when on it may be booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub bookable_at: Option<DateTime<Utc>>,
    /// From when on it is overdue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub overdue_at: Option<DateTime<Utc>>,
}

/// Where `now` stands to the next regular massage.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum DueState {
    /// No workout within the level's longest interval.
    Paused,
    /// Too soon after the last one.
    NotDue,
    /// Soon enough to book.
    Bookable,
    /// Due.
    Due,
    /// Past the level's longest interval.
    Overdue,
}

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

/// When the next regular massage is due, and whether that is now.
pub fn due(input: &DueInput) -> Due {
    let spacing = spacing(input.level, input.hard7);
    let trains = input
        .last_workout_end
        .is_some_and(|end| input.now - end <= spacing.max);
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
        0 => spacing.target,
        1 => spacing.min.max(spacing.target * 3 / 4),
        _ => spacing.target.min(SIGNS_OFFSET),
    };
    let due_at = anchor + offset;
    let bookable_at = anchor + spacing.min.min(offset);
    let overdue_at = anchor + spacing.max;
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

/// Whether a massage counts as a regular session: 30 minutes by a therapist, or 20 by oneself for
/// those who are always their own masseur.
pub fn counts_as_session(massage: &Massage, preference: DeliveryPreference) -> bool {
    match massage.delivery {
        Delivery::Therapist => massage.minutes >= THERAPIST_SESSION_MIN,
        Delivery::SelfMassage => {
            preference == DeliveryPreference::SelfMassage && massage.minutes >= SELF_SESSION_MIN
        }
    }
}

impl DeliveryPreference {
    /// By whom the regular massage is: by a therapist, unless a person always does it alone.
    pub const fn of_regular(self) -> Delivery {
        match self {
            Self::SelfMassage => Delivery::SelfMassage,
            Self::Therapist | Self::Either => Delivery::Therapist,
        }
    }
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

/// The level that fits the sessions of the last 28 days ([`LEVEL_SPAN`]); never `competitive`,
/// which a person chooses (1.1). Takes the ends of all logged workouts, easy ones too, in any order;
/// older ones do no harm. Without any it is `recreational`.
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
/// Minutes from which a therapist's massage is a session.
pub(crate) const THERAPIST_SESSION_MIN: u32 = 30;
const SELF_SESSION_MIN: u32 = 20;
/// "Multiple times a week".
const HARD_WEEK: u32 = 3;
/// With two active signs a massage is due this long after the last.
const SIGNS_OFFSET: TimeDelta = TimeDelta::hours(48);
