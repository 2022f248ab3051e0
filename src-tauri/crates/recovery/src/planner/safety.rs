//! Safety first: what rules out all massage (rules 3.7).

use crate::evidence::rule::RuleId;
use crate::planner::status::StatusReason;
use crate::vocabulary::safety::{Flag, Precaution};

/// What rules out all massage, and by which rule; urgent flags first.
pub(crate) fn stop(flags: &[Flag], precautions: &[Precaution]) -> Option<(RuleId, StatusReason)> {
    let of = |urgent: bool| {
        let mut found: Vec<Flag> = flags.to_vec();
        found.retain(|flag| flag.is_urgent() == urgent);
        found.sort_unstable();
        found.dedup();
        found
    };
    let (urgent, soon) = (of(true), of(false));
    if !urgent.is_empty() {
        Some((RuleId::StopUrgent, StatusReason::Urgent(urgent)))
    } else if !soon.is_empty() {
        Some((RuleId::StopSoon, StatusReason::Soon(soon)))
    } else if precautions.contains(&Precaution::RecentClot) {
        Some((RuleId::Clot, StatusReason::RecentClot))
    } else {
        None
    }
}
