//! A session in the calendar.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::training::{Activity, Rpe, SessionKind};

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
