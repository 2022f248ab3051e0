//! Planned sessions, single and recurring, the days that they are on, and busy times.

use chrono::{DateTime, NaiveDate, Utc};
use journal::{
    BusyEntry, BusyId, Journal, NewSeries, NewSession, Replanned, SeriesEntry, SeriesId,
    SessionEntry, SessionId, Today, Week,
};
use recovery::{Activity, Interval};
use tauri::command;

use super::{Answer, JournalState, Sent};

#[command]
pub(crate) async fn plan_session(
    new: Sent<NewSession>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.plan_session(new.0, at))
        .await
}

#[command]
pub(crate) async fn edit_session(
    id: Sent<SessionId>,
    new: Sent<NewSession>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.edit_session(&id.0, new.0, at))
        .await
}

#[command]
pub(crate) async fn cancel_session(
    id: Sent<SessionId>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.cancel_session(&id.0, at))
        .await
}

/// The planned session that a workout probably was.
#[command]
pub(crate) async fn session_nearby(
    activity: Sent<Activity>,
    end: Sent<DateTime<Utc>>,
    minutes: Sent<u32>,
    journal: JournalState<'_>,
) -> Answer<Option<SessionEntry>> {
    journal
        .read(move |journal, at| journal.session_nearby(activity.0, end.0, minutes.0, at))
        .await
}

#[command]
pub(crate) async fn plan_series(
    new: Sent<NewSeries>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.plan_series(new.0, at))
        .await
}

/// Changes a series from a date on; without one, all of it.
#[command]
pub(crate) async fn edit_series(
    id: Sent<SeriesId>,
    from: Sent<Option<NaiveDate>>,
    new: Sent<NewSeries>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.edit_series(&id.0, from.0, new.0, at))
        .await
}

/// Removes a series from a date on; without one, all of it.
#[command]
pub(crate) async fn cancel_series(
    id: Sent<SeriesId>,
    from: Sent<Option<NaiveDate>>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.cancel_series(&id.0, from.0, at))
        .await
}

/// Plans one of a series again that was left out.
#[command]
pub(crate) async fn put_back_session(
    id: Sent<SeriesId>,
    date: Sent<NaiveDate>,
    journal: JournalState<'_>,
) -> Answer<Replanned> {
    journal
        .write(move |journal, at| journal.put_back_session(&id.0, date.0, at))
        .await
}

#[command]
pub(crate) async fn series(journal: JournalState<'_>) -> Answer<Vec<SeriesEntry>> {
    journal.read(Journal::series).await
}

/// Some days from a local date on.
#[command]
pub(crate) async fn week(
    first: Sent<NaiveDate>,
    days: Sent<u32>,
    journal: JournalState<'_>,
) -> Answer<Week> {
    journal
        .read(move |journal, at| journal.week(first.0, days.0, at))
        .await
}

#[command]
pub(crate) async fn sessions(journal: JournalState<'_>) -> Answer<Vec<SessionEntry>> {
    journal.read(Journal::sessions).await
}

#[command]
pub(crate) async fn add_busy(
    interval: Sent<Interval>,
    label: Sent<String>,
    journal: JournalState<'_>,
) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.add_busy(interval.0, label.0, at))
        .await
}

#[command]
pub(crate) async fn remove_busy(id: Sent<BusyId>, journal: JournalState<'_>) -> Answer<Today> {
    journal
        .write(move |journal, at| journal.remove_busy(&id.0, at))
        .await
}

#[command]
pub(crate) async fn busy_times(journal: JournalState<'_>) -> Answer<Vec<BusyEntry>> {
    journal.read(Journal::busy_times).await
}
