//! The tables of series and of what differs from them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use recovery::civil::Weekly;
use recovery::{Activity, Rpe, SessionKind};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::db::column::{from_json, json, ms, one, word, word_opt};
use crate::error::{JournalError, Result};
use crate::records::session_fields;
use crate::types::{SeriesEntry, SeriesId};

/// How one session of a series differs from the rule.
#[derive(Debug, Clone)]
pub(crate) struct Exception {
    pub(crate) series: SeriesId,
    pub(crate) date: NaiveDate,
    /// What it is instead; none if it is left out.
    pub(crate) instead: Option<Instead>,
}

/// A session of a series that was changed apart from the others.
#[derive(Debug, Clone)]
pub(crate) struct Instead {
    /// On the wall.
    pub(crate) start: NaiveDateTime,
    pub(crate) minutes: u32,
    pub(crate) kind: SessionKind,
    pub(crate) rpe_expected: Option<Rpe>,
    pub(crate) activity: Option<Activity>,
}

pub(crate) fn insert(tx: &Connection, series: &SeriesEntry, now: DateTime<Utc>) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO session_series (id, first_on, until_on, weekdays, every_weeks, time, minutes, kind,
           rpe_expected, activity, reported_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        series.id.as_str(),
        series.rule.first.to_string(),
        series.rule.until.map(|date| date.to_string()),
        json(&series.rule.weekdays)?,
        series.rule.every_weeks,
        series.time.to_string(),
        series.duration_min,
        series.kind.as_ref(),
        series.rpe_expected.map(Rpe::get),
        series.activity.as_ref().map(AsRef::as_ref),
        ms(now),
    ])?;
    Ok(())
}

pub(crate) fn update(tx: &Connection, series: &SeriesEntry) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE session_series SET first_on = ?2, until_on = ?3, weekdays = ?4, every_weeks = ?5,
               time = ?6, minutes = ?7, kind = ?8, rpe_expected = ?9, activity = ?10
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![
            series.id.as_str(),
            series.rule.first.to_string(),
            series.rule.until.map(|date| date.to_string()),
            json(&series.rule.weekdays)?,
            series.rule.every_weeks,
            series.time.to_string(),
            series.duration_min,
            series.kind.as_ref(),
            series.rpe_expected.map(Rpe::get),
            series.activity.as_ref().map(AsRef::as_ref),
        ])?;
    one(changed, &series.id)
}

/// Ends a series after this date.
pub(crate) fn end(tx: &Connection, id: &SeriesId, until: NaiveDate) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE session_series SET until_on = min(?2, coalesce(until_on, ?2))
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![id.as_str(), until.to_string()])?;
    one(changed, id)
}

pub(crate) fn delete(tx: &Connection, id: &SeriesId, now: DateTime<Utc>) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE session_series SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .execute(params![id.as_str(), ms(now)])?;
    one(changed, id)
}

/// A series that is planned.
pub(crate) fn get(tx: &Connection, id: &SeriesId) -> Result<SeriesEntry> {
    tx.prepare_cached("SELECT * FROM session_series WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id.as_str()], entry)
        .optional()?
        .ok_or_else(|| not_found(id.as_str()))
}

/// The only series whose id ends so.
pub(crate) fn by_end(tx: &Connection, end: &str) -> Result<SeriesEntry> {
    let found: Vec<SeriesEntry> = tx
        .prepare_cached(
            "SELECT * FROM session_series
             WHERE deleted_at IS NULL AND substr(id, -length(?1)) = ?1 LIMIT 2",
        )?
        .query_map([end], entry)?
        .collect::<rusqlite::Result<_>>()?;
    let [only] = <[SeriesEntry; 1]>::try_from(found).map_err(|_| not_found(end))?;
    Ok(only)
}

/// Series that are not over on a date.
pub(crate) fn not_over(tx: &Connection, date: NaiveDate) -> Result<Vec<SeriesEntry>> {
    between(tx, date, NaiveDate::MAX)
}

/// Series with dates between two, both included.
pub(crate) fn between(tx: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<SeriesEntry>> {
    // two ranges of the index; a condition with OR would read all series that ever were
    let find = |until: &str| {
        tx.prepare_cached(&format!(
            "SELECT * FROM session_series WHERE deleted_at IS NULL AND {until} ORDER BY id LIMIT ?2"
        ))?
        .query_map(params![from.to_string(), MOST], entry)?
        .collect::<rusqlite::Result<Vec<_>>>()
    };
    let mut found = find("until_on IS NULL")?;
    found.extend(find("until_on >= ?1")?);
    found.retain(|series| series.rule.first <= to);
    found.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(found)
}

/// Leaves one of a series out, or has it be something else.
pub(crate) fn except(
    tx: &Connection,
    series: &SeriesId,
    date: NaiveDate,
    instead: Option<&Instead>,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO series_exception (id, series, date, start, minutes, kind, rpe_expected, activity,
           reported_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT (series, date) WHERE removed_at IS NULL DO UPDATE
         SET start = ?4, minutes = ?5, kind = ?6, rpe_expected = ?7, activity = ?8",
    )?
    .execute(params![
        SeriesId::new(now).as_str(),
        series.as_str(),
        date.to_string(),
        instead.map(|it| it.start.format(ON_THE_WALL).to_string()),
        instead.map(|it| it.minutes),
        instead.map(|it| it.kind.as_ref()),
        instead.and_then(|it| it.rpe_expected).map(Rpe::get),
        instead.and_then(|it| it.activity.as_ref()).map(AsRef::as_ref),
        ms(now),
    ])?;
    Ok(())
}

/// Has what differs from one series from a date on differ from another.
pub(crate) fn hand_over(
    tx: &Connection,
    from: &SeriesId,
    to: &SeriesId,
    since: NaiveDate,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE series_exception SET series = ?2
         WHERE series = ?1 AND date >= ?3 AND removed_at IS NULL",
    )?
    .execute(params![from.as_str(), to.as_str(), since.to_string()])?;
    Ok(())
}

/// How one of a series differs from the rule, if it does.
pub(crate) fn exception(
    tx: &Connection,
    series: &SeriesId,
    date: NaiveDate,
) -> Result<Option<Exception>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM series_exception WHERE series = ?1 AND date = ?2 AND removed_at IS NULL",
        )?
        .query_row(params![series.as_str(), date.to_string()], difference)
        .optional()?)
}

/// What differs from a series between two dates, both included.
pub(crate) fn exceptions(
    tx: &Connection,
    series: &SeriesId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Exception>> {
    Ok(tx
        .prepare_cached(
            "SELECT * FROM series_exception
             WHERE series = ?1 AND date BETWEEN ?2 AND ?3 AND removed_at IS NULL",
        )?
        .query_map(
            params![series.as_str(), from.to_string(), to.to_string()],
            difference,
        )?
        .collect::<rusqlite::Result<_>>()?)
}

/// What was moved to a date between two, both included, whatever its own date is.
pub(crate) fn moved(tx: &Connection, from: NaiveDate, to: NaiveDate) -> Result<Vec<Exception>> {
    let after = to.succ_opt().unwrap_or(to);
    Ok(tx
        .prepare_cached(
            "SELECT * FROM series_exception
             WHERE removed_at IS NULL AND start IS NOT NULL AND start >= ?1 AND start < ?2
             ORDER BY start LIMIT ?3",
        )?
        .query_map(
            params![from.to_string(), after.to_string(), MOST],
            difference,
        )?
        .collect::<rusqlite::Result<_>>()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<SeriesEntry> {
    Ok(SeriesEntry {
        id: SeriesId::from(row.get::<_, String>("id")?),
        rule: Weekly {
            first: word(row, "first_on")?,
            until: word_opt(row, "until_on")?,
            weekdays: from_json(row, "weekdays")?,
            every_weeks: row.get("every_weeks")?,
        },
        time: word::<NaiveTime>(row, "time")?,
        except: Vec::new(),
        duration_min: row.get("minutes")?,
        kind: word(row, "kind")?,
        rpe_expected: session_fields::rpe_expected(row)?,
        activity: word_opt(row, "activity")?,
    })
}

fn difference(row: &Row<'_>) -> rusqlite::Result<Exception> {
    let start: Option<NaiveDateTime> = word_opt(row, "start")?;
    let instead = start.map(|start| -> rusqlite::Result<Instead> {
        Ok(Instead {
            start,
            minutes: row.get("minutes")?,
            kind: word(row, "kind")?,
            rpe_expected: session_fields::rpe_expected(row)?,
            activity: word_opt(row, "activity")?,
        })
    });
    Ok(Exception {
        series: SeriesId::from(row.get::<_, String>("series")?),
        date: word(row, "date")?,
        instead: instead.transpose()?,
    })
}

/// As `NaiveDateTime` is read; sorts by time, and by its date.
const ON_THE_WALL: &str = "%Y-%m-%dT%H:%M:%S";
fn not_found(id: &str) -> JournalError {
    JournalError::NotFound(id.to_owned())
}

/// More than a calendar holds.
const MOST: u32 = 1_000;
