//! Busy time apart from working hours: the table and its verbs.

use chrono::{DateTime, Utc};
use recovery::Interval;
use rusqlite::{Connection, Row, params};

use crate::db::column::{at, ms, one};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::bounds;
use crate::types::{BusyEntry, BusyId, ChangeKind, Today};

impl Journal {
    /// Adds busy time, which must end after it starts; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let office = recovery::Interval {
    ///     start: "2026-11-24T08:00:00Z".parse()?,
    ///     end: "2026-11-24T16:00:00Z".parse()?,
    /// };
    /// journal.add_busy(office, "office".to_owned(), at)?;
    /// assert_eq!(journal.busy_times(at)?[0].label, "office");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_busy(&mut self, interval: Interval, label: String, at: Moment) -> Result<Today> {
        self.change(ChangeKind::BusyAdded, at, |tx, at| {
            insert(tx, interval, &label, at.now)
        })
    }

    /// Removes busy time; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// # let lunch = recovery::Interval {
    /// #     start: "2026-11-24T11:00:00Z".parse()?,
    /// #     end: "2026-11-24T12:00:00Z".parse()?,
    /// # };
    /// journal.add_busy(lunch, "lunch".to_owned(), at)?;
    /// let id = journal.busy_times(at)?[0].id.clone();
    /// journal.remove_busy(&id, at)?;
    /// assert_eq!(journal.busy_times(at)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn remove_busy(&mut self, id: &BusyId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::BusyRemoved, at, |tx, at| {
            let removed = tx
                .prepare_cached(
                    "UPDATE busy SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL",
                )?
                .execute(params![id.as_str(), ms(at.now)])?;
            one(removed, id)
        })
    }

    /// Busy time that was entered here and is not over, by start.
    ///
    /// ```
    /// use journal::Moment;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// # let lunch = recovery::Interval {
    /// #     start: "2026-11-24T11:00:00Z".parse()?,
    /// #     end: "2026-11-24T12:00:00Z".parse()?,
    /// # };
    /// journal.add_busy(lunch, "lunch".to_owned(), at)?;
    /// assert_eq!(journal.busy_times(at)?[0].interval, lunch);
    /// let afterwards = Moment { now: lunch.end, ..at };
    /// assert_eq!(journal.busy_times(afterwards)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn busy_times(&mut self, at: Moment) -> Result<Vec<BusyEntry>> {
        let now = at.to_millis().now;
        let within = Interval {
            start: now,
            end: now + bounds::AHEAD,
        };
        self.read(|tx| {
            let mut coming = between(tx, within)?;
            coming.sort_by_key(|entry| entry.interval.start);
            Ok(coming)
        })
    }
}

fn insert(tx: &Connection, interval: Interval, label: &str, now: DateTime<Utc>) -> Result<()> {
    bounds::interval(interval)?;
    bounds::text(label)?;
    tx.prepare_cached("INSERT INTO busy (id, start_at, end_at, label) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            BusyId::new(now).as_str(),
            ms(interval.start),
            ms(interval.end),
            label
        ])?;
    Ok(())
}

/// Busy time that overlaps `within`, by end.
pub(crate) fn between(tx: &Connection, within: Interval) -> Result<Vec<BusyEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM busy WHERE removed_at IS NULL AND end_at > ?1 AND start_at < ?2
             ORDER BY end_at LIMIT ?3",
        )?
        .query_map(params![ms(within.start), ms(within.end), MOST], entry)?
        .collect::<rusqlite::Result<_>>()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<BusyEntry> {
    Ok(BusyEntry {
        id: BusyId::from(row.get::<_, String>("id")?),
        interval: Interval {
            start: at(row, "start_at")?,
            end: at(row, "end_at")?,
        },
        label: row.get("label")?,
        calendar: None,
    })
}

/// More than any calendar holds for a month; the rules accept ten thousand.
const MOST: u32 = 5_000;
