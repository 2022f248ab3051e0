//! The settings.

use journal::{Settings, Storage, Today};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn settings(journal: JournalState<'_>) -> Answer<Settings> {
    journal.read(|journal, _| journal.settings()).await
}

#[command]
pub(crate) async fn storage(journal: JournalState<'_>) -> Answer<Storage> {
    journal.read(|journal, at| journal.storage(at.now)).await
}

#[command]
pub(crate) async fn set_settings(
    settings: Sent<Settings>,
    ends_stop: Sent<Option<bool>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| {
            if ends_stop.0.unwrap_or(false) {
                journal.set_settings_ending_stop(settings.0, at)
            } else {
                journal.set_settings(settings.0, at)
            }
        })
        .await
}
