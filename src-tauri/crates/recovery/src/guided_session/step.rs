//! The steps of a guided session (rules 4.11).

use serde::{Deserialize, Serialize};

use crate::guided_session::block::{Block, Work};
use crate::guided_session::data_ids::PlaceId;
use crate::guided_session::facts::{facts, of as muscle_facts};
use crate::guided_session::moves::{TimedMove, moves};
use crate::guided_session::order::sides_in_turn;
use crate::guided_session::treatment::Treatment;
use crate::vocabulary::ids::id_enum;
use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::tools::{Station, Tool};

/// A self-massage, step by step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct GuidedSession {
    /// Its length in seconds: the sum of its steps.
    pub seconds: u32,
    /// The highest level of any step.
    pub pressure: Pressure,
    /// In order; the first is arriving, the last the end.
    pub steps: Vec<Step>,
    /// Muscles of the plan that are not in it, or sides of them.
    pub left_out: Vec<LeftOut>,
}

id_enum! {
    /// What happens in a step.
    pub enum StepKind {
        /// Two slow breaths before the hands move.
        Arrive,
        /// Massage of one side of a muscle.
        Massage,
        /// Moving or stroking in place of massage, for muscles unsuited to self-massage.
        Move,
        /// Getting into place for what comes next.
        Change,
        /// The hands rest.
        End,
    }

    /// Why a muscle of the plan is not in the session.
    pub enum LeftOutReason {
        /// A problem there excludes it (R-LOCAL).
        Excluded,
        /// The minutes are used up.
        NoTime,
        /// More muscles would be hurried, though minutes are left.
        Enough,
        /// The person does not want it.
        Unwanted,
    }
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Step {
    /// What happens.
    pub kind: StepKind,
    /// Its length.
    pub seconds: u32,
    /// What it is about; absent when arriving and at the end.
    pub part: Option<Part>,
}

/// The side of a muscle in hand, or the one to change to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Part {
    /// Which muscle.
    pub muscle: MuscleGroup,
    /// Which side; both where they are treated together.
    pub side: Side,
    /// Where to be for it.
    pub station: Station,
    /// With what; absent where nothing is pressed.
    pub tool: Option<Tool>,
    /// The highest level.
    pub pressure: Pressure,
    /// What to do, in order; together they take the step's seconds. Empty while changing.
    pub moves: Vec<TimedMove>,
    /// The places never to press.
    pub keep_off: Vec<PlaceId>,
}

/// A muscle of the plan that is not in the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct LeftOut {
    /// Which muscle, or which side of it.
    #[serde(flatten)]
    pub muscle: Muscle,
    /// Why.
    pub reason: LeftOutReason,
}

impl LeftOut {
    pub(crate) const fn new(muscle: Muscle, reason: LeftOutReason) -> Self {
        Self { muscle, reason }
    }
}

/// The steps of `blocks`, which are in order.
pub(crate) fn steps(
    treatment: &Treatment,
    blocks: &[Block],
    left_out: Vec<LeftOut>,
) -> GuidedSession {
    let session = &facts().session;
    let mut steps = vec![Step::rest(StepKind::Arrive, session.arrive_seconds)];
    for (block, sides) in blocks
        .iter()
        .zip(sides_in_turn(blocks, treatment.first_side))
    {
        let mut change = session.place_seconds;
        for side in sides {
            steps.push(Step::change(block, side, change));
            steps.push(Step::work(block, side));
            change = treatment.change_seconds;
        }
    }
    let used: u32 = blocks.iter().map(|it| it.cost(it.seconds)).sum();
    let quiet = treatment.usable_seconds().saturating_sub(used);
    let quiet = if quiet <= LONGEST_QUIET_SECONDS {
        quiet
    } else {
        0
    };
    steps.push(Step::rest(StepKind::End, session.end_seconds + quiet));
    GuidedSession {
        seconds: steps.iter().map(|step| step.seconds).sum(),
        pressure: treatment.level,
        steps,
        left_out,
    }
}

/// Time that no muscle can use is quiet time at the end; if more than this is left, the session ends
/// earlier (rules 4.11 step 10).
const LONGEST_QUIET_SECONDS: u32 = 60;

/// The longest that arriving, a change or the end can be made.
const LONGEST_BETWEEN_SECONDS: u32 = 120;

impl Step {
    /// Whether a muscle is treated in it.
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
    /// // it begins with two slow breaths
    /// assert!(!steps[0].is_work());
    /// assert!(steps.iter().any(recovery::Step::is_work));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub const fn is_work(&self) -> bool {
        matches!(self.kind, StepKind::Massage | StepKind::Move)
    }

    /// The longest that it may be made, in seconds: a side for as long as its muscle can use, one with
    /// the massage gun for as long as it was laid out, and what lies between for two minutes.
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
    /// assert_eq!(steps[0].longest_seconds(), 120);
    /// assert!(steps.iter().all(|step| step.seconds <= step.longest_seconds()));
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn longest_seconds(&self) -> u32 {
        let Some(part) = self.part.as_ref().filter(|_| self.is_work()) else {
            return LONGEST_BETWEEN_SECONDS;
        };
        if part.tool == Some(Tool::Gun) {
            return part.moves.iter().map(|it| it.seconds).sum();
        }
        muscle_facts(part.muscle).map_or(self.seconds, |muscle| match self.kind {
            StepKind::Move => muscle.seconds.usual,
            _ => muscle.seconds.long,
        })
    }

    const fn rest(kind: StepKind, seconds: u32) -> Self {
        Self {
            kind,
            seconds,
            part: None,
        }
    }

    fn change(block: &Block, side: Side, seconds: u32) -> Self {
        Self {
            kind: StepKind::Change,
            seconds,
            part: Some(Part::new(block, side)),
        }
    }

    fn work(block: &Block, side: Side) -> Self {
        let kind = match block.work {
            Work::Massage(_) => StepKind::Massage,
            Work::Move(_) => StepKind::Move,
        };
        let mut part = Part::new(block, side);
        part.moves = moves(block);
        Self {
            kind,
            seconds: block.seconds,
            part: Some(part),
        }
    }
}

impl Part {
    fn new(block: &Block, side: Side) -> Self {
        let keep_off = block.facts.keep_off.iter().map(|place| place.id.clone());
        Self {
            muscle: block.group,
            side,
            station: block.station(),
            tool: block.tool(),
            pressure: block.level,
            moves: Vec::new(),
            keep_off: keep_off.collect(),
        }
    }
}
