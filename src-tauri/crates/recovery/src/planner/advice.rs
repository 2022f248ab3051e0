//! Advice that goes with a plan, and with the massages suggested apart from it (rules 4.2).

use chrono::{DateTime, TimeDelta, Utc};

use crate::error::InputError;
use crate::evidence::rule::RuleId;
use crate::input::context::{Context, SuggestionInput};
use crate::input::workout::Workout;
use crate::planner::safety::stop;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::soreness::Soreness;
use crate::vocabulary::training::RpeBand;

id_enum! {
    /// A piece of advice that goes with a plan (rules 4.2).
    pub enum Advice {
        /// Soreness 9–10 without a flag: check the red flags first.
        CheckRedFlagsFirst,
        /// After RPE 9–10: watch for rhabdomyolysis for seven days.
        RhabdoWatch,
        /// A standing precaution that no doctor has cleared: ask a clinician first.
        AskClinicianFirst,
        /// An acute injury under 72 h.
        Injury72h = "injury_72h",
        /// A local issue that a professional has to look at.
        InjurySeeProfessional,
        /// A check-in's referral that is still open.
        ReferralOpen,
        /// Still sore after 72 h: gentle, for comfort only.
        ComfortOnlyGentle,
        /// A therapist session sooner than the level suggests.
        TherapistMoreOftenThanLevelGuide,
        /// No therapist slot in any window; self-massage instead.
        TherapistNotFeasible,
    }
}

/// The advice that goes with every plan but one that stops, whatever became of it, each with its
/// rule.
pub(crate) fn standing<'w>(
    context: &Context,
    workouts: impl IntoIterator<Item = &'w Workout>,
    now: DateTime<Utc>,
) -> Vec<(Advice, RuleId)> {
    let all_out = workouts.into_iter().any(|workout| {
        workout.rpe.band() == RpeBand::Exhausting && now - workout.end < RHABDO_WATCH
    });
    let uncleared = context.profile.uncleared_precautions().next().is_some();
    let for_professionals = context
        .local_issues
        .iter()
        .any(|issue| issue.kind.needs_professional());
    [
        (
            context.is_sore(Soreness::EXTREME),
            Advice::CheckRedFlagsFirst,
            RuleId::RedFlags,
        ),
        (all_out, Advice::RhabdoWatch, RuleId::Rhabdo),
        (uncleared, Advice::AskClinicianFirst, RuleId::Prec),
        (
            context.has_acute_injury(now),
            Advice::Injury72h,
            RuleId::Acute,
        ),
        (
            for_professionals,
            Advice::InjurySeeProfessional,
            RuleId::Local,
        ),
        (context.referral, Advice::ReferralOpen, RuleId::Referral),
    ]
    .into_iter()
    .filter_map(|(holds, advice, rule)| holds.then_some((advice, rule)))
    .collect()
}

/// The advice that applies while no plan is open to give it (rules 4.2). None while a red flag or a
/// clot stops all massages: what that needs is said instead.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-26T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "self" },
///         "workouts": [{
///             "id": "w1", "activity": "running", "rpe": 9,
///             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
///         }]
///     }"#,
/// )?;
/// assert_eq!(recovery::standing_advice(&input)?, [recovery::Advice::RhabdoWatch]);
/// # Ok(())
/// # }
/// ```
pub fn standing_advice(input: &SuggestionInput) -> Result<Vec<Advice>, InputError> {
    input.check()?;
    Ok(match stop(&input.context) {
        Some(_) => Vec::new(),
        None => standing_for(input),
    })
}

/// The same without the rules, for a suggestion.
pub(crate) fn standing_for(input: &SuggestionInput) -> Vec<Advice> {
    let advice = standing(&input.context, &input.workouts, input.context.now);
    advice.into_iter().map(|(advice, _)| advice).collect()
}

/// How long muscle breakdown can take to show (R-RHABDO).
const RHABDO_WATCH: TimeDelta = TimeDelta::hours(168);
