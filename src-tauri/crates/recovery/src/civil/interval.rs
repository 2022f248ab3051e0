//! A half-open interval of time.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// A half-open interval [start, end) of time; a pair in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(
    from = "(DateTime<Utc>, DateTime<Utc>)",
    into = "(DateTime<Utc>, DateTime<Utc>)"
)]
#[cfg_attr(
    feature = "bindings",
    derive(ts_rs::TS),
    ts(export, type = "[string, string]")
)]
pub struct Interval {
    /// First instant inside.
    pub start: DateTime<Utc>,
    /// First instant after it.
    pub end: DateTime<Utc>,
}

impl Interval {
    /// Whether the two share an instant. Intervals that merely touch do not overlap.
    ///
    /// ```
    /// # let at = |hour: &str| format!("2026-11-23T{hour}:00:00Z").parse().unwrap();
    /// use recovery::Interval;
    ///
    /// let morning = Interval { start: at("08"), end: at("12") };
    /// let lunch = Interval { start: at("12"), end: at("13") };
    /// assert!(!morning.overlaps(lunch));
    /// ```
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether it contains `instant`.
    ///
    /// ```
    /// use recovery::Interval;
    ///
    /// let lunch = Interval {
    ///     start: "2026-11-23T11:00:00Z".parse()?,
    ///     end: "2026-11-23T12:00:00Z".parse()?,
    /// };
    /// assert!(lunch.contains(lunch.start) && !lunch.contains(lunch.end));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn contains(self, instant: DateTime<Utc>) -> bool {
        self.start <= instant && instant < self.end
    }
}

impl From<(DateTime<Utc>, DateTime<Utc>)> for Interval {
    fn from((start, end): (DateTime<Utc>, DateTime<Utc>)) -> Self {
        Self { start, end }
    }
}

impl From<Interval> for (DateTime<Utc>, DateTime<Utc>) {
    fn from(interval: Interval) -> Self {
        (interval.start, interval.end)
    }
}
