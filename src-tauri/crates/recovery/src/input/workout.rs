//! A logged workout.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::training::{Activity, Rpe, RpeBand, TrainingFamily};

/// A logged workout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Workout {
    /// Its id in the journal.
    pub id: String,
    /// The kind of sport.
    pub activity: Activity,
    /// When it ended.
    pub end: DateTime<Utc>,
    /// Duration in minutes.
    pub duration_min: u32,
    /// How hard it felt, 1–10.
    pub rpe: Rpe,
    /// The muscles picked by the person; empty = those of the activity.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub muscles: Vec<Muscle>,
    /// Whether it was a race, match or meet.
    #[serde(default)]
    pub competition: bool,
}

impl Workout {
    /// Whether it is serious: RPE 5 or more and not mobility, or a competition (rules 1.1).
    ///
    /// ```
    /// use recovery::{Activity, Workout};
    ///
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// assert!(input.workout.is_serious());
    /// let yoga = Workout {
    ///     activity: Activity::Yoga,
    ///     ..input.workout
    /// };
    /// assert!(!yoga.is_serious());
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn is_serious(&self) -> bool {
        self.competition || is_demanding(self.activity, self.rpe)
    }
}

/// Whether a training is more than easy: the threshold of "serious" and of "non-easy" (rules 1.1).
pub(crate) fn is_demanding(activity: Activity, rpe: Rpe) -> bool {
    rpe.band() > RpeBand::Easy && activity.family() != TrainingFamily::Mobility
}
