//! A planned session.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::vocabulary::training::{Activity, Rpe, SessionKind};

/// A planned session.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlannedSession {
    /// When it starts.
    pub start: DateTime<Utc>,
    /// Duration in minutes; absent = 60, for a competition 120.
    #[serde(default)]
    pub duration_min: Option<u32>,
    /// Training or competition.
    pub kind: SessionKind,
    /// Expected session RPE, 1–10; absent = 7, for a competition 9.
    #[serde(default)]
    pub rpe_expected: Option<Rpe>,
    /// The kind of sport; absent = that of the main workout.
    #[serde(default)]
    pub activity: Option<Activity>,
}
