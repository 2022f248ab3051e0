//! The words of recovery massage (recovery rules, section 1). The serde name of each is its id
//! everywhere: in data, in texts, over IPC and in the terminal.

use serde::{Deserialize, Serialize};
use strum::{AsRefStr, Display, EnumIter, EnumString, IntoStaticStr};

use crate::id::read_id;

macro_rules! ids {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, AsRefStr, Display,
            EnumIter, EnumString, IntoStaticStr,
        )]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                read_id(from)
            }
        }
    };
}

ids! {
    /// What a person did. Each maps to one family and a focus list (3.5).
    Activity {
        /// Squats, deadlifts, leg press.
        StrengthLower,
        /// Pressing and pulling.
        StrengthUpper,
        /// Whole-body lifting.
        StrengthFull,
        /// Road, trail or treadmill.
        Running,
        /// Road, gravel, mountain bike or indoor trainer.
        Cycling,
        /// Pool or open water.
        Swimming,
        /// Boat or ergometer.
        Rowing,
        /// High-intensity intervals, `CrossFit`.
        Hiit,
        /// Tennis and other racket sports.
        Tennis,
        /// Association football.
        Soccer,
        /// Basketball.
        Basketball,
        /// Volleyball.
        Volleyball,
        /// Striking and grappling.
        MartialArts,
        /// Rope and boulder.
        Climbing,
        /// Yoga, stretching, easy Pilates.
        Yoga,
    }
}

ids! {
    /// The kind of load, which decides windows, pressure and types.
    TrainingFamily {
        /// Lifting.
        Strength,
        /// Steady work.
        Endurance,
        /// HIIT and `CrossFit`.
        Hiit,
        /// Sport-specific.
        Sport,
        /// Yoga, stretching, easy Pilates.
        Mobility,
    }
}

ids! {
    /// Session RPE in bands: 1–4, 5–6, 7–8, 9–10.
    RpeBand {
        /// 1–4.
        Easy,
        /// 5–6.
        Moderate,
        /// 7–8.
        Hard,
        /// 9–10.
        Exhausting,
    }
}

ids! {
    /// A group of muscles that can be massaged (1.2).
    MuscleGroup {
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

ids! {
    /// A side of the body, the person's own.
    #[derive(Default)]
    Side {
        /// Left.
        Left,
        /// Right.
        Right,
        /// Both; what an absent side means.
        #[default]
        Both,
    }
}

ids! {
    /// The five massage types.
    MassageType {
        /// Levels 2–4, therapist only.
        Sports,
        /// Levels 4–5, therapist only.
        DeepTissue,
        /// Levels 1–3; by oneself: stroking and kneading with the hands.
        Swedish,
        /// Levels 2–3, slow and sustained; by oneself: foam roller or ball.
        Myofascial,
        /// Levels 1–3, a device; always a supplement.
        Percussion,
    }
}

ids! {
    /// Who massages in one session.
    Delivery {
        /// A massage therapist.
        Therapist,
        /// The person.
        #[serde(rename = "self")]
        #[strum(serialize = "self")]
        #[cfg_attr(feature = "bindings", ts(rename = "self"))]
        SelfMassage,
    }
}

ids! {
    /// Who the person would like to be massaged by.
    DeliveryPreference {
        /// A massage therapist.
        Therapist,
        /// The person.
        #[serde(rename = "self")]
        #[strum(serialize = "self")]
        #[cfg_attr(feature = "bindings", ts(rename = "self"))]
        SelfMassage,
        /// Whichever suits.
        Either,
    }
}

ids! {
    /// How much a person trains (1.1, section 5).
    TrainingLevel {
        /// 2–3 sessions a week.
        Recreational,
        /// 4–5 sessions a week.
        Regular,
        /// 6 sessions a week.
        SeriousAmateur,
        /// Chosen by the person only.
        Competitive,
    }
}

ids! {
    /// One of the four windows, or the gap between two of them (section 2). Half-open, elapsed
    /// time since the end of the workout.
    TimingWindow {
        /// [0 h, 2 h).
        Immediate,
        /// [2 h, 6 h).
        SameDay,
        /// [6 h, 12 h): fallback only.
        Gap,
        /// [12 h, 24 h).
        NextDay,
        /// [24 h, 72 h).
        PeakDoms,
    }
}

ids! {
    /// A red flag (3.7). Each stops everything.
    Flag {
        /// Chest pain, breathlessness, fainting, heat collapse. Urgent.
        RfChestOrCollapse,
        /// Tea- or cola-coloured urine, or muscle trouble far beyond the usual. Urgent.
        RfDarkUrine,
        /// One-sided calf or leg swelling, warmth, redness, ache. Urgent.
        RfDvt,
        /// A knock to the head. Urgent.
        RfHeadInjury,
        /// New weakness, numbness, bladder or bowel trouble. Urgent.
        RfNeuro,
        /// Fever or feeling generally ill. Soon.
        RfFever,
        /// Severe pain without an explanation. Soon.
        RfSevereUnexplainedPain,
    }
}

ids! {
    /// Something wrong at one place of the body (3.7).
    LocalIssueKind {
        /// Strain, sprain, pop, swelling; excluded for 72 h.
        AcuteInjury,
        /// Open skin.
        Wound,
        /// Infected skin.
        SkinInfection,
        /// A bruise.
        Bruise,
        /// Varicose veins.
        VaricoseVeins,
        /// Surgery less than six weeks ago.
        #[serde(rename = "surgery_under_6_weeks")]
        #[strum(serialize = "surgery_under_6_weeks")]
        #[cfg_attr(feature = "bindings", ts(rename = "surgery_under_6_weeks"))]
        SurgeryUnder6Weeks,
        /// A broken bone; also a professional's matter.
        Fracture,
    }
}

ids! {
    /// A standing health condition that changes the advice (3.7).
    Precaution {
        /// Blood thinners.
        Anticoagulant,
        /// A bleeding disorder.
        BleedingDisorder,
        /// Pregnancy.
        Pregnancy,
        /// Osteoporosis.
        Osteoporosis,
        /// Cancer.
        Cancer,
        /// Neuropathy.
        Neuropathy,
        /// A heart condition.
        HeartCondition,
        /// Under 18 years.
        #[serde(rename = "under_18")]
        #[strum(serialize = "under_18")]
        #[cfg_attr(feature = "bindings", ts(rename = "under_18"))]
        Under18,
        /// A blood clot not yet cleared; stops everything.
        RecentClot,
    }
}

ids! {
    /// One of the eight signs of the check-in (section 6).
    Sign {
        /// Soreness that rest does not settle.
        PersistentSoreness,
        /// Reduced range of motion.
        ReducedRom,
        /// Declining performance.
        PerformanceDecline,
        /// Frequent injuries.
        FrequentInjuries,
        /// Poor sleep after hard days.
        PoorSleep,
        /// Mental fatigue.
        MentalFatigue,
        /// Asymmetrical movement.
        Asymmetry,
        /// Stiffness on waking.
        MorningStiffness,
    }
}

ids! {
    /// A planned session's kind.
    SessionKind {
        /// Training.
        Training,
        /// A race, match or meet.
        Competition,
    }
}

/// Session RPE: one rating of the whole workout, 1 (very, very easy) to 10 (maximal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
pub struct Rpe(u8);

impl Rpe {
    /// What a planned training counts as when nobody said how hard it will be (1.1).
    pub(crate) const SEVEN: Self = Self(7);
    /// The same for a competition.
    pub(crate) const NINE: Self = Self(9);

    /// A rating, if `value` is a whole number from 1 to 10.
    pub fn new(value: i64) -> Option<Self> {
        u8::try_from(value)
            .ok()
            .filter(|v| (1..=10).contains(v))
            .map(Self)
    }

    /// The number, 1–10.
    pub fn get(self) -> u8 {
        self.0
    }

    /// Whether it was hard or harder: 7 and more.
    pub fn is_hard(self) -> bool {
        self.band() >= RpeBand::Hard
    }

    /// The band that the rules look at.
    pub fn band(self) -> RpeBand {
        match self.0 {
            ..=4 => RpeBand::Easy,
            5..=6 => RpeBand::Moderate,
            7..=8 => RpeBand::Hard,
            _ => RpeBand::Exhausting,
        }
    }
}

impl TryFrom<i64> for Rpe {
    type Error = crate::InputError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        Self::new(value).ok_or(crate::InputError::RpeRange)
    }
}

impl From<Rpe> for u8 {
    fn from(rpe: Rpe) -> Self {
        rpe.0
    }
}

/// Pressure on the five-level scale: 1 very light, 2 light, 3 moderate, 4 firm, 5 deep.
pub type PressureLevel = u8;
