//! Limits of what the verbs accept, beyond those of the rules.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use recovery::{InputError, Interval, Pressure, Soreness};

use crate::error::{JournalError, Result};

/// A duration in minutes: at least one, at most a week.
pub(crate) fn length(minutes: u32) -> Result<(), InputError> {
    within(minutes, 7 * 24 * 60)
}

/// A massage's duration in minutes: at least one, at most ten hours.
pub(crate) fn massage_length(minutes: u32) -> Result<(), InputError> {
    within(minutes, 600)
}

fn within(minutes: u32, most: u32) -> Result<(), InputError> {
    if (1..=most).contains(&minutes) {
        Ok(())
    } else {
        Err(InputError::Duration)
    }
}

/// An instant of something of this kind, such as `massage`, that is past as far as clocks agree.
pub(crate) fn not_ahead(
    instant: DateTime<Utc>,
    now: DateTime<Utc>,
    kind: &'static str,
) -> Result<()> {
    if instant > now + CLOCK_SLACK {
        return Err(JournalError::Ahead(kind));
    }
    Ok(())
}

/// An instant in a year that all zones know.
pub(crate) fn year(instant: DateTime<Utc>) -> Result<()> {
    if (1900..2200).contains(&instant.year()) {
        return Ok(());
    }
    Err(JournalError::Year(instant.year()))
}

/// 0–10.
pub(crate) fn soreness(value: u8) -> Result<(), InputError> {
    Soreness::try_from(i64::from(value)).map(drop)
}

/// 1–5.
pub(crate) fn pressure(level: u8) -> Result<(), InputError> {
    Pressure::try_from(i64::from(level)).map(drop)
}

/// An interval that ends after its start and is not endless.
pub(crate) fn interval(interval: Interval) -> Result<()> {
    year(interval.start)?;
    year(interval.end)?;
    if interval.end <= interval.start {
        return Err(InputError::Interval.into());
    }
    Ok(())
}

/// A text by the user.
pub(crate) fn text(text: &str) -> Result<()> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(JournalError::TextTooLong { most: LONGEST_TEXT });
    }
    Ok(())
}

/// A list of things that a user can tick.
pub(crate) fn count(count: usize, name: &str) -> Result<(), InputError> {
    if count > 1_000 {
        return Err(InputError::TooMany(name.to_owned()));
    }
    Ok(())
}

/// The longest text by the user, in letters.
const LONGEST_TEXT: usize = 20_000;
/// Nothing that [`year`] accepts is further ahead than this.
pub(crate) const AHEAD: TimeDelta = TimeDelta::days(300 * 366);
/// How far a clock may be slow (rules 4.1).
pub(crate) const CLOCK_SLACK: TimeDelta = TimeDelta::minutes(5);
/// The shortest end of an id that names an entry.
pub(crate) const SHORTEST_ID: usize = 4;
