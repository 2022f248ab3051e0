//! Soreness answers: the table and its verb.

use chrono::{DateTime, Utc};
use recovery::{InputError, Interval, Soreness, safety_questions};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, ms, unreadable};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::page::{self, Reading};
use crate::records::{bounds, flag, questions};
use crate::types::{ChangeKind, Questions, SorenessEntry, SorenessId, Today};

impl Journal {
    /// Reports how sore the trained muscles are, 0 (not at all) to 10; replans. From 7 on the safety
    /// questions come before the plan (rules 3.7), unless a red flag has stopped it already.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, _) = example::after_squats()?;
    /// assert!(!journal.report_soreness(4, at)?.questions_first);
    /// assert!(journal.report_soreness(7, at)?.questions_first);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn report_soreness(&mut self, value: u8, at: Moment) -> Result<Today> {
        self.change(ChangeKind::Soreness, at, |tx, at| {
            insert(tx, value, at)?;
            let asks = safety_questions(Soreness::new(value.into()), None, false);
            if asks && flag::active(tx)?.is_empty() {
                questions::set(tx, Questions::Open, at.now)?;
            }
            Ok(())
        })
    }

    /// The answers in a span of time, oldest first, for the list of entries.
    ///
    /// ```
    /// use recovery::Interval;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.report_soreness(4, at)?;
    /// let until_now = Interval {
    ///     start: at.now - chrono::TimeDelta::days(1),
    ///     end: at.now,
    /// };
    /// let answers = journal.soreness_between(until_now)?;
    /// assert_eq!(answers[0].value.get(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn soreness_between(&mut self, span: Interval) -> Result<Vec<SorenessEntry>> {
        self.read(|tx| {
            let mut rows = tx.prepare_cached(
                "SELECT * FROM soreness WHERE reported_at >= ?1 AND reported_at <= ?2
                 ORDER BY reported_at, rowid",
            )?;
            let found = rows.query_map([ms(span.start), ms(span.end)], entry)?;
            Ok(found.collect::<rusqlite::Result<_>>()?)
        })
    }
}

pub(crate) fn insert(tx: &Connection, value: u8, at: Moment) -> Result<()> {
    bounds::soreness(value)?;
    tx.prepare_cached(
        "INSERT INTO soreness (id, reported_at, value, zone) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        SorenessId::new(at.now).as_str(),
        ms(at.now),
        value,
        at.zone.name()
    ])?;
    Ok(())
}

/// The answers before an instant, newest first: `limit` of them, and all others of the same instant
/// as the last one.
pub(crate) fn before(
    tx: &Connection,
    before: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<SorenessEntry>> {
    let mut statement = tx.prepare_cached(
        "SELECT * FROM soreness WHERE reported_at < ?1 ORDER BY reported_at DESC, rowid DESC",
    )?;
    let reading = Reading {
        entry,
        when: |answer| answer.at,
    };
    page::page(statement.query([ms(before)])?, limit, &reading, |_| {
        Ok(true)
    })
}

/// The latest answer at or after an instant.
pub(crate) fn latest_since(tx: &Connection, since: DateTime<Utc>) -> Result<Option<SorenessEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM soreness WHERE reported_at >= ?1 ORDER BY reported_at DESC, rowid DESC LIMIT 1",
        )?
        .query_row([ms(since)], entry)
        .optional()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<SorenessEntry> {
    Ok(SorenessEntry {
        id: SorenessId::from(row.get::<_, String>("id")?),
        at: at(row, "reported_at")?,
        value: Soreness::try_from(row.get::<_, i64>("value")?)
            .map_err(|error: InputError| unreadable(error))?,
        zone: row.get("zone")?,
    })
}
