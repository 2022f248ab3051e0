//! Planned sessions that follow a calendar.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use recovery::Interval;
use rusqlite::{Connection, Row, params};

use crate::db::column::{at, ms};
use crate::error::Result;
use crate::records::bounds;
use crate::types::{CalendarId, CalendarSession, SessionId};

/// What became of them.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub(super) added: u32,
    pub(super) moved: u32,
    pub(super) withdrawn: u32,
    pub(super) kept: u32,
}

/// A session that follows one of the calendar, and what that was like at the last reading.
struct Follower {
    session: SessionId,
    said: Said,
    withdrawn: bool,
    /// The planned session is as the calendar had it.
    unchanged: bool,
    /// It was removed, by the user or because it was withdrawn.
    cancelled: bool,
}

#[derive(Debug, Clone, PartialEq)]
struct Said {
    interval: Interval,
    kind: String,
    summary: String,
}

impl Said {
    fn of(session: &CalendarSession) -> Self {
        Self {
            interval: session.interval,
            kind: session.kind.as_ref().to_owned(),
            summary: session.summary.clone(),
        }
    }

    fn same_plan(&self, other: &Self) -> bool {
        (self.interval, &self.kind) == (other.interval, &other.kind)
    }
}

/// Plans, moves and withdraws the sessions that follow a calendar.
pub(super) fn follow(
    tx: &Connection,
    calendar: &CalendarId,
    sessions: &[CalendarSession],
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    now: DateTime<Utc>,
) -> Result<Tally> {
    let mut tally = Tally::default();
    let mut known = known(tx, calendar)?;
    for session in sessions {
        bounds::interval(session.interval)?;
        let said = Said::of(session);
        let key = (session.uid.clone(), session.recurrence.clone());
        match known.remove(&key) {
            // what is over when it is first read was no plan of the user's
            None if session.interval.end <= now => {}
            None => {
                insert(tx, calendar, session, now)?;
                tally.added += 1;
            }
            Some(follower) => changed(tx, &follower, &said, &mut tally)?,
        }
    }
    for follower in known.into_values() {
        let interval = follower.said.interval;
        // a calendar may forget what is over, and says nothing beyond what was read
        let expected = interval.start > now && interval.end > from && interval.start < until;
        // one that the user removed stays so, also if the calendar has it again
        if follower.withdrawn || follower.cancelled || !expected {
            continue;
        }
        say(tx, &follower, &follower.said, Some(now))?;
        if follower.unchanged {
            cancel(tx, &follower.session, Some(now))?;
            tally.withdrawn += 1;
        } else {
            tally.kept += 1;
        }
    }
    Ok(tally)
}

/// The calendar still has a session, perhaps at another time or again.
fn changed(tx: &Connection, follower: &Follower, said: &Said, tally: &mut Tally) -> Result<()> {
    let same_plan = said.same_plan(&follower.said);
    if follower.said == *said && !follower.withdrawn {
        return Ok(());
    }
    say(tx, follower, said, None)?;
    if follower.withdrawn && follower.cancelled && follower.unchanged {
        cancel(tx, &follower.session, None)?;
        replan(tx, &follower.session, said)?;
        tally.added += 1;
    } else if !same_plan && !follower.cancelled {
        if follower.unchanged {
            replan(tx, &follower.session, said)?;
            tally.moved += 1;
        } else {
            tally.kept += 1;
        }
    }
    Ok(())
}

fn known(tx: &Connection, calendar: &CalendarId) -> Result<HashMap<(String, String), Follower>> {
    Ok(tx
        .prepare_cached(
            "SELECT said.*, planned.cancelled_at IS NOT NULL AS cancelled,
               (said.start_at, said.end_at, said.kind)
                 = (planned.start_at, planned.end_at, planned.kind) AS unchanged
             FROM calendar_session AS said JOIN planned_session AS planned ON planned.id = said.session
             WHERE said.calendar = ?1",
        )?
        .query_map([calendar.as_str()], follower)?
        .collect::<rusqlite::Result<_>>()?)
}

fn follower(row: &Row<'_>) -> rusqlite::Result<((String, String), Follower)> {
    let follower = Follower {
        session: SessionId::from(row.get::<_, String>("session")?),
        said: Said {
            interval: Interval {
                start: at(row, "start_at")?,
                end: at(row, "end_at")?,
            },
            kind: row.get("kind")?,
            summary: row.get("summary")?,
        },
        withdrawn: row.get::<_, Option<i64>>("withdrawn_at")?.is_some(),
        unchanged: row.get("unchanged")?,
        cancelled: row.get("cancelled")?,
    };
    Ok(((row.get("uid")?, row.get("recurrence")?), follower))
}

fn insert(
    tx: &Connection,
    calendar: &CalendarId,
    session: &CalendarSession,
    now: DateTime<Utc>,
) -> Result<()> {
    let id = SessionId::new(now);
    let (start, end) = (ms(session.interval.start), ms(session.interval.end));
    tx.prepare_cached(
        "INSERT INTO planned_session (id, start_at, end_at, kind, reported_at) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![id.as_str(), start, end, session.kind.as_ref(), ms(now)])?;
    tx.prepare_cached(
        "INSERT INTO calendar_session (session, calendar, uid, recurrence, start_at, end_at, kind, summary)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        id.as_str(),
        calendar.as_str(),
        session.uid,
        session.recurrence,
        start,
        end,
        session.kind.as_ref(),
        session.summary,
    ])?;
    Ok(())
}

/// Notes what the calendar says now.
fn say(
    tx: &Connection,
    follower: &Follower,
    said: &Said,
    withdrawn: Option<DateTime<Utc>>,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE calendar_session SET start_at = ?2, end_at = ?3, kind = ?4, summary = ?5, withdrawn_at = ?6
         WHERE session = ?1",
    )?
    .execute(params![
        follower.session.as_str(),
        ms(said.interval.start),
        ms(said.interval.end),
        said.kind,
        said.summary,
        withdrawn.map(ms),
    ])?;
    Ok(())
}

fn replan(tx: &Connection, id: &SessionId, said: &Said) -> Result<()> {
    let (start, end) = (ms(said.interval.start), ms(said.interval.end));
    tx.prepare_cached(
        "UPDATE planned_session SET start_at = ?2, end_at = ?3, kind = ?4 WHERE id = ?1",
    )?
    .execute(params![id.as_str(), start, end, said.kind])?;
    Ok(())
}

fn cancel(tx: &Connection, id: &SessionId, at: Option<DateTime<Utc>>) -> Result<()> {
    tx.prepare_cached("UPDATE planned_session SET cancelled_at = ?2 WHERE id = ?1")?
        .execute(params![id.as_str(), at.map(ms)])?;
    Ok(())
}
