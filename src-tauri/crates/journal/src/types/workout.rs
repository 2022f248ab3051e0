//! Workouts.

use chrono::{DateTime, Utc};
use recovery::{Activity, Flag, LocalIssue, Muscle, Rpe};
use serde::{Deserialize, Serialize};

use crate::types::id::WorkoutId;

wire! {
    /// A workout to be logged.
    pub struct NewWorkout {
        /// What it was.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt.
        pub rpe: Rpe,
        /// The person's own pick of muscles; empty = the activity's.
        #[serde(default)]
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        #[serde(default)]
        pub competition: bool,
        /// How sore the trained muscles are now, 0–10, if it was asked.
        #[serde(default)]
        pub soreness: Option<u8>,
        /// Red flags that were ticked on the safety screen.
        #[serde(default)]
        pub flags: Vec<Flag>,
        /// Local issues that were told on the safety screen.
        #[serde(default)]
        pub local_issues: Vec<LocalIssue>,
        /// A note of the person's own.
        #[serde(default)]
        pub note: String,
    }

    /// A workout in the journal.
    pub struct WorkoutEntry {
        /// Its id.
        pub id: WorkoutId,
        /// What it was.
        pub activity: Activity,
        /// When it ended.
        pub end: DateTime<Utc>,
        /// How long it took, in minutes.
        pub duration_min: u32,
        /// How hard it felt.
        pub rpe: Rpe,
        /// The person's own pick of muscles; empty = the activity's.
        pub muscles: Vec<Muscle>,
        /// Whether it was a race, match or meet.
        pub competition: bool,
        /// A note of the person's own.
        pub note: String,
        /// Where it was logged: the IANA zone.
        pub zone: String,
    }
}
