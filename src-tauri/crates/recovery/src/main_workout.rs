//! Which workout leads, and which older ones still count (4.2 step 3).

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use crate::tables::{PAST_H, deep_gate_h};
use crate::{Activity, Input, Muscle, Rpe, RpeBand, TrainingFamily, Workout};

/// A workout as the rules see it: one that was done, or the next session taken as done (4.6).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Load<'a> {
    pub id: &'a str,
    pub activity: Activity,
    pub end: DateTime<Utc>,
    pub rpe: Rpe,
    pub competition: bool,
    /// The person's own pick; empty = the activity's.
    pub muscles: &'a [Muscle],
}

impl<'a> From<&'a Workout> for Load<'a> {
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

impl Load<'_> {
    pub(crate) fn family(&self) -> TrainingFamily {
        self.activity.family()
    }

    pub(crate) fn band(&self) -> RpeBand {
        self.rpe.band()
    }

    /// RPE 5 and more and not mobility, or a competition (1.1).
    pub(crate) fn is_serious(&self) -> bool {
        self.competition || is_demanding(self.activity, self.rpe)
    }

    /// RPE 1–4 or mobility, and not a competition (4.2 step 8).
    pub(crate) fn is_easy_day(&self) -> bool {
        !self.is_serious()
    }

    /// No deep tissue before this instant (R-DEEP-1).
    pub(crate) fn deep_not_before(&self) -> DateTime<Utc> {
        self.end + TimeDelta::hours(deep_gate_h(self.band()))
    }

    /// Later end first, then higher RPE, then smaller id.
    fn rank(&self) -> (Reverse<DateTime<Utc>>, Reverse<Rpe>, &str) {
        (Reverse(self.end), Reverse(self.rpe), self.id)
    }
}

impl Workout {
    /// RPE 5 and more and not mobility, or a competition (1.1).
    pub fn is_serious(&self) -> bool {
        Load::from(self).is_serious()
    }
}

/// Whether a training is more than easy: the threshold of "serious" and of "non-easy" (1.1).
pub(crate) fn is_demanding(activity: Activity, rpe: Rpe) -> bool {
    rpe.band() > RpeBand::Easy && activity.family() != TrainingFamily::Mobility
}

/// Every logged workout, the new one first.
pub(crate) fn logged(input: &Input) -> impl Iterator<Item = &Workout> {
    std::iter::once(&input.workout).chain(&input.other_workouts)
}

/// The latest-ending serious workout whose windows are not all past; if none, the new one.
pub(crate) fn main_workout(input: &Input, now: DateTime<Utc>) -> Load<'_> {
    logged(input)
        .map(Load::from)
        .filter(|load| load.is_serious() && now < load.end + TimeDelta::hours(PAST_H))
        .min_by(|a, b| a.rank().cmp(&b.rank()))
        .unwrap_or_else(|| Load::from(&input.workout))
}

/// What the older serious workouts bring along.
pub(crate) struct Merged<'a> {
    /// Those under 72 h old, newest first.
    pub recent: Vec<Load<'a>>,
    /// The latest of end + gate over `lead` and all merged ones.
    pub deep_not_before: DateTime<Utc>,
}

/// The serious workouts older than `lead`.
pub(crate) fn merged<'a>(input: &'a Input, lead: &Load<'a>, now: DateTime<Utc>) -> Merged<'a> {
    let older = logged(input)
        .map(Load::from)
        .filter(|load| load.is_serious() && load.rank() > lead.rank());
    let mut deep_not_before = lead.deep_not_before();
    let mut recent = Vec::new();
    for load in older {
        deep_not_before = deep_not_before.max(load.deep_not_before());
        if now - load.end < TimeDelta::hours(PAST_H) {
            recent.push(load);
        }
    }
    recent.sort_by(|a, b| a.rank().cmp(&b.rank()));
    Merged {
        recent,
        deep_not_before,
    }
}
