//! What the order of decisions comes to.

use chrono::{DateTime, Utc};

use crate::evidence::rule::RuleId;
use crate::planner::advice::Advice;
use crate::planner::dose::candidate::Pick;
use crate::planner::dose::slot::Slot;
use crate::planner::interim::Interim;
use crate::planner::plan::Status;
use crate::planner::reason::{Effect, Reason};

/// What the decisions come to.
#[derive(Debug, Clone)]
pub(crate) struct Decision {
    pub status: Status,
    pub reason: Option<String>,
    pub slot: Option<Slot>,
    /// The slot as it was picked, where this situation's own search found it.
    pub pick: Option<Pick>,
    pub alternatives: Vec<Slot>,
    pub book_by: Option<DateTime<Utc>>,
    pub interim: Option<Interim>,
    pub advice: Vec<Advice>,
    pub reasons: Vec<Reason>,
}

impl Decision {
    /// A decision without a slot.
    pub(crate) fn without_slot(
        status: Status,
        reason: impl Into<String>,
        rule: RuleId,
        effect: Effect,
    ) -> Self {
        Self {
            status,
            reason: Some(reason.into()),
            slot: None,
            pick: None,
            alternatives: Vec::new(),
            book_by: None,
            interim: None,
            advice: Vec::new(),
            reasons: vec![Reason { rule, effect }],
        }
    }

    pub(crate) fn no_feasible_slot() -> Self {
        Self::without_slot(
            Status::None,
            "no_feasible_slot",
            RuleId::NoSlot,
            Effect::Held,
        )
    }
}
