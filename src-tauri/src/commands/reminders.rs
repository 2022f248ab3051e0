//! Reminders: the pause, the inbox, and the history of each.

use journal::{Journal, NoticeId, PauseFor, ReminderEvent, ReminderHistory, ReminderId, Today};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn pause(how_long: Sent<PauseFor>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.pause(how_long.0, at))
        .await
}

#[command]
pub(crate) async fn resume(journal: JournalState<'_>) -> Answer<Today> {
    journal.write(Journal::resume).await
}

#[command]
pub(crate) async fn dismiss_notice(id: Sent<NoticeId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.dismiss_notice(&id.0, at))
        .await
}

#[command]
pub(crate) async fn reminder_history(
    id: Sent<ReminderId>,
    journal: JournalState<'_>,
) -> Answer<Vec<ReminderEvent>> {
    journal
        .read(move |journal, _| journal.reminder_history(&id.0))
        .await
}

#[command]
pub(crate) async fn recent_reminders(journal: JournalState<'_>) -> Answer<Vec<ReminderHistory>> {
    journal.read(Journal::recent_reminders).await
}
