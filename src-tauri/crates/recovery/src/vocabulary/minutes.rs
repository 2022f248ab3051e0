//! Ranges of minutes.

use serde::{Deserialize, Serialize};

/// The shortest and longest sensible massage, in minutes; a pair in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "[u32; 2]", into = "[u32; 2]")]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(export, type = "[number, number]")
)]
pub struct MinuteRange {
    /// Shortest length, in minutes.
    pub shortest: u32,
    /// Longest length, in minutes.
    pub longest: u32,
}

impl MinuteRange {
    /// `[shortest, longest]`.
    ///
    /// ```
    /// use recovery::MinuteRange;
    ///
    /// assert_eq!(MinuteRange::from([10, 20]).to_array(), [10, 20]);
    /// ```
    pub const fn to_array(self) -> [u32; 2] {
        [self.shortest, self.longest]
    }
}

impl From<[u32; 2]> for MinuteRange {
    fn from([shortest, longest]: [u32; 2]) -> Self {
        Self { shortest, longest }
    }
}

impl From<MinuteRange> for [u32; 2] {
    fn from(range: MinuteRange) -> Self {
        range.to_array()
    }
}
