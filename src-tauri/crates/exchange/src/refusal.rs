//! Why a file is not imported.

use serde::Serialize;

/// Why there is no workout in a file, or none that can be read. The code is stable; `locales/` says what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// Nothing is in it.
    #[error("E_FILE_EMPTY")]
    Empty,
    /// It is not a file: a folder, a device, a pipe.
    #[error("E_FILE_KIND")]
    NotAFile,
    /// It cannot be opened or read.
    #[error("E_FILE_READ {what}")]
    Unreadable {
        /// What the system said, in its own words.
        what: String,
    },
    /// It is larger than a recording can be, packed or unpacked.
    #[error("E_FILE_TOO_LARGE {limit}")]
    TooLarge {
        /// How many bytes there may be.
        limit: u64,
    },
    /// It becomes so much larger by unpacking that it was made to.
    #[error("E_FILE_BOMB {ratio}")]
    Bomb {
        /// How many times larger it may become.
        ratio: u64,
    },
    /// More points, rows or workouts than a recording can have.
    #[error("E_FILE_TOO_MANY {limit}")]
    TooMany {
        /// How many there may be.
        limit: usize,
    },
    /// An archive with too many files.
    #[error("E_ARCHIVE_TOO_MANY {limit}")]
    TooManyEntries {
        /// How many there may be.
        limit: usize,
    },
    /// Archives inside archives.
    #[error("E_ARCHIVE_NESTED {limit}")]
    TooNested {
        /// How many there may be around a file.
        limit: usize,
    },
    /// XML that nests deeper than a recording can.
    #[error("E_FILE_TOO_DEEP {limit}")]
    TooDeep {
        /// How deep it may be.
        limit: usize,
    },
    /// A file of an archive, under a password.
    #[error("E_ARCHIVE_PASSWORD")]
    Encrypted,
    /// An archive that is damaged or packed in an unusual way.
    #[error("E_ARCHIVE_DAMAGED")]
    DamagedArchive,
    /// It begins as a file of workouts, and nothing after that can be read.
    #[error("E_FILE_DAMAGED")]
    Damaged,
    /// A route or track without times: a plan where to go, or a drawing.
    #[error("E_FILE_ROUTE")]
    Route,
    /// A course to follow, made by a training program or a device.
    #[error("E_FILE_COURSE")]
    Course,
    /// Single places, with no track.
    #[error("E_FILE_PLACES")]
    Places,
    /// A workout to do, not one that was done.
    #[error("E_FILE_PLANNED")]
    Planned,
    /// Settings of a device.
    #[error("E_FILE_SETTINGS")]
    Settings,
    /// Another file of a device: steps of a day, weight, goals …
    #[error("E_FILE_NOT_ACTIVITY {kind}")]
    NotActivity {
        /// What the file says it is.
        kind: String,
    },
    /// A workout without a length: a single point, or no time between first and last.
    #[error("E_FILE_NO_LENGTH")]
    NoLength,
    /// The device did not know the date, so nobody knows when it was.
    #[error("E_FILE_NO_DATE")]
    NoDate,
    /// A table that is not from Strong or Hevy.
    #[error("E_FILE_OTHER_TABLE {program}")]
    OtherTable {
        /// The program that makes such tables, or nothing.
        program: String,
    },
    /// XML that is neither TCX nor GPX.
    #[error("E_FILE_OTHER_XML {root}")]
    OtherXml {
        /// Its outermost element.
        root: String,
    },
    /// Something else.
    #[error("E_FILE_OTHER {kind}")]
    Other {
        /// What it looks like: `json`, `pdf`, `calendar` …, or nothing.
        kind: String,
    },
    /// The reader failed on it, which is a fault of Rubdown.
    #[error("E_FILE_READER")]
    Fault,
}

impl Refusal {
    /// The stable code, such as `E_FILE_ROUTE`.
    pub fn code(&self) -> String {
        let shown = self.to_string();
        shown.split(' ').next().unwrap_or_default().to_owned()
    }
}
