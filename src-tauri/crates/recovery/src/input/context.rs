//! The input of the rules (rules 4.1), in the JSON shape of the worked cases.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator;

use crate::civil::interval::Interval;
use crate::input::local_issue::LocalIssue;
use crate::input::massage::Massage;
use crate::input::profile::Profile;
use crate::input::session::PlannedSession;
use crate::input::soreness_report::{self, SorenessReport};
use crate::input::workout::Workout;
use crate::vocabulary::massage::Delivery;
use crate::vocabulary::muscles::{Muscle, MuscleGroup};
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::safety::{Flag, LocalIssueKind, Sign};
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::{Activity, Rpe};

/// Everything that a plan depends on. The order of its lists does not matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// All but the workouts and the check-in.
    #[serde(flatten)]
    pub context: Context,
    /// The workout that was just logged.
    pub workout: Workout,
    /// Other logged workouts.
    #[serde(default)]
    pub other_workouts: Vec<Workout>,
    /// The check-in's active signs that did not escalate.
    #[serde(default)]
    pub signs: Vec<Sign>,
}

/// Everything that suggestions depend on (rules 4.7), with or without a logged workout. The order
/// of its lists does not matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SuggestionInput {
    /// All but the workouts and the plan.
    #[serde(flatten)]
    pub context: Context,
    /// Logged workouts; the last 72 hours are enough.
    #[serde(default)]
    pub workouts: Vec<Workout>,
    /// Whether a plan with a slot is open.
    #[serde(default)]
    pub plan_open: bool,
}

/// What plans and suggestions both depend on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Context {
    /// The present instant.
    pub now: DateTime<Utc>,
    /// The device's present time zone.
    #[serde(rename = "tz")]
    pub zone: Tz,
    /// Settings of the person.
    pub profile: Profile,
    /// Planned sessions and competitions.
    #[serde(default)]
    pub planned: Vec<PlannedSession>,
    /// Logged massages; the last week is enough. Those that start after `now` are ignored.
    #[serde(default)]
    pub massages: Vec<Massage>,
    /// How sore the trained muscles are; absent = unknown. In JSON `soreness` and `soreness_at`.
    #[serde(flatten, with = "soreness_report")]
    pub soreness: Option<SorenessReport>,
    /// Red flags that are ticked.
    #[serde(default)]
    pub flags: Vec<Flag>,
    /// Problems in one part of the body.
    #[serde(default)]
    pub local_issues: Vec<LocalIssue>,
    /// Whether a check-in referred the person to a professional and that is still open (rules 6).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub referral: bool,
    /// Working hours and calendar entries.
    #[serde(default)]
    pub busy: Vec<Interval>,
}

impl Input {
    /// Every logged workout, the new one first.
    pub(crate) fn workouts(&self) -> impl Iterator<Item = &Workout> {
        std::iter::once(&self.workout).chain(&self.other_workouts)
    }
}

impl SuggestionInput {
    /// The input of a plan. If nothing was logged, its workout is an easy session so long ago that no
    /// rule counts it.
    pub(crate) fn with_a_workout(&self) -> Input {
        let mut workouts = self.workouts.clone();
        workouts.sort_by_key(|workout| std::cmp::Reverse(workout.end));
        if workouts.is_empty() {
            workouts.push(long_ago(self.context.now));
        }
        let workout = workouts.remove(0);
        Input {
            context: self.context.clone(),
            workout,
            other_workouts: workouts,
            signs: Vec::new(),
        }
    }

    /// The input for suggestions from that of a plan, as if no plan was open.
    ///
    /// ```
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let other = recovery::SuggestionInput::of(&input);
    /// assert_eq!(other.workouts, [input.workout.clone()]);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn of(input: &Input) -> Self {
        Self {
            context: input.context.clone(),
            workouts: input.workouts().cloned().collect(),
            plan_open: false,
        }
    }
}

fn long_ago(now: DateTime<Utc>) -> Workout {
    Workout {
        id: String::new(),
        activity: Activity::Yoga,
        end: now - TimeDelta::days(30),
        duration_min: 30,
        rpe: Rpe::LOWEST,
        muscles: Vec::new(),
        competition: false,
    }
}

impl Context {
    /// Whether soreness is known to be `least` or more.
    pub(crate) fn is_sore(&self, least: Soreness) -> bool {
        self.soreness.is_some_and(|report| report.value >= least)
    }

    /// Whether soreness is known to be 0–3 for a massage that starts at `start` (rules 1.1): a
    /// report holds for twelve hours. One without a time was made at `now`.
    pub(crate) fn soreness_low_at(&self, start: DateTime<Utc>, now: DateTime<Utc>) -> bool {
        self.soreness.is_some_and(|report| {
            !report.value.is_sore() && start - report.at.unwrap_or(now) <= TimeDelta::hours(12)
        })
    }

    /// R-SORE: the highest level that soreness allows.
    pub(crate) fn soreness_cap(&self) -> Option<Pressure> {
        match self.soreness?.value {
            value if value >= Soreness::EXTREME => Some(Pressure::VERY_LIGHT),
            value if value >= Soreness::SEVERE => Some(Pressure::LIGHT),
            value if value.is_sore() => Some(Pressure::MODERATE),
            _ => None,
        }
    }

    /// The levels of a massage that must not tire: up to light, or very light with extreme soreness
    /// (rules 4.6, 4.7).
    pub(crate) fn light_pressure(&self) -> PressureRange {
        let hi = if self.is_sore(Soreness::EXTREME) {
            Pressure::VERY_LIGHT
        } else {
            Pressure::LIGHT
        };
        PressureRange {
            lo: Pressure::VERY_LIGHT,
            hi,
        }
    }

    pub(crate) fn has_precaution(&self) -> bool {
        !self.profile.precautions.is_empty()
    }

    /// R-PREC: the lowest level of the standing precautions.
    pub(crate) fn precaution_cap(&self) -> Option<Pressure> {
        let precautions = self.profile.precautions.iter();
        precautions.map(|precaution| precaution.highest()).min()
    }

    /// R-REFERRAL: the highest level while a referral is open.
    pub(crate) fn referral_cap(&self) -> Option<Pressure> {
        self.referral.then_some(Pressure::MODERATE)
    }

    /// Whether a precaution, a referral or an acute injury bars deep tissue and the massage gun
    /// (R-DEEP-2, R-PERC).
    pub(crate) fn bars_deep_tissue_and_gun(&self, now: DateTime<Utc>) -> bool {
        self.has_precaution() || self.referral || self.has_acute_injury(now)
    }

    /// Whether any acute injury is under 72 h old at `now`.
    pub(crate) fn has_acute_injury(&self, now: DateTime<Utc>) -> bool {
        self.local_issues
            .iter()
            .any(|issue| issue.kind == LocalIssueKind::AcuteInjury && issue.is_recent(now))
    }

    /// Whether an injury of `muscle` is healing, so that it gets light pressure only (R-HEAL).
    pub(crate) fn is_healing(&self, muscle: Muscle, now: DateTime<Utc>) -> bool {
        self.local_issues
            .iter()
            .any(|issue| issue.is_healing(muscle, now))
    }

    /// What local issues leave of `muscle` to massage: all of it, one side, or nothing (R-LOCAL).
    pub(crate) fn remainder(&self, muscle: Muscle, now: DateTime<Utc>) -> Option<Muscle> {
        self.local_issues
            .iter()
            .try_fold(muscle, |left, issue| issue.remainder(left, now))
    }

    /// Every muscle, or the side of it, that local issues exclude, each once (R-LOCAL).
    pub(crate) fn excluded(&self, now: DateTime<Utc>) -> Vec<Muscle> {
        let groups = MuscleGroup::iter().map(|group| Muscle { group, side: None });
        groups
            .filter_map(|whole| whole.gone(self.remainder(whole, now)))
            .collect()
    }

    /// Massages that have begun by `now`, one of them perhaps still in progress.
    pub(crate) fn massages_by(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Massage> {
        self.massages
            .iter()
            .filter(move |massage| massage.start <= now)
    }

    /// When the last session of 30 minutes or more by a therapist ended.
    pub(crate) fn last_therapist_session(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.massages_by(now)
            .filter(|massage| massage.delivery == Delivery::Therapist && massage.is_long())
            .map(Massage::end)
            .max()
    }
}
