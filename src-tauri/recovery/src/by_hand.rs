//! A massage that the person schedules by hand: refuse, warn or allow (4.8).

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, IntoStaticStr};

use crate::{Delivery, Input, MassageType, Muscle, PressureLevel, Refusal, RuleId};

/// A massage as the person wishes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct HandMade {
    /// Begins.
    pub start: DateTime<Utc>,
    /// How long, in minutes.
    pub minutes: u32,
    /// Of which type.
    #[serde(rename = "type")]
    pub massage_type: MassageType,
    /// How firm, 1–5.
    pub pressure: PressureLevel,
    /// By whom.
    pub delivery: Delivery,
    /// Where; empty = the plan's muscles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "bindings", ts(as = "Option<Vec<Muscle>>", optional))]
    pub focus: Vec<Muscle>,
    /// Whether it is the opted-in massage of the pre-workout card (4.7), which alone may lie
    /// before a competition.
    #[serde(default)]
    #[cfg_attr(feature = "bindings", ts(as = "Option<bool>", optional))]
    pub pre_workout: bool,
}

/// What the rules say to a hand-made massage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Verdict {
    /// What it comes to.
    pub outcome: Outcome,
    /// The rules that refuse it.
    pub refused_by: Vec<RuleId>,
    /// The rules that warn of it.
    pub warned_by: Vec<RuleId>,
}

/// What a check by hand comes to.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    AsRefStr,
    Display,
    EnumIter,
    IntoStaticStr,
)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Outcome {
    /// Nothing speaks against it.
    Allow,
    /// It is the person's choice; say why it is not the rules'.
    Warn,
    /// It is not safe.
    Refuse,
}

/// What the rules say to `wish`, beside what stands in `input`.
pub fn check_by_hand(_input: &Input, _wish: &HandMade) -> Result<Verdict, Refusal> {
    todo!("follows with the planner")
}
