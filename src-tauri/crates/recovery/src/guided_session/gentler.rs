//! What health conditions rule out in self-massage, beyond their ceiling (rules 3.7, 4.11): what the guides
//! to the muscles forbid with them.

use serde::{Deserialize, Serialize};

use crate::vocabulary::ids::id_enum;
use crate::vocabulary::muscles::MuscleGroup;
use crate::vocabulary::safety::Precaution;
use crate::vocabulary::tools::Tool;

/// What a health condition rules out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Gentler {
    /// Tools that are not used at all.
    #[serde(default)]
    pub no_tools: Vec<Tool>,
    /// Muscles on which nothing but the hands is used, and lightly.
    #[serde(default)]
    pub by_hand: Vec<MuscleGroup>,
    /// Muscles that are stroked by hand and neither kneaded nor pressed.
    #[serde(default)]
    pub strokes_only: Vec<MuscleGroup>,
    /// Muscles that are left out.
    #[serde(default)]
    pub leave: Vec<MuscleGroup>,
    /// Muscles that are left out until a doctor has said yes.
    #[serde(default)]
    pub ask_first: Vec<MuscleGroup>,
}

id_enum! {
    /// What a health condition means for muscles in a guided session.
    pub enum ConditionEffect {
        /// They are left out.
        Leave,
        /// They are left out until a doctor has said yes.
        AskFirst,
        /// Nothing but the hands is used on them, and lightly.
        ByHand,
        /// They are stroked and neither kneaded nor pressed.
        StrokesOnly,
    }
}

/// What a health condition means for muscles of a guided session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct ConditionNote {
    /// The condition.
    pub condition: Precaution,
    /// What it means.
    pub effect: ConditionEffect,
    /// For which muscles.
    pub muscles: Vec<MuscleGroup>,
}

impl Gentler {
    /// Whether a muscle is left out, moving it in place of massage included.
    pub(crate) fn leaves(&self, group: MuscleGroup) -> bool {
        self.leave.contains(&group) || self.ask_first.contains(&group)
    }
}
