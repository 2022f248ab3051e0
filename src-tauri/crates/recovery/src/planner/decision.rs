//! The outcome of the order of decisions (rules 4.2).

use chrono::{DateTime, Utc};

use crate::evidence::rule::RuleId;
use crate::planner::advice::Advice;
use crate::planner::dose::candidate::Candidate;
use crate::planner::dose::slot::Slot;
use crate::planner::interim::Interim;
use crate::planner::reason::{Effect, Reason};
use crate::planner::status::{Status, StatusReason};

/// What was decided, before it becomes a [`crate::Plan`].
#[derive(Debug, Clone)]
pub(crate) struct Decision {
    pub status: Status,
    pub reason: Option<StatusReason>,
    pub slot: Option<Slot>,
    /// The slot's candidate, if the search in this situation found it.
    pub candidate: Option<Candidate>,
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
        reason: StatusReason,
        rule: RuleId,
        effect: Effect,
    ) -> Self {
        Self {
            status,
            reason: Some(reason),
            slot: None,
            candidate: None,
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
            StatusReason::NoFeasibleSlot,
            RuleId::NoSlot,
            Effect::Held,
        )
    }
}
