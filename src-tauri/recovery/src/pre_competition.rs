//! The card before a competition (4.7, R-PRE-COMPETITION): a light massage two or three days ahead.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{MassageType, PressureLevel, Refusal, Standing};

/// A light massage on D−3 or D−2; optional, with one reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PreCompetition {
    /// The competition that it is for.
    pub competition_start: DateTime<Utc>,
    /// 10:00 on D−3: shown from then on.
    pub from: DateTime<Utc>,
    /// 00:00 on D−1: gone by then.
    pub until: DateTime<Utc>,
    /// The one reminder: `from`, moved to the end of quiet hours.
    pub remind_at: DateTime<Utc>,
    /// Shortest and longest, in minutes.
    pub minutes_range: [u32; 2],
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
}

/// The card for the next competition whose D−1 has not begun. It is returned ahead of its time, so
/// that its reminder can be kept; before `from` it is not shown.
pub fn pre_competition(_standing: &Standing) -> Result<Option<PreCompetition>, Refusal> {
    todo!("follows with the planner")
}
