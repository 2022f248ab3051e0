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
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.set_settings(settings.0, at))
        .await
}
