//! From files into the journal.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use exchange::calendar::{self, Instance, Limits, Skipped, Span};
use journal::{
    CalendarContent, CalendarEntry, CalendarFault, CalendarRead, CalendarReading, CalendarSession,
    CalendarState, FileStamp, Journal, JournalError, Moment,
};
use recovery::{Interval, SessionKind};

use crate::{file, told};

/// What became of a calendar.
#[derive(Debug)]
pub struct Read {
    /// The calendar as it was before.
    pub calendar: CalendarEntry,
    /// What was found.
    pub outcome: Outcome,
}

/// What was found of a calendar.
#[derive(Debug)]
pub enum Outcome {
    /// The file is as it was.
    Same,
    /// It was read.
    Read {
        /// What follows from it.
        read: Box<CalendarRead>,
        /// How many busy times and how many sessions it has.
        found: (usize, usize),
        /// The events that were left out.
        skipped: Vec<Skipped>,
    },
    /// It could not be read: what was read before still counts.
    Failed(CalendarFault),
}

/// Whether a calendar has to be read: its file was changed, the zone is another one, or what was read ends soon.
/// Costs one look at each file.
pub fn has_changed(journal: &mut Journal, at: Moment) -> Result<bool, JournalError> {
    let calendars = journal.calendars(at)?;
    Ok(calendars.iter().any(|it| is_stale(it, at)))
}

/// Whether this calendar has to be read, likewise.
pub fn is_stale(calendar: &CalendarEntry, at: Moment) -> bool {
    !is_same(calendar, stamp_of(calendar), at)
}

/// Reads all calendars whose files have changed since they were read last.
pub fn read_again(journal: &mut Journal, at: Moment) -> Result<Vec<Read>, JournalError> {
    let calendars = journal.calendars(at)?;
    let reads = calendars
        .into_iter()
        .map(|it| read_one(journal, it, false, at));
    reads.collect()
}

/// Reads one calendar, if its file has changed or `anyway`.
pub fn read_one(
    journal: &mut Journal,
    calendar: CalendarEntry,
    anyway: bool,
    at: Moment,
) -> Result<Read, JournalError> {
    let stamp = stamp_of(&calendar);
    let last_fault = calendar
        .reading
        .as_ref()
        .and_then(|last| last.fault.clone());
    let outcome = if !anyway && is_same(&calendar, stamp, at) {
        last_fault.map_or(Outcome::Same, Outcome::Failed)
    } else {
        read(journal, &calendar, (stamp.unwrap_or_default(), anyway), at)?
    };
    Ok(Read { calendar, outcome })
}

/// What a calendar calls itself, or else its file is called; a fault if it cannot be read.
pub fn label_of(path: &Path, at: Moment) -> Result<String, CalendarFault> {
    let limits = Limits::default();
    let span = Span {
        from: at.now,
        to: at.now,
    };
    let content = file::read(path, limits.bytes).map_err(|error| of_file(&error))?;
    let reading = calendar::read(&content, span, at.zone, &limits);
    let name = reading.map_err(|refusal| refused(&refusal))?.name;
    let of_file = || path.file_stem().unwrap_or_default().to_string_lossy();
    Ok(name.unwrap_or_else(|| of_file().into_owned()))
}

fn stamp_of(calendar: &CalendarEntry) -> Option<FileStamp> {
    file::stamp(&calendar.path).ok()
}

fn is_same(calendar: &CalendarEntry, stamp: Option<FileStamp>, at: Moment) -> bool {
    let last = calendar.reading.as_ref();
    last.is_some_and(|last| {
        stamp.unwrap_or_default() == last.stamp
            && last.zone == at.zone.name()
            && last.until > at.now + ENOUGH
    })
}

/// Whether it begins as a calendar and has no end: the rest may still be copied.
fn ends_early(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii().to_ascii_uppercase();
    // after a mark of its encoding, if there is one
    let start = &text[..text.len().min(32)];
    let begins = start.windows(BEGIN.len()).any(|it| it == BEGIN);
    begins && !text.ends_with(b"END:VCALENDAR")
}

const BEGIN: &[u8] = b"BEGIN:VCALENDAR";

fn fault(code: &str) -> CalendarFault {
    CalendarFault {
        code: code.to_owned(),
        detail: String::new(),
    }
}

fn read(
    journal: &mut Journal,
    calendar: &CalendarEntry,
    (stamp, anyway): (FileStamp, bool),
    at: Moment,
) -> Result<Outcome, JournalError> {
    let span = Span {
        from: at.now - BACK,
        to: at.now + AHEAD,
    };
    let mut state = CalendarState {
        read_at: at.now,
        stamp,
        sha256: String::new(),
        zone: at.zone.name().to_owned(),
        until: span.to,
        fault: None,
        skipped: 0,
    };
    let limits = Limits::default();
    let bytes = file::read(&calendar.path, limits.bytes).map_err(|error| of_file(&error));
    let last = calendar.reading.as_ref();
    if let Ok(bytes) = &bytes {
        state.sha256 = file::sha256(bytes);
        let same = last.filter(|last| {
            last.sha256 == state.sha256 && last.zone == state.zone && last.until > at.now + ENOUGH
        });
        if let Some(last) = same.filter(|_| !anyway) {
            let state = CalendarState {
                stamp,
                ..last.clone()
            };
            journal.calendar_same(&calendar.id, state)?;
            return Ok(Outcome::Same);
        }
    }
    let reading = bytes.and_then(|bytes| {
        if ends_early(&bytes) {
            return Err(fault("E_CALENDAR_CUT"));
        }
        calendar::read(&bytes, span, at.zone, &limits).map_err(|refusal| refused(&refusal))
    });
    let from = span.from;
    let reading = match reading {
        Ok(reading) => reading,
        Err(fault) => {
            state.fault = Some(fault.clone());
            // to be read again once the file is another one, or is back
            state.until = last
                .map_or(at.now, |last| last.until)
                .max(at.now + ENOUGH * 2);
            let content = None;
            let reading = CalendarReading {
                state,
                from,
                content,
            };
            journal.calendar_read(&calendar.id, reading, at)?;
            return Ok(Outcome::Failed(fault));
        }
    };
    state.skipped = u32::try_from(reading.skipped.len()).unwrap_or(u32::MAX);
    let content = content(calendar, reading.instances, at);
    let found = (content.busy.len(), content.sessions.len());
    let content = Some(content);
    let of_file = CalendarReading {
        state,
        from,
        content,
    };
    let read = Box::new(journal.calendar_read(&calendar.id, of_file, at)?);
    Ok(Outcome::Read {
        read,
        found,
        skipped: reading.skipped,
    })
}

fn of_file(error: &std::io::Error) -> CalendarFault {
    CalendarFault {
        code: "E_CALENDAR_FILE".to_owned(),
        detail: error.to_string(),
    }
}

fn refused(refusal: &calendar::Refusal) -> CalendarFault {
    let said = refusal.to_string();
    let detail = said.split_once(' ').map(|(_, detail)| detail.to_owned());
    CalendarFault {
        code: refusal.code(),
        detail: detail.unwrap_or_default(),
    }
}

/// What the journal is to know of a calendar. A day with a name, such as a holiday, is no busy time.
fn content(calendar: &CalendarEntry, events: Vec<Instance>, at: Moment) -> CalendarContent {
    let mut content = CalendarContent::default();
    for event in events {
        // Rubdown's own, in a calendar that has taken them in
        if event.cancelled || event.uid.ends_with("@rubdown") {
            continue;
        }
        if let Some(kind) = told::kind(calendar, &event) {
            if let Some(interval) = session_time(kind, &event, at) {
                content.sessions.push(CalendarSession {
                    uid: event.uid,
                    recurrence: event.recurrence.unwrap_or_default(),
                    interval,
                    kind,
                    summary: event.summary,
                });
            }
        } else if event.busy && event.days.is_none() && event.end > event.start {
            let interval = Interval {
                start: event.start,
                end: event.end,
            };
            let called = calendar.busy_called.clone();
            content
                .busy
                .push((interval, called.unwrap_or(event.summary)));
        }
    }
    content
}

/// When a session is. A whole day says no time: a race is taken to be in the morning, training in the evening.
fn session_time(kind: SessionKind, event: &Instance, at: Moment) -> Option<Interval> {
    let (usual, hour) = match kind {
        SessionKind::Training => (TimeDelta::hours(1), 18),
        SessionKind::Competition => (TimeDelta::hours(2), 9),
    };
    let start: DateTime<Utc> = match event.days {
        Some((day, _)) => {
            let time = chrono::NaiveTime::from_hms_opt(hour, 0, 0)?;
            recovery::civil::instant_of(at.zone, day, time)
        }
        None => event.start,
    };
    let length = event.end - event.start;
    let known = event.days.is_none() && length >= TimeDelta::minutes(1) && length <= LONGEST;
    Some(Interval {
        start,
        end: start + if known { length } else { usual },
    })
}

/// How far back and ahead a calendar is read, and how far ahead is enough until it is read again.
const BACK: TimeDelta = TimeDelta::days(28);
const AHEAD: TimeDelta = TimeDelta::days(183);
const ENOUGH: TimeDelta = TimeDelta::days(120);
/// A longer one is a camp, not a session.
const LONGEST: TimeDelta = TimeDelta::hours(24);
