//! Red flags that count now: the table and its verb.

use chrono::{DateTime, Utc};
use recovery::Flag;
use rusqlite::{Connection, params};

use crate::column::{ms, word};
use crate::{Journal, Moment, Result, Today};

impl Journal {
    /// The red flags that count now; re-plans. Empty clears them.
    pub fn set_flags(&mut self, flags: Vec<Flag>, at: Moment) -> Result<Today> {
        self.change(at, |tx, at| {
            for gone in standing(tx)?.iter().filter(|flag| !flags.contains(flag)) {
                tx.prepare_cached("DELETE FROM flag WHERE flag = ?1")?
                    .execute([gone.as_ref()])?;
            }
            add(tx, &flags, at.now)
        })
    }
}

/// Adds flags to those that stand; one that stood keeps the instant at which it was told.
pub(crate) fn add(tx: &Connection, flags: &[Flag], now: DateTime<Utc>) -> Result<()> {
    for flag in flags {
        tx.prepare_cached("INSERT OR IGNORE INTO flag (flag, told_at) VALUES (?1, ?2)")?
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
