//! The guided session: what it would be, and its life.

use journal::{Ending, GuidedProposal, GuidedRequest, GuidedSessionId, Today, Warnings};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn propose_guided(
    request: Sent<GuidedRequest>,
    journal: JournalState<'_>,
) -> Answer<GuidedProposal> {
    journal
        .read(move |journal, at| journal.propose_guided(request.0, at))
        .await
}

#[command]
pub(crate) async fn begin_guided(
    request: Sent<GuidedRequest>,
    despite_warnings: Sent<Option<bool>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    let warnings = Warnings::from_despite(despite_warnings.0.unwrap_or(false));
    journal
        .write(move |journal, at| journal.begin_guided(request.0, warnings, at))
        .await
}

#[command]
pub(crate) async fn pause_guided(
    id: Sent<GuidedSessionId>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.pause_guided(&id.0, at))
        .await
}

#[command]
pub(crate) async fn resume_guided(
    id: Sent<GuidedSessionId>,
    lighter: Sent<Option<bool>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| match lighter.0 {
            Some(true) => journal.resume_lighter(&id.0, at),
            _ => journal.resume_guided(&id.0, at),
        })
        .await
}

#[command]
pub(crate) async fn go_to_step(
    id: Sent<GuidedSessionId>,
    step: Sent<usize>,
    ms: Sent<u32>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.go_to_step(&id.0, step.0, ms.0, at))
        .await
}

#[command]
pub(crate) async fn set_step_seconds(
    id: Sent<GuidedSessionId>,
    step: Sent<usize>,
    seconds: Sent<u32>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.set_step_seconds(&id.0, step.0, seconds.0, at))
        .await
}

#[command]
pub(crate) async fn end_guided(
    id: Sent<GuidedSessionId>,
    ending: Sent<Ending>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.end_guided(&id.0, ending.0, at))
        .await
}
