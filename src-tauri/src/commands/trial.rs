//! Trials of one's own.

use journal::{Journal, LegSoreness, OpenSeal, Today, Trial, TrialId, TrialOutcome};
use tauri::command;

use super::{Answer, JournalState, Sent};

/// The latest trial.
#[command]
pub(crate) async fn trial(journal: JournalState<'_>) -> Answer<Option<Trial>> {
    journal.read(Journal::trial).await
}

/// All trials, the latest first.
#[command]
pub(crate) async fn trials(journal: JournalState<'_>) -> Answer<Vec<Trial>> {
    journal.read(Journal::trials).await
}

#[command]
pub(crate) async fn start_trial(sessions: Sent<u32>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.start_trial(sessions.0, at))
        .await
}

#[command]
pub(crate) async fn stop_trial(journal: JournalState<'_>) -> Answer<Today> {
    journal.write(Journal::stop_trial).await
}

/// Logs the ten minutes for the leg that was drawn.
#[command]
pub(crate) async fn trial_massaged(journal: JournalState<'_>) -> Answer<Today> {
    journal.write(Journal::trial_massaged).await
}

#[command]
pub(crate) async fn answer_trial(
    soreness: Sent<LegSoreness>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.answer_trial(soreness.0, at))
        .await
}

/// Fails while the trial is closed.
#[command]
pub(crate) async fn trial_result(
    id: Sent<TrialId>,
    journal: JournalState<'_>,
) -> Answer<TrialOutcome> {
    journal
        .read(move |journal, at| journal.trial_result(&id.0, at))
        .await
}

/// Fails while the trial runs.
#[command]
pub(crate) async fn open_seal(id: Sent<TrialId>, journal: JournalState<'_>) -> Answer<OpenSeal> {
    journal
        .read(move |journal, at| journal.open_seal(&id.0, at))
        .await
}
