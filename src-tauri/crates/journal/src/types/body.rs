//! What the user reports about their body.

use chrono::{DateTime, Utc};
use recovery::{LocalIssue, Soreness};
use serde::{Deserialize, Serialize};

use crate::types::id::{IssueId, SorenessId};

wire! {
    /// A soreness answer in the journal.
    pub struct SorenessEntry {
        /// Its id.
        pub id: SorenessId,
        /// When it was reported.
        pub at: DateTime<Utc>,
        /// How sore, 0–10.
        pub value: Soreness,
    }

    /// A local issue in the journal.
    pub struct IssueEntry {
        /// Its id.
        pub id: IssueId,
        /// What it is, where, and since when.
        pub issue: LocalIssue,
    }
}
