//! Workouts from the files of other programs and devices.

use chrono::{DateTime, NaiveDateTime, Utc};
use recovery::Activity;
use serde::Serialize;

use crate::types::id::WorkoutId;
use crate::types::today::Today;
use crate::types::workout::WorkoutEntry;

/// A file with workouts.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// Its name, as the user knows it.
    pub name: String,
    /// SHA-256 of its content, unpacked: it is known again by it.
    pub sha256: [u8; 32],
    /// The workouts in it.
    pub workouts: Vec<ImportedWorkout>,
    /// Whether to add as well what is [perhaps known](Fate::PerhapsKnown), or was deleted.
    pub again: bool,
}

/// A workout of a file. Nobody has said how hard it was.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedWorkout {
    /// The activity.
    pub activity: Activity,
    /// The sport as the file calls it.
    pub sport: Option<String>,
    /// When it began and ended.
    pub times: ImportedTimes,
    /// How long it took without pauses, in minutes.
    pub duration_min: u32,
}

/// When a workout of a file began and ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportedTimes {
    /// As instants.
    Utc {
        /// Its start.
        start: DateTime<Utc>,
        /// Its end.
        end: DateTime<Utc>,
    },
    /// As the user's clock showed them.
    Wall {
        /// Its start.
        start: NaiveDateTime,
        /// Its end.
        end: NaiveDateTime,
    },
}

/// What became of an import.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportReport {
    /// Today after it.
    pub today: Today,
    /// What became of each workout, by file, in their order.
    pub files: Vec<Vec<Fate>>,
}

/// What became of a workout of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
    /// It is in the journal now.
    Added {
        /// The new entry.
        workout: Box<WorkoutEntry>,
    },
    /// It was imported before.
    Known {
        /// The entry that it became.
        workout: WorkoutId,
        /// Whether the user has deleted that since.
        deleted: bool,
    },
    /// It may be a workout of the journal, logged or recorded by another device, and was not added.
    PerhapsKnown {
        /// That workout.
        workout: Box<WorkoutEntry>,
    },
    /// The journal does not take it.
    Refused {
        /// The code of the error.
        code: String,
        /// Its detail.
        detail: String,
    },
}

/// A file of the watched folder, as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WatchedFile {
    /// Its path.
    pub path: String,
    /// Its length.
    pub bytes: u64,
    /// When it was written last.
    pub written_at: DateTime<Utc>,
}

/// A table as CSV.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedTable {
    /// Its name, which is the file's.
    pub name: String,
    /// Its rows, with a line of column names first (RFC 4180).
    pub csv: String,
}

/// What came of adding an exported journal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct MergeReport {
    /// How many entries were added.
    pub added: u32,
    /// How many were there already.
    pub known: u32,
}
