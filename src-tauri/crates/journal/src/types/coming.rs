//! What is to come: sessions, races, busy time.

use chrono::{DateTime, Utc};
use recovery::{Activity, Interval, Rpe, SessionKind};
use serde::{Deserialize, Serialize};

use crate::types::id::{BusyId, SessionId};

wire! {
    /// A planned session or competition to be put into the calendar.
    pub struct NewSession {
        /// When it starts.
        pub start: DateTime<Utc>,
        /// How long it takes, in minutes; absent = 60, a competition 120.
        pub duration_min: Option<u32>,
        /// Training or competition.
        pub kind: SessionKind,
        /// How hard it is expected to be.
        pub rpe_expected: Option<Rpe>,
        /// What it will be.
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
        /// How hard it is expected to be.
        pub rpe_expected: Option<Rpe>,
        /// What it will be.
        pub activity: Option<Activity>,
    }

    /// A busy interval in the journal, beside the working hours.
    pub struct BusyEntry {
        /// Its id.
        pub id: BusyId,
        /// When.
        pub interval: Interval,
        /// What for, in the person's words; may be empty.
        pub label: String,
    }
}
