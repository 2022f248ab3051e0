//! One workout that leads, with all that stands beside it: what every rule looks at.

pub(crate) mod bout;
pub(crate) mod coming;
pub(crate) mod competition;
pub(crate) mod focus;
pub(crate) mod main_workout;
pub(crate) mod rest_days;
pub(crate) mod sessions;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::input::context::Input;
use crate::input::local_issue::is_recent;
use crate::input::massage::Massage;
use crate::situation::bout::Load;
use crate::situation::competition::Competition;
use crate::situation::focus::Focus;
use crate::situation::main_workout::{Merged, logged, main_workout, merged};
use crate::situation::sessions::{Session, next_session, sessions_from};
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::safety::LocalIssueKind;
use crate::vocabulary::soreness::is_hardly_sore;
use crate::vocabulary::training::TimingWindow;

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
        self.input
            .local_issues
            .iter()
            .any(|issue| issue.kind == LocalIssueKind::AcuteInjury && is_recent(issue, self.now))
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
