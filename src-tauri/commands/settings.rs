//! What is set.

use journal::{Settings, Today};
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn settings(verbs: Verbs<'_>) -> Answer<Settings> {
    verbs.read(|journal, _| journal.settings()).await
}

#[command]
pub(crate) async fn set_settings(settings: Sent<Settings>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.set_settings(settings.0, at))
        .await
}
