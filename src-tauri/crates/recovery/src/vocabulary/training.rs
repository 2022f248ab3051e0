//! Training and its windows (rules 1.1, 2).

use serde::{Deserialize, Serialize};

use crate::error::InputError;
use crate::vocabulary::ids::id_enum;

id_enum! {
    /// The kind of sport. Each maps to one family and a focus list (rules 3.5).
    pub enum Activity {
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

id_enum! {
    /// A family of activities, which decides windows, pressure and types.
    pub enum TrainingFamily {
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

id_enum! {
    /// Session RPE in bands: 1–4, 5–6, 7–8, 9–10.
    pub enum RpeBand {
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

id_enum! {
    /// Training level, by sessions per week (rules 1.1, 5).
    pub enum TrainingLevel {
        /// 2–3 sessions a week.
        Recreational,
        /// 4–5 sessions a week.
        Regular,
        /// 6 sessions a week.
        SeriousAmateur,
        /// Never suggested; only the person can choose it.
        Competitive,
    }
}

id_enum! {
    /// The kind of a planned session.
    pub enum SessionKind {
        /// Training.
        Training,
        /// A race, match or meet.
        Competition,
    }
}

id_enum! {
    /// One of the four windows, or the gap between two of them (rules 2). Half-open, elapsed
    /// time since the end of the workout.
    pub enum TimingWindow {
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

/// Session RPE: one rating of the whole workout, 1 (very, very easy) to 10 (maximal).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
pub struct Rpe(u8);

impl Rpe {
    /// Very, very easy.
    pub(crate) const LOWEST: Self = Self(1);
    /// Assumed for planned training whose intensity is not given (rules 1.1).
    pub(crate) const SEVEN: Self = Self(7);
    /// Assumed for a planned competition whose intensity is not given (rules 1.1).
    pub(crate) const NINE: Self = Self(9);

    /// A rating, if `value` is a whole number from 1 to 10.
    ///
    /// ```
    /// use recovery::Rpe;
    ///
    /// assert_eq!(Rpe::new(8).map(Rpe::get), Some(8));
    /// assert_eq!(Rpe::new(0), None);
    /// ```
    pub fn new(value: i64) -> Option<Self> {
        u8::try_from(value)
            .ok()
            .filter(|v| (1..=10).contains(v))
            .map(Self)
    }

    /// The number, 1–10.
    ///
    /// ```
    /// use recovery::Rpe;
    ///
    /// assert_eq!(Rpe::try_from(8)?.get(), 8);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn get(self) -> u8 {
        self.0
    }

    /// Whether it was hard or exhausting: 7 or more.
    ///
    /// ```
    /// use recovery::Rpe;
    ///
    /// assert!(Rpe::try_from(7)?.is_hard());
    /// assert!(!Rpe::try_from(6)?.is_hard());
    /// # Ok::<(), recovery::InputError>(())
    /// ```
    pub fn is_hard(self) -> bool {
        self.band() >= RpeBand::Hard
    }

    /// The band of this rating, by which the rules distinguish intensities.
    ///
    /// ```
    /// use recovery::{Rpe, RpeBand};
    ///
    /// assert_eq!(Rpe::try_from(9)?.band(), RpeBand::Exhausting);
    /// # Ok::<(), recovery::InputError>(())
    /// ```
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
    type Error = InputError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        Self::new(value).ok_or(InputError::RpeRange)
    }
}

impl From<Rpe> for u8 {
    fn from(rpe: Rpe) -> Self {
        rpe.0
    }
}
