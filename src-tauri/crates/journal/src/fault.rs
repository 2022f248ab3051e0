//! Errors as window and terminal get them.

use chrono::SecondsFormat;
use serde::{Deserialize, Serialize};

use crate::error::JournalError;

/// An error as the front end and `--json` get it: a stable code and a detail, never prose to be
/// matched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Fault {
    /// Such as `E_DISK_FULL`; its text is `error-<code>` in `locales/`.
    pub code: String,
    /// The path, id or value in question; may be empty.
    pub detail: String,
}

impl JournalError {
    /// The stable code.
    ///
    /// ```
    /// use journal::JournalError;
    ///
    /// assert_eq!(JournalError::NothingToUndo.code(), "E_NOTHING_TO_UNDO");
    /// ```
    pub fn code(&self) -> String {
        self.to_string()
    }

    /// The path, id or value in question; may be empty.
    ///
    /// ```
    /// use journal::JournalError;
    ///
    /// assert_eq!(JournalError::TextTooLong { most: 200 }.detail(), "200");
    /// ```
    pub fn detail(&self) -> String {
        match self {
            Self::Input(error) => error.detail().to_owned(),
            Self::RuleForbids(rules) | Self::RuleWarns(rules) => rules
                .iter()
                .map(recovery::RuleId::to_string)
                .collect::<Vec<_>>()
                .join(","),
            Self::Stopped(ids) => ids.join(","),
            Self::Ahead(kind) => (*kind).to_owned(),
            Self::Year(year) => year.to_string(),
            Self::PastPlan(until) => until.to_rfc3339_opts(SecondsFormat::Secs, true),
            Self::TextTooLong { most } => most.to_string(),
            Self::NotFound(what)
            | Self::Setting(what)
            | Self::ExportDamaged(what)
            | Self::Store(what) => what.clone(),
            Self::NotAJournal(path)
            | Self::BackupOntoJournal(path)
            | Self::BackupOverFile(path)
            | Self::Damaged(path)
            | Self::ReadOnly(path)
            | Self::Gone(path)
            | Self::Open(path)
            | Self::IsLink(path)
            | Self::IsFolder(path)
            | Self::IsNoFile(path)
            | Self::Dangling(path)
            | Self::NetworkFolder(path) => path.display().to_string(),
            Self::Newer { found, known } => format!("{found} > {known}"),
            Self::ClotQuestion
            | Self::SafetyQuestions
            | Self::Conditions
            | Self::NotOpen
            | Self::NoSession
            | Self::SessionRuns
            | Self::NotSelf
            | Self::Unanswered
            | Self::DuringWorkout
            | Self::TrialRuns
            | Self::NoTrial
            | Self::TrialAsksNothing
            | Self::TrialNoMassage
            | Self::TrialClosed
            | Self::TrialStopped
            | Self::NothingToUndo
            | Self::StopStays
            | Self::EndsStop
            | Self::SnoozeTooLong
            | Self::SnoozeTooShort
            | Self::NotExported
            | Self::NewerExport
            | Self::DiskFull
            | Self::Busy => String::new(),
        }
    }

    /// Code and detail together.
    ///
    /// ```
    /// use journal::JournalError;
    ///
    /// let fault = JournalError::NotFound("w1".to_owned()).fault();
    /// assert_eq!((fault.code.as_str(), fault.detail.as_str()), ("E_NOT_FOUND", "w1"));
    /// ```
    pub fn fault(&self) -> Fault {
        Fault {
            code: self.code(),
            detail: self.detail(),
        }
    }

    /// Whether the journal could not be read or written, as opposed to a refused request.
    ///
    /// ```
    /// use journal::JournalError;
    ///
    /// assert!(JournalError::DiskFull.is_store());
    /// assert!(!JournalError::NotOpen.is_store());
    /// ```
    pub fn is_store(&self) -> bool {
        matches!(
            self,
            Self::NotAJournal(_)
                | Self::Damaged(_)
                | Self::Newer { .. }
                | Self::ReadOnly(_)
                | Self::Gone(_)
                | Self::Open(_)
                | Self::IsLink(_)
                | Self::IsFolder(_)
                | Self::IsNoFile(_)
                | Self::Dangling(_)
                | Self::DiskFull
                | Self::NetworkFolder(_)
                | Self::Busy
                | Self::Store(_)
        )
    }
}
