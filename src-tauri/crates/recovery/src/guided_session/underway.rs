//! What becomes of a part of a session that has begun, when something is noted meanwhile (rules 4.11): what
//! would not be laid out any more is not done.

use chrono::{DateTime, Utc};

use crate::guided_session::facts::{self, facts};
use crate::guided_session::gentler::Gentler;
use crate::guided_session::step::Part;
use crate::input::context::Context;
use crate::vocabulary::muscles::{Muscle, Side};
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::tools::{MoveKind, Tool};

impl Context {
    /// The highest level at which a part of a session may go on, by what is noted now; none if it must not
    /// be done any more.
    ///
    /// ```
    /// use recovery::{LocalIssue, LocalIssueKind};
    ///
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
    /// let mut context = input.context.clone();
    /// assert_eq!(context.level_left(part, context.now), Some(part.pressure));
    /// context.local_issues.push(LocalIssue {
    ///     kind: LocalIssueKind::Bruise,
    ///     group: part.muscle,
    ///     side: None,
    ///     since: None,
    /// });
    /// assert_eq!(context.level_left(part, context.now), None);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn level_left(&self, part: &Part, now: DateTime<Utc>) -> Option<Pressure> {
        let group = part.muscle;
        let muscle = Muscle {
            group,
            side: Some(part.side).filter(|side| *side != Side::Both),
        };
        let gentler = Gentler::of(&self.profile);
        let is_by_hand = matches!(part.tool, None | Some(Tool::Hands));
        let strokes_only = gentler.strokes_only.contains(&group);
        let bars = [
            self.remainder(muscle, now) != Some(muscle),
            gentler.leaves(group),
            part.tool
                .is_some_and(|tool| gentler.no_tools.contains(&tool)),
            part.tool == Some(Tool::Gun) && self.bars_deep_tissue_and_gun(now),
            !is_by_hand && (strokes_only || gentler.by_hand.contains(&group)),
            strokes_only && presses(part),
        ];
        if bars.contains(&true) {
            return None;
        }
        let gently = gentler.by_hand.contains(&group) || self.is_healing(muscle, now);
        let caps = [
            self.soreness_cap(),
            self.precaution_cap(),
            self.referral_cap(),
            gently.then_some(Pressure::LIGHT),
        ];
        let level = caps
            .into_iter()
            .flatten()
            .fold(part.pressure, Pressure::min);
        let tool = part.tool.and_then(|tool| facts().tools.get(&tool));
        let is_too_light = tool.is_some_and(|tool| level < tool.levels.lo && level < part.pressure);
        (!is_too_light).then_some(level)
    }
}

/// Whether any of its moves is more than a stroke; the last one is the same for all tools.
fn presses(part: &Part) -> bool {
    let known = facts::of(part.muscle);
    let entries = known.into_iter().flat_map(|muscle| &muscle.tools);
    let mut moves = entries.flat_map(|entry| &entry.moves);
    moves.any(|it| {
        it.kind != MoveKind::Effleurage && part.moves.iter().any(|timed| timed.id == it.id)
    })
}
