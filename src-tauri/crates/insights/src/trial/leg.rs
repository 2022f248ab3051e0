//! The two legs.

use recovery::{Muscle, MuscleGroup, Side};

recovery::id_enum! {
    /// A leg.
    pub enum Leg {
        /// Left.
        Left,
        /// Right.
        Right,
    }
}

impl Leg {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// The side of the body that it is on.
    pub const fn side(self) -> Side {
        match self {
            Self::Left => Side::Left,
            Self::Right => Side::Right,
        }
    }

    /// The muscles that a trial massages: the same after each session, so that the sessions can be
    /// compared.
    ///
    /// ```
    /// use insights::Leg;
    ///
    /// let muscles = Leg::Left.muscles();
    /// assert!(muscles.iter().all(|muscle| muscle.side == Some(recovery::Side::Left)));
    /// assert!(muscles.iter().all(|muscle| muscle.group.is_leg() && muscle.group.is_for_self()));
    /// ```
    pub fn muscles(self) -> Vec<Muscle> {
        let side = Some(self.side());
        [
            MuscleGroup::Quads,
            MuscleGroup::Hamstrings,
            MuscleGroup::Calves,
        ]
        .map(|group| Muscle { group, side })
        .to_vec()
    }
}
