//! A bout: a workout as the rules see it.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use crate::input::workout::{Workout, is_demanding};
use crate::tables::types::deep_gate_h;
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::training::{Activity, Rpe, RpeBand, TrainingFamily};

/// A workout as the rules see it: one that was done, or the next session taken as done (rules 4.6).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bout<'a> {
    pub id: &'a str,
    pub activity: Activity,
    pub end: DateTime<Utc>,
    pub rpe: Rpe,
    pub competition: bool,
    /// The muscles picked by the person; empty = those of the activity.
    pub muscles: &'a [Muscle],
}

impl<'a> From<&'a Workout> for Bout<'a> {
    fn from(workout: &'a Workout) -> Self {
        Self {
            id: &workout.id,
            activity: workout.activity,
            end: workout.end,
            rpe: workout.rpe,
            competition: workout.competition,
            muscles: &workout.muscles,
        }
    }
}

impl Bout<'_> {
    pub(crate) fn family(&self) -> TrainingFamily {
        self.activity.family()
    }

    pub(crate) fn band(&self) -> RpeBand {
        self.rpe.band()
    }

    /// Whether it is serious: RPE 5 or more and not mobility, or a competition (rules 1.1).
    pub(crate) fn is_serious(&self) -> bool {
        self.competition || is_demanding(self.activity, self.rpe)
    }

    /// Whether it is easy: RPE 1–4 or mobility, and not a competition (rules 4.2 step 8).
    pub(crate) fn is_easy_day(&self) -> bool {
        !self.is_serious()
    }

    /// No deep tissue before this instant (R-DEEP-1).
    pub(crate) fn deep_not_before(&self) -> DateTime<Utc> {
        self.end + TimeDelta::hours(deep_gate_h(self.band()))
    }

    /// Later end first, then higher RPE, then smaller id.
    pub(crate) fn rank(&self) -> (Reverse<DateTime<Utc>>, Reverse<Rpe>, &str) {
        (Reverse(self.end), Reverse(self.rpe), self.id)
    }
}
