//! The table of local issues.

use chrono::{DateTime, Utc};
use recovery::LocalIssue;
use rusqlite::{Connection, Row, params};

use crate::db::column::{at_opt, ms, one, word, word_opt};
use crate::error::Result;
use crate::records::bounds;
use crate::types::{IssueEntry, IssueId};

/// Adds an issue. One without a beginning begins now; otherwise it would count as fresh forever.
pub(crate) fn insert(tx: &Connection, issue: &LocalIssue, now: DateTime<Utc>) -> Result<()> {
    let since = issue.since.unwrap_or(now);
    bounds::year(since)?;
    bounds::not_ahead(since, now, "issue")?;
    tx.prepare_cached(
        "INSERT INTO issue (id, kind, muscle_group, side, since, reported_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        IssueId::new(now).as_str(),
        issue.kind.as_ref(),
        issue.group.as_ref(),
        issue.side.as_ref().map(AsRef::as_ref),
        ms(since),
        ms(now),
    ])?;
    Ok(())
}

pub(crate) fn remove(tx: &Connection, id: &IssueId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached("UPDATE issue SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL")?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// Active issues, oldest first.
pub(crate) fn active(tx: &Connection) -> Result<Vec<IssueEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM issue WHERE removed_at IS NULL ORDER BY reported_at, id LIMIT 1000",
        )?
        .query_map([], entry)?
        .collect::<rusqlite::Result<_>>()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<IssueEntry> {
    Ok(IssueEntry {
        id: IssueId::from(row.get::<_, String>("id")?),
        issue: LocalIssue {
            kind: word(row, "kind")?,
            group: word(row, "muscle_group")?,
            side: word_opt(row, "side")?,
            since: at_opt(row, "since")?,
        },
    })
}
