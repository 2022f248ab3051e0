//! Which rule did what to a plan.

use crate::vocabulary::pressure::Pressure;
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use strum::AsRefStr;

use crate::evidence::rule::RuleId;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::training::TimingWindow;

/// A rule that shaped the plan, and what it did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Reason {
    /// The rule; `rule-<id>` in `locales/` is its text.
    pub rule: RuleId,
    /// What it did here.
    pub effect: Effect,
}

/// What a rule did to a plan. In JSON `{"kind": "capped", "level": 3}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, AsRefStr)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Effect {
    /// Put this window first among those that were feasible.
    ChoseWindow {
        /// The window.
        window: TimingWindow,
    },
    /// Moved the start to this instant, because the ideal one was taken.
    Moved {
        /// The start.
        to: DateTime<FixedOffset>,
    },
    /// Set the pressure.
    SetPressure {
        /// Lowest level.
        lo: Pressure,
        /// Highest level.
        hi: Pressure,
    },
    /// Allowed a higher level.
    Raised {
        /// Highest level.
        level: Pressure,
    },
    /// Held the pressure down.
    Capped {
        /// Highest level.
        level: Pressure,
    },
    /// Put this type first.
    PutFirst {
        /// The type.
        massage: MassageType,
    },
    /// Left this type out.
    LeftOutType {
        /// The type.
        massage: MassageType,
        /// Until when, where a time decides.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        until: Option<DateTime<FixedOffset>>,
    },
    /// Left this muscle out.
    LeftOutMuscle {
        /// The muscle.
        muscle: Muscle,
    },
    /// Keeps the pressure on this muscle light, whatever the others get.
    KeptLight {
        /// The muscle.
        muscle: Muscle,
    },
    /// Added muscles of an earlier workout.
    AddedMuscles {
        /// How many groups.
        count: u32,
    },
    /// Set the length.
    SetMinutes {
        /// Minutes.
        minutes: u32,
    },
    /// Chose who massages.
    ChoseDelivery {
        /// By whom.
        delivery: Delivery,
    },
    /// Moved the massage behind the next session.
    Deferred,
    /// Made it optional.
    MadeOptional,
    /// Made it recommended.
    MadeRecommended,
    /// Stopped everything.
    Stopped,
    /// Held to it; nothing had to change.
    Held,
}
