//! Workouts, and the list of everything that happened.

use chrono::{DateTime, Utc};
use journal::{Entry, NewWorkout, Only, Today, WorkoutId};
use tauri::command;

use super::{Answer, Sent, Verbs};

#[command]
pub(crate) async fn log_workout(new: Sent<NewWorkout>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.log_workout(new.0, at))
        .await
}

#[command]
pub(crate) async fn edit_workout(
    id: Sent<WorkoutId>,
    new: Sent<NewWorkout>,
    verbs: Verbs<'_>,
) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.edit_workout(&id.0, new.0, at))
        .await
}

#[command]
pub(crate) async fn delete_workout(id: Sent<WorkoutId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.delete_workout(&id.0, at))
        .await
}

#[command]
pub(crate) async fn undelete_workout(id: Sent<WorkoutId>, verbs: Verbs<'_>) -> Answer<Today> {
    verbs
        .write(move |journal, at| journal.undelete_workout(&id.0, at))
        .await
}

#[command]
pub(crate) async fn list(
    before: Sent<Option<DateTime<Utc>>>,
    limit: Sent<u32>,
    only: Sent<Option<Only>>,
    verbs: Verbs<'_>,
) -> Answer<Vec<Entry>> {
    let only = only.0.unwrap_or_default();
    verbs
        .read(move |journal, _| journal.list_only(before.0, limit.0, &only))
        .await
}
