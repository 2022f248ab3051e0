//! The list of everything that was noted.

use chrono::{DateTime, Utc};
use recovery::{Activity, Delivery, MassageType};
use serde::{Deserialize, Serialize};

use crate::types::body::SorenessEntry;
use crate::types::id::{MissedId, PlanId};
use crate::types::massage::MassageEntry;
use crate::types::workout::WorkoutEntry;

ipc_types! {
    /// An entry of the list.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Entry {
        /// A workout.
        Workout(WorkoutEntry),
        /// A massage.
        Massage(MassageEntry),
        /// A planned massage that did not take place.
        Missed(MissedEntry),
        /// A soreness answer.
        Soreness(SorenessEntry),
    }

    /// A planned massage that did not take place.
    pub struct MissedEntry {
        /// Its id.
        pub id: MissedId,
        /// Its plan.
        pub plan: PlanId,
        /// Where it is in the list: when it was to start, or when it was skipped if that was
        /// earlier.
        pub at: DateTime<Utc>,
        /// When it was to start, or was started.
        pub start: DateTime<Utc>,
        /// How long it was to take, in minutes.
        pub minutes: u32,
        /// By whom.
        pub delivery: Delivery,
        /// Why it did not take place.
        pub how: Missed,
        /// Whether the user had agreed to a time for it.
        pub kept: bool,
        /// Whether it was started, at `start`.
        pub started: bool,
        /// The time zone in which that was noted (IANA).
        pub zone: String,
    }

    /// Which entries to list; by default all workouts and massages.
    #[derive(Default)]
    pub struct EntryFilter {
        /// Workouts of these activities; absent = all workouts.
        #[serde(default)]
        pub activities: Option<Vec<Activity>>,
        /// Massages of these kinds; absent = all massages.
        #[serde(default)]
        pub massages: Option<Vec<MassageKind>>,
        /// Also workouts of other activities whose note has each of these words; empty = none.
        #[serde(default)]
        pub note: String,
        /// Whether to list planned massages that did not take place.
        #[serde(default)]
        pub missed: bool,
        /// Whether to list soreness answers.
        #[serde(default)]
        pub soreness: bool,
    }

    /// A kind of massage, as the list names it.
    #[derive(Copy, Eq)]
    pub struct MassageKind {
        /// Its type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
    }
}

impl Entry {
    /// The instant by which it is listed.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// assert_eq!(journal.list(None, 1)?[0].when(), at.now);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn when(&self) -> DateTime<Utc> {
        match self {
            Self::Workout(workout) => workout.end,
            Self::Massage(massage) => massage.start,
            Self::Missed(missed) => missed.at,
            Self::Soreness(answer) => answer.at,
        }
    }
}

recovery::id_enum! {
    /// Why a planned massage did not take place.
    pub enum Missed {
        /// The user skipped it.
        Skipped,
        /// Its time passed, and the user said that they did not do it.
        NotDone,
    }
}
