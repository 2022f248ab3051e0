//! The referral of a check-in: to be looked at by a professional soon. It is open until the user says
//! that it was, however old the check-in is by then (rules 6, R-REFERRAL).

use chrono::{DateTime, Utc};
use recovery::{CHECK_IN_VALID, CheckIn, Escalation, LocalIssue, Sign, Signs};
use rusqlite::{Connection, Row, params};

use crate::db::column::{at, from_json, json, ms};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::{bounds, issue};
use crate::types::{ChangeKind, Referral, Today};

impl Journal {
    /// Answers where the trouble is that a check-in referred to a professional: each place becomes a
    /// local issue; none means that it has no place. Replans. Fails with `NotFound` if no referral is
    /// open.
    ///
    /// ```
    /// use recovery::{LocalIssue, Signs};
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let stiff = r#"{ "signs": { "reduced_rom": { "joint_swollen": true } } }"#;
    /// journal.check_in(Signs::from_json(stiff)?, at)?;
    /// let knee: LocalIssue = serde_json::from_str(
    ///     r#"{ "kind": "swollen_joint", "group": "quads", "side": "left" }"#,
    /// )?;
    /// let today = journal.place_referral(&[knee], at)?;
    /// assert_eq!(today.local_issues.len(), 1);
    /// assert!(today.referral.expect("it is still open").asks_where.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn place_referral(&mut self, places: &[LocalIssue], at: Moment) -> Result<Today> {
        self.change(ChangeKind::ReferralPlaced, at, |tx, at| {
            bounds::count(places.len(), "places")?;
            for place in places {
                issue::insert(tx, place, at.now)?;
            }
            let open = answered(tx, at.now)?;
            for row in &open {
                tx.prepare_cached("UPDATE check_in SET places = ?2 WHERE answered_at = ?1")?
                    .execute(params![ms(row.at), json(&places)?])?;
            }
            some(&open)
        })
    }

    /// Says that what a check-in referred to a professional has been looked at; replans. Fails with
    /// `NotFound` if no referral is open.
    ///
    /// ```
    /// use recovery::Signs;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let sore = Signs::from_json(r#"{ "signs": { "persistent_soreness": { "days": 8 } } }"#)?;
    /// journal.check_in(sore, at)?;
    /// assert_eq!(journal.resolve_referral(at)?.referral, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn resolve_referral(&mut self, at: Moment) -> Result<Today> {
        self.change(ChangeKind::ReferralResolved, at, |tx, at| {
            let open = answered(tx, at.now)?;
            for row in &open {
                tx.prepare_cached("UPDATE check_in SET settled_at = ?2 WHERE answered_at = ?1")?
                    .execute(params![ms(row.at), ms(at.now)])?;
            }
            some(&open)
        })
    }
}

/// The referrals that are still open, as one.
pub(crate) fn open(tx: &Connection, now: DateTime<Utc>) -> Result<Option<Referral>> {
    let rows = answered(tx, now)?;
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let mut signs: Vec<Sign> = rows.iter().flat_map(|row| soon(&row.result)).collect();
    signs.sort_unstable();
    signs.dedup();
    let unplaced = rows.iter().filter(|row| row.places.is_none());
    let asked = unplaced.flat_map(|row| row.result.places_to_ask());
    let asks_where = recovery::cautious_first(asked);
    Ok(Some(Referral {
        since: first.at,
        signs,
        places: rows
            .iter()
            .filter_map(|row| row.places.clone())
            .flatten()
            .collect(),
        asks_where,
    }))
}

/// A check-in that refers to a professional.
struct Referring {
    at: DateTime<Utc>,
    result: CheckIn,
    places: Option<Vec<LocalIssue>>,
}

/// The check-ins with a referral that is still open, oldest first.
fn answered(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<Referring>> {
    let rows = tx
        .prepare_cached(
            "SELECT * FROM check_in
             WHERE settled_at IS NULL AND (refers = 1 OR (refers IS NULL AND answered_at > ?1))
             ORDER BY answered_at LIMIT 1000",
        )?
        .query_map([ms(now - CHECK_IN_VALID)], referring)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.into_iter().filter(|row| row.result.refers()).collect())
}

fn referring(row: &Row<'_>) -> rusqlite::Result<Referring> {
    let signs: Signs = from_json(row, "signs")?;
    let places: Option<String> = row.get("places")?;
    Ok(Referring {
        at: at(row, "answered_at")?,
        result: recovery::check_in(&signs),
        places: places.map(|_| from_json(row, "places")).transpose()?,
    })
}

fn soon(result: &CheckIn) -> impl Iterator<Item = Sign> {
    let soon = |(_, how): &(&Sign, &Escalation)| **how == Escalation::Soon;
    result
        .escalations
        .iter()
        .filter(soon)
        .map(|(sign, _)| *sign)
}

fn some(open: &[Referring]) -> Result<()> {
    if open.is_empty() {
        return Err(JournalError::NotFound("referral".to_owned()));
    }
    Ok(())
}
