//! Backups, and how a journal was replaced.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::types::notice::NoticeKind;

/// A backup of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Its path.
    pub file: PathBuf,
    /// Entries made after this are not in it.
    pub made: DateTime<Utc>,
    /// Its size in bytes.
    pub bytes: u64,
}

/// How a journal was replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replaced {
    /// Why.
    pub kind: NoticeKind,
    /// The backup; absent if a new journal was started.
    pub from: Option<PathBuf>,
    /// Entries made after this are not in the backup.
    pub since: Option<DateTime<Utc>>,
    /// The path of the old journal, if there was one.
    pub aside: Option<PathBuf>,
}
