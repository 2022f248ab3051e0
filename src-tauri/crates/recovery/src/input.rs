//! What the rules are asked (recovery rules, 4.1), in the JSON shape of the worked cases.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Delivery, DeliveryPreference, Flag, LocalIssueKind, MassageType, MuscleGroup,
    Precaution, PressureLevel, Rpe, SessionKind, Side, Sign, TrainingLevel,
};

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

/// The person's standing answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Profile {
    /// How much they train.
    pub level: TrainingLevel,
    /// Who massages.
    pub delivery: DeliveryPreference,
    /// Quiet hours on the wall clock; absent = none.
    #[serde(default)]
    pub quiet: Option<QuietHours>,
    /// Quiet hours of nights that start on a weekday (1 Monday … 7 Sunday), instead of `quiet`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(
        feature = "bindings",
        ts(as = "Option<BTreeMap<String, Option<QuietHours>>>", optional)
    )]
    pub quiet_by_weekday: BTreeMap<u8, Option<QuietHours>>,
    /// Minutes between booking a therapist and the session's start.
    #[serde(default = "default_lead")]
    pub therapist_lead_min: u32,
    /// When the therapist works; absent = any time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub therapist_hours: Option<TherapistHours>,
    /// Standing health conditions.
    #[serde(default)]
    pub precautions: Vec<Precaution>,
}

fn default_lead() -> u32 {
    60
}

/// A daily wall-clock interval [start, end); it may cross midnight. Start = end means disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct QuietHours {
    /// First quiet minute, 00:00–23:59.
    #[serde(with = "crate::wall_clock")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub start: NaiveTime,
    /// First minute that is not quiet.
    #[serde(with = "crate::wall_clock")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub end: NaiveTime,
}

/// When the therapist works, on the wall clock; never across midnight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct TherapistHours {
    /// Opens.
    #[serde(with = "crate::wall_clock")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub start: NaiveTime,
    /// Closes.
    #[serde(with = "crate::wall_clock")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub end: NaiveTime,
    /// Days, 1 Monday … 7 Sunday; absent = every day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub weekdays: Option<Vec<u8>>,
}

/// A workout that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Workout {
    /// Its id in the journal.
    pub id: String,
    /// What it was.
    pub activity: Activity,
    /// When it ended.
    pub end: DateTime<Utc>,
    /// How long it took, in minutes.
    pub duration_min: u32,
    /// How hard it felt.
    pub rpe: Rpe,
    /// The person's own pick of muscles; empty = the activity's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub muscles: Vec<Muscle>,
    /// Whether it was a race, match or meet.
    #[serde(default)]
    pub competition: bool,
}

/// A muscle group, with its side if one was named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Muscle {
    /// The group.
    pub group: MuscleGroup,
    /// Its side; absent = both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub side: Option<Side>,
}

/// A session in the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedSession {
    /// When it starts.
    pub start: DateTime<Utc>,
    /// How long it takes, in minutes; absent = 60, a competition 120.
    #[serde(default)]
    pub duration_min: Option<u32>,
    /// Training or competition.
    pub kind: SessionKind,
    /// How hard it is expected to be; absent counts as 7, a competition as 9.
    #[serde(default)]
    pub rpe_expected: Option<Rpe>,
    /// What it will be; absent = the main workout's activity.
    #[serde(default)]
    pub activity: Option<Activity>,
}

/// A massage that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Massage {
    /// When it started.
    pub start: DateTime<Utc>,
    /// How long it took.
    pub minutes: u32,
    /// How firm it was, 1–5.
    pub pressure: PressureLevel,
    /// Of which type.
    #[serde(rename = "type")]
    pub massage_type: MassageType,
    /// By whom.
    pub delivery: Delivery,
}

/// Something wrong at one place of the body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LocalIssue {
    /// What it is.
    pub kind: LocalIssueKind,
    /// Where.
    pub group: MuscleGroup,
    /// On which side; absent = both.
    #[serde(default)]
    pub side: Option<Side>,
    /// Since when; absent counts as under 72 h.
    #[serde(default)]
    pub since: Option<DateTime<Utc>>,
}

/// A half-open interval [start, end) of time; in JSON a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(
    from = "(DateTime<Utc>, DateTime<Utc>)",
    into = "(DateTime<Utc>, DateTime<Utc>)"
)]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(export, type = "[string, string]")
)]
pub struct Interval {
    /// First instant inside.
    pub start: DateTime<Utc>,
    /// First instant no longer inside.
    pub end: DateTime<Utc>,
}

impl Interval {
    /// Whether the two share an instant. Touching is not overlapping.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `instant` lies inside.
    pub fn contains(self, instant: DateTime<Utc>) -> bool {
        self.start <= instant && instant < self.end
    }
}

impl From<(DateTime<Utc>, DateTime<Utc>)> for Interval {
    fn from((start, end): (DateTime<Utc>, DateTime<Utc>)) -> Self {
        Self { start, end }
    }
}

impl From<Interval> for (DateTime<Utc>, DateTime<Utc>) {
    fn from(interval: Interval) -> Self {
        (interval.start, interval.end)
    }
}
