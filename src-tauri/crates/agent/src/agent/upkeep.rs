//! The journal as a file: opened anew when it was damaged or replaced, and backed up in passing.

use chrono::TimeDelta;
use journal::{Journal, JournalError};

use super::Agent;
use crate::desktop::notifier::Notifier;
use crate::pacing::{Look, leaves_room};
use crate::system::file_watch::Watched;

/// How long to wait after the journal could not be read or written.
const TROUBLE: TimeDelta = TimeDelta::seconds(30);

/// How long to wait after a backup could not be made.
const BACKUP_AGAIN: TimeDelta = TimeDelta::hours(6);

impl<N: Notifier> Agent<N> {
    /// Opens the journal anew, with a backup in its place if it is damaged; says whether it opens.
    pub(super) fn reopen(&mut self) -> bool {
        match Journal::open_or_restore(&self.home.journal(), self.now()) {
            Ok(journal) => {
                tell_replaced(&journal);
                self.schedule.reopen(journal);
                self.journal_file = Watched::at(&self.home.journal());
                true
            }
            Err(error) => {
                tracing::warn!(code = %error.code(), "the journal does not open");
                false
            }
        }
    }

    /// When to look again after the journal could not be read or written.
    pub(super) fn trouble(&mut self, error: &JournalError) -> Look {
        tracing::warn!(code = %error.code(), "the journal is in trouble");
        // damage that nobody can find again is no reason to look every second
        let mended = matches!(error, JournalError::Damaged(_))
            && self.reopen()
            && self.schedule.journal().replaced().is_some();
        let now = self.clock.now();
        Look {
            at: now,
            next: Some(if mended { now } else { now + TROUBLE }),
            claimed: false,
        }
    }

    /// Makes a backup if one is due and no reminder is near: the agent is awake and idle anyway.
    pub(super) fn back_up(&mut self, look: Look) {
        let now = self.now();
        if !leaves_room(&look, now) || now < self.backup_after {
            return;
        }
        match self.schedule.journal().back_up_if_due(now) {
            Ok(None) => {}
            Ok(Some(_)) => tracing::info!("a backup was made"),
            Err(error) => {
                tracing::warn!(code = %error.code(), "no backup could be made");
                self.backup_after = now + BACKUP_AGAIN;
                if matches!(error, JournalError::Damaged(_)) {
                    self.reopen();
                }
            }
        }
    }
}

/// A line in the log about what an opening has done.
pub(super) fn tell_replaced(journal: &Journal) {
    if let Some(replaced) = journal.replaced() {
        tracing::warn!(kind = %replaced.kind, "the journal was damaged and was set aside");
    }
}
