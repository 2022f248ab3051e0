//! Safety first (3.7): what stops everything, and what is said beside a plan (4.2).

use crate::evidence::rule::RuleId;
use crate::vocabulary::safety::{Flag, Precaution};

/// What stops everything: the rule, and the reason with the matching ids.
pub(crate) fn stop(flags: &[Flag], precautions: &[Precaution]) -> Option<(RuleId, String)> {
    let ids = |urgent: bool| {
        let mut ids: Vec<&'static str> = flags
            .iter()
            .filter(|flag| flag.is_urgent() == urgent)
            .map(Into::into)
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids.join(",")
    };
    let (urgent, soon) = (ids(true), ids(false));
    if !urgent.is_empty() {
        Some((RuleId::StopUrgent, format!("urgent:{urgent}")))
    } else if !soon.is_empty() {
        Some((RuleId::StopSoon, format!("soon:{soon}")))
    } else if precautions.contains(&Precaution::RecentClot) {
        Some((RuleId::Clot, format!("soon:{}", Precaution::RecentClot)))
    } else {
        None
    }
}
