//! Reminders: pausing them, the inbox, and what became of each.

use journal::{Journal, NoticeId, PauseFor, ReminderEvent, ReminderHistory, ReminderId, Today};
use tauri::command;

use super::{Answer, JournalHandle, Sent};

#[command]
pub(crate) async fn pause(how_long: Sent<PauseFor>, journal: JournalHandle<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.pause(how_long.0, at))
        .await
}

#[command]
pub(crate) async fn resume(journal: JournalHandle<'_>) -> Answer<Today> {
    journal.write(Journal::resume).await
}

#[command]
pub(crate) async fn dismiss_notice(
    id: Sent<NoticeId>,
    journal: JournalHandle<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.dismiss_notice(&id.0, at))
        .await
}

#[command]
pub(crate) async fn reminder_history(
    id: Sent<ReminderId>,
    journal: JournalHandle<'_>,
) -> Answer<Vec<ReminderEvent>> {
    journal
        .read(move |journal, _| journal.reminder_history(&id.0))
        .await
}

#[command]
pub(crate) async fn recent_reminders(journal: JournalHandle<'_>) -> Answer<Vec<ReminderHistory>> {
    journal.read(Journal::recent_reminders).await
}
