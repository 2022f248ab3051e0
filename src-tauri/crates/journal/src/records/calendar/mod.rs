//! Calendars of other programs: the table and its verbs.

mod follow;
mod reading;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use recovery::Interval;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, ms, one};
use crate::db::journal::Journal;
use crate::error::{JournalError, Result};
use crate::moment::Moment;
use crate::records::bounds;
use crate::types::{BusyEntry, BusyId, CalendarEntry, CalendarId, ChangeKind, NewCalendar, Today};

impl Journal {
    /// Adds a calendar, which is to be read then; replans. One at the same path is added once: its words are
    /// replaced.
    ///
    /// ```
    /// use journal::NewCalendar;
    ///
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at) = example::journal()?;
    /// let work = NewCalendar {
    ///     path: "/home/sam/work.ics".into(),
    ///     label: "Work".to_owned(),
    ///     busy_called: None,
    ///     session_words: vec![],
    ///     race_words: vec![],
    /// };
    /// let (id, _) = journal.add_calendar(work, at)?;
    /// assert_eq!(journal.calendars(at)?[0].id, id);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add_calendar(&mut self, new: NewCalendar, at: Moment) -> Result<(CalendarId, Today)> {
        let mut id = CalendarId::new(at.now);
        let today = self.change(ChangeKind::CalendarAdded, at, |tx, at| {
            id = insert(tx, &new, at.now)?;
            Ok(())
        })?;
        Ok((id, today))
    }

    /// Removes a calendar, and with it what came from it, except for sessions that the user has changed; replans.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_calendar()?;
    /// journal.remove_calendar(&id, at)?;
    /// assert_eq!(journal.calendars(at)?, []);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn remove_calendar(&mut self, id: &CalendarId, at: Moment) -> Result<Today> {
        self.change(ChangeKind::CalendarRemoved, at, |tx, at| {
            let removed = tx
                .prepare_cached(
                    "UPDATE calendar SET removed_at = ?2 WHERE id = ?1 AND removed_at IS NULL",
                )?
                .execute(params![id.as_str(), ms(at.now)])?;
            one(removed, id)
        })
    }

    /// The calendars that the user added, the first one first.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_calendar()?;
    /// let calendar = &journal.calendars(at)?[0];
    /// assert_eq!((&calendar.id, calendar.label.as_str()), (&id, "Work"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn calendars(&mut self, at: Moment) -> Result<Vec<CalendarEntry>> {
        let now = at.to_millis().now;
        self.read(|tx| all(tx, now))
    }

    /// The busy times of calendars in a span, by start; each says which one it comes from.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_calendar()?;
    /// journal.calendar_read(&id, example::meeting(at), at)?;
    /// let tonight = recovery::Interval {
    ///     start: at.now,
    ///     end: at.now + chrono::TimeDelta::hours(6),
    /// };
    /// assert_eq!(journal.busy_of_calendars(tonight)?[0].label, "Meeting");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn busy_of_calendars(&mut self, within: Interval) -> Result<Vec<BusyEntry>> {
        self.read(|tx| {
            let mut found = busy(tx, within)?;
            found.sort_by_key(|entry| entry.interval.start);
            Ok(found)
        })
    }
}

fn insert(tx: &Connection, new: &NewCalendar, now: DateTime<Utc>) -> Result<CalendarId> {
    let path = new.path.to_str();
    let path = path.ok_or_else(|| JournalError::NotFound(new.path.display().to_string()))?;
    let (session_words, race_words) = (joined(&new.session_words), joined(&new.race_words));
    let texts = [&session_words, &race_words, &new.busy_called];
    for text in texts.into_iter().flatten().chain([&new.label]) {
        bounds::text(text)?;
    }
    let same = tx
        .prepare_cached("SELECT id FROM calendar WHERE path = ?1 AND removed_at IS NULL")?
        .query_row([path], |row| row.get::<_, String>(0))
        .optional()?;
    if let Some(id) = same {
        tx.prepare_cached(
            "UPDATE calendar SET label = ?2, busy_called = ?3, session_words = ?4, race_words = ?5
             WHERE id = ?1",
        )?
        .execute(params![
            id,
            new.label,
            new.busy_called,
            session_words,
            race_words
        ])?;
        return Ok(CalendarId::from(id));
    }
    let id = CalendarId::new(now);
    tx.prepare_cached(
        "INSERT INTO calendar (id, path, label, busy_called, session_words, race_words, added_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        id.as_str(),
        path,
        new.label,
        new.busy_called,
        session_words,
        race_words,
        ms(now)
    ])?;
    Ok(id)
}

fn joined(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(","))
}

fn parted(words: Option<String>) -> Vec<String> {
    let words = words.unwrap_or_default();
    let words = words.split(',').map(str::trim);
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn all(tx: &Connection, now: DateTime<Utc>) -> Result<Vec<CalendarEntry>> {
    let mut entries: Vec<CalendarEntry> = tx
        .prepare_cached(
            "SELECT *,
               (SELECT count(*) FROM calendar_time WHERE calendar = calendar.id AND end_at > ?1) AS busy,
               (SELECT count(*) FROM calendar_session JOIN planned_session AS planned ON planned.id = session
                WHERE calendar = calendar.id AND planned.end_at > ?1 AND planned.cancelled_at IS NULL) AS sessions
             FROM calendar WHERE removed_at IS NULL ORDER BY id LIMIT ?2",
        )?
        .query_map(params![ms(now), MOST], entry)?
        .collect::<rusqlite::Result<_>>()?;
    for entry in &mut entries {
        entry.reading = reading::last(tx, &entry.id)?;
    }
    Ok(entries)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<CalendarEntry> {
    Ok(CalendarEntry {
        id: CalendarId::from(row.get::<_, String>("id")?),
        path: PathBuf::from(row.get::<_, String>("path")?),
        label: row.get("label")?,
        busy_called: row.get("busy_called")?,
        session_words: parted(row.get("session_words")?),
        race_words: parted(row.get("race_words")?),
        reading: None,
        busy: row.get("busy")?,
        sessions: row.get("sessions")?,
    })
}

/// Busy times of calendars that overlap `within`, by end.
pub(crate) fn busy(tx: &Connection, within: Interval) -> Result<Vec<BusyEntry>> {
    Ok(tx
        .prepare_cached(
            "SELECT time.*, calendar.label AS called FROM calendar_time AS time
             JOIN calendar ON calendar.id = time.calendar
             WHERE calendar.removed_at IS NULL AND time.end_at > ?1 AND time.start_at < ?2
             ORDER BY time.end_at LIMIT ?3",
        )?
        .query_map(
            params![ms(within.start), ms(within.end), MOST_TIMES],
            |row| {
                let (calendar, id): (String, i64) = (row.get("calendar")?, row.get("id")?);
                Ok(BusyEntry {
                    id: BusyId::from(format!("{calendar}:{id}")),
                    interval: Interval {
                        start: at(row, "start_at")?,
                        end: at(row, "end_at")?,
                    },
                    label: row.get("label")?,
                    calendar: Some(row.get("called")?),
                })
            },
        )?
        .collect::<rusqlite::Result<_>>()?)
}

/// More than anybody has.
const MOST: u32 = 100;
/// The rules accept ten thousand, with those that were entered.
const MOST_TIMES: u32 = 5_000;
