//! What is planned: sessions, races, busy time.

use chrono::{DateTime, Utc};
use recovery::{Activity, Interval, Rpe, SessionKind};
use serde::{Deserialize, Serialize};

use crate::types::id::{BusyId, SessionId};

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
    }

    /// A busy interval in the journal, apart from working hours.
    pub struct BusyEntry {
        /// Its id.
        pub id: BusyId,
        /// From when to when.
        pub interval: Interval,
        /// The user's own label; may be empty.
        pub label: String,
    }
}
