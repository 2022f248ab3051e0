//! How the body is: soreness, red flags, local issues, the weekly check-in.

use journal::{IssueId, Today};
use recovery::{CheckIn, Flag, LocalIssue, Signs};
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn tell_soreness(value: Sent<u8>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.tell_soreness(value.0, at))
        .await
}

#[command]
pub(crate) async fn report(
    flags: Sent<Vec<Flag>>,
    issues: Sent<Vec<LocalIssue>>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.report(&flags.0, &issues.0, at))
        .await
}

#[command]
pub(crate) async fn settle(
    flags: Sent<Vec<Flag>>,
    issues: Sent<Vec<IssueId>>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.settle(&flags.0, &issues.0, at))
        .await
}

#[command]
pub(crate) async fn travelled(minutes: Sent<Option<u32>>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.travelled(minutes.0, at))
        .await
}

#[command]
pub(crate) async fn answer_clot_question(sign: Sent<bool>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.answer_clot_question(sign.0, at))
        .await
}

#[command]
pub(crate) async fn check_in(signs: Sent<Signs>, verbs: Verbs<'_>) -> Answer<CheckIn> {
    verbs
        .write(move |journal, at| journal.check_in(signs.0, at))
        .await
}
