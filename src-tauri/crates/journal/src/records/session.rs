//! Planned sessions and competitions: the table and its verbs.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{PlannedSession, Rpe};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, ms, one, word, word_opt};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::bounds;
use crate::records::series::{occurrences, table as series};
use crate::records::session_fields::{end_of, rpe_expected};
use crate::types::{ChangeKind, NewSession, Replanned, SessionEntry, SessionId};

impl Journal {
    /// Adds a session or competition to the calendar; replans.
    ///
    /// ```
    /// use journal::NewSession;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let race: NewSession =
    ///     serde_json::from_str(r#"{ "start": "2026-11-29T09:00:00Z", "kind": "competition" }"#)?;
    /// journal.plan_session(race, at)?;
    /// let sessions = journal.sessions(at)?;
    /// // two hours, unless a length is given
    /// assert_eq!(sessions[0].end - sessions[0].start, chrono::TimeDelta::hours(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn plan_session(&mut self, new: NewSession, at: Moment) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionPlanned, at, |tx, at| {
            insert(tx, &new, at.now)
        })
    }

    /// Replaces what is known of a planned session; replans. One of a series is moved or changed apart from
    /// the others.
    ///
    /// ```
    /// use journal::NewSession;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, race) = example::with_race()?;
    /// let later: NewSession =
    ///     serde_json::from_str(r#"{ "start": "2026-11-29T10:00:00Z", "kind": "competition" }"#)?;
    /// journal.edit_session(&race.id, later, at)?;
    /// let moved = journal.session(race.id.as_str(), at)?;
    /// assert_eq!(moved.start - race.start, chrono::TimeDelta::hours(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn edit_session(
        &mut self,
        id: &SessionId,
        new: NewSession,
        at: Moment,
    ) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionEdited, at, |tx, at| {
            match id.occurrence() {
                Some((series, date)) => {
                    occurrences::change(tx, at.zone, (&series, date), &new, at.now)
                }
                None => update(tx, id, &new),
            }
        })
    }

    /// A planned session by its id, or by the end of one. For one of a series that is the end of the
    /// series' id with the date after it: `4f21c0:2026-11-27`.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, race) = example::with_race()?;
    /// let (_, end) = race.id.as_str().split_at(30);
    /// assert_eq!(journal.session(end, at)?, race);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn session(&mut self, id: &str, at: Moment) -> Result<SessionEntry> {
        let not_found = || JournalError::NotFound(id.to_owned());
        if id.len() < bounds::SHORTEST_ID {
            return Err(not_found());
        }
        self.read(|tx| {
            if let Some((series, date)) = id.split_once(':') {
                let date = date.parse().map_err(|_| not_found())?;
                let series = series::by_end(tx, series).map_err(|_| not_found())?;
                return occurrences::one(tx, at.zone, &series.id, date);
            }
            let found: Vec<_> = tx
                .prepare_cached(&format!(
                    "SELECT * FROM planned_session
                     WHERE {PLANNED} AND substr(id, -length(?1)) = ?1 LIMIT 2"
                ))?
                .query_map([id], entry)?
                .collect::<rusqlite::Result<_>>()?;
            let [only] = <[SessionEntry; 1]>::try_from(found).map_err(|_| not_found())?;
            Ok(only)
        })
    }

    /// Removes a planned session, or leaves one of a series out; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, race) = example::with_race()?;
    /// journal.cancel_session(&race.id, at)?;
    /// assert_eq!(journal.sessions(at)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cancel_session(&mut self, id: &SessionId, at: Moment) -> Result<Replanned> {
        self.change_sessions(ChangeKind::SessionCancelled, at, |tx, at| {
            match id.occurrence() {
                Some((series, date)) => {
                    occurrences::leave_out(tx, at.zone, (&series, date), at.now)
                }
                None => cancel(tx, id, at.now),
            }
        })
    }

    /// Planned sessions that are not over, by start: those of a series up to four weeks ahead.
    ///
    /// ```
    /// use journal::Moment;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, race) = example::with_race()?;
    /// assert_eq!(journal.sessions(at)?, [race.clone()]);
    /// let afterwards = Moment { now: race.end, ..at };
    /// assert_eq!(journal.sessions(afterwards)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn sessions(&mut self, at: Moment) -> Result<Vec<SessionEntry>> {
        let now = at.to_millis().now;
        self.read(|tx| {
            let mut coming = singles(tx, now, now + bounds::AHEAD)?;
            coming.extend(occurrences::between(tx, at.zone, now, now + LISTED)?);
            coming.sort_by_key(|session| session.start);
            Ok(coming)
        })
    }
}

fn insert(tx: &Connection, new: &NewSession, now: DateTime<Utc>) -> Result<()> {
    let end = end_of(new)?;
    tx.prepare_cached(
        "INSERT INTO planned_session (id, start_at, end_at, kind, rpe_expected, activity, reported_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        SessionId::new(now).as_str(),
        ms(new.start),
        ms(end),
        new.kind.as_ref(),
        new.rpe_expected.map(Rpe::get),
        new.activity.as_ref().map(AsRef::as_ref),
        ms(now),
    ])?;
    Ok(())
}

fn update(tx: &Connection, id: &SessionId, new: &NewSession) -> Result<()> {
    let end = end_of(new)?;
    let changed = tx
        .prepare_cached(
            "UPDATE planned_session
             SET start_at = ?2, end_at = ?3, kind = ?4, rpe_expected = ?5, activity = ?6
             WHERE id = ?1 AND cancelled_at IS NULL",
        )?
        .execute(params![
            id.as_str(),
            ms(new.start),
            ms(end),
            new.kind.as_ref(),
            new.rpe_expected.map(Rpe::get),
            new.activity.as_ref().map(AsRef::as_ref),
        ])?;
    one(changed, id)
}

fn cancel(tx: &Connection, id: &SessionId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE planned_session SET cancelled_at = ?2 WHERE id = ?1 AND cancelled_at IS NULL",
        )?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// A session that is planned, single or of a series.
pub(crate) fn planned(tx: &Connection, zone: Tz, id: &SessionId) -> Result<SessionEntry> {
    if let Some((series, date)) = id.occurrence() {
        return occurrences::one(tx, zone, &series, date);
    }
    tx.prepare_cached(&format!(
        "SELECT * FROM planned_session WHERE {PLANNED} AND id = ?1"
    ))?
    .query_row([id.as_str()], entry)
    .optional()?
    .ok_or_else(|| JournalError::NotFound(id.to_string()))
}

/// Sessions that end after `from` and start before `to`, single ones and those of series, by end.
pub(crate) fn between(
    tx: &Connection,
    zone: Tz,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<SessionEntry>> {
    let mut found = singles(tx, from, to)?;
    let of_series = occurrences::between(tx, zone, from, to)?;
    if !of_series.is_empty() {
        found.extend(of_series);
        found.sort_by(|a, b| (a.end, &a.id).cmp(&(b.end, &b.id)));
    }
    Ok(found)
}

fn singles(tx: &Connection, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<SessionEntry>> {
    Ok(tx
        .prepare_cached(&format!(
            "SELECT * FROM planned_session
             WHERE {PLANNED} AND end_at > ?1 AND start_at < ?2 AND end_at < ?3
             ORDER BY end_at, id LIMIT ?4"
        ))?
        .query_map(
            // the end limits the range of the index; no session lasts longer than a week
            params![ms(from), ms(to), ms(to + TimeDelta::days(7)), MOST],
            entry,
        )?
        .collect::<rusqlite::Result<_>>()?)
}

/// A session as the rules see it.
pub(crate) fn for_rules(entry: &SessionEntry) -> PlannedSession {
    PlannedSession {
        start: entry.start,
        duration_min: u32::try_from((entry.end - entry.start).num_minutes()).ok(),
        kind: entry.kind,
        rpe_expected: entry.rpe_expected,
        activity: entry.activity,
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<SessionEntry> {
    Ok(SessionEntry {
        id: SessionId::from(row.get::<_, String>("id")?),
        start: at(row, "start_at")?,
        end: at(row, "end_at")?,
        kind: word(row, "kind")?,
        rpe_expected: rpe_expected(row)?,
        activity: word_opt(row, "activity")?,
        occurrence: None,
    })
}

/// A single session that is neither removed nor logged as done.
/// One of a calendar goes with it, unless the user has changed it.
const PLANNED: &str = "cancelled_at IS NULL AND NOT EXISTS (SELECT 1 FROM workout
  WHERE of_session = planned_session.id AND deleted_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM calendar_session AS said JOIN calendar ON calendar.id = said.calendar
  WHERE said.session = planned_session.id AND calendar.removed_at IS NOT NULL
  AND (said.start_at, said.end_at, said.kind)
    = (planned_session.start_at, planned_session.end_at, planned_session.kind))";
/// How far ahead those of a series are listed, which may have no end.
const LISTED: TimeDelta = TimeDelta::days(28);

/// More than any calendar holds for a month.
const MOST: u32 = 1_000;
