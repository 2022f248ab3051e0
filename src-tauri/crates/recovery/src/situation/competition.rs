//! The days before a competition (rules 4.4).

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::civil::interval::Interval;
use crate::civil::local_time::{date_of, days_from, start_of_day};

/// A competition on local date D, and the days before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Competition {
    pub start: DateTime<Utc>,
    /// D−3 00:00: light only from here on, and no deep tissue until the start.
    pub light_from: DateTime<Utc>,
    /// D−1 00:00: no massage from here on until the start.
    pub day_before: DateTime<Utc>,
}

impl Competition {
    pub(crate) fn new(start: DateTime<Utc>, zone: Tz) -> Self {
        let day = date_of(zone, start);
        Self {
            start,
            light_from: start_of_day(zone, days_from(day, -3)),
            day_before: start_of_day(zone, days_from(day, -1)),
        }
    }

    /// The time in which there is no massage (R-BLACKOUT).
    pub(crate) fn blackout(&self) -> Interval {
        Interval {
            start: self.day_before.min(self.start - TimeDelta::hours(24)),
            end: self.start,
        }
    }

    /// The time in which a massage that starts there has to be light (R-COMP-LIGHT).
    pub(crate) fn light_zone(&self) -> Interval {
        Interval {
            start: self.light_from,
            end: self.day_before,
        }
    }

    /// The time without deep tissue (R-DEEP-2).
    pub(crate) fn deep_zone(&self) -> Interval {
        Interval {
            start: self.light_from,
            end: self.start,
        }
    }
}
