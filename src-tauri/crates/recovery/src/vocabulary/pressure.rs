//! Pressure on the five-level scale (rules 1.1).

use serde::{Deserialize, Serialize};

use crate::error::InputError;

/// How firm a massage is: 1 very light, 2 light, 3 moderate, 4 firm, 5 deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
pub struct Pressure(u8);

impl Pressure {
    /// The lightest level.
    pub const VERY_LIGHT: Self = Self(1);
    /// Light.
    pub const LIGHT: Self = Self(2);
    pub(crate) const MODERATE: Self = Self(3);
    /// The lightest firm level.
    pub const FIRM: Self = Self(4);
    pub(crate) const DEEP: Self = Self(5);

    /// A level, if `value` is a whole number from 1 to 5.
    ///
    /// ```
    /// use recovery::Pressure;
    ///
    /// assert_eq!(Pressure::new(2), Some(Pressure::LIGHT));
    /// assert_eq!(Pressure::new(6), None);
    /// ```
    pub fn new(value: i64) -> Option<Self> {
        u8::try_from(value)
            .ok()
            .filter(|level| (1..=5).contains(level))
            .map(Self)
    }

    /// The number, 1–5.
    ///
    /// ```
    /// assert_eq!(recovery::Pressure::FIRM.get(), 4);
    /// ```
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The most pain out of 10 that a massage of this level may cause (rules 1.1).
    ///
    /// ```
    /// use recovery::Pressure;
    ///
    /// assert_eq!(Pressure::LIGHT.most_pain(), 2);
    /// assert_eq!(Pressure::FIRM.most_pain(), 5);
    /// ```
    pub const fn most_pain(self) -> u8 {
        match self.0 {
            ..=2 => 2,
            3 => 4,
            _ => 5,
        }
    }

    /// One level lighter; the lightest stays as it is.
    ///
    /// ```
    /// use recovery::Pressure;
    ///
    /// assert_eq!(Pressure::LIGHT.lighter(), Pressure::VERY_LIGHT);
    /// assert_eq!(Pressure::VERY_LIGHT.lighter(), Pressure::VERY_LIGHT);
    /// ```
    #[must_use]
    pub const fn lighter(self) -> Self {
        if self.0 > 1 { Self(self.0 - 1) } else { self }
    }

    /// Every level, lightest first.
    ///
    /// ```
    /// use recovery::Pressure;
    ///
    /// assert!(Pressure::all().map(Pressure::get).eq(1..=5));
    /// ```
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (1..=5).map(Self)
    }
}

impl TryFrom<i64> for Pressure {
    type Error = InputError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        Self::new(value).ok_or_else(|| InputError::Shape("pressure".to_owned()))
    }
}

impl From<Pressure> for u8 {
    fn from(pressure: Pressure) -> Self {
        pressure.0
    }
}

/// The lowest and the highest level of a massage; a pair in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "[Pressure; 2]", into = "[Pressure; 2]")]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(export, type = "[number, number]")
)]
pub struct PressureRange {
    /// The lowest level.
    pub lo: Pressure,
    /// The highest level.
    pub hi: Pressure,
}

impl PressureRange {
    /// A range from plain numbers, for the tables; both must be from 1 to 5.
    pub(crate) const fn of_levels(lo: u8, hi: u8) -> Self {
        Self {
            lo: Pressure(lo),
            hi: Pressure(hi),
        }
    }

    /// This range with no level above `hi`.
    ///
    /// ```
    /// use recovery::{Pressure, PressureRange};
    ///
    /// let firm = PressureRange::from([Pressure::LIGHT, Pressure::FIRM]);
    /// assert_eq!(firm.at_most(Pressure::VERY_LIGHT).to_array(), [1, 1]);
    /// ```
    #[must_use]
    pub fn at_most(self, hi: Pressure) -> Self {
        let hi = self.hi.min(hi);
        Self {
            lo: self.lo.min(hi),
            hi,
        }
    }

    /// `[lowest, highest]`.
    ///
    /// ```
    /// use recovery::{Pressure, PressureRange};
    ///
    /// let range = PressureRange::from([Pressure::LIGHT, Pressure::FIRM]);
    /// assert_eq!(range.to_array(), [2, 4]);
    /// ```
    pub const fn to_array(self) -> [u8; 2] {
        [self.lo.0, self.hi.0]
    }
}

impl From<[Pressure; 2]> for PressureRange {
    fn from([lo, hi]: [Pressure; 2]) -> Self {
        Self { lo, hi }
    }
}

impl From<PressureRange> for [Pressure; 2] {
    fn from(range: PressureRange) -> Self {
        [range.lo, range.hi]
    }
}
