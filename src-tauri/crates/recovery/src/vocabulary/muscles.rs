//! Muscle groups and sides (rules 1.2).

use serde::{Deserialize, Serialize};

use crate::vocabulary::ids::id_enum;

id_enum! {
    /// A group of muscles that can be massaged (rules 1.2).
    pub enum MuscleGroup {
        /// Back of the neck.
        NeckPosterior,
        /// Tops of the shoulders.
        UpperTraps,
        /// Between the shoulder blades.
        MidBack,
        /// Sides of the back.
        Lats,
        /// Lower back.
        LowerBack,
        /// Chest.
        Chest,
        /// Shoulder cap.
        Delts,
        /// Deep shoulder.
        RotatorCuff,
        /// Front upper arm.
        Biceps,
        /// Back upper arm.
        Triceps,
        /// Inner forearm.
        ForearmFlexors,
        /// Outer forearm.
        ForearmExtensors,
        /// Hands.
        Hands,
        /// Belly.
        Abs,
        /// Front of the hip.
        HipFlexors,
        /// Outer hip and iliotibial band.
        TflItb,
        /// Buttocks.
        Glutes,
        /// Deep buttock.
        DeepRotators,
        /// Inner thigh.
        Adductors,
        /// Front thigh.
        Quads,
        /// Back thigh.
        Hamstrings,
        /// Calves.
        Calves,
        /// Front of the shin.
        Shins,
        /// Outer lower leg.
        Peroneals,
        /// Soles.
        Feet,
    }
}

id_enum! {
    /// A side of the body, from the person's own point of view.
    #[derive(Default)]
    pub enum Side {
        /// Left.
        Left,
        /// Right.
        Right,
        /// Both sides; the default when none is given.
        #[default]
        Both,
    }
}

impl Side {
    /// Whether the two share a side of the body.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        self == other || self == Self::Both || other == Self::Both
    }

    /// What is left of this side without `other`; none if nothing is.
    pub(crate) fn without(self, other: Self) -> Option<Self> {
        match (self, other) {
            (_, Self::Both) => None,
            (Self::Both, Self::Left) => Some(Self::Right),
            (Self::Both, Self::Right) => Some(Self::Left),
            (own, other) => (own != other).then_some(own),
        }
    }
}

/// A muscle group, with a side if one is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct Muscle {
    /// Which muscle group.
    pub group: MuscleGroup,
    /// Which side; absent = both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "bindings", ts(optional))]
    pub side: Option<Side>,
}

impl Muscle {
    /// What is gone of it where only `rest` is left: all of it, one side, or nothing.
    pub(crate) fn gone(self, rest: Option<Self>) -> Option<Self> {
        if rest == Some(self) {
            return None;
        }
        let side = match rest.and_then(|rest| rest.side) {
            Some(Side::Left) => Some(Side::Right),
            Some(Side::Right) => Some(Side::Left),
            _ => self.side,
        };
        Some(Self { side, ..self })
    }
}
