//! What is noted of what somebody notices during a massage.

use chrono::{DateTime, Utc};

use crate::guided_session::body_sign::BodySign;
use crate::guided_session::facts::facts;
use crate::guided_session::step::Part;
use crate::input::local_issue::LocalIssue;
use crate::vocabulary::muscles::{MuscleGroup, Side};

/// Everything that somebody may notice, in the order in which it is asked.
///
/// ```
/// use recovery::{LocalIssueKind, body_signs};
///
/// let cord = body_signs().iter().find(|sign| sign.id.as_str() == "stop_hot_cord");
/// assert_eq!(cord.and_then(|sign| sign.issue), Some(LocalIssueKind::Lump));
/// ```
pub fn body_signs() -> &'static [BodySign] {
    &facts().signs
}

impl BodySign {
    /// What is noted of it when it is noticed at `part`, now.
    ///
    /// ```
    /// # let input = recovery::Input::from_json(
    /// #     r#"{
    /// #         "now": "2026-11-23T19:10:00+01:00", "tz": "Europe/Berlin",
    /// #         "profile": { "level": "regular", "delivery": "self" },
    /// #         "workout": {
    /// #             "id": "w1", "activity": "running", "rpe": 6,
    /// #             "end": "2026-11-23T19:00:00+01:00", "duration_min": 60
    /// #         }
    /// #     }"#,
    /// # )?;
    /// let session = recovery::guided_session(&input, &recovery::GuidedOptions::default())?;
    /// let steps = session.expect("the plan has self-massage").steps;
    /// let part = steps.iter().find_map(|step| step.part.as_ref()).expect("a muscle is massaged");
    /// let mut signs = recovery::body_signs().iter();
    /// let bruise = signs.find(|sign| sign.id.as_str() == "stop_bruise").expect("it is one of them");
    /// assert_eq!(bruise.issues(part, input.context.now)[0].group, part.muscle);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn issues(&self, part: &Part, now: DateTime<Utc>) -> Vec<LocalIssue> {
        let Some(kind) = self.issue else {
            return Vec::new();
        };
        let mut limbs = facts().limbs.iter();
        let limb = limbs.find(|limb| self.whole_limb && limb.contains(&part.muscle));
        let here = [part.muscle];
        let groups: &[MuscleGroup] = limb.map_or(&here, |limb| limb);
        let issue = |group: &MuscleGroup| LocalIssue {
            kind,
            group: *group,
            side: Some(part.side).filter(|side| *side != Side::Both),
            since: Some(now),
        };
        groups.iter().map(issue).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::pressure::Pressure;
    use crate::vocabulary::tools::{Station, Tool};

    fn noted(id: &str, muscle: MuscleGroup, side: Side) -> Vec<LocalIssue> {
        let part = Part {
            muscle,
            side,
            station: Station::Floor,
            tool: Some(Tool::Hands),
            pressure: Pressure::LIGHT,
            moves: Vec::new(),
            keep_off: Vec::new(),
        };
        let sign = body_signs()
            .iter()
            .find(|sign| sign.id.as_str() == id)
            .unwrap();
        sign.issues(&part, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn a_hot_cord_takes_the_whole_limb_out_until_it_has_been_looked_at() {
        let leg = noted("stop_hot_cord", MuscleGroup::Calves, Side::Left);
        for group in [MuscleGroup::Quads, MuscleGroup::Calves, MuscleGroup::Shins] {
            let of = leg.iter().find(|issue| issue.group == group).unwrap();
            assert_eq!(of.side, Some(Side::Left), "{group}");
            assert!(of.kind.needs_professional(), "{group}");
        }
        let arm = noted("stop_hot_cord", MuscleGroup::Biceps, Side::Both);
        assert!(arm.iter().all(|issue| issue.side.is_none()));
        assert!(arm.iter().any(|it| it.group == MuscleGroup::ForearmFlexors));
        assert!(arm.iter().all(|it| it.group != MuscleGroup::Quads));
        let trunk = noted("stop_hot_cord", MuscleGroup::Chest, Side::Left);
        assert_eq!(trunk.len(), 1);
    }

    #[test]
    fn what_leaves_a_spot_out_is_noted_there() {
        for id in ["stop_tingle", "stop_bruise", "stop_bone", "stop_skin"] {
            let noted = noted(id, MuscleGroup::Quads, Side::Right);
            assert_eq!(noted.len(), 1, "{id}");
            assert_eq!(noted[0].group, MuscleGroup::Quads, "{id}");
        }
    }
}
