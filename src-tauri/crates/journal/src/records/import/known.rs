//! Whether the journal has a workout already.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::Interval;
use recovery::civil::instant_of;
use rusqlite::{Connection, Row, params};

use crate::db::column::{at_opt, ms};
use crate::error::Result;
use crate::records::workout;
use crate::types::{ImportedTimes, ImportedWorkout, WorkoutEntry, WorkoutId};

/// A file that is being imported.
pub(super) struct File {
    pub(super) sha256: String,
    /// Its id, once something of it is in the journal.
    pub(super) id: Option<String>,
}

/// How a workout is in the journal.
pub(super) enum Likeness {
    /// It was imported.
    Same { workout: WorkoutId, deleted: bool },
    /// It is much like one there.
    Perhaps(Box<WorkoutEntry>),
}

/// When a workout of a file began and ended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) start: DateTime<Utc>,
    pub(super) end: DateTime<Utc>,
}

impl Span {
    /// In a zone, which matters for the time on a wall only.
    pub(super) fn of(times: ImportedTimes, zone: Tz) -> Self {
        match times {
            ImportedTimes::Utc { start, end } => Self { start, end },
            ImportedTimes::Wall { start, end } => {
                let on = |wall: NaiveDateTime| instant_of(zone, wall.date(), wall.time());
                let start_at = on(start);
                // where the clock was changed meanwhile, its length is what is left
                let end_at = Some(on(end)).filter(|end| *end > start_at);
                Self {
                    start: start_at,
                    end: end_at.unwrap_or(start_at + (end - start)),
                }
            }
        }
    }

    pub(super) fn interval(self) -> Interval {
        Interval {
            start: self.start,
            end: self.end,
        }
    }
}

/// A workout of the journal.
struct Stored {
    entry: WorkoutEntry,
    /// The id of the file that it came from, if it was imported.
    source: Option<String>,
    /// When it began, as its file says; otherwise by its length.
    start: DateTime<Utc>,
    deleted: bool,
}

/// The workout of the journal that this one is, or perhaps is.
pub(super) fn find(
    tx: &Connection,
    workout: &ImportedWorkout,
    file: &File,
    zone: Tz,
) -> Result<Option<Likeness>> {
    let span = Span::of(workout.times, zone);
    // on a wall elsewhere, it was at another time
    let around = match workout.times {
        ImportedTimes::Utc { .. } => STARTS_WITHIN,
        ImportedTimes::Wall { .. } => STARTS_WITHIN + ZONES_APART,
    };
    let stored = near(tx, span, around)?;
    // as it would be where the other one was noted
    let there = |it: &Stored| Span::of(workout.times, it.entry.zone.parse().unwrap_or(zone));
    let spans = |it: &Stored| [span, there(it)];
    let is_same = |it: &&Stored| {
        let of_file = it.source.is_some() && it.source == file.id;
        let same = |span: Span| {
            (it.start - span.start).abs() <= SAME
                && (of_file || (it.entry.end - span.end).abs() <= SAME)
        };
        it.source.is_some() && spans(it).into_iter().any(same)
    };
    let mut same: Vec<&Stored> = stored.iter().filter(is_same).collect();
    same.sort_by_key(|it| it.deleted);
    if let Some(it) = same.first() {
        return Ok(Some(Likeness::Same {
            workout: it.entry.id.clone(),
            deleted: it.deleted,
        }));
    }
    let is_like = |it: &&Stored| {
        let of_kind = it.entry.activity == workout.activity;
        let like = |span: Span| {
            let starts = (it.start - span.start).abs() <= STARTS_WITHIN;
            // nobody remembers the start of what they log to the minute, or always its name
            (of_kind && starts)
                || ((of_kind || it.source.is_none()) && overlap_mostly(it, span.interval()))
        };
        !it.deleted && spans(it).into_iter().any(like)
    };
    let like = stored.iter().find(is_like);
    Ok(like.map(|it| Likeness::Perhaps(Box::new(it.entry.clone()))))
}

/// Whether two workouts share more than half of the shorter one.
fn overlap_mostly(stored: &Stored, other: Interval) -> bool {
    let end = stored.entry.end.min(other.end);
    let start = stored.start.max(other.start);
    let shorter = (stored.entry.end - stored.start).min(other.end - other.start);
    (end - start) * 2 > shorter
}

/// The workouts that began or were under way around that time, with those that were imported and then deleted by the
/// user; an import that was taken back is none.
fn near(tx: &Connection, span: Span, around: TimeDelta) -> Result<Vec<Stored>> {
    let mut found = tx
        .prepare_cached(
            "SELECT * FROM workout
             WHERE deleted_at IS NULL AND end_at BETWEEN ?1 AND ?2
               AND coalesce(began_at, end_at - duration_min * 60000) <= ?3
             ORDER BY end_at LIMIT 1000",
        )?
        .query_map(
            params![
                ms(span.start - around),
                ms(span.end + around + LONGEST),
                ms(span.end + around)
            ],
            stored,
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    // whatever became of their end by an edit
    let imported = tx
        .prepare_cached(
            "SELECT * FROM workout
             WHERE source IS NOT NULL AND began_at BETWEEN ?1 AND ?2
               AND (deleted_at IS NULL OR EXISTS (SELECT 1 FROM imported_file WHERE id = source))
             ORDER BY began_at LIMIT 1000",
        )?
        .query_map(
            params![ms(span.start - around), ms(span.start + around)],
            stored,
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let new: Vec<Stored> = imported
        .into_iter()
        .filter(|it| !found.iter().any(|other| other.entry.id == it.entry.id))
        .collect();
    found.extend(new);
    Ok(found)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let entry = workout::entry(row)?;
    let length = TimeDelta::minutes(entry.duration_min.into());
    Ok(Stored {
        source: row.get("source")?,
        start: at_opt(row, "began_at")?.unwrap_or(entry.end - length),
        deleted: at_opt(row, "deleted_at")?.is_some(),
        entry,
    })
}

/// How far apart two devices are started for one workout.
const STARTS_WITHIN: TimeDelta = TimeDelta::minutes(2);
/// How exactly two files about one recording agree.
const SAME: TimeDelta = TimeDelta::seconds(1);
/// How far apart two walls are.
const ZONES_APART: TimeDelta = TimeDelta::hours(26);
/// No workout is longer.
const LONGEST: TimeDelta = TimeDelta::days(7);
