//! Safety first: what rules out all massage (rules 3.7).

use crate::evidence::rule::RuleId;
use crate::input::context::Context;
use crate::planner::status::StatusReason;
use crate::vocabulary::safety::{Flag, Precaution};

/// What rules out all massage, and by which rule; urgent flags first.
pub(crate) fn stop(context: &Context) -> Option<(RuleId, StatusReason)> {
    let of = |urgent: bool| {
        let mut found: Vec<Flag> = context.flags.clone();
        found.retain(|flag| flag.is_urgent() == urgent);
        found.sort_unstable();
        found.dedup();
        found
    };
    let (urgent, soon) = (of(true), of(false));
    if !urgent.is_empty() {
        return Some((RuleId::StopUrgent, StatusReason::Urgent(urgent)));
    }
    if !soon.is_empty() {
        return Some((RuleId::StopSoon, StatusReason::Soon(soon)));
    }
    let mut uncleared = context.profile.uncleared_precautions();
    uncleared
        .any(|precaution| precaution == Precaution::RecentClot)
        .then_some((RuleId::Clot, StatusReason::RecentClot))
}
