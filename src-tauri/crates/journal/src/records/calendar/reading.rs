//! The readings of calendars: what was found takes the place of what was there.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{at, at_opt, ms};
use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::bounds;
use crate::records::calendar::follow::{self, Tally};
use crate::types::{
    CalendarContent, CalendarFault, CalendarId, CalendarRead, CalendarReading, CalendarState,
    FileStamp,
};

impl Journal {
    /// Takes what was read of a calendar: its busy times replace those that were read before, and the sessions
    /// that follow it are planned, moved or withdrawn; replans. What the user has changed of a session here stays,
    /// and so does all of it where the file could not be read. Nobody decided it here, so undo does not take it
    /// back.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_calendar()?;
    /// // a meeting tonight, and nothing that is a session
    /// let read = journal.calendar_read(&id, example::meeting(at), at)?;
    /// assert_eq!((read.added, read.moved), (0, 0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn calendar_read(
        &mut self,
        id: &CalendarId,
        reading: CalendarReading,
        at: Moment,
    ) -> Result<CalendarRead> {
        let mut tally = Tally::default();
        let today = self.change_without_undo(at, |tx, at| {
            if let Some(content) = &reading.content {
                replace_times(tx, id, content)?;
                let span = (reading.from, reading.state.until);
                tally = follow::follow(tx, id, &content.sessions, span, at.now)?;
            }
            note(tx, id, &reading.state)
        })?;
        Ok(CalendarRead {
            today,
            added: tally.added,
            moved: tally.moved,
            withdrawn: tally.withdrawn,
            kept: tally.kept,
        })
    }

    /// Notes that a calendar has the same content as before, although its file was written.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// # let (mut journal, at, id) = example::with_calendar()?;
    /// let reading = example::meeting(at);
    /// journal.calendar_read(&id, reading.clone(), at)?;
    /// journal.calendar_same(&id, reading.state)?;
    /// assert!(journal.calendars(at)?[0].reading.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn calendar_same(&mut self, id: &CalendarId, state: CalendarState) -> Result<()> {
        self.write(|tx| note(tx, id, &state))
    }
}

fn replace_times(tx: &Connection, id: &CalendarId, content: &CalendarContent) -> Result<()> {
    tx.prepare_cached("DELETE FROM calendar_time WHERE calendar = ?1")?
        .execute([id.as_str()])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO calendar_time (calendar, start_at, end_at, label) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (interval, label) in &content.busy {
        bounds::interval(*interval)?;
        bounds::text(label)?;
        insert.execute(params![
            id.as_str(),
            ms(interval.start),
            ms(interval.end),
            label
        ])?;
    }
    Ok(())
}

fn note(tx: &Connection, id: &CalendarId, state: &CalendarState) -> Result<()> {
    let fault = state.fault.as_ref();
    let fault = fault.map(|it| format!("{} {}", it.code, it.detail));
    tx.prepare_cached(
        "INSERT OR REPLACE INTO calendar_reading
           (calendar, read_at, size, modified_at, sha256, zone, until_at, fault, skipped)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id.as_str(),
        ms(state.read_at),
        i64::try_from(state.stamp.size).unwrap_or(i64::MAX),
        state.stamp.modified.map(ms),
        state.sha256,
        state.zone,
        ms(state.until),
        fault,
        state.skipped,
    ])?;
    Ok(())
}

/// The last reading of a calendar.
pub(super) fn last(tx: &Connection, id: &CalendarId) -> Result<Option<CalendarState>> {
    Ok(tx
        .prepare_cached("SELECT * FROM calendar_reading WHERE calendar = ?1")?
        .query_row([id.as_str()], state)
        .optional()?)
}

fn state(row: &Row<'_>) -> rusqlite::Result<CalendarState> {
    let size: i64 = row.get("size")?;
    let modified: Option<DateTime<Utc>> = at_opt(row, "modified_at")?;
    let fault: Option<String> = row.get("fault")?;
    Ok(CalendarState {
        read_at: at(row, "read_at")?,
        stamp: FileStamp {
            size: u64::try_from(size).unwrap_or_default(),
            modified,
        },
        sha256: row.get("sha256")?,
        zone: row.get("zone")?,
        until: at(row, "until_at")?,
        fault: fault.map(|fault| {
            let (code, detail) = fault.split_once(' ').unwrap_or((&fault, ""));
            CalendarFault {
                code: code.to_owned(),
                detail: detail.to_owned(),
            }
        }),
        skipped: row.get("skipped")?,
    })
}
