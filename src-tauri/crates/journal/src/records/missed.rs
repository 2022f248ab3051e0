//! Planned massages that did not take place: the table.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::db::column::{at, ms, word};
use crate::error::Result;
use crate::records::page::{self, Reading};
use crate::types::{MissedEntry, MissedId, PlanId};

/// Notes one.
pub(crate) fn insert(tx: &Connection, missed: &MissedEntry) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO missed (id, plan, at, start_at, minutes, delivery, how, kept, zone, started)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        missed.id.as_str(),
        missed.plan.as_str(),
        ms(missed.at),
        ms(missed.start),
        missed.minutes,
        missed.delivery.as_ref(),
        missed.how.as_ref(),
        missed.kept,
        missed.zone,
        missed.started,
    ])?;
    Ok(())
}

/// Those before an instant, newest first: `limit` of them, and all others of the same instant as the
/// last one.
pub(crate) fn before(
    tx: &Connection,
    before: DateTime<Utc>,
    limit: u32,
) -> Result<Vec<MissedEntry>> {
    let mut statement = tx.prepare_cached(
        "SELECT * FROM missed WHERE deleted_at IS NULL AND at < ?1 ORDER BY at DESC, id DESC",
    )?;
    let reading = Reading {
        entry,
        when: |missed| missed.at,
    };
    page::page(statement.query([ms(before)])?, limit, &reading, |_| {
        Ok(true)
    })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<MissedEntry> {
    Ok(MissedEntry {
        id: MissedId::from(row.get::<_, String>("id")?),
        plan: PlanId::from(row.get::<_, String>("plan")?),
        at: at(row, "at")?,
        start: at(row, "start_at")?,
        minutes: row.get("minutes")?,
        delivery: word(row, "delivery")?,
        how: word(row, "how")?,
        kept: row.get("kept")?,
        started: row.get("started")?,
        zone: row.get("zone")?,
    })
}
