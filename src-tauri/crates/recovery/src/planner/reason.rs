//! Which rules shaped a plan, and how.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use strum::AsRefStr;

use crate::evidence::rule::RuleId;
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::muscles::Muscle;
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::training::TimingWindow;

/// A rule that shaped the plan, and its effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Reason {
    /// The rule; `rule-<id>` in `locales/` is its text.
    pub rule: RuleId,
    /// Its effect on this plan.
    pub effect: Effect,
}

/// The effect of a rule on a plan. In JSON `{"kind": "capped", "level": 3}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, AsRefStr)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub enum Effect {
    /// Ranked this window first among the feasible ones.
    ChoseWindow {
        /// The window ranked first.
        window: TimingWindow,
    },
    /// Moved the start to this instant, because the ideal one was taken.
    Moved {
        /// The new start.
        to: DateTime<FixedOffset>,
    },
    /// Set the pressure.
    SetPressure {
        /// Lowest level.
        lo: Pressure,
        /// Highest level allowed.
        hi: Pressure,
    },
    /// Allowed a higher level.
    Raised {
        /// Highest level allowed.
        level: Pressure,
    },
    /// Capped the pressure.
    Capped {
        /// Highest level allowed.
        level: Pressure,
    },
    /// Put this type first.
    PutFirst {
        /// The type.
        massage: MassageType,
    },
    /// Excluded this type.
    LeftOutType {
        /// The type.
        massage: MassageType,
        /// When it is allowed again, where waiting helps.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        until: Option<DateTime<FixedOffset>>,
    },
    /// Excluded this muscle.
    LeftOutMuscle {
        /// The muscle.
        muscle: Muscle,
    },
    /// Limited this muscle to light pressure, whatever the others get.
    KeptLight {
        /// The muscle.
        muscle: Muscle,
    },
    /// Added muscles of an earlier workout.
    AddedMuscles {
        /// Number of muscle groups added.
        count: u32,
    },
    /// Set the length.
    SetMinutes {
        /// Length in minutes.
        minutes: u32,
    },
    /// Chose who gives the massage.
    ChoseDelivery {
        /// Who gives the massage.
        delivery: Delivery,
    },
    /// Moved the massage to after the next session.
    Deferred,
    /// Made it optional.
    MadeOptional,
    /// Made it recommended.
    MadeRecommended,
    /// Ruled out all massage.
    Stopped,
    /// Was checked, but changed nothing.
    Held,
}
