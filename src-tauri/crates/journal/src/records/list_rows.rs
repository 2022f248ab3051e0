//! The workouts and massages of a page of the list.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::column::ms;
use crate::error::Result;
use crate::records::page::{self, Reading};
use crate::records::{massage, workout};
use crate::types::{EntryFilter, MassageEntry, WorkoutEntry};

/// The workouts before an instant that match the filter, newest first: `limit` of them, and all
/// others that end when the last one does.
pub(crate) fn workouts(
    tx: &Connection,
    before: DateTime<Utc>,
    limit: u32,
    only: &EntryFilter,
) -> Result<Vec<WorkoutEntry>> {
    let activities: Option<HashSet<&str>> = only
        .activities
        .as_ref()
        .map(|all| all.iter().map(AsRef::as_ref).collect());
    let note = only.note.to_lowercase();
    let words: Vec<&str> = note.split_whitespace().collect();
    if activities.as_ref().is_some_and(HashSet::is_empty) && words.is_empty() {
        return Ok(Vec::new());
    }
    let mut statement = tx.prepare_cached(
        "SELECT * FROM workout WHERE deleted_at IS NULL AND end_at < ?1
         ORDER BY end_at DESC, id DESC",
    )?;
    let reading = Reading {
        entry: workout::entry,
        when: |workout| workout.end,
    };
    page::page(statement.query([ms(before)])?, limit, &reading, |row| {
        let Some(activities) = &activities else {
            return Ok(true);
        };
        if activities.contains(row.get_ref("activity")?.as_str()?) {
            return Ok(true);
        }
        let note = row.get_ref("note")?.as_str()?;
        if words.is_empty() || note.is_empty() {
            return Ok(false);
        }
        let note = note.to_lowercase();
        Ok(words.iter().all(|word| note.contains(word)))
    })
}

/// The first two workouts whose id ends like this.
pub(crate) fn workouts_ending(tx: &Connection, end: &str) -> Result<Vec<WorkoutEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM workout WHERE deleted_at IS NULL AND substr(id, -length(?1)) = ?1 LIMIT 2",
        )?
        .query_map([end], workout::entry)?
        .collect::<rusqlite::Result<_>>()?)
}

/// The massages before an instant that match the filter, newest first: `limit` of them, and all
/// others that start when the last one does.
pub(crate) fn massages(
    tx: &Connection,
    before: DateTime<Utc>,
    limit: u32,
    only: &EntryFilter,
) -> Result<Vec<MassageEntry>> {
    let kinds: Option<HashSet<(&str, &str)>> = only.massages.as_ref().map(|all| {
        all.iter()
            .map(|kind| (kind.massage_type.as_ref(), kind.delivery.as_ref()))
            .collect()
    });
    if kinds.as_ref().is_some_and(HashSet::is_empty) {
        return Ok(Vec::new());
    }
    let mut statement = tx.prepare_cached(
        "SELECT * FROM massage WHERE deleted_at IS NULL AND start_at < ?1
         ORDER BY start_at DESC, id DESC",
    )?;
    let reading = Reading {
        entry: massage::entry,
        when: |massage| massage.start,
    };
    page::page(statement.query([ms(before)])?, limit, &reading, |row| {
        let Some(kinds) = &kinds else {
            return Ok(true);
        };
        let name = (
            row.get_ref("type")?.as_str()?,
            row.get_ref("delivery")?.as_str()?,
        );
        Ok(kinds.contains(&name))
    })
}

/// The first two massages whose id ends like this.
pub(crate) fn massages_ending(tx: &Connection, end: &str) -> Result<Vec<MassageEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM massage WHERE deleted_at IS NULL AND substr(id, -length(?1)) = ?1 LIMIT 2",
        )?
        .query_map([end], massage::entry)?
        .collect::<rusqlite::Result<_>>()?)
}
