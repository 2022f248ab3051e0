//! Quiet hours on the wall clock (rules 1.1, 4.10).

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::civil::interval::Interval;
use crate::civil::local_time::{days_from, instant_of, last_instant_of};

/// A daily wall-clock interval [start, end); it may cross midnight. Start = end means disabled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(ts_rs::TS), ts(export))]
pub struct QuietHours {
    /// First quiet minute, 00:00–23:59.
    #[serde(with = "crate::civil::hh_mm")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub start: NaiveTime,
    /// First minute that is not quiet.
    #[serde(with = "crate::civil::hh_mm")]
    #[cfg_attr(feature = "bindings", ts(type = "string"))]
    pub end: NaiveTime,
}

impl QuietHours {
    /// The night that starts on `date`; none if quiet hours are disabled, or wholly in a gap.
    pub(crate) fn night_from(self, zone: Tz, date: NaiveDate) -> Option<Interval> {
        let end_date = match self.end.cmp(&self.start) {
            Ordering::Greater => date,
            Ordering::Less => days_from(date, 1),
            Ordering::Equal => return None,
        };
        let night = Interval {
            start: instant_of(zone, date, self.start),
            end: last_instant_of(zone, end_date, self.end),
        };
        (night.start < night.end).then_some(night)
    }
}
