//! The planned session that a workout probably was.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use recovery::{Activity, Interval};
use rusqlite::Connection;

use crate::db::journal::Journal;
use crate::error::Result;
use crate::moment::Moment;
use crate::records::{bounds, session as planned};
use crate::types::SessionEntry;

impl Journal {
    /// The planned session that a workout probably was: one that it overlaps, or whose start is at most two
    /// hours from its own. Of several, one of the same activity comes first, then one without an activity,
    /// then the nearest.
    ///
    /// ```
    /// # mod example { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/doc/example.rs")); }
    /// use recovery::Activity;
    ///
    /// # let (mut journal, at, race) = example::with_race()?;
    /// let end = race.end + chrono::TimeDelta::minutes(20);
    /// let found = journal.session_nearby(Activity::Running, end, 125, at)?;
    /// assert_eq!(found, Some(race));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn session_nearby(
        &mut self,
        activity: Activity,
        end: DateTime<Utc>,
        duration_min: u32,
        at: Moment,
    ) -> Result<Option<SessionEntry>> {
        bounds::year(end)?;
        bounds::length(duration_min)?;
        let workout = Interval {
            start: end - TimeDelta::minutes(duration_min.into()),
            end,
        };
        self.read(|tx| session(tx, activity, workout, at.zone))
    }
}

/// The planned session that a workout of these times probably was.
pub(crate) fn session(
    tx: &Connection,
    activity: Activity,
    workout: Interval,
    zone: Tz,
) -> Result<Option<SessionEntry>> {
    let distance = |it: &SessionEntry| (it.start - workout.start).abs();
    let around = |it: &SessionEntry| {
        let session = Interval {
            start: it.start,
            end: it.end,
        };
        session.overlaps(workout) || distance(it) <= APART
    };
    let (from, to) = (workout.start - APART - LONGEST, workout.end + APART);
    let found = planned::between(tx, zone, from, to)?;
    Ok(found.into_iter().filter(around).min_by_key(|it| {
        let other = it.activity.is_some_and(|planned| planned != activity);
        (other, it.activity.is_none(), distance(it), it.start)
    }))
}

/// How far the start of a workout may be from that of the session that it was.
const APART: TimeDelta = TimeDelta::hours(2);
/// How long a session may be that was over before the workout began.
const LONGEST: TimeDelta = TimeDelta::hours(24);
