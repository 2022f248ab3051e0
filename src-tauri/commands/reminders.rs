//! Reminders: pausing them, the inbox, and what became of each.

use journal::{Journal, NoticeId, PauseFor, ReminderId, ReminderLife, ReminderStep, Today};
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn pause(how_long: Sent<PauseFor>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.pause(how_long.0, at))
        .await
}

#[command]
pub(crate) async fn resume(verbs: Verbs<'_>) -> Answer<Today> {
    verbs.write(Journal::resume).await
}

#[command]
pub(crate) async fn dismiss_notice(id: Sent<NoticeId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.dismiss_notice(&id.0, at))
        .await
}

#[command]
pub(crate) async fn reminder_steps(
    id: Sent<ReminderId>,
    verbs: Verbs<'_>,
) -> Answer<Vec<ReminderStep>> {
    verbs
        .read(move |journal, _| journal.reminder_steps(&id.0))
        .await
}

#[command]
pub(crate) async fn reminders_lately(verbs: Verbs<'_>) -> Answer<Vec<ReminderLife>> {
    verbs.read(Journal::reminders_lately).await
}
