//! The plan: Today, and what the person does about it.

use journal::{DoneDetails, Journal, KeepWish, PlanId, Snooze, Today};
use recovery::Verdict;
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn today(verbs: Verbs<'_>) -> Answer<Today> {
    verbs.read(Journal::today).await
}

#[command]
pub(crate) async fn keep(
    plan: Sent<PlanId>,
    wish: Sent<KeepWish>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.keep(&plan.0, wish.0, at))
        .await
}

#[command]
pub(crate) async fn check_by_hand(
    plan: Sent<PlanId>,
    wish: Sent<KeepWish>,
    verbs: Verbs<'_>,
) -> Answer<Verdict> {
    verbs
        .read(move |journal, at| journal.check_by_hand(&plan.0, wish.0, at))
        .await
}

#[command]
pub(crate) async fn start(
    plan: Sent<PlanId>,
    despite_warnings: Sent<Option<bool>>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    let despite_warnings = despite_warnings.0.unwrap_or(false);
    verbs
        .write(move |journal, at| journal.start(&plan.0, despite_warnings, at))
        .await
}

#[command]
pub(crate) async fn done(
    plan: Sent<PlanId>,
    details: Sent<DoneDetails>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.done(&plan.0, details.0, at))
        .await
}

#[command]
pub(crate) async fn skip(plan: Sent<PlanId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.skip(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn unskip(plan: Sent<PlanId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.unskip(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn snooze(
    plan: Sent<PlanId>,
    by: Sent<Snooze>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.snooze(&plan.0, by.0, at))
        .await
}
