//! What the user reports about their body.

use chrono::{DateTime, Utc};
use recovery::{LocalIssue, LocalIssueKind, Sign, Soreness};
use serde::{Deserialize, Serialize};

use crate::types::id::{IssueId, SorenessId};

ipc_types! {
    /// A soreness answer in the journal.
    pub struct SorenessEntry {
        /// Its id.
        pub id: SorenessId,
        /// When it was reported.
        pub at: DateTime<Utc>,
        /// How sore, 0–10.
        pub value: Soreness,
        /// The time zone in which it was reported (IANA); absent in an old entry.
        pub zone: Option<String>,
    }

    /// What a check-in referred to a professional, until it has been looked at.
    pub struct Referral {
        /// When the first check-in with it was answered.
        pub since: DateTime<Utc>,
        /// The signs that led to it.
        pub signs: Vec<Sign>,
        /// Where it is, as far as the user said.
        pub places: Vec<LocalIssue>,
        /// What to offer when asking where it is; empty if that was asked, or if it has no place.
        pub asks_where: Vec<LocalIssueKind>,
    }

    /// A local issue in the journal.
    pub struct IssueEntry {
        /// Its id.
        pub id: IssueId,
        /// What it is, where, and since when.
        pub issue: LocalIssue,
    }
}

/// Whether there are signs of a clot after a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClotSigns {
    /// The user named none.
    Absent,
    /// A red flag.
    Present,
}

impl ClotSigns {
    /// From the answer to the question whether there are any.
    ///
    /// ```
    /// use journal::ClotSigns;
    ///
    /// assert_eq!(ClotSigns::from_answer(true), ClotSigns::Present);
    /// ```
    pub const fn from_answer(yes: bool) -> Self {
        if yes { Self::Present } else { Self::Absent }
    }
}
