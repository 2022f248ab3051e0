//! Backups of the journal, and what took its place.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::types::notice::NoticeKind;

/// A copy of the journal, as it lies in the folder of the backups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub file: PathBuf,
    /// What was logged after this is not in it.
    pub made: DateTime<Utc>,
    /// Its size.
    pub bytes: u64,
}

/// What was put in place of the journal that had been there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Why.
    pub kind: NoticeKind,
    /// The backup, unless a new journal was begun.
    pub from: Option<PathBuf>,
    /// What was logged after this is not in it.
    pub since: Option<DateTime<Utc>>,
    /// Where the journal from before lies, if there was one.
    pub aside: Option<PathBuf>,
}
