//! Validation of input (rules 4.1), the same for typed callers and for JSON.

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use crate::error::InputError;
use crate::input::context::{Context, Input, SuggestionInput};
use crate::input::profile::Profile;
use crate::input::workout::Workout;

impl Input {
    /// Checks the values that types do not. [`crate::plan()`] calls it first.
    ///
    /// ```
    /// use recovery::InputError;
    ///
    /// # let mut input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// assert!(input.check().is_ok());
    /// input.workout.duration_min = 0;
    /// assert_eq!(input.check(), Err(InputError::Duration));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn check(&self) -> Result<(), InputError> {
        self.context.check(self.workouts())?;
        at_most(self.signs.len(), MOST_IDS, "signs")
    }
}

impl SuggestionInput {
    /// Checks the values that types do not. Every suggestion calls it first.
    ///
    /// ```
    /// use recovery::{InputError, Interval};
    ///
    /// # let mut input = recovery::SuggestionInput::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "either" }
    /// #     }"#,
    /// # )?;
    /// assert!(input.check().is_ok());
    /// let now = input.context.now;
    /// input.context.busy = vec![Interval { start: now, end: now }];
    /// assert_eq!(input.check(), Err(InputError::Interval));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn check(&self) -> Result<(), InputError> {
        self.context.check(self.workouts.iter())
    }
}

impl Context {
    fn check<'w>(&self, workouts: impl Iterator<Item = &'w Workout>) -> Result<(), InputError> {
        at_most(self.planned.len(), MOST, "planned")?;
        at_most(self.massages.len(), MOST, "massages")?;
        at_most(self.busy.len(), MOST, "busy")?;
        at_most(self.local_issues.len(), MOST_IDS, "local_issues")?;
        sane_year(self.now)?;
        let reported_at = self.soreness.and_then(|report| report.at);
        reported_at.map_or(Ok(()), sane_year)?;
        let mut count = 0;
        for workout in workouts {
            count += 1;
            at_most(count, MOST, "workouts")?;
            at_most(workout.muscles.len(), MOST_IDS, "muscles")?;
            sane_year(workout.end)?;
            length(workout.duration_min)?;
            if workout.end > self.now + CLOCK_SLACK {
                return Err(InputError::FutureEnd);
            }
        }
        for session in &self.planned {
            sane_year(session.start)?;
            session.duration_min.map_or(Ok(()), length)?;
        }
        for massage in &self.massages {
            sane_year(massage.start)?;
            length(massage.minutes)?;
        }
        for busy in &self.busy {
            sane_year(busy.start)?;
            sane_year(busy.end)?;
            if busy.end <= busy.start {
                return Err(InputError::Interval);
            }
        }
        at_most(self.flags.len(), MOST_IDS, "flags")?;
        check_profile(&self.profile)
    }
}

fn check_profile(profile: &Profile) -> Result<(), InputError> {
    at_most(profile.precautions.len(), MOST_IDS, "precautions")?;
    at_most(
        profile.cleared_precautions.len(),
        MOST_IDS,
        "cleared_precautions",
    )?;
    if profile.therapist_lead_min > LONGEST_MIN {
        return Err(InputError::Duration);
    }
    let mut weekdays: Vec<u8> = profile.quiet_by_weekday.keys().copied().collect();
    if let Some(hours) = &profile.therapist_hours {
        if hours.end <= hours.start {
            return Err(InputError::Interval);
        }
        let days = hours.weekdays.as_deref().unwrap_or_default();
        at_most(days.len(), MOST_IDS, "weekdays")?;
        weekdays.extend(days);
    }
    if weekdays.iter().all(|day| (1..=7).contains(day)) {
        Ok(())
    } else {
        Err(InputError::Shape("weekday".to_owned()))
    }
}

/// Refuses years that a zone may not know, or from which adding a duration could overflow.
pub(crate) fn sane_year(instant: DateTime<Utc>) -> Result<(), InputError> {
    if SANE_YEARS.contains(&instant.timestamp()) {
        Ok(())
    } else {
        Err(InputError::Shape(format!("year {}", instant.year())))
    }
}

pub(crate) fn length(minutes: u32) -> Result<(), InputError> {
    if (1..=LONGEST_MIN).contains(&minutes) {
        Ok(())
    } else {
        Err(InputError::Duration)
    }
}

fn at_most(count: usize, most: usize, list: &str) -> Result<(), InputError> {
    if count <= most {
        Ok(())
    } else {
        Err(InputError::TooMany(list.to_owned()))
    }
}

/// 1900 to 2200, exclusive, in seconds since 1970.
const SANE_YEARS: std::ops::Range<i64> = -2_208_988_800..7_258_118_400;
/// How far the clock may lag behind the end of a workout.
const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(5);
/// Longest workout, session or massage in minutes: a week.
const LONGEST_MIN: u32 = 7 * 24 * 60;
/// Most workouts, sessions, massages or busy times in one list.
const MOST: usize = 10_000;
/// Most ids in one list, such as flags or muscles.
const MOST_IDS: usize = 1_000;
