//! Massages done, planned or not.

use journal::{Felt, MassageId, NewMassage, Today};
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
pub(crate) async fn rate_massage(
    id: Sent<MassageId>,
    felt: Sent<Option<Felt>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.rate_massage(&id.0, felt.0, at))
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
