//! The card before a workout (4.7, R-PRE-WORKOUT): light, brisk, optional, off by default.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Delivery, MassageType, PressureLevel, Refusal, Standing};

/// A light massage before the next session; added to the warm-up, never instead of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct PreWorkout {
    /// The session that it is for.
    pub session_start: DateTime<Utc>,
    /// Whether that is a competition.
    pub competition: bool,
    /// Four hours before it, or `now`: not sooner.
    pub from: DateTime<Utc>,
    /// One hour before it: over by then.
    pub until: DateTime<Utc>,
    /// A start that is free of quiet hours and busy time, if there is one.
    pub start: Option<DateTime<Utc>>,
    /// How long from that start.
    pub minutes: u32,
    /// Shortest and longest.
    pub minutes_range: [u32; 2],
    /// By whom.
    pub delivery: Delivery,
    /// Lowest and highest level.
    pub pressure: [PressureLevel; 2],
    /// Eligible types, first choice first.
    pub types: Vec<MassageType>,
}

/// The card for the next session that is not easy, while there is time for it.
pub fn pre_workout(_standing: &Standing) -> Result<Option<PreWorkout>, Refusal> {
    todo!("follows with the planner")
}
