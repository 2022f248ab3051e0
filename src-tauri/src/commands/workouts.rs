//! Workouts, and the list of all entries.

use chrono::{DateTime, Utc};
use journal::{Entry, EntryFilter, NewWorkout, Today, Went, WorkoutId};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn log_workout(new: Sent<NewWorkout>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.log_workout(new.0, at))
        .await
}

#[command]
pub(crate) async fn edit_workout(
    id: Sent<WorkoutId>,
    new: Sent<NewWorkout>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.edit_workout(&id.0, new.0, at))
        .await
}

/// Says how a workout went.
#[command]
pub(crate) async fn rate_workout(
    id: Sent<WorkoutId>,
    went: Sent<Option<Went>>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.rate_workout(&id.0, went.0, at))
        .await
}

#[command]
pub(crate) async fn delete_workout(
    id: Sent<WorkoutId>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.delete_workout(&id.0, at))
        .await
}

#[command]
pub(crate) async fn list(
    before: Sent<Option<DateTime<Utc>>>,
    limit: Sent<u32>,
    only: Sent<Option<EntryFilter>>,
    journal: JournalState<'_>,
) -> Answer<Vec<Entry>> {
    let only = only.0.unwrap_or_default();
    journal
        .read(move |journal, _| journal.list_only(before.0, limit.0, &only))
        .await
}
