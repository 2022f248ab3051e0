//! Calendars of other programs, and the one for them.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use recovery::{Interval, SessionKind, Slot};
use serde::Serialize;

use crate::types::coming::SessionEntry;
use crate::types::id::CalendarId;
use crate::types::today::Today;

/// A calendar to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCalendar {
    /// The file, from the root on.
    pub path: PathBuf,
    /// What the user calls it.
    pub label: String,
    /// What its busy times are called; none is what each is called in the file.
    pub busy_called: Option<String>,
    /// Words or categories that tell a training session.
    pub session_words: Vec<String>,
    /// Words or categories that tell a race.
    pub race_words: Vec<String>,
}

/// A calendar that the user added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarEntry {
    /// Its id.
    pub id: CalendarId,
    /// The file.
    pub path: PathBuf,
    /// What the user calls it.
    pub label: String,
    /// What its busy times are called; none is what each is called in the file.
    pub busy_called: Option<String>,
    /// Words or categories that tell a training session.
    pub session_words: Vec<String>,
    /// Words or categories that tell a race.
    pub race_words: Vec<String>,
    /// The last reading; none if there was none yet.
    pub reading: Option<CalendarState>,
    /// How many busy times it has that are not over.
    pub busy: u32,
    /// How many sessions and races of it are planned that are not over.
    pub sessions: u32,
}

/// What a file was like at its last reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarState {
    /// When it was read.
    pub read_at: DateTime<Utc>,
    /// Its size in bytes, and when it was changed last.
    pub stamp: FileStamp,
    /// SHA-256 of its content, in hexadecimal; empty if it could not be read.
    pub sha256: String,
    /// The time zone (IANA) that its floating times were read in.
    pub zone: String,
    /// Until when it was read.
    pub until: DateTime<Utc>,
    /// Why it could not be read: what had been read before still counts.
    pub fault: Option<CalendarFault>,
    /// How many events of it were left out.
    pub skipped: u32,
}

/// By which a file that was not changed is known without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
pub struct FileStamp {
    /// Its size in bytes.
    pub size: u64,
    /// When it was changed last, if the system says so.
    pub modified: Option<DateTime<Utc>>,
}

/// Why a calendar could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarFault {
    /// A stable code, such as `E_CALENDAR_OTHER`.
    pub code: String,
    /// Its detail; may be empty.
    pub detail: String,
}

/// What was read of a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarReading {
    /// What the file was like.
    pub state: CalendarState,
    /// Where the reading began.
    pub from: DateTime<Utc>,
    /// What is in it; none if it could not be read.
    pub content: Option<CalendarContent>,
}

/// What is in a calendar.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CalendarContent {
    /// Busy times, each with what it is called.
    pub busy: Vec<(Interval, String)>,
    /// Sessions and races.
    pub sessions: Vec<CalendarSession>,
}

/// A session or race of a calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarSession {
    /// The id of its event.
    pub uid: String,
    /// Which of those that recur; empty where nothing does.
    pub recurrence: String,
    /// When it is.
    pub interval: Interval,
    /// Training or competition.
    pub kind: SessionKind,
    /// What it is called there.
    pub summary: String,
}

/// What became of a reading.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarRead {
    /// Today after it.
    pub today: Today,
    /// Sessions and races that are new.
    pub added: u32,
    /// Those that were moved, or are of the other kind now.
    pub moved: u32,
    /// Those that were withdrawn.
    pub withdrawn: u32,
    /// Those that the calendar has moved or withdrawn, and that the user had changed: they stay.
    pub kept: u32,
}

/// The calendar that Rubdown writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Feed {
    /// The file.
    pub path: PathBuf,
    /// Whether it may have the user's own words.
    pub private_words: bool,
    /// How many minutes before each entry other programs are to remind of it.
    pub alarm_minutes: Option<u32>,
}

/// Something to be written to it.
#[derive(Debug, Clone, PartialEq)]
pub enum FeedSubject {
    /// The massage of the open plan.
    Massage {
        /// When, how long, how firm.
        slot: Box<Slot>,
        /// Whether the user has agreed to it.
        kept: bool,
        /// The note of the workout before it.
        note: String,
    },
    /// A planned session or a race, apart from those that are in a calendar of the user's as they are here.
    Session {
        /// The session.
        session: SessionEntry,
        /// What the calendar that it came from calls it.
        summary: Option<String>,
    },
}

/// An entry of a calendar for other programs, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedWords {
    /// By which other programs know it again.
    pub uid: String,
    /// When it is.
    pub interval: Interval,
    /// In one line, what it is.
    pub title: String,
    /// More about it.
    pub description: String,
    /// Whether it takes up its time.
    pub busy: bool,
    /// How many minutes before it other programs are to remind of it.
    pub alarm_minutes: Option<u32>,
}

/// The same as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    /// What it says.
    pub words: FeedWords,
    /// How often it was changed since it was first written.
    pub sequence: u32,
    /// When it was changed last.
    pub changed: DateTime<Utc>,
    /// Whether it was withdrawn.
    pub cancelled: bool,
}
