//! The main workout and everything else that the rules of a plan read.

pub(crate) mod bout;
pub(crate) mod competition;
pub(crate) mod focus;
pub(crate) mod main_workout;
pub(crate) mod merged;
pub(crate) mod rest_days;
pub(crate) mod sessions;
pub(crate) mod upcoming;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::input::context::{Context, Input};
use crate::input::massage::Massage;
use crate::situation::bout::Bout;
use crate::situation::competition::Competition;
use crate::situation::focus::Focus;
use crate::situation::main_workout::{EarlierBouts, earlier_bouts, main_workout};
use crate::situation::sessions::{Session, next_session, sessions_from};
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::TimingWindow;

pub(crate) struct Situation<'a> {
    pub input: &'a Input,
    /// `input.now`, or the end of the latest workout if a slow clock puts that later (rules 4.1).
    pub now: DateTime<Utc>,
    pub main_workout: Bout<'a>,
    pub earlier: EarlierBouts<'a>,
    pub focus: Focus,
    /// Sessions that start at or after the end of `main_workout`.
    pub sessions: Vec<Session>,
    pub next: Option<Session>,
    pub competitions: Vec<Competition>,
    /// How many sessions ahead `main_workout` is: 0 for one that was done (rules 4.6).
    pub sessions_ahead: u8,
    /// The sessions between the workout that was done and `main_workout`, taken as done, too.
    taken_as_done: Vec<Bout<'a>>,
}

impl<'a> Situation<'a> {
    /// The situation now.
    pub(crate) fn new(input: &'a Input) -> Self {
        let ends = input.workouts().map(|workout| workout.end);
        let now = ends.fold(input.context.now, DateTime::max);
        Self::with_main_workout(main_workout(input, now), input, now, Vec::new(), 0)
    }

    /// The situation once `session` is done (rules 4.6).
    pub(crate) fn after(&self, session: &Session) -> Self {
        let mut taken_as_done = self.taken_as_done.clone();
        if self.sessions_ahead > 0 {
            taken_as_done.push(self.main_workout);
        }
        Self::with_main_workout(
            session.as_done(),
            self.input,
            self.now,
            taken_as_done,
            self.sessions_ahead + 1,
        )
    }

    fn with_main_workout(
        main_workout: Bout<'a>,
        input: &'a Input,
        now: DateTime<Utc>,
        taken_as_done: Vec<Bout<'a>>,
        sessions_ahead: u8,
    ) -> Self {
        let earlier = earlier_bouts(input, &taken_as_done, &main_workout, now);
        let focus = focus::of(&main_workout, &earlier.recent, &input.context, now);
        let sessions = sessions_from(
            &input.context.planned,
            main_workout.end,
            main_workout.activity,
        );
        let competitions = sessions
            .iter()
            .filter(|session| session.competition)
            .map(|session| Competition::new(session.start, input.context.zone))
            .collect();
        Self {
            input,
            now,
            main_workout,
            earlier,
            focus,
            next: next_session(&sessions, now),
            sessions,
            competitions,
            sessions_ahead,
            taken_as_done,
        }
    }

    pub(crate) fn zone(&self) -> Tz {
        self.input.context.zone
    }

    /// The instant with the device zone's offset.
    pub(crate) fn local(&self, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
        instant
            .with_timezone(&self.input.context.zone)
            .fixed_offset()
    }

    /// The span of a window of the main workout.
    pub(crate) fn span(&self, window: TimingWindow) -> Interval {
        let (from, to) = window.bounds_h();
        Interval {
            start: self.main_workout.end + TimeDelta::hours(from),
            end: self.main_workout.end + TimeDelta::hours(to),
        }
    }

    /// What the plan depends on besides workouts and signs.
    pub(crate) fn context(&self) -> &'a Context {
        &self.input.context
    }

    /// Whether soreness is known to be `least` or more.
    pub(crate) fn is_sore(&self, least: Soreness) -> bool {
        self.context().is_sore(least)
    }

    /// Whether soreness is known to be 0–3 for a massage that starts at `start` (rules 1.1).
    pub(crate) fn soreness_low_at(&self, start: DateTime<Utc>) -> bool {
        self.context().soreness_low_at(start, self.now)
    }

    /// Whether any acute injury is under 72 h old.
    pub(crate) fn has_acute_injury(&self) -> bool {
        self.context().has_acute_injury(self.now)
    }

    /// Whether a precaution, a referral or an acute injury bars deep tissue and the massage gun.
    pub(crate) fn bars_deep_tissue_and_gun(&self) -> bool {
        self.context().bars_deep_tissue_and_gun(self.now)
    }

    /// Whether `start` is in the light zone of a competition (R-COMP-LIGHT).
    pub(crate) fn in_light_zone(&self, start: DateTime<Utc>) -> bool {
        self.competitions
            .iter()
            .any(|c| c.light_zone().contains(start))
    }

    /// Massages that have begun.
    pub(crate) fn massages(&self) -> impl Iterator<Item = &'a Massage> {
        self.context().massages_by(self.now)
    }

    /// When the last session of 30 minutes or more by a therapist ended.
    pub(crate) fn last_therapist_session(&self) -> Option<DateTime<Utc>> {
        self.context().last_therapist_session(self.now)
    }
}
