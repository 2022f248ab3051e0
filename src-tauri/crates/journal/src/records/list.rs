//! The journal as a list: what was noted or missed, newest first.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::records::bounds::{CLOCK_SLACK, SHORTEST_ID};
use crate::records::{list_rows, missed, soreness};
use crate::types::{Entry, EntryFilter};

impl Journal {
    /// Workouts (by end) and massages (by start), newest first, from the newest before `before`
    /// (absent: from the latest); the rest of the journal is left to [`Self::list_only`]. Entries of the
    /// same instant stay on one page, so a page may be longer than `limit`; the next one continues
    /// before its last instant.
    ///
    /// ```
    /// use journal::Entry;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// let newest = journal.list(None, 20)?;
    /// assert!(matches!(newest[..], [Entry::Workout(_)]));
    /// let older = journal.list(Some(newest[0].when()), 20)?;
    /// assert_eq!(older, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn list(&mut self, before: Option<DateTime<Utc>>, limit: u32) -> Result<Vec<Entry>> {
        self.list_only(before, limit, &EntryFilter::default())
    }

    /// As [`Self::list`], with the entries that a filter names, among them missed massages (when they
    /// were to start) and soreness answers (when they were given).
    ///
    /// ```
    /// use journal::{Entry, EntryFilter};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// journal.report_soreness(3, at)?;
    /// let only_soreness = EntryFilter {
    ///     activities: Some(vec![]),
    ///     massages: Some(vec![]),
    ///     soreness: true,
    ///     ..EntryFilter::default()
    /// };
    /// let found = journal.list_only(None, 20, &only_soreness)?;
    /// assert!(matches!(found[..], [Entry::Soreness(_)]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn list_only(
        &mut self,
        before: Option<DateTime<Utc>>,
        limit: u32,
        only: &EntryFilter,
    ) -> Result<Vec<Entry>> {
        let before = before.unwrap_or(DateTime::<Utc>::MAX_UTC);
        let limit = limit.clamp(1, MOST);
        self.read(|tx| {
            let workouts = list_rows::workouts(tx, before, limit, only)?;
            let massages = list_rows::massages(tx, before, limit, only)?;
            let mut entries: Vec<Entry> = workouts
                .into_iter()
                .map(Entry::Workout)
                .chain(massages.into_iter().map(Entry::Massage))
                .collect();
            if only.missed {
                let missed = missed::before(tx, before, limit)?;
                entries.extend(missed.into_iter().map(Entry::Missed));
            }
            if only.soreness {
                let answers = soreness::before(tx, before, limit)?;
                entries.extend(answers.into_iter().map(Entry::Soreness));
            }
            // stable: within a kind, the order of the tables stays
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.when()));
            if let Some(last) = entries.get(limit as usize - 1).map(Entry::when) {
                entries.retain(|entry| entry.when() >= last);
            }
            Ok(entries)
        })
    }
}

impl Journal {
    /// The entry with this id, or the only one whose id ends with it: the last six characters usually
    /// do. Fails with [`NotFound`](JournalError::NotFound) if there is none, or more than one.
    ///
    /// ```
    /// use journal::Entry;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, today) = example::after_squats()?;
    /// let workout = today.open.expect("a plan is open").workout;
    /// let (_, end) = workout.id.as_str().split_at(30);
    /// assert_eq!(journal.entry(end)?, Entry::Workout(workout.clone()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn entry(&mut self, id: &str) -> Result<Entry> {
        let not_found = || JournalError::NotFound(id.to_owned());
        if id.len() < SHORTEST_ID {
            return Err(not_found());
        }
        self.read(|tx| {
            let mut found = list_rows::workouts_ending(tx, id)?
                .into_iter()
                .map(Entry::Workout);
            let mut also = list_rows::massages_ending(tx, id)?
                .into_iter()
                .map(Entry::Massage);
            match (found.next(), also.next(), found.next(), also.next()) {
                (Some(one), None, None, None) | (None, Some(one), None, None) => Ok(one),
                _ => Err(not_found()),
            }
        })
    }
}

/// The latest entry, if it is in the future.
pub(crate) fn ahead(tx: &Connection, now: DateTime<Utc>) -> Result<Option<Entry>> {
    let (from, only) = (DateTime::<Utc>::MAX_UTC, EntryFilter::default());
    let workouts = list_rows::workouts(tx, from, 1, &only)?;
    let massages = list_rows::massages(tx, from, 1, &only)?;
    let workouts = workouts.into_iter().map(Entry::Workout);
    Ok(workouts
        .chain(massages.into_iter().map(Entry::Massage))
        .max_by_key(Entry::when)
        .filter(|entry| entry.when() > now + CLOCK_SLACK))
}

/// The longest page.
const MOST: u32 = 10_000;
