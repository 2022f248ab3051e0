//! What a calendar says of a span of time.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

/// The time to be read: what overlaps it, or begins in it, is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first instant.
    pub from: DateTime<Utc>,
    /// The instant after the last.
    pub to: DateTime<Utc>,
}

/// One event at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Instance {
    /// The event's id, shared by all that recurs of it; empty where the file has none.
    pub uid: String,
    /// Which of those that recur: where its rule put it, on the wall (`20261127T180000` or `20261127`), wherever it
    /// was moved since. None where nothing recurs.
    pub recurrence: Option<String>,
    /// When it begins; of a whole day, when that begins where the person is.
    pub start: DateTime<Utc>,
    /// The instant after its end, which may be the start.
    pub end: DateTime<Utc>,
    /// Of whole days: the first, and the one after the last.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// What it is called.
    pub summary: String,
    /// Its categories.
    pub categories: Vec<String>,
    /// Where it is.
    pub location: Option<String>,
    /// Whether the person is taken up by it. False of what is cancelled.
    pub busy: bool,
    /// Whether it was called off, and is only in the file so that others hear of it.
    pub cancelled: bool,
    /// How often it was changed, as the file counts.
    pub sequence: i64,
    /// By which zone its times were read.
    pub source: Source,
    /// Where its event begins in the file, from 1.
    pub line: usize,
}

/// By which zone a time was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "zone", content = "name", rename_all = "snake_case")]
pub enum Source {
    /// It is in UTC.
    Utc,
    /// A zone of the IANA, which the file names by that name or by one of Windows.
    Named(String),
    /// A zone of the file's own, by its name there.
    Own(String),
    /// No zone: read in that of the calendar (`X-WR-TIMEZONE`), or else of the person.
    Floating,
    /// A zone by a name that nobody knows: read as if there were none.
    Unknown(String),
    /// Whole days, which have no zone.
    Days,
}
