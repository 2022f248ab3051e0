//! Advice that goes with a plan (rules 4.2).

use crate::vocabulary::ids::id_enum;

use crate::evidence::rule::RuleId;
use crate::situation::Situation;
use crate::vocabulary::safety::LocalIssueKind;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::RpeBand;

id_enum! {
    /// A piece of advice that goes with a plan (rules 4.2).
    pub enum Advice {
        /// Soreness 9–10 without a flag: check the red flags first.
        CheckRedFlagsFirst,
        /// After RPE 9–10: watch for rhabdomyolysis for 72 h.
        RhabdoWatch,
        /// A standing precaution: ask a clinician first.
        AskClinicianFirst,
        /// An acute injury under 72 h.
        Injury72h = "injury_72h",
        /// A fracture: see a professional.
        InjurySeeProfessional,
        /// Still sore after 72 h: gentle, for comfort only.
        ComfortOnlyGentle,
        /// A therapist session sooner than the level suggests.
        TherapistMoreOftenThanLevelGuide,
        /// No therapist slot in any window; self-massage instead.
        TherapistNotFeasible,
    }
}

/// The advice that goes with a slot or an interim, each with its rule.
pub(crate) fn advice(situation: &Situation<'_>) -> Vec<(Advice, RuleId)> {
    let all_out = std::iter::once(&situation.main_workout)
        .chain(&situation.earlier.recent)
        .any(|bout| bout.band() == RpeBand::Exhausting);
    let broken = situation
        .context()
        .local_issues
        .iter()
        .any(|i| i.kind == LocalIssueKind::Fracture);
    [
        (
            situation.is_sore(Soreness::EXTREME),
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
