//! The list of workouts and massages.

use recovery::{Activity, Delivery, MassageType};
use serde::{Deserialize, Serialize};

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
    }

    /// Which entries to list; by default all.
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
