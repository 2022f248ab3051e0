//! One workout that leads, with all that stands beside it: what every rule looks at.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::focus::{self, Focus};
use crate::main_workout::{Load, Merged, logged, main_workout, merged};
use crate::sessions::{Competition, Session, next_session, sessions_from};
use crate::{Delivery, Input, Interval, LocalIssueKind, Massage, TimingWindow};

pub(crate) struct Situation<'a> {
    pub input: &'a Input,
    /// `input.now`, or the end of a workout that a slow clock puts after it (4.1).
    pub now: DateTime<Utc>,
    pub lead: Load<'a>,
    pub merged: Merged<'a>,
    pub focus: Focus,
    /// Sessions that start at or after the end of `lead`.
    pub sessions: Vec<Session>,
    pub next: Option<Session>,
    pub competitions: Vec<Competition>,
    /// How many sessions ahead `lead` is: 0 for one that was done (4.6).
    pub depth: u8,
}

impl<'a> Situation<'a> {
    /// Of the workout that leads now.
    pub(crate) fn new(input: &'a Input) -> Self {
        let now = logged(input).map(|w| w.end).fold(input.now, DateTime::max);
        Self::led_by(main_workout(input, now), input, now, 0)
    }

    /// As it will be after `session` (4.6).
    pub(crate) fn after(&self, session: &Session) -> Self {
        Self::led_by(session.as_done(), self.input, self.now, self.depth + 1)
    }

    fn led_by(lead: Load<'a>, input: &'a Input, now: DateTime<Utc>, depth: u8) -> Self {
        let merged = merged(input, &lead, now);
        let focus = focus::of(&lead, &merged.recent, &input.local_issues, now);
        let sessions = sessions_from(&input.planned, lead.end, lead.activity);
        let competitions = sessions
            .iter()
            .filter(|session| session.competition)
            .map(|session| Competition::new(session.start, input.zone))
            .collect();
        Self {
            input,
            now,
            lead,
            merged,
            focus,
            next: next_session(&sessions, now),
            sessions,
            competitions,
            depth,
        }
    }

    pub(crate) fn zone(&self) -> Tz {
        self.input.zone
    }

    /// The instant as people here read it.
    pub(crate) fn local(&self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        instant.with_timezone(&self.input.zone).fixed_offset()
    }

    /// The span of a window of the leading workout.
    pub(crate) fn span(&self, window: TimingWindow) -> Interval {
        let (from, to) = window.bounds_h();
        Interval {
            start: self.lead.end + TimeDelta::hours(from),
            end: self.lead.end + TimeDelta::hours(to),
        }
    }

    /// Whether soreness is known to be `least` or more.
    pub(crate) fn is_sore(&self, least: u8) -> bool {
        self.input
            .soreness
            .is_some_and(|soreness| soreness >= least)
    }

    /// Whether soreness is known to be 0–3 for a slot that starts at `start` (1.1).
    pub(crate) fn is_hardly_sore_at(&self, start: DateTime<Utc>) -> bool {
        let told = self.input.soreness_at.unwrap_or(self.now);
        is_hardly_sore(self.input.soreness, told, start)
    }

    pub(crate) fn has_precaution(&self) -> bool {
        !self.input.profile.precautions.is_empty()
    }

    /// Whether any acute injury is under 72 h old.
    pub(crate) fn has_acute_injury(&self) -> bool {
        self.input.local_issues.iter().any(|issue| {
            issue.kind == LocalIssueKind::AcuteInjury && focus::is_recent(issue, self.now)
        })
    }

    /// Whether `start` lies in the light zone of a competition (R-COMP-LIGHT).
    pub(crate) fn in_light_zone(&self, start: DateTime<Utc>) -> bool {
        self.competitions
            .iter()
            .any(|c| c.light_zone().contains(start))
    }

    /// Massages that have begun.
    pub(crate) fn massages(&self) -> impl Iterator<Item = &'a Massage> {
        let now = self.now;
        self.input
            .massages
            .iter()
            .filter(move |massage| massage.start <= now)
    }

    /// When the last session of 30 minutes or more by a therapist ended.
    pub(crate) fn last_therapist_session(&self) -> Option<DateTime<Utc>> {
        self.massages()
            .filter(|m| m.delivery == Delivery::Therapist && m.is_long())
            .map(Massage::end)
            .max()
    }
}

impl Massage {
    /// When it ended.
    pub fn end(&self) -> DateTime<Utc> {
        self.start + TimeDelta::minutes(self.minutes.into())
    }

    /// 30 minutes or more.
    pub(crate) fn is_long(&self) -> bool {
        self.minutes >= crate::frequency::THERAPIST_SESSION_MIN
    }
}

/// Whether soreness is moderate or worse, so that it shapes a plan by itself (1.1).
pub const fn is_sore(soreness: u8) -> bool {
    soreness >= SORE
}

/// Whether soreness `told` then is known to be 0–3 at `start`: for twelve hours (1.1).
pub(crate) fn is_hardly_sore(
    soreness: Option<u8>,
    told: DateTime<Utc>,
    start: DateTime<Utc>,
) -> bool {
    soreness.is_some_and(|soreness| soreness < SORE) && start - told <= TimeDelta::hours(12)
}

/// Moderate soreness.
pub(crate) const SORE: u8 = 4;
/// Severe soreness.
pub(crate) const VERY_SORE: u8 = 7;
/// Extreme soreness.
pub(crate) const EXTREMELY_SORE: u8 = 9;
