//! Massages done, planned or not.

use journal::{MassageId, NewMassage, Today};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn log_massage(new: Sent<NewMassage>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.log_massage(new.0, at))
        .await
}

#[command]
pub(crate) async fn edit_massage(
    id: Sent<MassageId>,
    new: Sent<NewMassage>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.edit_massage(&id.0, new.0, at))
        .await
}

#[command]
pub(crate) async fn delete_massage(
    id: Sent<MassageId>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.delete_massage(&id.0, at))
        .await
}
