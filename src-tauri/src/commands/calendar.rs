//! Planned sessions and busy times.

use journal::{BusyEntry, BusyId, Journal, NewSession, SessionEntry, SessionId, Today};
use recovery::Interval;
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn plan_session(
    new: Sent<NewSession>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| Ok(journal.plan_session(new.0, at)?.today))
        .await
}

#[command]
pub(crate) async fn edit_session(
    id: Sent<SessionId>,
    new: Sent<NewSession>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| Ok(journal.edit_session(&id.0, new.0, at)?.today))
        .await
}

#[command]
pub(crate) async fn cancel_session(
    id: Sent<SessionId>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| Ok(journal.cancel_session(&id.0, at)?.today))
        .await
}

#[command]
pub(crate) async fn sessions(journal: JournalState<'_>) -> Answer<Vec<SessionEntry>> {
    journal.read(Journal::sessions).await
}

#[command]
pub(crate) async fn add_busy(
    interval: Sent<Interval>,
    label: Sent<String>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.add_busy(interval.0, label.0, at))
        .await
}

#[command]
pub(crate) async fn remove_busy(id: Sent<BusyId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.remove_busy(&id.0, at))
        .await
}

#[command]
pub(crate) async fn busy_times(journal: JournalState<'_>) -> Answer<Vec<BusyEntry>> {
    journal.read(Journal::busy_times).await
}
