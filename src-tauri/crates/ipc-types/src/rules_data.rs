//! The rules' tables that the front end shows, so that it has no copies of its own.

use std::collections::BTreeMap;

use recovery::{
    Activity, CLAIMS, Claim, Evidence, Flag, MassageType, MuscleGroup, PercussionNote,
    PressureRange, RuleId, TimingWindow, TrainingFamily,
};
use serde::Serialize;
use strum::IntoEnumIterator;

macro_rules! data {
    ($($item:item)+) => { $(
        #[derive(Debug, Clone, PartialEq, Serialize)]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        $item
    )+ };
}

data! {
    /// The tables of the rules, each by id, in the order of the rules' text.
    pub struct RulesData {
        /// Every activity.
        pub activities: BTreeMap<Activity, ActivityData>,
        /// Every muscle group.
        pub muscles: BTreeMap<MuscleGroup, MuscleData>,
        /// Every massage type.
        pub types: BTreeMap<MassageType, TypeData>,
        /// Every window, and the gap.
        pub windows: BTreeMap<TimingWindow, WindowData>,
        /// Every red flag.
        pub flags: BTreeMap<Flag, FlagData>,
        /// What every rule rests on.
        pub rules: BTreeMap<RuleId, Evidence>,
        /// What is often said about massage, and what was found.
        pub claims: &'static [Claim],
    }

    /// An activity.
    pub struct ActivityData {
        /// The family that it belongs to.
        pub family: TrainingFamily,
        /// Its muscles, most important first.
        pub focus: Vec<MuscleGroup>,
    }

    /// A muscle group.
    pub struct MuscleData {
        /// Whether a massage gun may be used on it.
        pub percussion: PercussionNote,
        /// Whether a person massages it by themselves at all.
        pub is_for_self: bool,
    }

    /// A massage type.
    pub struct TypeData {
        /// Its lowest and highest level.
        pub pressure: PressureRange,
        /// Whether a person can do it by themselves.
        pub is_self_administered: bool,
    }

    /// A window, or the gap.
    pub struct WindowData {
        /// First hour inside and first hour no longer inside, since the end of the workout.
        #[cfg_attr(feature = "bindings", ts(type = "[number, number]"))]
        pub hours: [i64; 2],
    }

    /// A red flag.
    pub struct FlagData {
        /// Whether it needs help now, not soon.
        pub urgent: bool,
    }
}

/// The tables of this build.
pub fn rules_data() -> RulesData {
    RulesData {
        activities: by_id(|id: Activity| ActivityData {
            family: id.family(),
            focus: id.focus().to_vec(),
        }),
        muscles: by_id(|id: MuscleGroup| MuscleData {
            percussion: id.percussion(),
            is_for_self: id.is_for_self(),
        }),
        types: by_id(|id: MassageType| TypeData {
            pressure: id.pressure_range(),
            is_self_administered: id.is_self_administered(),
        }),
        windows: by_id(|id: TimingWindow| WindowData {
            hours: id.bounds_h().into(),
        }),
        flags: by_id(|id: Flag| FlagData {
            urgent: id.is_urgent(),
        }),
        rules: by_id(RuleId::evidence),
        claims: CLAIMS,
    }
}

fn by_id<Id: IntoEnumIterator + Ord + Copy, Data>(data: impl Fn(Id) -> Data) -> BTreeMap<Id, Data> {
    Id::iter().map(|id| (id, data(id))).collect()
}
