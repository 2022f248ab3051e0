//! What the rules are asked (recovery rules, 4.1), in the JSON shape of the worked cases.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::input::local_issue::LocalIssue;
use crate::input::massage::Massage;
use crate::input::profile::Profile;
use crate::input::session::PlannedSession;
use crate::input::workout::Workout;
use crate::vocabulary::safety::{Flag, Sign};

/// Everything that one plan depends on. The order of its lists never matters.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// The instant at which the question is asked.
    pub now: DateTime<Utc>,
    /// The device's present time zone.
    #[serde(rename = "tz")]
    pub zone: Tz,
    /// Who asks.
    pub profile: Profile,
    /// The workout that was just logged.
    pub workout: Workout,
    /// Other logged workouts.
    #[serde(default)]
    pub other_workouts: Vec<Workout>,
    /// Planned sessions and competitions.
    #[serde(default)]
    pub planned: Vec<PlannedSession>,
    /// Massages done. Those that start after `now` are ignored.
    #[serde(default)]
    pub massages: Vec<Massage>,
    /// Soreness of the trained muscles, 0–10; absent = not asked.
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
    /// The check-in's active signs that did not escalate.
    #[serde(default)]
    pub signs: Vec<Sign>,
    /// Working hours and calendar entries, as half-open intervals.
    #[serde(default)]
    pub busy: Vec<Interval>,
}
