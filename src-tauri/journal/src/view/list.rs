//! The list of what was done.

use serde::{Deserialize, Serialize};

use crate::{MassageEntry, WorkoutEntry};

wire! {
    /// A line of the journal, newest first.
    #[serde(tag = "entry", rename_all = "snake_case")]
    pub enum Entry {
        /// A workout.
        Workout(WorkoutEntry),
        /// A massage.
        Massage(MassageEntry),
    }
}
