//! What health conditions change in a session, and the notes that say so.

use crate::guided_session::facts::facts;
use crate::guided_session::gentler::{ConditionEffect, ConditionNote, Gentler};
use crate::guided_session::step::{GuidedSession, LeftOutReason};
use crate::input::profile::Profile;
use crate::vocabulary::muscles::MuscleGroup;

impl Gentler {
    /// What the conditions of a person rule out together.
    pub(crate) fn of(profile: &Profile) -> Self {
        let mut all = Self::default();
        for condition in &profile.precautions {
            let Some(gentler) = facts().conditions.get(condition) else {
                continue;
            };
            all.no_tools.extend(&gentler.no_tools);
            all.by_hand.extend(&gentler.by_hand);
            all.strokes_only.extend(&gentler.strokes_only);
            all.leave.extend(&gentler.leave);
            if !profile.cleared_precautions.contains(condition) {
                all.ask_first.extend(&gentler.ask_first);
            }
        }
        all
    }
}

/// What the conditions of a person changed in a session, in their order.
pub(crate) fn notes(profile: &Profile, session: &GuidedSession) -> Vec<ConditionNote> {
    let excluded = session.left_out.iter();
    let excluded = excluded.filter(|it| it.reason == LeftOutReason::Excluded);
    let out: Vec<MuscleGroup> = excluded.map(|it| it.muscle.group).collect();
    let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
    let treated: Vec<MuscleGroup> = parts.map(|part| part.muscle).collect();
    notes_on(profile, &out, &treated)
}

impl Profile {
    /// The conditions that rule out even a guided session's moves on some of these muscles.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use recovery::MuscleGroup;
    ///
    /// let pregnant = r#"{ "level": "regular", "delivery": "self", "precautions": ["pregnancy"] }"#;
    /// let profile: recovery::Profile = serde_json::from_str(pregnant)?;
    /// assert_eq!(profile.ruled_out(&[MuscleGroup::Abs]).len(), 1);
    /// assert!(profile.ruled_out(&[MuscleGroup::Quads]).is_empty());
    /// # Ok(())
    /// # }
    /// ```
    pub fn ruled_out(&self, muscles: &[MuscleGroup]) -> Vec<ConditionNote> {
        notes_on(self, muscles, &[])
    }

    /// What the conditions change where somebody massages these muscles on their own, guided or not.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use recovery::{ConditionEffect, MuscleGroup, Precaution};
    ///
    /// let numb_feet = r#"{ "level": "regular", "delivery": "self", "precautions": ["diabetes"] }"#;
    /// let mut profile: recovery::Profile = serde_json::from_str(numb_feet)?;
    /// let muscles = [MuscleGroup::Feet, MuscleGroup::Quads];
    /// let effects = |profile: &recovery::Profile| -> Vec<ConditionEffect> {
    ///     profile.changes_to(&muscles).iter().map(|note| note.effect).collect()
    /// };
    /// assert_eq!(effects(&profile), [ConditionEffect::AskFirst]);
    /// profile.cleared_precautions = vec![Precaution::Diabetes];
    /// assert_eq!(effects(&profile), [ConditionEffect::ByHand]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn changes_to(&self, muscles: &[MuscleGroup]) -> Vec<ConditionNote> {
        let out: Vec<MuscleGroup> = self
            .ruled_out(muscles)
            .into_iter()
            .flat_map(|note| note.muscles)
            .collect();
        let treated: Vec<MuscleGroup> = muscles
            .iter()
            .copied()
            .filter(|muscle| !out.contains(muscle))
            .collect();
        notes_on(self, muscles, &treated)
    }
}

fn notes_on(profile: &Profile, out: &[MuscleGroup], treated: &[MuscleGroup]) -> Vec<ConditionNote> {
    let mut notes = Vec::new();
    for condition in &profile.precautions {
        let Some(gentler) = facts().conditions.get(condition) else {
            continue;
        };
        let open = !profile.cleared_precautions.contains(condition);
        let ask_first: &[MuscleGroup] = if open { &gentler.ask_first } else { &[] };
        let effects = [
            (ConditionEffect::Leave, gentler.leave.as_slice(), out),
            (ConditionEffect::AskFirst, ask_first, out),
            (ConditionEffect::ByHand, &gentler.by_hand, treated),
            (ConditionEffect::StrokesOnly, &gentler.strokes_only, treated),
        ];
        for (effect, groups, among) in effects {
            let groups = groups.iter().copied();
            let muscles: Vec<MuscleGroup> = groups.filter(|it| among.contains(it)).collect();
            if !muscles.is_empty() {
                notes.push(ConditionNote {
                    condition: *condition,
                    effect,
                    muscles,
                });
            }
        }
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guided_session::facts::of;
    use crate::guided_session::options::GuidedOptions;
    use crate::guided_session::own::guided_own;
    use crate::input::context::SuggestionInput;
    use crate::vocabulary::muscles::Muscle;
    use crate::vocabulary::pressure::Pressure;
    use crate::vocabulary::safety::Precaution;
    use crate::vocabulary::tools::Tool;

    fn session(
        condition: Precaution,
        is_cleared: bool,
        group: MuscleGroup,
    ) -> (GuidedSession, Vec<ConditionNote>) {
        let cleared = if is_cleared { vec![condition] } else { vec![] };
        let json = serde_json::json!({
            "now": "2026-11-23T10:00:00+01:00", "tz": "Europe/Berlin",
            "profile": {
                "level": "regular", "delivery": "self",
                "precautions": [condition], "cleared_precautions": cleared,
            },
        });
        let input = SuggestionInput::from_json(&json.to_string()).unwrap();
        let options = GuidedOptions {
            tools: vec![Tool::Roller, Tool::Ball, Tool::Stick, Tool::Gun],
            ..GuidedOptions::default()
        };
        let muscle = Muscle { group, side: None };
        let offer = guided_own(&input, &[muscle], &options).unwrap().offer;
        (offer.session, offer.conditions)
    }

    #[test]
    fn a_condition_changes_what_the_guides_forbid_with_it() {
        for (condition, gentler) in &facts().conditions {
            let rows = [
                (ConditionEffect::Leave, &gentler.leave),
                (ConditionEffect::AskFirst, &gentler.ask_first),
                (ConditionEffect::ByHand, &gentler.by_hand),
                (ConditionEffect::StrokesOnly, &gentler.strokes_only),
            ];
            for (effect, group) in rows
                .into_iter()
                .flat_map(|(effect, groups)| groups.iter().map(move |group| (effect, *group)))
            {
                let is_cleared = effect != ConditionEffect::AskFirst;
                let (session, notes) = session(*condition, is_cleared, group);
                let note = ConditionNote {
                    condition: *condition,
                    effect,
                    muscles: vec![group],
                };
                assert_eq!(notes, [note], "{condition} on {group}");
                let parts = session.steps.iter().filter_map(|step| step.part.as_ref());
                let parts: Vec<_> = parts.filter(|part| part.muscle == group).collect();
                let is_out = matches!(effect, ConditionEffect::Leave | ConditionEffect::AskFirst);
                assert_eq!(parts.is_empty(), is_out, "{condition} on {group}");
                for part in parts {
                    assert_eq!(part.tool, Some(Tool::Hands), "{condition} on {group}");
                    assert!(part.pressure <= Pressure::LIGHT, "{condition} on {group}");
                }
            }
        }
    }

    #[test]
    fn a_doctors_yes_brings_back_what_waits_for_it_and_nothing_else() {
        let moved = session(Precaution::JointReplacement, true, MuscleGroup::HipFlexors);
        assert!(moved.0.steps.iter().any(super::super::step::Step::is_work));
        assert_eq!(moved.1, []);
        let left = session(Precaution::DiscTrouble, true, MuscleGroup::DeepRotators);
        assert!(!left.0.steps.iter().any(super::super::step::Step::is_work));
    }

    #[test]
    fn every_muscle_that_a_condition_names_can_be_treated_so() {
        for (condition, gentler) in &facts().conditions {
            for group in gentler.by_hand.iter().chain(&gentler.strokes_only) {
                let by_hand = of(*group)
                    .is_some_and(|it| it.tools.iter().any(|entry| entry.tool == Tool::Hands));
                assert!(by_hand, "{condition}: {group} has no way by hand");
            }
        }
    }
}
