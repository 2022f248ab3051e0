//! What a file says about a workout.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::Serialize;

use crate::sports::{Sport, SportClass};

/// One workout of a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Workout {
    /// The sport, as the file names it.
    pub sport: Sport,
    /// What it is to Rubdown.
    pub class: SportClass,
    /// Start and real end.
    pub times: Times,
    /// Seconds from start to end.
    pub elapsed_s: f64,
    /// Seconds without pauses, if the file tells.
    pub timer_s: Option<f64>,
    /// Average heart rate in beats a minute: that of the file, otherwise of its points.
    pub average_hr: Option<f64>,
    /// Highest heart rate in beats a minute.
    pub highest_hr: Option<u8>,
    /// Metres: as the file says, otherwise along its points.
    pub distance_m: Option<f64>,
    /// Its name in the file.
    pub name: Option<String>,
    /// Sets of strength training, in order, without rests.
    pub sets: Vec<Set>,
    /// What recorded it.
    pub device: Device,
    /// Recorded points that belong to it.
    pub points: usize,
    /// The recorder's offset from UTC in seconds, if it is known: a hint, never needed to read a time.
    pub offset_s: Option<i32>,
    /// What is doubtful about it.
    pub doubts: Vec<Doubt>,
}

impl Workout {
    /// A workout of which nothing is known but when it was.
    pub(crate) fn new(times: Times, elapsed_s: f64) -> Self {
        Self {
            sport: Sport::default(),
            class: SportClass::Other,
            times,
            elapsed_s,
            timer_s: None,
            average_hr: None,
            highest_hr: None,
            distance_m: None,
            name: None,
            sets: vec![],
            device: Device::default(),
            points: 0,
            offset_s: None,
            doubts: vec![],
        }
    }
}

/// When a workout took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "times", rename_all = "snake_case")]
pub enum Times {
    /// As instants.
    Utc {
        /// Its start.
        start: DateTime<Utc>,
        /// Its end.
        end: DateTime<Utc>,
    },
    /// As the user's clock showed them: the file names no zone.
    Wall {
        /// Its start.
        start: NaiveDateTime,
        /// Its end.
        end: NaiveDateTime,
    },
}

/// The device or program that recorded a workout.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Who makes it: FIT's name or number.
    pub maker: Option<String>,
    /// Its name, or FIT's number of the product.
    pub product: Option<String>,
    /// Its serial number.
    pub serial: Option<String>,
}

/// A set of strength training.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Set {
    /// The exercise, if it is named.
    pub exercise: Option<String>,
    /// What kind of set.
    pub kind: SetKind,
    /// How often.
    pub repetitions: Option<f64>,
    /// Kilograms; where the file names no unit, its numbers.
    pub weight_kg: Option<f64>,
    /// How long, in seconds.
    pub seconds: Option<f64>,
    /// The rating of the set, 1–10, if one was given.
    pub rpe: Option<f64>,
}

/// What kind of set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SetKind {
    /// A working set.
    Normal,
    /// To warm up.
    WarmUp,
    /// With less weight right after another.
    Drop,
    /// Until no repetition was left.
    Failure,
}

/// What is doubtful about a workout or a file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "doubt", rename_all = "snake_case")]
pub enum Doubt {
    /// The file ends before its end: it is still being copied, or was cut off.
    CutShort,
    /// The checksum does not match.
    Checksum,
    /// Something follows the end of the file.
    Trailing,
    /// There is no summary, so times and numbers are those of the points.
    NoSummary,
    /// Times without a zone were taken as UTC, as their format has it.
    NoZone,
    /// Times without a zone, as the user's clock showed them.
    WallTime,
    /// The clock jumped between two points.
    TimeJump {
        /// By how many seconds, at most.
        seconds: i64,
    },
    /// Points before the others in time.
    BackInTime {
        /// How many.
        points: usize,
    },
    /// The length in the file contradicts its points or its timer, and was not used.
    WrongLength {
        /// The length in the file, in seconds.
        seconds: f64,
    },
    /// The start in the file contradicts its points, and was not used.
    WrongStart,
    /// The end in the file is before its start, and was not used.
    WrongEnd,
    /// The weights have no unit.
    NoUnit,
    /// Rows that could not be read.
    Rows {
        /// How many.
        skipped: usize,
    },
    /// Workouts of the file that have no length, and are left out.
    LeftOut {
        /// How many.
        workouts: usize,
    },
}
