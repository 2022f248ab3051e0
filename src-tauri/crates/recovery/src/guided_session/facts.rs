//! The facts of self-massage, muscle by muscle: tools, moves, times, and where never to press. The
//! ids of moves and places are those of their texts.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::guided_session::body_sign::BodySign;
use crate::guided_session::data_ids::{MoveId, PlaceId};
use crate::guided_session::gentler::Gentler;
use crate::vocabulary::massage::MassageType;
use crate::vocabulary::muscles::MuscleGroup;
use crate::vocabulary::pressure::{Pressure, PressureRange};
use crate::vocabulary::safety::Precaution;
use crate::vocabulary::tools::{MoveKind, Station, Tool};
use crate::vocabulary::training::Activity;

/// Everything that a guided session reads.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Facts {
    pub session: SessionSeconds,
    pub tools: BTreeMap<Tool, ToolFacts>,
    pub warm_up: WarmUp,
    pub muscles: BTreeMap<MuscleGroup, MuscleFacts>,
    /// What health conditions rule out in self-massage, beyond their ceiling (rules 3.7).
    pub conditions: BTreeMap<Precaution, Gentler>,
    /// What somebody may notice during a massage.
    pub signs: Vec<BodySign>,
    /// The muscles of each limb.
    pub limbs: Vec<Vec<MuscleGroup>>,
}

/// The parts of a session beside the muscles, in seconds.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct SessionSeconds {
    pub arrive_seconds: u32,
    pub end_seconds: u32,
    /// To get into place for the next muscle.
    pub place_seconds: u32,
    /// To change sides.
    pub change_seconds: u32,
    /// The smallest share of time that a side of a muscle gains.
    pub step_seconds: u32,
    /// The last move of each side.
    pub after_seconds: u32,
    /// What the seconds of a move are rounded to.
    pub round_to_seconds: u32,
    /// Shorter holds are dropped.
    pub least_hold_seconds: u32,
    /// One muscle per this many minutes, plus one.
    pub minutes_per_muscle: u32,
    /// A session that could not fill that long is filled up with neighbours.
    pub fill_below_seconds: u32,
    /// The longest that a massage gun may stay on a side.
    pub gun_seconds_a_side: u32,
    /// The longest that it may be in use in one session.
    pub gun_seconds_in_all: u32,
}

/// What is loosened before training.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct WarmUp {
    /// The muscles that matter most to each activity.
    pub muscles: BTreeMap<Activity, Vec<MuscleGroup>>,
}

/// What a tool can do.
#[derive(Debug, Deserialize)]
pub(crate) struct ToolFacts {
    #[serde(rename = "type")]
    pub massage: MassageType,
    pub levels: PressureRange,
}

/// One muscle.
#[derive(Debug, Deserialize)]
pub(crate) struct MuscleFacts {
    pub sides: Sides,
    pub max_level: Pressure,
    pub seconds: Seconds,
    /// What joins it in a session that is too short, nearest first.
    pub neighbours: Vec<MuscleGroup>,
    /// In order of preference.
    pub tools: Vec<Entry>,
    /// What to do if this muscle is unsuited to self-massage.
    pub instead: Option<Instead>,
    pub gun: Option<Gun>,
    pub keep_off: Vec<KeepOff>,
}

/// How a muscle is treated: a side at a time, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Sides {
    LeftRight,
    Together,
}

impl MuscleFacts {
    /// The longest that the massage gun may stay on a side, in seconds; none where it is never used.
    pub(crate) fn gun_seconds_a_side(&self) -> Option<u32> {
        let gun = self.gun.as_ref()?;
        Some(gun.max_seconds.min(facts().session.gun_seconds_a_side))
    }
}

/// Seconds a side.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(crate) struct Seconds {
    pub short: u32,
    pub usual: u32,
    pub long: u32,
}

/// A tool on a muscle.
#[derive(Debug, Deserialize)]
pub(crate) struct Entry {
    pub tool: Tool,
    pub station: Station,
    pub max_level: Pressure,
    #[serde(default)]
    pub partner_only: bool,
    #[serde(default)]
    pub both_sides_at_once: bool,
    pub moves: Vec<Move>,
}

/// The massage gun on a muscle.
#[derive(Debug, Deserialize)]
pub(crate) struct Gun {
    /// The longest that it may stay on a side.
    pub max_seconds: u32,
}

/// What to do in place of self-massage.
#[derive(Debug, Deserialize)]
pub(crate) struct Instead {
    pub station: Station,
    pub level: Pressure,
    pub moves: Vec<Move>,
}

/// One move, in the seconds of the usual time.
#[derive(Debug, Deserialize)]
pub(crate) struct Move {
    pub id: MoveId,
    pub kind: MoveKind,
    pub seconds: u32,
    /// Whether it takes what the others leave.
    #[serde(default)]
    pub main: bool,
    /// Whether it may shrink and never grow.
    #[serde(default)]
    pub fixed: bool,
}

/// A place never to press.
#[derive(Debug, Deserialize)]
pub(crate) struct KeepOff {
    pub id: PlaceId,
}

/// The facts of one muscle; a test proves that each has some.
pub(crate) fn of(group: MuscleGroup) -> Option<&'static MuscleFacts> {
    facts().muscles.get(&group)
}

pub(crate) fn facts() -> &'static Facts {
    &ALL
}

// a test proves that the data can be read
static ALL: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/self-massage.json")).unwrap_or_default()
});

#[cfg(test)]
mod tests {
    use strum::IntoEnumIterator;

    use super::*;

    #[test]
    fn every_muscle_and_tool_has_facts() {
        let read: Facts =
            serde_json::from_str(include_str!("../../data/self-massage.json")).unwrap();
        assert_eq!(read.muscles.len(), MuscleGroup::iter().count());
        assert_eq!(read.tools.len(), Tool::iter().count());
        for (group, muscle) in &read.muscles {
            let Seconds { short, usual, long } = muscle.seconds;
            let step = read.session.step_seconds;
            assert!(short < usual && usual < long, "{group}");
            assert!(
                [short, usual, long].iter().all(|s| s % step == 0),
                "{group}"
            );
            assert!(!muscle.keep_off.is_empty(), "{group}");
            let by_hand = muscle.tools.iter().any(|entry| entry.tool == Tool::Hands);
            assert!(
                by_hand != muscle.instead.is_some(),
                "{group}: by hand, or not at all"
            );
        }
    }

    #[test]
    fn the_moves_of_a_side_fill_its_usual_time() {
        for (group, muscle) in &facts().muscles {
            let entries = muscle.tools.iter().map(|entry| &entry.moves);
            for moves in entries.chain(muscle.instead.iter().map(|instead| &instead.moves)) {
                let mains = moves.iter().filter(|it| it.main).count();
                assert_eq!(mains, 1, "{group}: one move takes what is left");
                let total: u32 = moves.iter().map(|it| it.seconds).sum();
                let usual = muscle.seconds.usual - facts().session.after_seconds;
                assert!(total <= usual + 5, "{group}: {total} of {usual} s");
            }
        }
    }
}
