//! What single sessions and those of series have in common.

use chrono::{DateTime, TimeDelta, Utc};
use recovery::{InputError, Rpe, SessionKind};
use rusqlite::{Connection, Row};

use crate::db::column::unreadable;
use crate::error::Result;
use crate::records::bounds;
use crate::types::{NewSession, SessionId};

/// How long a session is, in minutes.
pub(crate) fn minutes(given: Option<u32>, kind: SessionKind) -> Result<u32> {
    let minutes = given.unwrap_or(match kind {
        SessionKind::Training => 60,
        SessionKind::Competition => 120,
    });
    bounds::length(minutes)?;
    Ok(minutes)
}

/// When a session ends, if its times are possible.
pub(crate) fn end_of(new: &NewSession) -> Result<DateTime<Utc>> {
    bounds::year(new.start)?;
    let minutes = minutes(new.duration_min, new.kind)?;
    Ok(new.start + TimeDelta::minutes(i64::from(minutes)))
}

/// The rating that a session is planned with.
pub(crate) fn rpe_expected(row: &Row<'_>) -> rusqlite::Result<Option<Rpe>> {
    let rpe: Option<i64> = row.get("rpe_expected")?;
    rpe.map(|rpe| Rpe::try_from(rpe).map_err(|error: InputError| unreadable(error)))
        .transpose()
}

/// Whether a workout was logged as this session.
pub(crate) fn is_done(tx: &Connection, id: &SessionId) -> Result<bool> {
    Ok(tx
        .prepare_cached("SELECT 1 FROM workout WHERE of_session = ?1 AND deleted_at IS NULL")?
        .exists([id.as_str()])?)
}
