//! Red flags: the table, and the verbs for everything the safety questions ask.

use chrono::{DateTime, Utc};
use recovery::{Flag, LocalIssue};
use rusqlite::{Connection, params};

use crate::db::column::{ms, word};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::issue;
use crate::types::{ChangeKind, IssueId, Today};

impl Journal {
    /// Reports red flags and local issues; replans.
    ///
    /// ```
    /// use journal::Headline;
    /// use recovery::Flag;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let today = journal.report(&[Flag::RfFever], &[], at)?;
    /// assert!(matches!(today.headline, Headline::Stop { .. }));
    /// let today = journal.resolve(&[Flag::RfFever], &[], at)?;
    /// assert_eq!(today.flags, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn report(&mut self, flags: &[Flag], issues: &[LocalIssue], at: Moment) -> Result<Today> {
        let kind = if flags.is_empty() {
            ChangeKind::IssueReported
        } else {
            ChangeKind::FlagReported
        };
        self.change(kind, at, |tx, at| {
            for it in issues {
                issue::insert(tx, it, at.now)?;
            }
            add(tx, flags, at.now)
        })
    }

    /// Takes back red flags that were ticked by mistake; replans. A kept time that they took away is kept
    /// again, booked or not, if it is still to come, nothing else was decided since and the rules still
    /// allow it. Fails with `NotFound`, and takes nothing back, if one is not active.
    ///
    /// ```
    /// use journal::PlanState;
    /// use recovery::Flag;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, plan) = example::with_plan()?;
    /// # let as_recommended = example::as_recommended()?;
    /// journal.keep(&plan, as_recommended, at)?;
    /// journal.report(&[Flag::RfFever], &[], at)?;
    /// let today = journal.mistaken(&[Flag::RfFever], at)?;
    /// assert_eq!(today.open.map(|open| open.state), Some(PlanState::Kept));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn mistaken(&mut self, flags: &[Flag], at: Moment) -> Result<Today> {
        self.change(ChangeKind::FlagMistaken, at, |tx, at| {
            flags.iter().try_for_each(|flag| resolve(tx, *flag, at.now))
        })
    }

    /// Resolves red flags and local issues, so that they no longer count; replans. Fails with
    /// `NotFound`, and resolves nothing, if one is not active.
    ///
    /// ```
    /// use journal::Headline;
    /// use recovery::Flag;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// journal.report(&[Flag::RfFever], &[], at)?;
    /// let today = journal.resolve(&[Flag::RfFever], &[], at)?;
    /// assert_eq!(today.headline, Headline::NothingDue);
    /// // it is not active any more
    /// assert!(journal.resolve(&[Flag::RfFever], &[], at).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resolve(&mut self, flags: &[Flag], issues: &[IssueId], at: Moment) -> Result<Today> {
        let kind = if flags.is_empty() {
            ChangeKind::IssueResolved
        } else {
            ChangeKind::FlagResolved
        };
        self.change(kind, at, |tx, at| {
            for id in issues {
                issue::remove(tx, id, at.now)?;
            }
            flags.iter().try_for_each(|flag| resolve(tx, *flag, at.now))
        })
    }
}

/// Resolves a flag; when it was reported and resolved stays on record.
fn resolve(tx: &Connection, flag: Flag, now: DateTime<Utc>) -> Result<()> {
    let resolved = tx
        .prepare_cached(
            "INSERT INTO resolved_flag (flag, reported_at, resolved_at)
             SELECT flag, reported_at, ?2 FROM flag WHERE flag = ?1",
        )?
        .execute(params![flag.as_ref(), ms(now)])?;
    tx.prepare_cached("DELETE FROM flag WHERE flag = ?1")?
        .execute([flag.as_ref()])?;
    if resolved == 0 {
        return Err(JournalError::NotFound(flag.to_string()));
    }
    Ok(())
}

/// Adds flags; one that is active already keeps the time of its report.
pub(crate) fn add(tx: &Connection, flags: &[Flag], now: DateTime<Utc>) -> Result<()> {
    for flag in flags {
        tx.prepare_cached("INSERT OR IGNORE INTO flag (flag, reported_at) VALUES (?1, ?2)")?
            .execute(params![flag.as_ref(), ms(now)])?;
    }
    Ok(())
}

/// The active red flags.
pub(crate) fn active(tx: &Connection) -> Result<Vec<Flag>> {
    Ok(tx
        .prepare_cached("SELECT flag FROM flag ORDER BY flag")?
        .query_map([], |row| word(row, "flag"))?
        .collect::<rusqlite::Result<_>>()?)
}
