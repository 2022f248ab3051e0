//! Workouts.

use chrono::{DateTime, Utc};
pub use insights::Went;
use recovery::{Activity, Flag, LocalIssue, Muscle, Rpe};
use serde::{Deserialize, Serialize};

use crate::types::id::{SessionId, WorkoutId};

ipc_types! {
    /// A workout to be logged.
    pub struct NewWorkout {
        /// The activity.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt (RPE 1–10).
        pub rpe: Rpe,
        /// Whether that is a guess, which nobody named.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
        pub guessed: bool,
        /// The muscles that the user picked; empty = the activity's.
        #[serde(default)]
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        #[serde(default)]
        pub competition: bool,
        /// How sore the trained muscles are now, 0–10; absent if it was not asked.
        #[serde(default)]
        pub soreness: Option<u8>,
        /// The red flags ticked on the safety screen.
        #[serde(default)]
        pub flags: Vec<Flag>,
        /// The local issues reported on the safety screen.
        #[serde(default)]
        pub local_issues: Vec<LocalIssue>,
        /// What became of the safety questions that go with it.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(as = "Option<Questions>", optional))]
        pub questions: Questions,
        /// The user's note; may be empty.
        #[serde(default)]
        pub note: String,
        /// The planned session that it was, which is planned no longer; absent in an edit = as it is.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub of_session: Option<SessionId>,
    }

    /// A workout in the journal.
    pub struct WorkoutEntry {
        /// Its id.
        pub id: WorkoutId,
        /// The activity.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt (RPE 1–10).
        pub rpe: Rpe,
        /// Whether that is a guess, which nobody named.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
        pub guessed: bool,
        /// The muscles that the user picked; empty = the activity's.
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        pub competition: bool,
        /// The user's note; may be empty.
        pub note: String,
        /// The time zone in which it was logged (IANA).
        pub zone: String,
        /// The planned session that it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub of_session: Option<SessionId>,
        /// How it went, beside the others of its kind; absent if that was not said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub went: Option<Went>,
        /// The sport as the file that it came from calls it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub sport: Option<String>,
    }
}

recovery::id_enum! {
    /// What became of the safety questions (rules 3.7) that go with a workout.
    #[derive(Default)]
    pub enum Questions {
        /// They were not due.
        #[default]
        NotAsked,
        /// All of them were answered; what applies came along.
        Answered,
        /// They are due and not answered yet: they come before the plan.
        Open,
    }
}
