//! Tools of self-massage, where it is done, and how hands and tools move.

use crate::vocabulary::ids::id_enum;
use crate::vocabulary::massage::MassageType;

id_enum! {
    /// What a self-massage is done with.
    pub enum Tool {
        /// The hands.
        Hands,
        /// A foam roller.
        Roller,
        /// A massage ball.
        Ball,
        /// A massage stick.
        Stick,
        /// A massage gun.
        Gun,
    }

    /// Where a muscle is treated.
    pub enum Station {
        /// On the floor.
        Floor,
        /// On a chair.
        Chair,
        /// Against a wall.
        Wall,
        /// Standing.
        Stand,
    }

    /// How hand, tool or joint moves.
    pub enum MoveKind {
        /// Long strokes along the muscle.
        Effleurage,
        /// Kneading across the fibres.
        Petrissage,
        /// One slow stroke along the fibres.
        Stripping,
        /// Staying on one tender place.
        Hold,
        /// Short strokes across the fibres.
        CrossFibre,
        /// Staying on one place while the joint moves.
        PinAndStretch,
        /// A roller, ball or stick along the muscle.
        Rolling,
        /// The massage gun along the muscle.
        Percussion,
        /// Lengthening without pressure.
        Stretch,
        /// Moving the joint.
        Mobilise,
    }
}

impl Tool {
    /// The type of massage that it gives.
    ///
    /// ```
    /// use recovery::{MassageType, Tool};
    ///
    /// assert_eq!(Tool::Roller.massage(), MassageType::Myofascial);
    /// ```
    pub const fn massage(self) -> MassageType {
        match self {
            Self::Hands => MassageType::Swedish,
            Self::Roller | Self::Ball | Self::Stick => MassageType::Myofascial,
            Self::Gun => MassageType::Percussion,
        }
    }
}
