//! The sessions that follow from series, in the zone where the user is.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::civil::{date_of, instant_of};
use rusqlite::Connection;

use crate::error::{JournalError, Result};
use crate::records::series::table::{self, Exception, Instead};
use crate::records::session_fields;
use crate::types::{NewSession, Occurrence, SeriesEntry, SeriesId, SessionEntry, SessionId};

/// Sessions of series that end after `from` and start before `to`, and were not logged as done.
pub(crate) fn between(
    tx: &Connection,
    zone: Tz,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Result<Vec<SessionEntry>> {
    let first = days_before(date_of(zone, from), LONGEST_DAYS);
    let last = date_of(zone, to);
    let mut found = Vec::new();
    for series in table::between(tx, first, last)? {
        let differ = table::exceptions(tx, &series.id, first, last)?;
        let by_rule = |date: &NaiveDate| differ.iter().all(|it| it.date != *date);
        let dates = series.rule.dates(first, last).filter(by_rule);
        found.extend(dates.map(|date| by_the_rule(&series, date, zone)));
    }
    for it in table::moved(tx, first, last)? {
        match table::get(tx, &it.series) {
            Ok(series) => found.extend(as_changed(&series, &it, zone)),
            // the series is gone, and what was moved of it as well
            Err(JournalError::NotFound(_)) => {}
            Err(error) => return Err(error),
        }
    }
    found.retain(|it| it.end > from && it.start < to);
    let mut planned = Vec::with_capacity(found.len());
    for entry in found {
        if !session_fields::is_done(tx, &entry.id)? {
            planned.push(entry);
        }
    }
    Ok(planned)
}

/// One of a series, if it is planned.
pub(crate) fn one(
    tx: &Connection,
    zone: Tz,
    id: &SeriesId,
    date: NaiveDate,
) -> Result<SessionEntry> {
    let series = table::get(tx, id)?;
    let planned = match table::exception(tx, id, date)? {
        Some(differs) => as_changed(&series, &differs, zone),
        None => series
            .rule
            .recurs_on(date)
            .then(|| by_the_rule(&series, date, zone)),
    };
    let not_found = || JournalError::NotFound(SessionId::of_series(id, date).to_string());
    let planned = planned.ok_or_else(not_found)?;
    if session_fields::is_done(tx, &planned.id)? {
        return Err(not_found());
    }
    Ok(planned)
}

/// Changes one of a series apart from the others.
pub(crate) fn change(
    tx: &Connection,
    zone: Tz,
    (series, date): (&SeriesId, NaiveDate),
    new: &NewSession,
    now: DateTime<Utc>,
) -> Result<()> {
    one(tx, zone, series, date)?;
    session_fields::end_of(new)?;
    let instead = Instead {
        start: new.start.with_timezone(&zone).naive_local(),
        minutes: session_fields::minutes(new.duration_min, new.kind)?,
        kind: new.kind,
        rpe_expected: new.rpe_expected,
        activity: new.activity,
    };
    table::except(tx, series, date, Some(&instead), now)
}

/// Leaves one of a series out.
pub(crate) fn leave_out(
    tx: &Connection,
    zone: Tz,
    (series, date): (&SeriesId, NaiveDate),
    now: DateTime<Utc>,
) -> Result<()> {
    one(tx, zone, series, date)?;
    table::except(tx, series, date, None, now)
}

fn by_the_rule(series: &SeriesEntry, date: NaiveDate, zone: Tz) -> SessionEntry {
    let by_rule = Instead {
        start: date.and_time(series.time),
        minutes: series.duration_min,
        kind: series.kind,
        rpe_expected: series.rpe_expected,
        activity: series.activity,
    };
    entry(series, date, &by_rule, false, zone)
}

/// What one of a series was changed to; none if it is left out, or the rule has its date no longer.
fn as_changed(series: &SeriesEntry, differs: &Exception, zone: Tz) -> Option<SessionEntry> {
    let instead = differs.instead.as_ref()?;
    let recurs = series.rule.recurs_on(differs.date);
    recurs.then(|| entry(series, differs.date, instead, true, zone))
}

fn entry(
    series: &SeriesEntry,
    date: NaiveDate,
    it: &Instead,
    changed: bool,
    zone: Tz,
) -> SessionEntry {
    let start = on_the_wall(zone, it.start);
    SessionEntry {
        id: SessionId::of_series(&series.id, date),
        start,
        end: start + TimeDelta::minutes(it.minutes.into()),
        kind: it.kind,
        rpe_expected: it.rpe_expected,
        activity: it.activity,
        occurrence: Some(Occurrence {
            series: series.id.clone(),
            date,
            changed,
        }),
    }
}

fn on_the_wall(zone: Tz, local: NaiveDateTime) -> DateTime<Utc> {
    instant_of(zone, local.date(), local.time())
}

fn days_before(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days)).unwrap_or(date)
}

/// No session lasts longer than a week, and a gap in a clock may skip a day.
const LONGEST_DAYS: u64 = 9;
