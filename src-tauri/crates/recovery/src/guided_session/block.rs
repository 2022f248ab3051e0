//! One muscle in a session: both of its sides, or the one that may be touched.

use crate::guided_session::facts::{Entry, Instead, MuscleFacts, Sides, facts};
use crate::vocabulary::muscles::{Muscle, MuscleGroup, Side};
use crate::vocabulary::pressure::Pressure;
use crate::vocabulary::tools::{Station, Tool};

/// One muscle in a session.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block {
    pub group: MuscleGroup,
    /// Which sides; [`Side::Both`] is one after the other, unless they are treated together.
    pub side: Side,
    pub facts: &'static MuscleFacts,
    pub work: Work,
    pub level: Pressure,
    /// Seconds a side.
    pub seconds: u32,
    /// Before training: nothing held and nothing slow.
    pub brisk: bool,
    /// Whether it is stroked and neither kneaded nor pressed.
    pub strokes_only: bool,
    /// The time to change sides, in seconds.
    pub change_seconds: u32,
}

/// What is done to a muscle.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Work {
    /// Massage with a tool.
    Massage(&'static Entry),
    /// Something gentler, for a muscle unsuited to self-massage.
    Move(&'static Instead),
}

impl Block {
    /// The tool; none where nothing is pressed.
    pub(crate) fn tool(&self) -> Option<Tool> {
        match self.work {
            Work::Massage(entry) => Some(entry.tool),
            Work::Move(_) => None,
        }
    }

    pub(crate) fn is_massage(&self) -> bool {
        self.tool().is_some()
    }

    pub(crate) fn station(&self) -> Station {
        match self.work {
            Work::Massage(entry) => entry.station,
            Work::Move(instead) => instead.station,
        }
    }

    /// Whether one stretch of time covers both sides.
    pub(crate) fn together(&self) -> bool {
        let at_once = match self.work {
            Work::Massage(entry) => entry.both_sides_at_once,
            Work::Move(_) => false,
        };
        self.side == Side::Both && (at_once || self.facts.sides == Sides::Together)
    }

    /// How many stretches of time it takes.
    pub(crate) fn turns(&self) -> u32 {
        if self.side == Side::Both && !self.together() {
            2
        } else {
            1
        }
    }

    /// The most seconds a side that it can use; moving in place of massage stops at the usual.
    pub(crate) fn most_seconds(&self) -> u32 {
        match self.work {
            Work::Massage(_) => self.facts.seconds.long,
            Work::Move(_) => self.facts.seconds.usual,
        }
    }

    /// The longest that the massage gun is in use on it, in seconds.
    pub(crate) fn gun_seconds(&self) -> u32 {
        let a_side = self.facts.gun_seconds_a_side();
        let a_side = a_side.filter(|_| self.tool() == Some(Tool::Gun));
        self.turns() * a_side.unwrap_or(0)
    }

    /// What it costs of the session, in seconds, with `seconds` a side.
    pub(crate) fn cost(&self, seconds: u32) -> u32 {
        let session = &facts().session;
        let turns = self.turns();
        session.place_seconds + turns * seconds + (turns - 1) * self.change_seconds
    }
}

/// The sides of a muscle that a session takes; both if none is given.
pub(crate) fn side_of(muscle: Muscle) -> Side {
    muscle.side.unwrap_or_default()
}
