//! What became of an import, as `rubdownctl import --json` tells it line by line.

use journal::{Fault, WorkoutEntry, WorkoutId};
use serde::{Deserialize, Serialize};

/// What became of an import.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportAnswer {
    /// What became of each file.
    #[serde(default)]
    pub files: Vec<ImportedFile>,
    /// How many other files the folders held.
    pub passed_over: u32,
    /// How many workouts came into the journal.
    pub added: u32,
    /// How many were there already.
    pub known: u32,
    /// How many may be there already, logged or from another device, and were not added.
    pub perhaps_known: u32,
    /// How many workouts were not taken.
    pub skipped: u32,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportedFile {
    /// Its path; in an archive with the way in there.
    pub file: String,
    /// Why nothing in it was read; absent if something was.
    #[serde(default)]
    pub skipped: Option<Fault>,
    /// Its workouts.
    #[serde(default)]
    pub workouts: Vec<WorkoutFate>,
    /// Whether it ends before its workout does.
    #[serde(default)]
    pub cut_short: bool,
}

/// What became of a workout of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum WorkoutFate {
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
    /// Rubdown has no activity for its sport.
    NoActivity {
        /// The sport as the file calls it; absent if it does not say.
        sport: Option<String>,
    },
}

/// How far an import is; the event `import-progress` carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ImportProgress {
    /// How many files have been read.
    pub done: u32,
    /// How many there are.
    pub of: u32,
}

/// A line of `rubdownctl import --json --progress`.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportLine {
    /// How far the reading is.
    Reading(ImportProgress),
    /// What became of a file.
    File(ImportedFile),
    /// What came of all files, without those.
    All(ImportAnswer),
}

impl ImportLine {
    /// The line, unless it is something else, as from another build.
    pub fn read(line: &str) -> Option<Self> {
        let mut value: serde_json::Value = serde_json::from_str(line).ok()?;
        if let Some(reading) = value.get_mut("reading") {
            return serde_json::from_value(reading.take())
                .ok()
                .map(Self::Reading);
        }
        if value.get("file").is_some() {
            return serde_json::from_value(value).ok().map(Self::File);
        }
        // there it is their number
        value.as_object_mut()?.remove("files")?;
        serde_json::from_value(value).ok().map(Self::All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_line_is_read() {
        let reading = ImportLine::read(r#"{"reading":{"done":3,"of":120}}"#);
        let progress = ImportProgress { done: 3, of: 120 };
        assert_eq!(reading, Some(ImportLine::Reading(progress)));

        let skipped = r#"{"file":"a.fit","skipped":{"code":"E_FILE_EMPTY","detail":"","why":{"refusal":"empty"}}}"#;
        let Some(ImportLine::File(file)) = ImportLine::read(skipped) else {
            panic!("a file")
        };
        assert_eq!(file.skipped.unwrap().code, "E_FILE_EMPTY");

        let read = r#"{"file":"b.fit","workouts":[{"fate":"known","workout":"w","deleted":true},
            {"fate":"no_activity","sport":"kitesurfing"}],"cut_short":true,"doubts":["cut_short"]}"#;
        let Some(ImportLine::File(file)) = ImportLine::read(read) else {
            panic!("a file")
        };
        let sport = Some("kitesurfing".to_owned());
        assert_eq!(file.workouts[1], WorkoutFate::NoActivity { sport });
        assert!(file.cut_short);

        let all = r#"{"files":2,"passed_over":1,"added":0,"known":1,"perhaps_known":0,"skipped":1,"failed":1,"now":{}}"#;
        let Some(ImportLine::All(all)) = ImportLine::read(all) else {
            panic!("all files")
        };
        assert_eq!((all.known, all.skipped, all.passed_over), (1, 1, 1));
        assert_eq!(ImportLine::read("rubdownctl 0.2"), None);
        assert_eq!(ImportLine::read("{}"), None);
    }
}
