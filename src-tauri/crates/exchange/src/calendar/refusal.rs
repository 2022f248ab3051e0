//! Why a calendar, or an event of one, is not read.

use serde::Serialize;

/// Why nothing of a calendar is read. The code is stable; `locales/` says what to do. Lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "refusal", rename_all = "snake_case")]
pub enum Refusal {
    /// Nothing is in it.
    #[error("E_CALENDAR_EMPTY")]
    Empty,
    /// It is something else.
    #[error("E_CALENDAR_OTHER")]
    Other,
    /// It is larger than a calendar can be.
    #[error("E_CALENDAR_TOO_LARGE {limit}")]
    TooLarge {
        /// How many bytes there may be.
        limit: usize,
    },
    /// It has more events than a calendar can have.
    #[error("E_CALENDAR_TOO_MANY {limit}, line {line}")]
    TooMany {
        /// How many there may be.
        limit: usize,
        /// Where the first begins that is too many.
        line: usize,
    },
    /// Its events recur more often than any day has room for.
    #[error("E_CALENDAR_TOO_OFTEN {limit}, line {line}")]
    TooOften {
        /// How many instances there may be.
        limit: usize,
        /// Where the event begins with which there were too many.
        line: usize,
    },
    /// Its components nest deeper than those of a calendar can.
    #[error("E_CALENDAR_TOO_DEEP {limit}, line {line}")]
    TooDeep {
        /// How deep they may be.
        limit: usize,
        /// Where the first begins that is too deep.
        line: usize,
    },
}

impl Refusal {
    /// The stable code, such as `E_CALENDAR_EMPTY`.
    pub fn code(&self) -> String {
        let shown = self.to_string();
        shown.split(' ').next().unwrap_or_default().to_owned()
    }
}

/// An event that is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Skipped {
    /// Where it begins, from 1.
    pub line: usize,
    /// Its id, where that could be read.
    pub uid: Option<String>,
    /// Its name, where that could be read.
    pub summary: Option<String>,
    /// Why.
    pub why: Why,
}

/// Why an event is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, strum::AsRefStr, strum::EnumIter)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Why {
    /// It does not end: the file was cut short, or another event begins inside.
    NotClosed,
    /// It says no start, or one that is no date.
    Start,
    /// Its end or length is no time.
    End,
    /// It recurs by a rule that is none.
    Rule,
    /// It recurs so often, or from so long ago, that it costs more than a calendar may.
    TooOften,
    /// Its lines are longer than those of an event can be.
    TooLong,
    /// The reader failed on it, which is a fault of Rubdown.
    Fault,
}
