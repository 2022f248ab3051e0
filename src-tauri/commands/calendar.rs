//! What is planned, and when the person cannot.

use journal::{BusyEntry, BusyId, Journal, NewSession, SessionEntry, SessionId, Today};
use recovery::Interval;
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn plan_session(new: Sent<NewSession>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.plan_session(new.0, at))
        .await
}

#[command]
pub(crate) async fn cancel_session(id: Sent<SessionId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.cancel_session(&id.0, at))
        .await
}

#[command]
pub(crate) async fn sessions(verbs: Verbs<'_>) -> Answer<Vec<SessionEntry>> {
    verbs.read(Journal::sessions).await
}

#[command]
pub(crate) async fn add_busy(
    interval: Sent<Interval>,
    label: Sent<String>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.add_busy(interval.0, label.0, at))
        .await
}

#[command]
pub(crate) async fn remove_busy(id: Sent<BusyId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.remove_busy(&id.0, at))
        .await
}

#[command]
pub(crate) async fn busy_times(verbs: Verbs<'_>) -> Answer<Vec<BusyEntry>> {
    verbs.read(Journal::busy_times).await
}
