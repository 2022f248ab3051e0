//! The body: soreness, red flags, local issues, the weekly check-in.

use journal::{ClotSigns, IssueId, SorenessEntry, Today};
use recovery::{CheckIn, Flag, Interval, LocalIssue, Signs};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn report_soreness(value: Sent<u8>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.report_soreness(value.0, at))
        .await
}

#[command]
pub(crate) async fn soreness_between(
    span: Sent<Interval>,
    journal: JournalState<'_>,
) -> Answer<Vec<SorenessEntry>> {
    journal
        .read(move |journal, _| journal.soreness_between(span.0))
        .await
}

#[command]
pub(crate) async fn report(
    flags: Sent<Vec<Flag>>,
    issues: Sent<Vec<LocalIssue>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.report(&flags.0, &issues.0, at))
        .await
}

#[command]
pub(crate) async fn resolve(
    flags: Sent<Vec<Flag>>,
    issues: Sent<Vec<IssueId>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.resolve(&flags.0, &issues.0, at))
        .await
}

#[command]
pub(crate) async fn mistaken(flags: Sent<Vec<Flag>>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.mistaken(&flags.0, at))
        .await
}

#[command]
pub(crate) async fn answer_safety_questions(
    flags: Sent<Vec<Flag>>,
    issues: Sent<Vec<LocalIssue>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.answer_safety_questions(&flags.0, &issues.0, at))
        .await
}

#[command]
pub(crate) async fn travelled(
    minutes: Sent<Option<u32>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.travelled(minutes.0, at))
        .await
}

#[command]
pub(crate) async fn answer_clot_question(
    sign: Sent<bool>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.answer_clot_question(ClotSigns::from_answer(sign.0), at))
        .await
}

#[command]
pub(crate) async fn check_in(signs: Sent<Signs>, journal: JournalState<'_>) -> Answer<CheckIn> {
    journal
        .write(move |journal, at| journal.check_in(signs.0, at))
        .await
}

#[command]
pub(crate) async fn place_referral(
    places: Sent<Vec<LocalIssue>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.place_referral(&places.0, at))
        .await
}

#[command]
pub(crate) async fn resolve_referral(journal: JournalState<'_>) -> Answer<Today> {
    journal.write(journal::Journal::resolve_referral).await
}
