//! What is planned: sessions, races, busy time.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use recovery::civil::Weekly;
use recovery::{Activity, Interval, Rpe, SessionKind};
use serde::{Deserialize, Serialize};

use crate::types::id::{BusyId, SeriesId, SessionId};

ipc_types! {
    /// A session or competition to be planned.
    pub struct NewSession {
        /// When it starts.
        pub start: DateTime<Utc>,
        /// Its duration in minutes; absent = 60, or 120 for a competition.
        pub duration_min: Option<u32>,
        /// Training or competition.
        pub kind: SessionKind,
        /// The expected RPE.
        pub rpe_expected: Option<Rpe>,
        /// The activity.
        pub activity: Option<Activity>,
    }

    /// A planned session in the journal.
    pub struct SessionEntry {
        /// Its id.
        pub id: SessionId,
        /// When it starts.
        pub start: DateTime<Utc>,
        /// When it ends.
        pub end: DateTime<Utc>,
        /// Training or competition.
        pub kind: SessionKind,
        /// The expected RPE.
        pub rpe_expected: Option<Rpe>,
        /// The activity.
        pub activity: Option<Activity>,
        /// Which one of a series it is; absent for a single session.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub occurrence: Option<Occurrence>,
    }

    /// One session of a series.
    pub struct Occurrence {
        /// The series.
        pub series: SeriesId,
        /// The date that it has by the rule, wherever it was moved to.
        pub date: NaiveDate,
        /// Whether it was moved, or changed otherwise, apart from the others.
        pub changed: bool,
    }

    /// Sessions that recur, to be planned. Dates and the time are those on the wall where the user is:
    /// after a journey, 18:00 is 18:00 there.
    pub struct NewSeries {
        /// On which dates.
        pub rule: Weekly,
        /// When they start: in a fold of the clock at the first of the two, in a gap at the minute after it.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub time: NaiveTime,
        /// Dates that are left out.
        #[serde(default)]
        #[cfg_attr(feature = "bindings", ts(as = "Option<Vec<NaiveDate>>", optional))]
        pub except: Vec<NaiveDate>,
        /// Their duration in minutes; absent = 60, or 120 for a competition.
        pub duration_min: Option<u32>,
        /// Training or competition.
        pub kind: SessionKind,
        /// The expected RPE.
        pub rpe_expected: Option<Rpe>,
        /// The activity.
        pub activity: Option<Activity>,
    }

    /// Sessions that recur, in the journal.
    pub struct SeriesEntry {
        /// Its id.
        pub id: SeriesId,
        /// On which dates.
        pub rule: Weekly,
        /// When they start, on the wall.
        #[serde(with = "recovery::civil::hh_mm")]
        #[cfg_attr(feature = "bindings", ts(type = "string"))]
        pub time: NaiveTime,
        /// Dates to come that are left out, the next one first.
        pub except: Vec<NaiveDate>,
        /// Their duration in minutes.
        pub duration_min: u32,
        /// Training or competition.
        pub kind: SessionKind,
        /// The expected RPE.
        pub rpe_expected: Option<Rpe>,
        /// The activity.
        pub activity: Option<Activity>,
    }

    /// A busy interval in the journal, apart from working hours.
    pub struct BusyEntry {
        /// Its id.
        pub id: BusyId,
        /// From when to when.
        pub interval: Interval,
        /// The user's own label, or what it is called in their calendar; may be empty.
        pub label: String,
        /// The calendar that it comes from, as the user calls it; absent if they entered it here.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(feature = "bindings", ts(optional))]
        pub calendar: Option<String>,
    }
}
