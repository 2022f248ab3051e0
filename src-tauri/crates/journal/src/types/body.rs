//! What the person tells of their body.

use chrono::{DateTime, Utc};
use recovery::{LocalIssue, Soreness};
use serde::{Deserialize, Serialize};

use crate::types::id::{IssueId, SorenessId};

wire! {
    /// A soreness answer.
    pub struct SorenessEntry {
        /// Its id.
        pub id: SorenessId,
        /// When it was told.
        pub at: DateTime<Utc>,
        /// How sore.
        pub value: Soreness,
    }

    /// A local issue in the journal.
    pub struct IssueEntry {
        /// Its id.
        pub id: IssueId,
        /// What, where, since when.
        pub issue: LocalIssue,
    }
}
