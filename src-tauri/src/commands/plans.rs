//! Today, its plan, and what can be done with it.

use journal::{
    DoneDetails, ExamplePlan, Journal, PlanId, Settings, SlotRequest, Snooze, Today, Warnings,
};
use recovery::Verdict;
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn today(journal: JournalState<'_>) -> Answer<Today> {
    journal.read(Journal::today).await
}

#[command]
pub(crate) async fn undo(journal: JournalState<'_>) -> Answer<Today> {
    journal.write(Journal::undo).await
}

#[command]
pub(crate) async fn example_plan(
    settings: Sent<Settings>,
    journal: JournalState<'_>,
) -> Answer<ExamplePlan> {
    journal
        .read(move |_, at| journal::example_plan(&settings.0, at))
        .await
}

#[command]
pub(crate) async fn keep(
    plan: Sent<PlanId>,
    request: Sent<SlotRequest>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.keep(&plan.0, request.0, at))
        .await
}

#[command]
pub(crate) async fn review_custom_slot(
    plan: Sent<PlanId>,
    request: Sent<SlotRequest>,
    journal: JournalState<'_>,
) -> Answer<Verdict> {
    journal
        .read(move |journal, at| journal.review_custom_slot(&plan.0, request.0, at))
        .await
}

#[command]
pub(crate) async fn let_go(plan: Sent<PlanId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.let_go(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn booked(plan: Sent<PlanId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.booked(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn start(
    plan: Sent<PlanId>,
    despite_warnings: Sent<Option<bool>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    let warnings = Warnings::from_despite(despite_warnings.0.unwrap_or(false));
    journal
        .write(move |journal, at| journal.start(&plan.0, warnings, at))
        .await
}

#[command]
pub(crate) async fn cancel_start(plan: Sent<PlanId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.cancel_start(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn done(
    plan: Sent<PlanId>,
    details: Sent<DoneDetails>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.done(&plan.0, details.0, at))
        .await
}

#[command]
pub(crate) async fn did_not(plan: Sent<PlanId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.did_not(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn skip(plan: Sent<PlanId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.skip(&plan.0, at))
        .await
}

#[command]
pub(crate) async fn snooze(
    plan: Sent<PlanId>,
    by: Sent<Snooze>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.snooze(&plan.0, by.0, at))
        .await
}
