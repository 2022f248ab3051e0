//! How sore the trained muscles are, on the numeric rating scale (rules 1.1).

use serde::{Deserialize, Serialize};

use crate::error::InputError;

/// Soreness, 0 (none) to 10 (the worst imaginable).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "u8")]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export, type = "number"))]
pub struct Soreness(u8);

impl Soreness {
    /// The highest rating that still allows level 5.
    pub(crate) const MILD: Self = Self(2);
    /// Lowest moderate rating; from here on soreness alone shapes the plan.
    pub(crate) const MODERATE: Self = Self(4);
    /// Lowest severe rating; from here on only short Swedish massage.
    pub(crate) const SEVERE: Self = Self(7);
    /// Lowest extreme rating; from here on very light pressure only.
    pub(crate) const EXTREME: Self = Self(9);

    /// A rating, if `value` is a whole number from 0 to 10.
    ///
    /// ```
    /// use recovery::Soreness;
    ///
    /// assert_eq!(Soreness::new(10).map(Soreness::get), Some(10));
    /// assert_eq!(Soreness::new(11), None);
    /// ```
    pub fn new(value: i64) -> Option<Self> {
        u8::try_from(value)
            .ok()
            .filter(|value| *value <= 10)
            .map(Self)
    }

    /// The number, 0–10.
    ///
    /// ```
    /// assert_eq!(recovery::Soreness::new(3).map(recovery::Soreness::get), Some(3));
    /// ```
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Every rating, lowest first.
    ///
    /// ```
    /// use recovery::Soreness;
    ///
    /// assert!(Soreness::all().map(Soreness::get).eq(0..=10));
    /// ```
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=10).map(Self)
    }

    /// Whether it is moderate or worse, 4 or more, so that it alone shapes the plan (rules 1.1).
    ///
    /// ```
    /// use recovery::Soreness;
    ///
    /// assert_eq!(Soreness::all().filter(|it| it.is_sore()).count(), 7);
    /// ```
    pub fn is_sore(self) -> bool {
        self >= Self::MODERATE
    }
}

impl TryFrom<i64> for Soreness {
    type Error = InputError;

    fn try_from(value: i64) -> Result<Self, Self::Error> {
        Self::new(value).ok_or(InputError::SorenessRange)
    }
}

impl From<Soreness> for u8 {
    fn from(soreness: Soreness) -> Self {
        soreness.0
    }
}
