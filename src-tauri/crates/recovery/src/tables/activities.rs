//! Activities with their families and muscles (rules 3.5), and what a massage gun may touch (rules
//! 1.2).

use Activity::{
    Basketball, Climbing, Cycling, Hiit, MartialArts, Rowing, Running, Soccer, StrengthFull,
    StrengthLower, StrengthUpper, Swimming, Tennis, Volleyball, Yoga,
};
use MuscleGroup::{
    Abs, Adductors, Biceps, Calves, Chest, DeepRotators, Delts, Feet, ForearmExtensors,
    ForearmFlexors, Glutes, Hamstrings, Hands, HipFlexors, Lats, LowerBack, MidBack, NeckPosterior,
    Peroneals, Quads, RotatorCuff, Shins, TflItb, Triceps, UpperTraps,
};

use crate::vocabulary::ids::id_enum;
use crate::vocabulary::muscles::MuscleGroup;
use crate::vocabulary::training::{Activity, TrainingFamily};

#[rustfmt::skip]
const ACTIVITIES: [(Activity, TrainingFamily, &[MuscleGroup]); 15] = [
    (StrengthLower, TrainingFamily::Strength, &[Quads, Glutes, Hamstrings, Adductors, Calves, LowerBack]),
    (StrengthUpper, TrainingFamily::Strength, &[Chest, Delts, Triceps, Lats, Biceps, MidBack, RotatorCuff]),
    (StrengthFull, TrainingFamily::Strength, &[Quads, Glutes, Hamstrings, LowerBack, Lats, Chest, Delts]),
    (Running, TrainingFamily::Endurance, &[Calves, Quads, Hamstrings, Glutes, HipFlexors, TflItb, Shins, Feet]),
    (Cycling, TrainingFamily::Endurance, &[Quads, Glutes, Hamstrings, Calves, HipFlexors, TflItb, LowerBack, UpperTraps, Hands]),
    (Swimming, TrainingFamily::Endurance, &[RotatorCuff, Delts, Lats, Chest, Triceps, UpperTraps]),
    (Rowing, TrainingFamily::Endurance, &[Lats, MidBack, LowerBack, ForearmFlexors, Glutes, Quads, Hamstrings, Hands]),
    (Hiit, TrainingFamily::Hiit, &[Delts, UpperTraps, Lats, LowerBack, Glutes, Quads, Hamstrings, Calves, ForearmFlexors]),
    (Tennis, TrainingFamily::Sport, &[ForearmExtensors, ForearmFlexors, RotatorCuff, Delts, Lats, LowerBack, Glutes, Quads, Calves]),
    (Soccer, TrainingFamily::Sport, &[Quads, Hamstrings, Adductors, Calves, HipFlexors, Glutes, TflItb, Feet]),
    (Basketball, TrainingFamily::Sport, &[Calves, Quads, Hamstrings, Glutes, HipFlexors, Feet, Delts, LowerBack]),
    (Volleyball, TrainingFamily::Sport, &[RotatorCuff, Delts, Lats, Quads, Glutes, Calves, LowerBack]),
    (MartialArts, TrainingFamily::Sport, &[HipFlexors, Adductors, Glutes, Hamstrings, Delts, UpperTraps, ForearmFlexors, LowerBack]),
    (Climbing, TrainingFamily::Sport, &[ForearmFlexors, ForearmExtensors, Hands, Lats, Biceps, RotatorCuff, MidBack]),
    (Yoga, TrainingFamily::Mobility, &[HipFlexors, Hamstrings, LowerBack, UpperTraps]),
];

impl Activity {
    /// Its training family.
    ///
    /// ```
    /// use recovery::{Activity, TrainingFamily};
    ///
    /// assert_eq!(Activity::Running.family(), TrainingFamily::Endurance);
    /// ```
    pub const fn family(self) -> TrainingFamily {
        ACTIVITIES[self as usize].1
    }

    /// Its muscles, most important first.
    ///
    /// ```
    /// use recovery::{Activity, MuscleGroup};
    ///
    /// assert_eq!(Activity::Running.focus()[0], MuscleGroup::Calves);
    /// ```
    pub const fn focus(self) -> &'static [MuscleGroup] {
        ACTIVITIES[self as usize].2
    }
}

id_enum! {
    /// Whether a massage gun may be used on a muscle. Its text describes where exactly.
    pub enum PercussionNote {
        /// Yes, with care for what is next to it.
        Yes,
        /// On the lowest setting only, or on a part of the muscle only.
        Low,
        /// No, it is of no use there.
        No,
        /// No, it is dangerous there.
        Never,
    }
}

impl MuscleGroup {
    /// Whether a massage gun may be used on it (rules 1.2).
    ///
    /// ```
    /// use recovery::{MuscleGroup, PercussionNote};
    ///
    /// assert_eq!(MuscleGroup::Quads.percussion(), PercussionNote::Yes);
    /// assert_eq!(MuscleGroup::Feet.percussion(), PercussionNote::Low);
    /// ```
    pub const fn percussion(self) -> PercussionNote {
        match self {
            NeckPosterior | Abs | HipFlexors | DeepRotators => PercussionNote::Never,
            Hands => PercussionNote::No,
            UpperTraps | MidBack | Lats | LowerBack | Chest | RotatorCuff | Biceps | Triceps
            | ForearmFlexors | ForearmExtensors | TflItb | Glutes | Adductors | Shins
            | Peroneals | Feet => PercussionNote::Low,
            Delts | Quads | Hamstrings | Calves => PercussionNote::Yes,
        }
    }

    /// Whether it has a place for a massage gun.
    ///
    /// ```
    /// use recovery::MuscleGroup;
    ///
    /// assert!(MuscleGroup::Quads.takes_gun());
    /// assert!(!MuscleGroup::NeckPosterior.takes_gun());
    /// ```
    pub const fn takes_gun(self) -> bool {
        matches!(self.percussion(), PercussionNote::Yes | PercussionNote::Low)
    }

    /// Whether it is part of the leg, where a clot would show (rules 3.7, 4.10).
    ///
    /// ```
    /// use recovery::MuscleGroup;
    ///
    /// assert!(MuscleGroup::Calves.is_leg());
    /// assert!(!MuscleGroup::Lats.is_leg());
    /// ```
    pub const fn is_leg(self) -> bool {
        matches!(
            self,
            TflItb | Adductors | Quads | Hamstrings | Calves | Shins | Peroneals | Feet
        )
    }
}
