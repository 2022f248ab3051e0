//! Upkeep of the journal's file: reopened after damage or replacement, and backed up while idle.

use chrono::TimeDelta;
use journal::{Journal, JournalError};

use super::{Agent, log_replaced};
use crate::desktop::notifier::Notifier;
use crate::pacing::{Round, has_time_for_backup};
use crate::system::file_watch::Watched;

/// How long to wait after the journal could not be read or written.
const RETRY_AFTER: TimeDelta = TimeDelta::seconds(30);

/// How long to wait after a backup failed.
const RETRY_BACKUP_AFTER: TimeDelta = TimeDelta::hours(6);

impl<N: Notifier> Agent<N> {
    /// Reopens the journal, restored from a backup if it is damaged. Returns whether it opened.
    pub(super) fn reopen(&mut self) -> bool {
        // the old one closes its file if another journal was written into it; it may have failed
        // for that very reason
        drop(self.delivery.journal().data_version());
        match Journal::open_or_restore(&self.home.journal(), self.now()) {
            Ok(journal) => {
                log_replaced(&journal);
                self.delivery.set_journal(journal);
                self.journal_file = Watched::at(&self.home.journal());
                true
            }
            Err(error) => {
                tracing::warn!(code = %error.code(), "the journal could not be reopened");
                false
            }
        }
    }

    /// Reopens the journal if it is damaged. Returns a round that delivered nothing, and when to
    /// try again.
    pub(super) fn recover(&mut self, error: &JournalError) -> Round {
        tracing::warn!(code = %error.code(), "the journal could not be read or written");
        // if reopening found no damage, trying again at once would fail again
        let repaired = matches!(error, JournalError::Damaged(_))
            && self.reopen()
            && self.delivery.journal().replaced().is_some();
        let now = self.clock.now();
        Round {
            at: now,
            next: Some(if repaired { now } else { now + RETRY_AFTER }),
            claimed: false,
        }
    }

    /// Makes a backup if one is due and no reminder is near.
    pub(super) fn back_up(&mut self, round: Round) {
        let now = self.now();
        if !has_time_for_backup(&round, now) || now < self.backup_after {
            return;
        }
        match self.delivery.journal().back_up_if_due(now) {
            Ok(None) => {}
            Ok(Some(_)) => tracing::info!("a backup was made"),
            Err(error) => {
                tracing::warn!(code = %error.code(), "the backup failed");
                self.backup_after = now + RETRY_BACKUP_AFTER;
                if matches!(error, JournalError::Damaged(_)) {
                    self.reopen();
                }
            }
        }
    }
}
