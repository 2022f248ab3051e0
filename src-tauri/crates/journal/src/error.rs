//! Why a verb may fail.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::ErrorCode;
use rusqlite::ffi;

/// The result of a verb.
pub(crate) type Result<T, E = JournalError> = std::result::Result<T, E>;

/// Why a verb failed. Nothing was changed.
///
/// The exit codes are those of `rubdownctl`.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The rules refuse the input (exit code 1).
    #[error("{0}")]
    Input(#[from] recovery::InputError),
    /// Something is in the future that should be over (exit code 1); carries what it is: `workout`,
    /// `massage` or `issue`.
    #[error("E_FUTURE_END")]
    Ahead(&'static str),
    /// A time so long ago or so far ahead that not all zones know it (exit code 1); carries its year.
    #[error("E_YEAR")]
    Year(i32),
    /// A note or a label is too long (exit code 1).
    #[error("E_TEXT_TOO_LONG")]
    TextTooLong {
        /// How many letters it may have.
        most: usize,
    },
    /// Rules forbid a custom slot (exit code 1); carries their ids.
    #[error("E_RULE_FORBIDS")]
    RuleForbids(Vec<recovery::RuleId>),
    /// Rules warn of a custom slot, which the user may accept anyway (exit code 1); carries their
    /// ids.
    #[error("E_RULE_WARNS")]
    RuleWarns(Vec<recovery::RuleId>),
    /// A red flag, a check-in or an uncleared clot stops all massages (exit code 1); carries the ids of
    /// what does.
    #[error("E_STOPPED")]
    Stopped(Vec<&'static str>),
    /// The question about a clot has to be answered before the massage (exit code 1).
    #[error("E_CLOT_QUESTION")]
    ClotQuestion,
    /// The safety questions have to be answered before the massage (exit code 1).
    #[error("E_SAFETY_QUESTIONS")]
    SafetyQuestions,
    /// The question about health conditions has to be answered before firm work or a massage gun (exit
    /// code 1).
    #[error("E_CONDITIONS")]
    Conditions,
    /// A custom slot outside of the windows of its plan (exit code 1); carries when these end.
    #[error("E_PAST_PLAN")]
    PastPlan(DateTime<Utc>),
    /// No such workout, plan, reminder … (exit code 1).
    #[error("E_NOT_FOUND")]
    NotFound(String),
    /// The plan is no longer open, or has no slot (exit code 1).
    #[error("E_NOT_OPEN")]
    NotOpen,
    /// There is nothing to be guided through: the plan has no self-massage now (exit code 1).
    #[error("E_NO_SESSION")]
    NoSession,
    /// A guided session has begun already (exit code 1).
    #[error("E_SESSION_RUNS")]
    SessionRuns,
    /// A therapist's massage cannot be started from here (exit code 1).
    #[error("E_NOT_SELF")]
    NotSelf,
    /// It was asked whether the massage was done, and that has to be answered first (exit code 1).
    #[error("E_UNANSWERED")]
    Unanswered,
    /// The massage would have begun before the workout ended that it is for (exit code 1).
    #[error("E_DURING_WORKOUT")]
    DuringWorkout,
    /// A trial runs already; its result would be lost in another one (exit code 1).
    #[error("E_TRIAL_RUNS")]
    TrialRuns,
    /// No trial runs (exit code 1).
    #[error("E_NO_TRIAL")]
    NoTrial,
    /// The trial asks nothing now (exit code 1).
    #[error("E_TRIAL_ASKS_NOTHING")]
    TrialAsksNothing,
    /// No leg is to be massaged for the trial now (exit code 1).
    #[error("E_TRIAL_NO_MASSAGE")]
    TrialNoMassage,
    /// The trial is closed until the number of sessions is reached that was fixed at its start (exit
    /// code 1).
    #[error("E_TRIAL_CLOSED")]
    TrialClosed,
    /// The trial was stopped, and so has no result (exit code 1).
    #[error("E_TRIAL_STOPPED")]
    TrialStopped,
    /// There is no change to take back (exit code 1).
    #[error("E_NOTHING_TO_UNDO")]
    NothingToUndo,
    /// To take the change back would end a medical stop, which only an answer to it does (exit code 1).
    #[error("E_STOP_STAYS")]
    StopStays,
    /// The new settings would strike off a recent blood clot to which no doctor has said yes, and end its
    /// stop (exit code 1); the user has to say so.
    #[error("E_ENDS_STOP")]
    EndsStop,
    /// A snooze would last beyond its window (exit code 1).
    #[error("E_SNOOZE_TOO_LONG")]
    SnoozeTooLong,
    /// A snooze would bring the reminder of a kept time forward (exit code 1).
    #[error("E_SNOOZE_TOO_SHORT")]
    SnoozeTooShort,
    /// A setting is not valid (exit code 1).
    #[error("E_SETTING")]
    Setting(String),
    /// The file is not a Rubdown journal (exit code 3); it was left untouched.
    #[error("E_NOT_A_JOURNAL")]
    NotAJournal(PathBuf),
    /// A backup was to be written to the journal itself, or to one of its files (exit code 1).
    #[error("E_BACKUP_ONTO_JOURNAL")]
    BackupOntoJournal(PathBuf),
    /// A backup was to be written over a file that is no backup, or over a journal in use (exit code 1).
    #[error("E_BACKUP_OVER_FILE")]
    BackupOverFile(PathBuf),
    /// The journal is damaged (exit code 3); [`crate::Journal::open_or_restore`] repairs it.
    #[error("E_JOURNAL_DAMAGED")]
    Damaged(PathBuf),
    /// A file is no exported journal (exit code 1).
    #[error("E_NOT_EXPORTED")]
    NotExported,
    /// An exported journal is from a newer build (exit code 1).
    #[error("E_NEWER_EXPORT")]
    NewerExport,
    /// Something in an exported journal does not fit, or is missing (exit code 1); carries where.
    #[error("E_EXPORT_DAMAGED")]
    ExportDamaged(String),
    /// The journal is from another Rubdown, whose schema this build does not know (exit code 3): a newer
    /// one, or a development build from before migrations were joined. It was left untouched.
    #[error("E_NEWER_JOURNAL")]
    Newer {
        /// The journal's schema version.
        found: i64,
        /// The newest version that this build knows.
        known: i64,
    },
    /// The folder or file cannot be written (exit code 3).
    #[error("E_READ_ONLY")]
    ReadOnly(PathBuf),
    /// The file, or the folder that a link leads to, belongs to someone else, or others can write to it
    /// (exit code 3).
    #[error("E_HOME_OPEN")]
    Open(PathBuf),
    /// There is a link where a file of the journal belongs (exit code 3).
    #[error("E_IS_LINK")]
    IsLink(PathBuf),
    /// There is a folder where a file of the journal belongs (exit code 3).
    #[error("E_IS_FOLDER")]
    IsFolder(PathBuf),
    /// There is a pipe, a socket or a device where a file of the journal belongs (exit code 3).
    #[error("E_IS_NO_FILE")]
    IsNoFile(PathBuf),
    /// The journal is a link that leads nowhere (exit code 3); carries where it leads.
    #[error("E_LINK_DANGLING")]
    Dangling(PathBuf),
    /// The folder that had the journal is another one now (exit code 3): its drive was taken away.
    #[error("E_HOME_GONE")]
    Gone(PathBuf),
    /// The disk is full (exit code 3).
    #[error("E_DISK_FULL")]
    DiskFull,
    /// The journal is on a network file system, where WAL does not work (exit code 3).
    #[error("E_NETWORK_FOLDER")]
    NetworkFolder(PathBuf),
    /// Another program has locked the journal for five seconds (exit code 3). Its code names the journal,
    /// because "busy" alone is a time that the user cannot have a massage.
    #[error("E_JOURNAL_BUSY")]
    Busy,
    /// Any other error of the store (exit code 3).
    #[error("E_JOURNAL")]
    Store(String),
}

impl JournalError {
    /// Adds the journal's path if the error has none.
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
}

impl From<rusqlite::Error> for JournalError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(cause) = error.sqlite_error() else {
            // not serde's message, which may quote a value
            return Self::Store("a value that this build cannot read".to_owned());
        };
        match cause.code {
            ErrorCode::DiskFull => Self::DiskFull,
            // the error of shared memory when there is no space for it
            ErrorCode::SystemIoFailure if cause.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
                Self::DiskFull
            }
            ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied => {
                Self::ReadOnly(PathBuf::new())
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged(PathBuf::new()),
            // SQLite's message, which names tables and columns but never their content
            _ => Self::Store(error.to_string()),
        }
    }
}
