//! Planned sessions as the rules see them, the next one, and the days around a competition (1.1,
//! 4.4).

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::local_time::{date_of, midnight, moved};
use crate::main_workout::{Load, is_demanding};
use crate::{Activity, Interval, PlannedSession, Rpe, SessionKind};

/// A planned session with all that was left open filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Session {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub competition: bool,
    pub rpe: Rpe,
    pub activity: Activity,
}

impl Session {
    /// `fallback` is the activity of the workout that leads.
    pub(crate) fn new(planned: &PlannedSession, fallback: Activity) -> Self {
        let competition = planned.kind == SessionKind::Competition;
        let (minutes, rpe) = if competition {
            (120, Rpe::NINE)
        } else {
            (60, Rpe::SEVEN)
        };
        let minutes = planned.duration_min.unwrap_or(minutes);
        Self {
            start: planned.start,
            end: planned.start + TimeDelta::minutes(minutes.into()),
            competition,
            rpe: planned.rpe_expected.unwrap_or(rpe),
            activity: planned.activity.unwrap_or(fallback),
        }
    }

    pub(crate) fn is_non_easy(&self) -> bool {
        self.competition || is_demanding(self.activity, self.rpe)
    }

    /// The session taken as done (4.6).
    pub(crate) fn as_done(&self) -> Load<'static> {
        Load {
            id: "",
            activity: self.activity,
            end: self.end,
            rpe: self.rpe,
            competition: self.competition,
            muscles: &[],
        }
    }

    /// The time that no massage may touch: the session and a quarter of an hour (4.4).
    pub(crate) fn taken(&self) -> Interval {
        Interval {
            start: self.start,
            end: self.end + COOL_DOWN,
        }
    }
}

/// Between the end of a session and a massage (2, 4.4; R-COOL-DOWN).
pub(crate) const COOL_DOWN: TimeDelta = TimeDelta::minutes(15);

/// Those that start at or after `from` and soon enough to matter to its windows; earlier ones count
/// as done.
pub(crate) fn sessions_from(
    planned: &[PlannedSession],
    from: DateTime<Utc>,
    fallback: Activity,
) -> Vec<Session> {
    planned
        .iter()
        .filter(|session| session.start >= from && session.start < from + HORIZON)
        .map(|session| Session::new(session, fallback))
        .collect()
}

/// The windows, and the four days that a competition casts its light zone ahead, with room.
const HORIZON: TimeDelta = TimeDelta::days(8);

/// The earliest non-easy session that is not over; of two at once a competition, then the harder.
pub(crate) fn next_session(sessions: &[Session], now: DateTime<Utc>) -> Option<Session> {
    sessions
        .iter()
        .filter(|session| session.is_non_easy() && session.end > now)
        .min_by_key(|s| {
            (
                s.start,
                !s.competition,
                Reverse(s.rpe),
                Reverse(s.end),
                s.activity,
            )
        })
        .copied()
}

/// The days before a competition on local date D.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Competition {
    pub start: DateTime<Utc>,
    /// D−3 00:00: light only from here on, and no deep tissue until the start.
    pub light_from: DateTime<Utc>,
    /// D−1 00:00.
    pub day_before: DateTime<Utc>,
}

impl Competition {
    pub(crate) fn new(start: DateTime<Utc>, zone: Tz) -> Self {
        let day = date_of(zone, start);
        Self {
            start,
            light_from: midnight(zone, moved(day, -3)),
            day_before: midnight(zone, moved(day, -1)),
        }
    }

    /// Nothing may lie here (R-BLACKOUT).
    pub(crate) fn blackout(&self) -> Interval {
        Interval {
            start: self.day_before.min(self.start - TimeDelta::hours(24)),
            end: self.start,
        }
    }

    /// Light only, for what starts here (R-COMP-LIGHT).
    pub(crate) fn light_zone(&self) -> Interval {
        Interval {
            start: self.light_from,
            end: self.day_before,
        }
    }

    /// No deep tissue here (R-DEEP-2).
    pub(crate) fn deep_zone(&self) -> Interval {
        Interval {
            start: self.light_from,
            end: self.start,
        }
    }
}
