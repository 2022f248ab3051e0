//! The journal as a list: workouts and massages, newest first.

use chrono::{DateTime, Utc};

use crate::db::journal::Journal;
use crate::error::Result;
use crate::records::{massage, workout};
use crate::types::{Entry, EntryFilter};

impl Journal {
    /// Workouts (by their end) and massages (by their start), newest first, from the newest before
    /// `before` (all if absent). Entries of one instant are never torn apart, so a page may be
    /// longer than `limit`; the next one goes on before its last instant.
    pub fn list(&mut self, before: Option<DateTime<Utc>>, limit: u32) -> Result<Vec<Entry>> {
        self.list_only(before, limit, &EntryFilter::default())
    }

    /// The same, of those entries that are meant.
    pub fn list_only(
        &mut self,
        before: Option<DateTime<Utc>>,
        limit: u32,
        only: &EntryFilter,
    ) -> Result<Vec<Entry>> {
        let before = before.unwrap_or(DateTime::<Utc>::MAX_UTC);
        let limit = limit.clamp(1, MOST);
        self.read(|tx| {
            let workouts = workout::before(tx, before, limit, only)?;
            let massages = massage::before(tx, before, limit, only)?;
            let mut entries: Vec<Entry> = workouts
                .into_iter()
                .map(Entry::Workout)
                .chain(massages.into_iter().map(Entry::Massage))
                .collect();
            // stable: within a kind the order of the tables stays
            entries.sort_by_key(|entry| std::cmp::Reverse(when(entry)));
            if let Some(last) = entries.get(limit as usize - 1).map(when) {
                entries.retain(|entry| when(entry) >= last);
            }
            Ok(entries)
        })
    }
}

/// Where an entry stands in time.
fn when(entry: &Entry) -> DateTime<Utc> {
    match entry {
        Entry::Workout(workout) => workout.end,
        Entry::Massage(massage) => massage.start,
    }
}

/// A page is read at one go.
const MOST: u32 = 10_000;
