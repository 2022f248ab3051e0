//! What can go wrong with a verb.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi;
use serde::Serialize;

/// What a verb gives, or why it was not carried out.
pub(crate) type Result<T, E = JournalError> = std::result::Result<T, E>;

/// A verb that was not carried out. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The rules refuse the question (exit code 1).
    #[error("{0}")]
    Refused(#[from] recovery::InputError),
    /// A rule forbids a hand-made time (exit code 1); carries the rule ids.
    #[error("E_RULE_FORBIDS")]
    RuleForbids(Vec<recovery::RuleId>),
    /// A rule warns of a hand-made time, which is taken if the person wants it despite that (exit
    /// code 1); carries the rule ids.
    #[error("E_RULE_WARNS")]
    RuleWarns(Vec<recovery::RuleId>),
    /// The question about a clot comes before the massage (exit code 1).
    #[error("E_CLOT_QUESTION")]
    ClotQuestion,
    /// No such workout, plan, reminder … (exit code 1).
    #[error("E_NOT_FOUND")]
    NotFound(String),
    /// The plan is no longer open, or has no slot (exit code 1).
    #[error("E_NOT_OPEN")]
    NotOpen,
    /// A snooze would outlive its window (exit code 1).
    #[error("E_SNOOZE_TOO_LONG")]
    SnoozeTooLong,
    /// A setting that cannot be (exit code 1).
    #[error("E_SETTING")]
    Setting(String),
    /// The file is not a journal of Rubdown (exit code 3); it was left untouched.
    #[error("E_NOT_A_JOURNAL")]
    NotAJournal(PathBuf),
    /// A backup was to take the place of the journal itself, or of a file that belongs to it (exit
    /// code 1).
    #[error("E_BACKUP_ONTO_JOURNAL")]
    BackupOntoJournal(PathBuf),
    /// The journal is damaged (exit code 3); [`crate::Journal::open_or_restore`] mends that.
    #[error("E_JOURNAL_DAMAGED")]
    Damaged(PathBuf),
    /// The journal was made by a newer Rubdown (exit code 3); it was left untouched.
    #[error("E_NEWER_JOURNAL")]
    Newer {
        /// Its schema version.
        found: i64,
        /// The newest that this build knows.
        known: i64,
    },
    /// The folder or file cannot be written (exit code 3).
    #[error("E_READ_ONLY")]
    ReadOnly(PathBuf),
    /// The disk is full (exit code 3).
    #[error("E_DISK_FULL")]
    DiskFull,
    /// The journal lies on a network file system, where WAL does not work (exit code 3).
    #[error("E_NETWORK_FOLDER")]
    NetworkFolder(PathBuf),
    /// Someone else has held the journal for too long (exit code 3).
    #[error("E_JOURNAL_BUSY")]
    Busy,
    /// Any other fault of the store (exit code 3).
    #[error("E_JOURNAL")]
    Store(String),
}

/// An error as it crosses to the front end and into `--json`: a stable code and a detail, never
/// prose to be matched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Fault {
    /// Such as `E_DISK_FULL`; `error-<code>` in `locales/` is its sentence.
    pub code: String,
    /// The path, id or value in question; may be empty.
    pub detail: String,
}

impl JournalError {
    /// The stable code.
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The path, id or value in question; may be empty.
    pub fn detail(&self) -> String {
        match self {
            Self::Refused(refusal) => refusal.detail().to_owned(),
            Self::RuleForbids(rules) | Self::RuleWarns(rules) => rules
                .iter()
                .map(recovery::RuleId::to_string)
                .collect::<Vec<_>>()
                .join(","),
            Self::NotFound(what) | Self::Setting(what) | Self::Store(what) => what.clone(),
            Self::NotAJournal(path)
            | Self::BackupOntoJournal(path)
            | Self::Damaged(path)
            | Self::ReadOnly(path)
            | Self::NetworkFolder(path) => path.display().to_string(),
            Self::Newer { found, known } => format!("{found} > {known}"),
            Self::ClotQuestion
            | Self::NotOpen
            | Self::SnoozeTooLong
            | Self::DiskFull
            | Self::Busy => String::new(),
        }
    }

    /// Code and detail together.
    pub fn fault(&self) -> Fault {
        Fault {
            code: self.code(),
            detail: self.detail(),
        }
    }

    /// The same, with the journal's path where the fault did not know it.
    #[must_use]
    pub(crate) fn at(self, path: &Path) -> Self {
        match self {
            Self::Damaged(unknown) if unknown.as_os_str().is_empty() => {
                Self::Damaged(path.to_owned())
            }
            Self::ReadOnly(unknown) if unknown.as_os_str().is_empty() => {
                Self::ReadOnly(path.to_owned())
            }
            other => other,
        }
    }

    /// Whether the journal could not be read or written, rather than the wish refused.
    pub fn is_store(&self) -> bool {
        matches!(
            self,
            Self::NotAJournal(_)
                | Self::Damaged(_)
                | Self::Newer { .. }
                | Self::ReadOnly(_)
                | Self::DiskFull
                | Self::NetworkFolder(_)
                | Self::Busy
                | Self::Store(_)
        )
    }
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(cause) = error.sqlite_error() else {
            // not its own words, which may quote a value
            return Self::Store("a value that this build cannot read".to_owned());
        };
        match cause.code {
            ErrorCode::DiskFull => Self::DiskFull,
            // what shared memory says when there is no room for it
            ErrorCode::SystemIoFailure if cause.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
                Self::DiskFull
            }
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::ReadOnly(PathBuf::new())
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged(PathBuf::new()),
            // SQLite's own words, which name tables and columns but never what stands in them
            _ => Self::Store(error.to_string()),
        }
    }
}
