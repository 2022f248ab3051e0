//! What the cards depend on: what stands, with or without a workout just logged.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::input::context::Input;
use crate::input::local_issue::{LocalIssue, is_recent};
use crate::input::massage::Massage;
use crate::input::profile::Profile;
use crate::input::session::PlannedSession;
use crate::input::workout::Workout;
use crate::vocabulary::safety::{Flag, LocalIssueKind};
use crate::vocabulary::soreness::is_hardly_sore;

/// All that the cards of 4.7 depend on. The order of its lists never matters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    /// The instant at which the question is asked.
    pub now: DateTime<Utc>,
    /// The device's present time zone.
    #[serde(rename = "tz")]
    pub zone: Tz,
    /// Who asks.
    pub profile: Profile,
    /// Logged workouts; the last 72 hours are enough.
    #[serde(default)]
    pub workouts: Vec<Workout>,
    /// Planned sessions and competitions.
    #[serde(default)]
    pub planned: Vec<PlannedSession>,
    /// Massages done; the last week is enough.
    #[serde(default)]
    pub massages: Vec<Massage>,
    /// Soreness, 0–10; absent = not asked.
    #[serde(default)]
    pub soreness: Option<u8>,
    /// When soreness was told; absent = `now`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub soreness_at: Option<DateTime<Utc>>,
    /// Red flags that are ticked.
    #[serde(default)]
    pub flags: Vec<Flag>,
    /// What is wrong at one place of the body.
    #[serde(default)]
    pub local_issues: Vec<LocalIssue>,
    /// Busy time.
    #[serde(default)]
    pub busy: Vec<Interval>,
    /// Whether a plan with a slot is open.
    #[serde(default)]
    pub plan_open: bool,
}

impl Standing {
    /// The same surroundings as those of a plan.
    pub fn of(input: &Input, plan_open: bool) -> Self {
        let mut workouts = input.other_workouts.clone();
        workouts.push(input.workout.clone());
        Self {
            now: input.now,
            zone: input.zone,
            profile: input.profile.clone(),
            workouts,
            planned: input.planned.clone(),
            massages: input.massages.clone(),
            soreness: input.soreness,
            soreness_at: input.soreness_at,
            flags: input.flags.clone(),
            local_issues: input.local_issues.clone(),
            busy: input.busy.clone(),
            plan_open,
        }
    }

    /// Whether soreness is known to be `least` or more.
    pub(crate) fn is_sore(&self, least: u8) -> bool {
        self.soreness.is_some_and(|soreness| soreness >= least)
    }

    /// Whether soreness is known to be 0–3 for a massage that starts at `start` (1.1).
    pub(crate) fn is_hardly_sore_at(&self, start: DateTime<Utc>) -> bool {
        let told = self.soreness_at.unwrap_or(self.now);
        is_hardly_sore(self.soreness, told, start)
    }

    /// Whether any acute injury is under 72 h old.
    pub(crate) fn has_acute_injury(&self) -> bool {
        let acute = |issue: &LocalIssue| issue.kind == LocalIssueKind::AcuteInjury;
        self.local_issues
            .iter()
            .any(|issue| acute(issue) && is_recent(issue, self.now))
    }
}
