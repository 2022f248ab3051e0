//! Planned sessions as the rules see them, the next one, and the days around a competition (rules
//! 1.1, 4.4).

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use crate::civil::interval::Interval;
use crate::input::session::PlannedSession;
use crate::input::workout::is_demanding;
use crate::situation::bout::Bout;
use crate::vocabulary::training::{Activity, Rpe, SessionKind};

/// A planned session with its defaults filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Session {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub competition: bool,
    pub rpe: Rpe,
    pub activity: Activity,
}

impl Session {
    /// Fills in the defaults; `fallback` is the activity of the main workout.
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

    /// The session taken as done (rules 4.6).
    pub(crate) fn as_done(&self) -> Bout<'static> {
        Bout {
            id: "",
            activity: self.activity,
            end: self.end,
            rpe: self.rpe,
            competition: self.competition,
            muscles: &[],
        }
    }

    /// The time that no massage may overlap: the session and the cool-down after it (rules 4.4).
    pub(crate) fn taken(&self) -> Interval {
        Interval {
            start: self.start,
            end: self.end + COOL_DOWN,
        }
    }
}

/// The minimum time between a session and a massage (rules 2, 4.4; R-COOL-DOWN).
pub(crate) const COOL_DOWN: TimeDelta = TimeDelta::minutes(15);

/// The sessions that start at or after `from`, and soon enough to affect its windows; earlier ones
/// count as done.
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

/// How far ahead a session matters: the windows plus the days before a competition, rounded up.
const HORIZON: TimeDelta = TimeDelta::days(8);

/// The earliest non-easy session that is not over; among simultaneous ones a competition, then the
/// harder.
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
