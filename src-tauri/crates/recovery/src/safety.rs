//! Safety first (3.7): what stops everything, and what is said beside a plan (4.2).

use crate::situation::{EXTREMELY_SORE, Situation};
use crate::{Advice, Flag, LocalIssueKind, Precaution, RpeBand, RuleId};

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

/// What is said beside a slot or an interim, each with its rule.
pub(crate) fn advice(situation: &Situation<'_>) -> Vec<(Advice, RuleId)> {
    let all_out = std::iter::once(&situation.lead)
        .chain(&situation.merged.recent)
        .any(|load| load.band() == RpeBand::Exhausting);
    let broken = situation
        .input
        .local_issues
        .iter()
        .any(|i| i.kind == LocalIssueKind::Fracture);
    [
        (
            situation.is_sore(EXTREMELY_SORE),
            Advice::CheckRedFlagsFirst,
            RuleId::RedFlags,
        ),
        (all_out, Advice::RhabdoWatch, RuleId::Rhabdo),
        (
            situation.has_precaution(),
            Advice::AskClinicianFirst,
            RuleId::Prec,
        ),
        (
            situation.has_acute_injury(),
            Advice::Injury72h,
            RuleId::Acute,
        ),
        (broken, Advice::InjurySeeProfessional, RuleId::Local),
    ]
    .into_iter()
    .filter_map(|(holds, advice, rule)| holds.then_some((advice, rule)))
    .collect()
}
