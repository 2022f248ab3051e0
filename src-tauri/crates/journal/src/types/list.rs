//! The list of what was done.

use recovery::{Activity, Delivery, MassageType};
use serde::{Deserialize, Serialize};

use crate::types::massage::MassageEntry;
use crate::types::workout::WorkoutEntry;

wire! {
    /// A line of the journal, newest first.
    #[serde(tag = "kind", rename_all = "snake_case")]
    pub enum Entry {
        /// A workout.
        Workout(WorkoutEntry),
        /// A massage.
        Massage(MassageEntry),
    }

    /// Which lines of the journal are meant; by default all of them.
    #[derive(Default)]
    pub struct EntryFilter {
        /// Workouts of these activities; absent = all workouts.
        #[serde(default)]
        pub activities: Option<Vec<Activity>>,
        /// Massages of these kinds; absent = all massages.
        #[serde(default)]
        pub massages: Option<Vec<MassageKind>>,
        /// Workouts of other activities, too, whose note has each of these words; empty = none.
        #[serde(default)]
        pub note: String,
    }

    /// A massage by what it is called.
    #[derive(Copy, Eq)]
    pub struct MassageKind {
        /// Its type.
        #[serde(rename = "type")]
        pub massage_type: MassageType,
        /// By whom.
        pub delivery: Delivery,
    }
}
