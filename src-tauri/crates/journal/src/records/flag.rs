//! Red flags that count now: the table, and the verbs for all that the safety questions ask.

use chrono::{DateTime, Utc};
use recovery::{Flag, LocalIssue};
use rusqlite::{Connection, params};

use crate::db::column::{ms, word};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::issue;
use crate::types::{IssueId, Today};

impl Journal {
    /// Adds red flags and local issues to those that count; re-plans.
    pub fn report(&mut self, flags: &[Flag], issues: &[LocalIssue], at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            for it in issues {
                issue::insert(tx, it, at.now)?;
            }
            add(tx, flags, at.now)
        })
    }

    /// Takes away red flags and local issues that are settled; re-plans. One that does not count is
    /// not found, and none is taken away.
    pub fn settle(&mut self, flags: &[Flag], issues: &[IssueId], at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            for id in issues {
                issue::remove(tx, id, at.now)?;
            }
            flags.iter().try_for_each(|flag| settle(tx, *flag, at.now))
        })
    }
}

/// It counts no more; when it was told, and settled, is kept.
fn settle(tx: &Connection, flag: Flag, now: DateTime<Utc>) -> Result<()> {
    let settled = tx
        .prepare_cached(
            "INSERT INTO settled_flag (flag, reported_at, settled_at)
             SELECT flag, reported_at, ?2 FROM flag WHERE flag = ?1",
        )?
        .execute(params![flag.as_ref(), ms(now)])?;
    tx.prepare_cached("DELETE FROM flag WHERE flag = ?1")?
        .execute([flag.as_ref()])?;
    if settled == 0 {
        return Err(JournalError::NotFound(flag.to_string()));
    }
    Ok(())
}

/// Adds flags to those that stand; one that stood keeps the instant at which it was told.
pub(crate) fn add(tx: &Connection, flags: &[Flag], now: DateTime<Utc>) -> Result<()> {
    for flag in flags {
        tx.prepare_cached("INSERT OR IGNORE INTO flag (flag, reported_at) VALUES (?1, ?2)")?
            .execute(params![flag.as_ref(), ms(now)])?;
    }
    Ok(())
}

pub(crate) fn standing(tx: &Connection) -> Result<Vec<Flag>> {
    Ok(tx
        .prepare_cached("SELECT flag FROM flag ORDER BY flag")?
        .query_map([], |row| word(row, "flag"))?
        .collect::<rusqlite::Result<_>>()?)
}
