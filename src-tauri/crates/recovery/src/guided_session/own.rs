//! A guided session of the person's own: the muscles are picked, the gates of the rules apply
//! (rules 4.11).

use crate::error::InputError;
use crate::evidence::rule::RuleId;
use crate::guided_session::offer::GuidedOffer;
use crate::guided_session::options::GuidedOptions;
use crate::guided_session::tools::Allowed;
use crate::guided_session::treatment::Treatment;
use crate::guided_session::{facts, lay_out};
use crate::input::context::{Input, SuggestionInput};
use crate::review::custom_slot::{CustomSlot, Outcome, Verdict, review_custom_slot};
use crate::vocabulary::massage::{Delivery, MassageType};
use crate::vocabulary::minutes::MinuteRange;
use crate::vocabulary::muscles::{Muscle, MuscleGroup};
use crate::vocabulary::pressure::{Pressure, PressureRange};

/// A guided session of the person's own, with what the rules say to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnSession {
    /// Whether it may begin now.
    pub verdict: Verdict,
    /// The session, with what there is to choose: up to half an hour, in any length from five minutes.
    pub offer: GuidedOffer,
}

/// A guided session of `muscles`, now: as firm as the rules allow, and at most moderate (R-SELF).
/// Ten minutes unless `options` name another length.
///
/// # Errors
/// [`InputError::Duration`] for less than five minutes or more than a massage may take, and what is
/// wrong with the input.
///
/// ```
/// # fn main() -> Result<(), recovery::InputError> {
/// let input = recovery::SuggestionInput::from_json(
///     r#"{
///         "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
///         "profile": { "level": "regular", "delivery": "either" }
///     }"#,
/// )?;
/// let calves = recovery::Muscle { group: recovery::MuscleGroup::Calves, side: None };
/// let own = recovery::guided_own(&input, &[calves], &recovery::GuidedOptions::default())?;
/// assert_eq!(own.verdict.outcome, recovery::Outcome::Allow);
/// # Ok(())
/// # }
/// ```
pub fn guided_own(
    input: &SuggestionInput,
    muscles: &[Muscle],
    options: &GuidedOptions,
) -> Result<OwnSession, InputError> {
    options.check()?;
    let input = input.with_a_workout();
    let now = input.context.now;
    let remainder = |muscle: &Muscle| input.context.remainder(*muscle, now);
    let focus: Vec<Muscle> = muscles.iter().filter_map(remainder).collect();
    let gone = muscles
        .iter()
        .filter_map(|muscle| muscle.gone(remainder(muscle)));
    let left_out: Vec<Muscle> = gone.collect();
    let picked: &[Muscle] = if focus.is_empty() { muscles } else { &focus };
    let minutes = options
        .minutes
        .unwrap_or(USUAL_MINUTES)
        .min(LONGEST_MINUTES);
    let review = |massage: MassageType, hi: Pressure| {
        review_custom_slot(&input, &custom(&input, picked, minutes, massage, hi))
    };
    let mut best: Option<(Pressure, Verdict)> = None;
    for hi in [Pressure::MODERATE, Pressure::LIGHT, Pressure::VERY_LIGHT] {
        let verdict = review(MassageType::Swedish, hi)?;
        let better = best
            .as_ref()
            .is_none_or(|(_, known)| severity(&verdict) < severity(known));
        if better {
            best = Some((hi, verdict));
        }
    }
    let Some((hi, mut verdict)) = best else {
        return Err(InputError::Interval);
    };
    let as_good = |massage: MassageType| -> Result<bool, InputError> {
        Ok(severity(&review(massage, hi)?) <= severity(&verdict))
    };
    let mut types = Vec::with_capacity(3);
    let rolling = MassageType::Myofascial;
    if rolling.pressure_range().lo <= hi && as_good(rolling)? {
        types.push(rolling);
    }
    types.push(MassageType::Swedish);
    if as_good(MassageType::Percussion)? {
        types.push(MassageType::Percussion);
    }
    if muscles.is_empty() {
        verdict.outcome = Outcome::Refuse;
        verdict.refused_by.push(RuleId::NothingLeft);
    }
    if muscles.iter().any(|muscle| !muscle.group.is_for_self()) {
        verdict.outcome = Outcome::Refuse;
        verdict.refused_by.push(RuleId::SelfMassage);
    }
    let pressure = PressureRange {
        lo: Pressure::VERY_LIGHT,
        hi,
    };
    let mut treatment = Treatment::new(&input, options, minutes, &types, pressure, &focus);
    treatment.left_out = left_out;
    treatment.fills_up = false;
    let allowed = Allowed {
        types: &types,
        firmest: hi,
        profile: &input.context.profile,
    };
    let range = MinuteRange {
        shortest: GuidedOptions::SHORTEST_MINUTES,
        longest: LONGEST_MINUTES,
    };
    let session = lay_out(&treatment);
    Ok(OwnSession {
        verdict,
        offer: GuidedOffer::new(session, minutes, range, &allowed, options),
    })
}

fn custom(
    input: &Input,
    muscles: &[Muscle],
    minutes: u32,
    massage: MassageType,
    pressure: Pressure,
) -> CustomSlot {
    CustomSlot {
        start: input.context.now,
        minutes,
        massage_type: massage,
        pressure,
        delivery: Delivery::SelfMassage,
        focus: muscles.to_vec(),
        pre_workout: false,
    }
}

impl MuscleGroup {
    /// Whether it is massaged by the person themselves at all. Others are moved or stroked instead
    /// (rules 4.11 step 2).
    ///
    /// ```
    /// assert!(recovery::MuscleGroup::Calves.is_for_self());
    /// assert!(!recovery::MuscleGroup::HipFlexors.is_for_self());
    /// ```
    pub fn is_for_self(self) -> bool {
        facts::of(self).is_none_or(|facts| facts.instead.is_none())
    }
}

/// What counts first is what forbids it whatever its level: a rule that a lighter massage obeys does not
/// forbid it.
fn severity(verdict: &Verdict) -> (Outcome, usize, usize) {
    let Verdict {
        outcome,
        refused_by,
        warned_by,
    } = verdict;
    (*outcome, refused_by.len(), warned_by.len())
}

/// As many as the rules give a short self-massage.
const USUAL_MINUTES: u32 = 10;
/// The longest to choose, as long as the rules make any self-massage.
const LONGEST_MINUTES: u32 = 30;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_rule_that_forbids_every_level_is_named() {
        let json = json!({
            "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
            "profile": {
                "level": "regular", "delivery": "self",
                "precautions": ["osteoporosis"], "cleared_precautions": ["osteoporosis"],
            },
            "soreness": 8,
            "local_issues": [{ "kind": "lump", "group": "calves", "side": "left" }],
        });
        let input = SuggestionInput::from_json(&json.to_string()).unwrap();
        let left = Muscle {
            group: MuscleGroup::Calves,
            side: Some(crate::vocabulary::muscles::Side::Left),
        };
        let own = guided_own(&input, &[left], &GuidedOptions::default()).unwrap();
        assert_eq!(own.verdict.outcome, Outcome::Refuse);
        assert_eq!(own.verdict.refused_by, [RuleId::Local]);
    }
}
